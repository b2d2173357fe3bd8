#include "render/page_contract.hpp"

#include "linear/funding_streams.hpp"
#include "linear/in_force.hpp"
#include "scenario/written_value.hpp"
#include "spec/dependency_order.hpp"
#include "units/product_text.hpp"

#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::render {

namespace {

using spec::Evidence;
using spec::Specification;

// The unit that an assumption is written in, or, of one that is made of others, that it comes out
// in; nothing where a number with it would not read back as the same quantity.
struct ShownUnit {
    std::string text;
    double scale = 1;
};

std::optional<ShownUnit> shown_unit(const spec::Product& value) {
    ShownUnit unit;
    if (const units::Literal* literal = value.written.single_quantity()) {
        unit = {scenario::written_value(value.written.text).unit, literal->scale};
    } else if (!value.dimension.is_plain()) {
        unit.text = value.dimension.text();
    }
    const units::LiteralRead read = units::read_quantity("1 " + unit.text);
    const auto* one = std::get_if<units::Literal>(&read);
    const bool same = one != nullptr && one->scale == unit.scale &&
                      one->dimension == value.dimension && !one->once;
    return same ? std::optional(std::move(unit)) : std::nullopt;
}

std::vector<std::size_t> assumption_order(const Specification& specification) {
    std::vector<std::vector<std::size_t>> needs;
    for (const spec::Assumption& assumption : specification.assumptions) {
        auto& needed = needs.emplace_back();
        for (const spec::AssumptionPower& power : assumption.value.powers)
            needed.push_back(power.assumption.value);
    }
    return spec::dependency_order(needs).order;
}

class ContractWriter {
public:
    ContractWriter(JsonWriter& json, const Specification& specification,
                   const diagnostics::SourceFiles& files, PageRows& rows)
        : json_(json), specification_(specification), parts_(specification, files), rows_(rows) {}

    void write();

private:
    template <class Rows, class Write>
    void list(std::string_view key, const Rows& rows, const Write& write);
    void head();
    void assumptions();
    void assumption(JsonWriter& json, const spec::Assumption& row) const;
    void driver(JsonWriter& json, const spec::Driver& row) const;
    void role(JsonWriter& json, const spec::Role& row) const;
    void requirement(JsonWriter& json, const spec::Requirement& row) const;
    void activity(JsonWriter& json, const spec::Activity& row) const;
    void force(JsonWriter& json, const spec::Activity& row) const;
    void staff(JsonWriter& json, const spec::Activity& row) const;
    void funding(JsonWriter& json, const spec::Funding& row) const;
    void scaled(JsonWriter& json, const spec::Scaled& scaled, Evidence grounds) const;
    void reimbursement();

    JsonWriter& json_;
    const Specification& specification_;
    PagePartWriter parts_;
    PageRows& rows_;
};

void write_range(JsonWriter& json, std::string_view key, const std::optional<spec::Range>& range) {
    if (!range) return;
    json.key(key);
    json.begin_array();
    json.value(range->low);
    json.value(range->high);
    json.end_array();
}

template <class Rows, class Write>
void ContractWriter::list(std::string_view key, const Rows& rows, const Write& write) {
    json_.key(key);
    json_.begin_array();
    for (const auto& row : rows)
        json_.value(rows_.place_of([&](JsonWriter& json) { write(json, row); }));
    json_.end_array();
}

void ContractWriter::head() {
    const spec::ContractHead& head = specification_.head;
    json_.member("contract", head.id);
    json_.member("title", head.title);
    json_.member("year", head.year.text());
    json_.key("months");
    json_.begin_array();
    for (int month = 0; month < units::months_per_year; ++month)
        json_.value(head.year.month_text(month));
    json_.end_array();
    json_.key("days");  // of each month
    json_.begin_array();
    for (int month = 0; month < units::months_per_year; ++month) {
        json_.value(
            units::days_between(head.year.month_start(month), head.year.month_start(month + 1)));
    }
    json_.end_array();
}

void ContractWriter::assumption(JsonWriter& json, const spec::Assumption& row) const {
    json.member("id", row.id);
    json.member("title", row.title);
    parts_.product(json, "value", row.value, row.grounds.evidence);
    json.member("grade", static_cast<int>(row.grounds.evidence));
    json.member("dimension", row.value.dimension.text());
    if (const auto unit = shown_unit(row.value)) {
        json.member("unit", unit->text);
        json.member("scale", unit->scale);
    }
    write_range(json, "range", row.range);
    write_range(json, "bounds", row.bounds);
    parts_.source(json, row.grounds.source);
    PagePartWriter::text(json, "note", row.grounds.note);
    parts_.place(json, row.span);
}

// Each behind those that it is made of.
void ContractWriter::assumptions() {
    std::vector<spec::Assumption> ordered;
    for (const std::size_t place : assumption_order(specification_)) {
        const auto& row = specification_.assumptions[spec::index_at<spec::AssumptionIndex>(place)];
        if (row.used) ordered.push_back(row);
    }
    list("assumptions", ordered,
         [&](JsonWriter& json, const spec::Assumption& row) { assumption(json, row); });
}

void ContractWriter::scaled(JsonWriter& json, const spec::Scaled& scaled, Evidence grounds) const {
    if (scaled.driver) json.member("driver", specification_.drivers[*scaled.driver].id);
    parts_.product(json, "product", scaled.product, grounds);
}

void ContractWriter::driver(JsonWriter& json, const spec::Driver& row) const {
    json.member("id", row.id);
    json.member("title", row.title);
    json.member("unit", row.unit_text);
    json.member("scale", row.unit.scale);
    if (row.value) json.member("value", *row.value);
    if (!row.from_staff.empty()) {
        json.key("from_staff");
        json.begin_array();
        for (const spec::RoleIndex role : row.from_staff)
            json.value(specification_.roles[role].id);
        json.end_array();
    }
    if (row.estimate) {
        json.key("estimate");
        json.begin_object();
        scaled(json, *row.estimate, Evidence::judgement);
        json.end_object();
    }
    parts_.place(json, row.span);
}

void ContractWriter::role(JsonWriter& json, const spec::Role& row) const {
    json.member("id", row.id);
    json.member("title", row.title);
    json.member("employer", spec::word(row.employer));
    parts_.product(json, "contracted", row.contracted, Evidence::judgement);
    parts_.product(json, "working_weeks", row.working_weeks, Evidence::judgement);
    parts_.product(json, "allowance", row.allowance, Evidence::judgement);
    parts_.product(json, "cost", row.cost, Evidence::judgement);
    parts_.place(json, row.span);
}

void ContractWriter::requirement(JsonWriter& json, const spec::Requirement& row) const {
    json.member("id", row.id);
    json.member("service", specification_.services[row.service].id);
    json.member("title", row.title);
    PagePartWriter::text(json, "clause", row.clause);
    PagePartWriter::text(json, "summary", row.summary);
    PagePartWriter::text(json, "note", row.note);
    parts_.source(json, row.source);
    if (row.implied) json.member("implied", true);
    parts_.place(json, row.span);
}

// When it is in force: its dates for the reader, the months' shares for the evaluator.
void ContractWriter::force(JsonWriter& json, const spec::Activity& row) const {
    json.member("starts", units::date_text(row.starts));
    if (row.full_from) json.member("full_from", units::date_text(*row.full_from));
    if (row.ends) json.member("ends", units::date_text(*row.ends));
    if (row.once) json.member("by", units::date_text(row.by));
    const linear::InForce force = linear::in_force(row, specification_.head.year);
    if (force.steady) json.member("steady", true);
    if (force.pending) json.member("pending", true);
    json.key("months");
    json.begin_array();
    for (const double share : force.months)
        json.value(share);
    json.end_array();
}

void ContractWriter::staff(JsonWriter& json, const spec::Activity& row) const {
    json.key("staff");
    json.begin_array();
    for (const spec::StaffShare& share : row.staff) {
        json.begin_object();
        json.member("role", specification_.roles[share.role].id);
        if (share.rest) json.member("rest", true);
        json.key("terms");
        json.begin_array();
        for (const spec::ShareTerm& term : share.terms) {
            json.begin_object();
            json.member("sign", term.sign);
            parts_.product(json, "product", term.product, row.grounds.evidence);
            json.end_object();
        }
        json.end_array();
        json.end_object();
    }
    json.end_array();
}

void ContractWriter::activity(JsonWriter& json, const spec::Activity& row) const {
    const Evidence grounds = row.grounds.evidence;
    json.member("id", row.id);
    json.member("service", specification_.services[row.service].id);
    json.member("requirement", specification_.requirements[row.requirement].id);
    json.member("title", row.title);
    json.member("driver", specification_.drivers[row.driver].id);
    parts_.product(json, "population", row.population, grounds);
    parts_.product(json, "frequency", row.frequency, grounds);
    parts_.product(json, "duration", row.duration, grounds);
    staff(json, row);
    parts_.product(json, "already_done", row.already_done, grounds);
    if (row.once) json.member("once", true);
    if (row.individual) json.member("individual", true);
    force(json, row);
    parts_.source(json, row.grounds.source);
    PagePartWriter::text(json, "note", row.grounds.note);
    parts_.place(json, row.span);
}

void ContractWriter::funding(JsonWriter& json, const spec::Funding& row) const {
    const linear::PaidDays days = linear::paid_days(row);
    json.member("id", row.id);
    json.member("title", row.title);
    scaled(json, row.population, row.grounds.evidence);
    parts_.product(json, "rate", row.rate, row.grounds.evidence);
    json.member("steady", linear::pays_in_the_end(days, specification_.head.year));
    json.member("share", linear::paid_share(days, specification_.head.year));
    json.member("paid_to", spec::payee_words[static_cast<std::size_t>(row.payee)]);
    parts_.source(json, row.grounds.source);
    PagePartWriter::text(json, "note", row.grounds.note);
    parts_.place(json, row.span);
}

void ContractWriter::reimbursement() {
    if (!specification_.reimbursement) return;
    const spec::Reimbursement& scheme = *specification_.reimbursement;
    json_.key("reimbursement");
    json_.begin_object();
    if (scheme.sum) {
        json_.key("sum");
        json_.begin_object();
        scaled(json_, *scheme.sum, Evidence::judgement);
        json_.end_object();
    }
    parts_.product(json_, "share", scheme.share, Evidence::judgement);
    json_.key("roles");
    json_.begin_array();
    for (const spec::ReimbursedRole& row : scheme.roles) {
        json_.begin_object();
        json_.member("role", specification_.roles[row.role].id);
        parts_.product(json_, "most", row.most, Evidence::judgement);
        parts_.product(json_, "share", row.share, Evidence::judgement);
        json_.end_object();
    }
    json_.end_array();
    json_.end_object();
}

void ContractWriter::write() {
    json_.begin_object();
    head();
    list("sources", specification_.sources, [](JsonWriter& json, const spec::Source& row) {
        json.member("id", row.id);
        json.member("title", row.title);
        PagePartWriter::text(json, "publisher", row.publisher);
        PagePartWriter::text(json, "date", row.date);
        PagePartWriter::text(json, "url", row.url);
    });
    assumptions();
    std::vector<spec::Driver> drivers;  // each behind that which its estimate is made from
    for (const spec::DriverIndex index : specification_.estimate_order)
        drivers.push_back(specification_.drivers[index]);
    list("drivers", drivers, [&](JsonWriter& json, const spec::Driver& row) { driver(json, row); });
    list("roles", specification_.roles,
         [&](JsonWriter& json, const spec::Role& row) { role(json, row); });
    list("services", specification_.services, [](JsonWriter& json, const spec::Service& row) {
        json.member("id", row.id);
        json.member("title", row.title);
        PagePartWriter::text(json, "note", row.note);
    });
    list("requirements", specification_.requirements,
         [&](JsonWriter& json, const spec::Requirement& row) { requirement(json, row); });
    list("activities", specification_.activities,
         [&](JsonWriter& json, const spec::Activity& row) { activity(json, row); });
    list("funding", specification_.funding,
         [&](JsonWriter& json, const spec::Funding& row) { funding(json, row); });
    reimbursement();
    json_.end_object();
}

}  // namespace

void write_page_contract(JsonWriter& json, const Specification& specification,
                         const diagnostics::SourceFiles& files, PageRows& rows) {
    ContractWriter(json, specification, files, rows).write();
}

}  // namespace pcnload::render
