// A place in an input: a file and a range of bytes. Lines and columns are worked out only where a
// diagnostic is shown.
#pragma once

#include <compare>
#include <cstdint>

namespace pcnload::diagnostics {

struct FileIndex {
    std::uint32_t value = 0;

    friend constexpr auto operator<=>(FileIndex, FileIndex) = default;
};

// The file index of text that stands in no file.
inline constexpr FileIndex no_file{0xFFFFFFFFU};

struct SourceSpan {
    FileIndex file = no_file;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] bool known() const { return file != no_file; }
    friend constexpr auto operator<=>(const SourceSpan&, const SourceSpan&) = default;
};

template <class T>
struct Located {
    T value{};
    SourceSpan span;

    friend bool operator==(const Located&, const Located&) = default;
};

}  // namespace pcnload::diagnostics
