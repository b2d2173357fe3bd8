#include "pcnload/read_sample_options.hpp"

#include "pcnload/word_choice.hpp"

#include <charconv>
#include <string>

namespace pcnload::app {

namespace {

constexpr std::uint64_t fewest_draws = 10;
constexpr std::uint64_t most_draws = 10'000'000;

std::optional<std::uint64_t> read_whole(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole ? std::optional(number) : std::nullopt;
}

}  // namespace

void read_sample_options(const CommandWords& words, SampleOptions& options,
                         diagnostics::Diagnostics& diagnostics) {
    const auto report = [&](const std::string& written, std::string what, std::string hint) {
        diagnostics.add({diagnostics::Code::usage,
                         '`' + written + "` is no " + std::move(what),
                         {},
                         std::move(hint),
                         {}});
    };
    if (words.has(Flag::draws)) {
        const std::string& written = words.of(Flag::draws).back();
        const auto draws = read_whole(written);
        if (draws && *draws >= fewest_draws && *draws <= most_draws) {
            options.draws.draws = *draws;
        } else {
            report(written, "number of draws", "give `--draws` one from 10 to 10000000");
        }
    }
    if (words.has(Flag::seed)) {
        const std::string& written = words.of(Flag::seed).back();
        const auto seed = read_whole(written);
        if (seed) {
            options.draws.seed = *seed;
        } else {
            report(written, "seed", "give `--seed` a whole number from 0 to 18446744073709551615");
        }
    }
    if (words.has(Flag::points)) {
        const std::size_t chosen =
            choose_word("choice of `--points`", words.of(Flag::points).back(),
                        uncertainty::points_words, diagnostics);
        options.draws.points = static_cast<uncertainty::Points>(chosen);
    }
}

}  // namespace pcnload::app
