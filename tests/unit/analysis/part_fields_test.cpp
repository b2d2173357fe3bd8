// What the fields of a part say, and when two say the same.
#include "analysis/part_fields.hpp"

#include "support/small_contract.hpp"

#include <algorithm>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::EditedField;
using analysis::FieldText;
using analysis::Renamed;
using analysis::Side;

FieldText field_of(const std::vector<FieldText>& fields, EditedField field) {
    const auto found = std::ranges::find(fields, field, &FieldText::field);
    if (found == fields.end()) FAIL("no such field");
    return *found;
}

FieldText of_visit(EditedField field, const std::string& service = test::small_service,
                   const Renamed& renamed = {}) {
    const auto specification = test::good_specification(test::small_inputs(service));
    return field_of(
        fields_of(Side{specification, renamed}, test::row_of(specification.activities, "visit")),
        field);
}

TEST_CASE("every field and every kind of part has a word") {
    CHECK(word(EditedField::none).empty());
    CHECK(word(EditedField::dates) == "dates");
    CHECK(word(EditedField::population) == "population");
    CHECK(word(EditedField::roles) == "roles");
    CHECK(word(analysis::EditedPart::contract) == "contract");
    CHECK(word(analysis::EditedPart::reimbursement) == "reimbursement");
}

TEST_CASE("a product is as written, its driver included") {
    CHECK(of_visit(EditedField::population).text == "care_homes");
    CHECK(of_visit(EditedField::frequency).text == "1 round per home per 2 weeks");
    CHECK(of_visit(EditedField::frequency).span.known());
}

TEST_CASE("how a unit is spelled says nothing new") {
    const auto spelled = test::replaced(test::small_service, "1 round per home per 2 weeks",
                                        "1  round per home per 2 week");
    const FieldText before = of_visit(EditedField::frequency);
    const FieldText after = of_visit(EditedField::frequency, spelled);
    CHECK(before.text != after.text);
    CHECK(before.says_the_same(after));
}

TEST_CASE("what was renamed is read by its old name") {
    auto service = test::replaced(test::small_service, "minutes_per_round:", "round_length:");
    service = test::replaced(service, "duration: minutes_per_round", "duration: round_length");
    const FieldText before = of_visit(EditedField::duration);
    CHECK_FALSE(before.says_the_same(of_visit(EditedField::duration, service)));
    Renamed renamed;
    renamed.values = {{"round_length", "minutes_per_round"}};
    CHECK(before.says_the_same(of_visit(EditedField::duration, service, renamed)));
}

TEST_CASE("staff are told by role, and a rest as one") {
    CHECK(of_visit(EditedField::staff).text == "gp: 1, nurse: 50%");
    const auto specification = test::good_specification(test::small_inputs());
    const auto fields =
        fields_of(Side{specification, {}}, test::row_of(specification.activities, "write"));
    CHECK(field_of(fields, EditedField::staff).text == "matron: rest, nurse: 75%");
}

TEST_CASE("a range is in the unit of its value") {
    const auto specification = test::good_specification(test::small_inputs());
    const auto fields = fields_of(Side{specification, {}},
                                  test::row_of(specification.assumptions, "minutes_per_round"));
    CHECK(field_of(fields, EditedField::range).text == "[60, 180]");
    CHECK(field_of(fields, EditedField::evidence).text == "study");
    CHECK(field_of(fields, EditedField::source).text == "draft");
}

TEST_CASE("dates of the year itself move with it") {
    const auto specification = test::good_specification(test::small_inputs());
    const auto later = test::good_specification(test::small_inputs(
        test::small_service, test::small_tables,
        test::replaced(test::small_head + test::small_money, "2020/21", "2021/22")));
    const auto dates = [](const spec::Specification& of, std::string_view id) {
        return dates_of(Side{of, {}}, test::row_of(of.activities, id));
    };
    CHECK(dates(specification, "visit").text == "starts 2020-10-01");
    CHECK(dates(specification, "write").text == "starts 2020-04-01, by 2021-03-31");
    CHECK(dates(later, "write").text == "starts 2021-04-01, by 2022-03-31");
    CHECK(dates(specification, "write").says_the_same(dates(later, "write")));
    CHECK(dates(specification, "visit").says_the_same(dates(later, "visit")));
}

TEST_CASE("a body is all but the title, with what is within") {
    const auto body = [](const std::string& service) {
        const auto specification = test::good_specification(test::small_inputs(service));
        return body_of(Side{specification, {}}, test::row_of(specification.services, "homes"));
    };
    const std::string before = body(test::small_service);
    CHECK(before ==
          body(test::replaced(test::small_service, "homes\n", "homes\ntitle: Another\n")));
    CHECK(before != body(test::replaced(test::small_service, "homes\n", "homes\nnote: Another\n")));
    CHECK(before != body(test::replaced(test::small_service, "4 h per pcn", "5 h per pcn")));
}

}  // namespace
