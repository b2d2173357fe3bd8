#include "analysis/tipping.hpp"

#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/varied_input.hpp"
#include "render/csv_writer.hpp"
#include "render/json_tipping.hpp"
#include "render/report_tipping.hpp"
#include "render/tipping_rows.hpp"

namespace pcnload::app {

namespace {

std::optional<analysis::Tipping> tipping_of(const TippingOptions& options, Session& session) {
    const auto input = load_varied_input(options.input, options.scenario, session);
    if (!input) return std::nullopt;
    const auto patients = options.patients == PatientsOf::leave ? analysis::Patients::leave
                                                                : analysis::Patients::stay;
    return analysis::tip({input->known.library, input->scenario, input->settings, input->profiles,
                          patients, options.jobs, &session.progress.count()},
                         session.diagnostics);
}

}  // namespace

ExitCode run_command(const TippingOptions& options, Session& session) {
    const auto tipping = tipping_of(options, session);
    if (!tipping) return give_no_answer("tipping", options.output, session);
    const Answer answer{
        "tipping",
        [&] { return render::tipping_report(*tipping); },
        [&] { return render::to_csv(render::tipping_table(*tipping)); },
        [&](render::JsonWriter& json) { render::write_tipping(json, *tipping); },
        [&] { return render::tipping_lines(*tipping); },
    };
    return give_answer(answer, options.output, session);
}

}  // namespace pcnload::app
