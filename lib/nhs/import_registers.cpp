// Registers of QOF. The file is of another year than the lists, and practices have merged since: a
// network has the same part of its patients on a register as its practices had then.
#include "nhs/import_draft.hpp"
#include "nhs/placed_sums.hpp"
#include "nhs/qof_registers.hpp"

#include <algorithm>

namespace pcnload::nhs {

void add_registers(ImportDraft& draft, std::size_t file) {
    const auto& practices = draft.content<Registers>(file).practices;
    std::vector<Measure> measures;
    for (std::size_t i = 0; i < qof_registers().size(); ++i)
        measures.push_back({i + 1, qof_registers()[i].what});
    account_for(practices, Owner::practice, measures, draft.directory, draft.import.files[file]);
    const bool has_patients =
        std::ranges::any_of(draft.patients, [](const auto& count) { return count.has_value(); });
    for (std::size_t i = 0; i < qof_registers().size(); ++i) {
        const std::string driver(qof_registers()[i].driver);
        if (has_patients) {
            add_driver(draft, driver, file, Basis::carried,
                       carried(draft, shares_of(practices, i + 1, 0, draft.directory)));
        } else {
            add_driver(draft, driver, file, Basis::counted,
                       sums_of(practices, Owner::practice, i + 1, draft.directory));
        }
    }
}

}  // namespace pcnload::nhs
