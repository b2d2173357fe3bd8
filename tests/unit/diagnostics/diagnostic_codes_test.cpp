#include "diagnostics/diagnostic_codes.hpp"

#include <map>
#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace pcnload::diagnostics;

TEST_CASE("each code has its row") {
    CHECK(catalogue().size() == static_cast<std::size_t>(Code::count_));
    for (std::size_t i = 0; i < catalogue().size(); ++i) {
        const auto code = static_cast<Code>(i);
        CHECK(row(code).code == code);
        CHECK(&row(code) == &catalogue()[i]);
    }
}

TEST_CASE("ids are unique and count up within their area") {
    std::map<char, int> last;
    std::set<std::string_view> ids;
    for (const CodeRow& known : catalogue()) {
        CAPTURE(known.id);
        REQUIRE(known.id.size() == 8);
        CHECK(known.id.substr(0, 4) == "PCN-");
        const char area = known.id[4];
        const int number = std::stoi(std::string(known.id.substr(5)));
        CHECK(number > 100);
        if (last.contains(area)) CHECK(number == last[area] + 1);
        last[area] = number;
        CHECK(ids.insert(known.id).second);
    }
    CHECK(last.size() == 12);
}

TEST_CASE("well-known codes keep their ids") {
    CHECK(row(Code::unreadable_file).id == "PCN-Y101");
    CHECK(row(Code::unknown_key).id == "PCN-F201");
    CHECK(row(Code::units_left_over).id == "PCN-U308");
    CHECK(row(Code::unknown_name).id == "PCN-S401");
    CHECK(row(Code::bad_change).id == "PCN-C501");
    CHECK(row(Code::driver_without_value).id == "PCN-P601");
    CHECK(row(Code::usage).id == "PCN-X701");
    CHECK(row(Code::bad_figure).id == "PCN-T801");
    CHECK(row(Code::expired_assumption).id == "PCN-E901");
    CHECK(row(Code::unknown_published_file).id == "PCN-N801");
}

TEST_CASE("a row is found by its id") {
    REQUIRE(find_row("PCN-U308") != nullptr);
    CHECK(find_row("PCN-U308")->code == Code::units_left_over);
    CHECK(find_row("PCN-U999") == nullptr);
    CHECK(find_row("") == nullptr);
    CHECK(find_row("pcn-u308") == nullptr);
}

TEST_CASE("only findings of plausibility, and files passed over, are warnings") {
    const std::set<Code> warnings{
        Code::unused_assumption, Code::silent_requirement, Code::practices_disagree,
        Code::skewed_normal,     Code::expired_assumption, Code::review_in_future,
        Code::guardrail_warns,   Code::guardrail_waived,   Code::waiver_expired,
        Code::no_patients,       Code::older_release,      Code::file_without_partner,
        Code::staff_after_year};
    for (const CodeRow& known : catalogue()) {
        CAPTURE(known.id);
        CHECK((known.severity == Severity::warning) == warnings.contains(known.code));
    }
}

TEST_CASE("each row says what is wrong and why and shows it wrong and right") {
    for (const CodeRow& known : catalogue()) {
        CAPTURE(known.id);
        CHECK(known.title.size() > 10);
        CHECK(known.title.back() != '.');
        CHECK(known.why.size() > 40);
        CHECK(known.why.back() == '.');
        CHECK_FALSE(known.wrong.empty());
        CHECK_FALSE(known.right.empty());
        CHECK(known.wrong != known.right);
        CHECK(known.wrong.back() != '\n');
        CHECK(known.right.back() != '\n');
        CHECK_FALSE(known.retired);
    }
}
