#include "spec/dependency_order.hpp"

#include <algorithm>
#include <queue>

namespace pcnload::spec {

namespace {

// Rows whose needs are all met, smallest place first, until none is left (Kahn's algorithm).
std::vector<std::size_t> met_in_turn(const std::vector<std::vector<std::size_t>>& needs) {
    std::vector<std::size_t> missing(needs.size());
    std::vector<std::vector<std::size_t>> needed_by(needs.size());
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> ready;
    for (std::size_t row = 0; row < needs.size(); ++row) {
        missing[row] = needs[row].size();
        for (const std::size_t need : needs[row]) {
            needed_by[need].push_back(row);
        }
        if (missing[row] == 0) {
            ready.push(row);
        }
    }
    std::vector<std::size_t> order;
    while (!ready.empty()) {
        const std::size_t row = ready.top();
        ready.pop();
        order.push_back(row);
        for (const std::size_t user : needed_by[row]) {
            if (--missing[user] == 0) {
                ready.push(user);
            }
        }
    }
    return order;
}

}  // namespace

DependencyOrder dependency_order(const std::vector<std::vector<std::size_t>>& needs) {
    DependencyOrder result;
    result.order = met_in_turn(needs);
    std::vector<bool> settled(needs.size(), false);
    for (const std::size_t row : result.order) {
        settled[row] = true;
    }
    // Every row that is left needs one that is left: following them ends in a circle.
    std::vector<std::size_t> walk_of(needs.size(), 0);  // the walk that first came by, from 1
    for (std::size_t start = 0; start < needs.size(); ++start) {
        std::vector<std::size_t> path;
        std::size_t row = start;
        while (!settled[row] && walk_of[row] == 0) {
            walk_of[row] = start + 1;
            path.push_back(row);
            row =
                *std::ranges::find_if(needs[row], [&](std::size_t need) { return !settled[need]; });
        }
        if (path.empty() || walk_of[row] != start + 1) {
            continue;  // settled, or it leads into a circle told before
        }
        std::vector<std::size_t> circle(std::ranges::find(path, row), path.end());
        std::rotate(circle.begin(), std::ranges::min_element(circle), circle.end());
        result.circles.push_back(std::move(circle));
    }
    return result;
}

}  // namespace pcnload::spec
