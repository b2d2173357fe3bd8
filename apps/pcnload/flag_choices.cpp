#include "pcnload/flag_choices.hpp"

#include "pcnload/options.hpp"
#include "spec/evidence.hpp"
#include "uncertainty/draws.hpp"

#include <array>

namespace pcnload::app {

namespace {

constexpr std::array<std::string_view, 3> colour_words{"auto", "always", "never"};
constexpr std::array<std::string_view, 2> basis_words{"week", "year"};
constexpr std::array<std::string_view, 3> unit_words{"hours", "sessions", "wte"};

}  // namespace

std::span<const std::string_view> flag_choices(Flag flag) {
    switch (flag) {
        case Flag::color:
            return colour_words;
        case Flag::basis:
            return basis_words;
        case Flag::unit:
            return unit_words;
        case Flag::view:
            return run_form_words;
        case Flag::fail_on:
            return fail_on_words;
        case Flag::points:
            return uncertainty::points_words;
        case Flag::patients:
            return patients_words;
        case Flag::min_evidence:
            return spec::evidence_words;
        default:
            return {};
    }
}

}  // namespace pcnload::app
