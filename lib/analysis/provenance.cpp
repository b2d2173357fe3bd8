#include "analysis/provenance.hpp"

#include "analysis/freshness.hpp"

#include <algorithm>

namespace pcnload::analysis {

namespace {

using spec::AssumptionIndex;
using spec::Product;
using spec::Specification;

// Which assumptions, drivers and lines rest on one assumption.
class Reliance {
public:
    Reliance(const Projection& projection, AssumptionIndex on)
        : specification_(*projection.specification),
          network_(projection.network),
          assumptions_(specification_.assumptions.size(), false),
          drivers_(specification_.drivers.size(), false) {
        assumptions_[on.value] = true;
        spread();
        for (const spec::DriverIndex index : specification_.estimate_order)
            drivers_[index.value] = estimated_from_it(index);
    }

    [[nodiscard]] bool holds(const linear::Line& line) const;

private:
    // An assumption may be made of one that stands behind it: on until nothing is added.
    void spread() {
        for (bool grown = true; grown;) {
            grown = false;
            for (std::size_t i = 0; i < assumptions_.size(); ++i) {
                const auto& row = specification_.assumptions[spec::index_at<AssumptionIndex>(i)];
                if (assumptions_[i] || !holds(row.value)) continue;
                assumptions_[i] = true;
                grown = true;
            }
        }
    }
    [[nodiscard]] bool holds(const Product& product) const {
        return std::ranges::any_of(product.powers, [&](const spec::AssumptionPower& power) {
            return assumptions_[power.assumption.value];
        });
    }
    [[nodiscard]] bool estimated_from_it(spec::DriverIndex index) const {
        const spec::Driver& row = specification_.drivers[index];
        if (!row.estimate || !network_.driver(index).estimated) return false;
        return holds(row.estimate->product) ||
               (row.estimate->driver && drivers_[row.estimate->driver->value]);
    }

    const Specification& specification_;
    const spec::Network& network_;
    std::vector<bool> assumptions_;
    std::vector<bool> drivers_;
};

bool Reliance::holds(const linear::Line& line) const {
    const spec::Activity& activity = specification_.activities[line.activity];
    if (drivers_[activity.driver.value] || holds(activity.population) || holds(activity.duration) ||
        (activity.frequency && holds(*activity.frequency))) {
        return true;
    }
    return std::ranges::any_of(activity.staff, [&](const spec::StaffShare& share) {
        return share.role == line.role &&
               std::ranges::any_of(
                   share.terms, [&](const spec::ShareTerm& term) { return holds(term.product); });
    });
}

// Adds the hours of an expired assumption; `counted` are the lines that an earlier one has.
void add_expired(const Projection& projection, AssumptionIndex assumption,
                 std::vector<bool>& counted, Provenance& result) {
    const Reliance reliance(projection, assumption);
    ExpiredAssumption expired{assumption, {}};
    for (std::size_t i = 0; i < projection.lines.size(); ++i) {
        if (!reliance.holds(projection.lines[i])) continue;
        const linear::LineHours& line = projection.line_hours[i];
        const Hours hours{line.per_week, line.in_year()};
        expired.hours += hours;
        if (!counted[i]) result.on_expired += hours;
        counted[i] = true;
    }
    result.expired.push_back(expired);
}

}  // namespace

Provenance provenance(const Projection& projection, std::optional<units::Date> as_of) {
    const Specification& specification = *projection.specification;
    Provenance result;
    result.specification = projection.specification;
    result.pcn = projection.network.pcn;
    result.network = projection.network.name;
    result.total = projection.totals.hours;
    result.evidence = projection.evidence;
    result.as_of = as_of;
    std::vector<bool> counted(projection.lines.size(), false);
    for (std::size_t i = 0; as_of && i < specification.assumptions.size(); ++i) {
        const auto index = spec::index_at<AssumptionIndex>(i);
        const spec::Assumption& row = specification.assumptions[index];
        if (row.used && has_expired(row, *as_of)) add_expired(projection, index, counted, result);
    }
    std::ranges::stable_sort(result.expired, [](const auto& a, const auto& b) {
        return a.hours.per_week > b.hours.per_week;
    });
    for (std::size_t i = 0; i < specification.requirements.size(); ++i) {
        const auto index = spec::index_at<spec::RequirementIndex>(i);
        if (specification.requirements[index].activities.empty()) {
            result.not_modelled.push_back(index);
        }
    }
    return result;
}

}  // namespace pcnload::analysis
