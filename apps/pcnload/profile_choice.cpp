#include "pcnload/profile_choice.hpp"

#include "diagnostics/nearest_name.hpp"
#include "pcnload/input_files.hpp"
#include "spec/readers.hpp"

#include <stdexcept>
#include <string_view>
#include <utility>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using spec::Library;
using spec::Profile;

constexpr std::string_view usual_profile = "average";

// By the name of its file, or by its code.
const Profile* find_profile(const Library& library, std::string_view name) {
    if (const spec::NamedProfile* named = library.profiles.find(name)) return &named->profile;
    for (const spec::NamedProfile& named : library.profiles) {
        if (named.profile.pcn == name) return &named.profile;
    }
    return nullptr;
}

// The shipped profiles stay known where a folder stands in the place of the shipped files.
Library shipped_profiles(Session& session) {
    return spec::read_library(shipped_files("examples/profiles/", session), session.files,
                              session.diagnostics);
}

std::vector<Profile> find_named(const std::string& name, const KnownFiles& known,
                                Session& session) {
    if (const Profile* profile = find_profile(known.library, name)) return {*profile};
    if (is_path(name)) return read_profile_file(name, session);
    std::vector<std::string_view> names = known.library.profiles.ids();
    Library shipped;
    if (!known.shipped) {
        shipped = shipped_profiles(session);
        if (const Profile* profile = find_profile(shipped, name)) return {*profile};
        const auto more = shipped.profiles.ids();
        names.insert(names.end(), more.begin(), more.end());
    }
    session.diagnostics.add({Code::unknown_choice,
                             "there is no profile `" + name + '`',
                             {},
                             diagnostics::did_you_mean(name, names),
                             {}});
    return {};
}

}  // namespace

std::optional<Profile> find_known_profile(const std::string& name, const KnownFiles& known,
                                          Session& session) {
    if (const Profile* profile = find_profile(known.library, name)) return *profile;
    if (known.shipped) return std::nullopt;
    const Library shipped = shipped_profiles(session);
    const Profile* profile = find_profile(shipped, name);
    return profile == nullptr ? std::nullopt : std::optional(*profile);
}

std::vector<std::string> profile_names(const KnownFiles& known, Session& session) {
    std::vector<std::string> names;
    for (const std::string_view id : known.library.profiles.ids())
        names.emplace_back(id);
    if (known.shipped) return names;
    const Library shipped = shipped_profiles(session);
    for (const std::string_view id : shipped.profiles.ids())
        names.emplace_back(id);
    return names;
}

std::vector<Profile> read_profile_file(const std::string& path, Session& session) {
    if (path.ends_with(".csv")) return read_profiles(path, session);
    const auto root = read_root(path, spec::FileKind::profile, session);
    if (!root) return {};
    return {spec::read_profile(*root, session.diagnostics)};
}

Profile default_profile(const KnownFiles& known, Session& session) {
    const auto& profiles = known.library.profiles;
    if (const spec::NamedProfile* usual = profiles.find(usual_profile)) return usual->profile;
    if (profiles.size() == 1) return profiles[0].profile;
    const Library shipped = shipped_profiles(session);
    const spec::NamedProfile* usual = shipped.profiles.find(usual_profile);
    if (usual == nullptr) throw std::logic_error("no default profile is compiled in");
    return usual->profile;
}

std::vector<Profile> choose_profiles(const InputOptions& options, const KnownFiles& known,
                                     Session& session) {
    if (options.profiles) return read_profiles(*options.profiles, session);
    if (options.profile) return find_named(*options.profile, known, session);
    return {default_profile(known, session)};
}

std::vector<Profile> reference_profiles(const InputOptions& options, const KnownFiles& known,
                                        Session& session) {
    if (options.profiles || options.profile) return choose_profiles(options, known, session);
    const bool own = !known.library.profiles.empty();
    const Library shipped = own ? Library{} : shipped_profiles(session);
    std::vector<Profile> profiles;
    for (const spec::NamedProfile& named : own ? known.library.profiles : shipped.profiles) {
        const bool first = named.id == usual_profile;
        profiles.insert(first ? profiles.begin() : profiles.end(), named.profile);
    }
    return profiles;
}

}  // namespace pcnload::app
