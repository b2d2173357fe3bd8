#include "pcnload/manual_page.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload::app;

TEST_CASE("a page names its command, and marks what roff takes for signs") {
    const std::string page = command_manual(*find_command("run"));
    CHECK(page.find(".SH NAME\npcnload\\-run \\- one scenario taken apart\n") != std::string::npos);
    CHECK(page.find("\\fB\\-f\\fR, \\fB\\-\\-format \\fIFORMAT\\fR\ntable, plain") !=
          std::string::npos);
    CHECK(page.find(".EX\npcnload run january\\-revision\n.EE\n") != std::string::npos);
}

TEST_CASE("the page of the program leads to every other") {
    const std::string page = program_manual();
    for (const CommandRow& command : command_rows()) {
        CHECK(page.find(".TP\n\\fB" + std::string(command.name)) != std::string::npos);
        CHECK(page.find("pcnload\\-" + std::string(command.name) + "\\fR(1)") != std::string::npos);
    }
}

}  // namespace
