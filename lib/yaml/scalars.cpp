#include "yaml/scalars.hpp"

#include "diagnostics/nearest_name.hpp"
#include "units/number_text.hpp"

#include <algorithm>
#include <array>

namespace pcnload::yaml {

namespace {

using diagnostics::Code;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Words that mean something else in a product.
bool is_reserved(std::string_view text) {
    constexpr std::array<std::string_view, 6> words{"per", "once", "rest",
                                                    "nan", "inf",  "infinity"};
    return std::ranges::find(words, text) != words.end();
}

// Small letters, and `joint` for blanks, hyphens and underscores.
std::string joined_by(char joint, std::string_view text) {
    std::string joined;
    for (const char c : text.substr(0, longest_id)) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool gap = c == ' ' || c == '-' || c == '_';
        joined += gap ? joint : capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return joined;
}

void report_too_long(std::string_view what, std::string_view text,
                     const diagnostics::SourceSpan& span, Diagnostics& diagnostics) {
    diagnostics.add({Code::bad_id,
                     "this is " + std::to_string(text.size()) +
                         " bytes long: " + std::string(what) + " has at most 100",
                     span,
                     "choose a shorter one",
                     {}});
}

}  // namespace

bool expect_scalar(const Node& node, std::string_view what, Diagnostics& diagnostics) {
    if (node.is_scalar()) {
        return true;
    }
    diagnostics.add({Code::wrong_shape,
                     std::string(what) + " is a single value, not a " +
                         (node.is_sequence() ? "list" : "set of keys"),
                     node.span,
                     "write the value alone, without brackets or keys",
                     {}});
    return false;
}

std::optional<std::string> read_text(const Node& node, std::string_view what,
                                     Diagnostics& diagnostics) {
    if (!expect_scalar(node, what, diagnostics)) {
        return std::nullopt;
    }
    if (node.text.size() > longest_text) {
        diagnostics.add({Code::bad_text,
                         std::string(what) + " is over 20,000 bytes long",
                         node.span,
                         "keep it short, and link to the rest",
                         {}});
        return std::nullopt;
    }
    return node.text;
}

bool is_id(std::string_view text) {
    if (text.empty() || text.size() > longest_id || text.front() == '-' || text.back() == '-' ||
        text.find("--") != std::string_view::npos) {
        return false;
    }
    return std::ranges::all_of(text, [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

bool is_name(std::string_view text) {
    if (text.empty() || text.size() > longest_id || !is_lower(text.front()) || is_reserved(text)) {
        return false;
    }
    return std::ranges::all_of(text, [](char c) { return is_lower(c) || is_digit(c) || c == '_'; });
}

void report_bad_id(std::string_view text, const diagnostics::SourceSpan& span,
                   Diagnostics& diagnostics) {
    const std::string meant = joined_by('-', text);
    if (text.size() > longest_id) {
        report_too_long("an id", text, span, diagnostics);
        return;
    }
    diagnostics.add({Code::bad_id,
                     "`" + std::string(text.substr(0, longest_id)) + "` is not an id",
                     span,
                     is_id(meant) ? "write `" + meant + "`: lower-case words joined by hyphens"
                                  : "ids are lower-case words joined by hyphens, as in "
                                    "`home-round`",
                     {}});
}

void report_bad_name(std::string_view text, const diagnostics::SourceSpan& span,
                     Diagnostics& diagnostics) {
    const std::string meant = joined_by('_', text);
    if (text.size() > longest_id) {
        report_too_long("a name", text, span, diagnostics);
        return;
    }
    std::string hint = is_name(meant)
                           ? "write `" + meant + "`: lower-case words joined by underscores"
                           : "assumptions and drivers are lower-case words joined by underscores, "
                             "as in `beds_per_home`";
    if (is_reserved(text)) hint = "the word means something else in a product: choose another";
    diagnostics.add({Code::bad_id,
                     "`" + std::string(text.substr(0, longest_id)) + "` is not a name",
                     span,
                     std::move(hint),
                     {}});
}

std::optional<std::string> read_id(const Node& node, std::string_view what,
                                   Diagnostics& diagnostics) {
    if (!expect_scalar(node, what, diagnostics)) {
        return std::nullopt;
    }
    if (!is_id(node.text)) {
        report_bad_id(node.text, node.span, diagnostics);
        return std::nullopt;
    }
    return node.text;
}

std::optional<units::Date> read_date(const Node& node, Diagnostics& diagnostics) {
    if (!expect_scalar(node, "a date", diagnostics)) {
        return std::nullopt;
    }
    const auto date = units::read_date(node.text);
    if (!date) {
        diagnostics.add({Code::bad_date,
                         "`" + node.text.substr(0, longest_id) + "` is no day of the calendar",
                         node.span,
                         "dates are written year first, as in 2020-09-30",
                         {}});
    }
    return date;
}

std::optional<units::ContractYear> read_contract_year(const Node& node, Diagnostics& diagnostics) {
    if (!expect_scalar(node, "a contract year", diagnostics)) {
        return std::nullopt;
    }
    const auto year = units::read_contract_year(node.text);
    if (!year) {
        diagnostics.add({Code::bad_contract_year,
                         "`" + node.text.substr(0, longest_id) + "` is no contract year",
                         node.span,
                         "write 2020/21 for 1 April 2020 to 31 March 2021",
                         {}});
    }
    return year;
}

std::optional<units::TimeLength> read_time_length(const Node& node, Diagnostics& diagnostics) {
    if (!expect_scalar(node, "a length of time", diagnostics)) {
        return std::nullopt;
    }
    const auto length = units::read_time_length(node.text);
    if (!length) {
        diagnostics.add({Code::bad_time_length,
                         "`" + node.text.substr(0, longest_id) + "` is no length of time",
                         node.span,
                         "write a whole number of days, weeks, fortnights, months, quarters or "
                         "years, as in `6 months`",
                         {}});
    }
    return length;
}

std::optional<bool> read_boolean(const Node& node, Diagnostics& diagnostics) {
    if (!expect_scalar(node, "this", diagnostics)) {
        return std::nullopt;
    }
    if (node.text != "true" && node.text != "false") {
        diagnostics.add({Code::bad_boolean,
                         "`" + node.text.substr(0, longest_id) + "` is neither true nor false",
                         node.span,
                         "write `true` or `false`",
                         {}});
        return std::nullopt;
    }
    return node.text == "true";
}

std::optional<double> read_count(const Node& node, std::string_view what,
                                 Diagnostics& diagnostics) {
    if (!expect_scalar(node, what, diagnostics)) {
        return std::nullopt;
    }
    const std::string shown = "`" + node.text.substr(0, longest_id) + "`";
    if (node.text.starts_with('-') &&
        units::read_number(std::string_view(node.text).substr(1)).length != 0) {
        diagnostics.add({Code::negative_count,
                         shown + " is negative: " + std::string(what) + " is 0 or more",
                         node.span,
                         "leave the minus sign out",
                         {}});
        return std::nullopt;
    }
    const units::NumberRead read = units::read_whole_number_text(node.text);
    if (read.fault == units::NumberFault::too_large ||
        read.fault == units::NumberFault::too_small) {
        diagnostics.add({Code::number_out_of_range,
                         shown + " is out of range",
                         node.span,
                         "check its powers of ten",
                         {}});
        return std::nullopt;
    }
    if (read.fault != units::NumberFault::none) {
        diagnostics.add(
            {Code::bad_count,
             shown + " is not a bare number",
             node.span,
             std::string(what) + " is a number alone, as in 48000 or 5.3: no unit, no separators",
             {}});
        return std::nullopt;
    }
    return read.value;
}

std::optional<std::size_t> read_word(const Node& node, std::span<const std::string_view> words,
                                     Diagnostics& diagnostics) {
    if (!expect_scalar(node, "this", diagnostics)) {
        return std::nullopt;
    }
    const auto place = std::ranges::find(words, node.text);
    if (place != words.end()) {
        return static_cast<std::size_t>(place - words.begin());
    }
    std::string known;
    for (const std::string_view word : words) {
        known += (known.empty() ? "" : ", ") + std::string(word);
    }
    std::string hint = diagnostics::did_you_mean(node.text, words);
    diagnostics.add({Code::unknown_word,
                     "`" + node.text.substr(0, longest_id) + "` is none of: " + known,
                     node.span,
                     std::move(hint),
                     {}});
    return std::nullopt;
}

}  // namespace pcnload::yaml
