// NHS Payments to General Practice: lists weighted by need, and the care home premium. The file
// has the network under headings that say otherwise: `Code` and `CCG NAME`.
#pragma once

#include "nhs/file_kind.hpp"

namespace pcnload::nhs {

const FileKindRow& payments_file();

}  // namespace pcnload::nhs
