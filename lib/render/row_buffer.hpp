// Room for rows of text that are written in place: it grows, and is never cleared.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace pcnload::render {

class RowBuffer {
public:
    [[nodiscard]] std::string_view text() const { return {bytes_.get(), size_}; }
    void clear() { size_ = 0; }

    // The end of the text, with that much room behind it; `end_at` takes what was written there.
    char* room(std::size_t count) {
        if (capacity_ - size_ < count) grow(size_ + count);
        return bytes_.get() + size_;
    }
    void end_at(const char* end) { size_ = static_cast<std::size_t>(end - bytes_.get()); }

    void add(std::string_view text) {
        char* end = room(text.size());
        std::memcpy(end, text.data(), text.size());
        end_at(end + text.size());
    }

private:
    void grow(std::size_t needed) {
        capacity_ = std::max(needed, 2 * capacity_);
        auto larger = std::make_unique_for_overwrite<char[]>(capacity_);
        if (size_ > 0) std::memcpy(larger.get(), bytes_.get(), size_);
        bytes_ = std::move(larger);
    }

    std::unique_ptr<char[]> bytes_;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

}  // namespace pcnload::render
