#include "render/report_sample.hpp"

#include "render/cell_text.hpp"
#include "render/figure_cell.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"
#include "render/sample_rows.hpp"
#include "uncertainty/draws.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::SampledFigure;
using analysis::SampledNumber;
using analysis::SampledScenario;
using analysis::Sampling;

constexpr std::size_t most_networks = 12;

std::string number_text(const SampledFigure& figure, double value) {
    return cell_text(figure_cell(figure.kind, value), NumberStyle::people);
}

std::string_view words_of(uncertainty::Points points) {
    return points == uncertainty::Points::random
               ? "at random"
               : "stratified, one in each equal part of an assumption's distribution";
}

std::string draws_sentence(const Sampling& sampling) {
    return fmt::format(
        "{} draws of the assumptions, {} ({}, seed {}); scenarios and networks share them.",
        count_text(static_cast<double>(sampling.options.draws)), words_of(sampling.options.points),
        uncertainty::generator_name, sampling.options.seed);
}

// The network's most strained role.
struct Strain {
    std::size_t network = 0;
    const SampledFigure* figure = nullptr;
    double over = 0;
};

std::vector<Strain> strains(const Sampling& sampling, const SampledScenario& scenario) {
    std::vector<Strain> found;
    for (std::size_t network = 0; network < sampling.pcns.size(); ++network) {
        Strain most{network, nullptr, 0};
        for (const SampledFigure& figure : scenario.figures) {
            const auto& number = figure.networks[network];
            if (!number || !number->over_capacity) continue;
            if (most.figure == nullptr || *number->over_capacity > most.over)
                most = {network, &figure, *number->over_capacity};
        }
        if (most.figure != nullptr) found.push_back(most);
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &Strain::over);
    return found;
}

Section strain_section(const Sampling& sampling, const SampledScenario& scenario,
                       const std::vector<Strain>& found) {
    Section section;
    section.title = "Networks by the chance that a role needs more WTE than it has free";
    Table table;
    table.columns = {{"pcn", "network", Align::left},
                     {"role", "most strained role", Align::left, 40},
                     {"value", "WTE at the values", Align::right, 10},
                     {"over_capacity", "more than they have free", Align::right, 12},
                     {"bar", "", Align::left}};
    for (std::size_t i = 0; i < std::min(found.size(), most_networks); ++i) {
        const Strain& strain = found[i];
        table.rows.push_back(
            {{text_cell(sampling.pcns[strain.network]),
              text_cell(scenario.specification->roles[*strain.figure->role].title),
              figure_cell(strain.figure->kind, strain.figure->networks[strain.network]->value),
              text_cell(chance_text(strain.over)), number_cell(CellKind::bar, strain.over)}});
    }
    section.table = std::move(table);
    const auto likely =
        std::ranges::count_if(found, [](const Strain& strain) { return strain.over > 0.5; });
    section.notes.push_back(
        fmt::format("In {} of {} some role needs more than it has free in more than half of the "
                    "draws. CSV and JSON have every network.",
                    likely, counted(found.size(), "network")));
    return section;
}

// What the file says of assumptions that move together, by rank correlation.
std::string together_words(const spec::Specification& specification) {
    std::vector<std::string> pairs;
    for (const spec::CorrelatedPair& pair : drawn_pairs(specification)) {
        pairs.push_back(fmt::format("{} with {} ({})", specification.assumptions[pair.one].id,
                                    specification.assumptions[pair.other].id,
                                    share_text(pair.rank)));
    }
    if (pairs.empty()) return {};
    return fmt::format("Drawn together, by the rank correlations that the files give: {}.",
                       joined(pairs));
}

void add_scenario(const Sampling& sampling, const SampledScenario& scenario, Report& report) {
    Section spread;
    spread.title = fmt::format("{}: {}", scenario.scenario, scenario.title);
    spread.table = spread_table(scenario);
    if (std::ranges::any_of(scenario.figures, &SampledFigure::whole_model)) {
        spread.notes.emplace_back(
            "What is no sum of products (a cap, a ratio) was drawn by the whole model.");
    }
    if (const std::string together = together_words(*scenario.specification); !together.empty())
        spread.notes.push_back(together);
    if (scenario.mistaken > 0) {
        spread.notes.push_back(fmt::format(
            "In {} of the draws the contract has a mistake, such as shares over one: their ranges "
            "are too wide to hold together.",
            chance_text(static_cast<double>(scenario.mistaken) /
                        static_cast<double>(sampling.options.draws))));
    }
    const bool has_spread = !spread.table->rows.empty();
    if (!has_spread && sampling.pcns.size() > 1) {
        spread.table.reset();
        spread.notes.emplace_back(
            "Figures that are no sums have no figure of all networks together: CSV and JSON have "
            "each "
            "network's.");
    }
    if (has_spread || !spread.notes.empty()) report.sections.push_back(std::move(spread));
    if (sampling.pcns.size() > 1) {
        const auto found = strains(sampling, scenario);
        if (!found.empty()) report.sections.push_back(strain_section(sampling, scenario, found));
        return;
    }
    Section capacity;
    capacity.title = "WTE required against those free, " + scenario.scenario;
    capacity.table = capacity_table(scenario);
    if (!capacity.table->rows.empty()) report.sections.push_back(std::move(capacity));
}

Section comparison_section(const Sampling& sampling) {
    const SampledFigure& figure = sampling.scenarios.front().figures.front();
    Section section;
    section.title =
        fmt::format("One scenario against another: {}", figure_header(figure.name, figure.unit));
    section.table = comparison_table(sampling, 0);
    section.notes.emplace_back(
        "Of the same draws: what both scenarios assume does not blur their difference.");
    return section;
}

// Where the figure lies in its own distribution: skewed ranges can put it near an end.
std::string place_words(const SampledFigure& figure, const SampledNumber& number) {
    if (number.value >= number.draws.p10 && number.value <= number.draws.p90) {
        return fmt::format("; {} of the draws lie below the {} at the values of the assumptions",
                           chance_text(number.below_value), number_text(figure, number.value));
    }
    return fmt::format(
        "; the {} at the values of the assumptions lies in the {} tenth, so that the median is the "
        "better headline",
        number_text(figure, number.value), number.value < number.draws.p10 ? "lowest" : "highest");
}

std::string headline(const SampledScenario& scenario) {
    const SampledFigure& figure = scenario.figures.front();
    const SampledNumber* const number = shown_number(figure);
    if (number == nullptr) return {};
    const std::string name =
        fmt::format("{}: {}", scenario.scenario, figure_header(figure.name, figure.unit));
    if (!number->is_spread())
        return fmt::format("{} is {} in every draw.", name, number_text(figure, number->draws.p50));
    if (number->draws.p10 == number->draws.p90)
        return fmt::format("{} is {} in four draws of five at least.", name,
                           number_text(figure, number->draws.p50));
    return fmt::format("{}, has the median {} and lies between {} and {} four times in five{}.",
                       name, number_text(figure, number->draws.p50),
                       number_text(figure, number->draws.p10),
                       number_text(figure, number->draws.p90), place_words(figure, *number));
}

std::string capacity_sentence(const Sampling& sampling, const SampledScenario& scenario) {
    if (sampling.pcns.size() > 1) return {};
    std::vector<std::string> likely;
    constexpr double more_likely_than_not = 0.5;
    for (const SampledFigure& figure : scenario.figures) {
        const auto& number = figure.networks.front();
        if (!number || number->over_capacity.value_or(0) <= more_likely_than_not) continue;
        likely.push_back(fmt::format("{} ({})", scenario.specification->roles[*figure.role].title,
                                     chance_text(*number->over_capacity)));
    }
    if (likely.empty()) return {};
    return fmt::format("More likely than not needed beyond those free: {}.", joined(likely));
}

std::string comparison_sentence(const Sampling& sampling,
                                const analysis::ScenarioComparison& comparison) {
    const SampledScenario& one = sampling.scenarios[comparison.one];
    const std::string what =
        fmt::format("{} is higher under {} than under {}", one.figures.front().name, one.scenario,
                    sampling.scenarios[comparison.other].scenario);
    const auto& networks = comparison.networks;
    if (networks.size() == 1) {
        return networks.front() ? fmt::format("{} in {} of the draws.", what,
                                              chance_text(networks.front()->more))
                                : std::string();
    }
    constexpr double more_likely_than_not = 0.5;
    const auto likely = std::ranges::count_if(networks, [](const auto& difference) {
        return difference && difference->more > more_likely_than_not;
    });
    return fmt::format("{} in more than half of the draws in {} of {}.", what, likely,
                       counted(networks.size(), "network"));
}

void add_verdict(const Sampling& sampling, Report& report) {
    for (const SampledScenario& scenario : sampling.scenarios) {
        for (std::string sentence : {headline(scenario), capacity_sentence(sampling, scenario)}) {
            if (!sentence.empty()) report.verdict.push_back(std::move(sentence));
        }
    }
    for (const analysis::ScenarioComparison& comparison : sampling.comparisons)
        if (std::string sentence = comparison_sentence(sampling, comparison); !sentence.empty())
            report.verdict.push_back(std::move(sentence));
}

}  // namespace

Report sample_report(const Sampling& sampling) {
    Report report;
    report.title = "How sure the figures are";
    report.paragraphs.push_back(
        sampling.pcns.size() == 1
            ? "Network " + sampling.pcns.front()
            : fmt::format("{} together, each assumption the same in all of them",
                          counted(sampling.pcns.size(), "network")));
    report.paragraphs.push_back(draws_sentence(sampling));
    for (const SampledScenario& scenario : sampling.scenarios)
        add_scenario(sampling, scenario, report);
    if (sampling.pcns.size() == 1 && !sampling.comparisons.empty())
        report.sections.push_back(comparison_section(sampling));
    add_verdict(sampling, report);
    return report;
}

}  // namespace pcnload::render
