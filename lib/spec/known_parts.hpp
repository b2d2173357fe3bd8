// Parts of a contract by their names, and the names that the program itself knows.
#pragma once

#include "spec/specification.hpp"

#include <optional>
#include <string_view>

namespace pcnload::spec {

inline constexpr std::string_view network_driver = "pcn";  // one network stays one
inline constexpr std::string_view practices_driver = "practices";
inline constexpr std::string_view patients_driver = "registered_patients";
inline constexpr std::string_view general_practitioner = "gp";

// Nothing where the contract has none of that name.
std::optional<DriverIndex> find_driver(const Specification& specification, std::string_view id);
std::optional<AssumptionIndex> find_assumption(const Specification& specification,
                                               std::string_view id);
std::optional<RoleIndex> find_role(const Specification& specification, std::string_view id);

}  // namespace pcnload::spec
