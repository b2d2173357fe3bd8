// An import in the making: the networks there are, and the columns that each kind of file adds.
#pragma once

#include "nhs/import.hpp"
#include "nhs/practice_directory.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pcnload::nhs {

// Which of the files count; a place among them each, or none.
struct ChosenFiles {
    std::vector<std::size_t> mappings;  // the newest first
    std::optional<std::size_t> lists;   // patients: the newest of both kinds
    std::optional<std::size_t> ages;    // the newest that has ages; often the same
    std::optional<std::size_t> workforce;
    std::optional<std::size_t> prevalence;
    std::optional<std::size_t> payments;
    std::optional<std::size_t> directory;
    std::optional<std::size_t> alignment;
    std::optional<std::size_t> networks;
};

struct ImportDraft {
    const std::vector<NhsFile>& files;
    const ImportTargets& targets;
    Import import;
    PracticeDirectory directory;
    std::vector<std::optional<double>> patients;  // by network

    template <class Wanted>
    [[nodiscard]] const Wanted& content(std::size_t file) const {
        return std::get<Wanted>(files[file].content);
    }
};

// Adds the column, if the contracts know the driver and any network has it.
void add_driver(ImportDraft& draft, const std::string& driver, std::size_t file, Basis basis,
                const std::vector<std::optional<double>>& values);
void add_staff_role(ImportDraft& draft, const std::string& role, std::size_t file,
                    const std::vector<std::optional<double>>& values);

// A share of each network's patients; none where either is not known.
std::vector<std::optional<double>> carried(const ImportDraft& draft,
                                           const std::vector<std::optional<double>>& shares);

// What each kind of file adds.
void add_networks(ImportDraft& draft, const ChosenFiles& chosen);
void add_patients(ImportDraft& draft, const ChosenFiles& chosen);
void add_workforce(ImportDraft& draft, std::size_t file);
void add_registers(ImportDraft& draft, std::size_t file);
void add_payments(ImportDraft& draft, std::size_t file, bool beds_are_known);
void add_homes(ImportDraft& draft, std::size_t directory, std::size_t alignment);

}  // namespace pcnload::nhs
