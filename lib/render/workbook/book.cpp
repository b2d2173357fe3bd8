#include "render/workbook/book.hpp"

#include <algorithm>
#include <utility>

namespace pcnload::render::workbook {

namespace {

template <class Rows>
CommonRows common(const std::vector<const analysis::Projection*>& scenarios,
                  Rows spec::Specification::*rows) {
    CommonRows all(scenarios.size());
    for (std::size_t scenario = 0; scenario < scenarios.size(); ++scenario) {
        std::size_t place = 0;
        for (const auto& row : scenarios[scenario]->specification.get()->*rows)
            all.add(scenario, place++, row.id, row.title);
    }
    return all;
}

}  // namespace

void CommonRows::add(std::size_t scenario, std::size_t place, const std::string& id,
                     const std::string& title) {
    auto row = std::ranges::find(rows_, id, &Row::id);
    if (row == rows_.end()) {
        rows_.push_back({id, title, std::vector<std::optional<std::size_t>>(scenarios_)});
        row = rows_.end() - 1;
    }
    row->places[scenario] = place;
}

std::size_t CommonRows::row_of(std::size_t scenario, std::size_t place) const {
    const auto row = std::ranges::find_if(
        rows_, [&](const Row& each) { return each.places[scenario] == place; });
    return static_cast<std::size_t>(row - rows_.begin());
}

Book::Book(std::vector<const analysis::Projection*> seen, spec::Profile given)
    : scenarios(std::move(seen)),
      profile(std::move(given)),
      drivers(common(scenarios, &spec::Specification::drivers)),
      roles(common(scenarios, &spec::Specification::roles)),
      services(common(scenarios, &spec::Specification::services)),
      funding(common(scenarios, &spec::Specification::funding)) {}

}  // namespace pcnload::render::workbook
