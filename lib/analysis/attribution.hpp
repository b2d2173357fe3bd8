// The whole change between two versions of a contract shared out among the single edits: each has
// its Shapley value, so that the parts sum to the change, whatever the order of the edits.
#pragma once

#include "analysis/driver_counts.hpp"
#include "analysis/edited_funding.hpp"
#include "analysis/edited_lines.hpp"
#include "analysis/edited_scheme.hpp"
#include "analysis/edits.hpp"
#include "analysis/mixture.hpp"
#include "analysis/projection.hpp"
#include "analysis/scheme_cap.hpp"
#include "spec/network.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace pcnload::analysis {

// GBP a year in steady state. The cost leaves out the roles that others employ, as in Totals.
struct Money {
    double cost = 0;
    double funding = 0;
    double reimbursement = 0;

    [[nodiscard]] double net() const { return funding + reimbursement - cost; }
    Money& operator+=(const Money& other);
};

struct Wte {
    double steady = 0;
    double in_year = 0;

    Wte& operator+=(const Wte& other);
};

// What one edit changes.
struct EditEffect {
    std::size_t edit = 0;  // its place among the edits
    Hours hours;
    Wte wte;
    Money money;
    std::vector<Hours> by_role;  // by place among MatchedParts::roles
    std::vector<Wte> wte_by_role;
};

struct Attribution {
    std::vector<EditEffect> effects;  // one an edit, in their order
    // The change: the sums of the effects, and of `cap` in the money.
    Hours hours;
    Wte wte;
    Money money;
    // What the sum of the reimbursement scheme does, where the edits are too many to share it out.
    double cap = 0;

    // That of many networks is the sum of theirs.
    Attribution& operator+=(const Attribution& other);
};

// Works out once what does not depend on the network. The specifications, parts and edits outlive
// it; it works for one thread.
class Attributor {
public:
    Attributor(const spec::Specification& base, const spec::Specification& head,
               const MatchedParts& parts, const std::vector<Edit>& edits);
    Attributor(const Attributor&) = delete;
    Attributor& operator=(const Attributor&) = delete;
    Attributor(Attributor&&) = delete;
    Attributor& operator=(Attributor&&) = delete;
    ~Attributor() = default;

    // For one network, as it is read by each of the two. `uncapped` is what the base reimburses
    // there before the sum of the scheme, GBP a year.
    Attribution attribute(const NetworkPair& network, double uncapped);

private:
    // Shares of each measure.
    struct Shares {
        std::vector<PlayerShare> per_week;
        std::vector<PlayerShare> in_year;
        std::vector<PlayerShare> wte;
        std::vector<PlayerShare> wte_in_year;
        std::vector<PlayerShare> cost;
        std::vector<PlayerShare> reimbursement;
    };
    static Shares shares_of(const EditedLine& line, const std::vector<Block>& count);
    static void add(const Shares& shares, double times, std::size_t role, Attribution& result);
    void add_lines(const NetworkPair& network, Attribution& result);
    void add_funding(const NetworkPair& network, Attribution& result);
    void add_cap(const NetworkPair& network, double uncapped, Attribution& result);
    [[nodiscard]] Attribution nothing_yet() const;

    std::size_t roles_;
    std::size_t edits_;
    Mixture mixture_;
    EditedScheme scheme_;
    EditedLines lines_;
    EditedFunding funding_;
    SchemeCap cap_;
    // By line: the shares of a count of one, where no edit moves the count; once worked out.
    std::vector<std::optional<Shares>> of_one_;
};

}  // namespace pcnload::analysis
