// Published files brought together: profiles of networks, and an account of what came from where.
// A figure that no file gives is not nought: it stays out, and the program estimates it later.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "nhs/nhs_file.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::nhs {

// What the contracts know of: other figures stand in the account, but in no profile.
struct ImportTargets {
    std::vector<std::string> drivers;  // that a profile counts, or that are estimated
    std::vector<std::string> roles;
};

enum class Basis : std::uint8_t {
    counted,    // the sum of the file's own figures
    carried,    // the file's share of its own lists, of the patients registered now
    converted,  // beds of the premium that is paid for them
};

struct ImportedColumn {
    std::string heading;  // "care_home_beds", "staff.care-coordinator.wte"
    std::size_t file = 0;
    Basis basis{};
    std::size_t given = 0;  // networks that have it
    double total = 0;
};

struct ImportedNetwork {
    std::string code;
    std::string name;
    NetworkPlace place;
    std::vector<std::optional<double>> values;  // by column
};

// Rows that have no place in the result, and why.
struct Unplaced {
    std::size_t row = 0;  // the first
    std::size_t rows = 1;
    std::string what;
    std::optional<double> amount = {};  // of the file's first total
};

// A sum of the file, and where it went.
struct FileTotal {
    std::string what;  // "patients"
    double own = 0;
    double in_networks = 0;
    double outside = 0;  // of practices in no network
    double unmatched = 0;
};

// The file's own sums for networks, and ours.
struct Comparison {
    struct Difference {
        std::string network;
        double own = 0;
        double ours = 0;
    };
    std::size_t compared = 0;
    std::vector<Difference> differences;
};

struct ImportedFile {
    diagnostics::FileIndex file;
    const FileKindRow* kind = nullptr;
    std::optional<Date> release;
    spec::CsvEncoding encoding{};
    bool used = true;
    std::size_t rows = 0;
    std::size_t rows_used = 0;
    std::size_t rows_outside = 0;
    RowCounts passed_over = {};
    std::vector<FileTotal> totals = {};
    std::vector<Unplaced> outside = {};
    std::vector<Unplaced> unmatched = {};
    std::optional<Comparison> comparison = {};
    std::vector<std::string> notes = {};

    [[nodiscard]] std::size_t rows_unmatched() const;
    [[nodiscard]] std::size_t rows_passed_over() const;
};

struct MovedPractice {
    std::string practice;
    std::string from;  // a network's code; empty: none
    std::string to;
};

// Two mappings, the older one first.
struct MappingChange {
    std::size_t older = 0;  // places among the files
    std::size_t newer = 0;
    std::vector<MovedPractice> moved;
    std::vector<std::string> gone;     // practices
    std::vector<std::string> arrived;  // practices
    std::vector<std::string> networks_gone;
    std::vector<std::string> networks_arrived;
};

struct Import {
    std::vector<ImportedColumn> columns;
    std::vector<ImportedNetwork> networks;  // by code
    std::vector<ImportedFile> files;        // as they were given
    std::vector<MappingChange> mapping_changes;
    std::vector<OtherRole> other_roles;  // of the workforce, that no profile has
    std::vector<std::string> absent;     // drivers of which no file gives anything
    std::vector<std::string>
        without_patients;  // networks left out, because nobody counts their list
};

// What is wrong with the files together is reported; then the result has no meaning.
Import make_import(const std::vector<NhsFile>& files, const ImportTargets& targets,
                   diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::nhs
