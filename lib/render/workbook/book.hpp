// What a workbook is made of: one network under scenarios, and the parts that these have in common.
#pragma once

#include "analysis/projection.hpp"
#include "spec/profile.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::render::workbook {

// Parts of the same id under any of the scenarios, in the order of the first that has them.
class CommonRows {
public:
    explicit CommonRows(std::size_t scenarios) : scenarios_(scenarios) {}

    // The part at `place` of a scenario.
    void add(std::size_t scenario, std::size_t place, const std::string& id,
             const std::string& title);

    [[nodiscard]] std::size_t size() const { return rows_.size(); }
    [[nodiscard]] const std::string& id(std::size_t row) const { return rows_[row].id; }
    [[nodiscard]] const std::string& title(std::size_t row) const { return rows_[row].title; }
    // Where a scenario has it; nothing where it does not.
    [[nodiscard]] std::optional<std::size_t> place(std::size_t row, std::size_t scenario) const {
        return rows_[row].places[scenario];
    }
    // The row of the part at `place` of a scenario.
    [[nodiscard]] std::size_t row_of(std::size_t scenario, std::size_t place) const;

private:
    struct Row {
        std::string id;
        std::string title;
        std::vector<std::optional<std::size_t>> places;  // by scenario
    };
    std::size_t scenarios_;
    std::vector<Row> rows_;
};

struct Book {
    explicit Book(std::vector<const analysis::Projection*> scenarios, spec::Profile profile);

    std::vector<const analysis::Projection*> scenarios;
    spec::Profile profile;  // as it is given, before any change
    CommonRows drivers;
    CommonRows roles;
    CommonRows services;
    CommonRows funding;

    [[nodiscard]] const spec::Specification& specification(std::size_t scenario) const {
        return *scenarios[scenario]->specification;
    }
};

}  // namespace pcnload::render::workbook
