#include "analysis/breakdown.hpp"

#include "analysis/network_tags.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace pcnload::analysis {

namespace {

using linear::Line;
using linear::LineHours;

Hours& scale(Hours& hours, double by) {
    hours.per_week *= by;
    hours.in_year *= by;
    return hours;
}

// Every dimension's value of one line and month; the month only where it is asked for.
struct Place {
    const Projection* projection = nullptr;
    Line line;
    int month = 0;
};

std::string title_or(const std::string& title, const std::string& id) {
    return title.empty() ? id : title;
}

std::string requirement_id(const spec::Specification& specification,
                           const spec::Requirement& requirement) {
    return specification.services[requirement.service].id + '/' + requirement.id;
}

Member requirement_member(const spec::Specification& specification,
                          const spec::Requirement& requirement) {
    return {requirement_id(specification, requirement), title_or(requirement.title, requirement.id),
            requirement.implied, false, requirement.activities.empty()};
}

Member service_member(const spec::Specification& specification, const spec::Service& service) {
    const bool workless =
        std::ranges::all_of(service.requirements, [&](spec::RequirementIndex requirement) {
            return specification.requirements[requirement].activities.empty();
        });
    return {service.id, title_or(service.title, service.id), false, false, workless};
}

Member activity_member(const spec::Specification& specification, const spec::Activity& activity) {
    const spec::Requirement& requirement = specification.requirements[activity.requirement];
    return {requirement_id(specification, requirement) + '/' + activity.id,
            title_or(activity.title, requirement.id + '/' + activity.id), requirement.implied,
            false};
}

Member month_member(const spec::Specification& specification, int month) {
    const std::string text = specification.head.year.month_text(month);
    return {text, text, false, false};
}

Member member(const Grouping& grouping, const Place& place) {
    const spec::Specification& specification = *place.projection->specification;
    const spec::Activity& activity = specification.activities[place.line.activity];
    const spec::Role& role = specification.roles[place.line.role];
    switch (grouping.dimension) {
        case Dimension::service:
            return service_member(specification, specification.services[activity.service]);
        case Dimension::requirement:
            return requirement_member(specification,
                                      specification.requirements[activity.requirement]);
        case Dimension::activity:
            return activity_member(specification, activity);
        case Dimension::role:
            return {role.id, role.title, false, role.employer == spec::Employer::community};
        case Dimension::group: {
            const std::string group(spec::word(role.group));
            return {group, group, false, false};
        }
        case Dimension::month:
            return month_member(specification, place.month);
        case Dimension::driver: {
            const spec::Driver& driver = specification.drivers[activity.driver];
            return {driver.id, title_or(driver.title, driver.id), false, false};
        }
        case Dimension::pcn: {
            const spec::Network& network = place.projection->network;
            return {network.pcn, title_or(network.name, network.pcn), false, false};
        }
        case Dimension::tag: {
            const std::string value = tag_value(place.projection->network, grouping.tag);
            return {value, value, false, false};
        }
    }
    return {};
}

// Hours become the WTE that they require and what those cost.
void add_staffing(Figures& figures, const spec::Activity& activity, const spec::Role& role) {
    if (role.available_hours <= 0) return;
    const double wte_per_hour =
        (activity.individual ? 1 : role.allowance_factor) / role.available_hours;
    const double wte_per_weekly_hour = wte_per_hour * units::weeks_per_year;
    figures.wte = figures.hours.per_week * wte_per_weekly_hour;
    figures.wte_in_year = figures.hours.in_year * wte_per_hour;
    figures.additional_wte = figures.additional.per_week * wte_per_weekly_hour;
    figures.additional_wte_in_year = figures.additional.in_year * wte_per_hour;
    if (role.employer == spec::Employer::community) return;
    figures.cost = figures.wte * role.cost_per_year;
    figures.cost_in_year = figures.wte_in_year * role.cost_per_year;
}

Figures figures_of(const Projection& projection, const Line& line, Hours hours, double pending) {
    const spec::Specification& specification = *projection.specification;
    const spec::Activity& activity = specification.activities[line.activity];
    Figures figures;
    figures.hours = hours;
    figures.additional = hours;
    scale(figures.additional, 1 - activity.done);
    figures.pending_per_week = pending;
    if (projection.activity_evidence[line.activity.value] == spec::Evidence::judgement) {
        figures.on_judgement = hours;
    }
    if (projection.network.driver(activity.driver).estimated) figures.on_estimated_drivers = hours;
    add_staffing(figures, activity, specification.roles[line.role]);
    return figures;
}

class Collector {
public:
    explicit Collector(const std::vector<Grouping>& by) : by_(by) {
        result_.by = by;
        result_.members.resize(by.size());
        places_.resize(by.size());
    }

    void add(const Place& place, const Figures& figures) {
        std::vector<std::size_t> members;
        members.reserve(by_.size());
        for (std::size_t i = 0; i < by_.size(); ++i)
            members.push_back(place_of(i, member(by_[i], place)));
        cells_[std::move(members)] += figures;
        result_.total += figures;
    }
    void know(std::size_t dimension, Member member) { place_of(dimension, std::move(member)); }

    Breakdown take() {
        for (auto& [members, figures] : cells_)
            result_.cells.push_back({members, figures});
        return std::move(result_);
    }

private:
    std::size_t place_of(std::size_t dimension, Member member) {
        auto& members = result_.members[dimension];
        const auto [place, added] = places_[dimension].try_emplace(member.id, members.size());
        if (added) members.push_back(std::move(member));
        return place->second;
    }

    const std::vector<Grouping>& by_;
    Breakdown result_;
    std::vector<std::map<std::string, std::size_t>> places_;
    std::map<std::vector<std::size_t>, Figures> cells_;
};

// Members in the contract's order, those without work too.
void know_members(Collector& collector, std::size_t place, Dimension dimension,
                  const spec::Specification& specification) {
    if (dimension == Dimension::service) {
        for (const spec::Service& service : specification.services)
            collector.know(place, service_member(specification, service));
    } else if (dimension == Dimension::requirement) {
        for (const spec::Requirement& requirement : specification.requirements)
            collector.know(place, requirement_member(specification, requirement));
    } else if (dimension == Dimension::role) {
        for (const spec::Role& role : specification.roles) {
            const bool community = role.employer == spec::Employer::community;
            collector.know(place, {role.id, role.title, false, community});
        }
    } else if (dimension == Dimension::month) {
        for (int month = 0; month < units::months_per_year; ++month)
            collector.know(place, month_member(specification, month));
    }
}

void add_months(Collector& collector, const Projection& projection, const Line& line,
                const LineHours& hours) {
    for (int month = 0; month < units::months_per_year; ++month) {
        const Hours in_month{0, hours.months[static_cast<std::size_t>(month)]};
        collector.add({&projection, line, month}, figures_of(projection, line, in_month, 0));
    }
}

}  // namespace

std::string word(const Grouping& grouping) {
    if (grouping.dimension == Dimension::tag) return std::string(tag_prefix) + grouping.tag;
    return std::string(dimension_words[static_cast<std::size_t>(grouping.dimension)]);
}

Figures& Figures::operator+=(const Figures& other) {
    hours += other.hours;
    additional += other.additional;
    on_judgement += other.on_judgement;
    on_estimated_drivers += other.on_estimated_drivers;
    pending_per_week += other.pending_per_week;
    wte += other.wte;
    wte_in_year += other.wte_in_year;
    additional_wte += other.additional_wte;
    additional_wte_in_year += other.additional_wte_in_year;
    cost += other.cost;
    cost_in_year += other.cost_in_year;
    return *this;
}

std::string short_id(const Breakdown& breakdown, const BreakdownCell& cell, std::size_t dimension) {
    const std::string& id = breakdown.members[dimension][cell.members[dimension]].id;
    std::size_t said = 0;
    for (std::size_t i = 0; i < breakdown.by.size(); ++i) {
        const std::string before = breakdown.members[i][cell.members[i]].id + '/';
        if (id.starts_with(before)) said = std::max(said, before.size());
    }
    return id.substr(said);
}

Breakdown break_down(std::span<const Projection> projections, const std::vector<Grouping>& by) {
    Collector collector(by);
    const bool monthly = std::ranges::find(by, Dimension::month, &Grouping::dimension) != by.end();
    for (const Projection& projection : projections) {
        for (std::size_t i = 0; i < by.size(); ++i)
            know_members(collector, i, by[i].dimension, *projection.specification);
        for (std::size_t i = 0; i < projection.lines.size(); ++i) {
            const Line& line = projection.lines[i];
            const LineHours& hours = projection.line_hours[i];
            if (monthly) {
                add_months(collector, projection, line, hours);
                continue;
            }
            const Hours whole{hours.per_week, hours.in_year()};
            collector.add({&projection, line, 0},
                          figures_of(projection, line, whole, hours.pending_per_week));
        }
    }
    return collector.take();
}

}  // namespace pcnload::analysis
