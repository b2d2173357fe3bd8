#include "render/verification_text.hpp"

#include "render/number_text.hpp"
#include "render/visible_text.hpp"

#include <string_view>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

constexpr std::size_t most_inputs = 20;

std::string_view change_of(const ChangedInput& input) {
    if (input.now.empty()) return "is no longer read";
    if (input.then.empty()) return "was not read then";
    return "has changed";
}

std::string inputs_text(const std::vector<ChangedInput>& inputs) {
    std::string text;
    for (std::size_t i = 0; i < inputs.size() && i < most_inputs; ++i)
        text += fmt::format("  {} {}\n", visible_text(inputs[i].path), change_of(inputs[i]));
    if (inputs.size() > most_inputs) {
        text += fmt::format("  and {} more inputs\n", inputs.size() - most_inputs);
    }
    return text;
}

// The lines of CSV end in CR LF. A CR that only one of the two has is a difference, and seen.
bool both_end_in_cr(const LineDifference& difference) {
    return difference.then && difference.then->ends_with('\r') && difference.now &&
           difference.now->ends_with('\r');
}

std::string line_text(const std::optional<std::string>& line, bool without_end) {
    if (!line) return "(the end)";
    std::string_view shown = *line;
    shown.remove_suffix(without_end ? 1 : 0);
    return visible_text(shown);
}

std::string difference_text(const LineDifference& difference) {
    const std::string line = count_text(static_cast<double>(difference.line));
    const bool without_end = both_end_in_cr(difference);
    return fmt::format("  line {0} then: {1}\n  line {0} now:  {2}\n", line,
                       line_text(difference.then, without_end),
                       line_text(difference.now, without_end));
}

}  // namespace

std::string verification_text(const std::vector<Verification>& verifications) {
    std::string text;
    for (const Verification& result : verifications) {
        text += fmt::format("{}: {}\n", visible_text(result.path),
                            result.difference ? "differs" : "the same, to the byte");
        if (!result.made_by.empty()) {
            text += fmt::format("  made by version {}\n", visible_text(result.made_by));
        }
        text += inputs_text(result.changed_inputs);
        if (result.difference) text += difference_text(*result.difference);
    }
    return text;
}

}  // namespace pcnload::render
