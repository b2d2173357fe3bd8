#include "units/product_cursor.hpp"

#include <algorithm>

namespace pcnload::units {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_word_part(char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; }

}  // namespace

void ProductCursor::skip_space() {
    while (is_space(peek()))
        ++at_;
}

std::string_view ProductCursor::word_ahead() const {
    std::size_t end = at_;
    if (end < text_.size() && is_letter(text_[end])) {
        while (end < text_.size() && is_word_part(text_[end])) {
            ++end;
        }
    }
    return text_.substr(at_, end - at_);
}

bool ProductCursor::fail(TextFault fault, std::string message, std::string hint,
                         std::size_t length) {
    if (!error_) {
        const std::size_t begin = std::min(at_, text_.size());
        const std::size_t end = std::min(begin + length, text_.size());
        error_ = TextError{fault, std::move(message), std::move(hint),
                           static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }
    return false;
}

bool ProductCursor::fail_on_character() {
    const std::string_view here = rest();
    if (here.empty()) {
        return fail(TextFault::expected_factor, "a quantity or a name is missing here",
                    "write a number with its unit, or the name of an assumption");
    }
    if (here.front() == '-') {
        return fail(TextFault::negative, "a quantity is never negative",
                    "leave the minus sign out");
    }
    if (here.front() == '+') {
        return fail(TextFault::unexpected, "`+` is not known: a field is a product",
                    "add up in two activities, or in the number itself");
    }
    if (here.front() == '.') {
        return fail(TextFault::number, "a number begins with a digit", "write 0.5, not .5");
    }
    if (here.front() == ',') {
        return fail(TextFault::thousands, "there are no thousands separators",
                    "write 1000, not 1,000");
    }
    if (here.starts_with("\xC3\x97") || here.starts_with("\xC3\xB7")) {
        return fail(TextFault::unexpected, "multiply with `*` and divide with `/`", {}, 2);
    }
    std::size_t length = 1;
    while (length < here.size() && (static_cast<unsigned char>(here[length]) & 0xC0U) == 0x80U) {
        ++length;
    }
    return fail(TextFault::unexpected,
                "`" + std::string(here.substr(0, length)) + "` does not belong here",
                "a product is quantities and names joined by `*` and `/`", length);
}

bool ProductCursor::finish() {
    skip_space();
    if (at_end()) return true;
    if (peek() == '-') {
        return fail(TextFault::unexpected, "`-` is not known: a field is a product",
                    "take away in the number itself");
    }
    if (is_digit(peek())) {
        return fail(TextFault::unexpected, "a number follows without `*` or `/`",
                    "write 1000, not 1 000, and join factors with `*` or `/`");
    }
    if (rest().starts_with(pound_sign)) {
        return fail(TextFault::unexpected, "the pound sign stands before its number",
                    "write £1.50 or 1.50 GBP", pound_sign.size());
    }
    return fail_on_character();
}

}  // namespace pcnload::units
