#include "render/table.hpp"

#include <algorithm>

namespace pcnload::render {

namespace {

// Those of the cells or columns that stand in columns for people.
template <class Item>
std::vector<Item> kept(const std::vector<Item>& items, const std::vector<Column>& columns) {
    std::vector<Item> result;
    for (std::size_t i = 0; i < std::min(items.size(), columns.size()); ++i)
        if (!columns[i].for_machines) result.push_back(items[i]);
    return result;
}

}  // namespace

Table shown_to_people(const Table& table) {
    Table shown;
    shown.columns = kept(table.columns, table.columns);
    for (const Row& row : table.rows)
        shown.rows.push_back({kept(row.cells, table.columns), row.kind, row.indent});
    return shown;
}

}  // namespace pcnload::render
