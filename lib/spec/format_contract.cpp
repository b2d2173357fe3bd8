// The records of services, contracts and tables.
#include "spec/format.hpp"

#include <array>

namespace pcnload::spec {

namespace {

using yaml::FieldRow;
using enum yaml::FieldType;
using enum yaml::Need;

constexpr std::string_view evidence_choice = "contract|statistic|study|estimate|judgement";

constexpr std::array service_fields{
    FieldRow{"service", required, id, "", "The id of the service"},
    FieldRow{"title", optional, text, "", "Its name, as people say it"},
    FieldRow{"source", optional, source, "", "Where it is specified"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
    FieldRow{"assumptions", optional, record_map, "an assumption",
             "Named quantities; one namespace a contract"},
    FieldRow{"requirements", optional, record_map, "a requirement",
             "What the service demands, each with the work that meets it"},
};

constexpr std::array assumption_fields{
    FieldRow{"title", required, text, "", "What it is, in words"},
    FieldRow{"value", required, product, "", "A product of quantities and other assumptions"},
    FieldRow{"range", optional, quantity_pair, "", "What it may plausibly be: [low, high]"},
    FieldRow{"distribution", optional, choice, "pert|triangular|uniform|normal|lognormal",
             "How it is spread over the range; pert where nothing is said"},
    FieldRow{"bounds", optional, quantity_pair, "", "What is possible at all: [low, high]"},
    FieldRow{"correlated_with", optional, correlation_map, "",
             "Other assumptions and how they move together with it: rank correlations, -100% to "
             "100%"},
    FieldRow{"evidence", required, choice, evidence_choice, "How sure it is"},
    FieldRow{"source", optional, source, "",
             "A key of sources.yaml; needed for every grade but judgement"},
    FieldRow{"reviewed", optional, date, "", "When somebody last looked at it"},
    FieldRow{"valid_until", optional, date, "", "The last day it may be relied on"},
    FieldRow{"note", optional, text, "", "How it was come by"},
};

constexpr std::array requirement_fields{
    FieldRow{"title", optional, text, "", "A short name"},
    FieldRow{"clause", optional, text, "", "The clause or row it comes from"},
    FieldRow{"summary", required, text, "", "What is demanded, in one sentence"},
    FieldRow{"source", optional, source, "", "Where it is written"},
    FieldRow{"starts", optional, date, "", "The first day; the contract year's first where absent"},
    FieldRow{"full_from", optional, date, "", "The day a ramp from `starts` reaches the whole"},
    FieldRow{"ends", optional, date, "", "The last day in force"},
    FieldRow{"by", optional, date, "", "The last day for work done once"},
    FieldRow{"implied", optional, boolean, "", "Work that the clauses imply but do not name"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
    FieldRow{"activities", required, record_map, "an activity",
             "The work that meets it; {} where it asks for none that can be measured"},
};

constexpr std::array activity_fields{
    FieldRow{"title", optional, text, "", "A short name"},
    FieldRow{"population", required, product, "",
             "For whom: one driver times any number of shares and rates"},
    FieldRow{"frequency", optional, product, "", "How often; `once per ...` for work done once"},
    FieldRow{"duration", required, product, "", "How long one takes"},
    FieldRow{"staff", required, staff, "", "How many of each role take part for all of it"},
    FieldRow{"alternatives", optional, record_map, "an alternative",
             "Who else could do a part of it; `pcnload staff` may choose them"},
    FieldRow{"already_done", optional, plain_product, "", "The share that is done today"},
    FieldRow{"individual", optional, boolean, "",
             "Time of named people: the role's allowance does not raise it"},
    FieldRow{"starts", optional, date, "", "In the place of the requirement's"},
    FieldRow{"full_from", optional, date, "", "In the place of the requirement's"},
    FieldRow{"ends", optional, date, "", "In the place of the requirement's"},
    FieldRow{"by", optional, date, "", "In the place of the requirement's"},
    FieldRow{"evidence", optional, choice, evidence_choice,
             "How sure the numbers written here are"},
    FieldRow{"source", optional, source, "", "Where the numbers written here come from"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
};

constexpr std::array alternative_fields{
    FieldRow{"up_to", optional, plain_product, "", "The share they could take; all where absent"},
    FieldRow{"pace", optional, plain_product, "", "How long they take: 120% is 1.2 times as long"},
    FieldRow{"instead_of", optional, id, "",
             "Whose work it is; needed where several roles take part"},
};

constexpr std::array contract_fields{
    FieldRow{"contract", required, id, "", "The id of the contract, that of its folder"},
    FieldRow{"title", required, text, "", "Its name, as people say it"},
    FieldRow{"year", required, year, "", "The contract year, 1 April to 31 March"},
    FieldRow{"status", required, choice, "draft|agreed|in-force|superseded", "What became of it"},
    FieldRow{"source", optional, source, "", "Where it is published"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
    FieldRow{"extends", optional, id, "", "Another contract, which it starts from"},
    FieldRow{"changes", optional, record_list, "a change", "Changes to what it starts from"},
    FieldRow{"services", optional, id_list, "", "Which services it has, in order; absent: all"},
    FieldRow{"funding", optional, record_map, "a funding stream", "What is paid"},
    FieldRow{"reimbursement", optional, record, "the reimbursement scheme",
             "The Additional Roles Reimbursement Scheme"},
};

constexpr std::array funding_fields{
    FieldRow{"title", optional, text, "", "What it is, in words"},
    FieldRow{"population", required, product, "", "A driver times any number of shares"},
    FieldRow{"rate", required, product, "", "Money per calendar time"},
    FieldRow{"starts", optional, date, "", "The first day paid for"},
    FieldRow{"ends", optional, date, "", "The last day paid for"},
    FieldRow{"paid_to", optional, choice, "network|practices",
             "`practices` for their own income: shown apart, in no total"},
    FieldRow{"evidence", optional, choice, evidence_choice,
             "How sure the numbers written here are"},
    FieldRow{"source", optional, source, "", "Where the rate is published"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
};

constexpr std::array reimbursement_fields{
    FieldRow{"sum", optional, product, "", "The most in all; no cap where absent"},
    FieldRow{"share", optional, plain_product, "", "The share reimbursed; all where absent"},
    FieldRow{"roles", optional, record_map, "a reimbursed role", "The most per WTE of each role"},
    FieldRow{"evidence", optional, choice, evidence_choice,
             "How sure the numbers written here are"},
    FieldRow{"source", optional, source, "", "Where the scheme is published"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
};

constexpr std::array reimbursed_role_fields{
    FieldRow{"most", optional, product, "", "The most per WTE and year"},
    FieldRow{"share", optional, plain_product, "", "The share, where it is another"},
};

constexpr std::array driver_fields{
    FieldRow{"unit", required, unit, "", "What is counted: `patient`, `referral per year`"},
    FieldRow{"title", optional, text, "", "What it is, in words"},
    FieldRow{"value", optional, count, "", "The count where a profile gives none"},
    FieldRow{"from_staff", optional, id_list, "", "The WTE in post of a role, or of several"},
    FieldRow{"estimate", optional, product, "", "How to reckon it from another driver"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
};

constexpr std::array role_fields{
    FieldRow{"title", required, text, "", "What the staff are called"},
    FieldRow{"employer", required, choice, "practice|network|community", "Who employs them"},
    FieldRow{"group", optional, choice, "clinical|admin|management", "clinical where absent"},
    FieldRow{"contracted", required, product, "", "Contracted hours per WTE and week"},
    FieldRow{"working_weeks", required, product, "", "Weeks worked in a year"},
    FieldRow{"allowance", optional, plain_product, "",
             "The share of working time that goes to no activity"},
    FieldRow{"cost", required, product, "", "Money per WTE and year"},
    FieldRow{"lag", optional, time_length, "",
             "How long after the date of a hire they are in post; none where absent"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
};

constexpr std::array source_fields{
    FieldRow{"title", optional, text, "", "The title"},
    FieldRow{"publisher", optional, text, "", "Who published it"},
    FieldRow{"date", optional, text, "", "When, as far as it is known"},
    FieldRow{"url", optional, text, "", "Where"},
    FieldRow{"note", optional, text, "", "How it was read"},
};

}  // namespace

const Record service_record{"a service", service_fields};
const Record assumption_record{"an assumption", assumption_fields};
const Record requirement_record{"a requirement", requirement_fields};
const Record activity_record{"an activity", activity_fields};
const Record alternative_record{"an alternative", alternative_fields};
const Record contract_record{"a contract", contract_fields};
const Record funding_record{"a funding stream", funding_fields};
const Record reimbursement_record{"the reimbursement scheme", reimbursement_fields};
const Record reimbursed_role_record{"a reimbursed role", reimbursed_role_fields};
const Record driver_record{"a driver", driver_fields};
const Record role_record{"a role", role_fields};
const Record source_record{"a source", source_fields};

}  // namespace pcnload::spec
