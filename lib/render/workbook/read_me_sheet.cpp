#include "render/workbook/read_me_sheet.hpp"

#include "analysis/summary.hpp"
#include "render/report_parts.hpp"
#include "render/workbook/activities_sheet.hpp"
#include "render/workbook/assumptions_sheet.hpp"
#include "render/workbook/check_sheet.hpp"
#include "render/workbook/inputs_sheet.hpp"
#include "render/workbook/rates_sheet.hpp"

#include <string_view>

namespace pcnload::render::workbook {

namespace {

constexpr std::size_t first_figure = 2;  // the column of the first live figure

class Writer {
public:
    Writer(const Book& book, const ResultPlaces& results, Sheet& sheet)
        : book_(book), results_(results), sheet_(sheet) {}

    void verdict();
    void figures();
    void use();
    void sheets();
    void origin(const Origins& origins);

private:
    void section(std::string_view text) {
        ++row_;
        for (std::size_t column = 1; column < sheet_.widths.size(); ++column)
            sheet_.put_blank(row_, column, {Look::section, Form::text});
        sheet_.put_text(row_++, 0, text, {Look::section, Form::text});
    }
    void line(std::string_view name, std::string_view what,
              Style style = {Look::label, Form::wrapped}) {
        sheet_.put_text(row_, 0, name, style);
        sheet_.put_text(row_++, 1, what, {Look::plain, Form::wrapped});
    }

    const Book& book_;
    const ResultPlaces& results_;
    Sheet& sheet_;
    std::size_t row_ = 0;
};

void Writer::verdict() {
    const analysis::Projection& first = *book_.scenarios.front();
    sheet_.put_text(row_++, 0, "What the contract asks of " + network_name(first.network),
                    {Look::title, Form::text});
    sheet_.put_text(row_++, 0, main_drivers(first), {Look::note, Form::text});
    section("The verdict, as pcnload reckoned it (these words do not change with the cells)");
    for (const analysis::Projection* projection : book_.scenarios)
        line(projection->scenario, verdict_sentence(*projection, {}));
    if (book_.scenarios.size() > 1) line("Side by side", overall_sentence(book_.scenarios, {}));
    const std::string estimates = estimates_sentence(book_.scenarios);
    if (!estimates.empty()) line("Estimates", estimates);
}

void Writer::figures() {
    section("The figures now (these do)");
    std::size_t column = first_figure;
    sheet_.put_text(row_, 0, "Scenario", {Look::heading, Form::wrapped});
    sheet_.put_blank(row_, 1, {Look::heading, Form::wrapped});
    for (const std::string_view heading : {"Hours a week", "WTE missing", "Net, GBP a year"})
        sheet_.put_text(row_, column++, heading, {Look::heading, Form::wrapped_right});
    ++row_;
    for (std::size_t i = 0; i < book_.scenarios.size(); ++i) {
        const analysis::Projection& projection = *book_.scenarios[i];
        sheet_.put_text(row_, 0, projection.scenario, {Look::label, Form::wrapped});
        sheet_.put_text(row_, 1, projection.title, {Look::plain, Form::wrapped});
        sheet_.put_formula(row_, first_figure, results_.of(results_.summary.hours, i),
                           projection.totals.hours.per_week, {Look::plain, Form::hours});
        sheet_.put_formula(row_, first_figure + 1, results_.of(results_.summary.wte_missing, i),
                           analysis::wte_short(projection, false), {Look::plain, Form::wte});
        sheet_.put_formula(row_, first_figure + 2, results_.of(results_.summary.net, i),
                           projection.totals.net, {Look::plain, Form::money});
        ++row_;
    }
    sheet_.put_words(row_, 0, agreement_place(), std::string(agreement_words),
                     {Look::verdict, Form::text});
    const std::string agrees = held(row_, 0) + "=\"" + std::string(agreement_words) + '"';
    sheet_.put_blank(row_, 1, {Look::verdict, Form::text});
    sheet_.shades.push_back({row_, 0, row_, 1, agrees, true});
    sheet_.shades.push_back({row_, 0, row_, 1, "NOT(" + agrees + ')', false});
    ++row_;
}

void Writer::use() {
    section("How it is used");
    line("Yellow", "An input. Type over it, and everything follows.", {Look::input, Form::text});
    line("Grey", "A number that dates, or pcnload itself, have given.", {Look::given, Form::text});
    line("White", "A formula. Each can be followed to the inputs, cell by cell.");
    line("Empty", "The scenario's contract does not have that part.");
    line("A dash", "Zero");
    line("Steady state",
         "What the contract asks in the end: all that has started, and not ended, by "
         "the last day of its year");
}

void Writer::sheets() {
    section("The sheets");
    line(inputs_name, "What the network counts, its staff in post, and what is free of it");
    line(assumptions_name, "Every number that the contract leaves open, with range and source");
    line(rates_name, "Working time, allowance, cost; what the scheme and the streams pay");
    for (std::size_t i = 0; i < book_.scenarios.size(); ++i)
        line(activities_name(book_, i), "The activities of " + book_.scenarios[i]->scenario);
    line(results_name, "Hours, WTE and money by role, service and stream");
    line(check_name, "These formulae beside the figures of pcnload");
}

void Writer::origin(const Origins& origins) {
    section("How it was made");
    line("Program", "pcnload " + origins.version);
    line("Command line", origins.command_line);
    for (const Origins::Input& input : origins.inputs)
        line(input.path, "SHA-256 " + input.sha256);
}

}  // namespace

Sheet read_me_sheet(const Book& book, const ResultPlaces& results, const Origins& origins) {
    Sheet sheet;
    sheet.name = read_me_name;
    sheet.widths = {40, 84, 14, 14, 18};
    sheet.printed_columns = sheet.widths.size();
    Writer writer(book, results, sheet);
    writer.verdict();
    writer.figures();
    writer.use();
    writer.sheets();
    writer.origin(origins);
    return sheet;
}

}  // namespace pcnload::render::workbook
