// Whether text that goes to a stream is coloured.
#pragma once

#include "pcnload/options.hpp"
#include "render/colour.hpp"

#include <cstdio>

namespace pcnload::app {

// `always` and `never` are final. Else NO_COLOR and TERM=dumb put colour out, CLICOLOR_FORCE and
// FORCE_COLOR put it on, and a terminal gets it.
render::Colour colour_for(ColourChoice choice, std::FILE* stream);

}  // namespace pcnload::app
