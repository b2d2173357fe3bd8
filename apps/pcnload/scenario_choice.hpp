// Which scenarios a command is about, and what `--set` changes in them.
#pragma once

#include "pcnload/known_files.hpp"
#include "scenario/scenario.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pcnload::app {

// A known name or a file. Nothing where that was reported.
std::optional<scenario::Scenario> choose_scenario(const std::string& word, const KnownFiles& known,
                                                  Session& session);

// Those named. Where none is: every contract and, of the shipped ones, the January revision behind
// the draft that it revises.
std::vector<scenario::Scenario> choose_scenarios(const std::vector<std::string>& words,
                                                 const KnownFiles& known, Session& session);

// The one named, or the first contract. At most one.
std::vector<scenario::Scenario> choose_one_scenario(const std::optional<std::string>& word,
                                                    const KnownFiles& known, Session& session);

std::vector<scenario::Change> read_settings(const std::vector<std::string>& settings,
                                            Session& session);

// What stands behind a flag, as a source file of the session. Nothing where it is no plain text.
std::optional<diagnostics::FileIndex> keep_setting(const std::string& flag,
                                                   const std::string& setting, Session& session);

// A scenario in a file, with what it extends beside it.
std::optional<scenario::Scenario> read_scenario_file(const std::string& path,
                                                     const spec::Library& library,
                                                     Session& session);

}  // namespace pcnload::app
