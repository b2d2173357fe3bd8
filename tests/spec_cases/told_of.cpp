#include "analysis/run.hpp"
#include "diagnostics/source_file.hpp"
#include "pcnload/session.hpp"
#include "pcnload/test_groups.hpp"
#include "render/diagnostic_text.hpp"
#include "render/visible_text.hpp"
#include "scenario/scenario.hpp"
#include "spec/library.hpp"
#include "spec/profile_csv.hpp"
#include "spec_cases/spec_case.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace pcnload::spec_cases {

namespace {

using diagnostics::Diagnostic;
using diagnostics::Diagnostics;
using diagnostics::SourceFile;
using diagnostics::SourceFiles;
using diagnostics::SourceSpan;

// What the command `check` does with a folder, what `test` says of its tests, and what the others
// do with the settings.
class Reading {
public:
    explicit Reading(const Files& files) {
        std::vector<spec::InputFile> inputs;
        for (const auto& [path, text] : files) {
            const auto file = files_.add(path, text);
            if (path.ends_with(".csv")) {
                read_csv(file);
            } else if (path.starts_with("--set")) {
                settings_.push_back(file);
            } else {
                inputs.push_back({path, file});
            }
        }
        const spec::Library library = spec::read_library(inputs, files_, diagnostics_);
        for (const spec::NamedProfile& profile : library.profiles) {
            profiles_.push_back(profile.profile);
        }
        run(library);
        test(library);
    }

    std::string text() const;
    std::string shown() const {
        return render::diagnostic_text(diagnostics_, files_, render::Colour::off);
    }

private:
    void read_csv(diagnostics::FileIndex file) {
        spec::ProfileCsv reader(file, diagnostics_);
        reader.feed(files_[file].text());
        const auto profiles = reader.finish();
        profiles_.insert(profiles_.end(), profiles.begin(), profiles.end());
    }
    void run(const spec::Library& library);
    void test(const spec::Library& library);
    std::string place(const SourceSpan& span) const;
    std::string marked(const SourceSpan& span) const;
    std::string one(const Diagnostic& diagnostic) const;

    app::Session session_;
    SourceFiles& files_ = session_.files;
    Diagnostics& diagnostics_ = session_.diagnostics;
    std::vector<diagnostics::FileIndex> settings_;
    std::vector<spec::Profile> profiles_;
};

void Reading::run(const spec::Library& library) {
    std::vector<scenario::Scenario> scenarios;
    for (const std::string_view name : scenario::scenario_names(library)) {
        auto scenario = scenario::find_scenario(library, name, diagnostics_);
        if (scenario) scenarios.push_back(std::move(*scenario));
    }
    std::vector<scenario::Change> changes;
    for (const diagnostics::FileIndex file : settings_) {
        std::string_view text = files_[file].text();
        text.remove_suffix(text.ends_with('\n') ? 1 : 0);
        auto change = scenario::read_setting(text, file, diagnostics_);
        if (change) changes.push_back(std::move(*change));
    }
    analysis::run({library, scenarios, changes, profiles_, 1}, diagnostics_);
}

void Reading::test(const spec::Library& library) {
    const app::KnownFiles known{library, true};
    const auto tests = app::prepare_tests(known, session_);
    if (diagnostics_.has_errors()) return;
    const auto contracts = analysis::make_contracts(tests, library);
    for (const analysis::CaseResult& result : analysis::run_tests(tests, contracts, 1)) {
        for (const Diagnostic& failure : result.failures)
            diagnostics_.add(failure);
    }
}

// PATH:LINE:COLUMN-LINE:COLUMN, the last character included.
std::string Reading::place(const SourceSpan& span) const {
    if (!span.known()) return "-";
    const SourceFile& file = files_[span.file];
    const auto begin = file.position(span.begin);
    std::string text = fmt::format("{}:{}:{}", file.path(), begin.line, begin.column);
    if (span.end > span.begin) {
        const auto end = file.position(span.end);
        text += fmt::format("-{}:{}", end.line, end.column - 1);
    }
    return text;
}

std::string Reading::marked(const SourceSpan& span) const {
    constexpr std::size_t longest = 70;
    const std::string_view whole = files_.text(span);
    std::string_view shown = whole.substr(0, whole.find('\n'));
    shown = shown.substr(0, longest);
    return render::visible_text(shown) + (shown.size() < whole.size() ? " ..." : "");
}

std::string Reading::one(const Diagnostic& diagnostic) const {
    const auto& row = diagnostics::row(diagnostic.code);
    const bool error = diagnostic.severity() == diagnostics::Severity::error;
    std::string text =
        fmt::format("# {} {} {}: {}\n", row.id, error ? "error" : "warning", place(diagnostic.span),
                    render::visible_text(diagnostic.message));
    if (diagnostic.span.end > diagnostic.span.begin) {
        text += fmt::format("#   at: {}\n", marked(diagnostic.span));
    }
    for (const diagnostics::Label& label : diagnostic.labels) {
        text +=
            fmt::format("#   note {}: {}\n", place(label.span), render::visible_text(label.text));
    }
    if (!diagnostic.hint.empty()) {
        text += fmt::format("#   hint: {}\n", render::visible_text(diagnostic.hint));
    }
    return text;
}

std::string Reading::text() const {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics_.sorted())
        text += one(diagnostic);
    if (diagnostics_.left_out() != 0) {
        text += fmt::format("# and {} more\n", diagnostics_.left_out());
    }
    return text;
}

}  // namespace

std::string told_of(const Files& files) { return Reading(files).text(); }

std::string shown_of(const Files& files) { return Reading(files).shown(); }

}  // namespace pcnload::spec_cases
