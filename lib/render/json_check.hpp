// The `results` of a check as JSON: how many of what, and what the contracts rest on.
#pragma once

#include "analysis/provenance.hpp"
#include "render/json_writer.hpp"

#include <cstddef>
#include <vector>

namespace pcnload::render {

struct CheckCounts {
    std::size_t files = 0;
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t filtered = 0;  // findings left out by their code
    std::size_t accepted = 0;  // and by the baseline
    std::size_t outlived = 0;  // entries of the baseline that no finding answers to
};

void write_check(JsonWriter& json, const CheckCounts& counts,
                 const std::vector<analysis::Provenance>& contracts);

}  // namespace pcnload::render
