#include "nhs/import_draft.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::nhs {

namespace {

void add_column(ImportDraft& draft, ImportedColumn column,
                const std::vector<std::optional<double>>& values) {
    const bool any =
        std::ranges::any_of(values, [](const auto& value) { return value.has_value(); });
    if (!any) return;
    draft.import.columns.push_back(std::move(column));
    for (std::size_t i = 0; i < values.size(); ++i)
        draft.import.networks[i].values.push_back(values[i]);
}

bool is_known(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

}  // namespace

void add_driver(ImportDraft& draft, const std::string& driver, std::size_t file, Basis basis,
                const std::vector<std::optional<double>>& values) {
    if (is_known(draft.targets.drivers, driver)) {
        add_column(draft, {driver, file, basis}, values);
    } else {
        draft.import.files[file].notes.push_back("No contract counts `" + driver +
                                                 "`: it is in no profile.");
    }
}

void add_staff_role(ImportDraft& draft, const std::string& role, std::size_t file,
                    const std::vector<std::optional<double>>& values) {
    if (is_known(draft.targets.roles, role)) {
        add_column(draft, {"staff." + role + ".wte", file, Basis::counted}, values);
    } else {
        draft.import.files[file].notes.push_back("No contract has the role `" + role +
                                                 "`: it is in no profile.");
    }
}

std::vector<std::optional<double>> carried(const ImportDraft& draft,
                                           const std::vector<std::optional<double>>& shares) {
    std::vector<std::optional<double>> values(shares.size());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] && draft.patients[i]) values[i] = std::round(*shares[i] * *draft.patients[i]);
    }
    return values;
}

}  // namespace pcnload::nhs
