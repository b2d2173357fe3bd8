#include "spec/csv_rows.hpp"

#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using diagnostics::Code;
using diagnostics::Diagnostics;
using spec::CsvRow;
using spec::CsvRows;
using spec::CsvText;

using Rows = std::vector<std::vector<std::string>>;

struct Read {
    Rows rows;
    std::vector<std::size_t> numbers;
    Diagnostics diagnostics;
};

Read read(std::string_view text, std::size_t piece, CsvText kind = CsvText::strict) {
    Read result;
    CsvRows rows(
        {0}, result.diagnostics,
        [&](const CsvRow& row) {
            auto& cells = result.rows.emplace_back();
            for (const auto& cell : row.cells)
                cells.emplace_back(cell.text);
            result.numbers.push_back(row.number);
        },
        kind);
    for (std::size_t at = 0; at < text.size(); at += piece)
        rows.feed(text.substr(at, piece));
    rows.finish();
    return result;
}

// The same however the text is cut into pieces.
Read read(std::string_view text) {
    Read whole = read(text, text.size() + 1);
    for (const std::size_t piece : {1U, 2U, 3U, 7U}) {
        const Read cut = read(text, piece);
        CHECK(cut.rows == whole.rows);
        CHECK(cut.numbers == whole.numbers);
        CHECK(cut.diagnostics.all() == whole.diagnostics.all());
    }
    return whole;
}

void check_fault(const Read& result, Code code, const std::string& message) {
    REQUIRE(result.diagnostics.all().size() == 1);
    CHECK(result.diagnostics.all()[0].code == code);
    CHECK(result.diagnostics.all()[0].message == message);
}

TEST_CASE("cells are parted by commas, rows by either line end") {
    CHECK(read("a,b\n1,2\r\n,\n3,4").rows == Rows{{"a", "b"}, {"1", "2"}, {"", ""}, {"3", "4"}});
}

TEST_CASE("a cell in quotes holds commas, marks and line breaks") {
    CHECK(read("a,\"b, \"\"c\"\"\r\nd\"\n\"\",e\n").rows ==
          Rows{{"a", "b, \"c\"\r\nd"}, {"", "e"}});
}

TEST_CASE("a byte order mark and empty lines are passed over, but counted") {
    const Read result = read("\xEF\xBB\xBF\"a\",b\n\n\r\n1,2\n");
    CHECK(result.rows == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(result.numbers == std::vector<std::size_t>{1, 4});
}

TEST_CASE("spans are places in the file, quotes included") {
    Diagnostics diagnostics;
    std::vector<diagnostics::SourceSpan> spans;
    CsvRows rows({7}, diagnostics, [&](const CsvRow& row) {
        for (const auto& cell : row.cells)
            spans.push_back(cell.span);
    });
    rows.feed("\xEF\xBB\xBFpcn,\"x\"\nU1,");
    rows.finish();
    using Spans = std::vector<diagnostics::SourceSpan>;
    CHECK(spans == Spans{{{7}, 3, 6}, {{7}, 7, 10}, {{7}, 11, 13}, {{7}, 14, 14}});
}

TEST_CASE("a misplaced quotation mark spoils its own row alone") {
    Read result = read("a,b\n5\" pipe,1\n2,3\n");
    CHECK(result.rows == Rows{{"a", "b"}, {"2", "3"}});
    check_fault(result, Code::bad_csv, "row 2: a quotation mark stands inside a cell");
    CHECK(result.diagnostics.all()[0].span == diagnostics::SourceSpan{{0}, 5, 6});

    result = read("a,b\n\"x\" y,1\n2,3\n");
    CHECK(result.rows == Rows{{"a", "b"}, {"2", "3"}});
    check_fault(result, Code::bad_csv,
                "row 2: text stands behind the quotation mark that ends a cell");
}

TEST_CASE("a quotation mark that is not closed is told at its row") {
    const Read result = read("a,b\n1,\"2\n3,4\n");
    CHECK(result.rows == Rows{{"a", "b"}, {"3", "4"}});
    CHECK(result.numbers == std::vector<std::size_t>{1, 3});
    check_fault(result, Code::bad_csv, "row 2: a quotation mark is not closed");
    CHECK(result.diagnostics.all()[0].span == diagnostics::SourceSpan{{0}, 4, 8});
}

TEST_CASE("the lines that an open quotation mark has swallowed are read, their faults told") {
    const Read result = read("a\n\"b\nc\nd\"e\nf\n\"g");
    CHECK(result.rows == Rows{{"a"}, {"f"}});
    REQUIRE(result.diagnostics.all().size() == 2);
    CHECK(result.diagnostics.all()[0].message ==
          "row 2: text stands behind the quotation mark that ends a cell");
    CHECK(result.diagnostics.all()[1].message == "row 4: a quotation mark is not closed");

    const Read swallowed = read("a\n\"b\nc,\x01\n5\n");
    CHECK(swallowed.rows == Rows{{"a"}, {"5"}});
    REQUIRE(swallowed.diagnostics.all().size() == 2);
    CHECK(swallowed.diagnostics.all()[0].message == "row 2: a quotation mark is not closed");
    CHECK(swallowed.diagnostics.all()[1].message == "row 3: a control character stands here");
}

TEST_CASE("lone carriage returns are refused") {
    check_fault(read("a,b\r1,2\r"), Code::bad_csv, "row 1: a carriage return stands inside a cell");
}

TEST_CASE("bad characters are refused, with their place") {
    Read result = read("a\nCaf\xE9\nok\n");
    CHECK(result.rows == Rows{{"a"}, {"ok"}});
    check_fault(result, Code::bad_encoding, "row 2: the text is not UTF-8 here");
    CHECK(result.diagnostics.all()[0].span == diagnostics::SourceSpan{{0}, 5, 6});
    check_fault(read("a\n\x1B[2J\n"), Code::control_character,
                "row 2: a control character stands here");
    check_fault(read("a\n\xE2\x80\xAE\n"), Code::control_character,
                "row 2: an invisible character stands here");
}

TEST_CASE("a row over 1 MiB is refused, and nothing behind it is read") {
    const std::string long_row(spec::longest_csv_row + 1, 'x');
    for (const std::size_t piece : {std::size_t{4096}, std::size_t{10} << 20U}) {
        const Read result = read("a\n" + long_row + "\nb\n", piece);
        CHECK(result.rows == Rows{{"a"}});
        check_fault(result, Code::bad_csv, "row 2: the row is longer than 1 MiB");
    }
}

TEST_CASE("whoever feeds a file without end is told to stop") {
    Diagnostics diagnostics;
    CsvRows rows({0}, diagnostics, [](const CsvRow&) {});
    const std::string zeros(std::size_t{1} << 18U, '\0');
    int pieces = 0;
    for (; !rows.stopped() && pieces < 100; ++pieces)
        rows.feed(zeros);
    CHECK(pieces == 5);
    rows.finish();
    CHECK(diagnostics.all().size() == 1);
}

TEST_CASE("a quotation mark that is never closed does not fill the memory") {
    const std::string lines(spec::longest_csv_row, '\n');
    const Read result = read("a\n\"" + lines + lines, 4096);
    CHECK(result.rows == Rows{{"a"}});
    check_fault(result, Code::bad_csv, "row 2: the row is longer than 1 MiB");
}

TEST_CASE("nothing gives nothing") {
    CHECK(read("").rows.empty());
    CHECK(read("\n\n").rows.empty());
    CHECK(read("\xEF\xBB\xBF").rows.empty());
}

Read read_published(std::string_view text) {
    return read(text, text.size() + 1, CsvText::published);
}

TEST_CASE("a published file may be in Windows-1252, from the first such byte on") {
    const Read result = read_published("a,b\n1,\"Caf\xE9, \x96\"\nx,\xC3\xA9\n");
    CHECK(result.rows == Rows{{"a", "b"}, {"1", "Café, –"}, {"x", "Ã©"}});
    CHECK(result.diagnostics.all().empty());
}

TEST_CASE("where UTF-8 stood before, a byte that is none is a mistake") {
    check_fault(read_published("é\nCaf\xE9\n"), Code::bad_encoding,
                "row 2: the text is neither UTF-8 nor Windows-1252 here");
    check_fault(read_published("\xEF\xBB\xBF"
                               "a\nCaf\xE9\n"),
                Code::bad_encoding, "row 2: the text is neither UTF-8 nor Windows-1252 here");
    check_fault(read_published("a\nCaf\x81\n"), Code::bad_encoding,
                "row 2: the text is neither UTF-8 nor Windows-1252 here");
}

TEST_CASE("a published file may hold what is not seen, but nothing that a terminal obeys") {
    CHECK(read_published("a\xE2\x80\x8B\n").rows == Rows{{"a\u200B"}});
    check_fault(read_published("a\n\x1B[2J\n"), Code::control_character,
                "row 2: a control character stands here");
    check_fault(read_published("a\nCaf\xE9\n\x1B[2J\n"), Code::control_character,
                "row 3: a control character stands here");
}

TEST_CASE("places are those of the file, whatever its encoding") {
    Diagnostics diagnostics;
    std::vector<diagnostics::SourceSpan> spans;
    CsvRows rows(
        {7}, diagnostics,
        [&](const CsvRow& row) {
            for (const auto& cell : row.cells)
                spans.push_back(cell.span);
        },
        CsvText::published);
    rows.feed("\xE9,\xE9\xE9\n");
    rows.finish();
    using Spans = std::vector<diagnostics::SourceSpan>;
    CHECK(spans == Spans{{{7}, 0, 1}, {{7}, 2, 4}});
}

// Any bytes, cut anywhere, give the same rows and the same complaints.
TEST_CASE("random texts cut at random give the same") {
    std::mt19937 random(20200401);
    constexpr std::string_view alphabet = "ab,,,\"\"\n\n\r\xC3\xA9\x96\x81\x1B\xEF\xBB\xBF";
    const auto below = [&](std::size_t end) { return random() % end; };
    for (int i = 0; i < 2'000; ++i) {
        std::string text;
        for (std::size_t length = below(60); length > 0; --length)
            text += alphabet[below(alphabet.size())];
        const CsvText kind = i % 2 == 0 ? CsvText::strict : CsvText::published;
        const Read whole = read(text, text.size() + 1, kind);
        Read cut;
        CsvRows rows(
            {0}, cut.diagnostics,
            [&](const CsvRow& row) {
                auto& cells = cut.rows.emplace_back();
                for (const auto& cell : row.cells)
                    cells.emplace_back(cell.text);
            },
            kind);
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t size = 1 + below(9);
            rows.feed(std::string_view(text).substr(at, size));
            at += size;
        }
        rows.finish();
        CAPTURE(text);
        CHECK(cut.rows == whole.rows);
        CHECK(cut.diagnostics.all() == whole.diagnostics.all());
    }
}

}  // namespace
