// A value as `--set` takes it, seen as a number with a unit, so that programs can sort by it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pcnload::scenario {

struct WrittenValue {
    std::optional<double> number;  // none of a date, staff or anything with names in it
    std::string unit;              // "min per resident", "%"; empty where there is none
};

WrittenValue written_value(std::string_view text);

}  // namespace pcnload::scenario
