#include "analysis/sensitivity.hpp"

#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/projections.hpp"
#include "pcnload/varied_input.hpp"
#include "render/csv_writer.hpp"
#include "render/json_sensitivity.hpp"
#include "render/report_sensitivity.hpp"
#include "render/sensitivity_rows.hpp"

namespace pcnload::app {

namespace {

std::vector<std::string> figure_words(const SensitivityOptions& options) {
    if (!options.figures.empty()) return options.figures;
    return {options.basis == render::Basis::year ? "hours_in_year" : "hours_per_week"};
}

std::optional<analysis::Sensitivity> answer_to(const SensitivityOptions& options,
                                               Session& session) {
    const auto choose = [&](const KnownFiles& known, Session& where) {
        return choose_one_scenario(options.scenario, known, where);
    };
    const Projections projections = load_projections(options.input, choose, options.jobs, session);
    const auto figures = read_figures(figure_words(options), session);
    if (session.diagnostics.has_errors() || projections.empty()) return std::nullopt;
    return analysis::sensitivity(projections.front(), figures, session.diagnostics);
}

}  // namespace

ExitCode run_command(const SensitivityOptions& options, Session& session) {
    const auto found = answer_to(options, session);
    if (!found) return give_no_answer("sensitivity", options.output, session);
    const Answer answer{
        "sensitivity",
        [&] { return render::sensitivity_report(*found, options.min_effect); },
        [&] { return render::to_csv(render::sensitivity_table(*found)); },
        [&](render::JsonWriter& json) { render::write_sensitivity(json, *found); },
    };
    return give_answer(answer, options.output, session);
}

}  // namespace pcnload::app
