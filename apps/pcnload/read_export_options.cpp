#include "pcnload/read_export_options.hpp"

#include "pcnload/command_rows.hpp"
#include "pcnload/word_choice.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

void report(std::string message, std::string hint, Diagnostics& diagnostics) {
    diagnostics.add({Code::usage, std::move(message), {}, std::move(hint), {}});
}

ExportKind kind_of(const CommandWords& words, Diagnostics& diagnostics) {
    if (words.arguments.empty()) {
        report("`pcnload export` needs a kind",
               "name one: `pcnload export html`, `xlsx`, `hours`, `coefficients` or `drivers`",
               diagnostics);
        return ExportKind::coefficients;
    }
    return static_cast<ExportKind>(
        choose_word("kind", words.arguments.front(), export_kind_words, diagnostics));
}

bool is_one_of(Format format, std::initializer_list<Format> formats) {
    return std::ranges::find(formats, format) != formats.end();
}

void check_model(const CommandWords& words, const ExportOptions& options,
                 Diagnostics& diagnostics) {
    for (const Flag flag : {Flag::scenarios, Flag::vary, Flag::by, Flag::basis, Flag::unit,
                            Flag::shard, Flag::jobs}) {
        if (!words.has(flag)) continue;
        report('`' + std::string(row(flag).long_name) + "` belongs to `pcnload export hours`",
               "leave it out: the model holds both bases, and every measure of work", diagnostics);
    }
    const bool is_sql = options.output.format == Format::sql;
    if (!is_one_of(options.output.format, {Format::csv, Format::sql})) {
        report("the model is written as CSV or SQL", "write `-f csv` or `-f sql`", diagnostics);
    }
    if (is_sql && options.kind == ExportKind::drivers) {
        report("SQL holds the coefficients and the drivers together",
               "`pcnload export coefficients -f sql` writes both", diagnostics);
    }
    if (!is_sql && (options.input.profile || options.input.profiles)) {
        report("coefficients are the same for every network",
               "leave `--pcn` and `--pcns` out, or write the networks beside them with `-f sql`",
               diagnostics);
    }
}

void check_hours(const ExportOptions& options, Diagnostics& diagnostics) {
    if (options.output.format == Format::sql) {
        report("SQL holds the model, not its figures",
               "write `-f sqlite` for a database of hours, or `pcnload export coefficients -f sql`",
               diagnostics);
    }
    if (options.output.format == Format::sqlite && options.output.path == standard_stream) {
        report("a database cannot go to standard output", "name its file with `-o`", diagnostics);
    }
}

void check_workbook(const CommandWords& words, const ExportOptions& options,
                    Diagnostics& diagnostics) {
    for (const Flag flag : {Flag::by, Flag::basis, Flag::unit, Flag::shard}) {
        if (!words.has(flag)) continue;
        report('`' + std::string(row(flag).long_name) + "` belongs to `pcnload export hours`",
               "leave it out: a workbook holds both bases, by role and by service", diagnostics);
    }
    if (words.has(Flag::format)) {
        report("a workbook has one form", "leave `-f` out", diagnostics);
    }
    if (words.has(Flag::pcns)) {
        report("a workbook is of one network", "name it with `--pcn`", diagnostics);
    }
    if (options.output.path == standard_stream) {
        report("a workbook cannot go to standard output", "name its file: `-o network.xlsx`",
               diagnostics);
    }
}

void check_page(const CommandWords& words, Diagnostics& diagnostics) {
    for (const Flag flag : {Flag::scenarios, Flag::vary, Flag::by, Flag::basis, Flag::unit,
                            Flag::shard, Flag::format}) {
        if (!words.has(flag)) continue;
        report("a page takes no `" + std::string(row(flag).long_name) + '`',
               "leave it out: name its scenarios one by one, and choose the rest on the page",
               diagnostics);
    }
    if (words.has(Flag::mark) && !words.has(Flag::pcns)) {
        report("`--mark` names one of many networks", "give them with `--pcns`", diagnostics);
    }
}

void refuse_mark(const CommandWords& words, Diagnostics& diagnostics) {
    if (!words.has(Flag::mark)) return;
    report("`--mark` belongs to `pcnload export html`", "leave it out", diagnostics);
}

// K/N: the K-th of N parts.
Shard shard_of(std::string_view written, Diagnostics& diagnostics) {
    constexpr std::size_t most_shards = 1'000'000;
    Shard shard;
    const char* const end = written.data() + written.size();
    const auto number = std::from_chars(written.data(), end, shard.number);
    const bool has_count = number.ec == std::errc{} && number.ptr != end && *number.ptr == '/';
    if (has_count) {
        const auto count = std::from_chars(number.ptr + 1, end, shard.count);
        if (count.ec == std::errc{} && count.ptr == end && shard.count <= most_shards &&
            shard.number >= 1 && shard.number <= shard.count) {
            return shard;
        }
    }
    report('`' + std::string(written) + "` is no part of a whole",
           "write the number of the part and how many there are: `--shard 2/8`", diagnostics);
    return {};
}

analysis::WorkView view_of(const CommandWords& words, const render::ReportOptions& report,
                           Diagnostics& diagnostics) {
    analysis::WorkView view;
    view.measure = static_cast<analysis::WorkMeasure>(report.unit);
    if (report.basis == render::Basis::year) view.period = analysis::WorkPeriod::year;
    if (!words.has(Flag::by)) return view;
    constexpr std::array<std::string_view, 1> known{"month"};
    choose_word("choice of `--by` of hours", words.of(Flag::by).back(), known, diagnostics);
    view.period = analysis::WorkPeriod::month;
    return view;
}

}  // namespace

bool asks_parquet(const CommandWords& words, Diagnostics& diagnostics) {
    constexpr std::string_view parquet = "parquet";
    if (!words.has(Flag::format) || words.of(Flag::format).back() != parquet) return false;
    diagnostics.add(
        {Code::unknown_choice,
         "Parquet is not written",
         {},
         "write CSV, and let DuckDB turn it: duckdb -c \"COPY (SELECT * FROM 'coefficients.csv') "
         "TO 'coefficients.parquet'\"",
         {}});
    return true;
}

void read_export_options(const CommandWords& words, const render::ReportOptions& report,
                         ExportOptions& options, Diagnostics& diagnostics) {
    options.kind = kind_of(words, diagnostics);
    if (options.kind == ExportKind::html) {
        check_page(words, diagnostics);
        if (words.has(Flag::mark)) options.mark = words.of(Flag::mark).back();
        return;
    }
    refuse_mark(words, diagnostics);
    if (options.kind == ExportKind::xlsx) {
        check_workbook(words, options, diagnostics);
        return;
    }
    if (options.kind != ExportKind::hours) {
        check_model(words, options, diagnostics);
        return;
    }
    options.view = view_of(words, report, diagnostics);
    if (words.has(Flag::shard)) options.shard = shard_of(words.of(Flag::shard).back(), diagnostics);
    check_hours(options, diagnostics);
}

}  // namespace pcnload::app
