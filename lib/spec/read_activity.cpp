// Activities and who does them.
#include "spec/format.hpp"
#include "spec/read_product.hpp"
#include "spec/readers.hpp"
#include "spec/record_reader.hpp"

namespace pcnload::spec {

namespace {

using diagnostics::Code;

// `rest` is one minus the shares written for the others. It is worked out here, from the shares as
// they stand in the file, so that later changes to them do not move it.
std::vector<DraftShareTerm> written_out_rest(const std::vector<DraftStaff>& staff,
                                             const DraftStaff& rest) {
    std::vector<DraftShareTerm> terms;
    terms.push_back({1, plain_number(1, rest.span)});
    terms.back().product.literals = Evidence::contract;  // the whole is no assumption
    for (const DraftStaff& other : staff) {
        if (&other == &rest) {
            continue;
        }
        for (const DraftShareTerm& term : other.terms) {
            terms.push_back({-term.sign, term.product});
        }
    }
    return terms;
}

}  // namespace

std::vector<DraftStaff> read_staff(const yaml::Node& node, Diagnostics& diagnostics) {
    std::vector<DraftStaff> staff;
    if (!node.is_mapping() || node.entries.empty()) {
        diagnostics.add({Code::wrong_shape,
                         "`staff` names each role that takes part with its share",
                         node.span,
                         "write it as {gp: 1, practice-nurse: 50%}",
                         {}});
        return staff;
    }
    const DraftStaff* rest = nullptr;
    staff.reserve(node.entries.size());
    for (const yaml::Entry& entry : node.entries) {
        DraftStaff& share = staff.emplace_back();
        share.role = {entry.key, entry.key_span};
        share.span = entry.value.span;
        if (entry.value.is_scalar() && entry.value.text == "rest") {
            if (rest != nullptr) {
                diagnostics.add({Code::rest_misplaced,
                                 "only one role may take the `rest`",
                                 entry.value.span,
                                 "write a share in the place of this one",
                                 {{rest->span, "the rest goes here"}}});
                continue;
            }
            share.rest = true;
            rest = &share;
        } else {
            auto product = read_product(entry.value, diagnostics).value_or(DraftProduct{});
            product.span = entry.value.span;
            share.terms.push_back({1, std::move(product)});
        }
    }
    if (rest != nullptr) {
        staff[static_cast<std::size_t>(rest - staff.data())].terms = written_out_rest(staff, *rest);
    }
    return staff;
}

DraftActivity read_activity(const yaml::Entry& entry, Diagnostics& diagnostics) {
    check_id(entry, diagnostics);
    const RecordReader reader(entry.value, activity_record, entry.key_span, diagnostics);
    DraftActivity row;
    row.id = entry.key;
    row.span = entry.key_span;
    row.title = reader.text("title");
    row.population = reader.product("population");
    row.frequency = reader.optional_product("frequency");
    row.duration = reader.product("duration");
    if (const yaml::Node* staff = reader.find("staff")) {
        row.staff = read_staff(*staff, diagnostics);
    }
    for (const yaml::Entry& alternative : reader.entries("alternatives"))
        row.alternatives.push_back(read_alternative(alternative, diagnostics));
    row.already_done = reader.optional_product("already_done");
    row.individual = reader.flag("individual");
    row.dates = reader.dates();
    row.provenance = reader.provenance();
    return row;
}

DraftRequirement read_requirement(const yaml::Entry& entry, Diagnostics& diagnostics) {
    check_id(entry, diagnostics);
    const RecordReader reader(entry.value, requirement_record, entry.key_span, diagnostics);
    DraftRequirement row;
    row.id = entry.key;
    row.span = entry.key_span;
    row.title = reader.text("title");
    row.clause = reader.text("clause");
    row.summary = reader.text("summary");
    row.source = reader.located_text("source");
    row.dates = reader.dates();
    row.implied = reader.flag("implied");
    row.note = reader.text("note");
    for (const yaml::Entry& activity : reader.entries("activities")) {
        put_once(row.activities, read_activity(activity, diagnostics), "the activity", diagnostics);
    }
    const yaml::Node* activities = reader.find("activities");
    const bool none =
        activities != nullptr && activities->is_mapping() && activities->entries.empty();
    if (none && row.note.empty()) {
        diagnostics.add({Code::silent_requirement,
                         "the requirement `" + row.id + "` has no activities and no note",
                         row.span,
                         "add the activities, or a `note` that says why there are none",
                         {}});
    }
    return row;
}

}  // namespace pcnload::spec
