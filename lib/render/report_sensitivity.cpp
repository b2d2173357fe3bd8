#include "render/report_sensitivity.hpp"

#include "render/cell_text.hpp"
#include "render/figure_cell.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"
#include "render/sensitivity_rows.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::FigureSensitivity;
using analysis::NetworkSensitivity;
using analysis::Sensitivity;
using uncertainty::NoClosedForm;

constexpr std::size_t most_networks = 12;

std::string number(const FigureSensitivity& figure, double value) {
    return cell_text(figure_cell(figure.kind, value), NumberStyle::people);
}

std::string_view obstacle_words(NoClosedForm obstacle) {
    switch (obstacle) {
        case NoClosedForm::reimbursement:
            return "the reimbursement is the lesser of two sums, with a cap";
        case NoClosedForm::allowance_of_several:
            return "an allowance rests on several assumptions";
        case NoClosedForm::allowance_used_besides:
            return "an allowance's assumption stands elsewhere too";
        case NoClosedForm::divisor_touches_zero:
            return "a divisor's range touches nought";
        case NoClosedForm::correlated:
            return "assumptions in it move together (`correlated_with`)";
        case NoClosedForm::power_too_high:
            break;
    }
    return "an assumption stands in it too many times";
}

// Where the figure lies in its own distribution: skewed ranges can put it near an end.
std::string place_sentence(const FigureSensitivity& figure) {
    const auto& quantiles = *figure.moments->quantiles;
    std::string text =
        fmt::format(" About {} of the distribution lies below the figure at the values.",
                    share_text(quantiles.below_value));
    if (figure.value < quantiles.p10 || figure.value > quantiles.p90) {
        text += fmt::format(" It lies in the {} tenth: the median, {}, is the better headline.",
                            figure.value < quantiles.p10 ? "lowest" : "highest",
                            number(figure, quantiles.p50));
    }
    return text;
}

std::string moments_sentence(const FigureSensitivity& figure) {
    const std::string at_values =
        fmt::format("{} at the values of the assumptions.", number(figure, figure.value));
    if (!figure.moments) {
        const bool is_sum = figure.obstacle && *figure.obstacle != NoClosedForm::reimbursement;
        if (is_sum) {
            return fmt::format("{} Its variance has no closed form here, since {}.", at_values,
                               obstacle_words(*figure.obstacle));
        }
        const std::string why = figure.obstacle
                                    ? fmt::format(", since {}", obstacle_words(*figure.obstacle))
                                    : std::string();
        return fmt::format(
            "{} It is no sum of products{}, so its variance has no closed form here: the bars are "
            "the whole model at either end.",
            at_values, why);
    }
    std::string text = fmt::format("{} Its mean is {} and its standard deviation {}, exactly.",
                                   at_values, number(figure, figure.moments->mean),
                                   number(figure, figure.moments->deviation));
    if (!figure.moments->quantiles) return text;
    text += fmt::format(
        " Four times in five it lies between {} and {}, the median is {} (by its "
        "first four moments, Cornish-Fisher).",
        number(figure, figure.moments->quantiles->p10),
        number(figure, figure.moments->quantiles->p90),
        number(figure, figure.moments->quantiles->p50));
    return text + place_sentence(figure);
}

// Every assumption is the same in all networks, so that the deviation of all together is near the
// sum of theirs, and never above it.
Section network_section(const Sensitivity& sensitivity, const FigureSensitivity& figure) {
    Section section;
    section.title = fmt::format("{} by network", figure_header(figure.name, figure.unit));
    Table table;
    table.columns = {{"pcn", "network", Align::left},
                     {"value", "at the values", Align::right, 10},
                     {"mean", "mean", Align::right},
                     {"deviation", "standard deviation", Align::right, 10},
                     {"leading", "most of the variance", Align::left, 34},
                     {"share", "share", Align::right}};
    std::vector<const NetworkSensitivity*> ranked;
    for (const NetworkSensitivity& network : figure.networks)
        ranked.push_back(&network);
    std::ranges::stable_sort(ranked, std::ranges::greater{}, [](const NetworkSensitivity* each) {
        return each->deviation.value_or(0);
    });
    for (std::size_t i = 0; i < std::min(ranked.size(), most_networks); ++i) {
        const NetworkSensitivity& network = *ranked[i];
        Row row{{text_cell(network.pcn), figure_cell(figure.kind, network.value),
                 figure_cell(figure.kind, network.mean),
                 figure_cell(figure.kind, network.deviation)}};
        if (network.leading) {
            row.cells.push_back(
                text_cell(sensitivity.specification->assumptions[*network.leading].id));
            row.cells.push_back(number_cell(CellKind::share, network.leading_share));
        }
        table.rows.push_back(std::move(row));
    }
    section.table = std::move(table);
    if (ranked.size() > most_networks)
        section.notes.push_back(fmt::format("The most uncertain of {}; JSON has all.",
                                            counted(ranked.size(), "network")));
    return section;
}

Section figure_section(const Sensitivity& sensitivity, const FigureSensitivity& figure,
                       double least) {
    Section section;
    section.title = figure_header(figure.name, figure.unit);
    section.paragraphs.push_back(moments_sentence(figure));
    if (figure.bars.empty()) {
        section.notes.emplace_back("No assumption with a range moves it.");
        return section;
    }
    section.table = tornado_table(sensitivity, figure, least);
    return section;
}

std::string verdict_sentence(const Sensitivity& sensitivity, const FigureSensitivity& figure) {
    std::vector<std::string> words;
    constexpr std::size_t most_named = 3;
    std::vector<const analysis::SensitivityBar*> bars;
    for (const analysis::SensitivityBar& bar : figure.bars)
        bars.push_back(&bar);
    if (figure.moments) {
        std::ranges::stable_sort(bars, std::ranges::greater{},
                                 [](const auto* bar) { return bar->first_order.value_or(0); });
    }
    for (std::size_t i = 0; i < std::min(bars.size(), most_named); ++i) {
        const std::string& id = sensitivity.specification->assumptions[bars[i]->assumption].id;
        words.push_back(figure.moments ? fmt::format("{} ({})", id,
                                                     share_text(bars[i]->first_order.value_or(0)))
                                       : id);
    }
    if (words.empty()) return fmt::format("{} hangs on no assumption with a range.", figure.name);
    return fmt::format("{} hangs most on {}{}.", figure.name, joined(words),
                       figure.moments ? ", by their shares of its variance" : "");
}

}  // namespace

Report sensitivity_report(const Sensitivity& sensitivity, double least) {
    Report report;
    report.title = fmt::format("{}: which assumptions matter", sensitivity.scenario);
    report.paragraphs.push_back(
        sensitivity.pcns.size() == 1
            ? sensitivity.title + ", " + sensitivity.pcns.front()
            : fmt::format("{}, {} together, each assumption the same in all of them",
                          sensitivity.title, counted(sensitivity.pcns.size(), "network")));
    for (const FigureSensitivity& figure : sensitivity.figures) {
        report.sections.push_back(figure_section(sensitivity, figure, least));
        if (!figure.networks.empty() && figure.moments)
            report.sections.push_back(network_section(sensitivity, figure));
        report.verdict.push_back(verdict_sentence(sensitivity, figure));
    }
    return report;
}

}  // namespace pcnload::render
