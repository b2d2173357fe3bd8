// The bytes of a file or of standard input, in pieces, so that no size of it fills the memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pcnload::app {

class InputStream {
public:
    // A path as the user gave it; `-` is the descriptor `standard_input`.
    InputStream(const std::string& path, int standard_input);
    ~InputStream();
    InputStream(const InputStream&) = delete;
    InputStream& operator=(const InputStream&) = delete;

    // The next piece; an empty one at the end and after a fault.
    std::string_view next();
    // Why it could not be opened or read, in words; empty where all went well.
    [[nodiscard]] const std::string& fault() const { return fault_; }
    // Whether somebody wrote to the file while it was read. Known once the last piece was given.
    [[nodiscard]] bool changed() const { return changed_; }

private:
    // What a write to the file would move. The time of a change of its name or its permissions is
    // no part of it: a file that is replaced whole was read whole.
    struct Version {
        std::int64_t bytes = 0;  // all of it is nought for a pipe or a device
        std::int64_t seconds = 0;
        std::int64_t nanoseconds = 0;
        friend bool operator==(const Version&, const Version&) = default;
    };
    [[nodiscard]] Version version() const;

    int descriptor_ = -1;
    bool owned_ = false;
    std::string fault_;
    std::string buffer_;
    Version opened_;
    std::int64_t bytes_ = 0;  // given so far
    bool changed_ = false;
};

// What the system says of an error number.
std::string system_message(int error);

}  // namespace pcnload::app
