#include "analysis/network_tags.hpp"
#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/projections.hpp"
#include "pcnload/scenario_set.hpp"
#include "render/csv_writer.hpp"
#include "render/json_projection.hpp"
#include "render/json_wisn.hpp"
#include "render/report_run.hpp"
#include "render/report_wisn.hpp"
#include "render/table_projection.hpp"
#include "render/wisn_tables.hpp"

namespace pcnload::app {

namespace {

Answer figures_answer(const RunOptions& options, const Projections& projections,
                      analysis::WorkCount& count) {
    return {
        "run",
        [&] { return render::run_report(projections, options.by, options.report); },
        [&] { return render::to_csv(render::run_table(projections, options.by)); },
        [&](render::JsonWriter& json) { render::write_projections(json, projections, &count); },
        [&] { return render::projection_lines(projections, &count); },
    };
}

Answer wisn_answer(analysis::WisnPeriod period, const Projections& projections) {
    return {
        "wisn",
        [=, &projections] { return render::wisn_report(projections, period); },
        [=, &projections] { return render::to_csv(render::wisn_table(projections, period)); },
        [=, &projections](render::JsonWriter& json) {
            render::write_wisn(json, projections, period);
        },
    };
}

}  // namespace

ExitCode run_command(const RunOptions& options, Session& session) {
    std::vector<std::string> named;
    if (options.scenario) named.push_back(*options.scenario);
    const auto choose = [&](const KnownFiles& known, Session& where) {
        return options.set.is_asked() ? choose_scenario_set(options.set, named, known, where)
                                      : choose_one_scenario(options.scenario, known, where);
    };
    const Projections projections = load_projections(options.input, choose, options.jobs, session);
    for (const auto& networks : projections)
        analysis::check_tags(options.by, networks, session.diagnostics);
    const analysis::WisnPeriod period = options.report.basis == render::Basis::year
                                            ? analysis::WisnPeriod::contract_year
                                            : analysis::WisnPeriod::steady;
    const Answer answer = options.form == RunForm::wisn
                              ? wisn_answer(period, projections)
                              : figures_answer(options, projections, session.progress.count());
    return give_answer(answer, options.output, session);
}

}  // namespace pcnload::app
