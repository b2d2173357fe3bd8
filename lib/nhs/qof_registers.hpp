// Which driver counts the patients on a register of the Quality and Outcomes Framework.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace pcnload::nhs {

struct QofRegisterRow {
    std::string_view group;   // GROUP_CODE; spellings parted by `|`
    std::string_view driver;  // of ours
    std::string_view what;
};

std::span<const QofRegisterRow> qof_registers();

// The place among them of a GROUP_CODE.
std::optional<std::size_t> find_qof_register(std::string_view group);

}  // namespace pcnload::nhs
