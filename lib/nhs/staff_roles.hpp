// Which of the contracts' roles a role of the workforce returns is. Only staff whom networks
// employ: of those that practices employ, a network's return has a small part.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace pcnload::nhs {

struct StaffRoleRow {
    std::string_view published;  // STAFF_ROLE, folded; spellings parted by `|`
    std::string_view role;       // of ours
};

std::span<const StaffRoleRow> staff_roles();

// The place among them of a STAFF_ROLE as published.
std::optional<std::size_t> find_staff_role(std::string_view published);

}  // namespace pcnload::nhs
