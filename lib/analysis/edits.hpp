// What was edited between two versions of a contract, in the contract's own terms.
#pragma once

#include "analysis/matched_parts.hpp"
#include "analysis/part_fields.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::analysis {

enum class EditKind : std::uint8_t { added, removed, renamed, changed };
inline constexpr std::array<std::string_view, 4> edit_kind_words{"added", "removed", "renamed",
                                                                 "changed"};
inline std::string_view word(EditKind kind) {
    return edit_kind_words[static_cast<std::size_t>(kind)];
}

struct Edit {
    EditKind kind = EditKind::changed;
    EditedPart part{};
    EditedField field = EditedField::none;  // none: the whole part, all within it included
    std::size_t pair = 0;  // the place of the part in the list of its kind in MatchedParts
    // As a change addresses it, without the field: "service/requirement/activity", "funding/core",
    // the name of an assumption, driver, role or source, "reimbursement", the id of the contract.
    // By the head's names; of what was removed, the base's.
    std::string address;
    std::string before;  // as written; of a renamed part its ids
    std::string after;
    diagnostics::SourceSpan before_span;  // unknown where there is none
    diagnostics::SourceSpan after_span;
};

// In the order of the enumerators of EditedPart, then of the matched parts. A whole service or
// requirement is one edit. The dates of a requirement's activities are one edit of the requirement.
std::vector<Edit> find_edits(const spec::Specification& base, const spec::Specification& head,
                             const MatchedParts& parts);

}  // namespace pcnload::analysis
