// The parts of a change sum to it, for every kind of edit and several at once.
#include "analysis/attribution.hpp"

#include "analysis/staffing.hpp"
#include "support/versions.hpp"

#include <cmath>
#include <memory>
#include <random>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::Attribution;
using analysis::Attributor;
using analysis::Edit;
using analysis::EditEffect;
using analysis::Projection;
using doctest::Approx;
using test::Version;

struct Compared {
    Projection base;
    Projection head;
    analysis::MatchedParts parts;
    std::vector<Edit> edits;
    Attribution attribution;

    Compared(const Version& before, const Version& after,
             const std::string& profile = test::small_profile)
        : base(test::projection_of(before, profile)),
          head(test::projection_of(after, profile)),
          parts(analysis::match_parts(*base.specification, *head.specification)),
          edits(analysis::find_edits(*base.specification, *head.specification, parts)),
          attribution(Attributor(*base.specification, *head.specification, parts, edits)
                          .attribute({base.network, head.network},
                                     analysis::reimbursed_without_sum(base))) {}

    [[nodiscard]] const EditEffect& of(std::string_view address) const {
        for (const EditEffect& effect : attribution.effects) {
            if (edits[effect.edit].address == address) return effect;
        }
        FAIL("no edit of " << std::string(address));
        return attribution.effects.front();
    }
};

bool near(double a, double b, double scale) {
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(scale));
}

analysis::RoleFigures figures(const Projection& of, std::optional<spec::RoleIndex> role) {
    return role ? of.role(*role) : analysis::RoleFigures{};
}

void expect_sums(const Compared& compared) {
    for (std::size_t pair = 0; pair < compared.parts.roles.size(); ++pair) {
        const auto before = figures(compared.base, compared.parts.roles[pair].base);
        const auto after = figures(compared.head, compared.parts.roles[pair].head);
        analysis::Hours hours;
        double wte = 0;
        for (const EditEffect& effect : compared.attribution.effects) {
            hours += effect.by_role[pair];
            wte += effect.wte_by_role[pair].steady;
        }
        CAPTURE(pair);
        CHECK(near(hours.per_week, after.hours.per_week - before.hours.per_week,
                   before.hours.per_week));
        CHECK(
            near(hours.in_year, after.hours.in_year - before.hours.in_year, before.hours.in_year));
        CHECK(near(wte, after.wte_required - before.wte_required, before.wte_required));
    }
    const auto& before = compared.base.totals;
    const auto& after = compared.head.totals;
    CHECK(near(compared.attribution.hours.in_year, after.hours.in_year - before.hours.in_year,
               before.hours.in_year));
    const analysis::Money& money = compared.attribution.money;
    CHECK(near(money.cost, after.cost - before.cost, before.cost));
    CHECK(near(money.funding, after.funding - before.funding, before.funding));
    CHECK(near(money.reimbursement, after.reimbursement - before.reimbursement,
               before.reimbursement));
    CHECK(near(money.net(), after.net - before.net, before.cost));
}

// Both ways, each edit the other way round the negative.
void expect_exact(const Version& base, const Version& head,
                  const std::string& profile = test::small_profile) {
    const Compared there(base, head, profile);
    CHECK_FALSE(there.edits.empty());
    expect_sums(there);
    const Compared back(head, base, profile);
    expect_sums(back);
    REQUIRE(there.edits.size() == back.edits.size());
    for (const EditEffect& effect : there.attribution.effects) {
        const Edit& edit = there.edits[effect.edit];
        for (const EditEffect& other : back.attribution.effects) {
            const Edit& reverse = back.edits[other.edit];
            if (reverse.address != edit.address || reverse.part != edit.part ||
                reverse.field != edit.field) {
                continue;
            }
            CAPTURE(edit.address);
            CHECK(near(effect.hours.per_week, -other.hours.per_week, effect.hours.per_week));
            CHECK(near(effect.hours.in_year, -other.hours.in_year, effect.hours.in_year));
            CHECK(near(effect.wte.steady, -other.wte.steady, effect.wte.steady));
            CHECK(near(effect.money.cost, -other.money.cost, effect.money.cost));
            CHECK(near(effect.money.net(), -other.money.net(), effect.money.cost));
        }
    }
}

struct Change {
    std::string part;
    std::string by;
    bool in_tables = false;
    bool in_contract = false;
};

// One of every kind; each can be made beside all others.
const std::vector<Change>& changes() {
    static const std::vector<Change> all{
        {"value: 120 min", "value: 90 min"},
        {"range: [60, 180]", "range: [60, 190]"},
        {"population: care_homes", "population: care_homes * 80%"},
        {"1 round per home per 2 weeks", "1 round per home per week"},
        {"once plan per bed", "1 plan per bed per year"},
        {"duration: 30 min per plan", "duration: 45 min per plan"},
        {"nurse: 75%, matron: rest", "nurse: 60%, gp: 5%, matron: rest"},
        {"starts: 2020-10-01", "starts: 2020-07-01\n    full_from: 2020-09-01"},
        {"summary: A plan for each bed, once", "summary: Plans\n    starts: 2020-06-01"},
        {"individual: true", "individual: false"},
        {"duration: minutes_per_round", "duration: minutes_per_round * 2"},
        {"service: homes", "service: care-homes"},
        {"      sessions:", "      leading:"},
        {"4 h per pcn", "6 h per pcn"},
        {"1 home per 4000 patients", "1 home per 3000 patients", true},
        {"care_homes * 30 beds", "care_homes * 40 beds", true},
        {"unit: pcn, value: 1", "unit: pcn, value: 2", true},
        {"working_weeks: 40 weeks per year\n    allowance: 20%",
         "working_weeks: 44 weeks per year\n    allowance: 25%", true},
        {"cost: 40000 GBP", "cost: 45000 GBP", true},
        {"employer: community", "employer: network", true},
        {"rate: 1.50 GBP", "rate: 2 GBP", false, true},
        {"10 GBP per bed per month, starts: 2020-08-01",
         "12 GBP per bed per month, starts: 2021-08-01", false, true},
        {"  premium: {population: beds, rate: 10 GBP",
         "  premium: {population: care_homes, rate: 900 GBP per home per month}\n"
         "  practices: {population: beds, paid_to: practices, rate: 10 GBP",
         false, true},
        {"share: 70%", "share: 80%", false, true},
        {"* 1 GBP per patient", "* 10 GBP per 100 patients", false, true},
        {"nurse: {share: 100%}", "nurse: {most: 20000 GBP per wte per year, share: 90%}", false,
         true},
        {"pharmacist: 40000", "gp: 90000 GBP per wte per year, pharmacist: 30000", false, true},
    };
    return all;
}

Version changed(Version version, const Change& change) {
    if (change.in_contract) return version.contract_with(change.part, change.by);
    return change.in_tables ? version.tables_with(change.part, change.by)
                            : version.service_with(change.part, change.by);
}

TEST_CASE("nothing edited changes nothing") {
    const Compared same({}, {});
    CHECK(same.attribution.effects.empty());
    CHECK(same.attribution.hours.per_week == 0);
}

TEST_CASE("two factors of one activity, by hand") {
    auto head = Version().service_with("per 2 weeks", "per 1 weeks");
    head = head.service_with("value: 120 min", "value: 180 min");
    const Compared compared({}, head);
    expect_sums(compared);
    // 12 homes x (1/2 -> 1) a week x (2 -> 3) h, by the gp and half as much by the nurse.
    CHECK(compared.of("homes/round/visit").hours.per_week == Approx(15 * 1.5));
    CHECK(compared.of("minutes_per_round").hours.per_week == Approx(9 * 1.5));
}

TEST_CASE("each kind of edit on its own") {
    for (const Change& change : changes()) {
        CAPTURE(change.by);
        expect_exact({}, changed({}, change));
    }
}

TEST_CASE("several at once") {
    std::mt19937 random(3);
    for (int time = 0; time < 25; ++time) {
        Version head;
        bool any = false;
        for (const Change& change : changes()) {
            if (random() % 3 != 0) continue;
            // Its text may stand within another change.
            const std::string& text = change.in_contract ? head.contract
                                      : change.in_tables ? head.tables
                                                         : head.service;
            if (text.find(change.part) == std::string::npos) continue;
            head = changed(head, change);
            any = true;
        }
        if (any) expect_exact({}, head);
    }
}

TEST_CASE("what is added takes what it comes to, and shares it with what moves it") {
    Version more;
    more.service += R"(      meet:
        population: practices
        duration: 1 h per practice per week
        staff: {gp: 1}
  more:
    summary: More
    activities:
      talk:
        population: care_homes
        duration: minutes_per_round * 1 round per home per week
        staff: {pharmacist: 1}
)";
    expect_exact({}, more);
    const Compared compared({}, more.service_with("value: 120 min", "value: 60 min"));
    expect_sums(compared);
    CHECK(compared.of("homes/lead/meet").hours.per_week == Approx(4));
    // 12 homes x 2 h -> 1 h: what is new takes their mean.
    CHECK(compared.of("homes/more").hours.per_week == Approx(18));
    expect_exact(more, Version().tables_with("1 home per 4000", "1 home per 5000"));
}

TEST_CASE("another year, and dates beside it") {
    const auto head = Version().contract_with("2020/21", "2021/22");
    expect_exact({}, head);
    expect_exact({}, head.service_with("starts: 2020-10-01", "ends: 2021-10-01"));
}

TEST_CASE("another driver") {
    auto head = Version().service_with("population: care_homes",
                                       "population: practices * 3 homes per practice");
    expect_exact({}, head);
    expect_exact({}, head.tables_with("1 home per 4000", "1 home per 5000"));
}

TEST_CASE("a driver that is renamed, or given a value") {
    auto head = Version().tables_with("  care_homes: {", "  homes: {");
    head = head.tables_with("estimate: care_homes * 30", "estimate: homes * 30");
    head = head.service_with("care_homes", "homes");
    expect_exact({}, head.service_with("value: 120 min", "value: 90 min"));
    expect_exact({}, Version().tables_with(
                         "{unit: bed, estimate: care_homes * 30 beds per home}",
                         "{unit: bed, value: 200, estimate: care_homes * 30 beds per home}"));
}

TEST_CASE("a count that the network gives is moved by no estimate") {
    const auto profile =
        test::replaced(test::small_profile, "practices: 4}", "practices: 4, care_homes: 10}");
    const auto head = Version().tables_with("1 home per 4000", "1 home per 5000");
    const Compared compared({}, head, profile);
    expect_sums(compared);
    CHECK(compared.attribution.hours.in_year == 0);
    expect_exact({}, head.tables_with("* 30 beds", "* 20 beds"), profile);
}

TEST_CASE("many networks are the sum of each") {
    const auto head = Version().tables_with("1 home per 4000", "1 home per 3000");
    const Compared one({}, head);
    const Compared two({}, head,
                       "pcn: U00002\nname: Half\n"
                       "drivers: {registered_patients: 24000, practices: 2}\n");
    Attribution sum;
    sum += one.attribution;
    sum += two.attribution;
    REQUIRE(sum.effects.size() == 1);
    CHECK(sum.effects[0].hours.per_week == Approx(one.attribution.hours.per_week * 1.5));
    CHECK(sum.money.cost == Approx(one.attribution.money.cost * 1.5));
    CHECK(sum.effects[0].wte.steady == Approx(sum.wte.steady));
}

TEST_CASE("one attributor serves networks with and without estimates, in any order") {
    const auto before = Version();
    const auto after = before.tables_with("1 home per 4000", "1 home per 3000")
                           .service_with("value: 120 min", "value: 90 min");
    const Compared estimated(before, after);
    const auto profile =
        test::replaced(test::small_profile, "practices: 4}", "practices: 4, care_homes: 10}");
    const Compared given(before, after, profile);
    Attributor both(*estimated.base.specification, *estimated.head.specification, estimated.parts,
                    estimated.edits);
    const auto first = both.attribute({given.base.network, given.head.network}, 0);
    const auto second = both.attribute({estimated.base.network, estimated.head.network}, 0);
    CHECK(first.hours.per_week == Approx(given.attribution.hours.per_week));
    CHECK(second.hours.per_week == Approx(estimated.attribution.hours.per_week));
}

}  // namespace
