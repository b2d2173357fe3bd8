// A YAML document as a tree of located nodes: what the rest of the program sees of a file.
#pragma once

#include "diagnostics/source_span.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::yaml {

using diagnostics::SourceSpan;

struct Entry;

struct Node {
    enum class Kind : std::uint8_t { scalar, sequence, mapping };

    Kind kind = Kind::scalar;
    SourceSpan span;
    std::string text;            // of a scalar; quoting changes nothing
    std::vector<Node> items;     // of a sequence
    std::vector<Entry> entries;  // of a mapping, in the order of the file, keys unique
    // Where the text begins in the file, if it stands there unchanged (no escapes, one line).
    std::uint32_t text_begin = no_offset;

    static constexpr std::uint32_t no_offset = 0xFFFFFFFFU;

    [[nodiscard]] bool is_scalar() const { return kind == Kind::scalar; }
    [[nodiscard]] bool is_sequence() const { return kind == Kind::sequence; }
    [[nodiscard]] bool is_mapping() const { return kind == Kind::mapping; }
    // Nothing, `~` or `null`: a value not given.
    [[nodiscard]] bool is_null() const {
        return is_scalar() && (text.empty() || text == "~" || text == "null");
    }
    // The place in the file of a part of the text; of all of it where the text was written with
    // escapes or over several lines.
    [[nodiscard]] SourceSpan part(std::uint32_t begin, std::uint32_t end) const {
        return text_begin == no_offset
                   ? span
                   : SourceSpan{span.file, text_begin + begin, text_begin + end};
    }
    [[nodiscard]] const Entry* find(std::string_view key) const;
};

struct Entry {
    std::string key;
    SourceSpan key_span;
    Node value;
};

inline const Entry* Node::find(std::string_view key) const {
    for (const Entry& entry : entries) {
        if (entry.key == key) {
            return &entry;
        }
    }
    return nullptr;
}

}  // namespace pcnload::yaml
