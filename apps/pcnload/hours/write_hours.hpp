// Every tile of a batch into a sink, on several threads; what comes out does not depend on them.
#pragma once

#include "analysis/work_batch.hpp"
#include "analysis/work_count.hpp"
#include "diagnostics/diagnostics.hpp"
#include "pcnload/hours/hours_sink.hpp"

namespace pcnload::app {

// Makes every scenario of the range once, so that mistakes are told before anything is written.
void check_scenarios(const analysis::WorkBatch& batch, ScenarioRange range, unsigned jobs,
                     diagnostics::Diagnostics& diagnostics);

// The scenarios have been checked. Gives the sink everything that it wants; `finish` is left.
// `count` is of tiles.
void write_hours(const analysis::WorkBatch& batch, ScenarioRange range, unsigned jobs,
                 HoursSink& sink, analysis::WorkCount* count = nullptr);

}  // namespace pcnload::app
