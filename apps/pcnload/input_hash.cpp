#include "pcnload/input_hash.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
// The header of libmd needs the types of <sys/types.h>.
#include <sha2.h>
#include <sys/types.h>

namespace pcnload::app {

struct InputHash::State {
    SHA2_CTX context{};
};

InputHash::InputHash() : state_(std::make_unique<State>()) { SHA256Init(&state_->context); }

InputHash::~InputHash() = default;

void InputHash::add(std::string_view piece) {
    // The bytes of a text, as libmd names them.
    const auto* bytes = static_cast<const std::uint8_t*>(static_cast<const void*>(piece.data()));
    SHA256Update(&state_->context, bytes, piece.size());
}

std::string InputHash::finish() {
    std::array<std::uint8_t, SHA256_DIGEST_LENGTH> digest{};
    SHA256Final(digest.data(), &state_->context);
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest) {
        text += digits[byte >> 4U];
        text += digits[byte & 0x0FU];
    }
    return text;
}

}  // namespace pcnload::app
