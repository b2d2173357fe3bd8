// Scenarios out of CSV: one row a scenario. Columns `scenario` (its id), `title`, `base` (a
// contract or scenario that is known by name), and one for each address, whose cells are values as
// `--set` takes them; an empty cell sets nothing.
//
//     scenario,base,minutes_per_resident_seen,home-round/gp-led-round.frequency
//     slow,2020-21-draft,8 min per resident,
//     fortnightly,2020-21-draft,,1 round per home per 2 weeks
#pragma once

#include "scenario/scenario.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace pcnload::scenario {

// `text` is the file's. `base` is what rows without a base of their own change; where it is
// nothing, each needs its own. Every mistake of every row is reported with its row and column.
std::vector<Scenario> read_settings_csv(std::string_view text, diagnostics::FileIndex file,
                                        const spec::Library& library,
                                        const std::optional<Scenario>& base,
                                        Diagnostics& diagnostics);

}  // namespace pcnload::scenario
