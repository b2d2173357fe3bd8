// What the hours of contracts rest on, for people.
#pragma once

#include "analysis/provenance.hpp"
#include "render/report.hpp"

#include <vector>

namespace pcnload::render {

// A row a contract, then what has expired and what is not modelled, each where there is any.
Report provenance_report(const std::vector<analysis::Provenance>& contracts);

}  // namespace pcnload::render
