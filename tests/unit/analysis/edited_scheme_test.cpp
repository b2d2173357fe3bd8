// What the scheme pays of a WTE, and its sum, under every set of the edits.
#include "analysis/edited_scheme.hpp"

#include "support/edited.hpp"

#include <cmath>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::analysis;
using doctest::Approx;
using test::Edited;
using test::Version;

struct Rate {
    double before = 0;
    double after = 0;
};

Rate rate_of(std::string_view role, const Version& before, const Version& after) {
    Edited edited(before, after);
    EditedScheme scheme(edited.mixture, edited.parts);
    const Block& rate = scheme.rate(edited.role(role));
    return {rate.values.front(), rate.values.back()};
}

void expect(const Rate& rate, double before, double after) {
    CHECK(rate.before == Approx(before));
    CHECK(rate.after == Approx(after));
}

TEST_CASE("the lower of cost and most, times the share") {
    const Version base;
    expect(rate_of("pharmacist", base, base), 28000, 28000);
    expect(rate_of("nurse", base, base), 40000, 40000);
    expect(rate_of("gp", base, base), 0, 0);
    expect(rate_of("pharmacist", base, base.contract_with("share: 70%", "share: 50%")), 28000,
           20000);
    expect(rate_of("nurse", base, base.contract_with("share: 70%", "share: 50%")), 40000, 40000);
    expect(rate_of("pharmacist", base, base.tables_with("cost: 50000", "cost: 30000")), 28000,
           21000);
    expect(rate_of("pharmacist", base, base.contract_with("pharmacist: 40000", "gp: 40000")), 28000,
           0);
    expect(
        rate_of("pharmacist", base, base.tables_with("employer: network", "employer: community")),
        28000, 0);
}

TEST_CASE("a scheme that is new, or gone") {
    const Version base;
    Version without;
    without.contract = without.contract.substr(0, without.contract.find("reimbursement:"));
    expect(rate_of("nurse", without, base), 0, 40000);
    expect(rate_of("nurse", base, without), 40000, 0);
}

TEST_CASE("the sum of the scheme is infinite where there is none") {
    const Version base;
    const Version without =
        base.contract_with("  sum: registered_patients * 1 GBP per patient per year\n", "");
    Edited taken_away(base, without);
    const auto blocks =
        EditedScheme(taken_away.mixture, taken_away.parts).sum_blocks(taken_away.networks());
    CHECK(worth_of_none(blocks) == Approx(48000));
    CHECK(std::isinf(worth_of_all(blocks)));
    Edited neither(without, without);
    CHECK(EditedScheme(neither.mixture, neither.parts).sum_blocks(neither.networks()).empty());
}

}  // namespace
