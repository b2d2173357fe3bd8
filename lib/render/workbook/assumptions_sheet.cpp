#include "render/workbook/assumptions_sheet.hpp"

#include "render/explain_rows.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace pcnload::render::workbook {

namespace {

using spec::Assumption;

constexpr std::size_t heading_row = 2;
constexpr std::size_t first_row = heading_row + 1;
constexpr std::size_t first_column = 3;  // of the scenarios' values
constexpr std::size_t no_row = 0;        // of one that nothing rests on

// Columns behind those of the scenarios.
enum Behind : std::size_t { low, high, evidence, source, note, gap, base };

std::size_t column_of(const Book& book, Behind behind) {
    return first_column + book.scenarios.size() + behind;
}

// The same name for another kind of quantity is another assumption.
std::string key_of(const Assumption& assumption) {
    return assumption.id + ' ' + assumption.value.dimension.text();
}

// The assumption of a row, by scenario; null where the scenario does not have it.
using Compared = std::vector<const Assumption*>;

std::vector<Compared> rows_of(const Book& book, const AssumptionPlaces& places) {
    std::vector<Compared> rows;
    for (std::size_t scenario = 0; scenario < book.scenarios.size(); ++scenario) {
        const auto& assumptions = book.specification(scenario).assumptions;
        for (std::size_t i = 0; i < assumptions.size(); ++i) {
            const std::size_t row = places.rows[scenario][i];
            if (row == no_row) continue;
            if (rows.size() <= row - first_row) {
                rows.resize(row - first_row + 1, Compared(book.scenarios.size()));
            }
            rows[row - first_row][scenario] =
                &assumptions[spec::index_at<spec::AssumptionIndex>(i)];
        }
    }
    return rows;
}

// What the scenarios say of it, each said once: "judgement", or "estimate; judgement (soft)".
template <class Say>
std::string said(const Book& book, const Compared& row, const Say& say) {
    std::vector<std::string> all;
    std::string text;
    for (std::size_t scenario = 0; scenario < row.size(); ++scenario) {
        if (row[scenario] == nullptr) continue;
        std::string one = say(*row[scenario], book.specification(scenario));
        if (std::ranges::find(all, one) != all.end()) continue;
        if (!all.empty()) text += "; ";
        text += one;
        if (!all.empty()) text += " (" + book.scenarios[scenario]->scenario + ')';
        all.push_back(std::move(one));
    }
    return text;
}

std::string evidence_of(const Assumption& assumption, const spec::Specification&) {
    return std::string(spec::word(assumption.grounds.evidence));
}

std::string source_of(const Assumption& assumption, const spec::Specification& specification) {
    const auto source = assumption.grounds.source;
    return source ? source_text(specification.sources[*source]) : "";
}

std::string note_of(const Assumption& assumption, const spec::Specification&) {
    return assumption.grounds.note;
}

// Thousands are parted where whole ones are all that is likely to be written.
Form form_of(const WrittenUnit& shown, double value) {
    constexpr double large = 1000;
    if (shown.percent) return Form::exact_share;
    return std::abs(value) >= large && value == std::round(value) ? Form::count : Form::general;
}

class Writer {
public:
    Writer(const Book& book, const AssumptionPlaces& places, Sheet& sheet)
        : book_(book), places_(places), sheet_(sheet) {}

    void headings();
    void row(std::size_t at, const Compared& row);

private:
    void value(std::size_t at, std::size_t scenario, const Assumption& assumption,
               const WrittenUnit& shown);
    void grounds(std::size_t at, const Compared& row, const WrittenUnit& shown);

    const Book& book_;
    const AssumptionPlaces& places_;
    Sheet& sheet_;
};

void Writer::headings() {
    sheet_.put_text(0, 0, "Assumptions", {Look::title, Form::text});
    sheet_.put_text(
        1, 0,
        "Change a yellow cell: every figure of its scenario follows. One outside of its "
        "range turns red.",
        {Look::note, Form::text});
    const auto heading = [&](std::size_t column, std::string_view text, double width,
                             Form form = Form::wrapped) {
        sheet_.put_text(heading_row, column, text, {Look::heading, form});
        if (sheet_.widths.size() <= column) sheet_.widths.resize(column + 1, 2);
        sheet_.widths[column] = width;
    };
    heading(0, "Assumption", 44);
    heading(1, "Name", 34);
    heading(2, "Unit", 26);
    for (std::size_t i = 0; i < book_.scenarios.size(); ++i)
        heading(first_column + i, book_.scenarios[i]->scenario, 14, Form::wrapped_right);
    heading(column_of(book_, low), "Range from", 9, Form::wrapped_right);
    heading(column_of(book_, high), "to", 9, Form::wrapped_right);
    heading(column_of(book_, evidence), "Evidence", 13, Form::word);
    heading(column_of(book_, source), "Source", 50);
    heading(column_of(book_, note), "Note", 60);
    for (std::size_t i = 0; i < book_.scenarios.size(); ++i) {
        heading(places_.first_base_column + i, book_.scenarios[i]->scenario, 14,
                Form::wrapped_right);
    }
    sheet_.put_text(1, places_.first_base_column, "In hours, days and pounds, for the formulae",
                    {Look::note, Form::text});
    sheet_.frozen_rows = heading_row + 1;
    sheet_.frozen_columns = 1;
    sheet_.printed_columns = column_of(book_, gap);
}

// What a scenario takes: a number to change, or a formula where it is made of others.
void Writer::value(std::size_t at, std::size_t scenario, const Assumption& assumption,
                   const WrittenUnit& shown) {
    const double per_base = shown.unit.per_base;
    const Form form = form_of(shown, assumption.value.value * per_base);
    const std::size_t column = first_column + scenario;
    const spec::Product& product = assumption.value;
    if (product.powers.empty()) {
        const units::Literal* literal = product.written.single_quantity();
        const bool same = literal != nullptr && !shown.percent && 1 / literal->scale == per_base;
        sheet_.put_number(at, column, same ? literal->number : product.value * per_base,
                          {Look::input, form});
    } else {
        const std::string formula =
            product_formula(product, book_.specification(scenario), places_.of(scenario));
        sheet_.put_formula(at, column, formula + times(per_base), product.value * per_base,
                           {Look::plain, form});
    }
    sheet_.put_formula(at, places_.first_base_column + scenario,
                       held_column(at, column) + times(1 / per_base), product.value,
                       {Look::given, Form::general});
}

void Writer::grounds(std::size_t at, const Compared& row, const WrittenUnit& shown) {
    const Assumption& first = **std::ranges::find_if(row, [](const auto* one) { return one; });
    if (first.range) {
        const auto put = [&](Behind end, double value) {
            sheet_.put_number(at, column_of(book_, end), value,
                              {Look::plain, form_of(shown, value)});
        };
        put(low, first.range->low * shown.unit.per_base);
        put(high, first.range->high * shown.unit.per_base);
        const std::string value = place(at, first_column);
        const std::string from = held_column(at, column_of(book_, low));
        const std::string to = held_column(at, column_of(book_, high));
        // What is no further off than rounding is inside.
        sheet_.shades.push_back({at, first_column, at, first_column + book_.scenarios.size() - 1,
                                 "AND(ISNUMBER(" + value + "),OR(" + value + '<' + from +
                                     "*(1-1E-9)," + value + '>' + to + "*(1+1E-9)))",
                                 false});
    }
    sheet_.put_text(at, column_of(book_, evidence), said(book_, row, evidence_of),
                    {Look::plain, Form::word});
    sheet_.put_text(at, column_of(book_, source), said(book_, row, source_of),
                    {Look::note, Form::wrapped});
    sheet_.put_text(at, column_of(book_, note), said(book_, row, note_of),
                    {Look::note, Form::wrapped});
}

void Writer::row(std::size_t at, const Compared& row) {
    const Assumption& first = **std::ranges::find_if(row, [](const auto* one) { return one; });
    const WrittenUnit shown = written_unit(first.value);
    sheet_.put_text(at, 0, first.title, {Look::plain, Form::wrapped});
    sheet_.put_text(at, 1, first.id, {Look::note, Form::text});
    sheet_.put_text(at, 2, shown.unit.text, {Look::note, Form::wrapped});
    for (std::size_t scenario = 0; scenario < row.size(); ++scenario) {
        if (row[scenario] != nullptr) value(at, scenario, *row[scenario], shown);
    }
    grounds(at, row, shown);
}

}  // namespace

AssumptionPlace AssumptionPlaces::of(std::size_t scenario) const {
    return [this, scenario](spec::AssumptionIndex index) {
        return std::string(assumptions_name) + '!' +
               held(rows[scenario][index.value], first_base_column + scenario);
    };
}

AssumptionPlaces place_assumptions(const Book& book) {
    AssumptionPlaces places;
    places.first_base_column = column_of(book, base);
    std::vector<std::string> keys;
    for (std::size_t scenario = 0; scenario < book.scenarios.size(); ++scenario) {
        auto& rows = places.rows.emplace_back();
        for (const Assumption& assumption : book.specification(scenario).assumptions) {
            if (!assumption.used) {
                rows.push_back(no_row);
                continue;
            }
            std::string key = key_of(assumption);
            const auto known = std::ranges::find(keys, key);
            rows.push_back(first_row + static_cast<std::size_t>(known - keys.begin()));
            if (known == keys.end()) keys.push_back(std::move(key));
        }
    }
    return places;
}

Sheet assumptions_sheet(const Book& book, const AssumptionPlaces& places) {
    Sheet sheet;
    sheet.name = assumptions_name;
    Writer writer(book, places, sheet);
    writer.headings();
    const std::vector<Compared> rows = rows_of(book, places);
    for (std::size_t i = 0; i < rows.size(); ++i)
        writer.row(first_row + i, rows[i]);
    return sheet;
}

}  // namespace pcnload::render::workbook
