#include "pcnload/commands/export_html.hpp"

#include "analysis/adjustable_scenario.hpp"
#include "builtin/page_files.hpp"
#include "diagnostics/nearest_name.hpp"
#include "pcnload/answer.hpp"
#include "pcnload/input_hash.hpp"
#include "pcnload/profile_choice.hpp"
#include "pcnload/projections.hpp"
#include "pcnload/scenario_choice.hpp"
#include "render/page_document.hpp"
#include "render/page_model.hpp"
#include "render/report_parts.hpp"
#include "scenario/distinct_ids.hpp"

#include <algorithm>
#include <filesystem>

namespace pcnload::app {

namespace {

using analysis::Projection;
using render::PageBase;

struct Inputs {
    KnownFiles known;
    std::vector<scenario::Scenario> scenarios;
    std::vector<spec::Profile> profiles;
    std::vector<scenario::Change> settings;
    std::size_t marked = 0;
};

std::size_t marked_place(const std::optional<std::string>& mark,
                         const std::vector<spec::Profile>& profiles, Session& session) {
    if (!mark) return 0;
    const auto found = std::ranges::find(profiles, *mark, &spec::Profile::pcn);
    if (found != profiles.end()) return static_cast<std::size_t>(found - profiles.begin());
    std::vector<std::string_view> codes;
    for (const spec::Profile& profile : profiles)
        codes.push_back(profile.pcn);
    session.diagnostics.add({diagnostics::Code::unknown_choice,
                             "none of the networks is `" + *mark + '`',
                             {},
                             diagnostics::did_you_mean_or(*mark, codes, "name one by its code"),
                             {}});
    return 0;
}

Inputs load(const ExportOptions& options, Session& session) {
    Inputs inputs{load_known_files(options.input.specs, session), {}, {}, {}, 0};
    // What a damaged folder no longer holds is not told to be unknown.
    if (session.diagnostics.has_errors()) return inputs;
    inputs.scenarios = choose_scenarios(options.scenarios, inputs.known, session);
    scenario::expect_distinct_ids(inputs.scenarios, session.diagnostics);
    inputs.profiles = choose_profiles(options.input, inputs.known, session);
    if (!session.diagnostics.has_errors()) {
        inputs.marked = marked_place(options.mark, inputs.profiles, session);
    }
    inputs.settings = read_settings(options.input.settings, session);
    return inputs;
}

// A file is extended by the name that it has beside the one that is saved.
PageBase base_of(const std::optional<std::string>& word, const scenario::Scenario& scenario,
                 const spec::Library& library) {
    const bool is_file = word && library.scenarios.find(*word) == nullptr &&
                         library.contracts.find(*word) == nullptr;
    const bool is_contract = library.contracts.find(scenario.id) != nullptr;
    if (!is_file) return {is_contract ? "contract" : "extends", scenario.id};
    if (*word == standard_stream) return {"extends", scenario.id + ".yaml"};
    return {"extends", std::filesystem::path(*word).filename().string()};
}

std::vector<PageBase> bases_of(const ExportOptions& options, const Inputs& inputs) {
    std::vector<PageBase> bases;
    for (std::size_t place = 0; place < inputs.scenarios.size(); ++place) {
        const auto word =
            options.scenarios.empty() ? std::nullopt : std::optional(options.scenarios[place]);
        bases.push_back(base_of(word, inputs.scenarios[place], inputs.known.library));
    }
    return bases;
}

// The page knows who is in post, and not since when.
void refuse_dated_staff(const Projections& projections, diagnostics::Diagnostics& diagnostics) {
    const auto is_dated = [](const Projection& projection) {
        return std::ranges::any_of(projection.network.staff, [](const spec::StaffInPost& staff) {
            return !staff.course.empty();
        });
    };
    for (const auto& networks : projections) {
        if (std::ranges::none_of(networks, is_dated)) continue;
        diagnostics.add({diagnostics::Code::usage,
                         "under `" + networks.front().scenario +
                             "` staff come or leave by a day, which the page does not show",
                         {},
                         "leave their dates out, or see them with `pcnload run --by month`",
                         {}});
    }
}

std::string sha256(std::string_view text) {
    InputHash hash;
    hash.add(text);
    return hash.finish();
}

render::PageAssets page_assets() {
    render::PageAssets assets;
    std::vector<std::string_view> programs;
    for (const builtin::PageFile& file : builtin::page_files()) {
        if (file.name.ends_with(".html")) assets.skeleton = file.text;
        if (file.name.ends_with(".css")) assets.style = file.text;
        if (file.name.ends_with(".js")) programs.push_back(file.text);
    }
    assets.program = render::page_program(programs);
    assets.style_sha256 = sha256(assets.style);
    assets.program_sha256 = sha256(assets.program);
    return assets;
}

render::PageText page_text(const Projections& projections, std::size_t marked) {
    const render::ReportOptions usual;
    std::vector<const Projection*> scenarios;
    render::PageText text;
    for (const auto& networks : projections) {
        scenarios.push_back(&networks[marked]);
        text.verdict.push_back(render::verdict_sentence(networks[marked], usual));
    }
    if (scenarios.size() > 1)
        text.verdict.insert(text.verdict.begin(), render::overall_sentence(scenarios, usual));
    text.title = "What the contract asks of " + render::network_name(scenarios.front()->network);
    return text;
}

std::string page(const ExportOptions& options, const Inputs& inputs, const Projections& projections,
                 const analysis::Run& run, const Session& session) {
    const auto scenarios = analysis::adjustable_scenarios(run, projections);
    const auto bases = bases_of(options, inputs);
    const render::Envelope origin = envelope_of("export", session);
    const std::string model = render::page_model(
        {scenarios, bases, inputs.settings, inputs.profiles, inputs.marked, origin, session.files});
    return render::page_document(page_assets(), page_text(projections, inputs.marked), model);
}

}  // namespace

ExitCode export_html(const ExportOptions& options, Session& session) {
    session.lists_inputs = true;
    const Inputs inputs = load(options, session);
    if (session.diagnostics.has_errors()) return give_no_answer("export", options.output, session);
    const analysis::Run run{inputs.known.library, inputs.scenarios, inputs.settings,
                            inputs.profiles, options.jobs};
    const Projections projections = analysis::run(run, session.diagnostics);
    if (projections.empty()) return give_no_answer("export", options.output, session);
    refuse_dated_staff(projections, session.diagnostics);
    if (session.diagnostics.has_errors()) return give_no_answer("export", options.output, session);
    return give_text(page(options, inputs, projections, run, session), options.output, session);
}

}  // namespace pcnload::app
