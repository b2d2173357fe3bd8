#include "render/json_projection.hpp"

#include "analysis/staff_months.hpp"
#include "analysis/summary.hpp"
#include "units/calendar_date.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace pcnload::render {

namespace {

using analysis::Projection;
using spec::Specification;

void write_optional(JsonWriter& json, std::string_view name, const std::optional<double>& number) {
    json.key(name);
    number ? json.value(*number) : json.null();
}

void write_hours(JsonWriter& json, const analysis::Hours& hours) {
    json.member("hours_per_week", hours.per_week);
    json.member("hours_in_year", hours.in_year);
}

void write_basis_year(JsonWriter& json, units::ContractYear year) {
    json.key("basis_year");
    json.begin_object();
    json.member("first_day", units::date_text(year.first_day()));
    json.member("last_day", units::date_text(year.last_day()));
    json.member("days", year.days());
    json.end_object();
}

void write_drivers(JsonWriter& json, const Projection& projection) {
    json.key("drivers");
    json.begin_object();
    for (std::size_t i = 0; i < projection.specification->drivers.size(); ++i) {
        const spec::DriverIndex index{static_cast<std::uint32_t>(i)};
        const spec::Driver& driver = projection.specification->drivers[index];
        const spec::DriverCount& count = projection.network.driver(index);
        json.key(driver.id);
        json.begin_object();
        write_optional(json, "value", count.value);
        json.member("unit", driver.unit_text);
        json.member("estimated", count.estimated);
        json.end_object();
    }
    json.end_object();
}

void write_role(JsonWriter& json, const analysis::RoleFigures& figures) {
    write_hours(json, figures.hours);
    json.member("additional_hours_per_week", figures.additional.per_week);
    json.member("additional_hours_in_year", figures.additional.in_year);
    json.member("individual_hours_per_week", figures.individual.per_week);
    json.member("individual_hours_in_year", figures.individual.in_year);
    json.member("wte_required", figures.wte_required);
    json.member("wte_required_in_year", figures.wte_required_in_year);
    json.member("additional_wte_required", figures.additional_wte_required);
    json.member("wte_in_post", figures.wte_in_post);
    json.member("wte_spare", figures.wte_spare);
    json.member("wte_in_post_in_year", figures.wte_in_post_in_year);
    json.member("wte_spare_in_year", figures.wte_spare_in_year);
    json.member("difference", figures.difference);
    write_optional(json, "ratio", figures.ratio);
    write_optional(json, "time_share", figures.time_share);
    json.member("cost", figures.cost);
    json.member("cost_in_year", figures.cost_in_year);
    json.member("reimbursement", figures.reimbursement);
    json.member("reimbursement_in_year", figures.reimbursement_in_year);
}

// An object by role; `write` gives the inside of each one's object.
void write_by_role(JsonWriter& json, const Specification& specification, const auto& write) {
    json.begin_object();
    std::size_t place = 0;
    for (const spec::Role& role : specification.roles) {
        json.key(role.id);
        write(place++);
    }
    json.end_object();
}

void write_activities(JsonWriter& json, const Projection& projection,
                      const spec::Requirement& requirement) {
    json.key("activities");
    json.begin_object();
    for (const spec::ActivityIndex index : requirement.activities) {
        const auto& hours = projection.activity_roles[index.value];
        json.key(projection.specification->activities[index].id);
        write_by_role(json, *projection.specification, [&](std::size_t role) {
            json.begin_object();
            write_hours(json, hours[role]);
            json.end_object();
        });
    }
    json.end_object();
}

void write_service(JsonWriter& json, const Projection& projection, std::size_t place) {
    const Specification& specification = *projection.specification;
    const spec::ServiceIndex index{static_cast<std::uint32_t>(place)};
    json.begin_object();
    json.key("roles");
    write_by_role(json, specification, [&](std::size_t role) {
        const analysis::ServiceRoleFigures& figures = projection.service_roles[place][role];
        json.begin_object();
        write_hours(json, figures.hours);
        json.member("wte_required", figures.wte_required);
        json.member("cost", figures.cost);
        json.end_object();
    });
    json.key("requirements");
    json.begin_object();
    for (const spec::RequirementIndex each : specification.services[index].requirements) {
        const spec::Requirement& requirement = specification.requirements[each];
        json.key(requirement.id);
        json.begin_object();
        write_activities(json, projection, requirement);
        json.end_object();
    }
    json.end_object();
    json.end_object();
}

void write_services(JsonWriter& json, const Projection& projection) {
    json.key("services");
    json.begin_object();
    std::size_t place = 0;
    for (const spec::Service& service : projection.specification->services) {
        json.key(service.id);
        write_service(json, projection, place++);
    }
    json.end_object();
}

struct StaffOfMonth {
    std::string_view key;
    double analysis::StaffMonth::*wte;
};
constexpr std::array staff_of_month{
    StaffOfMonth{"wte_in_post", &analysis::StaffMonth::in_post},
    StaffOfMonth{"wte_spare", &analysis::StaffMonth::spare},
    StaffOfMonth{"wte_required", &analysis::StaffMonth::required},
};

void write_months(JsonWriter& json, const Projection& projection,
                  const std::vector<analysis::StaffMonths>& staff) {
    json.key("months");
    json.begin_array();
    for (int month = 0; month < units::months_per_year; ++month) {
        json.begin_object();
        json.member("month", projection.specification->head.year.month_text(month));
        json.key("roles");
        write_by_role(json, *projection.specification, [&](std::size_t role) {
            json.value(projection.roles[role].months[static_cast<std::size_t>(month)]);
        });
        for (const StaffOfMonth& each : staff_of_month) {
            json.key(each.key);
            write_by_role(json, *projection.specification, [&](std::size_t role) {
                json.value(staff[role][static_cast<std::size_t>(month)].*each.wte);
            });
        }
        json.end_object();
    }
    json.end_array();
}

void write_funding(JsonWriter& json, const Projection& projection) {
    json.key("funding");
    json.begin_object();
    std::size_t place = 0;
    for (const spec::Funding& stream : projection.specification->funding) {
        const analysis::FundingFigures& figures = projection.funding[place++];
        json.key(stream.id);
        json.begin_object();
        json.member("per_year", figures.per_year);
        json.member("in_year", figures.in_year);
        json.end_object();
    }
    json.end_object();
}

void write_totals(JsonWriter& json, const analysis::Projection& projection) {
    const analysis::Totals& totals = projection.totals;
    const analysis::Hours implied = analysis::implied_hours(projection);
    json.key("totals");
    json.begin_object();
    write_hours(json, totals.hours);
    json.member("additional_hours_per_week", totals.additional.per_week);
    json.member("additional_hours_in_year", totals.additional.in_year);
    json.member("implied_hours_per_week", implied.per_week);
    json.member("implied_hours_in_year", implied.in_year);
    json.member("not_yet_started_hours_per_week", totals.not_yet_started_hours_per_week);
    json.member("cost", totals.cost);
    json.member("funding", totals.funding);
    json.member("reimbursement", totals.reimbursement);
    json.member("net", totals.net);
    json.member("cost_in_year", totals.cost_in_year);
    json.member("funding_in_year", totals.funding_in_year);
    json.member("reimbursement_in_year", totals.reimbursement_in_year);
    json.member("net_in_year", totals.net_in_year);
    json.member("practice_income", totals.practice_income);
    json.member("practice_income_in_year", totals.practice_income_in_year);
    json.end_object();
}

void write_evidence(JsonWriter& json, const analysis::EvidenceHours& evidence) {
    json.key("evidence");
    json.begin_object();
    for (std::size_t i = 0; i < spec::evidence_words.size(); ++i) {
        json.key(spec::evidence_words[i]);
        json.begin_object();
        write_hours(json, evidence.by_grade[i]);
        json.end_object();
    }
    json.end_object();
}

// The first month in which more is required of the role than those in post have free.
void write_short_from(JsonWriter& json, units::ContractYear year,
                      const std::vector<analysis::ShortMonths>& short_months, std::size_t place) {
    const auto role = spec::index_at<spec::RoleIndex>(place);
    const auto found = std::ranges::find(short_months, role, &analysis::ShortMonths::role);
    json.key("falls_short_from");
    found == short_months.end() ? json.null() : json.value(year.month_text(found->first));
}

void write_projection(JsonWriter& json, const Projection& projection) {
    const Specification& specification = *projection.specification;
    const std::vector<analysis::StaffMonths> staff = analysis::staff_months(projection);
    const std::vector<analysis::ShortMonths> short_months =
        analysis::short_months(projection, staff);
    json.begin_object();
    json.member("scenario", projection.scenario);
    json.member("title", projection.title);
    json.member("contract", specification.head.id);
    json.member("year", specification.head.year.text());
    json.member("pcn", projection.network.pcn);
    write_basis_year(json, specification.head.year);
    write_drivers(json, projection);
    json.key("roles");
    write_by_role(json, specification, [&](std::size_t role) {
        json.begin_object();
        write_role(json, projection.roles[role]);
        write_short_from(json, specification.head.year, short_months, role);
        json.end_object();
    });
    write_services(json, projection);
    write_months(json, projection, staff);
    write_funding(json, projection);
    write_totals(json, projection);
    write_evidence(json, projection.evidence);
    json.end_object();
}

void begin_entries(analysis::WorkCount* count,
                   const std::vector<std::vector<Projection>>& projections) {
    std::size_t entries = 0;
    for (const auto& networks : projections)
        entries += networks.size();
    analysis::begin_work(count, "result", entries);
}

}  // namespace

void write_projections(JsonWriter& json,
                       const std::vector<std::vector<analysis::Projection>>& projections,
                       analysis::WorkCount* count) {
    begin_entries(count, projections);
    json.begin_array();
    for (const auto& networks : projections) {
        for (const Projection& projection : networks) {
            write_projection(json, projection);
            analysis::step_work(count);
        }
    }
    json.end_array();
}

std::string projection_lines(const std::vector<std::vector<analysis::Projection>>& projections,
                             analysis::WorkCount* count) {
    begin_entries(count, projections);
    std::string lines;
    JsonWriter json(JsonStyle::one_line);
    for (const auto& networks : projections) {
        for (const Projection& projection : networks) {
            write_projection(json, projection);
            lines += json.take();
            analysis::step_work(count);
        }
    }
    return lines;
}

}  // namespace pcnload::render
