// `pcnload sample` as a document.
#pragma once

#include "analysis/sampling.hpp"
#include "render/report.hpp"

namespace pcnload::render {

Report sample_report(const analysis::Sampling& sampling);

}  // namespace pcnload::render
