// Which part of the base is which of the head.
#include "analysis/matched_parts.hpp"

#include "support/small_contract.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::match_parts;
using analysis::MatchedParts;
using test::replaced;
using test::small_service;
using test::small_tables;

struct Matched {
    spec::Specification base = test::good_specification(test::small_inputs());
    spec::Specification head;
    MatchedParts parts;

    explicit Matched(const std::string& service, const std::string& tables = small_tables)
        : head(test::good_specification(test::small_inputs(service, tables))),
          parts(match_parts(base, head)) {}

    // "visit=visit", "write=", "=new"
    template <class Index, class Rows>
    static test::Lines told(const std::vector<analysis::Pair<Index>>& pairs, const Rows& base,
                            const Rows& head) {
        test::Lines lines;
        for (const auto& pair : pairs)
            lines.push_back((pair.base ? base[*pair.base].id : "") + "=" +
                            (pair.head ? head[*pair.head].id : ""));
        return lines;
    }
    [[nodiscard]] test::Lines activities() const {
        return told(parts.activities, base.activities, head.activities);
    }
    [[nodiscard]] test::Lines requirements() const {
        return told(parts.requirements, base.requirements, head.requirements);
    }
};

TEST_CASE("parts are matched by id, in the order of the head") {
    const Matched same(small_service);
    CHECK(same.activities() == test::Lines{"visit=visit", "write=write", "sessions=sessions"});
    CHECK(same.parts.roles.size() == 4);
    CHECK(same.parts.drivers.size() == 7);
    CHECK(same.parts.funding.size() == 2);
    CHECK(same.parts.renamed.values.empty());
}

TEST_CASE("what is gone stands last, within its requirement") {
    const Matched matched(replaced(small_service, "      sessions:\n        population: pcn",
                                   "      hours:\n        population: practices"
                                   " * 1 pcn per practice"));
    CHECK(matched.activities() == test::Lines{"visit=visit", "write=write", "=hours", "sessions="});
}

TEST_CASE("a new name alone is no other part") {
    const Matched activity(replaced(small_service, "      sessions:", "      hours:"));
    CHECK(activity.activities() == test::Lines{"visit=visit", "write=write", "sessions=hours"});
    const Matched requirement(replaced(small_service, "  lead:", "  leading:"));
    CHECK(requirement.requirements() == test::Lines{"round=round", "plan=plan", "lead=leading"});
    CHECK(requirement.activities().back() == "sessions=sessions");
    const Matched service(replaced(small_service, "service: homes", "service: care-homes"));
    CHECK(service.parts.services.size() == 1);
    CHECK(service.activities().size() == 3);
}

TEST_CASE("names that rest on new names are found too") {
    auto tables = replaced(small_tables, "  homes_per_patient:\n", "  homes_rate:\n");
    tables = replaced(tables, "registered_patients * homes_per_patient",
                      "registered_patients * homes_rate");
    tables = replaced(tables, "  care_homes: {", "  homes: {");
    tables = replaced(tables, "estimate: care_homes * 30", "estimate: homes * 30");
    const Matched matched(replaced(small_service, "care_homes", "homes"), tables);
    CHECK(matched.parts.renamed.values ==
          analysis::NewNames{{"homes", "care_homes"}, {"homes_rate", "homes_per_patient"}});
    CHECK(matched.parts.drivers.size() == 7);
}

TEST_CASE("two that fit are not guessed at") {
    auto two = small_service + R"(      one:
        population: practices
        duration: 1 h per practice per week
        staff: {gp: 1}
      two:
        population: practices
        duration: 1 h per practice per week
        staff: {gp: 1}
)";
    const auto base = test::good_specification(test::small_inputs(two));
    const auto head = test::good_specification(
        test::small_inputs(replaced(replaced(two, "one:", "three:"), "two:", "four:")));
    const MatchedParts parts = match_parts(base, head);
    CHECK(parts.activities.size() == 7);
    CHECK_FALSE(parts.activities.back().both());
}

TEST_CASE("places are found by index of either side") {
    const Matched matched(replaced(small_service, "      sessions:\n        population: pcn",
                                   "      hours:\n        population: practices"
                                   " * 1 pcn per practice"));
    using Pair = analysis::Pair<spec::ActivityIndex>;
    CHECK(places_in(matched.parts.activities, &Pair::base) == std::vector<std::size_t>{0, 1, 3});
    CHECK(places_in(matched.parts.activities, &Pair::head) == std::vector<std::size_t>{0, 1, 2});
}

}  // namespace
