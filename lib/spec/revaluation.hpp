// A resolved specification in which assumptions take other values: what follows from them is worked
// out again, in the order and with the operations of `resolve`, so that the figures are the same to
// the last bit. Texts, evidence and ranges stay those of the specification it was made of. Some
// microseconds where resolving a draft takes hundreds.
#pragma once

#include "spec/specification.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace pcnload::spec {

struct AssumptionValue {
    AssumptionIndex assumption;
    double value = 0;  // in base units
};

class Revaluation {
public:
    explicit Revaluation(const Specification& base);
    Revaluation(const Revaluation&) = delete;
    Revaluation& operator=(const Revaluation&) = delete;

    // These values, and all others as in the base. Where the contract, resolved with them, would
    // have a mistake (a bound passed, a share over one, a division by nought), or might have one,
    // false: then what `specification` holds means nothing until the next call, and `resolve` tells
    // what is wrong.
    bool set(std::span<const AssumptionValue> values);

    [[nodiscard]] const Specification& specification() const { return specification_; }

private:
    // A factor of a product as written: a quantity, or the value of an assumption.
    struct Step {
        double quantity = 1;
        std::uint32_t assumption = not_named;
        bool divides = false;
    };
    struct Recipe {
        Product* product = nullptr;
        std::vector<Step> steps;
    };
    static constexpr std::uint32_t not_named = UINT32_MAX;

    [[nodiscard]] Recipe recipe(Product& product) const;
    [[nodiscard]] static bool names_any(const Recipe& recipe);
    void keep(Product& product);
    void keep(std::optional<Product>& product);
    void keep_all();
    bool work_out(const Recipe& recipe);
    bool work_out_assumptions();
    bool derive_drivers();
    bool derive_roles();
    bool derive_activities();
    bool derive_money();

    Specification specification_;
    std::vector<double> base_values_;              // by assumption
    std::vector<bool> is_set_;                     // by assumption
    std::vector<std::uint32_t> assumption_order_;  // each behind those that it is made of
    std::vector<Recipe> assumptions_;              // by assumption
    std::vector<Recipe> products_;                 // all others
};

}  // namespace pcnload::spec
