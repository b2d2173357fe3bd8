#include "render/json_diff.hpp"

#include "render/guardrail_rows.hpp"

#include <string>

namespace pcnload::render {

namespace {

using analysis::BeforeAfter;
using analysis::CapacityMove;
using analysis::ContractDiff;
using analysis::Edit;

void write_ids(JsonWriter& json, std::string_view key, const std::vector<std::string>& ids) {
    json.key(key);
    json.begin_array();
    for (const std::string& id : ids)
        json.value(id);
    json.end_array();
}

void text_or_null(JsonWriter& json, std::string_view key, const std::string& text) {
    json.key(key);
    if (text.empty()) {
        json.null();
    } else {
        json.value(text);
    }
}

void write_edit(JsonWriter& json, const Edit& edit, const diagnostics::SourceFiles& files) {
    json.member("kind", std::string(word(edit.kind)));
    json.member("part", std::string(word(edit.part)));
    json.member("address", edit.address);
    text_or_null(json, "field", std::string(word(edit.field)));
    text_or_null(json, "before", edit.before);
    text_or_null(json, "after", edit.after);
    text_or_null(json, "before_place", files.place_text(edit.before_span));
    text_or_null(json, "after_place", files.place_text(edit.after_span));
}

const std::string& role_id(const ContractDiff& diff, std::size_t place) {
    const auto& role = diff.parts.roles[place];
    return role.head ? diff.written.head->roles[*role.head].id
                     : diff.written.base->roles[*role.base].id;
}

void write_money(JsonWriter& json, const analysis::Money& money) {
    json.member("cost", money.cost);
    json.member("funding", money.funding);
    json.member("reimbursement", money.reimbursement);
    json.member("net", money.net());
}

void write_effect(JsonWriter& json, const ContractDiff& diff, const analysis::EditEffect& effect) {
    json.member("hours_per_week", effect.hours.per_week);
    json.member("hours_in_year", effect.hours.in_year);
    json.member("wte_required", effect.wte.steady);
    json.member("wte_required_in_year", effect.wte.in_year);
    write_money(json, effect.money);
    json.key("roles");
    json.begin_object();
    for (std::size_t i = 0; i < diff.parts.roles.size(); ++i) {
        json.key(role_id(diff, i));
        json.begin_object();
        json.member("hours_per_week", effect.by_role[i].per_week);
        json.member("hours_in_year", effect.by_role[i].in_year);
        json.member("wte_required", effect.wte_by_role[i].steady);
        json.member("wte_required_in_year", effect.wte_by_role[i].in_year);
        json.end_object();
    }
    json.end_object();
}

void write_edits(JsonWriter& json, const ContractDiff& diff,
                 const diagnostics::SourceFiles& files) {
    std::vector<const analysis::EditEffect*> effects(diff.edits.size(), nullptr);
    for (const analysis::EditEffect& effect : diff.of_all.effects)
        effects[effect.edit] = &effect;
    json.key("edits");
    json.begin_array();
    for (std::size_t i = 0; i < diff.edits.size(); ++i) {
        json.begin_object();
        write_edit(json, diff.edits[i], files);
        json.key("effect");
        if (effects[i] == nullptr) {
            json.null();
        } else {
            json.begin_object();
            write_effect(json, diff, *effects[i]);
            json.end_object();
        }
        json.end_object();
    }
    json.end_array();
}

void write_change(JsonWriter& json, std::string_view key, const BeforeAfter& figure) {
    json.key(key);
    json.begin_object();
    json.member("before", figure.before);
    json.member("after", figure.after);
    json.member("change", figure.change());
    json.end_object();
}

void write_capacity(JsonWriter& json, std::string_view key, const ContractDiff& diff,
                    const analysis::ProjectionDiff& network, CapacityMove move) {
    std::vector<std::string> ids;
    for (const analysis::RoleDiff& role : network.roles) {
        if (role.capacity == move) ids.push_back(role_id(diff, role.pair));
    }
    write_ids(json, key, ids);
}

void write_part(JsonWriter& json, const analysis::PartDiff& part) {
    json.begin_object();
    write_change(json, "hours_per_week", part.per_week);
    write_change(json, "hours_in_year", part.in_year);
    write_change(json, "wte_required", part.wte);
    write_change(json, "wte_required_in_year", part.wte_in_year);
    write_change(json, "cost", part.cost);
    json.end_object();
}

void write_services(JsonWriter& json, const ContractDiff& diff,
                    const analysis::ProjectionDiff& network) {
    json.key("services");
    json.begin_object();
    for (const analysis::PartDiff& service : network.services) {
        const auto& pair = diff.parts.services[service.pair];
        json.key(pair.head ? diff.written.head->services[*pair.head].id
                           : diff.written.base->services[*pair.base].id);
        write_part(json, service);
    }
    json.end_object();
}

void write_network(JsonWriter& json, const ContractDiff& diff, std::size_t place) {
    const analysis::ProjectionDiff& network = diff.networks[place];
    const analysis::TotalsDiff& totals = network.totals;
    json.begin_object();
    json.member("pcn", (*diff.head)[place].network.pcn);
    write_change(json, "hours_per_week", totals.per_week);
    write_change(json, "hours_in_year", totals.in_year);
    write_change(json, "additional_hours_per_week", totals.additional_per_week);
    write_change(json, "additional_hours_in_year", totals.additional_in_year);
    write_change(json, "not_yet_started_hours_per_week", totals.pending_per_week);
    write_change(json, "wte_required", totals.wte);
    write_change(json, "wte_required_in_year", totals.wte_in_year);
    write_change(json, "cost", totals.cost);
    write_change(json, "funding", totals.funding);
    write_change(json, "reimbursement", totals.reimbursement);
    write_change(json, "net", totals.net);
    json.key("roles");
    json.begin_object();
    for (const analysis::RoleDiff& role : network.roles) {
        json.key(role_id(diff, role.pair));
        write_part(json, role);
    }
    json.end_object();
    write_services(json, diff, network);
    write_capacity(json, "passes_capacity", diff, network, CapacityMove::passes);
    write_capacity(json, "back_within_capacity", diff, network, CapacityMove::comes_back);
    json.end_object();
}

void write_contract(JsonWriter& json, const ContractDiff& diff,
                    const diagnostics::SourceFiles& files) {
    json.begin_object();
    json.member("contract", diff.contract);
    write_edits(json, diff, files);
    json.key("total");
    json.begin_object();
    json.member("hours_per_week", diff.of_all.hours.per_week);
    json.member("hours_in_year", diff.of_all.hours.in_year);
    json.member("wte_required", diff.of_all.wte.steady);
    json.member("wte_required_in_year", diff.of_all.wte.in_year);
    write_money(json, diff.of_all.money);
    json.member("reimbursement_not_shared_out", diff.of_all.cap);
    json.member("networks", diff.networks.size());
    json.end_object();
    json.key("networks");
    json.begin_array();
    for (std::size_t place = 0; place < diff.networks.size(); ++place)
        write_network(json, diff, place);
    json.end_array();
    json.end_object();
}

}  // namespace

void write_diff(JsonWriter& json, const DiffSides& sides, const analysis::SpecsDiff& diff,
                const analysis::GuardrailReport* guardrails,
                const diagnostics::SourceFiles& files) {
    json.begin_object();
    json.member("base", sides.base);
    json.member("head", sides.head);
    write_ids(json, "contracts_added", diff.added);
    write_ids(json, "contracts_removed", diff.removed);
    json.key("contracts");
    json.begin_array();
    for (const ContractDiff& contract : diff.contracts)
        write_contract(json, contract, files);
    json.end_array();
    if (guardrails != nullptr) {
        json.key("guardrails");
        write_guardrails(json, *guardrails, diff, files);
    }
    json.end_object();
}

}  // namespace pcnload::render
