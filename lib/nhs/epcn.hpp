// The sheets of the ODS workbook `ePCN`, each saved as CSV: the networks with their open and close
// dates, and their core partners. Closed networks and ended links stay in the workbook.
#pragma once

#include "nhs/file_kind.hpp"

namespace pcnload::nhs {

const FileKindRow& epcn_networks_file();
const FileKindRow& epcn_partners_file();

}  // namespace pcnload::nhs
