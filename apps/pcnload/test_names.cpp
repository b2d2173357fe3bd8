#include "pcnload/test_names.hpp"

#include "diagnostics/nearest_name.hpp"
#include "pcnload/profile_choice.hpp"
#include "pcnload/scenario_choice.hpp"
#include "pcnload/sibling_files.hpp"

#include <algorithm>
#include <utility>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using diagnostics::Located;
using scenario::Scenario;
using spec::Profile;

// What is wrong with what a test names is the test's, not the run's.
template <class Read>
auto told_to(Diagnostics& diagnostics, const diagnostics::SourceSpan& span, Session& session,
             const Read& read) {
    Diagnostics before = std::exchange(session.diagnostics, {});
    auto result = read();
    const Diagnostics told = std::exchange(session.diagnostics, std::move(before));
    for (diagnostics::Diagnostic diagnostic : told.all()) {
        if (!diagnostic.span.known()) diagnostic.span = span;
        diagnostics.add(std::move(diagnostic));
    }
    return result;
}

}  // namespace

void FileTestNames::report_unknown(std::string_view kind, const Located<std::string>& name,
                                   const std::vector<std::string>& known) {
    const std::vector<std::string_view> names(known.begin(), known.end());
    session_.diagnostics.add(
        {Code::unknown_in_test,
         "there is no " + std::string(kind) + " `" + name.value + '`',
         name.span,
         diagnostics::did_you_mean_or(name.value, names, "no file beside the test is so called"),
         {}});
}

std::optional<std::string> FileTestNames::path_beside(const Located<std::string>& name) {
    if (name.value.find('/') == std::string::npos) {
        return sibling_path(path_, name.value, session_);
    }
    session_.diagnostics.add({Code::unknown_in_test,
                              '`' + name.value + "` leads out of the folder of the test",
                              name.span,
                              "name a file that stands beside it",
                              {}});
    return std::nullopt;
}

std::optional<Scenario> FileTestNames::read_scenario(const Located<std::string>& name) {
    const auto known = scenario::scenario_names(known_.library);
    if (std::ranges::find(known, name.value) != known.end()) {
        return scenario::find_scenario(known_.library, name.value, session_.diagnostics);
    }
    const std::size_t errors = session_.diagnostics.errors_told();
    if (const auto path = path_beside(name)) {
        return read_scenario_file(*path, known_.library, session_);
    }
    if (session_.diagnostics.errors_told() == errors) {
        report_unknown("scenario", name, {known.begin(), known.end()});
    }
    return std::nullopt;
}

std::optional<Scenario> FileTestNames::scenario(const Located<std::string>& name,
                                                Diagnostics& diagnostics) {
    return told_to(diagnostics, name.span, session_, [&] { return read_scenario(name); });
}

std::optional<Profile> FileTestNames::read_profile(const Located<std::string>& name) {
    if (auto found = find_known_profile(name.value, known_, session_)) return found;
    const std::size_t errors = session_.diagnostics.errors_told();
    if (const auto path = path_beside(name)) {
        auto profiles = read_profile_file(*path, session_);
        if (profiles.size() == 1) return std::move(profiles.front());
        if (session_.diagnostics.errors_told() == errors) {
            session_.diagnostics.add({Code::unknown_in_test,
                                      '`' + name.value + "` holds several networks",
                                      name.span,
                                      "a test is of one: give it a file of its own",
                                      {}});
        }
        return std::nullopt;
    }
    if (session_.diagnostics.errors_told() == errors) {
        report_unknown("profile", name, profile_names(known_, session_));
    }
    return std::nullopt;
}

std::optional<Profile> FileTestNames::profile(const std::optional<Located<std::string>>& name,
                                              Diagnostics& diagnostics) {
    const std::string key = name ? name->value : std::string{};
    if (const auto before = profiles_.find(key); before != profiles_.end()) return before->second;
    const diagnostics::SourceSpan span = name ? name->span : diagnostics::SourceSpan{};
    auto found = told_to(diagnostics, span, session_, [&] {
        return name ? read_profile(*name) : std::optional(default_profile(known_, session_));
    });
    if (found) profiles_.emplace(key, *found);
    return found;
}

}  // namespace pcnload::app
