// Text from a file or a command line, made fit to be shown to a person.
#pragma once

#include <string>
#include <string_view>

namespace pcnload::render {

// Each control or invisible character, each that turns the direction of writing, and each byte
// that is no UTF-8 becomes U+FFFD, so that nothing in an input can move the cursor, hide or
// reorder what is shown. A tab or a line break becomes one space: the text stays on one line, and
// as many characters come out as go in.
std::string visible_text(std::string_view text);

}  // namespace pcnload::render
