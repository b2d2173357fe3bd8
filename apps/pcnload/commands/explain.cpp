#include "analysis/explanation.hpp"
#include "diagnostics/nearest_name.hpp"
#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/projections.hpp"
#include "render/csv_writer.hpp"
#include "render/json_explanation.hpp"
#include "render/report_explain.hpp"

namespace pcnload::app {

namespace {

using analysis::Subject;

// What the address names; reports where that is nothing or several things.
std::optional<Subject> find_subject(const spec::Specification& specification,
                                    const std::string& address, Session& session) {
    if (auto subject = analysis::find_subject(specification, address)) return subject;
    const auto known = analysis::subject_addresses(specification);
    const std::vector<std::string_view> names(known.begin(), known.end());
    std::string hint = diagnostics::did_you_mean(address, names);
    if (hint.empty()) hint = "an address is a service, a requirement, an activity or a role";
    session.diagnostics.add(
        {diagnostics::Code::unknown_choice,
         '`' + address + "` names no one part of the contract `" + specification.head.id + '`',
         {},
         std::move(hint),
         {}});
    return std::nullopt;
}

}  // namespace

ExitCode run_command(const ExplainOptions& options, Session& session) {
    const auto choose = [&](const KnownFiles& known, Session& where) {
        return choose_one_scenario(options.scenario, known, where);
    };
    const Projections projections = load_projections(options.input, choose, 1, session);
    if (projections.empty()) return give_no_answer("explain", options.output, session);
    const analysis::Projection& projection = projections.front().front();
    const auto subject = find_subject(*projection.specification, options.address, session);
    if (!subject) return give_no_answer("explain", options.output, session);

    const analysis::Explanation explanation = analysis::explain(projection, *subject);
    const auto report = [&] {
        return render::explain_report(explanation, session.files, options.report);
    };
    const Answer answer{
        "explain",
        report,
        [&] { return render::to_csv(report()); },
        [&](render::JsonWriter& json) {
            render::write_explanation(json, explanation, session.files);
        },
    };
    return give_answer(answer, options.output, session);
}

}  // namespace pcnload::app
