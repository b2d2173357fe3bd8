// The work of every role for many scenarios and networks: what a long result is made of, one
// scenario after the other, so that memory does not grow with them.
//
// Scenarios that differ in nothing but quantities of assumptions share one resolved contract, in
// which those are worked out again; all others are made and resolved each for itself. The figures
// are the same to the last bit.
#pragma once

#include "analysis/role_work.hpp"
#include "analysis/run.hpp"
#include "linear/count_table.hpp"
#include "spec/revaluation.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace pcnload::analysis {

struct NetworkCounts {
    linear::CountTable table;
    std::vector<double> largest;  // by driver

    explicit NetworkCounts(linear::CountTable counts)
        : table(std::move(counts)), largest(table.largest()) {}
};

// A scenario, ready to be worked out for any of the networks.
class ScenarioWork {
public:
    // Networks whose profiles make changes of their own have weights of their own.
    std::vector<RoleWork> groups;
    std::vector<std::uint32_t> group_of;  // by network
    std::shared_ptr<const NetworkCounts> counts;

    void project(std::size_t network, std::span<double> work) const {
        groups[group_of[network]].project(counts->table.row(network), work);
    }
    // Whether every figure can be written as a number; sums that might not be are taken for ones
    // that cannot.
    [[nodiscard]] bool is_finite() const;
};

class WorkBatch {
public:
    // Makes the contracts, and one resolved for each set of scenarios that share it. Keeps
    // references to what the run refers to.
    WorkBatch(const Run& run, WorkView view);

    [[nodiscard]] std::size_t scenarios() const { return run_.scenarios.size(); }
    [[nodiscard]] std::size_t networks() const { return run_.profiles.size(); }
    [[nodiscard]] const scenario::Scenario& scenario(std::size_t place) const {
        return run_.scenarios[place];
    }
    [[nodiscard]] std::vector<std::string> pcns() const;  // the networks' codes
    [[nodiscard]] const WorkView& view() const { return view_; }
    // The roles that the scenario's contract knows, in its order. Empty where it could not be made.
    [[nodiscard]] const std::vector<std::string>& roles(std::size_t scenario) const;
    // Of its contract year: "2020-04" to "2021-03".
    [[nodiscard]] const std::vector<std::string>& months(std::size_t scenario) const;

private:
    friend class ScenarioWorker;

    // What a contract's rows are called.
    struct Names {
        std::vector<std::string> roles;
        std::vector<std::string> months;
    };

    // What scenarios share that only set assumptions beyond it.
    struct Shared {
        std::vector<spec::Network> networks;
        std::shared_ptr<const spec::Specification> specification;
        std::shared_ptr<const NetworkCounts> counts;
        bool withdrawn = false;  // estimates were made from what there was before
    };
    // Where a scenario begins to do nothing but set single names.
    struct Split {
        std::size_t before = 0;  // changes
        const Shared* shared = nullptr;
    };

    // Of the scenario and the command line, from that place on.
    [[nodiscard]] std::vector<scenario::Change> changes(std::size_t scenario,
                                                        std::size_t from = 0) const;
    void make_contracts();
    void share();
    [[nodiscard]] std::unique_ptr<Shared> make_shared(std::size_t scenario,
                                                      std::size_t before) const;
    [[nodiscard]] const Names& names(std::size_t scenario) const;
    [[nodiscard]] std::optional<ScenarioWork> whole(std::size_t scenario,
                                                    diagnostics::Diagnostics& diagnostics) const;

    Run run_;
    WorkView view_;
    std::map<std::string, scenario::MadeContract, std::less<>> contracts_;
    std::map<std::string, Names, std::less<>> names_;
    std::vector<std::unique_ptr<Shared>> shared_;
    std::vector<Split> splits_;  // by scenario
};

// Prepares scenarios one by one. One for each thread.
class ScenarioWorker {
public:
    explicit ScenarioWorker(const WorkBatch& batch) : batch_(batch) {}

    // Good until the next call. Null where the scenario has a mistake, which is reported.
    const ScenarioWork* prepare(std::size_t scenario, diagnostics::Diagnostics& diagnostics);

private:
    struct Quick {
        explicit Quick(const WorkBatch::Shared& shared, const WorkView& view);

        spec::Revaluation revaluation;
        ScenarioWork work;
    };

    const ScenarioWork* quick(std::size_t scenario);

    const WorkBatch& batch_;
    std::map<const WorkBatch::Shared*, std::unique_ptr<Quick>> quick_;
    std::optional<ScenarioWork> whole_;
};

}  // namespace pcnload::analysis
