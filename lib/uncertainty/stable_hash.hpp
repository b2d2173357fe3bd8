// A hash of a name that is the same on every machine and for ever: FNV-1a of 64 bits.
#pragma once

#include <cstdint>
#include <string_view>

namespace pcnload::uncertainty {

constexpr std::uint64_t stable_hash(std::string_view name) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : name) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    }
    return hash;
}

}  // namespace pcnload::uncertainty
