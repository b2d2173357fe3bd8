// Quality and Outcomes Framework: patients on a practice's registers (`PREVALENCE_2425.csv`).
#pragma once

#include "nhs/file_kind.hpp"

namespace pcnload::nhs {

const FileKindRow& prevalence_file();

}  // namespace pcnload::nhs
