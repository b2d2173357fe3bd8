// The care directory of the Care Quality Commission: homes and their beds. It names no network, so
// a second file aligns homes, or postcodes, to networks.
#pragma once

#include "nhs/file_kind.hpp"

namespace pcnload::nhs {

const FileKindRow& care_directory_file();
const FileKindRow& home_alignment_file();

}  // namespace pcnload::nhs
