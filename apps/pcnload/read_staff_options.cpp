#include "pcnload/read_staff_options.hpp"

#include <charconv>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

namespace pcnload::app {

namespace {

constexpr double most_wte = 1e6;

void report(std::string message, std::string hint, diagnostics::Diagnostics& diagnostics) {
    diagnostics.add({diagnostics::Code::usage, std::move(message), {}, std::move(hint), {}});
}

std::optional<double> read_wte(std::string_view text) {
    double wte = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), wte);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && wte >= 0 && wte <= most_wte ? std::optional(wte) : std::nullopt;
}

}  // namespace

void read_staff_options(const CommandWords& words, render::Basis basis, StaffOptions& options,
                        diagnostics::Diagnostics& diagnostics) {
    for (const std::string& written : words.of(Flag::most)) {
        const std::size_t sign = written.find('=');
        const auto wte = sign == std::string::npos
                             ? std::nullopt
                             : read_wte(std::string_view(written).substr(sign + 1));
        if (!wte || sign == 0) {
            report('`' + written + "` does not say how many of a role can be hired",
                   "write it as `--most gp=1.5`", diagnostics);
            continue;
        }
        options.most.push_back({written.substr(0, sign), *wte});
    }
    if (words.has(Flag::step)) {
        const std::string& written = words.of(Flag::step).back();
        const auto step = read_wte(written);
        constexpr double least_step = 0.001;
        if (!step || *step < least_step || *step > 10) {
            report('`' + written + "` is no step of WTE", "give `--step` a number from 0.001 to 10",
                   diagnostics);
        } else {
            options.step = *step;
        }
    }
    if (basis == render::Basis::year) options.period = analysis::StaffPeriod::contract_year;
}

}  // namespace pcnload::app
