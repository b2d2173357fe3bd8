// The bytes of a file or of standard input, in pieces, so that no size of it fills the memory.
#pragma once

#include <cstddef>
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

private:
    int descriptor_ = -1;
    bool owned_ = false;
    std::string fault_;
    std::string buffer_;
};

// What the system says of an error number.
std::string system_message(int error);

}  // namespace pcnload::app
