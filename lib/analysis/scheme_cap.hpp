// What the sum of the reimbursement scheme takes of a change, shared out among the edits.
#pragma once

#include "analysis/edited_lines.hpp"
#include "analysis/edited_scheme.hpp"
#include "analysis/shapley.hpp"

#include <cstddef>
#include <vector>

namespace pcnload::analysis {

// GBP a year: the parts sum, with the rest, to the change of min(U, sum) - U, where U is what would
// be reimbursed without the sum.
struct CapShares {
    std::vector<PlayerShare> shares;
    double rest = 0;  // all of it where more edits move U or the sum than are enumerated
};

class SchemeCap {
public:
    // What every set of the edits comes to is worked out where there are no more than these.
    static constexpr std::size_t most_enumerated = 12;

    SchemeCap(const EditedLines& lines, EditedScheme& scheme) : lines_(lines), scheme_(scheme) {}

    // `uncapped` is U in the base, GBP a year.
    CapShares shares(const NetworkPair& network, double uncapped);

private:
    struct CountedLine;
    std::vector<double> worths(const CountedLine& line, const Players& players);

    const EditedLines& lines_;
    EditedScheme& scheme_;
    // By line: what a count of one comes to under every set of `known_for_`, once worked out.
    Players known_for_;
    std::vector<std::vector<double>> of_one_;
};

}  // namespace pcnload::analysis
