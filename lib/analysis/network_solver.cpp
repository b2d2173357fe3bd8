#include "analysis/network_solver.hpp"

#include "analysis/root_search.hpp"
#include "spec/known_parts.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pcnload::analysis {

namespace {

using diagnostics::Diagnostics;
using spec::Specification;

constexpr double usual_stretch = 10;  // how far to look where nothing says it: times the value

struct Ends {
    double low = 0;
    double high = 1;
};

double raised(double x, int power) { return power == 1 ? x : std::pow(x, power); }

double root_of(double raised, int power) {
    return power == 1 ? raised : std::pow(raised, 1.0 / power);
}

class NetworkSolver {
public:
    NetworkSolver(const NetworkQuestion& question, const spec::Profile& profile,
                  Diagnostics& diagnostics)
        : question_(question), diagnostics_(diagnostics), trial_(question.ground, profile) {}

    Solution solve();

private:
    [[nodiscard]] const scenario::VariedAddress& varied() const { return question_.ground.varied; }
    void note_current();
    void choose_ends();
    [[nodiscard]] double in_written_unit(double base_value) const { return base_value / scale_; }
    [[nodiscard]] Powers powers_at(double number);
    std::optional<TriedValue> tried(double number);
    std::optional<double> gap(double number);
    [[nodiscard]] std::vector<double> places() const;
    std::vector<TriedValue> two_tried(int power);
    void settle_flat(const TriedValue& known);
    double refined(double root, double slope, int power);
    void solve_power(int power);
    void accept(double root);
    void refuse(double root);
    void search();
    void note_ends();

    const NetworkQuestion& question_;
    Diagnostics& diagnostics_;
    Trial trial_;
    std::optional<Projection> base_;
    std::optional<FoundTarget> target_;
    std::optional<spec::DriverIndex> driver_;
    std::optional<spec::Range> range_;   // in the unit of the number
    std::optional<spec::Range> bounds_;  // the same
    double scale_ = 1;                   // one of the unit, in base units
    Ends ends_;
    Solution solution_;
};

void NetworkSolver::note_current() {
    const Specification& specification = *base_->specification;
    solution_.before = question_.current;
    driver_ = spec::find_driver(specification, varied().address);
    if (driver_) solution_.before = base_->network.driver(*driver_).value;
    const units::LiteralRead unit =
        units::read_quantity(scenario::value_text(1, question_.ground.unit));
    if (const auto* one = std::get_if<units::Literal>(&unit)) scale_ = one->value();
    const auto assumption = spec::find_assumption(specification, varied().address);
    if (!assumption) return;
    const auto in_unit = [&](const std::optional<spec::Range>& range) {
        return range ? std::optional(
                           spec::Range{in_written_unit(range->low), in_written_unit(range->high)})
                     : std::nullopt;
    };
    range_ = in_unit(specification.assumptions[*assumption].range);
    bounds_ = in_unit(specification.assumptions[*assumption].bounds);
}

void NetworkSolver::choose_ends() {
    const double now = solution_.before.value_or(0);
    const bool is_share = question_.ground.unit.starts_with('%');
    if (varied().ends) {
        ends_ = {varied().ends->low, varied().ends->high};
    } else if (bounds_) {
        ends_ = {bounds_->low, bounds_->high};
    } else if (range_) {
        ends_ = {range_->low, range_->high};
    } else if (is_share) {
        ends_ = {0, 100};
    } else {
        ends_ = {0, now > 0 ? now * usual_stretch : 1};
    }
}

std::optional<TriedValue> NetworkSolver::tried(double number) {
    const auto projection = trial_.quick_at(number);
    if (!projection) return std::nullopt;
    const auto sides = target_->sides(*projection);
    return sides ? std::optional(TriedValue{number, *sides}) : std::nullopt;
}

std::optional<double> NetworkSolver::gap(double number) {
    const auto found = tried(number);
    return found ? std::optional(found->sides.gap()) : std::nullopt;
}

// Values to try, the likely ones first: the contract may refuse some.
std::vector<double> NetworkSolver::places() const {
    std::vector<double> all;
    const double now = solution_.before.value_or(0);
    if (now > 0) all.push_back(now);
    const double width = ends_.high - ends_.low;
    for (const double share : {1.0, 0.5, 0.75, 0.25, 0.125, 0.0625, 0.03125, 0.0}) {
        const double at = ends_.low + width * share;
        if (at >= 0 && std::ranges::find(all, at) == all.end()) all.push_back(at);
    }
    return all;
}

// The structure is that of the contract in which the number stands in its place.
Powers NetworkSolver::powers_at(double number) {
    Diagnostics told;
    const auto projection = trial_.at(number, told);
    if (!projection) return Powers::other();
    const Dependence dependence(*projection->specification, projection->network,
                                {varied().file, driver_});
    const Powers left = dependence.of(target_->left);
    return target_->right ? left + dependence.of(*target_->right) : left;
}

void NetworkSolver::accept(double root) {
    Diagnostics told;
    const auto projection = trial_.at(root, told);
    const auto sides = projection ? target_->sides(*projection) : std::nullopt;
    if (!sides) return refuse(root);
    solution_.outcome = SolveOutcome::solved;
    solution_.values.push_back({root, *sides});
    solution_.outside_range =
        solution_.outside_range || (range_ && (root < range_->low || root > range_->high));
}

void NetworkSolver::refuse(double root) {
    if (solution_.is_solved()) return;
    solution_.would_be = root;
    solution_.outcome = SolveOutcome::refused;
    Diagnostics told;
    trial_.at(root, told);
    solution_.refusal = told.all().empty() ? "" : told.all().front().message;
}

// a + b t with t = x^k, from two values; a second step takes away what rounding has left.
// Two values at which the sides are known; fewer where there are none.
std::vector<TriedValue> NetworkSolver::two_tried(int power) {
    std::vector<TriedValue> known;
    for (const double at : places()) {
        if (power < 0 && at == 0) continue;
        if (auto found = tried(at)) known.push_back(*found);
        if (known.size() == 2) break;
    }
    return known;
}

// The powers are there, and what they are multiplied by is nought.
void NetworkSolver::settle_flat(const TriedValue& known) {
    solution_.outcome = known.sides.gap() == 0 ? SolveOutcome::solved : SolveOutcome::independent;
    if (solution_.is_solved()) solution_.values.push_back(known);
    note_ends();
}

// One step more from where the line meets nought takes off what rounding has left.
double NetworkSolver::refined(double root, double slope, int power) {
    const auto first = gap(root);
    if (!first) return root;
    const double second = root_of(raised(root, power) - *first / slope, power);
    const auto left = gap(second);
    return second >= 0 && left && std::abs(*left) < std::abs(*first) ? second : root;
}

void NetworkSolver::solve_power(int power) {
    solution_.method = power == 1 ? SolveMethod::linear : SolveMethod::power;
    solution_.power = power;
    const std::vector<TriedValue> known = two_tried(power);
    if (known.size() < 2) return search();
    const double one = raised(known[0].at, power);
    const double other = raised(known[1].at, power);
    const double slope = (known[1].sides.gap() - known[0].sides.gap()) / (other - one);
    if (slope == 0 || !std::isfinite(slope)) return settle_flat(known[0]);
    double raised_root = one - known[0].sides.gap() / slope;
    if (std::abs(raised_root) < std::max(std::abs(one), std::abs(other)) * 1e-15) raised_root = 0;
    const bool exists = raised_root > 0 || (raised_root == 0 && power > 0);
    const double root = exists ? refined(root_of(raised_root, power), slope, power) : raised_root;
    const bool within =
        !varied().ends || (root >= varied().ends->low && root <= varied().ends->high);
    if (!exists || !within) {
        if (exists || power == 1) solution_.would_be = root;
        solution_.outcome = exists || power == 1 ? SolveOutcome::outside : SolveOutcome::unreached;
        return note_ends();
    }
    accept(root);
    if (!solution_.is_solved()) note_ends();
}

void NetworkSolver::search() {
    solution_.method = SolveMethod::search;
    const RootSearch found =
        search_roots([&](double at) { return gap(at); }, ends_.low, ends_.high);
    if (found.points == 0) {
        solution_.outcome = SolveOutcome::undefined;
        return;
    }
    solution_.outcome = SolveOutcome::unreached;
    for (const double root : found.roots)
        accept(root);
    solution_.low = tried(found.ends->low);
    solution_.high = tried(found.ends->high);
    solution_.nearest = tried(found.nearest);
}

void NetworkSolver::note_ends() {
    std::optional<TriedValue> lowest;
    std::optional<TriedValue> highest;
    std::vector<double> all = places();
    std::ranges::sort(all);
    for (const double at : all) {
        if (at < ends_.low || at > ends_.high) continue;
        const auto found = tried(at);
        if (!found) continue;
        if (!lowest) lowest = found;
        highest = found;
    }
    solution_.low = lowest;
    solution_.high = highest;
    for (const auto& end : {lowest, highest}) {
        const bool nearer =
            end && (!solution_.nearest ||
                    std::abs(end->sides.gap()) < std::abs(solution_.nearest->sides.gap()));
        if (nearer) solution_.nearest = end;
    }
}

Solution NetworkSolver::solve() {
    base_ = trial_.as_is(diagnostics_);
    if (!base_) return std::move(solution_);
    target_ = find_target(question_.target, *base_->specification, diagnostics_);
    if (!target_) return std::move(solution_);
    note_current();
    choose_ends();
    std::optional<double> start;
    for (const double at : places()) {
        if (!tried(at)) continue;
        start = at;
        break;
    }
    if (!start) {
        const auto sides = target_->sides(*base_);
        solution_.outcome = SolveOutcome::undefined;
        // A number that can take no value at all is a mistake of the question.
        if (sides) trial_.at(places().front(), diagnostics_);
        return std::move(solution_);
    }
    const Powers powers = powers_at(*start);
    if (powers.is_constant()) {
        solution_.method = SolveMethod::linear;
        solution_.outcome = SolveOutcome::independent;
        note_ends();
    } else if (const int power = powers.single_power(); power != 0) {
        solve_power(power);
    } else {
        search();
    }
    return std::move(solution_);
}

}  // namespace

Solution solve_network(const NetworkQuestion& question, const spec::Profile& profile,
                       Diagnostics& diagnostics) {
    return NetworkSolver(question, profile, diagnostics).solve();
}

}  // namespace pcnload::analysis
