// Columns and cells that the lists share.
#pragma once

#include "render/table.hpp"

#include <string>
#include <string_view>

namespace pcnload::render {

// Text, broken at the width; the header is the key in words.
inline Column words_column(std::string_view key, std::size_t widest = 0) {
    std::string header(key);
    for (char& c : header)
        if (c == '_') c = ' ';
    return {std::string(key), header, Align::left, widest, false};
}

inline Column machine_column(std::string_view key) {
    return {std::string(key), std::string(key), Align::left, 0, true};
}

// Empty text is no value at all.
inline Cell optional_cell(std::string text) {
    return text.empty() ? Cell{} : text_cell(std::move(text));
}

inline Row aside_row(std::string text, std::size_t indent = 1) {
    return {{text_cell(std::move(text))}, RowKind::aside, indent};
}

}  // namespace pcnload::render
