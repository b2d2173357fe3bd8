// Single values, read strictly. Each returns nothing where it reported an error.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "units/calendar_date.hpp"
#include "units/contract_year.hpp"
#include "yaml/node.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace pcnload::yaml {

using diagnostics::Diagnostics;
using diagnostics::Located;

inline constexpr std::size_t longest_text = 20'000;  // bytes of a note; ids are far shorter
inline constexpr std::size_t longest_id = 100;

// `what` names the value in a message: "a title".
std::optional<std::string> read_text(const Node& node, std::string_view what, Diagnostics&);
// kebab-case: lower-case words and numbers joined by hyphens.
std::optional<std::string> read_id(const Node& node, std::string_view what, Diagnostics&);
bool is_id(std::string_view text);
// snake_case, beginning with a letter, and no word that a product gives another meaning.
bool is_name(std::string_view text);
// What is no id, or no name of an assumption or driver, with the one that was probably meant.
void report_bad_id(std::string_view text, const diagnostics::SourceSpan& span, Diagnostics&);
void report_bad_name(std::string_view text, const diagnostics::SourceSpan& span, Diagnostics&);
std::optional<units::Date> read_date(const Node& node, Diagnostics&);
std::optional<units::ContractYear> read_contract_year(const Node& node, Diagnostics&);
std::optional<units::TimeLength> read_time_length(const Node& node, Diagnostics&);
std::optional<bool> read_boolean(const Node& node, Diagnostics&);
// A bare number, finite and not negative.
std::optional<double> read_count(const Node& node, std::string_view what, Diagnostics&);
// The index of the word among the words.
std::optional<std::size_t> read_word(const Node& node, std::span<const std::string_view> words,
                                     Diagnostics&);
bool expect_scalar(const Node& node, std::string_view what, Diagnostics&);

}  // namespace pcnload::yaml
