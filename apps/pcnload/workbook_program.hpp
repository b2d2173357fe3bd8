// The program `pcnload-workbook`, which writes a workbook of its description.
#pragma once

#include "pcnload/session.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pcnload::app {

// The bytes of the workbook. Nothing where the program is missing, or has none, which is reported.
std::optional<std::string> make_workbook_file(std::string_view description, Session& session);

}  // namespace pcnload::app
