// How the figures of one network depend on one number of the contract: read off the structure of
// the model, not found by trying.
//
// The number is the value that a change has written: every product that stands in the change's own
// source file is it. A network that counts what another estimates depends on it in another way.
#pragma once

#include "analysis/figure.hpp"
#include "analysis/powers.hpp"
#include "spec/network.hpp"
#include "spec/specification.hpp"

#include <optional>
#include <vector>

namespace pcnload::analysis {

// What the number is.
struct Unknown {
    diagnostics::FileIndex file{};            // that its value is written in, and nothing else
    std::optional<spec::DriverIndex> driver;  // whose count it is, where it is one
};

class Dependence {
public:
    Dependence(const spec::Specification& specification, const spec::Network& network,
               const Unknown& unknown);

    [[nodiscard]] Powers of(const Figure& figure) const;

private:
    // Powers of the parts of a role's figures.
    struct RolePowers {
        Powers hours;
        Powers additional;
        Powers wte;
        Powers additional_wte;
        Powers cost;
        Powers reimbursement;
    };

    void measure_assumptions();
    void measure_drivers(const spec::Network& network);
    void measure_roles();
    void measure_money();
    [[nodiscard]] int degree(const spec::Product& product) const;
    [[nodiscard]] Powers powers(const std::optional<spec::Product>& product) const;
    [[nodiscard]] Powers powers(const spec::Product& product) const {
        return Powers::of(degree(product));
    }
    [[nodiscard]] Powers work(const spec::Activity& activity, const spec::StaffShare& share) const;
    [[nodiscard]] Powers wte_per_hour(const spec::Role& role, bool individual) const;
    [[nodiscard]] Powers reimbursed(const spec::ReimbursedRole& row) const;
    [[nodiscard]] Powers scaled(const spec::Scaled& scaled) const;

    [[nodiscard]] bool is_within(const Figure& figure, const spec::Activity& activity) const;
    [[nodiscard]] Powers of_lines(const Figure& figure) const;
    [[nodiscard]] Powers of_role(Measure measure, spec::RoleIndex index) const;
    [[nodiscard]] Powers of_whole(Measure measure) const;

    const spec::Specification& specification_;
    Unknown unknown_;
    std::vector<int> assumptions_;  // the power of each
    std::vector<Powers> drivers_;
    std::vector<RolePowers> roles_;
    std::vector<Powers> funding_;
    Powers reimbursement_;  // of the whole, the scheme's sum heeded
};

}  // namespace pcnload::analysis
