// Which networks a command is about.
#pragma once

#include "pcnload/known_files.hpp"
#include "pcnload/options.hpp"
#include "spec/profile.hpp"

#include <optional>
#include <vector>

namespace pcnload::app {

// Of `--pcns`, `--pcn` or the default. Empty where that was reported.
std::vector<spec::Profile> choose_profiles(const InputOptions& options, const KnownFiles& known,
                                           Session& session);

// The same, but where neither is given all that are known, or all shipped ones, `average` first.
std::vector<spec::Profile> reference_profiles(const InputOptions& options, const KnownFiles& known,
                                              Session& session);

// By its name or its code, of those known or else of the shipped ones. Nothing where there is none.
std::optional<spec::Profile> find_known_profile(const std::string& name, const KnownFiles& known,
                                                Session& session);

// Every name that it finds.
std::vector<std::string> profile_names(const KnownFiles& known, Session& session);

// `average`, or the only profile that is known, or the shipped average.
spec::Profile default_profile(const KnownFiles& known, Session& session);

// A profile in a file: YAML, or rows of CSV.
std::vector<spec::Profile> read_profile_file(const std::string& path, Session& session);

}  // namespace pcnload::app
