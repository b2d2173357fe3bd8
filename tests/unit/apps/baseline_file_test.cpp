#include "pcnload/baseline_file.hpp"

#include "unit/apps/temporary_folder.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload::app;
using pcnload::diagnostics::BaselineEntry;
using pcnload::diagnostics::Code;

const BaselineEntry entry{"PCN-F201", "x.yaml", "titel: \"X\"", "not known", "0123456789abcdef"};

TEST_CASE("a baseline reads back as it was written") {
    const TemporaryFolder folder;
    MemorySession session;
    const std::string path = folder / "b.json";
    REQUIRE(write_baseline(path, {entry}, session));
    CHECK(read_baseline(path, session) == std::vector{entry});
    CHECK(folder.size() == 1);
    CHECK(session.diagnostics.all().empty());
}

TEST_CASE("a file that is no baseline accepts nothing and says what is wrong") {
    const TemporaryFolder folder;
    const std::string good =
        R"({"schema": {"name": "pcnload baseline", "version": 1}, "findings": )";
    for (const std::string& text :
         {std::string("{}"), std::string("[]"), std::string("x"), good + "{}}", good + "[{}]}",
          good + "[3]}", good + R"([{"fingerprint": "0123456789ABCDEF"}]})",
          std::string(R"({"schema": {"name": "pcnload baseline", "version": 2}, "findings": []})"),
          std::string("{\"schema\": "), std::string()}) {
        CAPTURE(text);
        MemorySession session;
        CHECK(read_baseline(folder.write("b.json", text), session).empty());
        CHECK(session.diagnostics.has_errors());
    }
}

TEST_CASE("a baseline that is not there or cannot be written is told") {
    const TemporaryFolder folder;
    MemorySession session;
    CHECK(read_baseline(folder / "none.json", session).empty());
    CHECK(session.diagnostics.all().at(0).code == Code::unreadable_path);
    session.diagnostics = {};
    CHECK_FALSE(write_baseline(folder / "no/b.json", {entry}, session));
    CHECK(session.diagnostics.all().at(0).code == Code::unwritable_path);
}

TEST_CASE("a baseline that fails takes the findings with it") {
    const TemporaryFolder folder;
    MemorySession session;
    session.diagnostics.add({Code::unknown_key, "m", {}, "", {}});
    FindingOptions options;
    options.baseline = folder / "none.json";
    CHECK_FALSE(told_findings(options, session));
    REQUIRE(session.diagnostics.all().size() == 1);
    CHECK(session.diagnostics.all()[0].code == Code::unreadable_path);
}

TEST_CASE("a baseline that is written accepts what was found") {
    const TemporaryFolder folder;
    MemorySession session;
    session.diagnostics.add({Code::unknown_key, "m", {}, "", {}});
    FindingOptions options;
    options.write_baseline = folder / "b.json";
    const auto findings = told_findings(options, session);
    REQUIRE(findings);
    CHECK(findings->told.empty());
    CHECK(findings->accepted == 1);
    CHECK(read_baseline(folder / "b.json", session).size() == 1);
}

}  // namespace
