#include "scenario/distinct_ids.hpp"

#include <string_view>
#include <unordered_set>

namespace pcnload::scenario {

void expect_distinct_ids(const std::vector<Scenario>& scenarios, Diagnostics& diagnostics) {
    std::unordered_set<std::string_view> known;
    for (const Scenario& scenario : scenarios) {
        if (known.insert(scenario.id).second) continue;
        diagnostics.add(
            {diagnostics::Code::usage,
             "two scenarios are called `" + scenario.id + '`',
             {},
             "name it once, or give one of them another id: their hours would be added up",
             {}});
    }
}

}  // namespace pcnload::scenario
