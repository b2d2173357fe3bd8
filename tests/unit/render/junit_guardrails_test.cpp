#include "render/junit_guardrails.hpp"

#include "support/guarded.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Guarded;

std::string junit(const std::string& limit, const std::string& as_of = {}) {
    Guarded guarded;
    return render::junit_of(guarded.judge(limit, as_of), guarded.sources);
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST_CASE("a broken guardrail is a failed case of its contract, a warning is not") {
    const std::string broken = junit("figure: gp.hours_per_week, at_most: 2");
    CHECK(holds(broken, "name=\"small\""));
    CHECK(holds(broken, "name=\"it: at most 2\""));
    CHECK(holds(broken, "<failure"));
    CHECK(holds(broken, "ask Dr A: R"));
    CHECK_FALSE(holds(junit("figure: gp.hours_per_week, at_most: 2, on_breach: warn"), "<failure"));
    CHECK_FALSE(holds(junit("figure: gp.hours_per_week, at_most: 200"), "<failure"));
}

TEST_CASE("what has expired, or sees nothing, fails beside the contracts") {
    CHECK(holds(junit("figure: net, at_least: -1000000", "2028-01-01"), "ended on 2027-03-31"));
    CHECK(holds(junit("figure: nett, at_most: 1"), "<failure"));
}

TEST_CASE("no guardrails are no suites") {
    const std::string text = render::junit_of(std::nullopt, {});
    CHECK(holds(text, "<testsuites"));
    CHECK_FALSE(holds(text, "<testcase"));
}

}  // namespace
