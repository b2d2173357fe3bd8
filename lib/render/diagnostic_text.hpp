// Diagnostics as text for people.
//
//     specs/x.yaml:12:15: error[PCN-U308]: `resident per home` is left over
//       12 |     duration: 8 min per home
//          |               ^^^^^^^^^^^^^^
//     specs/x.yaml:10:17: note: the population counts residents
//       10 |     population: care_home_beds * residents_per_bed
//          |                 ^^^^^^^^^^^^^^
//       hint: count homes in the population, or give the duration per resident
//     1 error
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "diagnostics/source_file.hpp"
#include "render/colour.hpp"

#include <string>

namespace pcnload::render {

// By file and place, then a line for each code that more was found of, as in "... and 4,321 more of
// PCN-P603", then how many there are; an empty text where there are none. Nothing in it
// comes from an input as it is: no file can send an escape sequence to the terminal.
std::string diagnostic_text(const diagnostics::Diagnostics& diagnostics,
                            const diagnostics::SourceFiles& files, Colour colour);

// The last line alone, without its end: "1,002 errors, 1 warning (3 not shown)".
std::string diagnostic_summary(const diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::render
