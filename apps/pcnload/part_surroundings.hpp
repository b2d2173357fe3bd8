// The files that a part of a contract needs around it, so that it can be checked by itself.
#pragma once

#include "pcnload/checked_files.hpp"
#include "pcnload/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pcnload::app {

// The folder of specifications that a file stands in: that of `common`, or of a folder beside it.
// Empty where it stands in none.
std::string specs_folder_of(const std::string& path);

// The part among its surroundings. Where it stands in a folder of specifications (beside `common`,
// or in it), that is the folder. Else it is laid over the shipped files, or those of `specs`: with
// its own folder where that holds a contract, or in a contract made up for it.
std::vector<spec::InputFile> surroundings(const ContractPart& part,
                                          const std::optional<std::string>& specs,
                                          Session& session);

}  // namespace pcnload::app
