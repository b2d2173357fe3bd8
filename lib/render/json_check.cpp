#include "render/json_check.hpp"

#include "analysis/subject.hpp"
#include "units/calendar_date.hpp"

namespace pcnload::render {

namespace {

using analysis::Hours;
using analysis::Provenance;

void write_hours(JsonWriter& json, const Hours& hours) {
    json.member("hours_per_week", hours.per_week);
    json.member("hours_in_year", hours.in_year);
}

void write_hours_object(JsonWriter& json, std::string_view key, const Hours& hours) {
    json.key(key);
    json.begin_object();
    write_hours(json, hours);
    json.end_object();
}

void write_expired(JsonWriter& json, const Provenance& contract) {
    json.key("expired");
    if (!contract.as_of) return json.null();
    json.begin_object();
    json.member("as_of", units::date_text(*contract.as_of));
    write_hours(json, contract.on_expired);
    json.key("assumptions");
    json.begin_array();
    for (const analysis::ExpiredAssumption& expired : contract.expired) {
        const spec::Assumption& row = contract.specification->assumptions[expired.assumption];
        json.begin_object();
        json.member("assumption", row.id);
        json.member("valid_until", units::date_text(row.valid_until->value));
        write_hours(json, expired.hours);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

void write_not_modelled(JsonWriter& json, const Provenance& contract) {
    json.key("not_modelled");
    json.begin_array();
    for (const spec::RequirementIndex index : contract.not_modelled) {
        const spec::Requirement& row = contract.specification->requirements[index];
        json.begin_object();
        json.member("requirement", analysis::address_of(*contract.specification, index));
        json.member("summary", row.summary);
        json.member("note", row.note);
        json.end_object();
    }
    json.end_array();
}

void write_contract(JsonWriter& json, const Provenance& contract) {
    json.begin_object();
    json.member("contract", contract.specification->head.id);
    json.member("pcn", contract.pcn);
    write_hours(json, contract.total);
    json.key("evidence");
    json.begin_object();
    for (std::size_t i = 0; i < spec::evidence_words.size(); ++i)
        write_hours_object(json, spec::evidence_words[i], contract.evidence.by_grade[i]);
    json.end_object();
    write_hours_object(json, "estimated_drivers", contract.evidence.on_estimated_drivers);
    write_expired(json, contract);
    write_not_modelled(json, contract);
    json.end_object();
}

}  // namespace

void write_check(JsonWriter& json, const CheckCounts& counts,
                 const std::vector<Provenance>& contracts) {
    json.begin_object();
    json.member("files", counts.files);
    json.member("errors", counts.errors);
    json.member("warnings", counts.warnings);
    json.member("filtered", counts.filtered);
    json.member("accepted", counts.accepted);
    json.member("outlived", counts.outlived);
    json.key("provenance");
    json.begin_array();
    for (const Provenance& contract : contracts)
        write_contract(json, contract);
    json.end_array();
    json.end_object();
}

}  // namespace pcnload::render
