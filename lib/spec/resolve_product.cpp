#include "spec/resolve_product.hpp"

#include "diagnostics/nearest_name.hpp"
#include "units/unit_table.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::spec {

namespace {

using diagnostics::Code;
using units::Base;
using units::Dimension;

void report_unknown_name(const DraftFactor& factor, const Draft& draft, Diagnostics& diagnostics) {
    const std::string& name = *factor.name();
    if (name == "rest") {
        diagnostics.add({Code::rest_misplaced,
                         "`rest` cannot stand here",
                         factor.span,
                         "it is the share of one role in `staff`, alone and in no product",
                         {}});
        return;
    }
    if (draft.drivers.find(name) != nullptr) {
        diagnostics.add({Code::driver_misplaced,
                         "the driver `" + name + "` cannot stand here",
                         factor.span,
                         "a driver stands once, first, in a population, an estimate or a scheme's "
                         "sum",
                         {}});
        return;
    }
    std::string hint = diagnostics::did_you_mean(name, draft.assumptions.ids());
    if (hint.empty()) {
        hint = "define it as an assumption, or write the quantity itself";
    }
    diagnostics.add({Code::unknown_name,
                     "there is no assumption `" + name + "`",
                     factor.span,
                     std::move(hint),
                     {}});
}

void raise(Product& product, AssumptionIndex assumption, int power) {
    const auto place = std::ranges::find(product.powers, assumption, &AssumptionPower::assumption);
    if (place == product.powers.end()) {
        product.powers.push_back({assumption, power});
        return;
    }
    place->power += power;
    if (place->power == 0) {
        product.powers.erase(place);
    }
}

// Builds a product factor by factor; `good_` falls with the first error, and the rest is still
// read.
class ProductBuilder {
public:
    ProductBuilder(const DraftProduct& draft, const Names& names, Evidence literals,
                   Diagnostics& diagnostics)
        : names_(names), literals_(draft.literals.value_or(literals)), diagnostics_(diagnostics) {
        product_.written = draft;
        product_.value = 1;
    }

    void multiply(const DraftFactor& factor) {
        if (const units::Literal* literal = factor.literal()) {
            multiply(*literal, factor.divides);
            product_.evidence = weaker(product_.evidence, factor.grade.value_or(literals_));
            return;
        }
        const std::size_t place = names_.draft.assumptions.place_of(*factor.name());
        if (place == Table<DraftAssumption>::none) {
            report_unknown_name(factor, names_.draft, diagnostics_);
            good_ = false;
        } else if (!names_.assumption_is_good[place]) {
            good_ = false;  // said where it is defined
        } else {
            multiply(index_at<AssumptionIndex>(place), factor);
        }
    }

    std::optional<Product> finish() {
        if (good_ && !std::isfinite(product_.value)) {
            diagnostics_.add({Code::not_finite,
                              "this comes out too large to reckon with",
                              product_.written.span,
                              "look at its numbers",
                              {}});
            good_ = false;
        }
        return good_ ? std::optional(std::move(product_)) : std::nullopt;
    }

private:
    void multiply(const units::Literal& literal, bool divides) {
        if (divides) {
            product_.coefficient /= literal.value();
            product_.value /= literal.value();
            product_.dimension /= literal.dimension;
        } else {
            product_.coefficient *= literal.value();
            product_.value *= literal.value();
            product_.dimension *= literal.dimension;
        }
    }

    void multiply(AssumptionIndex index, const DraftFactor& factor) {
        const Assumption& assumption = names_.specification.assumptions[index];
        raise(product_, index, factor.divides ? -1 : 1);
        product_.evidence = weaker(product_.evidence, assumption.weakest);
        if (!factor.divides) {
            product_.value *= assumption.value.value;
            product_.dimension *= assumption.value.dimension;
            return;
        }
        if (assumption.value.value == 0) {
            diagnostics_.add({Code::division_by_zero,
                              "`" + assumption.id + "` is 0, and this divides by it",
                              factor.span,
                              "give it a value above 0, or divide by something else",
                              {{assumption.span, "its value is given here"}}});
            good_ = false;
            return;
        }
        product_.value /= assumption.value.value;
        product_.dimension /= assumption.value.dimension;
    }

    const Names& names_;
    Evidence literals_;
    Diagnostics& diagnostics_;
    Product product_;
    bool good_ = true;
};

// The driver that stands in the product, behind its beginning.
const std::string* later_driver(const DraftProduct& draft, const Draft& all) {
    for (const DraftFactor& factor : draft.factors) {
        const std::string* name = factor.name();
        if (name != nullptr && all.drivers.find(*name) != nullptr) {
            return name;
        }
    }
    return nullptr;
}

void report_missing_driver(const DraftProduct& draft, const Draft& all, Diagnostics& diagnostics) {
    const DraftFactor& first = draft.factors.front();
    const std::string* name = first.name();
    std::string found = "a population begins with a driver, not with a quantity";
    std::string hint;
    if (const std::string* driver = later_driver(draft, all)) {
        hint = "put `" + *driver + "` first";
    }
    if (name != nullptr) {
        const bool known = all.assumptions.find(*name) != nullptr;
        found = "a population begins with a driver, and `" + *name +
                (known ? "` is an assumption" : "` is none");
        hint = hint.empty() ? diagnostics::did_you_mean(*name, all.drivers.ids()) : hint;
    }
    if (hint.empty()) {
        hint = "begin with what the network counts, as in `care_homes * ...`";
    }
    diagnostics.add({Code::driver_misplaced, std::move(found), first.span, std::move(hint), {}});
}

// `once` belongs to a frequency alone.
bool refuse_once(const DraftProduct& draft, Diagnostics& diagnostics) {
    if (!draft.is_once()) {
        return false;
    }
    diagnostics.add({Code::once_misplaced,
                     "`once` belongs to a frequency, and cannot stand here",
                     draft.factors.front().span,
                     "write 1, or move it to the `frequency`",
                     {}});
    return true;
}

// What is to come out, in words where there are any.
std::string expected_text(const Dimension& expected) {
    std::string words;
    if (expected == effort_dimension()) {
        words = "working time";
    } else if (expected == effort_rate_dimension()) {
        words = "working time per calendar time";
    } else if (expected == money_rate_dimension()) {
        words = "money per calendar time";
    } else if (expected == per_wte(effort_rate_dimension())) {
        words = "working time per WTE and calendar time";
    } else if (expected == per_wte(money_rate_dimension())) {
        words = "money per WTE and calendar time";
    }
    return words.empty() ? "`" + expected.text() + "`" : words + " (" + expected.text() + ")";
}

std::string meant_units(const Dimension& dimension) {
    for (const units::ThingPower& power : dimension.things()) {
        if (const auto meant = units::probably_meant(power.thing)) {
            return "`" + power.thing + "` counts a thing here; did you mean `" +
                   std::string(*meant) + "`?";
        }
    }
    return {};
}

}  // namespace

units::Dimension effort_dimension() { return Dimension::of(Base::effort); }

units::Dimension effort_rate_dimension() {
    return Dimension::of(Base::effort) / Dimension::of(Base::calendar);
}

units::Dimension money_rate_dimension() {
    return Dimension::of(Base::money) / Dimension::of(Base::calendar);
}

units::Dimension per_wte(const units::Dimension& of) { return of / Dimension::of(Base::wte); }

void report_units(const SourceSpan& place, std::string_view what, const Dimension& found,
                  const Dimension& expected, Diagnostics& diagnostics,
                  std::vector<diagnostics::Label> labels) {
    const Dimension left = found / expected;
    const Dimension time = Dimension::of(Base::calendar);
    std::string hint = meant_units(left);
    if (left == time) {
        hint = "say how often: add `per week` or `per year`";
    } else if (left == Dimension{} / time) {
        hint = "leave its `per week` or `per year` out";
    } else if (hint.empty()) {
        hint = "as written it comes out as `" + found.text() + "`";
    }
    diagnostics.add({Code::units_left_over,
                     std::string(what) + " must come out as " + expected_text(expected) +
                         ", but `" + left.text() + "` is left over",
                     place, std::move(hint), std::move(labels)});
}

std::optional<Product> resolve_frequency(const DraftProduct& draft, const Names& names,
                                         Evidence literals, Diagnostics& diagnostics) {
    if (draft.factors.empty()) {
        return std::nullopt;
    }
    ProductBuilder builder(draft, names, literals, diagnostics);
    for (const DraftFactor& factor : draft.factors) {
        builder.multiply(factor);
    }
    return builder.finish();
}

std::optional<Product> resolve_product(const DraftProduct& draft, const Names& names,
                                       Evidence literals, Diagnostics& diagnostics) {
    return refuse_once(draft, diagnostics) ? std::nullopt
                                           : resolve_frequency(draft, names, literals, diagnostics);
}

std::optional<Scaled> resolve_scaled(const DraftProduct& draft, const Names& names,
                                     Evidence literals, DriverNeed need, Diagnostics& diagnostics) {
    if (draft.factors.empty() || refuse_once(draft, diagnostics)) {
        return std::nullopt;
    }
    Scaled scaled;
    const std::string* first = draft.factors.front().name();
    const std::size_t place =
        first == nullptr ? Table<DraftDriver>::none : names.draft.drivers.place_of(*first);
    if (place != Table<DraftDriver>::none) {
        scaled.driver = index_at<DriverIndex>(place);
    } else if (need == DriverNeed::required) {
        report_missing_driver(draft, names.draft, diagnostics);
        return std::nullopt;
    }
    ProductBuilder builder(draft, names, literals, diagnostics);
    for (std::size_t i = scaled.driver ? 1 : 0; i < draft.factors.size(); ++i) {
        builder.multiply(draft.factors[i]);
    }
    auto product = builder.finish();
    if (!product || (scaled.driver && !names.draft.drivers[place].unit_is_read)) {
        return std::nullopt;
    }
    scaled.product = std::move(*product);
    scaled.per_count = scaled.product.value;
    scaled.dimension = scaled.product.dimension;
    if (scaled.driver) {  // drivers may not be resolved yet: an estimate is a part of one
        const units::Literal& unit = names.draft.drivers[place].unit;
        scaled.per_count *= unit.scale;
        scaled.dimension *= unit.dimension;
    }
    return scaled;
}

std::optional<Product> resolve_share(const DraftProduct& draft, const Names& names,
                                     Evidence literals, ShareLimit limit, std::string_view what,
                                     Diagnostics& diagnostics) {
    auto product = resolve_product(draft, names, literals, diagnostics);
    if (!product) {
        return std::nullopt;
    }
    if (!product->dimension.is_plain()) {
        diagnostics.add({Code::not_plain,
                         std::string(what) + " must be a plain number, but `" +
                             product->dimension.text() + "` is left over",
                         draft.span,
                         "write it without a unit, as in 50% or 1",
                         {}});
        return std::nullopt;
    }
    constexpr double slack = 1e-9;  // for sums of shares that come to one but for rounding
    if (limit == ShareLimit::one && product->value > 1 + slack) {
        diagnostics.add(
            {Code::share_over_one,
             std::string(what) + " is " + percent_text(product->value) + ", more than the whole",
             draft.span,
             share_hint(draft.text),
             {}});
        return std::nullopt;
    }
    return product;
}

std::optional<SourceIndex> resolve_source(const std::optional<Located<std::string>>& source,
                                          const Draft& draft, Diagnostics& diagnostics) {
    if (!source) {
        return std::nullopt;
    }
    const std::size_t place = draft.sources.place_of(source->value);
    if (place == Table<DraftSource>::none) {
        diagnostics.add({Code::unknown_source,
                         "there is no source `" + source->value + "`",
                         source->span,
                         diagnostics::did_you_mean_or(
                             source->value, draft.sources.ids(),
                             "add it to `sources.yaml`, or see `pcnload list sources`"),
                         {}});
        return std::nullopt;
    }
    return index_at<SourceIndex>(place);
}

std::optional<RoleIndex> resolve_role(const Located<std::string>& role, const Draft& draft,
                                      Diagnostics& diagnostics) {
    const std::size_t place = draft.roles.place_of(role.value);
    if (place == Table<DraftRole>::none) {
        diagnostics.add(
            {Code::unknown_role,
             "there is no role `" + role.value + "`",
             role.span,
             diagnostics::did_you_mean_or(role.value, draft.roles.ids(),
                                          "`pcnload list roles` shows those that there are"),
             {}});
        return std::nullopt;
    }
    return index_at<RoleIndex>(place);
}

Grounds resolve_grounds(const Provenance& provenance, const SourceSpan& owner, const Draft& draft,
                        Diagnostics& diagnostics) {
    Grounds grounds;
    grounds.note = provenance.note;
    grounds.source = resolve_source(provenance.source, draft, diagnostics);
    if (provenance.evidence) {
        grounds.evidence = provenance.evidence->value;
    }
    if (grounds.evidence != Evidence::judgement && !provenance.source) {
        diagnostics.add(
            {Code::source_missing,
             "evidence of the grade `" + std::string(word(grounds.evidence)) + "` needs a `source`",
             provenance.evidence ? provenance.evidence->span : owner,
             "name a key of `sources.yaml`, or grade it `judgement`",
             {}});
    }
    return grounds;
}

}  // namespace pcnload::spec
