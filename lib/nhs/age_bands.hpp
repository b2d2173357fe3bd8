// Patients registered, in five-year age bands (`gp-reg-pat-prac-quin-age`). The file counts each
// patient fifteen times: at five levels, and as all, by sex, and by sex and band.
#pragma once

#include "nhs/file_kind.hpp"

namespace pcnload::nhs {

const FileKindRow& age_bands_file();

}  // namespace pcnload::nhs
