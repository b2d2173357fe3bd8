#include "render/report_staff.hpp"

#include "support/projections.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

analysis::StaffAnswer answer_with(double hired, double missing) {
    analysis::StaffAnswer answer;
    answer.feasible = missing == 0;
    analysis::HiredRole role;
    role.role = {0};
    role.hired = hired;
    role.missing = missing;
    answer.roles.push_back(role);
    return answer;
}

}  // namespace

TEST_CASE("the verdict says whom to hire") {
    const Report report = staff_report({test::small_projection()}, {answer_with(0.5, 0)});
    CHECK(report.sections.size() == 2);
    CHECK(report.verdict[0].find("0.50 WTE hired") != std::string::npos);
    CHECK(report.verdict[0].find("General practitioner 0.50") != std::string::npos);
}

TEST_CASE("or that nobody has to be, or what stands in the way") {
    const auto projection = test::small_projection();
    CHECK(staff_report({projection}, {answer_with(0, 0)}).verdict[0].find("nobody has to") !=
          std::string::npos);
    const Report missing = staff_report({projection}, {answer_with(0, 0.25)});
    CHECK(missing.verdict[0].find("General practitioner 0.25 WTE") != std::string::npos);
    CHECK(missing.notes.size() == 1);
}

TEST_CASE("many networks have a row each") {
    const auto one = test::small_projection();
    const auto answer = answer_with(0, 0.25);
    const Report report = staff_report({one, one, one, one}, {answer, answer, answer, answer});
    REQUIRE(report.sections.size() == 1);
    CHECK(report.sections[0].table->rows.size() == 4);
}
