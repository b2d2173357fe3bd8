// A place in the text of a product, moved from left to right, and the first mistake found there.
#pragma once

#include "units/product_text.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace pcnload::units {

inline constexpr std::string_view pound_sign = "\xC2\xA3";  // in UTF-8

inline bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n'; }
inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

class ProductCursor {
public:
    explicit ProductCursor(std::string_view text) : text_(text) {}

    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }
    [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
    [[nodiscard]] char peek() const { return at_end() ? '\0' : text_[at_]; }
    // The word that begins here, or an empty text: a letter, then letters, digits, `_` and `-`.
    [[nodiscard]] std::string_view word_ahead() const;

    void advance(std::size_t bytes) { at_ += bytes; }
    void move_to(std::size_t at) { at_ = at; }
    void skip_space();
    // Nothing but space is left; otherwise the mistake is what stands behind a whole factor.
    bool finish();

    // Each keeps the mistake, if it is the first, at this place and of this length; false.
    bool fail(TextFault fault, std::string message, std::string hint = {}, std::size_t length = 1);
    // What stands here fits nothing: said in the writer's terms.
    bool fail_on_character();

    [[nodiscard]] bool failed() const { return error_.has_value(); }
    TextError take_error() { return std::move(*error_); }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    std::optional<TextError> error_;
};

}  // namespace pcnload::units
