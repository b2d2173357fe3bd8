// What an edit of the specifications does: to each contract, the edits themselves and the work and
// money of the same networks before and after.
#pragma once

#include "analysis/attribution.hpp"
#include "analysis/edits.hpp"
#include "analysis/matched_parts.hpp"
#include "analysis/projection.hpp"
#include "analysis/projection_diff.hpp"

#include <memory>
#include <string>
#include <vector>

namespace pcnload::analysis {

// The two versions of a contract as they are written, without what a network or the command line
// changes in it.
struct Versions {
    std::shared_ptr<const spec::Specification> base;
    std::shared_ptr<const spec::Specification> head;
};

// One contract, seen by the same networks on both sides.
struct ContractDiff {
    std::string contract;
    Versions written;
    const std::vector<Projection>* base = nullptr;  // by network; they outlive this
    const std::vector<Projection>* head = nullptr;
    MatchedParts parts;       // of the versions as written
    std::vector<Edit> edits;  // the same
    std::vector<ProjectionDiff> networks;
    ProjectionDiff together;  // the sums over the networks, of roles, services and totals
    Attribution of_first;     // the change in the first network, shared out among the edits
    Attribution of_all;       // that in all of them together
};

ContractDiff diff_contract(const Versions& written, const std::vector<Projection>& base,
                           const std::vector<Projection>& head);

// A contract that one side has not: the other version is an empty one, of the same id and year, and
// its projections those of no work. The one edit is the contract itself, added or removed.
ContractDiff diff_whole_contract(const Versions& written, const std::vector<Projection>& base,
                                 const std::vector<Projection>& head, EditKind kind);
std::shared_ptr<const spec::Specification> empty_contract(const spec::ContractHead& head);
// That contract seen by the same networks.
std::vector<Projection> without_work(const std::vector<Projection>& projections);

struct SpecsDiff {
    std::vector<std::string> added;       // contracts of the head alone
    std::vector<std::string> removed;     // of the base alone
    std::vector<ContractDiff> contracts;  // of both, edited or not

    [[nodiscard]] bool is_empty() const;
    // Whether any role has more hours, a week or in the year, in any of the networks than before.
    [[nodiscard]] bool asks_for_more() const;
};

}  // namespace pcnload::analysis
