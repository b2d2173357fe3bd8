#include "uncertainty/factor_draws.hpp"

#include "uncertainty/in_parallel.hpp"
#include "uncertainty/quantile_table.hpp"
#include "uncertainty/whole_power.hpp"

#include <cstdint>

namespace pcnload::uncertainty {

namespace {

constexpr std::size_t draws_at_a_time = 256;

std::vector<bool> roots_that_move_together(const Factors& factors) {
    std::vector<bool> together(factors.roots().size(), false);
    for (const CorrelatedRoots& group : factors.correlated())
        for (const CorrelatedMember& member : group.members())
            if (member.root) together[*member.root] = true;
    return together;
}

}  // namespace

FactorDraws::FactorDraws(const Factors& factors, const DrawOptions& options)
    : roots_(factors.roots().size()),
      draws_(static_cast<std::size_t>(options.draws)),
      values_(factors.size() * draws_) {
    std::vector<QuantileTable> tables;
    std::vector<DrawPoints> points;
    for (const Root& root : factors.roots()) {
        tables.emplace_back(root.distribution);
        points.emplace_back(options, root.identity);
    }
    const std::vector<bool> together = roots_that_move_together(factors);
    std::vector<std::vector<DrawPoints>> points_together;
    for (const CorrelatedRoots& group : factors.correlated()) {
        points_together.emplace_back();
        for (const CorrelatedMember& member : group.members())
            points_together.back().emplace_back(options, member.identity);
    }
    in_parallel(draws_, draws_at_a_time, options.jobs, [&](const Places& places) {
        for (std::size_t place = 0; place < roots_; ++place) {
            if (together[place]) continue;
            for (std::size_t draw = places.first; draw < places.last; ++draw)
                row(place)[draw] = tables[place].at(points[place].at(draw));
        }
        for (std::size_t group = 0; group < factors.correlated().size(); ++group) {
            const auto& members = factors.correlated()[group].members();
            std::vector<double> tied(members.size());
            for (std::size_t draw = places.first; draw < places.last; ++draw) {
                for (std::size_t i = 0; i < tied.size(); ++i)
                    tied[i] = points_together[group][i].at(draw);
                factors.correlated()[group].tie(tied);
                for (std::size_t i = 0; i < tied.size(); ++i)
                    if (members[i].root)
                        row(*members[i].root)[draw] = tables[*members[i].root].at(tied[i]);
            }
        }
        for (std::size_t place = 0; place < factors.remainders().size(); ++place) {
            const Monomial& part = factors.remainders()[place];
            for (std::size_t draw = places.first; draw < places.last; ++draw) {
                double taken = part.coefficient;
                for (const Power& each : part.powers)
                    taken *= whole_power(of(each.factor)[draw], each.power);
                row(roots_ + place)[draw] = 1 - taken;
            }
        }
    });
}

std::vector<double> FactorDraws::roots(std::size_t draw) const {
    std::vector<double> values(roots_);
    for (std::size_t place = 0; place < roots_; ++place)
        values[place] = values_[place * draws_ + draw];
    return values;
}

}  // namespace pcnload::uncertainty
