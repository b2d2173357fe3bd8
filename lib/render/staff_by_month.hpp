// Staff by month, as tables and in words: who is in post, what is required, who falls short when.
#pragma once

#include "analysis/projection.hpp"
#include "render/report.hpp"

#include <string>
#include <vector>

namespace pcnload::render {

// A month a row, a role a column: WTE required and free; and WTE in post, of the roles where they
// move, if there are any.
std::vector<Section> staff_sections(const analysis::Projection& projection);

// "mine, month by month: General practitioner falls short from October 2020."
std::string short_sentence(const analysis::Projection& projection);

// The same where anybody comes or leaves within the contract year; otherwise empty.
std::string moving_staff_sentence(const analysis::Projection& projection);

}  // namespace pcnload::render
