#include "diagnostics/nearest_name.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace pcnload::diagnostics {

namespace {

constexpr std::size_t longest_name = 80;  // longer ones are not compared

// Damerau's distance (insert, delete, replace, swap neighbours), three rows at a time.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::array<std::vector<std::size_t>, 3> rows;
    for (auto& row : rows) {
        row.resize(b.size() + 1);
    }
    for (std::size_t j = 0; j <= b.size(); ++j) {
        rows[0][j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& now = rows[i % 3];
        const auto& last = rows[(i - 1) % 3];
        const auto& before_last = rows[(i + 1) % 3];
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replace = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, replace});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                now[j] = std::min(now[j], before_last[j - 2] + 1);
            }
        }
    }
    return rows[a.size() % 3][b.size()];
}

}  // namespace

std::optional<std::string_view> nearest_name(std::string_view written,
                                             std::span<const std::string_view> names) {
    if (written.empty() || written.size() > longest_name) {
        return std::nullopt;
    }
    std::size_t best = 1 + std::max<std::size_t>(1, written.size() / 3);
    std::optional<std::string_view> nearest;
    for (const std::string_view name : names) {
        const std::size_t gap = name.size() > written.size() ? name.size() - written.size()
                                                             : written.size() - name.size();
        if (gap >= best || name.size() > longest_name) {
            continue;
        }
        const std::size_t distance = edit_distance(written, name);
        if (distance < best) {
            best = distance;
            nearest = name;
        }
    }
    return nearest;
}

std::string did_you_mean(std::string_view written, std::span<const std::string_view> names) {
    const auto nearest = nearest_name(written, names);
    return nearest ? "did you mean `" + std::string(*nearest) + "`?" : std::string{};
}

}  // namespace pcnload::diagnostics
