// One reader a noun: a YAML node to its draft. Each reports what is wrong and returns a row all the
// same, so that the rest of the file is read and its name is known.
#pragma once

#include "spec/draft.hpp"
#include "spec/profile.hpp"
#include "yaml/node.hpp"

#include <string_view>

namespace pcnload::spec {

DraftAssumption read_assumption(const yaml::Entry& entry, Diagnostics& diagnostics);
DraftDriver read_driver(const yaml::Entry& entry, Diagnostics& diagnostics);
DraftRole read_role(const yaml::Entry& entry, Diagnostics& diagnostics);
DraftSource read_source(const yaml::Entry& entry, Diagnostics& diagnostics);
DraftActivity read_activity(const yaml::Entry& entry, Diagnostics& diagnostics);
DraftRequirement read_requirement(const yaml::Entry& entry, Diagnostics& diagnostics);
// {gp: 30%, clinical-pharmacist: rest}, with `rest` written out.
std::vector<DraftStaff> read_staff(const yaml::Node& node, Diagnostics& diagnostics);
// {clinical-pharmacist: {up_to: 50%, pace: 120%}, practice-nurse: 30%}
DraftAlternative read_alternative(const yaml::Entry& entry, Diagnostics& diagnostics);
DraftCorrelation read_correlation(const yaml::Entry& entry, Diagnostics& diagnostics);
DraftFunding read_funding(const yaml::Entry& entry, Diagnostics& diagnostics);
DraftReimbursement read_reimbursement(const yaml::Entry& entry, Diagnostics& diagnostics);
Profile read_profile(const yaml::Node& root, Diagnostics& diagnostics);

// A plain number of at most one: `60%`.
std::optional<double> read_share(const yaml::Node& node, Diagnostics& diagnostics);
// The share of a role's time that is free for network services.
std::optional<double> read_free_share(const yaml::Node& node, Diagnostics& diagnostics);

// The key of a record map as its id: kebab-case, or snake_case for assumptions and drivers.
void check_id(const yaml::Entry& entry, Diagnostics& diagnostics);
void check_name(const yaml::Entry& entry, Diagnostics& diagnostics);

// A row goes into its table; a second one of the same id is an error that shows both places.
template <class Row>
void put_once(Table<Row>& table, Row row, std::string_view what, Diagnostics& diagnostics) {
    if (const Row* first = table.find(row.id)) {
        diagnostics.add({diagnostics::Code::duplicate_id,
                         std::string(what) + " `" + row.id + "` is defined twice",
                         row.span,
                         "rename or remove one of them",
                         {{first->span, "it is defined here first"}}});
        return;
    }
    table.put(std::move(row));
}

}  // namespace pcnload::spec
