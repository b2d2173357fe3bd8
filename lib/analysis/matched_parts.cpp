#include "analysis/matched_parts.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace pcnload::analysis {

namespace {

using spec::Specification;

template <class Index>
std::vector<Index> all_of(std::size_t count) {
    std::vector<Index> indices;
    for (std::size_t place = 0; place < count; ++place) {
        indices.push_back(spec::index_at<Index>(place));
    }
    return indices;
}

// The head's parts with those of the base by the same id, then what the base alone has.
template <class Index, class Rows>
std::vector<Pair<Index>> pair_by_id(const std::vector<Index>& base, const Rows& base_rows,
                                    const std::vector<Index>& head, const Rows& head_rows) {
    std::map<std::string_view, Index> by_id;
    for (const Index index : base) {
        by_id.emplace(base_rows[index].id, index);
    }
    std::vector<Pair<Index>> pairs;
    for (const Index index : head) {
        const auto found = by_id.find(head_rows[index].id);
        if (found == by_id.end()) {
            pairs.push_back({std::nullopt, index});
        } else {
            pairs.push_back({found->second, index});
            by_id.erase(found);
        }
    }
    for (const Index index : base) {
        if (by_id.contains(base_rows[index].id)) {
            pairs.push_back({index, std::nullopt});
        }
    }
    return pairs;
}

// What is left over with one and the same body.
struct Candidates {
    std::vector<std::size_t> base;
    std::vector<std::size_t> head;
};

class Matcher {
public:
    Matcher(const Specification& base, const Specification& head) : base_(base), head_(head) {}

    MatchedParts match() {
        parts_.sources = pair_all<spec::SourceIndex>(base_.sources, head_.sources);
        parts_.assumptions = pair_all<spec::AssumptionIndex>(base_.assumptions, head_.assumptions);
        parts_.drivers = pair_all<spec::DriverIndex>(base_.drivers, head_.drivers);
        parts_.roles = pair_all<spec::RoleIndex>(base_.roles, head_.roles);
        // A new name shows what others are made of to be the same, so until no more is found.
        NewNames* const values = &parts_.renamed.values;
        for (bool more = true; more;) {
            more = rename(parts_.sources, base_.sources, head_.sources, &parts_.renamed.sources);
            more |= rename(parts_.assumptions, base_.assumptions, head_.assumptions, values);
            more |= rename(parts_.roles, base_.roles, head_.roles, &parts_.renamed.roles);
            more |= rename(parts_.drivers, base_.drivers, head_.drivers, values);
        }
        parts_.funding = pair_all<spec::FundingIndex>(base_.funding, head_.funding);
        rename(parts_.funding, base_.funding, head_.funding, nullptr);
        match_services();
        return std::move(parts_);
    }

private:
    template <class Index, class Rows>
    std::vector<Pair<Index>> pair_all(const Rows& base, const Rows& head) const {
        return pair_by_id(all_of<Index>(base.size()), base, all_of<Index>(head.size()), head);
    }

    template <class Index, class Rows>
    bool rename(std::vector<Pair<Index>>& pairs, const Rows& base, const Rows& head,
                NewNames* names) const;
    void match_services();
    void match_requirements(const Pair<spec::ServiceIndex>& service);
    void match_activities(const Pair<spec::RequirementIndex>& requirement);

    const Specification& base_;
    const Specification& head_;
    Renamed none_;
    MatchedParts parts_;
};

// Joins the pairs that differ in their names alone; whether there were any.
template <class Index, class Rows>
bool Matcher::rename(std::vector<Pair<Index>>& pairs, const Rows& base, const Rows& head,
                     NewNames* names) const {
    std::map<std::string, Candidates> by_body;
    const auto has_left = [](const Pair<Index>& pair) { return pair.base && !pair.head; };
    if (std::ranges::none_of(pairs, has_left)) {
        return false;
    }
    for (std::size_t place = 0; place < pairs.size(); ++place) {
        const Pair<Index>& pair = pairs[place];
        if (!pair.base) {
            by_body[body_of(Side{head_, parts_.renamed}, head[*pair.head])].head.push_back(place);
        } else if (!pair.head) {
            by_body[body_of(Side{base_, none_}, base[*pair.base])].base.push_back(place);
        }
    }
    std::vector<std::size_t> taken;
    for (const auto& [body, candidates] : by_body) {
        if (candidates.base.size() != 1 || candidates.head.size() != 1) {
            continue;
        }
        Pair<Index>& pair = pairs[candidates.head.front()];
        pair.base = pairs[candidates.base.front()].base;
        taken.push_back(candidates.base.front());
        if (names != nullptr) {
            names->emplace(head[*pair.head].id, base[*pair.base].id);
        }
    }
    std::ranges::sort(taken, std::greater<>{});
    for (const std::size_t place : taken) {
        pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(place));
    }
    return !taken.empty();
}

void Matcher::match_services() {
    parts_.services = pair_all<spec::ServiceIndex>(base_.services, head_.services);
    rename(parts_.services, base_.services, head_.services, nullptr);
    for (const Pair<spec::ServiceIndex>& service : parts_.services) {
        match_requirements(service);
    }
}

void Matcher::match_requirements(const Pair<spec::ServiceIndex>& service) {
    using Indices = std::vector<spec::RequirementIndex>;
    auto pairs = pair_by_id(
        service.base ? base_.services[*service.base].requirements : Indices{}, base_.requirements,
        service.head ? head_.services[*service.head].requirements : Indices{}, head_.requirements);
    rename(pairs, base_.requirements, head_.requirements, nullptr);
    for (const Pair<spec::RequirementIndex>& requirement : pairs) {
        parts_.requirements.push_back(requirement);
        match_activities(requirement);
    }
}

void Matcher::match_activities(const Pair<spec::RequirementIndex>& requirement) {
    using Indices = std::vector<spec::ActivityIndex>;
    auto pairs =
        pair_by_id(requirement.base ? base_.requirements[*requirement.base].activities : Indices{},
                   base_.activities,
                   requirement.head ? head_.requirements[*requirement.head].activities : Indices{},
                   head_.activities);
    rename(pairs, base_.activities, head_.activities, nullptr);
    parts_.activities.insert(parts_.activities.end(), pairs.begin(), pairs.end());
}

}  // namespace

MatchedParts match_parts(const Specification& base, const Specification& head) {
    return Matcher(base, head).match();
}

}  // namespace pcnload::analysis
