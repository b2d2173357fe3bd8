#include "nhs/qof_registers.hpp"

#include "nhs/spellings.hpp"

#include <array>

namespace pcnload::nhs {

namespace {

constexpr std::array<QofRegisterRow, 3> rows{{
    {"DEM", "dementia_register", "patients on the dementia register"},
    {"PC", "palliative_care_register", "patients on the palliative care register"},
    {"LD", "learning_disability_register", "patients on the learning disability register"},
}};

}  // namespace

std::span<const QofRegisterRow> qof_registers() { return rows; }

std::optional<std::size_t> find_qof_register(std::string_view group) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (is_spelling(rows[i].group, group)) return i;
    }
    return std::nullopt;
}

}  // namespace pcnload::nhs
