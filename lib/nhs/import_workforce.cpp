// Staff in post. A network without a return has no figures: that is not the same as no staff.
#include "nhs/import_draft.hpp"
#include "nhs/placed_sums.hpp"
#include "nhs/staff_roles.hpp"

namespace pcnload::nhs {

void add_workforce(ImportDraft& draft, std::size_t file) {
    const auto& staff = draft.content<NetworkStaff>(file);
    ImportedFile& account = draft.import.files[file];
    std::vector<Measure> measures{{staff_roles().size(), "WTE of all roles"}};
    for (std::size_t role = 0; role < staff_roles().size(); ++role)
        measures.push_back({role, staff_roles()[role].role});
    account_for(staff.networks, Owner::network, measures, draft.directory, account);
    FileTotal returns{"networks with a return"};
    for (const Entry& entry : staff.networks) {
        if (entry.code.empty()) continue;
        const bool known = draft.directory.find_network(entry.code).has_value();
        returns.own += 1;
        (known ? returns.in_networks : returns.unmatched) += 1;
    }
    account.totals.insert(account.totals.begin() + 1, returns);
    draft.import.other_roles = staff.others;
    for (std::size_t role = 0; role < staff_roles().size(); ++role) {
        add_staff_role(draft, std::string(staff_roles()[role].role), file,
                       sums_of(staff.networks, Owner::network, role, draft.directory));
    }
}

}  // namespace pcnload::nhs
