#include "analysis/sweep.hpp"

#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/scenario_choice.hpp"
#include "pcnload/varied_input.hpp"
#include "render/csv_writer.hpp"
#include "render/json_sweep.hpp"
#include "render/report_sweep.hpp"
#include "render/sweep_rows.hpp"

namespace pcnload::app {

namespace {

std::vector<scenario::Variation> read_variations(const SweepOptions& options, Session& session) {
    std::vector<scenario::Variation> variations;
    for (const std::string& written : options.variations) {
        const auto file = keep_setting("--vary", written, session);
        if (!file) continue;
        auto variation = scenario::read_variation(written, *file, session.diagnostics);
        if (variation) variations.push_back(std::move(*variation));
    }
    return variations;
}

std::optional<analysis::Sweep> sweep_of(const SweepOptions& options, Session& session) {
    const auto input = load_varied_input(options.input, options.scenario, session);
    auto variations = read_variations(options, session);
    auto figures = read_figures(options.figures, session);
    if (!input || session.diagnostics.has_errors()) return std::nullopt;
    return analysis::sweep(
        {input->known.library, input->scenario, std::move(variations), input->settings,
         input->profiles, std::move(figures), options.jobs, &session.progress.count()},
        session.diagnostics);
}

}  // namespace

ExitCode run_command(const SweepOptions& options, Session& session) {
    const auto sweep = sweep_of(options, session);
    if (!sweep) return give_no_answer("sweep", options.output, session);
    const Answer answer{
        "sweep",
        [&] { return render::sweep_report(*sweep); },
        [&] { return render::to_csv(render::sweep_table(*sweep)); },
        [&](render::JsonWriter& json) { render::write_sweep(json, *sweep); },
        [&] { return render::sweep_lines(*sweep); },
    };
    return give_answer(answer, options.output, session);
}

}  // namespace pcnload::app
