// Contracts put together from their layers.
#include "scenario/apply.hpp"
#include "support/inputs.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;
using Ids = std::vector<std::string_view>;

std::string service(const std::string& id, const std::string& minutes) {
    return "service: " + id +
           "\nrequirements:\n  work:\n    summary: s\n    starts: 2020-04-01\n"
           "    activities: {it: {population: beds, duration: " +
           minutes + " min per bed per week, staff: {gp: 1}}}\n";
}

std::string contract(const std::string& id, const std::string& more = "") {
    return "contract: " + id + "\ntitle: t\nyear: 2020/21\nstatus: draft\n" + more;
}

struct Layers : test::Inputs {
    Layers() {
        add("common/tables.yaml",
            "drivers: {beds: {unit: bed}}\n"
            "assumptions: {x: {title: common, value: 1, evidence: judgement}}\n");
        add("base/a.yaml", service("a", "1")).add("base/b.yaml", service("b", "2"));
    }
    Layers& base(const std::string& more = "") {
        add("base/contract.yaml", contract("base", more));
        return *this;
    }
    Layers& next(const std::string& more = "") {
        add("next/contract.yaml", contract("next", "extends: base\n" + more));
        return *this;
    }
    scenario::MadeContract make(const std::string& id) {
        auto made = scenario::make_contract(library(), {id, {}}, diagnostics);
        return made ? *made : scenario::MadeContract{};
    }
    scenario::MadeContract good(const std::string& id) {
        auto made = make(id);
        expect_good();
        return made;
    }
};

std::string minutes(const scenario::MadeContract& made, std::string_view id) {
    return made.draft.services.find(id)->requirements[0].activities[0].duration.text;
}

std::string start(const scenario::MadeContract& made, std::string_view id) {
    const auto& dates = made.draft.services.find(id)->requirements[0].activities[0].dates;
    return dates.starts.state == spec::DraftDate::State::given ? units::date_text(dates.starts.date)
                                                               : "";
}

TEST_CASE("a contract is its own layer over the common one") {
    const auto made = Layers().base().good("base");
    CHECK(made.draft.head.id == "base");
    CHECK(made.draft.services.ids() == Ids{"a", "b"});
    CHECK(made.draft.assumptions.find("x")->title == "common");
}

TEST_CASE("services selects and orders") {
    CHECK(Layers().base("services: [b]\n").good("base").draft.services.ids() == Ids{"b"});
    CHECK(Layers().base("services: [b, a]\n").good("base").draft.services.ids() == Ids{"b", "a"});
    CHECK(Layers().base("services: []\n").good("base").draft.services.empty());
    Layers wrong;
    wrong.base("services: [b, c, b]\n").make("base");
    CHECK(wrong.mistakes() == Lines{"PCN-S409 c", "PCN-S404 b"});
}

TEST_CASE("an extending contract starts from the other, and replaces whole services") {
    Layers layers;
    layers
        .base("services: [b, a]\nfunding: {f: {population: beds, rate: 1 GBP per bed per year}}\n")
        .next()
        .add("next/b.yaml", service("b", "7"))
        .add("next/c.yaml", service("c", "9"));
    const auto made = layers.good("next");
    CHECK(made.draft.head.id == "next");
    CHECK(made.draft.services.ids() == Ids{"b", "a", "c"});
    CHECK(minutes(made, "a") == "1 min per bed per week");
    CHECK(minutes(made, "b") == "7 min per bed per week");
    CHECK(made.draft.funding.size() == 1);
    CHECK(minutes(layers.good("base"), "b") == "2 min per bed per week");
}

TEST_CASE("the base's changes are made before the layer is laid over, its own behind it") {
    Layers layers;
    layers.base("changes:\n  - defer: {what: \"*\", until: 2020-06-01}\n")
        .next("changes:\n  - defer: {what: c, until: 2020-07-01}\n  - drop: b\n")
        .add("next/a.yaml", service("a", "5"))
        .add("next/c.yaml", service("c", "9"));
    const auto base = layers.good("base");
    CHECK(start(base, "a") == "2020-06-01");
    const auto made = layers.good("next");
    CHECK(made.draft.services.ids() == Ids{"a", "c"});
    CHECK(start(made, "a").empty());  // replaced whole, the base's change with it
    CHECK(start(made, "c") == "2020-07-01");
    CHECK(made.changes.size() == 3);
}

TEST_CASE("a contract that extends one that extends another") {
    Layers layers;
    layers.base().next().add("last/contract.yaml", contract("last", "extends: next\n"));
    layers.add("next/b.yaml", service("b", "7")).add("last/a.yaml", service("a", "8"));
    const auto made = layers.good("last");
    CHECK(minutes(made, "a") == "8 min per bed per week");
    CHECK(minutes(made, "b") == "7 min per bed per week");
}

TEST_CASE("no contract extends itself, or one that is not") {
    Layers self;
    self.base("extends: base\n").make("base");
    CHECK(self.mistakes() == Lines{"PCN-S407 base"});
    Layers circle;
    circle.base("extends: next\n").next().make("next");
    CHECK(circle.diagnostics.all().at(0).code == diagnostics::Code::contract_circle);
    Layers unknown;
    unknown.base("extends: bass\n").make("base");
    CHECK(unknown.mistakes() == Lines{"PCN-S408 bass"});
    CHECK(unknown.hint() == "did you mean `base`?");
}

TEST_CASE("a mistake in a contract's changes is told where it stands") {
    Layers layers;
    layers.base("changes:\n  - drop: d\n  - delete: a\n").make("base");
    CHECK(layers.mistakes().at(0) == "PCN-C501 delete");
    CHECK(layers.mistakes().back() == "PCN-C502 d");
}

}  // namespace
