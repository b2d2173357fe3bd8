// The quick way to another value of an assumption is the whole way, to the last bit: every
// assumption of every shipped contract, at several values.
#include "spec/revaluation.hpp"

#include "scenario/apply.hpp"
#include "scenario/scenario.hpp"
#include "support/inputs.hpp"
#include "support/shipped.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using spec::Specification;

// Every number that `resolve` works out.
std::vector<double> numbers(const Specification& specification) {
    std::vector<double> all;
    for (const spec::Assumption& row : specification.assumptions)
        all.push_back(row.value.value);
    for (const spec::Driver& row : specification.drivers)
        all.push_back(row.estimate ? row.estimate->per_count : 0);
    for (const spec::Role& row : specification.roles)
        all.insert(all.end(), {row.available_hours, row.allowance_factor, row.cost_per_year});
    for (const spec::Activity& row : specification.activities) {
        all.insert(all.end(), {row.load, row.done});
        for (const spec::StaffShare& share : row.staff)
            all.push_back(share.value);
    }
    for (const spec::Funding& row : specification.funding)
        all.push_back(row.per_count_per_year);
    if (!specification.reimbursement) return all;
    all.push_back(specification.reimbursement->sum ? specification.reimbursement->sum->per_count
                                                   : 0);
    for (const spec::ReimbursedRole& row : specification.reimbursement->roles)
        all.insert(all.end(), {row.most_per_year, row.share_value});
    return all;
}

struct Contract : test::Inputs {
    spec::Library known;
    std::optional<scenario::MadeContract> made;

    explicit Contract(std::string_view id) {
        test::add_shipped(*this);
        known = library();
        made = scenario::make_contract(known, {std::string(id), {}}, diagnostics);
        expect_good();
    }
    // The whole way. Nothing where the value is a mistake.
    std::optional<Specification> with(const std::string& setting) {
        diagnostics::Diagnostics told;
        const auto change = scenario::read_setting(setting, sources.add("--set", setting), told);
        REQUIRE(change.has_value());
        spec::Draft draft = made->draft;
        scenario::apply_to_contract({*change}, draft, told);
        auto specification = spec::resolve(draft, told);
        return told.all().empty() ? std::move(specification) : std::nullopt;
    }
};

void compare(Contract& contract, const Specification& base, spec::Revaluation& quick,
             std::size_t& same) {
    for (std::size_t place = 0; place < base.assumptions.size(); ++place) {
        const auto index = spec::index_at<spec::AssumptionIndex>(place);
        const spec::Assumption& row = base.assumptions[index];
        const units::Literal* literal = row.value.written.single_quantity();
        if (literal == nullptr) continue;
        for (const double factor : {0.0, 0.3, 0.99, 1.01, 1.7, 40.0}) {
            const auto text = std::to_string(factor);
            const auto whole = contract.with(row.id + '=' + row.value.written.text + " * " + text);
            const spec::AssumptionValue value{index, literal->value() * std::stod(text)};
            const bool taken = quick.set({&value, 1});
            CAPTURE(row.id);
            CAPTURE(factor);
            if (!whole) CHECK_FALSE(taken);
            if (!whole || !taken) continue;
            CHECK(numbers(quick.specification()) == numbers(*whole));
            ++same;
        }
    }
}

TEST_CASE("every assumption of every shipped contract") {
    std::size_t same = 0;
    for (const char* id : {"2020-21-draft", "2020-21-agreed", "2020-21-in-force"}) {
        Contract contract(id);
        diagnostics::Diagnostics told;
        const auto base = spec::resolve(contract.made->draft, told);
        REQUIRE(base.has_value());
        spec::Revaluation quick(*base);
        REQUIRE(quick.set({}));
        CHECK(numbers(quick.specification()) == numbers(*base));
        compare(contract, *base, quick, same);
    }
    CHECK(same > 500);
}

}  // namespace
