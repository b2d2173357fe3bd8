#include "nhs/staff_roles.hpp"

#include "nhs/published_text.hpp"
#include "nhs/spellings.hpp"

#include <array>

namespace pcnload::nhs {

namespace {

constexpr std::array<StaffRoleRow, 7> rows{{
    {"pharmacists|clinical_pharmacists", "clinical-pharmacist"},
    {"pharmacy_technicians", "pharmacy-technician"},
    {"social_prescribing_link_workers", "social-prescribing-link-worker"},
    {"care_coordinators|care_co_ordinators", "care-coordinator"},
    {"physiotherapists|first_contact_physiotherapists", "physiotherapist"},
    {"physician_associates|physicians_associates|physician_assistants", "physician-associate"},
    {"managers", "pcn-manager"},
}};

}  // namespace

std::span<const StaffRoleRow> staff_roles() { return rows; }

std::optional<std::size_t> find_staff_role(std::string_view published) {
    const std::string name = folded(published);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (is_spelling(rows[i].published, name)) return i;
    }
    return std::nullopt;
}

}  // namespace pcnload::nhs
