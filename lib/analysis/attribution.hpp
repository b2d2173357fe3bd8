// The whole change between two versions of a contract shared out among the single edits: each has
// its Shapley value, so that the parts sum to the change, whatever the order of the edits.
#pragma once

#include "analysis/driver_counts.hpp"
#include "analysis/edited_lines.hpp"
#include "analysis/edits.hpp"
#include "analysis/mixture.hpp"
#include "analysis/projection.hpp"
#include "spec/network.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace pcnload::analysis {

// What one edit changes. WTE and cost are those of steady state; the cost leaves out the roles that
// others employ, as in Totals.
struct EditEffect {
    std::size_t edit = 0;  // its place among the edits
    Hours hours;
    std::vector<Hours> by_role;  // by place among MatchedParts::roles
    std::vector<double> wte_by_role;
    double wte = 0;
    double cost = 0;  // GBP a year
};

struct Attribution {
    std::vector<EditEffect> effects;  // one an edit, in their order
    Hours total;                      // the sums of the effects
    double wte = 0;
    double cost = 0;

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

    // For one network, as it is read by each of the two.
    Attribution attribute(const NetworkPair& network);

private:
    // Shares of each measure.
    struct Shares {
        std::vector<PlayerShare> per_week;
        std::vector<PlayerShare> in_year;
        std::vector<PlayerShare> wte;
        std::vector<PlayerShare> cost;
    };
    static Shares shares_of(const EditedLine& line, const std::vector<Block>& count);

    std::size_t roles_;
    std::size_t edits_;
    Mixture mixture_;
    EditedLines lines_;
    // By line: the shares of a count of one, where no edit moves the count; once worked out.
    std::vector<std::optional<Shares>> of_one_;
};

}  // namespace pcnload::analysis
