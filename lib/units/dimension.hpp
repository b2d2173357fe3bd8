// What a quantity is measured in: a product of whole powers of four reserved bases and of any
// number of counted things.
//
// An hour of a nurse's work and an hour of the calendar are different dimensions, and a resident
// is not a bed: so `hours per year` never cancels to a plain number, and a duration per home on a
// population of residents leaves `resident per home` over.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::units {

// The reserved bases, with the unit that a value of each is held in.
enum class Base : std::uint8_t {
    effort,    // staff working time, in hours
    calendar,  // calendar time, in days
    money,     // GBP
    wte,       // whole-time equivalents
};

inline constexpr std::size_t base_count = 4;

struct ThingPower {
    std::string thing;  // singular, as normalised by `find_unit`
    int power = 0;      // never 0

    friend bool operator==(const ThingPower&, const ThingPower&) = default;
};

class Dimension {
public:
    Dimension() = default;

    static Dimension of(Base base);
    static Dimension of_thing(std::string_view thing);

    [[nodiscard]] bool is_plain() const;  // a plain number: nothing left over
    [[nodiscard]] int power(Base base) const { return bases_[static_cast<std::size_t>(base)]; }
    [[nodiscard]] const std::vector<ThingPower>& things() const { return things_; }

    Dimension& operator*=(const Dimension& other);
    Dimension& operator/=(const Dimension& other);
    friend Dimension operator*(Dimension a, const Dimension& b) { return a *= b; }
    friend Dimension operator/(Dimension a, const Dimension& b) { return a /= b; }
    friend bool operator==(const Dimension&, const Dimension&) = default;

    // "hour per resident per day", "resident per home", or "plain number".
    [[nodiscard]] std::string text() const;

private:
    void add(const Dimension& other, int sign);

    std::array<int, base_count> bases_{};
    std::vector<ThingPower> things_;  // sorted by thing
};

}  // namespace pcnload::units
