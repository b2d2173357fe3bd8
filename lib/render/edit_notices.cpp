#include "render/edit_notices.hpp"

#include "render/diagnostic_github.hpp"
#include "render/diff_focus.hpp"
#include "render/edit_rows.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"
#include "render/visible_text.hpp"

#include <utility>
#include <vector>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::ContractDiff;
using analysis::EditEffect;

// What is left of it where people read; nothing of what is not seen.
std::string effect_words(const EditEffect& effect) {
    std::vector<std::string> words;
    const auto add = [&](double change, NumberText text, const char* before, const char* after) {
        std::string shown = signed_text(change, text);
        if (shown.find_first_of("123456789") == std::string::npos) return;
        words.push_back(before + std::move(shown) + after);
    };
    add(effect.hours.per_week, work_text, "", " hours a week");
    add(effect.hours.in_year, work_text, "", " hours in the year");
    add(effect.wte.steady, wte_text, "", " WTE");
    add(effect.money.net(), money_text, "net ", " a year");
    return joined(words);
}

void add_contract(const ContractDiff& diff, const DiffFocus& focus,
                  const diagnostics::SourceFiles& files, std::string& text) {
    for (const EditEffect* effect : largest_first(focus.shares.effects)) {
        const std::string words = effect_words(*effect);
        if (words.empty()) continue;
        const analysis::Edit& edit = diff.edits[effect->edit];
        const std::string message = fmt::format("{}\n{} in {}", visible_text(edit_words(edit)),
                                                words, visible_text(focus.where));
        text += github_line("notice", edit.after_span.known() ? edit.after_span : edit.before_span,
                            diff.contract, message, files);
    }
}

}  // namespace

std::string edit_notices(const analysis::SpecsDiff& diff, bool has_set,
                         const diagnostics::SourceFiles& files) {
    std::string text;
    for (const ContractDiff& contract : diff.contracts)
        add_contract(contract, focus_of(contract, has_set), files, text);
    return text;
}

}  // namespace pcnload::render
