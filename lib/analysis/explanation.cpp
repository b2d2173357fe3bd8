#include "analysis/explanation.hpp"

#include "analysis/factors.hpp"

#include <algorithm>

namespace pcnload::analysis {

namespace {

using spec::ActivityIndex;
using spec::Evidence;
using spec::RequirementIndex;
using spec::RoleIndex;
using spec::ServiceIndex;
using spec::Specification;

// Sums over the lines of some activities, or of one role's part in them.
class Sums {
public:
    explicit Sums(const Projection& projection)
        : projection_(projection), by_role_(projection.specification->roles.size()) {
        for (std::size_t i = 0; i < by_role_.size(); ++i)
            by_role_[i].role = RoleIndex{static_cast<std::uint32_t>(i)};
    }

    void add(ActivityIndex activity, std::optional<RoleIndex> only = std::nullopt);
    [[nodiscard]] std::vector<RoleHours> roles() const;

    Hours total;
    double pending_per_week = 0;
    Evidence evidence = Evidence::contract;

private:
    void add_line(const linear::Line& line, const linear::LineHours& hours);

    const Projection& projection_;
    std::vector<RoleHours> by_role_;
};

void Sums::add(ActivityIndex activity, std::optional<RoleIndex> only) {
    evidence = spec::weaker(evidence, projection_.activity_evidence[activity.value]);
    for (std::size_t i = 0; i < projection_.lines.size(); ++i) {
        const linear::Line& line = projection_.lines[i];
        if (line.activity == activity && (!only || line.role == *only)) {
            add_line(line, projection_.line_hours[i]);
        }
    }
}

void Sums::add_line(const linear::Line& line, const linear::LineHours& hours) {
    const spec::Role& role = projection_.specification->roles[line.role];
    const bool individual = projection_.specification->activities[line.activity].individual;
    const Hours whole{hours.per_week, hours.in_year()};
    RoleHours& sum = by_role_[line.role.value];
    sum.hours += whole;
    if (role.available_hours > 0) {
        sum.wte += hours.per_week * units::weeks_per_year / role.available_hours *
                   (individual ? 1 : role.allowance_factor);
    }
    total += whole;
    pending_per_week += hours.pending_per_week;
}

std::vector<RoleHours> Sums::roles() const {
    std::vector<RoleHours> roles = by_role_;
    std::erase_if(roles, [](const RoleHours& role) {
        return role.hours.per_week == 0 && role.hours.in_year == 0;
    });
    std::ranges::stable_sort(roles, [](const RoleHours& a, const RoleHours& b) {
        return a.hours.per_week > b.hours.per_week;
    });
    return roles;
}

std::vector<ActivityIndex> activities_of(const Specification& specification,
                                         RequirementIndex requirement) {
    return specification.requirements[requirement].activities;
}

std::vector<ActivityIndex> activities_of(const Specification&, ActivityIndex activity) {
    return {activity};
}

template <class IndexType>
Part part_of(const Projection& projection, IndexType index) {
    Sums sums(projection);
    for (const ActivityIndex activity : activities_of(*projection.specification, index))
        sums.add(activity);
    return {index, sums.total, sums.pending_per_week, sums.evidence};
}

ActivityExplanation explain_activity(const Projection& projection, ActivityIndex index) {
    const spec::Activity& activity = projection.specification->activities[index];
    Sums sums(projection);
    sums.add(index);
    ActivityExplanation explained{
        index, sums.total, sums.pending_per_week, sums.evidence, factors_of(projection, activity),
        {}};
    // In the order of the file, those without hours too: their share may be what is asked about.
    for (const spec::StaffShare& share : activity.staff) {
        Sums own(projection);
        own.add(index, share.role);
        const std::vector<RoleHours> roles = own.roles();
        explained.roles.push_back(
            {share.role, share.value, own.total, roles.empty() ? 0 : roles.front().wte});
    }
    return explained;
}

class Explainer {
public:
    explicit Explainer(const Projection& projection)
        : projection_(projection), specification_(*projection.specification) {}

    void operator()(Whole) {
        for (std::size_t i = 0; i < specification_.services.size(); ++i)
            add_requirements(ServiceIndex{static_cast<std::uint32_t>(i)});
    }
    void operator()(ServiceIndex service) { add_requirements(service); }
    void operator()(RequirementIndex requirement) {
        for (const ActivityIndex activity : specification_.requirements[requirement].activities) {
            parts.push_back(part_of(projection_, activity));
            activities.push_back(explain_activity(projection_, activity));
        }
    }
    void operator()(ActivityIndex activity) {
        parts.push_back(part_of(projection_, activity));
        activities.push_back(explain_activity(projection_, activity));
    }
    void operator()(RoleIndex role) {
        for (std::size_t i = 0; i < specification_.activities.size(); ++i) {
            const ActivityIndex activity{static_cast<std::uint32_t>(i)};
            const auto& staff = specification_.activities[activity].staff;
            if (std::ranges::find(staff, role, &spec::StaffShare::role) == staff.end()) continue;
            Sums sums(projection_);
            sums.add(activity, role);
            parts.push_back({activity, sums.total, sums.pending_per_week, sums.evidence});
        }
    }

    std::vector<Part> parts;
    std::vector<ActivityExplanation> activities;

private:
    void add_requirements(ServiceIndex service) {
        for (const RequirementIndex requirement : specification_.services[service].requirements)
            parts.push_back(part_of(projection_, requirement));
    }

    const Projection& projection_;
    const Specification& specification_;
};

// The roles' hours beneath the subject.
Sums sums_of(const Projection& projection, const Subject& subject, const std::vector<Part>& parts) {
    Sums sums(projection);
    const auto* role = std::get_if<RoleIndex>(&subject);
    for (const Part& part : parts) {
        if (const auto* activity = std::get_if<ActivityIndex>(&part.subject)) {
            sums.add(*activity, role != nullptr ? std::optional(*role) : std::nullopt);
        } else if (const auto* requirement = std::get_if<RequirementIndex>(&part.subject)) {
            for (const ActivityIndex each : activities_of(*projection.specification, *requirement))
                sums.add(each);
        }
    }
    return sums;
}

}  // namespace

Explanation explain(const Projection& projection, const Subject& subject) {
    Explainer explainer(projection);
    std::visit(explainer, subject);
    const Sums sums = sums_of(projection, subject, explainer.parts);
    Explanation explanation;
    explanation.projection = &projection;
    explanation.subject = subject;
    explanation.total = sums.total;
    explanation.pending_per_week = sums.pending_per_week;
    explanation.roles = sums.roles();
    explanation.parts = std::move(explainer.parts);
    explanation.activities = std::move(explainer.activities);
    return explanation;
}

}  // namespace pcnload::analysis
