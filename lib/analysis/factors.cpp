#include "analysis/factors.hpp"

#include <algorithm>
#include <utility>

namespace pcnload::analysis {

namespace {

using spec::DraftFactor;
using spec::Grounds;
using spec::Product;
using spec::Specification;

template <class Row>
const Row* find(const auto& rows, const std::string& id) {
    const auto place = std::ranges::find(rows, id, &Row::id);
    return place == rows.end() ? nullptr : &*place;
}

// Makes factors of products; `depth` levels of what they are made of are still to be shown.
class Maker {
public:
    Maker(const Projection& projection, Field field)
        : projection_(projection), specification_(*projection.specification), field_(field) {}

    // All of a product but the driver that it begins with.
    std::vector<Factor> product(const Product& product, const Grounds& grounds, int depth,
                                const std::string& without = {}) const {
        std::vector<Factor> factors;
        for (const DraftFactor& written : product.written.factors) {
            if (written.name() != nullptr && *written.name() == without) continue;
            factors.push_back(factor(written, product, grounds, depth));
        }
        return factors;
    }
    Factor driver(const spec::Driver& driver, int depth) const;
    Factor staff(const spec::StaffShare& share, const Grounds& grounds) const;

private:
    Factor blank() const {
        Factor factor;
        factor.field = field_;
        return factor;
    }
    Factor factor(const DraftFactor& written, const Product& product, const Grounds& grounds,
                  int depth) const;
    Factor assumption(const spec::Assumption& assumption, int depth) const;

    const Projection& projection_;
    const Specification& specification_;
    Field field_;
};

Factor Maker::factor(const DraftFactor& written, const Product& product, const Grounds& grounds,
                     int depth) const {
    Factor factor = blank();
    if (const units::Literal* literal = written.literal()) {
        factor.value = literal->value();
        factor.dimension = literal->dimension;
        factor.unit_scale = literal->scale;
        // The activity's source speaks for what stands in the activity, not for what a change
        // wrote.
        const auto changed = written.grade ? written.grade : product.written.literals;
        factor.evidence = changed.value_or(grounds.evidence);
        if (!changed) factor.source = grounds.source;
        factor.span = written.span;
    } else if (const auto* row =
                   find<spec::Assumption>(specification_.assumptions, *written.name())) {
        factor = assumption(*row, depth);
    } else if (const auto* counted = find<spec::Driver>(specification_.drivers, *written.name())) {
        factor = driver(*counted, depth);
    }
    factor.divides = written.divides;
    return factor;
}

Factor Maker::assumption(const spec::Assumption& assumption, int depth) const {
    const spec::DraftProduct& written = assumption.value.written;
    Factor factor = blank();
    factor.kind = FactorKind::assumption;
    factor.name = assumption.id;
    factor.title = assumption.title;
    factor.written = written.text;
    factor.value = assumption.value.value;
    factor.dimension = assumption.value.dimension;
    const units::Literal* single = written.single_quantity();
    factor.unit_scale = single != nullptr ? single->scale : 0;
    factor.range = assumption.range;
    factor.evidence = assumption.grounds.evidence;
    factor.source = assumption.grounds.source;
    factor.note = assumption.grounds.note;
    // A change writes the value elsewhere: there it stands.
    factor.span = written.span.file == assumption.span.file ? assumption.span : written.span;
    if (single == nullptr && depth > 0) {
        factor.parts = product(assumption.value, assumption.grounds, depth - 1);
    }
    return factor;
}

Factor Maker::driver(const spec::Driver& driver, int depth) const {
    const auto place = std::ranges::find(specification_.drivers, driver.id, &spec::Driver::id);
    const spec::DriverIndex number{
        static_cast<std::uint32_t>(place - specification_.drivers.begin())};
    const spec::DriverCount& count = projection_.network.driver(number);
    Factor factor = blank();
    factor.kind = FactorKind::driver;
    factor.name = driver.id;
    factor.title = driver.title;
    factor.unit = driver.unit_text;
    factor.value = count.value.value_or(0);
    factor.dimension = driver.unit.dimension;
    factor.unit_scale = driver.unit.scale;
    factor.estimated = count.estimated;
    factor.span = driver.span;
    if (count.estimated) {
        factor.evidence = count.evidence;
        if (driver.estimate) {
            factor.written = driver.estimate->product.written.text;
            if (depth > 0) factor.parts = product(driver.estimate->product, {}, depth - 1);
        }
    }
    return factor;
}

Factor Maker::staff(const spec::StaffShare& share, const Grounds& grounds) const {
    Factor factor = blank();
    const bool single = !share.rest && share.terms.size() == 1 &&
                        share.terms[0].product.written.factors.size() == 1;
    if (single) {
        const Product& product = share.terms[0].product;
        factor = this->factor(product.written.factors[0], product, grounds, 1);
    } else {
        factor.written = share.rest ? "rest" : share.terms[0].product.written.text;
        factor.unit_scale = 1;
        factor.span = share.span;
        for (const spec::ShareTerm& term : share.terms) {
            for (Factor& part : product(term.product, grounds, 0)) {
                part.sign = term.sign < 0 ? -1 : 1;
                factor.parts.push_back(std::move(part));
            }
        }
        factor.evidence = share.terms.empty() ? grounds.evidence : spec::Evidence::contract;
        for (const spec::ShareTerm& term : share.terms)
            factor.evidence = spec::weaker(*factor.evidence, term.product.evidence);
    }
    factor.rest = share.rest;
    factor.role = share.role;
    factor.value = share.value;
    return factor;
}

void append(std::vector<Factor>& factors, std::vector<Factor> more) {
    factors.insert(factors.end(), std::make_move_iterator(more.begin()),
                   std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<Factor> factors_of(const Projection& projection, const spec::Activity& activity) {
    const spec::Driver& driver = projection.specification->drivers[activity.driver];
    const Grounds& grounds = activity.grounds;
    const Maker population(projection, Field::population);
    std::vector<Factor> factors{population.driver(driver, 1)};
    append(factors, population.product(activity.population, grounds, 1, driver.id));
    if (activity.frequency) {
        append(factors,
               Maker(projection, Field::frequency).product(*activity.frequency, grounds, 1));
    }
    append(factors, Maker(projection, Field::duration).product(activity.duration, grounds, 1));
    for (const spec::StaffShare& share : activity.staff)
        factors.push_back(Maker(projection, Field::staff).staff(share, grounds));
    if (activity.already_done) {
        append(factors,
               Maker(projection, Field::already_done).product(*activity.already_done, grounds, 1));
    }
    return factors;
}

}  // namespace pcnload::analysis
