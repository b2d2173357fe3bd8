#include "diagnostics/diagnostics.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace pcnload::diagnostics;

namespace {

Diagnostic at(std::uint32_t begin, Code code = Code::unknown_key, std::uint32_t file = 0) {
    return {code, "m" + std::to_string(begin), {FileIndex{file}, begin, begin + 1}, "", {}};
}

}  // namespace

TEST_CASE("errors and warnings are counted apart") {
    Diagnostics diagnostics;
    CHECK_FALSE(diagnostics.has_errors());
    diagnostics.add(at(1, Code::unused_assumption));
    CHECK_FALSE(diagnostics.has_errors());
    diagnostics.add(at(2));
    diagnostics.add(at(3));
    CHECK(diagnostics.has_errors());
    CHECK(diagnostics.error_count() == 2);
    CHECK(diagnostics.warning_count() == 1);
    CHECK(diagnostics.left_out() == 0);
}

TEST_CASE("one mistake is told once") {
    Diagnostics diagnostics;
    diagnostics.add(at(1));
    diagnostics.add(at(1));
    CHECK(diagnostics.all().size() == 1);
    CHECK(diagnostics.error_count() == 1);
    diagnostics.add(at(1, Code::missing_key));
    Diagnostic other = at(1);
    other.message = "another";
    diagnostics.add(other);
    CHECK(diagnostics.all().size() == 3);
}

TEST_CASE("an address that leads nowhere in several contracts is told once") {
    Diagnostics diagnostics;
    diagnostics.add(at(1, Code::addresses_nothing));
    Diagnostics of_another_contract;
    Diagnostic other = at(1, Code::addresses_nothing);
    other.message = "the same of another contract";
    of_another_contract.add(other);
    of_another_contract.add(at(2, Code::addresses_nothing));
    diagnostics.append(of_another_contract);
    CHECK(diagnostics.all().size() == 2);
    CHECK(diagnostics.error_count() == 2);
}

TEST_CASE("diagnostics are sorted by file and place and keep their order otherwise") {
    Diagnostics diagnostics;
    diagnostics.add({Code::usage, "no place", {}, "", {}});
    diagnostics.add(at(9));
    diagnostics.add(at(5, Code::unknown_key, 1));
    diagnostics.add(at(2, Code::unused_assumption));
    diagnostics.add(at(2, Code::missing_key));
    const auto sorted = diagnostics.sorted();
    REQUIRE(sorted.size() == 5);
    CHECK(sorted[0].code == Code::unused_assumption);
    CHECK(sorted[1].code == Code::missing_key);
    CHECK(sorted[2].span.begin == 9);
    CHECK(sorted[3].span.file == FileIndex{1});
    CHECK(sorted[4].message == "no place");
    CHECK(diagnostics.all().front().message == "no place");
}

TEST_CASE("beyond the cap diagnostics are only counted") {
    Diagnostics diagnostics;
    for (std::uint32_t i = 0; i < Diagnostics::cap + 5; ++i)
        diagnostics.add(at(i));
    CHECK(diagnostics.all().size() == Diagnostics::cap);
    CHECK(diagnostics.error_count() == Diagnostics::cap + 5);
    CHECK(diagnostics.left_out() == 5);
    CHECK(diagnostics.left_out_by_code().at(at(0).code) == 5);
}

TEST_CASE("an error takes the place of a warning where there is no more room") {
    Diagnostics diagnostics;
    for (std::uint32_t i = 0; i < Diagnostics::cap; ++i)
        diagnostics.add(at(i, Code::unused_assumption));
    diagnostics.add(at(5000));
    CHECK(diagnostics.all().size() == Diagnostics::cap);
    CHECK(diagnostics.all().back() == at(5000));
    CHECK(diagnostics.has_errors());
    CHECK(diagnostics.left_out() == 1);
    CHECK(diagnostics.left_out_by_code().at(Code::unused_assumption) == 1);
    CHECK(diagnostics.warning_count() == Diagnostics::cap);
}

TEST_CASE("lists are joined with all that they have counted") {
    Diagnostics many;
    for (std::uint32_t i = 0; i < Diagnostics::cap + 7; ++i)
        many.add(at(i));
    Diagnostics joined;
    joined.add(at(0));
    joined.add(at(1, Code::unused_assumption));
    joined.append(many);
    // at(0) is in both, so it counts once.
    CHECK(joined.error_count() == Diagnostics::cap + 7);
    CHECK(joined.warning_count() == 1);
    CHECK(joined.all().size() == Diagnostics::cap);
    CHECK(joined.left_out() + joined.all().size() == joined.error_count() + joined.warning_count());
}

TEST_CASE("joining with nothing or with itself changes nothing") {
    Diagnostics diagnostics;
    diagnostics.append(Diagnostics{});
    CHECK(diagnostics.all().empty());
    diagnostics.add(at(1));
    const Diagnostics copy = diagnostics;
    diagnostics.append(copy);
    CHECK(diagnostics.all().size() == 1);
    CHECK(diagnostics.error_count() == 1);
}

TEST_CASE("a diagnostic has the severity of its code") {
    CHECK(at(0).severity() == Severity::error);
    CHECK(at(0, Code::skewed_normal).severity() == Severity::warning);
}

TEST_CASE("an error told again counts for who asks whether one was reported") {
    Diagnostics diagnostics;
    diagnostics.add(at(1));
    diagnostics.add(at(1, Code::unused_assumption));
    CHECK(diagnostics.errors_told() == 1);
    diagnostics.add(at(1));
    CHECK(diagnostics.errors_told() == 2);
    CHECK(diagnostics.error_count() == 1);
    Diagnostics joined;
    joined.append(diagnostics);
    CHECK(joined.errors_told() == 2);
}

TEST_CASE("some of the diagnostics alone, and what was only counted with them") {
    Diagnostics diagnostics;
    for (std::uint32_t i = 0; i < Diagnostics::cap + 3; ++i)
        diagnostics.add(at(i, i % 2 == 0 ? Code::unknown_key : Code::missing_key));
    const Diagnostics some = diagnostics.only(
        [](const Diagnostic& diagnostic) { return diagnostic.code == Code::missing_key; });
    CHECK(some.all().size() == Diagnostics::cap / 2);
    CHECK(some.left_out() == 3);
    CHECK(some.error_count() == Diagnostics::cap / 2 + 3);
    const Diagnostics none = diagnostics.only([](const Diagnostic&) { return false; });
    CHECK(none.all().empty());
    CHECK(none.has_errors());
}

TEST_CASE("the errors alone, counted ones too") {
    Diagnostics diagnostics;
    diagnostics.add(at(0, Code::unused_assumption));
    diagnostics.add(at(1, Code::unused_assumption));
    for (std::uint32_t i = 2; i < Diagnostics::cap + 5; ++i)
        diagnostics.add(at(i));
    const Diagnostics errors = diagnostics.errors();
    CHECK(errors.error_count() == Diagnostics::cap + 3);
    CHECK(errors.warning_count() == 0);
    CHECK(errors.left_out() == 3);
    CHECK(errors.left_out_by_code().size() == 1);
}
