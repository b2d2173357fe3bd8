// An import as tables: the profiles themselves, and what came from where.
#pragma once

#include "diagnostics/source_file.hpp"
#include "nhs/import.hpp"
#include "render/table.hpp"

#include <string>

namespace pcnload::render {

// A row a network, as `--pcns` reads it. What no file gives is an empty cell. How much of the
// staff's time is free for the contract no file knows: that column stands there to be filled in.
Table profiles_table(const nhs::Import& import);

Table imported_files_table(const nhs::Import& import, const diagnostics::SourceFiles& files);
Table imported_totals_table(const nhs::Import& import, const diagnostics::SourceFiles& files);
Table imported_columns_table(const nhs::Import& import, const diagnostics::SourceFiles& files);

// "July 2026", or "not dated".
std::string release_text(const nhs::ImportedFile& file);

// How a column was made of its file, in words.
std::string basis_text(nhs::Basis basis);

}  // namespace pcnload::render
