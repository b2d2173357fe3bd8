#include "diagnostics/nearest_name.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace pcnload::diagnostics {

namespace {

constexpr std::size_t longest_name = 80;  // longer ones are not compared
constexpr std::size_t most_named = 8;     // more names are not counted out

std::string in_small_letters(std::string_view text) {
    std::string small(text);
    for (char& c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small;
}

bool is_joint(char c) { return c == '-' || c == '_' || c == '/'; }

// Whether the words of `part` stand in the name, whole and in a row.
bool has_words(std::string_view name, std::string_view part) {
    for (auto at = name.find(part); at != std::string_view::npos; at = name.find(part, at + 1)) {
        const std::size_t end = at + part.size();
        if ((at == 0 || is_joint(name[at - 1])) && (end == name.size() || is_joint(name[end]))) {
            return true;
        }
    }
    return false;
}

std::optional<std::string_view> only_name_with(std::string_view part,
                                               std::span<const std::string_view> names) {
    std::optional<std::string_view> found;
    for (const std::string_view name : names) {
        if (!has_words(name, part)) continue;
        if (found) return std::nullopt;
        found = name;
    }
    return found;
}

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
    const std::string small = in_small_letters(written);
    std::size_t best = 1 + std::max<std::size_t>(1, written.size() / 3);
    std::optional<std::string_view> nearest;
    for (const std::string_view name : names) {
        const std::size_t gap = name.size() > written.size() ? name.size() - written.size()
                                                             : written.size() - name.size();
        if (gap >= best || name.size() > longest_name) {
            continue;
        }
        const std::size_t distance = edit_distance(small, in_small_letters(name));
        if (distance < best) {
            best = distance;
            nearest = name;
        }
    }
    return nearest ? nearest : only_name_with(small, names);
}

std::string did_you_mean(std::string_view written, std::span<const std::string_view> names) {
    const auto nearest = nearest_name(written, names);
    return nearest ? "did you mean `" + std::string(*nearest) + "`?" : std::string{};
}

std::string did_you_mean_or(std::string_view written, std::span<const std::string_view> names,
                            std::string_view otherwise) {
    std::string hint = did_you_mean(written, names);
    if (!hint.empty() || names.empty() || names.size() > most_named) {
        return hint.empty() ? std::string(otherwise) : hint;
    }
    hint = names.size() == 1 ? "there is only" : "there are";
    for (std::size_t i = 0; i < names.size(); ++i) {
        hint += (i == 0 ? " `" : i + 1 == names.size() ? " and `" : ", `") + std::string(names[i]);
        hint += '`';
    }
    return hint;
}

}  // namespace pcnload::diagnostics
