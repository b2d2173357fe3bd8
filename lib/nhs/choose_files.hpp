// Which of several files of one kind counts: the newest release.
#pragma once

#include "nhs/import_draft.hpp"

namespace pcnload::nhs {

// Older releases are marked as not used, with a warning. Two of one release, or two without a date,
// are an error: nobody knows which is meant.
ChosenFiles choose_files(const std::vector<NhsFile>& files, std::vector<ImportedFile>& accounts,
                         diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::nhs
