#include "pcnload/read_finding_options.hpp"

#include "pcnload/command_line.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::app;
using diagnostics::Code;

CheckOptions options_of(std::vector<std::string> flags) {
    flags.insert(flags.begin(), "check");
    diagnostics::Diagnostics found;
    const CommandLine line = read_command_line(flags, found);
    for (const auto& diagnostic : found.all())
        FAIL_CHECK(diagnostic.message);
    REQUIRE(line.command);
    return std::get<CheckOptions>(*line.command);
}

std::string mistake(std::vector<std::string> flags) {
    flags.insert(flags.begin(), "check");
    diagnostics::Diagnostics found;
    CHECK_FALSE(read_command_line(flags, found).command);
    REQUIRE(found.all().size() == 1);
    return found.all().front().message + " | " + found.all().front().hint;
}

TEST_CASE("codes and families stand in lists, and the flag several times") {
    const auto options = options_of(
        {"--select", "PCN-U308,PCN-F201", "--ignore", "PCN-E", "--ignore=PCN-S421", "x.yaml"});
    CHECK(options.findings.filter.select == std::vector{Code::units_left_over, Code::unknown_key});
    CHECK(options.findings.filter.ignore ==
          std::vector{Code::expired_assumption, Code::review_in_future, Code::evidence_too_weak,
                      Code::unused_assumption});
    CHECK(options.paths == std::vector<std::string>{"x.yaml"});
}

TEST_CASE("a code that is not known is told with the nearest one") {
    CHECK(mistake({"--ignore", "PCN-U380"}) ==
          "`PCN-U380` of `--ignore` is neither the code of a diagnostic nor a family of them | "
          "did you mean `PCN-U308`?");
    CHECK(mistake({"--select", "pcn-s"}).ends_with("did you mean `PCN-S`?"));
    CHECK(mistake({"--select", "PCN-S,"}).starts_with("`` of `--select`"));
    CHECK(
        mistake({"--select", "warnings"}).ends_with("`pcnload list diagnostics` shows the codes"));
}

TEST_CASE("a baseline is a file") {
    const auto options = options_of({"--baseline", "-", "--write-baseline", "b.json"});
    CHECK(options.findings.baseline == "-");
    CHECK(options.findings.write_baseline == "b.json");
    CHECK(mistake({"--write-baseline", "-"}).starts_with("`--write-baseline` needs a file"));
    CHECK(mistake({"--baseline", ""}).starts_with("`--baseline` is given nothing"));
}

TEST_CASE("what the numbers rest on is asked for by a day, a grade or by itself") {
    CHECK_FALSE(options_of({}).provenance.asked());
    CHECK(options_of({"--provenance"}).provenance.asked());
    const auto options = options_of({"--as-of", "2026-11-22", "--min-evidence", "study"});
    CHECK(units::date_text(*options.provenance.as_of) == "2026-11-22");
    CHECK(options.provenance.min_evidence == spec::Evidence::study);
    CHECK(options.provenance.asked());
    CHECK(mistake({"--as-of", "today"}).starts_with("`today` is no day of the calendar"));
    CHECK(mistake({"--min-evidence", "studdy"}).ends_with("did you mean `study`?"));
}

}  // namespace
