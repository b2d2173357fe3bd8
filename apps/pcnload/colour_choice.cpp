#include "pcnload/colour_choice.hpp"

#include <cstdlib>
#include <string_view>

#include <unistd.h>

namespace pcnload::app {

namespace {

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view{} : std::string_view(value);
}

bool is_set(const char* name) {
    const std::string_view value = environment(name);
    return !value.empty() && value != "0";
}

bool is_coloured(std::FILE* stream) {
    if (!environment("NO_COLOR").empty()) return false;
    if (is_set("CLICOLOR_FORCE") || is_set("FORCE_COLOR")) return true;
    const std::string_view terminal = environment("TERM");
    const int descriptor = ::fileno(stream);
    return !terminal.empty() && terminal != "dumb" && descriptor >= 0 && ::isatty(descriptor) == 1;
}

}  // namespace

render::Colour colour_for(ColourChoice choice, std::FILE* stream) {
    const bool coloured =
        choice == ColourChoice::automatic ? is_coloured(stream) : choice == ColourChoice::always;
    return coloured ? render::Colour::on : render::Colour::off;
}

}  // namespace pcnload::app
