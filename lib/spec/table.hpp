// Rows with ids, in the order of the files, found by id. Small tables are searched in order; a
// large one keeps an index.
//
// A copy shares the rows until one of the two is written to: scenarios copy whole contracts and
// change a few lines of them. So read a table through const where nothing is to be changed.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pcnload::spec {

template <class Row>
class Table {
public:
    [[nodiscard]] const std::vector<Row>& rows() const {
        static const std::vector<Row> no_rows;
        return body_ == nullptr ? no_rows : body_->rows;
    }
    [[nodiscard]] std::size_t size() const { return rows().size(); }
    [[nodiscard]] bool empty() const { return rows().empty(); }
    [[nodiscard]] auto begin() const { return rows().begin(); }
    [[nodiscard]] auto end() const { return rows().end(); }
    [[nodiscard]] auto begin() { return own().rows.begin(); }
    [[nodiscard]] auto end() { return own().rows.end(); }
    [[nodiscard]] const Row& operator[](std::size_t place) const { return rows()[place]; }
    [[nodiscard]] Row& operator[](std::size_t place) { return own().rows[place]; }

    [[nodiscard]] const Row* find(std::string_view id) const {
        const std::size_t place = place_of(id);
        return place == none ? nullptr : &rows()[place];
    }
    [[nodiscard]] Row* find(std::string_view id) {
        const std::size_t place = place_of(id);
        return place == none ? nullptr : &own().rows[place];
    }
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    [[nodiscard]] std::size_t place_of(std::string_view id) const {
        if (size() > small) {
            const auto found = body_->index.find(std::string(id));
            return found == body_->index.end() ? none : found->second;
        }
        for (std::size_t i = 0; i < size(); ++i) {
            if (rows()[i].id == id) {
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
        Body& body = own();
        body.rows.push_back(std::move(row));
        index_from(body, body.index.empty() ? 0 : body.rows.size() - 1);
        return body.rows.back();
    }

    template <class Predicate>
    std::size_t erase_if(Predicate predicate) {
        Body& body = own();
        const std::size_t erased = std::erase_if(body.rows, predicate);
        body.index.clear();
        index_from(body, 0);
        return erased;
    }

    [[nodiscard]] std::vector<std::string_view> ids() const {
        std::vector<std::string_view> ids;
        ids.reserve(size());
        for (const Row& row : rows()) {
            ids.push_back(row.id);
        }
        return ids;
    }

private:
    static constexpr std::size_t small = 64;

    struct Body {
        std::vector<Row> rows;
        std::unordered_map<std::string, std::size_t> index;  // filled once the table is large
    };

    // The body, shared with no other table.
    Body& own() {
        if (body_ == nullptr) {
            body_ = std::make_shared<Body>();
        } else if (body_.use_count() > 1) {
            body_ = std::make_shared<Body>(*body_);
        }
        return *body_;
    }

    static void index_from(Body& body, std::size_t first) {
        for (std::size_t i = first; body.rows.size() > small && i < body.rows.size(); ++i) {
            body.index.emplace(body.rows[i].id, i);
        }
    }

    std::shared_ptr<Body> body_;  // null: no rows
};

}  // namespace pcnload::spec
