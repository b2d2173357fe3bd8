#include "units/product_text.hpp"

#include "units/number_text.hpp"
#include "units/product_cursor.hpp"
#include "units/unit_table.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace pcnload::units {

namespace {

// Longer texts are refused before they cost time: a dimension of n things takes n x n steps.
constexpr std::size_t longest_product = 2000;
constexpr int most_unit_words = 24;

// Spellings of what is no finite number, which would otherwise pass for names.
bool is_not_finite_word(std::string_view word) {
    constexpr std::array<std::string_view, 3> words{"nan", "inf", "infinity"};
    return std::ranges::any_of(words, [&](std::string_view known) {
        return std::ranges::equal(word, known, {}, [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
    });
}

// A recursive-descent reader over one text. Each step says whether all is well; the first mistake
// ends the whole.
class Reader : private ProductCursor {
public:
    using ProductCursor::ProductCursor;

    ProductRead product();
    LiteralRead quantity_alone();
    UnitRead unit_alone();

private:
    bool factor(bool divides, ProductText& into);
    bool name_factor(std::string_view word, FactorText& factor);
    bool quantity(Literal& into);
    bool digits(double& into);
    bool number(Literal& into);
    bool check_finite(const Literal& literal, std::size_t begin);
    bool per_parts(Literal& into);
    bool per_part(Literal& into);
    bool words(Literal& into, bool above, bool& any);
    bool fits();

    int unit_words_ = 0;  // of the quantity that is being read
};

bool Reader::digits(double& into) {
    const NumberRead read = read_number(rest());
    if (read.fault == NumberFault::too_large || read.fault == NumberFault::too_small) {
        return fail(TextFault::out_of_range, "the number is out of range",
                    "numbers run from about 1e-307 to 1e308", read.length);
    }
    if (read.fault != NumberFault::none) return fail_on_character();
    advance(read.length);
    into = read.value;
    if (peek() == ',') return fail_on_character();
    if (peek() == '.') {
        return fail(TextFault::number, "digits must follow the point", "write 5 or 5.0, not 5.");
    }
    return true;
}

bool Reader::number(Literal& into) {
    if (!digits(into.number)) return false;
    skip_space();
    if (peek() == '%') {
        advance(1);
        into.scale /= 100;
    }
    return true;
}

// Each number may be in range and what they come to still not be: 1e300 per 1e-300 weeks.
bool Reader::check_finite(const Literal& literal, std::size_t begin) {
    const double value = literal.value();
    const bool vanished = value == 0 && literal.number != 0;
    if (std::isfinite(value) && std::isnormal(literal.scale) && !vanished) return true;
    const std::size_t length = at() - begin;
    move_to(begin);
    return fail(TextFault::out_of_range, "the quantity is out of range",
                "check the powers of ten in it", length);
}

// The words of a unit, multiplied (`above`) or divided into the literal.
bool Reader::words(Literal& into, bool above, bool& any) {
    for (skip_space();; skip_space()) {
        const std::string_view word = word_ahead();
        if (word.empty() || word == "per") {
            return true;
        }
        if (word == "once") {
            return fail(TextFault::once_misplaced, "`once` stands first in a frequency",
                        "write `once per resident`", word.size());
        }
        if (++unit_words_ > most_unit_words) {
            return fail(TextFault::unexpected, "the unit has too many words",
                        "a unit is a few words, as in `referral per patient per year`",
                        word.size());
        }
        advance(word.size());
        any = true;
        const Unit unit = find_unit(word);
        if (above) {
            into.scale *= unit.scale;
            into.dimension *= unit.dimension;
        } else {
            into.scale /= unit.scale;
            into.dimension /= unit.dimension;
        }
    }
}

bool Reader::per_part(Literal& into) {
    skip_space();
    Literal divisor;
    divisor.number = 1;
    const std::size_t begin = at();
    if (peek() == '-') return fail_on_character();
    if (is_digit(peek()) && !digits(divisor.number)) return false;
    bool any = false;
    if (!words(into, false, any)) {
        return false;
    }
    if (!any) {
        const std::size_t length = at() - begin;
        move_to(begin);
        return fail(TextFault::per_without_unit, "`per` needs a unit behind it",
                    "say what is counted, as in `5 per 1000 patients`",
                    std::max<std::size_t>(length, 1));
    }
    if (divisor.number == 0) {
        move_to(begin);
        return fail(TextFault::zero_divisor, "`per 0` divides by zero");
    }
    into.scale /= divisor.number;
    return true;
}

bool Reader::per_parts(Literal& into) {
    for (skip_space(); word_ahead() == "per"; skip_space()) {
        advance(3);
        if (!per_part(into)) {
            return false;
        }
    }
    return true;
}

bool Reader::quantity(Literal& into) {
    const std::size_t begin = at();
    unit_words_ = 0;
    if (rest().starts_with(pound_sign)) {
        advance(pound_sign.size());
        into.dimension *= Dimension::of(Base::money);
        if (!is_digit(peek())) {
            return fail(TextFault::number, "a number must follow the pound sign", "write £1.50");
        }
    }
    bool any = false;
    return number(into) && words(into, true, any) && per_parts(into) && check_finite(into, begin);
}

bool Reader::name_factor(std::string_view word, FactorText& factor) {
    const std::size_t begin = at();
    advance(word.size());
    if (word == "once") {
        Literal literal;
        literal.number = 1;
        literal.once = true;
        unit_words_ = 0;
        bool any = false;
        if (!words(literal, true, any) || !per_parts(literal) || !check_finite(literal, begin)) {
            return false;
        }
        factor.what = std::move(literal);
        return true;
    }
    if (is_not_finite_word(word)) {
        move_to(begin);
        return fail(TextFault::number, "`" + std::string(word) + "` is not a finite number",
                    "write the quantity in digits", word.size());
    }
    factor.what = std::string(word);
    const std::size_t end = at();
    skip_space();
    const std::string_view next = word_ahead();
    if (!next.empty()) {
        return fail(TextFault::unexpected,
                    "`" + std::string(next) + "` follows the name `" + std::string(word) + "`",
                    "join factors with `*` or `/`; only a number carries a unit", next.size());
    }
    move_to(end);
    return true;
}

bool Reader::factor(bool divides, ProductText& into) {
    skip_space();
    FactorText factor;
    factor.divides = divides;
    factor.begin = static_cast<std::uint32_t>(at());
    const std::string_view word = word_ahead();
    if (word == "per") {
        return fail(TextFault::unexpected, "`per` needs a number before it", "write `1 per home`",
                    3);
    }
    if (word == "once" && (divides || !into.factors.empty())) {
        return fail(TextFault::once_misplaced, "`once` stands first in a frequency",
                    "write `once per resident * share`", word.size());
    }
    if (!word.empty()) {
        if (!name_factor(word, factor)) {
            return false;
        }
    } else {
        Literal literal;
        if (!quantity(literal)) {
            return false;
        }
        if (divides && literal.value() == 0) {
            move_to(factor.begin);
            return fail(TextFault::zero_divisor, "this divides by zero");
        }
        factor.what = std::move(literal);
    }
    factor.end = static_cast<std::uint32_t>(at());
    while (factor.end > factor.begin && is_space(text()[factor.end - 1]))
        --factor.end;
    into.factors.push_back(std::move(factor));
    return true;
}

bool Reader::fits() {
    return text().size() <= longest_product ||
           fail(TextFault::unexpected, "a product is at most 2000 characters long",
                "name parts of it as assumptions");
}

ProductRead Reader::product() {
    ProductText product;
    bool divides = false;
    if (!fits()) return take_error();
    while (factor(divides, product)) {
        skip_space();
        if (peek() != '*' && peek() != '/') break;
        divides = peek() == '/';
        advance(1);
    }
    if (failed() || !finish()) return take_error();
    return product;
}

LiteralRead Reader::quantity_alone() {
    Literal literal;
    skip_space();
    if (!fits() || !quantity(literal) || !finish()) return take_error();
    return literal;
}

UnitRead Reader::unit_alone() {
    Literal literal;
    literal.number = 1;
    bool any = false;
    if (!fits() || !words(literal, true, any)) return take_error();
    if (!any) {
        fail(TextFault::expected_factor, "a unit is expected here",
             "write `patient` or `referral per year`");
        return take_error();
    }
    if (!per_parts(literal) || !check_finite(literal, 0) || !finish()) return take_error();
    return literal;
}

}  // namespace

ProductRead read_product(std::string_view text) { return Reader(text).product(); }

LiteralRead read_quantity(std::string_view text) { return Reader(text).quantity_alone(); }

UnitRead read_unit(std::string_view text) { return Reader(text).unit_alone(); }

}  // namespace pcnload::units
