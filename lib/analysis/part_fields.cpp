#include "analysis/part_fields.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace pcnload::analysis {

namespace {

using spec::Activity;
using spec::Assumption;
using spec::ContractHead;
using spec::Driver;
using spec::Funding;
using spec::Product;
using spec::Reimbursement;
using spec::Requirement;
using spec::Role;
using spec::Service;
using spec::Source;

// What a field says; the span is unknown where it is the part's own.
struct Said {
    std::string text;
    std::string key;
    diagnostics::SourceSpan span;
};

Said plain(std::string_view text) { return {std::string(text), std::string(text), {}}; }
Said plain(bool flag) { return plain(flag ? std::string_view("true") : "false"); }
Said plain(const std::optional<units::Date>& date) {
    return date ? plain(units::date_text(*date)) : Said{};
}
Said dated(const std::optional<diagnostics::Located<units::Date>>& date) {
    return date ? Said{units::date_text(date->value), units::date_text(date->value), date->span}
                : Said{};
}
template <class Word>
Said worded(Word of) {
    return plain(word(of));
}

const std::string& old_name(const NewNames& names, const std::string& name) {
    const auto found = names.find(name);
    return found == names.end() ? name : found->second;
}

Said product(const Side& side, const Product& product) {
    std::string key;
    for (const spec::DraftFactor& factor : product.written.factors) {
        key += factor.divides ? " / " : " * ";
        if (const units::Literal* literal = factor.literal()) {
            key += fmt::format("{}{} x {} {}", literal->once ? "once " : "", literal->number,
                               literal->scale, literal->dimension.text());
        } else {
            key += old_name(side.renamed.values, *factor.name());
        }
    }
    return {product.written.text, key, product.written.span};
}
Said product(const Side& side, const std::optional<Product>& written) {
    return written ? product(side, *written) : Said{};
}
Said product(const Side& side, const std::optional<spec::Scaled>& written) {
    return written ? product(side, written->product) : Said{};
}

Said source(const Side& side, const std::optional<spec::SourceIndex>& index) {
    if (!index) {
        return {};
    }
    const std::string& id = side.specification.sources[*index].id;
    return {id, old_name(side.renamed.sources, id), {}};
}

// In the unit of the value, where that is one quantity.
Said range(const Assumption& row, const std::optional<spec::Range>& range) {
    if (!range) {
        return {};
    }
    const units::Literal* single = row.value.written.single_quantity();
    const double scale = single == nullptr ? 1 : single->scale;
    return plain(fmt::format("[{:.12g}, {:.12g}]", range->low / scale, range->high / scale));
}

const std::string& role_id(const Side& side, spec::RoleIndex index) {
    return side.specification.roles[index].id;
}

Said joined(std::vector<Said> parts, const diagnostics::SourceSpan& span) {
    std::ranges::sort(parts, {}, &Said::key);
    Said whole{{}, {}, span};
    for (const Said& part : parts) {
        whole.text += (whole.text.empty() ? "" : ", ") + part.text;
        whole.key += part.key + "; ";
    }
    return whole;
}

Said roles(const Side& side, const std::vector<spec::RoleIndex>& indices) {
    std::vector<Said> parts;
    for (const spec::RoleIndex index : indices) {
        const std::string& id = role_id(side, index);
        parts.push_back({id, old_name(side.renamed.roles, id), {}});
    }
    return joined(std::move(parts), {});
}

Said correlations(const Side& side, const Assumption& row) {
    std::vector<Said> parts;
    for (const spec::Correlation& each : row.correlated_with) {
        const std::string& id = side.specification.assumptions[each.other].id;
        const std::string rank = fmt::format(" {:.12g}%", 100 * each.rank);
        parts.push_back({id + rank, old_name(side.renamed.values, id) + rank, {}});
    }
    return row.correlated_with.empty() ? Said{}
                                       : joined(std::move(parts), row.correlated_with.front().span);
}

// A role that takes the rest says so, whatever the others take.
Said staff(const Side& side, const Activity& row) {
    std::vector<Said> parts;
    for (const spec::StaffShare& share : row.staff) {
        Said shares;
        for (const spec::ShareTerm& term : share.terms) {
            const Said said = product(side, term.product);
            const std::string_view sign = term.sign < 0 ? " - " : " + ";
            shares.text += shares.text.empty() && term.sign > 0 ? "" : sign;
            shares.text += said.text;
            shares.key.append(sign).append(said.key);
        }
        const std::string& id = role_id(side, share.role);
        parts.push_back(
            {id + ": " + (share.rest ? "rest" : shares.text),
             old_name(side.renamed.roles, id) + ": " + (share.rest ? "rest" : shares.key),
             {}});
    }
    return joined(std::move(parts), row.staff.empty() ? row.span : row.staff.front().span);
}

Said reimbursed_roles(const Side& side, const Reimbursement& row) {
    std::vector<Said> parts;
    for (const spec::ReimbursedRole& role : row.roles) {
        const Said most = product(side, role.most);
        const Said share = product(side, role.share);
        const std::string& id = role_id(side, role.role);
        parts.push_back({id + ":" + (most.text.empty() ? "" : ' ' + most.text) +
                             (share.text.empty() ? "" : " share " + share.text),
                         old_name(side.renamed.roles, id) + ": " + most.key + " share " + share.key,
                         {}});
    }
    return joined(std::move(parts), {});
}

template <class Row>
struct FieldOf {
    EditedField field;
    Said (*said)(const Side&, const Row&);
};

using Field = EditedField;

constexpr std::array<FieldOf<ContractHead>, 5> contract_fields{{
    {Field::title, [](const Side&, const ContractHead& row) { return plain(row.title); }},
    {Field::year, [](const Side&, const ContractHead& row) { return plain(row.year.text()); }},
    {Field::status, [](const Side&, const ContractHead& row) { return worded(row.status); }},
    {Field::source,
     [](const Side& side, const ContractHead& row) {
         return row.source
                    ? Said{row.source->value, old_name(side.renamed.sources, row.source->value),
                           row.source->span}
                    : Said{};
     }},
    {Field::note, [](const Side&, const ContractHead& row) { return plain(row.note); }},
}};

constexpr std::array<FieldOf<Source>, 4> source_fields{{
    {Field::title, [](const Side&, const Source& row) { return plain(row.title); }},
    {Field::publisher, [](const Side&, const Source& row) { return plain(row.publisher); }},
    {Field::date, [](const Side&, const Source& row) { return plain(row.date); }},
    {Field::url, [](const Side&, const Source& row) { return plain(row.url); }},
}};

constexpr std::array<FieldOf<Assumption>, 11> assumption_fields{{
    {Field::title, [](const Side&, const Assumption& row) { return plain(row.title); }},
    {Field::value,
     [](const Side& side, const Assumption& row) { return product(side, row.value); }},
    {Field::range, [](const Side&, const Assumption& row) { return range(row, row.range); }},
    {Field::distribution,
     [](const Side&, const Assumption& row) { return worded(row.distribution); }},
    {Field::bounds, [](const Side&, const Assumption& row) { return range(row, row.bounds); }},
    {Field::correlated_with,
     [](const Side& side, const Assumption& row) { return correlations(side, row); }},
    {Field::evidence,
     [](const Side&, const Assumption& row) { return worded(row.grounds.evidence); }},
    {Field::source,
     [](const Side& side, const Assumption& row) { return source(side, row.grounds.source); }},
    {Field::note, [](const Side&, const Assumption& row) { return plain(row.grounds.note); }},
    {Field::reviewed, [](const Side&, const Assumption& row) { return dated(row.reviewed); }},
    {Field::valid_until, [](const Side&, const Assumption& row) { return dated(row.valid_until); }},
}};

constexpr std::array<FieldOf<Driver>, 5> driver_fields{{
    {Field::title, [](const Side&, const Driver& row) { return plain(row.title); }},
    {Field::unit, [](const Side&, const Driver& row) { return plain(row.unit_text); }},
    {Field::value,
     [](const Side&, const Driver& row) {
         return row.value ? plain(fmt::format("{}", *row.value)) : Said{};
     }},
    {Field::from_staff,
     [](const Side& side, const Driver& row) { return roles(side, row.from_staff); }},
    {Field::estimate,
     [](const Side& side, const Driver& row) { return product(side, row.estimate); }},
}};

constexpr std::array<FieldOf<Role>, 7> role_fields{{
    {Field::title, [](const Side&, const Role& row) { return plain(row.title); }},
    {Field::employer, [](const Side&, const Role& row) { return worded(row.employer); }},
    {Field::group, [](const Side&, const Role& row) { return worded(row.group); }},
    {Field::contracted,
     [](const Side& side, const Role& row) { return product(side, row.contracted); }},
    {Field::working_weeks,
     [](const Side& side, const Role& row) { return product(side, row.working_weeks); }},
    {Field::allowance,
     [](const Side& side, const Role& row) { return product(side, row.allowance); }},
    {Field::cost, [](const Side& side, const Role& row) { return product(side, row.cost); }},
}};

constexpr std::array<FieldOf<Service>, 2> service_fields{{
    {Field::title, [](const Side&, const Service& row) { return plain(row.title); }},
    {Field::note, [](const Side&, const Service& row) { return plain(row.note); }},
}};

constexpr std::array<FieldOf<Requirement>, 6> requirement_fields{{
    {Field::title, [](const Side&, const Requirement& row) { return plain(row.title); }},
    {Field::clause, [](const Side&, const Requirement& row) { return plain(row.clause); }},
    {Field::summary, [](const Side&, const Requirement& row) { return plain(row.summary); }},
    {Field::source,
     [](const Side& side, const Requirement& row) { return source(side, row.source); }},
    {Field::implied, [](const Side&, const Requirement& row) { return plain(row.implied); }},
    {Field::note, [](const Side&, const Requirement& row) { return plain(row.note); }},
}};

constexpr std::array<FieldOf<Activity>, 10> activity_fields{{
    {Field::title, [](const Side&, const Activity& row) { return plain(row.title); }},
    {Field::population,
     [](const Side& side, const Activity& row) { return product(side, row.population); }},
    {Field::frequency,
     [](const Side& side, const Activity& row) { return product(side, row.frequency); }},
    {Field::duration,
     [](const Side& side, const Activity& row) { return product(side, row.duration); }},
    {Field::staff, staff},
    {Field::already_done,
     [](const Side& side, const Activity& row) { return product(side, row.already_done); }},
    {Field::individual, [](const Side&, const Activity& row) { return plain(row.individual); }},
    {Field::evidence,
     [](const Side&, const Activity& row) { return worded(row.grounds.evidence); }},
    {Field::source,
     [](const Side& side, const Activity& row) { return source(side, row.grounds.source); }},
    {Field::note, [](const Side&, const Activity& row) { return plain(row.grounds.note); }},
}};

constexpr std::array<FieldOf<Funding>, 9> funding_fields{{
    {Field::title, [](const Side&, const Funding& row) { return plain(row.title); }},
    {Field::population,
     [](const Side& side, const Funding& row) { return product(side, row.population.product); }},
    {Field::rate, [](const Side& side, const Funding& row) { return product(side, row.rate); }},
    {Field::starts, [](const Side&, const Funding& row) { return plain(row.starts); }},
    {Field::ends, [](const Side&, const Funding& row) { return plain(row.ends); }},
    {Field::payee,
     [](const Side&, const Funding& row) {
         return plain(spec::payee_words[static_cast<std::size_t>(row.payee)]);
     }},
    {Field::evidence, [](const Side&, const Funding& row) { return worded(row.grounds.evidence); }},
    {Field::source,
     [](const Side& side, const Funding& row) { return source(side, row.grounds.source); }},
    {Field::note, [](const Side&, const Funding& row) { return plain(row.grounds.note); }},
}};

constexpr std::array<FieldOf<Reimbursement>, 3> reimbursement_fields{{
    {Field::sum, [](const Side& side, const Reimbursement& row) { return product(side, row.sum); }},
    {Field::share,
     [](const Side& side, const Reimbursement& row) { return product(side, row.share); }},
    {Field::roles, reimbursed_roles},
}};

template <class Row, std::size_t count>
std::vector<FieldText> texts(const std::array<FieldOf<Row>, count>& table, const Side& side,
                             const Row& row, const diagnostics::SourceSpan& span) {
    std::vector<FieldText> fields;
    fields.reserve(count);
    for (const FieldOf<Row>& entry : table) {
        Said said = entry.said(side, row);
        fields.push_back({entry.field, std::move(said.text), std::move(said.key),
                          said.span.known() ? said.span : span});
    }
    return fields;
}

}  // namespace

std::vector<FieldText> fields_of(const Side& side, const ContractHead& row) {
    return texts(contract_fields, side, row, row.span);
}
std::vector<FieldText> fields_of(const Side& side, const Source& row) {
    return texts(source_fields, side, row, row.span);
}
std::vector<FieldText> fields_of(const Side& side, const Assumption& row) {
    return texts(assumption_fields, side, row, row.span);
}
std::vector<FieldText> fields_of(const Side& side, const Driver& row) {
    return texts(driver_fields, side, row, row.span);
}
std::vector<FieldText> fields_of(const Side& side, const Role& row) {
    return texts(role_fields, side, row, row.span);
}
std::vector<FieldText> fields_of(const Side& side, const Service& row) {
    return texts(service_fields, side, row, row.span);
}
std::vector<FieldText> fields_of(const Side& side, const Requirement& row) {
    return texts(requirement_fields, side, row, row.span);
}
std::vector<FieldText> fields_of(const Side& side, const Activity& row) {
    return texts(activity_fields, side, row, row.span);
}
std::vector<FieldText> fields_of(const Side& side, const Funding& row) {
    return texts(funding_fields, side, row, row.span);
}
std::vector<FieldText> fields_of(const Side& side, const Reimbursement& row) {
    return texts(reimbursement_fields, side, row, side.specification.head.span);
}

FieldText dates_of(const Side& side, const Activity& row) {
    const units::ContractYear year = side.specification.head.year;
    FieldText dates{EditedField::dates, {}, {}, row.span};
    const auto add = [&](std::string_view name, units::Date date, bool is_years) {
        const std::string text = std::string(name) + ' ' + units::date_text(date);
        dates.text += (dates.text.empty() ? "" : ", ") + text;
        dates.key += is_years ? std::string(name) + " of the year; " : text + "; ";
    };
    add("starts", row.starts, row.starts == year.first_day());
    if (row.full_from) {
        add("full_from", *row.full_from, false);
    }
    if (row.ends) {
        add("ends", *row.ends, false);
    }
    // Work that recurs has no day to be done by but one that is written.
    if (row.by != year.last_day()) {
        add("by", row.by, false);
    } else if (row.once) {
        dates.text += ", by " + units::date_text(row.by);
    }
    return dates;
}

template <>
std::string body_of(const Side& side, const Source& row) {
    std::string body;
    for (const FieldText& field : fields_of(side, row)) {
        body += field.key + '\n';
    }
    return body;
}

template <>
std::string body_of(const Side& side, const Activity& row) {
    std::string body;
    for (const FieldText& field : fields_of(side, row)) {
        body += field.field == EditedField::title ? "" : field.key + '\n';
    }
    return body + dates_of(side, row).key + '\n';
}

template <>
std::string body_of(const Side& side, const Requirement& row) {
    std::string body;
    for (const FieldText& field : fields_of(side, row)) {
        body += field.field == EditedField::title ? "" : field.key + '\n';
    }
    for (const spec::ActivityIndex index : row.activities) {
        const Activity& activity = side.specification.activities[index];
        body += activity.id + '\n' + body_of(side, activity);
    }
    return body;
}

template <>
std::string body_of(const Side& side, const Service& row) {
    std::string body = row.note + '\n';
    for (const spec::RequirementIndex index : row.requirements) {
        const Requirement& requirement = side.specification.requirements[index];
        body += requirement.id + '\n' + body_of(side, requirement);
    }
    return body;
}

}  // namespace pcnload::analysis
