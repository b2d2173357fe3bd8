#include "analysis/solve.hpp"

#include "analysis/network_solver.hpp"
#include "scenario/written_value.hpp"

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

namespace pcnload::analysis {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

// As it stands in the contract under the scenario: the number and its unit.
std::optional<scenario::WrittenValue> value_before(const SolveQuestion& question,
                                                   const scenario::MadeContract& contract,
                                                   Diagnostics& diagnostics) {
    spec::Draft draft = contract.draft;
    Diagnostics told_later;
    scenario::apply_to_contract(question.scenario.changes, draft, told_later);
    scenario::apply_to_contract(question.settings, draft, told_later);
    const std::size_t errors = diagnostics.errors_told();
    const auto text = scenario::text_at(question.varied, draft, diagnostics);
    if (diagnostics.errors_told() != errors) return std::nullopt;
    scenario::WrittenValue value;
    if (text) value = scenario::written_value(*text);
    if (!question.varied.ends) {
        if (!text || value.number) return value;
        diagnostics.add(
            {Code::bad_setting,
             '`' + question.varied.address + "` is no single number: `" + *text + '`',
             {question.varied.file, 0, static_cast<std::uint32_t>(question.varied.written.size())},
             "vary what stands there, or say between which values to look, with their "
             "unit: `ADDRESS=4:10 min per resident`",
             {}});
        return std::nullopt;
    }
    // The ends may be in another unit, or in none: then they are in that of the value.
    if (!question.varied.unit.empty() && question.varied.unit != value.unit) {
        return scenario::WrittenValue{std::nullopt, question.varied.unit};
    }
    return value;
}

std::vector<Solution> solve_all(const SolveQuestion& question, const NetworkQuestion& network,
                                Diagnostics& diagnostics) {
    const std::size_t count = question.profiles.size();
    std::vector<Solution> solutions(count);
    std::vector<Diagnostics> reports(count);  // told in the order of networks, whoever is first
    std::atomic<std::size_t> next{0};
    begin_work(question.count, "network", count);
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            solutions[i] = solve_network(network, question.profiles[i], reports[i]);
            step_work(question.count);
        }
    };
    {
        std::vector<std::jthread> workers;
        for (std::size_t i = 1; i < std::min<std::size_t>(question.jobs, count); ++i)
            workers.emplace_back(work);
        work();
    }
    for (const Diagnostics& report : reports) {
        diagnostics.append(report);
        if (diagnostics.has_errors()) break;  // what one network has wrong, the others have too
    }
    return solutions;
}

bool name_sides(const SolveQuestion& question, const scenario::MadeContract& contract,
                Diagnostics& diagnostics, Solve& solve) {
    const auto groups = scenario::apply(contract, question.scenario, question.settings,
                                        {question.profiles.front()}, diagnostics);
    if (groups.empty()) return false;
    const spec::Specification& specification = *groups.front().specification;
    const auto target = find_target(question.target, specification, diagnostics);
    if (!target) return false;
    solve.left = {question.target.left.text, row(target->left.measure).unit};
    solve.right.kind = solve.left.kind;
    if (const auto* name = std::get_if<FigureName>(&question.target.right)) {
        solve.right = {name->text, row(target->right->measure).unit};
    }
    solve.figure_unit = unit_text(target->left, specification);
    return true;
}

}  // namespace

std::size_t Solve::count(SolveOutcome outcome) const {
    return static_cast<std::size_t>(std::ranges::count(solutions, outcome, &Solution::outcome));
}

std::size_t Solve::solved_count() const { return count(SolveOutcome::solved); }

std::optional<NetworkDistribution> Solve::distribution() const {
    std::vector<NetworkFigure> values;
    for (std::size_t i = 0; i < solutions.size(); ++i) {
        if (solutions[i].is_solved()) values.push_back({i, solutions[i].values.front().at});
    }
    if (values.empty()) return std::nullopt;
    return distribution_of(values);
}

std::optional<Solve> solve(const SolveQuestion& question, Diagnostics& diagnostics) {
    const auto contract =
        scenario::make_contract(question.library, question.scenario.contract, diagnostics);
    if (!contract) return std::nullopt;
    Solve solve;
    solve.scenario = question.scenario.id;
    solve.title = question.scenario.title;
    solve.contract = contract->draft.head.id;
    solve.target = question.target.written;
    solve.address = question.varied.address;
    for (const spec::Profile& profile : question.profiles)
        solve.pcns.push_back(profile.pcn);
    Diagnostics told_again;  // each network tells of itself
    const auto before = value_before(question, *contract, diagnostics);
    if (!before) return std::nullopt;
    if (!name_sides(question, *contract, told_again, solve)) {
        diagnostics.append(told_again);
        return std::nullopt;
    }
    solve.unit = before->unit;
    const TrialGround ground{*contract, question.scenario, question.settings, question.varied,
                             before->unit};
    solve.solutions = solve_all(question, {ground, question.target, before->number}, diagnostics);
    return diagnostics.has_errors() ? std::nullopt : std::optional(std::move(solve));
}

}  // namespace pcnload::analysis
