// The factors of an activity's hours in words: values with their units, ranges, grades.
#pragma once

#include "analysis/explanation.hpp"
#include "diagnostics/source_file.hpp"

#include <string>

namespace pcnload::render {

// A value in base units for people: "8 min per resident", "0.45 per year".
std::string quantity_text(double value, const units::Dimension& dimension);

// A name, `rest`, or "as written" of a quantity; `/` before a divisor.
std::string factor_name(const analysis::Factor& factor);

// "366 beds", "8 residents per round", "30%".
std::string factor_value(const analysis::Factor& factor, const diagnostics::SourceFiles& files);

// "4 to 15", in the unit that the value is written in; empty where there is none.
std::string factor_range(const analysis::Factor& factor);

// The same of an assumption.
std::string assumption_range(const spec::Assumption& assumption);

// "judgement"; of a driver "given" or "estimated: judgement".
std::string factor_grade(const analysis::Factor& factor);

}  // namespace pcnload::render
