// docs/formats.md, made of the tables that the readers check against and the schemas are made from.
#pragma once

#include <string>

namespace pcnload::reference {

std::string format_reference();

}  // namespace pcnload::reference
