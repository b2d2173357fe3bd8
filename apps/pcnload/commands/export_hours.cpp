#include "pcnload/commands/export_hours.hpp"

#include "pcnload/answer.hpp"
#include "pcnload/hours/npy_sink.hpp"
#include "pcnload/hours/sqlite_sink.hpp"
#include "pcnload/hours/text_sink.hpp"
#include "pcnload/hours/write_hours.hpp"
#include "pcnload/profile_choice.hpp"
#include "pcnload/scenario_choice.hpp"
#include "pcnload/scenario_set.hpp"
#include "scenario/distinct_ids.hpp"

#include <memory>

namespace pcnload::app {

namespace {

struct Inputs {
    KnownFiles known;
    std::vector<scenario::Scenario> scenarios;
    std::vector<spec::Profile> profiles;
    std::vector<scenario::Change> settings;
};

Inputs load(const ExportOptions& options, Session& session) {
    Inputs inputs{load_known_files(options.input.specs, session), {}, {}, {}};
    // What a damaged folder no longer holds is not told to be unknown.
    if (session.diagnostics.has_errors()) return inputs;
    inputs.scenarios =
        options.set.is_asked()
            ? choose_scenario_set(options.set, options.scenarios, inputs.known, session)
            : choose_scenarios(options.scenarios, inputs.known, session);
    scenario::expect_distinct_ids(inputs.scenarios, session.diagnostics);
    inputs.profiles = choose_profiles(options.input, inputs.known, session);
    inputs.settings = read_settings(options.input.settings, session);
    return inputs;
}

// Parts that differ by one scenario at most.
ScenarioRange range_of(const Shard& shard, std::size_t scenarios) {
    return {scenarios * (shard.number - 1) / shard.count, scenarios * shard.number / shard.count};
}

std::unique_ptr<HoursSink> sink_of(const ExportOptions& options, const analysis::WorkBatch& batch,
                                   const Inputs& inputs, ScenarioRange range, Session& session) {
    using Form = render::WorkRows::Form;
    const std::string& path = options.output.path;
    switch (options.output.format) {
        case Format::npy:
            return std::make_unique<NpySink>(batch, range, path, session);
        case Format::sqlite:
            return std::make_unique<SqliteSink>(batch, inputs.profiles, range, path, session);
        case Format::ndjson:
            return std::make_unique<TextSink>(Form::ndjson, batch, false, path, session);
        default:
            break;
    }
    return std::make_unique<TextSink>(Form::csv, batch, options.shard.number == 1, path, session);
}

}  // namespace

ExitCode export_hours(const ExportOptions& options, Session& session) {
    session.lists_inputs = options.output.path != standard_stream;  // for the sidecar
    const Inputs inputs = load(options, session);
    if (session.diagnostics.has_errors()) return give_no_answer("export", options.output, session);
    const analysis::WorkBatch batch(
        {inputs.known.library, inputs.scenarios, inputs.settings, inputs.profiles}, options.view);
    const ScenarioRange range = range_of(options.shard, batch.scenarios());
    check_scenarios(batch, range, options.jobs, session.diagnostics);
    if (session.diagnostics.has_errors()) return give_no_answer("export", options.output, session);
    print_diagnostics(options.output, session);
    const auto sink = sink_of(options, batch, inputs, range, session);
    write_hours(batch, range, options.jobs, *sink, &session.progress.count());
    if (sink->finish()) return ExitCode::done;
    OutputOptions errors = options.output;
    errors.quiet = true;  // the warnings, which the sidecar holds too, have been told
    print_diagnostics(errors, session);
    return ExitCode::no_answer;
}

}  // namespace pcnload::app
