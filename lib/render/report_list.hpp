// What there is to name: contracts, services, assumptions, units, diagnostics and so on.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"
#include "diagnostics/source_file.hpp"
#include "render/report.hpp"
#include "spec/draft.hpp"
#include "spec/library.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace pcnload::render {

enum class ListKind : std::uint8_t {
    contracts,
    services,
    scenarios,
    profiles,
    assumptions,
    roles,
    drivers,
    sources,
    units,
    figures,
    diagnostics,
};

struct ListKindRow {
    ListKind kind;
    std::string_view name;  // "contracts"
    std::string_view what;  // for the help of the command
};

std::span<const ListKindRow> list_kinds();

struct ListSubject {
    const spec::Library& library;
    // Each contract of the library with its layers laid over each other and its own changes made,
    // in the library's order. Services, assumptions, roles, drivers and sources are read here.
    const std::vector<spec::Draft>& contracts;
    const diagnostics::SourceFiles& files;
};

// Its one table holds everything: `to_csv` and `write_table` give the same to programs.
Report list_report(ListKind kind, const ListSubject& subject);

// The page of one diagnostic: what is wrong, why it matters, an example of it and the same mended.
Report diagnostic_page(const diagnostics::CodeRow& row);

}  // namespace pcnload::render
