// How far practices can withdraw, for people.
#pragma once

#include "analysis/tipping.hpp"
#include "render/report.hpp"

namespace pcnload::render {

// Of one network the curve of every role; of many which break first, and how many are over.
Report tipping_report(const analysis::Tipping& tipping);

}  // namespace pcnload::render
