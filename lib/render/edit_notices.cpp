#include "render/edit_notices.hpp"

#include "render/diagnostic_github.hpp"
#include "render/edit_rows.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"
#include "render/visible_text.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::ContractDiff;
using analysis::EditEffect;

// Exact: what is told is rounded.
bool moves_anything(const EditEffect& effect) {
    return effect.hours.per_week != 0 || effect.hours.in_year != 0 || effect.money.net() != 0;
}

std::string effect_words(const EditEffect& effect) {
    std::vector<std::string> words;
    if (effect.hours.per_week != 0) {
        words.push_back(signed_text(effect.hours.per_week, work_text) + " hours a week");
    }
    if (effect.hours.in_year != 0) {
        words.push_back(signed_text(effect.hours.in_year, work_text) + " hours in the year");
    }
    if (effect.money.net() != 0) {
        words.push_back("net " + signed_text(effect.money.net(), money_text) + " a year");
    }
    return joined(words);
}

void add_contract(const ContractDiff& diff, const diagnostics::SourceFiles& files,
                  std::string& text) {
    std::vector<const EditEffect*> moving;
    for (const EditEffect& effect : diff.of_first.effects) {
        if (moves_anything(effect)) moving.push_back(&effect);
    }
    std::ranges::stable_sort(moving, std::ranges::greater{}, [](const EditEffect* effect) {
        return std::abs(effect->hours.per_week);
    });
    for (const EditEffect* effect : moving) {
        const analysis::Edit& edit = diff.edits[effect->edit];
        const std::string message =
            fmt::format("{}\n{} in {}", visible_text(edit_words(edit)), effect_words(*effect),
                        visible_text(network_name(diff.head->front().network)));
        text += github_line("notice", edit.after_span.known() ? edit.after_span : edit.before_span,
                            diff.contract, message, files);
    }
}

}  // namespace

std::string edit_notices(const analysis::SpecsDiff& diff, const diagnostics::SourceFiles& files) {
    std::string text;
    for (const ContractDiff& contract : diff.contracts)
        add_contract(contract, files, text);
    return text;
}

}  // namespace pcnload::render
