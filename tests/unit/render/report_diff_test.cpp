#include "render/report_diff.hpp"

#include "render/markdown_writer.hpp"
#include "render/text_writer.hpp"
#include "support/diffed.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an edit stands with its two values and its hours, the verdict last") {
    const test::Diffed sides = test::longer_rounds();
    const std::string text = to_text(
        diff_report({"main", "specs"}, sides.diff, nullptr, {}, test::some_files()), Colour::off);
    CHECK(holds(text, "What changes from main to specs"));
    CHECK(holds(text, "minutes_per_round.value: 120 min per round"));
    // 12 homes, a round in two weeks, an hour more, of the GP and half of it of the nurse, whose
    // cost is reimbursed; from October: 182 days of 7.
    CHECK(diff_report({"main", "specs"}, sides.diff, nullptr, {}, test::some_files()).verdict ==
          std::vector<std::string>{
              "small: +9.0 hours a week in Small (U00001) (General practitioner "
              "+6.0 and Practice nurse +3.0); +234 hours in 2020/21; net -£24,400 a year."});
}

TEST_CASE("nothing edited is said, with no table") {
    const test::Version same;
    const Report report =
        diff_report({"old", "new"}, test::Diffed(same, same).diff, nullptr, {}, {});
    CHECK(report.sections.empty());
    CHECK(report.verdict == std::vector<std::string>{"No edit between old and new."});
}

TEST_CASE("a comment on a pull request can be found again") {
    const test::Diffed sides = test::longer_rounds();
    const std::string text =
        to_markdown(diff_report({"main", "specs"}, sides.diff, nullptr, {}, test::some_files()));
    CHECK(text.starts_with("<!-- pcnload diff -->\n"));
}

TEST_CASE("contracts that come or go are named") {
    analysis::SpecsDiff diff;
    diff.added = {"later"};
    diff.removed = {"sooner", "soonest"};
    const Report report = diff_report({"old", "new"}, diff, nullptr, {}, {});
    CHECK(report.paragraphs == std::vector<std::string>{"Contract added: later.",
                                                        "Contracts removed: sooner and soonest."});
}
