#include "render/report_list.hpp"

#include "render/text_writer.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

TEST_CASE("every kind has a list, its count on the last line") {
    const spec::Library library;
    const std::vector<spec::Draft> contracts;
    const diagnostics::SourceFiles files;
    for (const ListKindRow& kind : list_kinds()) {
        CAPTURE(kind.name);
        const Report report = list_report(kind.kind, {library, contracts, files});
        REQUIRE(report.sections.size() == 1);
        CHECK(report.sections[0].table->has_headers());
        CHECK(report.verdict.size() == 1);
    }
    CHECK(list_report(ListKind::contracts, {library, contracts, files}).verdict[0] ==
          "0 contracts.");
}

TEST_CASE("the page of a diagnostic says what is wrong, why, and how to mend it") {
    const diagnostics::CodeRow& row = diagnostics::row(diagnostics::Code::division_by_zero);
    const std::string text = to_text(diagnostic_page(row), Colour::off);
    CHECK(text.starts_with("PCN-U306: A product divides by zero\n"));
    CHECK(text.find("severity  error\n") != std::string::npos);
    CHECK(text.find("wrong     frequency: 1 round per home per 0 weeks") != std::string::npos);
    CHECK(text.find("right     frequency: 1 round per home per 2 weeks") != std::string::npos);
}

TEST_CASE("an example of several lines keeps them") {
    const diagnostics::CodeRow& row = diagnostics::row(diagnostics::Code::contract_circle);
    const std::string text = to_text(diagnostic_page(row), Colour::off);
    CHECK(text.find("wrong     contract: 2020-21-agreed\nwrong     extends:") != std::string::npos);
}
