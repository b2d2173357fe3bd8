// The numbers that stand in the specifications: each is a number in a line of a file, wherever the
// contracts that are made of the files have copies of it. Dates, ranges and bounds are not among
// them.
#pragma once

#include "diagnostics/source_file.hpp"
#include "spec/draft.hpp"
#include "spec/library.hpp"

#include <map>
#include <string>
#include <vector>

namespace pcnload::analysis {

struct SpecNumber {
    diagnostics::SourceSpan span;
    std::string address;  // "gp.cost", "homes/round/visit.duration"
    std::string text;     // the quantity as written
};

// Every number of the layers of a library and of contracts made of it, each once, by file and
// place.
std::vector<SpecNumber> spec_numbers(const spec::Library& library,
                                     const std::vector<const spec::Draft*>& contracts,
                                     const diagnostics::SourceFiles& files);

// Where a draft holds a number, to change it; they point into the draft.
using NumberPlaces = std::map<diagnostics::SourceSpan, std::vector<double*>>;

NumberPlaces number_places(spec::Draft& draft);

}  // namespace pcnload::analysis
