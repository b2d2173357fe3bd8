#include "spec/format.hpp"

#include <algorithm>
#include <array>

namespace pcnload::spec {

namespace {

const std::array all_records{
    &service_record,  &assumption_record, &requirement_record,   &activity_record,
    &contract_record, &funding_record,    &reimbursement_record, &reimbursed_role_record,
    &driver_record,   &role_record,       &source_record,        &profile_record,
    &staff_record,    &practice_record,   &scenario_record,      &drop_record,
    &defer_record,    &ramp_record,       &set_record,           &scale_record,
    &reassign_record, &withdraw_record,   &hire_record,          &fund_record,
    &change_record,   &guardrails_record, &guardrail_record,     &waiver_record,
    &tests_record,    &case_record,       &expectation_record,   &alternative_record,
    &leave_record,
};

const std::array kinds{
    FileKindRow{FileKind::service, "service", "service", &service_record, false,
                "A network service: its requirements and the work that meets them"},
    FileKindRow{FileKind::contract, "contract", "contract", &contract_record, false,
                "A version of the contract: its year, services, funding and reimbursement"},
    FileKindRow{FileKind::profile, "profile", "pcn", &profile_record, false,
                "A network: what it serves and who works there"},
    FileKindRow{FileKind::scenario, "scenario", "scenario", &scenario_record, false,
                "A contract with a list of changes"},
    FileKindRow{FileKind::drivers, "drivers", "drivers", &driver_record, true,
                "The counts that a profile gives and that work grows with"},
    FileKindRow{FileKind::roles, "roles", "roles", &role_record, true,
                "The kinds of staff, their working time and cost"},
    FileKindRow{FileKind::sources, "sources", "sources", &source_record, true,
                "What the numbers rest on"},
    FileKindRow{FileKind::assumptions, "assumptions", "assumptions", &assumption_record, true,
                "Named quantities that several services share"},
    FileKindRow{FileKind::guardrails, "guardrails", "guardrails", &guardrails_record, false,
                "Limits that an edit of the specifications must keep"},
    FileKindRow{FileKind::tests, "tests", "tests", &tests_record, false,
                "Tests of the contracts: what figures should be, and what should be told"},
};

}  // namespace

std::span<const Record* const> records() { return all_records; }

const Record* find_record(std::string_view name) {
    const auto place =
        std::ranges::find(all_records, name, [](const Record* r) { return r->name; });
    return place == all_records.end() ? nullptr : *place;
}

std::span<const FileKindRow> file_kinds() { return kinds; }

const FileKindRow& row(FileKind kind) {
    return *std::ranges::find(kinds, kind, &FileKindRow::kind);
}

}  // namespace pcnload::spec
