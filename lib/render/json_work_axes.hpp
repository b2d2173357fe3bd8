// What the places on the axes of an array of work mean.
#pragma once

#include "render/json_writer.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pcnload::render {

struct WorkAxes {
    std::string_view figure;  // "hours_per_week"
    std::vector<std::string> scenarios;
    std::vector<std::string> networks;  // their codes
    std::vector<std::string> roles;
    std::vector<std::string> months;  // empty: the array has no such axis
};

// Members of an open object: `figure`, and `axes`, an array of {axis, places} in the array's order.
void write_work_axes(JsonWriter& json, const WorkAxes& axes);

}  // namespace pcnload::render
