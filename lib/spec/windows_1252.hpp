// Text in Windows-1252, as spreadsheets on Windows save it, made UTF-8.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pcnload::spec {

// Where the first byte stands that Windows-1252 does not have.
std::optional<std::size_t> find_not_windows_1252(std::string_view text);

// Adds the text to `utf8`; at most three bytes for each of its own. A byte that Windows-1252 does
// not have becomes U+FFFD.
void append_windows_1252(std::string& utf8, std::string_view text);

inline constexpr std::size_t most_bytes_of_windows_1252 = 3;

}  // namespace pcnload::spec
