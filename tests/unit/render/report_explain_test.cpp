#include "render/report_explain.hpp"

#include "render/text_writer.hpp"
#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

std::string explained(const analysis::Subject& subject) {
    const analysis::Projection projection = test::hand_made_projection();
    const analysis::Explanation explanation = analysis::explain(projection, subject);
    return to_text(explain_report(explanation, {}, {}), Colour::off);
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a whole lists its requirements, and says how to go deeper on the last line") {
    const std::string text = explained(analysis::Whole{});
    CHECK(text.starts_with("draft: As it was drafted\n"));
    CHECK(holds(text, "18.0 hours a week, 936 hours in 2020/21; 4.0 hours a week start after"));
    CHECK(holds(text, "Without measurable work: naming."));
    CHECK(text.ends_with("To go deeper: pcnload explain draft homes/home-round\n"));
}

TEST_CASE("a requirement is quoted, and its activities are taken apart") {
    const std::string text = explained(spec::RequirementIndex{2});
    CHECK(holds(text, "Clause: Clause of travel\nImplied: What travel demands\n"));
    CHECK(holds(text, "homes/travel/drive\nIn force from 2020-04-01."));
    CHECK(holds(text, "Its weakest evidence is judgement."));
    CHECK(holds(text, "estimated: judgement"));
    CHECK(text.ends_with("3.0 hours a week, 156 hours in 2020/21.\n"));
}

TEST_CASE("a requirement without activities says that there is nothing to take apart") {
    const std::string text = explained(spec::RequirementIndex{1});
    CHECK(holds(text, "Demanded: What naming demands"));
    CHECK(text.ends_with("0 hours a week, 0 hours in 2020/21.\n"));
}

TEST_CASE("a role lists its activities") {
    const std::string text = explained(spec::RoleIndex{1});
    CHECK(text.starts_with("draft: Nurse\n"));
    CHECK(holds(text, "home-round/round"));
    CHECK(text.ends_with("explain draft homes/home-round/round\n"));
}

TEST_CASE("work done once and ramps have their dates told") {
    analysis::Projection projection = test::hand_made_projection();
    auto specification = *projection.specification;
    spec::Activity& round = specification.activities[spec::ActivityIndex{0}];
    round.full_from = *units::read_date("2020-10-01");
    round.ends = *units::read_date("2021-01-31");
    specification.activities[spec::ActivityIndex{1}].once = true;
    projection.specification = std::make_shared<const spec::Specification>(specification);
    const auto text_of = [&](std::uint32_t activity) {
        const auto explanation = analysis::explain(projection, spec::ActivityIndex{activity});
        return to_text(explain_report(explanation, {}, {}), Colour::off);
    };
    CHECK(holds(text_of(0), "In force from 2020-04-01, in full from 2020-10-01, to 2021-01-31."));
    CHECK(holds(text_of(1), "Once, from 2020-04-01 to 2021-03-31."));
}
