// Limits that an edit keeps, breaks, may break for a time; and limits whose own time is over.
#include "analysis/guardrails.hpp"

#include "support/guarded.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::GuardrailReport;
using analysis::Verdict;
using diagnostics::Code;
using doctest::Approx;
using test::Guarded;

std::vector<Code> codes(const GuardrailReport& report) {
    std::vector<Code> all;
    for (const auto& finding : report.findings.all())
        all.push_back(finding.code);
    return all;
}

using Codes = std::vector<Code>;

TEST_CASE("a limit that is kept is told with what comes nearest to it") {
    Guarded guarded;
    const auto report = guarded.judge("figure: gp.hours_per_week, at_most: 12.0");
    REQUIRE(report.results.size() == 1);
    CHECK(report.results[0].verdict == Verdict::kept);
    CHECK(*report.results[0].value == Approx(12));
    CHECK(*report.results[0].network == 1);
    CHECK(report.results[0].networks_beyond == 0);
    CHECK(codes(report).empty());
}

TEST_CASE("a limit that is broken names the networks, the owner and the largest edit") {
    Guarded guarded;
    const auto report = guarded.judge("figure: gp.hours_per_week, at_most: 2 h per week");
    CHECK(report.results[0].verdict == Verdict::broken);
    CHECK(report.results[0].networks_beyond == 2);
    REQUIRE(codes(report) == Codes{Code::guardrail_broken});
    const auto& finding = report.findings.all()[0];
    CHECK(finding.message ==
          "`it` in small: change of gp.hours_per_week is 12 h per week, and may be at most 2 h per "
          "week; beyond it in 2 of 2 networks, furthest in U00002");
    CHECK(finding.hint == "ask Dr A: R");
    REQUIRE(finding.labels.size() == 1);
    CHECK(finding.labels[0].text == "`minutes_per_round`: of the edits it moves most hours");
}

TEST_CASE("at least: what falls breaks it too") {
    Guarded guarded;
    CHECK(codes(guarded.judge("figure: net, at_least: -100 GBP per year")) ==
          Codes{Code::guardrail_broken});
    CHECK(codes(guarded.judge("figure: net, at_least: -1000000")).empty());
}

TEST_CASE("what comes of nothing is more than any share") {
    Guarded guarded(test::Version(),
                    test::Version().service_with("staff: {gp: 1, nurse: 50%}",
                                                 "staff: {gp: 1, nurse: 50%, pharmacist: 10%}"));
    CHECK(codes(guarded.judge("figure: pharmacist.hours_per_week, at_most: 500%")) ==
          Codes{Code::guardrail_broken});
}

TEST_CASE("a warning is no failure") {
    Guarded guarded;
    const auto report = guarded.judge("figure: gp.hours_per_week, at_most: 2, on_breach: warn");
    CHECK(report.results[0].verdict == Verdict::warns);
    CHECK_FALSE(report.findings.has_errors());
    CHECK(codes(report) == Codes{Code::guardrail_warns});
}

TEST_CASE("a waiver lets it be broken until its last day") {
    const std::string waiver = ", waiver: {owner: Dr B, reason: Agreed, until: 2027-01-31}";
    const std::string limit = "figure: gp.hours_per_week, at_most: 2";
    Guarded guarded;
    const auto without_day = guarded.judge(limit, "", waiver);
    CHECK(without_day.results[0].verdict == Verdict::waived);
    CHECK(codes(without_day) == Codes{Code::guardrail_waived});
    CHECK(codes(guarded.judge(limit, "2027-01-31", waiver)) == Codes{Code::guardrail_waived});
    CHECK(codes(guarded.judge(limit, "2027-02-01", waiver)) ==
          Codes{Code::waiver_expired, Code::guardrail_broken});
}

TEST_CASE("an expired guardrail is a finding, and is judged as before") {
    Guarded guarded;
    const std::string kept = "figure: gp.hours_per_week, at_most: 200";
    CHECK(codes(guarded.judge(kept)).empty());
    CHECK(codes(guarded.judge(kept, "2027-03-31")).empty());
    CHECK(codes(guarded.judge(kept, "2027-04-01")) == Codes{Code::guardrail_expired});
    CHECK(codes(guarded.judge("figure: gp.hours_per_week, at_most: 2", "2027-04-01")) ==
          Codes{Code::guardrail_expired, Code::guardrail_broken});
}

TEST_CASE("a limit with nothing to look at is a finding, not a limit that is kept") {
    Guarded guarded;
    for (const char* limit :
         {"figure: gpp.hours_per_week, at_most: 2", "figure: gp.hourz, at_most: 2",
          "figure: gp.hours_per_week, pcn: U9, at_most: 2",
          "figure: gp.hours_per_week, at_most: 2 GBP per year",
          "count: over_capacity, role: gpp, at_most: 2",
          "figure: net, contracts: [smal], at_most: 2"}) {
        CAPTURE(limit);
        const auto report = guarded.judge(limit);
        CHECK(codes(report) == Codes{Code::nothing_to_guard});
        for (const auto& result : report.results)
            CHECK(result.verdict == Verdict::not_judged);
    }
}

TEST_CASE("a role that the edit takes away falls to nothing") {
    const auto after =
        test::Version().service_with("staff: {nurse: 75%, matron: rest}", "staff: {nurse: 1}");
    Guarded guarded({}, after);
    CHECK(codes(guarded.judge("figure: matron.hours_in_year, at_most: 0")).empty());
}

}  // namespace
