// What a figure hangs on, as rows.
#pragma once

#include "analysis/sensitivity.hpp"
#include "render/table.hpp"

namespace pcnload::render {

// For people: the widest bars, those below `least` of the widest folded into one row.
Table tornado_table(const analysis::Sensitivity& sensitivity,
                    const analysis::FigureSensitivity& figure, double least);

// For programs: a row for each figure and assumption.
Table sensitivity_table(const analysis::Sensitivity& sensitivity);

}  // namespace pcnload::render
