// Patients registered, totals by practice (`gp-reg-pat-prac-all`).
#pragma once

#include "nhs/file_kind.hpp"

namespace pcnload::nhs {

const FileKindRow& practice_lists_file();

}  // namespace pcnload::nhs
