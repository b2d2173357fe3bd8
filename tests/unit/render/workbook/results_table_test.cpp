#include "render/workbook/results_table.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

namespace {

struct Table {
    SmallBook small;
    Sheet sheet;
    std::vector<CheckedFigure> checked;
    ResultsTable table{small.book, small.inputs, small.rates, sheet, checked};
};

}  // namespace

TEST_CASE("a sum takes neighbours as a range, and leaves out what does not belong") {
    const Table made;
    const auto sum = [&](const IsIn& is_in) {
        return made.table.sum(10, made.small.book.roles, 0, is_in);
    };
    CHECK(sum(is_own_role) == "SUM(D11:D13)");
    CHECK(sum([](const auto&, std::size_t at) { return at != 1; }) == "SUM(D11,D13:D14)");
    CHECK(sum([](const auto&, std::size_t) { return false; }) == "0");
}

TEST_CASE("a figure without a name is not held against the program") {
    Table made;
    const auto formula = [](std::size_t) { return std::string("1+1"); };
    const auto value = [](const analysis::Projection&) { return 2.0; };
    made.table.total("", "Two", Form::hours, formula, value);
    CHECK(made.checked.empty());
    const std::size_t row = made.table.total("two", "Two", Form::money, formula, value);
    REQUIRE(made.checked.size() == 2);
    CHECK(made.checked[1].scenario == 1);
    CHECK(made.checked[1].place == "Results!" + held(row, 4));
    CHECK(cell(made.sheet, row, 2).text == "GBP");
}

TEST_CASE("a stream is its rate times what says when it is paid") {
    Table made;
    const std::size_t row = made.table.streams("Funding", "per_year", made.small.rates.paid_at_end,
                                               &analysis::FundingFigures::per_year);
    CHECK(cell(made.sheet, row, 3).text ==
          made.small.rates.of(made.small.rates.funding, 0) + '*' +
              made.small.rates.of(made.small.rates.paid_at_end, 0));
    CHECK(made.checked[0].name == "funding/core.per_year");
}
