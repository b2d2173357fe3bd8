// Primary Care Network Workforce, individual level: a row a post.
#pragma once

#include "nhs/file_kind.hpp"

namespace pcnload::nhs {

const FileKindRow& workforce_file();

}  // namespace pcnload::nhs
