#include "render/staff_by_month.hpp"

#include "support/projections.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

std::string sentence_with(const std::string& changes) {
    return render::short_sentence(test::small_projection(changes));
}

const std::string gp_is_free = "{hire: {role: gp, wte: 5}}";

TEST_CASE("the sentence says from which month on a role falls short") {
    CHECK(sentence_with("[]") ==
          "it, month by month: General practitioner falls short from April 2020.");
    CHECK(sentence_with("[" + gp_is_free + ", {leave: {role: nurse, wte: 8, from: 2021-01-01}}]") ==
          "it, month by month: Practice nurse falls short from January 2021.");
}

TEST_CASE("a shortage that ends has an end, one that comes again is counted") {
    const std::string gone =
        "[" + gp_is_free + ", {leave: {role: nurse, wte: 8, from: 2020-06-01}}";
    const std::string back = ", {hire: {role: nurse, wte: 8, from: 2020-06-01, lag: ";
    CHECK(sentence_with(gone + back + "2 months}}]") ==
          "it, month by month: Practice nurse falls short from June 2020 to July 2020.");
    CHECK(sentence_with(gone + back + "1 month}}]") ==
          "it, month by month: Practice nurse falls short in June 2020.");
    CHECK(sentence_with(gone + back +
                        "1 month}}, {leave: {role: nurse, wte: 8, from: 2020-12-01}}]") ==
          "it, month by month: Practice nurse falls short from June 2020 on, in 5 months.");
}

TEST_CASE("roles that fall short in the same months are told of together") {
    const std::string of_nurses = "{leave: {role: nurse, wte: 8, from: 2020-04-01}}";
    CHECK(
        sentence_with("[" + of_nurses + "]") ==
        "it, month by month: General practitioner and Practice nurse fall short from April 2020.");
    CHECK(sentence_with("[" + of_nurses + ", {hire: {role: nurse, wte: 3, from: 2020-09-01}}]") ==
          "it, month by month: General practitioner falls short from April 2020; Practice nurse "
          "falls short from April 2020 to August 2020.");
}

TEST_CASE("where nobody falls short that is said, and nothing where nobody moves") {
    CHECK(sentence_with("[" + gp_is_free + "]") ==
          "it, month by month: no role falls short in any month of 2020/21.");
    CHECK(render::moving_staff_sentence(test::small_projection()).empty());
    CHECK_FALSE(render::moving_staff_sentence(
                    test::small_projection("[{hire: {role: nurse, wte: 1, from: 2020-07-01}}]"))
                    .empty());
}

TEST_CASE("a table of what is required, and one of who is in post where that moves") {
    const auto still = render::staff_sections(test::small_projection());
    REQUIRE(still.size() == 1);
    CHECK(still[0].table->rows.size() == 12);
    CHECK(still[0].table->columns.size() == 3);  // gp and nurse; the matron is others'
    CHECK(still[0].table->rows[0].cells[1].mark == '!');
    CHECK(still[0].table->rows[0].cells[2].mark == '\0');
    const auto moving = render::staff_sections(
        test::small_projection("[{hire: {role: pharmacist, wte: 1, from: 2020-07-01}}]"));
    REQUIRE(moving.size() == 2);
    CHECK(moving[1].table->columns.size() == 2);
    CHECK(moving[1].table->rows[2].cells[1].number == 2);
    CHECK(moving[1].table->rows[3].cells[1].number == 3);
}

}  // namespace
