#include "units/dimension.hpp"

#include <algorithm>
#include <cstdlib>

namespace pcnload::units {

namespace {

constexpr std::array<std::string_view, base_count> base_names{"hour", "day", "GBP", "wte"};

void append_power(std::string& text, std::string_view name, int power) {
    for (int i = 0; i < std::abs(power); ++i) {
        if (power < 0) {
            text += text.empty() ? "1 per " : " per ";
        } else if (!text.empty()) {
            text += ' ';
        }
        text += name;
    }
}

}  // namespace

Dimension Dimension::of(Base base) {
    Dimension dimension;
    dimension.bases_[static_cast<std::size_t>(base)] = 1;
    return dimension;
}

Dimension Dimension::of_thing(std::string_view thing) {
    Dimension dimension;
    dimension.things_.push_back({std::string(thing), 1});
    return dimension;
}

bool Dimension::is_plain() const {
    return things_.empty() && std::ranges::all_of(bases_, [](int power) { return power == 0; });
}

void Dimension::add(const Dimension& other, int sign) {
    for (std::size_t i = 0; i < base_count; ++i) {
        bases_[i] += sign * other.bases_[i];
    }
    for (const auto& [thing, power] : other.things_) {
        auto place = std::ranges::lower_bound(things_, thing, {}, &ThingPower::thing);
        if (place == things_.end() || place->thing != thing) {
            things_.insert(place, {thing, sign * power});
            continue;
        }
        place->power += sign * power;
        if (place->power == 0) {
            things_.erase(place);
        }
    }
}

Dimension& Dimension::operator*=(const Dimension& other) {
    if (this == &other) {
        add(Dimension(other), 1);
    } else {
        add(other, 1);
    }
    return *this;
}

Dimension& Dimension::operator/=(const Dimension& other) {
    if (this == &other) {
        *this = Dimension{};
    } else {
        add(other, -1);
    }
    return *this;
}

std::string Dimension::text() const {
    if (is_plain()) {
        return "plain number";
    }
    std::string text;
    const auto append = [&](bool above) {
        for (std::size_t i = 0; i < base_count; ++i) {
            if ((bases_[i] > 0) == above) {
                append_power(text, base_names[i], bases_[i]);
            }
        }
        for (const auto& [thing, power] : things_) {
            if ((power > 0) == above) {
                append_power(text, thing, power);
            }
        }
    };
    append(true);
    append(false);
    return text;
}

}  // namespace pcnload::units
