// docs/diagnostics: a page for each diagnostic, made of the catalogue. Where an example is one of
// files, a frame says what stands around it, so that what is wrong is told and what is right is
// not.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"
#include "spec_cases/spec_case.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pcnload::reference {

// The files of examples/CODE.yaml over those of tests/spec_cases/base, with the example in the
// place of `<example>`. Nothing where the code has no frame.
std::optional<spec_cases::Files> framed(std::string_view code, std::string_view example);

std::string diagnostic_page(const diagnostics::CodeRow& row);

// README.md of the folder: every code with its title.
std::string diagnostic_index();

}  // namespace pcnload::reference
