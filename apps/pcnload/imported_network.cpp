#include "pcnload/imported_network.hpp"

#include "diagnostics/nearest_name.hpp"
#include "pcnload/input_files.hpp"
#include "render/number_text.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using spec::Profile;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_but_for_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, lower, lower);
}

void report(Code code, std::string message, std::string hint, Session& session) {
    session.diagnostics.add({code, std::move(message), {}, std::move(hint), {}});
}

std::vector<const Profile*> named(const std::vector<Profile>& profiles, const std::string& wanted) {
    std::vector<const Profile*> found;
    for (const Profile& profile : profiles) {
        if (same_but_for_case(profile.pcn, wanted)) return {&profile};
        if (same_but_for_case(profile.name, wanted)) found.push_back(&profile);
    }
    return found;
}

std::optional<Profile> find_named(const std::vector<Profile>& profiles, const std::string& wanted,
                                  const std::string& path, Session& session) {
    const auto found = named(profiles, wanted);
    if (found.size() == 1) return *found.front();
    if (found.empty()) {
        std::vector<std::string_view> known;
        for (const Profile& profile : profiles) {
            known.emplace_back(profile.pcn);
            known.emplace_back(profile.name);
        }
        report(Code::unknown_choice, shown_path(path) + " holds no network `" + wanted + '`',
               diagnostics::did_you_mean_or(wanted, known, "its column `pcn` has the codes"),
               session);
    } else {
        report(Code::usage, "several networks are called `" + wanted + '`',
               "name one by its code: " + found[0]->pcn + " or " + found[1]->pcn, session);
    }
    return std::nullopt;
}

}  // namespace

std::optional<Profile> find_imported_network(const std::string& path,
                                             const std::optional<std::string>& wanted,
                                             Session& session) {
    const std::size_t errors = session.diagnostics.errors_told();
    const auto profiles = read_profiles(path, session);
    if (session.diagnostics.errors_told() != errors) return std::nullopt;
    if (wanted) return find_named(profiles, *wanted, path, session);
    if (profiles.size() == 1) return profiles.front();
    report(Code::usage, shown_path(path) + " holds " + render::counted(profiles.size(), "network"),
           "say which with `--pcn`, by its code or its name, as in `--pcn " + profiles.front().pcn +
               '`',
           session);
    return std::nullopt;
}

}  // namespace pcnload::app
