#include "render/line_breaks.hpp"

#include "render/utf8.hpp"

#include <algorithm>
#include <utility>

namespace pcnload::render {

namespace {

// A part of the text that is never broken, and whether a space stands before it.
struct Piece {
    std::string_view text;
    bool spaced = true;
};

void add_pieces(std::vector<Piece>& pieces, std::string_view word, bool at_hyphens) {
    bool spaced = true;
    while (!word.empty()) {
        std::size_t end = at_hyphens ? word.find('-') : std::string_view::npos;
        end = end == std::string_view::npos ? word.size() : end + 1;
        pieces.push_back({word.substr(0, end), spaced});
        word.remove_prefix(end);
        spaced = false;
    }
}

std::vector<Piece> pieces_of(std::string_view text, bool at_hyphens) {
    std::vector<Piece> pieces;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        add_pieces(pieces, text.substr(0, end), at_hyphens);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pieces;
}

std::vector<std::string> fill(const std::vector<Piece>& pieces, std::size_t width) {
    std::vector<std::string> lines(1);
    for (const Piece& piece : pieces) {
        const std::string_view space = piece.spaced && !lines.back().empty() ? " " : "";
        const std::size_t length =
            count_characters(lines.back()) + space.size() + count_characters(piece.text);
        if (!lines.back().empty() && length > width) {
            lines.emplace_back(piece.text);
        } else {
            lines.back().append(space).append(piece.text);
        }
    }
    return lines;
}

}  // namespace

std::vector<std::string> broken_lines(std::string_view text, std::size_t width) {
    if (width == 0) return {std::string(text)};
    return fill(pieces_of(text, false), width);
}

std::vector<std::string> broken_header(std::string_view text, std::size_t width) {
    if (width == 0) return {std::string(text)};
    const std::vector<Piece> pieces = pieces_of(text, true);
    std::vector<std::string> lines = fill(pieces, width);
    // As narrow as the number of lines allows: `2020-21-` over `in-force`, not over `force`.
    for (std::size_t narrower = width; narrower > 1; --narrower) {
        std::vector<std::string> narrow = fill(pieces, narrower - 1);
        if (narrow.size() != lines.size()) break;
        lines = std::move(narrow);
    }
    return lines;
}

}  // namespace pcnload::render
