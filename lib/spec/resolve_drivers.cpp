#include "spec/dependency_order.hpp"
#include "spec/resolve_parts.hpp"

namespace pcnload::spec {

namespace {

using diagnostics::Code;

void resolve_one(const DraftDriver& draft, const Names& names, Driver& row,
                 Diagnostics& diagnostics) {
    for (const Located<std::string>& role : draft.from_staff) {
        if (const auto index = resolve_role(role, names.draft, diagnostics)) {
            row.from_staff.push_back(*index);
        }
    }
    const units::Dimension wte = units::Dimension::of(units::Base::wte);
    if (!draft.from_staff.empty() && draft.unit_is_read && draft.unit.dimension != wte) {
        report_units(draft.from_staff.front().span, "`" + draft.id + "`, a driver from staff,",
                     draft.unit.dimension, wte, diagnostics);
    }
    if (!draft.estimate) {
        return;
    }
    row.estimate = resolve_scaled(*draft.estimate, names, Evidence::judgement, DriverNeed::optional,
                                  diagnostics);
    if (row.estimate && draft.unit_is_read && row.estimate->dimension != draft.unit.dimension) {
        report_units(draft.estimate->span, "the estimate of `" + draft.id + "`",
                     row.estimate->dimension, draft.unit.dimension, diagnostics);
    }
}

constexpr std::size_t longest_circle_shown = 6;

// The drivers that estimates are made from, whether a count is given or not.
std::vector<std::vector<std::size_t>> dependencies(const Draft& draft) {
    std::vector<std::vector<std::size_t>> needs(draft.drivers.size());
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const auto& estimate = draft.drivers[i].estimate;
        const std::string* first =
            estimate && !estimate->factors.empty() ? estimate->factors.front().name() : nullptr;
        const std::size_t place =
            first == nullptr ? Table<DraftDriver>::none : draft.drivers.place_of(*first);
        if (place != Table<DraftDriver>::none) {
            needs[i].push_back(place);
        }
    }
    return needs;
}

}  // namespace

void resolve_drivers(const Names& names, Specification& specification, Diagnostics& diagnostics) {
    const Draft& draft = names.draft;
    for (const DraftDriver& row : draft.drivers) {
        Driver driver;
        driver.id = row.id;
        driver.title = row.title;
        driver.unit_text = row.unit_text;
        driver.unit = row.unit;
        driver.value = row.value;
        driver.span = row.span;
        resolve_one(row, names, driver, diagnostics);
        specification.drivers.push(std::move(driver));
    }
    const DependencyOrder order = dependency_order(dependencies(draft));
    for (const auto& circle : order.circles) {
        std::string way;
        std::vector<diagnostics::Label> others;
        for (const std::size_t place : circle) {
            const DraftDriver& driver = draft.drivers[place];
            if (others.size() == longest_circle_shown) {
                way += "... -> ";
                break;
            }
            way += "`" + driver.id + "` -> ";
            if (place != circle.front()) {
                others.push_back({driver.span, "`" + driver.id + "` is estimated here"});
            }
        }
        const DraftDriver& first = draft.drivers[circle.front()];
        diagnostics.add(
            {Code::estimate_circle,
             circle.size() == 1
                 ? "the driver `" + first.id + "` is estimated from itself"
                 : "these drivers are estimated from each other: " + way + "`" + first.id + "`",
             first.span,
             circle.size() == 1 ? "estimate it from another driver, or from none"
                                : "estimate one of them from another driver",
             std::move(others)});
    }
    for (const std::size_t place : order.order) {
        specification.estimate_order.push_back(index_at<DriverIndex>(place));
    }
}

}  // namespace pcnload::spec
