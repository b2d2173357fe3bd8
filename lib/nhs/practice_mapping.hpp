// Which network a practice belongs to: the mapping that is published with the registrations
// (`gp-reg-pat-prac-map`), before and after CCGs became integrated care boards.
#pragma once

#include "nhs/file_kind.hpp"

namespace pcnload::nhs {

const FileKindRow& practice_mapping_file();

}  // namespace pcnload::nhs
