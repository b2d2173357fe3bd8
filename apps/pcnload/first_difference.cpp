#include "pcnload/first_difference.hpp"

#include <algorithm>
#include <fstream>
#include <limits>
#include <string_view>
#include <vector>

namespace pcnload::app {

namespace {

constexpr std::size_t block_size = std::size_t{1} << 18U;
constexpr std::uint64_t before_difference = 60;  // bytes that are shown of the line
constexpr std::size_t longest_shown = 160;

// The bytes of a part, in blocks that are full but for the last.
class PartReader {
public:
    explicit PartReader(const FilePart& part)
        : stream_(part.path, std::ios::binary),
          rest_((part.end == 0 ? std::numeric_limits<std::uint64_t>::max() : part.end) -
                part.begin),
          buffer_(block_size) {
        stream_.seekg(static_cast<std::streamoff>(part.begin));
    }

    std::string_view next() {
        const auto wanted = std::min<std::uint64_t>(rest_, buffer_.size());
        stream_.read(buffer_.data(), static_cast<std::streamsize>(wanted));
        const auto count = static_cast<std::size_t>(stream_.gcount());
        rest_ -= count;
        return {buffer_.data(), count};
    }

private:
    std::ifstream stream_;
    std::uint64_t rest_;
    std::vector<char> buffer_;
};

std::uint64_t lines_before(const FilePart& part) {
    if (part.begin == 0) return 0;
    PartReader reader({part.path, 0, part.begin});
    std::uint64_t lines = 0;
    for (std::string_view block = reader.next(); !block.empty(); block = reader.next())
        lines += static_cast<std::uint64_t>(std::ranges::count(block, '\n'));
    return lines;
}

// The line from a place of the part on, without its end; nothing at the end of the part.
std::optional<std::string> line_at(const FilePart& part, std::uint64_t place, bool cut_before) {
    PartReader reader({part.path, part.begin + place, part.end});
    const std::string_view block = reader.next();
    if (block.empty()) return std::nullopt;
    const std::size_t length = std::min(block.find('\n'), block.size());
    std::string text = cut_before ? "..." : "";
    text += block.substr(0, std::min(length, longest_shown));
    if (length > longest_shown) text += "...";
    return text;
}

}  // namespace

std::optional<render::LineDifference> first_difference(const FilePart& then, const FilePart& now) {
    PartReader old_reader(then);
    PartReader new_reader(now);
    std::uint64_t lines = 0;
    std::uint64_t place = 0;
    std::uint64_t line_begin = 0;
    while (true) {
        const std::string_view old_block = old_reader.next();
        const std::string_view new_block = new_reader.next();
        const auto [stopped, other] = std::ranges::mismatch(old_block, new_block);
        const std::string_view same(old_block.begin(), stopped);
        lines += static_cast<std::uint64_t>(std::ranges::count(same, '\n'));
        const std::size_t last = same.rfind('\n');
        if (last != std::string_view::npos) line_begin = place + last + 1;
        place += same.size();
        if (stopped == old_block.end() && other == new_block.end()) {
            if (old_block.empty()) return std::nullopt;
            continue;
        }
        const bool cut = place - line_begin > before_difference;
        const std::uint64_t shown_from = cut ? place - before_difference : line_begin;
        return render::LineDifference{lines_before(then) + lines + 1,
                                      line_at(then, shown_from, cut),
                                      line_at(now, shown_from, cut)};
    }
}

}  // namespace pcnload::app
