#include "analysis/contract_diff.hpp"

#include "analysis/staffing.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace pcnload::analysis {

namespace {

// A role gains where its hours rise by more than the last bits of a sum.
bool rises(const BeforeAfter& hours) { return hours.change() > 1e-9 * std::max(1.0, hours.before); }

void add(BeforeAfter& sum, const BeforeAfter& more) {
    sum.before += more.before;
    sum.after += more.after;
}

void add(PartDiff& sum, const PartDiff& more) {
    add(sum.per_week, more.per_week);
    add(sum.in_year, more.in_year);
    add(sum.wte, more.wte);
    add(sum.wte_in_year, more.wte_in_year);
    add(sum.cost, more.cost);
}

// Of networks whose contract has the same parts.
void add(ProjectionDiff& sum, const ProjectionDiff& more) {
    for (std::size_t i = 0; i < sum.roles.size(); ++i) {
        add(sum.roles[i], more.roles[i]);
        add(sum.roles[i].spare, more.roles[i].spare);
        sum.roles[i].capacity = CapacityMove::none;  // each network has its own
    }
    for (std::size_t i = 0; i < sum.services.size(); ++i)
        add(sum.services[i], more.services[i]);
    for (BeforeAfter TotalsDiff::*figure :
         {&TotalsDiff::per_week, &TotalsDiff::in_year, &TotalsDiff::additional_per_week,
          &TotalsDiff::additional_in_year, &TotalsDiff::pending_per_week, &TotalsDiff::wte,
          &TotalsDiff::wte_in_year, &TotalsDiff::cost, &TotalsDiff::funding,
          &TotalsDiff::reimbursement, &TotalsDiff::net})
        add(sum.totals.*figure, more.totals.*figure);
}

bool has_same_parts(const ProjectionDiff& a, const ProjectionDiff& b) {
    return a.roles.size() == b.roles.size() && a.services.size() == b.services.size();
}

ProjectionDiff sum_of(const std::vector<ProjectionDiff>& networks) {
    ProjectionDiff sum = networks.front();
    for (std::size_t i = 1; i < networks.size(); ++i) {
        if (has_same_parts(sum, networks[i])) add(sum, networks[i]);
    }
    return sum;
}

// A network that changes the contract for itself has versions of its own, and so have all where the
// command line does. Its edits are those of the contract that its own changes leave to be seen: the
// others account for nothing there.
class NetworkShares {
public:
    NetworkShares(const Projection& base, const Projection& head, const ContractDiff& diff)
        : base_(base.specification),
          head_(head.specification),
          parts_(match_parts(*base_, *head_)),
          edits_(find_edits(*base_, *head_, parts_)),
          attributor_(*base_, *head_, parts_, edits_) {
        for (const Edit& edit : edits_)
            places_.push_back(place_of(edit, diff.edits));
    }

    [[nodiscard]] bool is_for(const Projection& base, const Projection& head) const {
        return base.specification == base_ && head.specification == head_;
    }
    [[nodiscard]] const MatchedParts& parts() const { return parts_; }

    // By the contract's edits.
    Attribution attribute(const Projection& base, const Projection& head,
                          const ContractDiff& diff) {
        Attribution own =
            attributor_.attribute({base.network, head.network}, reimbursed_without_sum(base));
        Attribution shares = own;
        shares.effects.assign(diff.edits.size(), EditEffect{});
        for (std::size_t i = 0; i < shares.effects.size(); ++i) {
            shares.effects[i].edit = i;
            shares.effects[i].by_role.resize(diff.parts.roles.size());
            shares.effects[i].wte_by_role.resize(diff.parts.roles.size());
        }
        for (std::size_t i = 0; i < own.effects.size(); ++i) {
            if (places_[i] == diff.edits.size()) continue;
            own.effects[i].edit = places_[i];
            shares.effects[places_[i]] = std::move(own.effects[i]);
        }
        return shares;
    }

private:
    static std::size_t place_of(const Edit& edit, const std::vector<Edit>& edits) {
        const auto found = std::ranges::find_if(edits, [&](const Edit& other) {
            return other.kind == edit.kind && other.part == edit.part &&
                   other.field == edit.field && other.address == edit.address;
        });
        return static_cast<std::size_t>(found - edits.begin());
    }

    std::shared_ptr<const spec::Specification> base_;
    std::shared_ptr<const spec::Specification> head_;
    MatchedParts parts_;
    std::vector<Edit> edits_;
    std::vector<std::size_t> places_;  // of each among the contract's; their number where in none
    Attributor attributor_;
};

// All of the change is the one edit's.
EditEffect whole_effect(const ProjectionDiff& diff) {
    EditEffect effect;
    for (const RoleDiff& role : diff.roles) {
        effect.by_role.push_back({role.per_week.change(), role.in_year.change()});
        effect.wte_by_role.push_back({role.wte.change(), role.wte_in_year.change()});
        effect.hours += effect.by_role.back();
        effect.wte += effect.wte_by_role.back();
    }
    effect.money = {diff.totals.cost.change(), diff.totals.funding.change(),
                    diff.totals.reimbursement.change()};
    return effect;
}

Attribution whole_attribution(const ProjectionDiff& diff) {
    Attribution all;
    all.effects.push_back(whole_effect(diff));
    all.hours = all.effects.front().hours;
    all.wte = all.effects.front().wte;
    all.money = all.effects.front().money;
    return all;
}

Edit whole_edit(const Versions& written, EditKind kind) {
    Edit edit;
    edit.kind = kind;
    edit.part = EditedPart::contract;
    edit.address = written.head->head.id;
    if (kind == EditKind::added) edit.after = edit.address;
    if (kind == EditKind::removed) edit.before = edit.address;
    if (kind == EditKind::added) edit.after_span = written.head->head.span;
    if (kind == EditKind::removed) edit.before_span = written.base->head.span;
    return edit;
}

// What both kinds of diff begin with.
ContractDiff side_by_side(const Versions& written, const std::vector<Projection>& base,
                          const std::vector<Projection>& head) {
    ContractDiff diff;
    diff.contract = written.head->head.id;
    diff.written = written;
    diff.base = &base;
    diff.head = &head;
    diff.parts = match_parts(*written.base, *written.head);
    return diff;
}

}  // namespace

ContractDiff diff_contract(const Versions& written, const std::vector<Projection>& base,
                           const std::vector<Projection>& head) {
    ContractDiff diff = side_by_side(written, base, head);
    diff.edits = find_edits(*written.base, *written.head, diff.parts);
    std::vector<std::unique_ptr<NetworkShares>> known;
    for (std::size_t i = 0; i < head.size(); ++i) {
        auto shares = std::ranges::find_if(
            known, [&](const auto& each) { return each->is_for(base[i], head[i]); });
        if (shares == known.end()) {
            known.push_back(std::make_unique<NetworkShares>(base[i], head[i], diff));
            shares = std::prev(known.end());
        }
        diff.networks.push_back(diff_projections(base[i], head[i], (*shares)->parts()));
        if (diff.edits.empty()) continue;
        const Attribution of_network = (*shares)->attribute(base[i], head[i], diff);
        if (i == 0) diff.of_first = of_network;
        diff.of_all += of_network;
    }
    diff.together = sum_of(diff.networks);
    return diff;
}

std::shared_ptr<const spec::Specification> empty_contract(const spec::ContractHead& head) {
    spec::Specification empty;
    empty.head = head;
    return std::make_shared<const spec::Specification>(std::move(empty));
}

std::vector<Projection> without_work(const std::vector<Projection>& projections) {
    std::vector<Projection> all;
    for (const Projection& projection : projections) {
        Projection none;
        none.scenario = projection.scenario;
        none.title = projection.title;
        none.specification = empty_contract(projection.specification->head);
        none.network.pcn = projection.network.pcn;
        none.network.name = projection.network.name;
        all.push_back(std::move(none));
    }
    return all;
}

ContractDiff diff_whole_contract(const Versions& written, const std::vector<Projection>& base,
                                 const std::vector<Projection>& head, EditKind kind) {
    ContractDiff diff = side_by_side(written, base, head);
    diff.edits.push_back(whole_edit(written, kind));
    for (std::size_t i = 0; i < head.size(); ++i)
        diff.networks.push_back(diff_projections(
            base[i], head[i], match_parts(*base[i].specification, *head[i].specification)));
    diff.together = sum_of(diff.networks);
    diff.of_first = whole_attribution(diff.networks.front());
    diff.of_all = whole_attribution(diff.together);
    return diff;
}

bool SpecsDiff::is_empty() const {
    return added.empty() && removed.empty() &&
           std::ranges::all_of(contracts, [](const ContractDiff& c) { return c.edits.empty(); });
}

bool SpecsDiff::asks_for_more() const {
    return std::ranges::any_of(contracts, [](const ContractDiff& contract) {
        return std::ranges::any_of(contract.networks, [](const ProjectionDiff& network) {
            return std::ranges::any_of(network.roles, [](const RoleDiff& role) {
                return rises(role.per_week) || rises(role.in_year);
            });
        });
    });
}

}  // namespace pcnload::analysis
