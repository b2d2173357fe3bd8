// SHA-256 of an input, taken piece by piece.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace pcnload::app {

class InputHash {
public:
    InputHash();
    ~InputHash();
    InputHash(const InputHash&) = delete;
    InputHash& operator=(const InputHash&) = delete;

    void add(std::string_view piece);
    // In hexadecimal. Nothing may be added after it.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace pcnload::app
