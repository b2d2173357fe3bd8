#include "nhs/file_row.hpp"

#include "support/published.hpp"

using namespace pcnload;
using namespace pcnload::nhs;

namespace {

enum class Column : std::uint8_t { code, figure, date, absent };

// A row of three cells, and what was said of it.
struct ReadRow {
    FileFindings findings;
    diagnostics::Diagnostics diagnostics;

    void read(const std::string& line, const auto& use) {
        const Heading heading{{"Code", "Figure", "Date"}, {0, 1, 2, std::nullopt}};
        spec::CsvRows rows({0}, diagnostics, [&](const spec::CsvRow& row) {
            use(FileRow(row, heading, findings, diagnostics));
        });
        rows.feed(line + '\n');
        rows.finish();
    }
    [[nodiscard]] std::string told() const {
        return diagnostics.all().empty() ? "" : diagnostics.all().back().message;
    }
};

}  // namespace

TEST_CASE("cells are read by column") {
    ReadRow row;
    row.read(" a81001 ,113.0,2026-07-01", [](const FileRow& file) {
        CHECK(file.text(Column::code) == "a81001");
        CHECK(file.code(Column::code) == "A81001");
        CHECK(file.count(Column::figure) == 113);
        CHECK(file.text(Column::absent).empty());
        CHECK_FALSE(file.has(Column::absent));
    });
    CHECK(row.diagnostics.all().empty());
}

TEST_CASE("what is wrong with a cell is told with its row and column") {
    ReadRow row;
    row.read(",4029 or so,x", [&](const FileRow& file) {
        CHECK(file.code(Column::code).empty());
        CHECK(row.told() == "row 1, column `Code`: no code is given");
        CHECK_FALSE(file.count(Column::figure).has_value());
        CHECK(row.told() == "row 1, column `Figure`: `4029 or so` is no number");
        file.read_release(Column::date);
        CHECK(row.told() == "row 1, column `Date`: `x` is no date");
    });
    CHECK(row.diagnostics.error_count() == 3);
    CHECK(row.diagnostics.all()[1].span == diagnostics::SourceSpan{{0}, 1, 11});
}

TEST_CASE("a count is given and not below nought, an amount may be neither") {
    ReadRow row;
    row.read("A,,", [&](const FileRow& file) {
        CHECK_FALSE(file.amount(Column::figure).has_value());
        CHECK(row.diagnostics.all().empty());
        CHECK_FALSE(file.count(Column::figure).has_value());
        CHECK(row.told() == "row 1, column `Figure`: no number is given");
    });
    ReadRow negative;
    negative.read("A,-5,", [&](const FileRow& file) {
        CHECK(file.amount(Column::figure) == -5);
        CHECK_FALSE(file.count(Column::figure).has_value());
        CHECK(negative.told() == "row 1, column `Figure`: `-5` is below nought");
    });
}

TEST_CASE("the code of a network is U and five digits, or none") {
    ReadRow row;
    row.read("u00001,Unallocated,X", [&](const FileRow& file) {
        CHECK(file.network(Column::code) == "U00001");
        CHECK(file.network(Column::figure) == "");
        CHECK_FALSE(file.network(Column::date).has_value());
        CHECK(row.told() == "row 1, column `Date`: `X` is no code of a network");
    });
}

TEST_CASE("a file is of one day, in whatever spelling") {
    ReadRow row;
    const auto read = [](const FileRow& file) { file.read_release(Column::date); };
    row.read("a,1,2026-07-01", read);
    row.read("a,1,01Jul2026", read);
    CHECK(row.diagnostics.all().empty());
    row.read("a,1,01Jun2026", read);
    CHECK(row.told() == "row 1, column `Date`: `01Jun2026` is another day than `2026-07-01` above");
    CHECK(row.findings.release == units::read_date("2026-07-01"));
}

TEST_CASE("the newest of the rows' own days is the release") {
    ReadRow row;
    row.read("a,1,b", [](const FileRow& file) {
        file.move_release(*units::read_date("2024-10-01"));
        file.move_release(*units::read_date("2019-10-01"));
    });
    CHECK(row.findings.release == units::read_date("2024-10-01"));
}

TEST_CASE("long texts are shortened where they are shown") {
    ReadRow row;
    row.read("a," + std::string(59, 'x') + "\xC3\xA9yz,b",
             [](const FileRow& file) { CHECK_FALSE(file.count(Column::figure).has_value()); });
    CHECK(row.told() == "row 1, column `Figure`: `" + std::string(59, 'x') + "...` is no number");
}
