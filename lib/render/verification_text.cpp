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

std::string line_text(const std::optional<std::string>& line) {
    return line ? visible_text(*line) : "(the end)";
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
        if (!result.difference) continue;
        const std::string line = count_text(static_cast<double>(result.difference->line));
        text += fmt::format("  line {} then: {}\n", line, line_text(result.difference->then));
        text += fmt::format("  line {} now:  {}\n", line, line_text(result.difference->now));
    }
    return text;
}

}  // namespace pcnload::render
