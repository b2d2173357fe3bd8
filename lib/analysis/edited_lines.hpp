// The lines of the model that edits touch, an activity done by one role each, as factors: which
// edits move which, and what it comes to under every set of them.
#pragma once

#include "analysis/driver_counts.hpp"
#include "analysis/edited_population.hpp"
#include "analysis/edited_scheme.hpp"
#include "analysis/mixture.hpp"
#include "analysis/shapley.hpp"
#include "spec/specification.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace pcnload::analysis {

// An activity in the two versions; null where one has it not.
struct EditedWork {
    std::size_t pair = 0;
    const spec::Activity* base = nullptr;
    const spec::Activity* head = nullptr;
};

// hours = count of the driver x those of `hours` x `week` (per week) or `year` (in year);
// WTE = hours per week x `per_wte`; GBP a year = WTE x `cost`; what the scheme reimburses of it,
// but for its sum, WTE x `reimbursed`.
struct EditedLine {
    EditedWork work;
    std::size_t role = 0;  // place of the pair of roles
    EditedPopulation population;
    std::vector<Block> hours;
    Block week;  // 7, or 0 where it is not in force in the end: days a week
    Block year;  // the days in force of 365; what is done of it, where it is done once
    std::vector<Block> per_wte;
    std::vector<Block> cost;
    Block reimbursed;
};

// The factors of what a count of one comes to.
std::vector<Block> per_week_blocks(const EditedLine& line);
std::vector<Block> in_year_blocks(const EditedLine& line);
std::vector<Block> wte_blocks(const EditedLine& line);
std::vector<Block> wte_in_year_blocks(const EditedLine& line);
std::vector<Block> cost_blocks(const EditedLine& line);
std::vector<Block> reimbursed_blocks(const EditedLine& line);

// What the mixture and the parts refer to outlives it.
class EditedLines {
public:
    EditedLines(Mixture& mixture, const MatchedParts& parts, EditedScheme& scheme);

    [[nodiscard]] const std::vector<EditedLine>& lines() const { return lines_; }
    // The factors of the count of what the line counts.
    [[nodiscard]] std::vector<Block> count_blocks(const EditedLine& line,
                                                  const NetworkPair& network) const;

private:
    [[nodiscard]] std::optional<std::size_t> edit(const EditedWork& work, EditedField field) const;
    [[nodiscard]] std::optional<std::size_t> existence(const EditedWork& work) const;
    [[nodiscard]] std::optional<std::size_t> dates(const EditedWork& work) const;
    [[nodiscard]] EditedPopulation population(const EditedWork& work) const;
    void add_lines(const EditedWork& work);
    void add_existence(const EditedWork& work, std::vector<Block>& blocks);
    void add_product(const EditedWork& work, EditedField field, std::vector<Block>& blocks);
    void add_share(const EditedWork& work, std::size_t role, std::vector<Block>& blocks);
    void add_timing(const EditedWork& work, EditedLine& line);
    void add_role(const EditedWork& work, EditedLine& line);
    [[nodiscard]] spec::Activity when(const EditedWork& work) const;
    [[nodiscard]] units::ContractYear year() const;
    [[nodiscard]] const spec::StaffShare* share(const EditedWork& work, Version version,
                                                std::size_t role) const;
    double share_value(const spec::StaffShare* share, Version version);
    [[nodiscard]] bool is_touched(const EditedLine& line) const;

    const MatchedParts& parts_;
    Mixture& mixture_;
    EditedScheme& scheme_;
    DriverCounts counts_;
    std::array<std::vector<std::size_t>, 2> requirements_;  // pairs by version and index
    std::array<std::vector<std::size_t>, 2> services_;
    std::array<std::vector<std::size_t>, 2> roles_;
    std::vector<EditedLine> lines_;
};

}  // namespace pcnload::analysis
