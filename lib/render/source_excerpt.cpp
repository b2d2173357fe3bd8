#include "render/source_excerpt.hpp"

#include "render/utf8.hpp"
#include "render/visible_text.hpp"

#include <algorithm>
#include <string_view>

namespace pcnload::render {

namespace {

constexpr std::string_view cut = "...";
constexpr std::size_t width_before = 40;  // of the window, before the place

struct Window {
    std::size_t begin;
    std::size_t end;
};

// At most `count` characters to the left of `at`.
std::size_t step_left(std::string_view line, std::size_t at, std::size_t count) {
    for (; count > 0 && at > 0; --count)
        at = character_before(line, at);
    return at;
}

// At most `count` characters to the right of `at`; `count` is left with those not found.
std::size_t step_right(std::string_view line, std::size_t at, std::size_t& count) {
    for (; count > 0 && at < line.size(); --count)
        at += character_at(line, at).length;
    return at;
}

// Only the characters near the place are looked at: a line may be as long as the file.
Window window_around(std::string_view line, std::size_t place) {
    std::size_t room = excerpt_width;
    Window window{step_left(line, place, width_before), 0};
    window.end = step_right(line, window.begin, room);
    window.begin = step_left(line, window.begin, room);
    return window;
}

}  // namespace

SourceExcerpt source_excerpt(const diagnostics::SourceFile& file,
                             const diagnostics::SourceSpan& span) {
    const std::string_view line = file.line(span.begin);
    const auto line_begin = static_cast<std::size_t>(line.data() - file.text().data());
    const auto within = [&](std::size_t offset) {
        return offset < line_begin ? 0 : std::min(offset - line_begin, line.size());
    };
    const std::size_t place = within(span.begin);
    const Window window = window_around(line, place);
    const std::size_t place_end = std::clamp(within(span.end), place, window.end);

    SourceExcerpt excerpt;
    if (window.begin > 0) excerpt.text = cut;
    excerpt.indent =
        excerpt.text.size() + count_characters(line.substr(window.begin, place - window.begin));
    excerpt.marked =
        std::max<std::size_t>(1, count_characters(line.substr(place, place_end - place)));
    excerpt.text += visible_text(line.substr(window.begin, window.end - window.begin));
    if (window.end < line.size()) excerpt.text += cut;
    return excerpt;
}

}  // namespace pcnload::render
