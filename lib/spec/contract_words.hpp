// The closed lists of words that describe roles, contracts and funding.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace pcnload::spec {

enum class Employer : std::uint8_t { practice, network, community };
inline constexpr std::array<std::string_view, 3> employer_words{"practice", "network", "community"};

enum class Group : std::uint8_t { clinical, admin, management };
inline constexpr std::array<std::string_view, 3> group_words{"clinical", "admin", "management"};

enum class Status : std::uint8_t { draft, agreed, in_force, superseded };
inline constexpr std::array<std::string_view, 4> status_words{"draft", "agreed", "in-force",
                                                              "superseded"};

// To whom a funding stream is paid: what practices keep as their own income is no money of the
// network's, and is shown apart.
enum class Payee : std::uint8_t { network, practices };
inline constexpr std::array<std::string_view, 2> payee_words{"network", "practices"};

inline std::string_view word(Employer employer) {
    return employer_words[static_cast<std::size_t>(employer)];
}
inline std::string_view word(Group group) { return group_words[static_cast<std::size_t>(group)]; }
inline std::string_view word(Status status) {
    return status_words[static_cast<std::size_t>(status)];
}

}  // namespace pcnload::spec
