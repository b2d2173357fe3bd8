// Rows with ids, in the order of the files, found by id. Small tables are searched in order; a
// large one keeps an index.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pcnload::spec {

template <class Row>
class Table {
public:
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    [[nodiscard]] std::size_t size() const { return rows_.size(); }
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    [[nodiscard]] auto begin() const { return rows_.begin(); }
    [[nodiscard]] auto end() const { return rows_.end(); }
    [[nodiscard]] auto begin() { return rows_.begin(); }
    [[nodiscard]] auto end() { return rows_.end(); }
    [[nodiscard]] const Row& operator[](std::size_t place) const { return rows_[place]; }
    [[nodiscard]] Row& operator[](std::size_t place) { return rows_[place]; }

    [[nodiscard]] const Row* find(std::string_view id) const {
        const std::size_t place = place_of(id);
        return place == none ? nullptr : &rows_[place];
    }
    [[nodiscard]] Row* find(std::string_view id) {
        const std::size_t place = place_of(id);
        return place == none ? nullptr : &rows_[place];
    }
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    [[nodiscard]] std::size_t place_of(std::string_view id) const {
        if (rows_.size() > small) {
            const auto found = index_.find(std::string(id));
            return found == index_.end() ? none : found->second;
        }
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (rows_[i].id == id) {
                return i;
            }
        }
        return none;
    }

    // Behind the others, or in the place of the row of that id.
    Row& put(Row row) {
        if (Row* old = find(row.id)) {
            *old = std::move(row);
            return *old;
        }
        rows_.push_back(std::move(row));
        index_from(rows_.size() > small && index_.empty() ? 0 : rows_.size() - 1);
        return rows_.back();
    }

    template <class Predicate>
    std::size_t erase_if(Predicate predicate) {
        const std::size_t erased = std::erase_if(rows_, predicate);
        index_.clear();
        index_from(0);
        return erased;
    }

    [[nodiscard]] std::vector<std::string_view> ids() const {
        std::vector<std::string_view> ids;
        ids.reserve(rows_.size());
        for (const Row& row : rows_) {
            ids.push_back(row.id);
        }
        return ids;
    }

private:
    static constexpr std::size_t small = 64;

    void index_from(std::size_t first) {
        for (std::size_t i = first; rows_.size() > small && i < rows_.size(); ++i) {
            index_.emplace(rows_[i].id, i);
        }
    }

    std::vector<Row> rows_;
    std::unordered_map<std::string, std::size_t> index_;  // filled once the table is large
};

}  // namespace pcnload::spec
