// Strong indices: a role's index cannot subscript activities.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace pcnload::spec {

template <class Tag>
struct Index {
    std::uint32_t value = 0;

    friend constexpr auto operator<=>(Index, Index) = default;
};

using AssumptionIndex = Index<struct AssumptionTag>;
using DriverIndex = Index<struct DriverTag>;
using RoleIndex = Index<struct RoleTag>;
using SourceIndex = Index<struct SourceTag>;
using ServiceIndex = Index<struct ServiceTag>;
using RequirementIndex = Index<struct RequirementTag>;
using ActivityIndex = Index<struct ActivityTag>;
using FundingIndex = Index<struct FundingTag>;

// The index of the row at that place, counted from 0.
template <class IndexType>
[[nodiscard]] constexpr IndexType index_at(std::size_t place) {
    return {static_cast<std::uint32_t>(place)};
}

// A vector that only its own index subscripts.
template <class Row, class IndexType>
class Rows {
public:
    [[nodiscard]] std::size_t size() const { return rows_.size(); }
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    [[nodiscard]] const Row& operator[](IndexType index) const { return rows_[index.value]; }
    [[nodiscard]] Row& operator[](IndexType index) { return rows_[index.value]; }
    [[nodiscard]] auto begin() const { return rows_.begin(); }
    [[nodiscard]] auto end() const { return rows_.end(); }
    [[nodiscard]] auto begin() { return rows_.begin(); }
    [[nodiscard]] auto end() { return rows_.end(); }
    [[nodiscard]] IndexType next() const { return {static_cast<std::uint32_t>(rows_.size())}; }
    IndexType push(Row row) {
        rows_.push_back(std::move(row));
        return {static_cast<std::uint32_t>(rows_.size() - 1)};
    }

private:
    std::vector<Row> rows_;
};

}  // namespace pcnload::spec
