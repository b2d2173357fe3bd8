#include "render/json_writer.hpp"

#include "render/utf8.hpp"

#include <cmath>
#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

// JSON asks for the first 32 to be escaped. Delete and the controls behind it are too, as some
// terminals obey them.
bool is_control(char32_t code) { return code < 0x20 || (code >= 0x7F && code <= 0x9F); }

std::string_view short_escape(char32_t code) {
    switch (code) {
        case '"':
            return "\\\"";
        case '\\':
            return "\\\\";
        case '\b':
            return "\\b";
        case '\f':
            return "\\f";
        case '\n':
            return "\\n";
        case '\r':
            return "\\r";
        case '\t':
            return "\\t";
        default:
            return {};
    }
}

}  // namespace

void JsonWriter::new_line() {
    if (style_ == JsonStyle::one_line) return;
    text_ += '\n';
    text_.append(2 * filled_.size(), ' ');
}

void JsonWriter::before_value() {
    if (after_key_) {
        after_key_ = false;
        return;
    }
    if (filled_.empty()) return;
    if (filled_.back()) text_ += ',';
    filled_.back() = true;
    new_line();
}

void JsonWriter::begin(char bracket) {
    before_value();
    text_ += bracket;
    filled_.push_back(false);
}

void JsonWriter::end(char bracket) {
    const bool filled = filled_.back();
    filled_.pop_back();
    if (filled) new_line();
    text_ += bracket;
}

void JsonWriter::key(std::string_view name) {
    before_value();
    quoted(name);
    text_ += style_ == JsonStyle::one_line ? ":" : ": ";
    after_key_ = true;
}

void JsonWriter::value(double number) {
    if (!std::isfinite(number)) return null();
    before_value();
    // Minus nought would read as another number than nought.
    fmt::format_to(std::back_inserter(text_), "{}", number == 0 ? 0.0 : number);
}

void JsonWriter::value(bool flag) {
    before_value();
    text_ += flag ? "true" : "false";
}

void JsonWriter::value(std::string_view text) {
    before_value();
    quoted(text);
}

void JsonWriter::null() {
    before_value();
    text_ += "null";
}

void JsonWriter::quoted(std::string_view text) {
    text_ += '"';
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = character_at(text, at);
        if (!character.valid) {
            text_ += replacement_text;
        } else if (const auto escape = short_escape(character.code); !escape.empty()) {
            text_ += escape;
        } else if (is_control(character.code)) {
            text_ += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(character.code));
        } else {
            text_ += text.substr(at, character.length);
        }
        at += character.length;
    }
    text_ += '"';
}

std::string JsonWriter::take() {
    text_ += '\n';
    filled_.clear();
    after_key_ = false;
    return std::exchange(text_, {});
}

}  // namespace pcnload::render
