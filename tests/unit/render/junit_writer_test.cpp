#include "render/junit_writer.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;

TEST_CASE("suites and cases stand in their order, with their counts") {
    JUnitCase good{"passes", "draft", "tests/draft.yaml", 3, std::nullopt, false};
    JUnitCase bad{"fails", "draft", "tests/draft.yaml", 7, JUnitFailure{"too much", "a\nb\n"},
                  false};
    JUnitCase left_out{"waits", "draft", "", 0, std::nullopt, true};
    CHECK(to_junit("pcnload test", {{"draft", {good, bad, left_out}}, {"none", {}}}) ==
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<testsuites name=\"pcnload test\" tests=\"3\" failures=\"1\" errors=\"0\" "
          "skipped=\"1\">\n"
          "  <testsuite name=\"draft\" tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\">\n"
          "    <testcase name=\"passes\" classname=\"draft\" file=\"tests/draft.yaml\" "
          "line=\"3\"/>\n"
          "    <testcase name=\"fails\" classname=\"draft\" file=\"tests/draft.yaml\" line=\"7\">\n"
          "      <failure message=\"too much\">a\nb\n</failure>\n"
          "    </testcase>\n"
          "    <testcase name=\"waits\" classname=\"draft\">\n"
          "      <skipped/>\n"
          "    </testcase>\n"
          "  </testsuite>\n"
          "  <testsuite name=\"none\" tests=\"0\" failures=\"0\" errors=\"0\" skipped=\"0\">\n"
          "  </testsuite>\n"
          "</testsuites>\n");
}

TEST_CASE("no name can break the document") {
    JUnitCase hostile{"a\"b'c<d>&e",
                      "]]>\x1b[31m",
                      "x\xff\"y.yaml",
                      1,
                      JUnitFailure{"one\ntwo \xEF\xBF\xBE", "]]></failure>\n\x01"},
                      false};
    const std::string text = to_junit("<&>", {{"\"", {hostile}}});
    CHECK(text.find("name=\"a&quot;b'c&lt;d&gt;&amp;e\"") != std::string::npos);
    CHECK(text.find("]]>") == std::string::npos);
    CHECK(text.find("message=\"one two \xEF\xBF\xBD\"") != std::string::npos);
    CHECK(text.find("<testsuites name=\"&lt;&amp;&gt;\"") != std::string::npos);
    for (const char c : text)
        CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
}
