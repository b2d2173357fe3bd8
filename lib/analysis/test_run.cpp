#include "analysis/test_run.hpp"

#include "units/product_text.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

#include <fmt/format.h>

namespace pcnload::analysis {

namespace {

using diagnostics::Code;
using diagnostics::Severity;
using diagnostics::SourceSpan;
using scenario::Expectation;
using units::Literal;

// What is left of exact arithmetic at the edge of a tolerance.
double slack_at(double limit) {
    constexpr double relative = 1e-9;
    constexpr double least = 1e-12;  // what a sum that should be 0 may leave
    return std::max(least, relative * std::abs(limit));
}

std::string number_text(double number) {
    std::string text = fmt::format("{:.8g}", number);
    return text == "-0" ? "0" : text;
}

class Judgement {
public:
    Judgement(const PreparedTest& test, const Reckoned& reckoned)
        : test_(test), reckoned_(reckoned) {
        result_.tests = test.tests;
        result_.id = test.test.id;
        result_.title = test.test.title;
        result_.span = test.test.span;
    }

    CaseResult judge();

private:
    void fail(Code code, std::string message, const SourceSpan& span, std::string hint = {},
              std::vector<diagnostics::Label> labels = {}) {
        result_.failures.push_back(
            {code, std::move(message), span, std::move(hint), std::move(labels)});
    }
    void judge_diagnostics();
    void judge_figure(const Expectation& expectation, const FigureName& name);
    void judge_value(const Expectation& expectation, const Figure& figure, FigureResult result);
    [[nodiscard]] bool expects(Code code) const {
        const auto& expected = test_.test.diagnostics;
        return std::ranges::find(expected, code, &diagnostics::Located<Code>::value) !=
               expected.end();
    }

    const PreparedTest& test_;
    const Reckoned& reckoned_;
    CaseResult result_;
};

void Judgement::judge_diagnostics() {
    std::map<Code, std::size_t> counts;  // of errors that no one expects
    for (const Diagnostic& told : reckoned_.told.all()) {
        if (told.severity() == Severity::error && !expects(told.code)) ++counts[told.code];
    }
    for (const Diagnostic& told : reckoned_.told.all()) {
        const auto count = counts.find(told.code);
        if (count == counts.end() || told.severity() != Severity::error) continue;
        std::vector<diagnostics::Label> labels;
        if (told.span.known()) labels.push_back({told.span, "it is about this"});
        fail(Code::unexpected_diagnostic,
             std::string(diagnostics::row(told.code).id) + " is told: " + told.message +
                 (count->second > 1 ? fmt::format(" (and {} more)", count->second - 1) : ""),
             test_.test.span, told.hint, std::move(labels));
        counts.erase(count);  // the first stands for all of its code
    }
    for (const auto& expected : test_.test.diagnostics) {
        const auto& all = reckoned_.told.all();
        if (std::ranges::find(all, expected.value, &Diagnostic::code) != all.end()) continue;
        fail(Code::diagnostic_missing,
             std::string(diagnostics::row(expected.value).id) + " should be told, and is not",
             expected.span, "`pcnload list diagnostics CODE` says what brings it about");
    }
}

void Judgement::judge_value(const Expectation& expectation, const Figure& figure,
                            FigureResult result) {
    const Projection& projection = *reckoned_.projection;
    const Literal own = unit_of(figure, *projection.specification);
    const Literal& unit = expectation.unit ? *expectation.unit : own;
    if (unit.dimension != own.dimension) {
        const std::string text = unit_text(figure, *projection.specification);
        fail(Code::bad_expectation,
             '`' + result.figure + "` is in " + (text.empty() ? "plain numbers" : text) +
                 ", the number here in " + unit.dimension.text(),
             expectation.span, "write it in a unit of the figure, or without one");
        return;
    }
    result.value = value_of(figure, projection);
    if (!result.value) {
        fail(Code::figure_not_as_expected, "there is no number `" + result.figure + "` here",
             expectation.span, "it divides by nothing, or its driver is not given");
        result_.figures.push_back(std::move(result));
        return;
    }
    if (unit.scale != own.scale) *result.value *= own.scale / unit.scale;
    const double value = *result.value;
    const double low = expectation.least - slack_at(expectation.least);
    const double high = expectation.most + slack_at(expectation.most);
    const double beyond = value < low    ? value - expectation.least
                          : value > high ? value - expectation.most
                                         : 0;
    result.passed = beyond == 0;
    result.difference = expectation.wanted ? value - *expectation.wanted : beyond;
    if (!result.passed) {
        fail(Code::figure_not_as_expected,
             '`' + result.figure + "` is " + number_text(value) + ", not " + result.expected +
                 ": " + number_text(std::abs(result.difference)) +
                 (result.difference > 0 ? " too much" : " too little"),
             expectation.span, "where the new figure is right, write it here");
    }
    result_.figures.push_back(std::move(result));
}

void Judgement::judge_figure(const Expectation& expectation, const FigureName& name) {
    if (!reckoned_.projection) {
        fail(Code::figure_not_as_expected,
             '`' + name.text + "` cannot be reckoned, because an error is told", expectation.span);
        return;
    }
    Diagnostics found;
    const spec::Specification& specification = *reckoned_.projection->specification;
    const auto figure = find_figure(name, specification, found);
    for (const Diagnostic& diagnostic : found.all())
        result_.failures.push_back(diagnostic);
    if (!figure) return;
    FigureResult result;
    result.figure = name.text;
    result.expected = expectation.written;
    result.span = expectation.span;
    if (!expectation.unit) result.unit = unit_text(*figure, specification);
    judge_value(expectation, *figure, std::move(result));
}

CaseResult Judgement::judge() {
    result_.failures = test_.problems.all();
    if (!result_.failures.empty()) return std::move(result_);
    judge_diagnostics();
    // One unexpected error is enough: without it the figures would say nothing new.
    const bool damaged = !reckoned_.projection && !result_.failures.empty();
    for (std::size_t i = 0; i < test_.figures.size() && !damaged; ++i) {
        if (test_.figures[i]) judge_figure(test_.test.expectations[i], *test_.figures[i]);
    }
    return std::move(result_);
}

}  // namespace

std::vector<PreparedTest> prepare(const scenario::TestFile& file, TestNames& names) {
    std::vector<PreparedTest> tests;
    for (const scenario::TestCase& test : file.cases) {
        PreparedTest prepared;
        prepared.tests = file.id;
        prepared.test = test;
        prepared.scenario = names.scenario(test.scenario, prepared.problems);
        prepared.profile =
            test.own_profile ? test.own_profile : names.profile(test.profile, prepared.problems);
        if (prepared.scenario) {
            auto& changes = prepared.scenario->changes;
            changes.insert(changes.end(), test.changes.begin(), test.changes.end());
        }
        for (const Expectation& expectation : test.expectations) {
            prepared.figures.push_back(
                read_figure(expectation.figure.value, expectation.figure.span, prepared.problems));
        }
        tests.push_back(std::move(prepared));
    }
    return tests;
}

TestedContracts make_contracts(const std::vector<PreparedTest>& tests,
                               const spec::Library& library) {
    TestedContracts contracts;
    for (const PreparedTest& test : tests) {
        if (!test.scenario) continue;
        const auto [at, is_new] = contracts.try_emplace(test.scenario->contract.value);
        if (!is_new) continue;
        at->second.made =
            scenario::make_contract(library, test.scenario->contract, at->second.told);
    }
    return contracts;
}

Reckoned reckon(const PreparedTest& test, const TestedContract& contract) {
    Reckoned reckoned;
    reckoned.told = contract.told;
    if (!contract.made || !test.scenario || !test.profile) return reckoned;
    const auto groups =
        scenario::apply(*contract.made, *test.scenario, {}, {*test.profile}, reckoned.told);
    if (groups.empty() || reckoned.told.has_errors()) return reckoned;
    auto projections = project(test.scenario->id, test.scenario->title,
                               groups.front().specification, groups.front().networks);
    if (const auto figures = not_finite(projections.front())) {
        reckoned.told.add({Code::not_finite,
                           *figures + " are too large to reckon with",
                           test.profile->span,
                           "look at the counts of `" + test.profile->pcn + '`',
                           {}});
        return reckoned;
    }
    reckoned.projection = std::move(projections.front());
    return reckoned;
}

CaseResult judge(const PreparedTest& test, const Reckoned& reckoned) {
    return Judgement(test, reckoned).judge();
}

std::vector<CaseResult> run_tests(const std::vector<PreparedTest>& tests,
                                  const TestedContracts& contracts, unsigned jobs) {
    std::vector<CaseResult> results(tests.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        static const TestedContract none;
        for (std::size_t i = next++; i < tests.size(); i = next++) {
            const auto& scenario = tests[i].scenario;
            const auto known =
                scenario ? contracts.find(scenario->contract.value) : contracts.end();
            results[i] =
                judge(tests[i], reckon(tests[i], known == contracts.end() ? none : known->second));
        }
    };
    {
        std::vector<std::jthread> workers;
        for (std::size_t i = 1; i < std::min<std::size_t>(jobs, tests.size()); ++i)
            workers.emplace_back(work);
        work();
    }
    return results;
}

}  // namespace pcnload::analysis
