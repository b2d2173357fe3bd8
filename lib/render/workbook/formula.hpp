// Parts of formulae: numbers, units, and the products that a contract is made of.
#pragma once

#include "spec/specification.hpp"
#include "units/dimension.hpp"

#include <functional>
#include <string>

namespace pcnload::render::workbook {

// A number as a factor of a formula: "*60", "/7"; empty for 1.
std::string times(double factor);

// What the value of an assumption stands in, in base units.
using AssumptionPlace = std::function<std::string(spec::AssumptionIndex)>;

// The product's quantities and assumptions, as they are written in the file; without a driver that
// it begins with. In base units: hours of work, calendar days, pounds.
std::string product_formula(const spec::Product& product, const spec::Specification& specification,
                            const AssumptionPlace& place_of);

// What people read a value in.
struct ShownUnit {
    double per_base = 1;  // of it in one of the base unit
    std::string text;     // "min per round"; empty for a plain number
};

// Minutes where an hour is too long, years where it is "per day".
ShownUnit shown_unit(double value, const units::Dimension& dimension);

// That which a single quantity is written in, or the one above. `percent`: the value is a share.
struct WrittenUnit {
    ShownUnit unit;
    bool percent = false;
};
WrittenUnit written_unit(const spec::Product& product);

}  // namespace pcnload::render::workbook
