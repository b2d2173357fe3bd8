#include "scenario/grid.hpp"

#include "scenario/setting.hpp"
#include "units/number_text.hpp"
#include "units/trimmed_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using units::trimmed;

// A number as digits and how many of them stand behind the point: steps of it add up exactly.
struct Decimal {
    std::int64_t digits = 0;
    int places = 0;
};

constexpr std::size_t most_digits = 15;

std::optional<Decimal> read_decimal(std::string_view text) {
    const units::NumberRead number = units::read_whole_number_text(text);
    if (number.fault != units::NumberFault::none) return std::nullopt;
    Decimal decimal;
    bool behind_point = false;
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == '.') {
            behind_point = true;
            continue;
        }
        if (c < '0' || c > '9' || ++digits > most_digits) return std::nullopt;
        decimal.digits = decimal.digits * 10 + (c - '0');
        if (behind_point) ++decimal.places;
    }
    return decimal;
}

// With so many places; nothing where it grows too large.
std::optional<std::int64_t> scaled(const Decimal& decimal, int places) {
    constexpr std::int64_t most = 1'000'000'000'000'000'000;
    std::int64_t digits = decimal.digits;
    for (int i = decimal.places; i < places; ++i) {
        if (digits > most / 10) return std::nullopt;
        digits *= 10;
    }
    return digits;
}

std::string decimal_text(std::int64_t digits, int places) {
    std::string text = std::to_string(digits);
    if (places == 0) return text;
    const auto behind = static_cast<std::size_t>(places);
    if (text.size() <= behind) text.insert(0, behind + 1 - text.size(), '0');
    text.insert(text.size() - behind, 1, '.');
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

// The number that a text begins with, and what stands behind it.
struct Measured {
    std::string_view number;
    std::string_view unit;  // "%", " min per review", or empty
};

Measured measured(std::string_view text) {
    const std::size_t length = units::read_number(text).length;
    return {text.substr(0, length), text.substr(length)};
}

class VariationReader {
public:
    VariationReader(Variation& variation, SourceSpan span, Diagnostics& diagnostics)
        : variation_(variation), span_(span), diagnostics_(diagnostics) {}

    bool read_range(std::string_view values);
    bool read_list(std::string_view values);

private:
    bool fail(std::string message, std::string hint) {
        diagnostics_.add({Code::bad_setting, std::move(message), span_, std::move(hint), {}});
        return false;
    }

    Variation& variation_;
    SourceSpan span_;
    Diagnostics& diagnostics_;
};

// Whether the values are LOW:HIGH:STEP: no value of `--set` has colons outside of braces.
bool is_range(std::string_view values) {
    return !values.starts_with('{') && values.find(':') != std::string_view::npos;
}

bool VariationReader::read_range(std::string_view values) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= values.size();) {
        const std::size_t end = std::min(values.find(':', begin), values.size());
        parts.push_back(trimmed(values.substr(begin, end - begin)));
        begin = end + 1;
    }
    const char* const example = "write LOW:HIGH:STEP and a unit, as in `4:10:2 min per resident`";
    if (parts.size() != 3) return fail("a range has a low end, a high end and a step", example);
    const Measured step = measured(parts[2]);
    std::array<std::int64_t, 3> digits{};
    std::array<Decimal, 3> decimals{};
    int places = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        // `20%:30%:5%` is as good as `20:30:5%`.
        const Measured part = measured(parts[i]);
        const auto decimal = read_decimal(part.number);
        const bool bare = trimmed(part.unit).empty() || trimmed(part.unit) == trimmed(step.unit);
        if (!decimal || !bare) {
            return fail('`' + std::string(parts[i]) + "` is no plain number of a range", example);
        }
        decimals[i] = *decimal;
        places = std::max(places, decimal->places);
    }
    for (std::size_t i = 0; i < 3; ++i) {
        const auto number = scaled(decimals[i], places);
        if (!number) return fail("the numbers of the range are too long", example);
        digits[i] = *number;
    }
    const auto [low, high, by] = digits;
    if (by == 0) return fail("a range with a step of nought has no end", example);
    if (high < low) return fail("the range ends below its beginning", "swap the two ends");
    if (static_cast<std::uint64_t>((high - low) / by) >= most_grid_points) {
        return fail("the range has over 10,000 values", "make its step larger");
    }
    for (std::int64_t at = low; at <= high; at += by)
        variation_.values.push_back(decimal_text(at, places) + std::string(step.unit));
    return true;
}

bool VariationReader::read_list(std::string_view values) {
    std::size_t begin = 0;
    int depth = 0;
    for (std::size_t at = 0; at <= values.size(); ++at) {
        const char c = at < values.size() ? values[at] : ',';
        if (c == '{') ++depth;
        if (c == '}') --depth;
        if ((c != ',' || depth > 0) && at < values.size()) continue;
        const std::string_view value = trimmed(values.substr(begin, at - begin));
        begin = at + 1;
        if (value.empty()) {
            return fail("a value of the list is empty", "write a value on each side of a comma");
        }
        variation_.values.emplace_back(value);
    }
    const Measured last = measured(variation_.values.back());
    const std::string unit(last.number.empty() ? std::string_view{} : last.unit);
    for (std::string& value : variation_.values) {
        // 2020-04-01 begins with a number, too, and has no unit to lend.
        const bool bare = measured(value).unit.empty();
        if (bare && !unit.starts_with('-')) value += unit;
    }
    for (auto value = variation_.values.begin(); value != variation_.values.end(); ++value) {
        if (std::find(variation_.values.begin(), value, *value) != value) {
            return fail("the value `" + *value + "` stands twice", "name it once");
        }
    }
    return true;
}

// The last of two variations of one address would undo the first.
bool addresses_differ(const std::vector<Variation>& variations, Diagnostics& diagnostics) {
    for (auto later = variations.begin(); later != variations.end(); ++later) {
        const auto first = std::ranges::find(variations, later->address, &Variation::address);
        if (first == later) continue;
        const auto end = static_cast<std::uint32_t>(later->address.size());
        diagnostics.add({Code::bad_setting,
                         '`' + later->address + "` is varied twice",
                         {later->file, 0, end},
                         "give all its values at once",
                         {{{first->file, 0, end}, "it is varied here first"}}});
        return false;
    }
    return true;
}

// A change of one value, told of at the place of the whole variation.
std::optional<Change> change_to(const Variation& variation, const std::string& value,
                                Diagnostics& diagnostics) {
    const SourceSpan whole{variation.file, 0, static_cast<std::uint32_t>(variation.written.size())};
    const auto begin = static_cast<std::uint32_t>(variation.address.size() + 1);
    yaml::Node node = setting_text(value, variation.file, begin);
    if (!value.starts_with('{')) {
        node.span = {variation.file, begin, whole.end};
        node.text_begin = yaml::Node::no_offset;  // a value of a range stands nowhere as it is
    }
    return make_setting(setting_text(variation.address, variation.file, 0), std::move(node), whole,
                        diagnostics);
}

}  // namespace

std::optional<Variation> read_variation(std::string_view text, diagnostics::FileIndex file,
                                        Diagnostics& diagnostics) {
    const SourceSpan whole{file, 0, static_cast<std::uint32_t>(text.size())};
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0 || equals + 1 == text.size()) {
        diagnostics.add({Code::bad_setting,
                         "`--vary` takes ADDRESS=LOW:HIGH:STEP or ADDRESS=VALUE,VALUE",
                         whole,
                         "write --vary 'minutes_per_resident_seen=4:10:2 min per resident'",
                         {}});
        return std::nullopt;
    }
    Variation variation{std::string(text.substr(0, equals)), {}, std::string(text), file};
    if (!read_address(setting_text(variation.address, file, 0), diagnostics)) return std::nullopt;
    const std::string_view values = text.substr(equals + 1);
    VariationReader reader(variation, {file, static_cast<std::uint32_t>(equals + 1), whole.end},
                           diagnostics);
    const bool good = is_range(values) ? reader.read_range(values) : reader.read_list(values);
    return good ? std::optional(std::move(variation)) : std::nullopt;
}

std::vector<GridPoint> grid_points(const std::vector<Variation>& variations,
                                   Diagnostics& diagnostics) {
    if (!addresses_differ(variations, diagnostics)) return {};
    std::size_t count = 1;
    for (const Variation& variation : variations) {
        count *= variation.values.size();
        if (count <= most_grid_points) continue;
        diagnostics.add({Code::bad_setting,
                         "the grid has over 10,000 combinations",
                         {variation.file, 0, static_cast<std::uint32_t>(variation.written.size())},
                         "vary fewer addresses, or by larger steps",
                         {}});
        return {};
    }
    std::vector<GridPoint> points;
    points.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        GridPoint point(variations.size());
        std::size_t rest = i;
        for (std::size_t place = variations.size(); place-- > 0;) {
            point[place] = rest % variations[place].values.size();
            rest /= variations[place].values.size();
        }
        points.push_back(std::move(point));
    }
    return points;
}

std::string point_name(const std::vector<Variation>& variations, const GridPoint& point) {
    std::string name;
    for (std::size_t i = 0; i < variations.size(); ++i) {
        const Variation& variation = variations[i];
        name += (i == 0 ? "" : ", ") + variation.address + '=' + variation.values[point[i]];
    }
    return name;
}

std::optional<std::vector<Change>> point_changes(const std::vector<Variation>& variations,
                                                 const GridPoint& point, Diagnostics& diagnostics) {
    std::vector<Change> changes;
    for (std::size_t i = 0; i < variations.size(); ++i) {
        const Variation& variation = variations[i];
        auto change = change_to(variation, variation.values[point[i]], diagnostics);
        if (!change) return std::nullopt;
        changes.push_back(std::move(*change));
    }
    return changes;
}

std::vector<Scenario> vary(const std::vector<Scenario>& bases,
                           const std::vector<Variation>& variations, Diagnostics& diagnostics) {
    const std::vector<GridPoint> points = grid_points(variations, diagnostics);
    if (bases.size() > 1 && points.size() * bases.size() > most_grid_points) {
        diagnostics.add({Code::bad_setting,
                         "the scenarios and the grid make over 10,000 combinations",
                         {},
                         "vary fewer addresses, or fewer scenarios",
                         {}});
        return {};
    }
    std::vector<Scenario> varied;
    for (const Scenario& base : bases) {
        for (const GridPoint& point : points) {
            auto changes = point_changes(variations, point, diagnostics);
            if (!changes) return {};
            Scenario scenario = base;
            scenario.id = point_name(variations, point);
            if (bases.size() > 1) scenario.id.insert(0, base.id + ", ");
            scenario.changes.insert(scenario.changes.end(), changes->begin(), changes->end());
            varied.push_back(std::move(scenario));
        }
    }
    return varied;
}

}  // namespace pcnload::scenario
