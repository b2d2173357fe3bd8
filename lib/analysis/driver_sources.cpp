#include "analysis/driver_sources.hpp"

#include "spec/network.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace pcnload::analysis {

namespace {

// The way from a driver down its chain of estimates.
class SourceWalk {
public:
    SourceWalk(const spec::Specification& specification, const spec::Profile& everywhere)
        : specification_(specification), everywhere_(everywhere) {}

    void walk(spec::DriverIndex driver);

    std::vector<DriverSource> sources;

private:
    // What the driver at this place of the chain brings; nothing where the chain ends here.
    std::optional<spec::DriverIndex> add(spec::DriverIndex at, DriverSource next);
    void add_constant(DriverSource next, double constant);
    void add_staff(const std::vector<spec::RoleIndex>& roles, const DriverSource& next);

    const spec::Specification& specification_;
    const spec::Profile& everywhere_;
    double factor_ = 1;
    std::size_t step_ = 0;
};

void SourceWalk::add_constant(DriverSource next, double constant) {
    next.kind = SourceKind::constant;
    next.constant = factor_ * constant;
    sources.push_back(std::move(next));
}

void SourceWalk::add_staff(const std::vector<spec::RoleIndex>& roles, const DriverSource& next) {
    for (const spec::RoleIndex role : roles) {
        const std::string& id = specification_.roles[role].id;
        const spec::ProfileStaff* hired = everywhere_.staff.find(id);
        DriverSource staff = next;
        staff.kind = SourceKind::staff;
        staff.source = id;
        staff.per_unit = factor_;
        staff.constant = hired == nullptr
                             ? 0
                             : factor_ * spec::staff_in_post(*hired, specification_.head.year).wte;
        sources.push_back(std::move(staff));
    }
}

// The order is that in which a network is read: a count wins over the driver's value, that over
// staff in post, that over an estimate. A count that is set stands in the place of one given.
std::optional<spec::DriverIndex> SourceWalk::add(spec::DriverIndex at, DriverSource next) {
    const spec::Driver& driver = specification_.drivers[at];
    next.step = ++step_;
    if (const spec::ProfileCount* set = everywhere_.counts.find(driver.id)) {
        add_constant(std::move(next), set->value);
        return std::nullopt;
    }
    DriverSource given = next;
    given.kind = SourceKind::count;
    given.source = driver.id;
    given.per_unit = factor_;
    sources.push_back(std::move(given));
    if (driver.value || !driver.from_staff.empty()) {
        next.step = ++step_;
        if (driver.value) {
            add_constant(std::move(next), *driver.value);
        } else {
            add_staff(driver.from_staff, next);
        }
        return std::nullopt;
    }
    if (!driver.estimate) return std::nullopt;
    const double per_count = driver.estimate->per_count / driver.unit.scale;
    if (!driver.estimate->driver) {
        next.step = ++step_;
        add_constant(std::move(next), per_count);
        return std::nullopt;
    }
    factor_ *= per_count;
    return driver.estimate->driver;
}

void SourceWalk::walk(spec::DriverIndex driver) {
    factor_ = 1;
    step_ = 0;
    DriverSource source;
    source.driver = driver;
    for (std::optional<spec::DriverIndex> at = driver; at;)
        at = add(*at, source);
}

}  // namespace

std::vector<DriverSource> driver_sources(const spec::Specification& specification,
                                         const spec::Profile& everywhere) {
    SourceWalk walk(specification, everywhere);
    for (std::size_t place = 0; place < specification.drivers.size(); ++place)
        walk.walk(spec::index_at<spec::DriverIndex>(place));
    return std::move(walk.sources);
}

}  // namespace pcnload::analysis
