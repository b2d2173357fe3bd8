#include "scenario/scenario.hpp"
#include "support/inputs.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;

struct Known : test::Inputs {
    Known() {
        add("draft/contract.yaml", "contract: draft\ntitle: T\nyear: 2020/21\nstatus: draft\n");
    }
    std::optional<scenario::Scenario> find(std::string_view name) {
        return scenario::find_scenario(library(), name, diagnostics);
    }
    Lines mistakes_of(const std::string& text) {
        add("s/it.yaml", text);
        find("it");
        return mistakes();
    }
};

TEST_CASE("a contract is a scenario without changes") {
    Known known;
    const auto found = known.find("draft");
    known.expect_good();
    REQUIRE(found.has_value());
    CHECK(found->id == "draft");
    CHECK(found->title == "T");
    CHECK(found->contract.value == "draft");
    CHECK(found->changes.empty());
}

TEST_CASE("a scenario names its contract and changes it") {
    Known known;
    known.add("s/it.yaml",
              "scenario: it\ntitle: It\nnote: N\ncontract: draft\n"
              "changes: [{drop: a}, {drop: b}]\n");
    const auto found = known.find("it");
    known.expect_good();
    REQUIRE(found.has_value());
    CHECK(found->title == "It");
    CHECK(found->changes.size() == 2);
}

TEST_CASE("the changes of what is extended come first, by name or by file") {
    Known known;
    known.add("s/base.yaml", "scenario: base\ncontract: draft\nchanges: [{drop: a}]\n");
    known.add("s/next.yaml", "scenario: next\nextends: base\nchanges: [{drop: b}]\n");
    known.add("s/last.yaml", "scenario: last\nextends: next.yaml\nchanges: [{drop: c}]\n");
    const auto found = known.find("last");
    known.expect_good();
    REQUIRE(found.has_value());
    CHECK(found->id == "last");
    CHECK(found->contract.value == "draft");
    REQUIRE(found->changes.size() == 3);
    CHECK(found->changes[0].what.text == "a");
    CHECK(found->changes[2].what.text == "c");
}

TEST_CASE("a scenario has a contract or extends another, not both, not neither") {
    CHECK(Known().mistakes_of("scenario: it\n") == Lines{"PCN-C510 scenario"});
    CHECK(Known().mistakes_of("scenario: it\ncontract: draft\nextends: draft\n").at(0) ==
          "PCN-C510 extends");
}

TEST_CASE("changes that cannot be read are left out, and the others are kept") {
    Known known;
    known.add("s/it.yaml", "scenario: it\ncontract: draft\nchanges: [{remove: a}, {drop: b}]\n");
    const auto found = known.find("it");
    CHECK(known.mistakes() == Lines{"PCN-C501 remove"});
    REQUIRE(found.has_value());
    REQUIRE(found->changes.size() == 1);
    CHECK(found->changes[0].what.text == "b");
}

TEST_CASE("what is extended is known, and no scenario extends itself") {
    CHECK(Known().mistakes_of("scenario: it\nextends: its\n") == Lines{"PCN-C508 its"});
    CHECK(Known().mistakes_of("scenario: it\nextends: draft\n") == Lines{"PCN-C508 draft"});
    CHECK(Known().mistakes_of("scenario: it\nextends: it\n") == Lines{"PCN-C509 it"});
    Known circle;
    circle.add("s/other.yaml", "scenario: other\nextends: it\n");
    const Lines mistakes = circle.mistakes_of("scenario: it\nextends: other\n");
    REQUIRE(mistakes.size() == 1);
    CHECK(mistakes[0].substr(0, 8) == "PCN-C509");
}

TEST_CASE("an unknown name is told with the nearest of all that there are") {
    Known known;
    known.add("s/it.yaml", "scenario: january\ncontract: draft\n");
    const spec::Library library = known.library();
    CHECK(scenario::scenario_names(library) == std::vector<std::string_view>{"draft", "january"});
    CHECK_FALSE(scenario::find_scenario(library, "januray", known.diagnostics).has_value());
    CHECK(known.mistakes() == Lines{"PCN-X702"});
    CHECK(known.hint() == "did you mean `january`?");
}

// A scenario file of a user, with files beside it.
class Folder : public scenario::SiblingFiles {
public:
    std::map<std::string, std::shared_ptr<const yaml::Node>, std::less<>> files;

    std::shared_ptr<const yaml::Node> find(std::string_view file_name) override {
        const auto found = files.find(file_name);
        return found == files.end() ? nullptr : found->second;
    }
};

TEST_CASE("a user's scenario extends a known one or a file beside it") {
    Known known;
    known.add("s/base.yaml", "scenario: base\ncontract: draft\nchanges: [{drop: a}]\n");
    const spec::Library library = known.library();
    Folder folder;
    folder.files["mine.yaml"] = std::make_shared<const yaml::Node>(
        known.node("scenario: mine\nextends: base\nchanges: [{drop: b}]\n"));
    const yaml::Node root = known.node("scenario: it\nextends: mine.yaml\n");
    const auto found = scenario::read_scenario(root, library, folder, known.diagnostics);
    known.expect_good();
    REQUIRE(found.has_value());
    CHECK(found->changes.size() == 2);
}

std::optional<scenario::Change> setting(test::Inputs& inputs, const std::string& text) {
    const auto file = inputs.sources.add("--set", text);
    return scenario::read_setting(inputs.sources[file].text(), file, inputs.diagnostics);
}

TEST_CASE("a setting of the command line is a set") {
    test::Inputs inputs;
    const auto change = setting(inputs, "homes/round.duration=6 min per round");
    inputs.expect_good();
    REQUIRE(change.has_value());
    CHECK(change->what.field == "duration");
    CHECK(std::get<scenario::SetValue>(change->verb).to.text == "6 min per round");
    const auto staff = setting(inputs, "homes/round.staff={gp: 1}");
    REQUIRE(staff.has_value());
    CHECK(std::get<scenario::SetValue>(staff->verb).to.is_mapping());
    CHECK(std::get<scenario::SetValue>(setting(inputs, "a.starts=~")->verb).to.is_null());
    inputs.expect_good();
}

TEST_CASE("a setting that cannot be read is told with its place") {
    for (const char* text : {"minutes", "=6", ""}) {
        test::Inputs inputs;
        CHECK_FALSE(setting(inputs, text).has_value());
        CHECK(inputs.mistakes().at(0).substr(0, 8) == "PCN-C512");
    }
    test::Inputs address;
    CHECK_FALSE(setting(address, "A b=6").has_value());
    CHECK(address.mistakes() == Lines{"PCN-C501 A b"});
    test::Inputs staff;
    CHECK_FALSE(setting(staff, "homes/round.staff={gp: &a 1}").has_value());
    CHECK(staff.mistakes() == Lines{"PCN-Y106 &a"});
}

}  // namespace
