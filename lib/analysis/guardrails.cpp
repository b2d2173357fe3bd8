#include "analysis/guardrails.hpp"

#include "analysis/judged_figure.hpp"
#include "analysis/staffing.hpp"
#include "diagnostics/nearest_name.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace pcnload::analysis {

namespace {

using diagnostics::Code;
using spec::Bound;
using spec::Guardrail;

// What rounding may do at the edge of a limit.
constexpr double slack = 1e-9;

enum class Side : std::uint8_t { least, most };

// By how much a value is beyond the limit; not above nought where it is kept.
double beyond(double value, double limit, Side side) {
    const double by = side == Side::most ? value - limit : limit - value;
    return std::isnan(by) ? 0 : by;
}

bool is_beyond(double value, double limit, Side side) {
    return beyond(value, limit, side) > slack * std::max(1.0, std::abs(limit));
}

std::string limit_words(Side side, const Bound& bound) {
    return (side == Side::most ? "at most " : "at least ") + bound.written;
}

// "change of gp.hours_per_week, median of the networks".
std::string limited_words(const Guardrail& limit) {
    if (limit.count) {
        std::string words = *limit.count == spec::CapacityCount::over_capacity
                                ? "networks over their capacity"
                                : "networks that pass their capacity";
        if (limit.role) words += " of " + limit.role->value;
        return words;
    }
    std::string words = limit.judged == spec::Judged::change ? "change of " : "";
    words += limit.figure->value;
    if (limit.network) return words + " in " + limit.network->value;
    if (limit.spread == spec::Spread::each) return words;
    return fmt::format("{}, {} of the networks", words,
                       spec::spread_words[static_cast<std::size_t>(limit.spread)]);
}

std::string shown(double value, const std::string& unit) {
    if (std::isinf(value)) return value > 0 ? "from nothing" : "to below nothing";
    if (unit == "networks" && value == 1) return "1 network";
    if (unit == "%") return fmt::format("{:.4g}%", 100 * value);
    return unit.empty() ? figure_text(value) : figure_text(value) + ' ' + unit;
}

class Judge {
public:
    Judge(const SpecsDiff& diff, const std::optional<units::Date>& as_of, GuardrailReport& report)
        : diff_(diff), as_of_(as_of), report_(report) {}

    void judge(const Guardrail& limit, bool all_contracts);

private:
    void tell(Code code, std::string message, const diagnostics::SourceSpan& span,
              std::string hint) {
        report_.findings.add({code, std::move(message), span, std::move(hint), {}});
    }
    void check_days(const Guardrail& limit);
    [[nodiscard]] bool is_waived(const Guardrail& limit) const {
        return limit.waiver && !(as_of_ && *as_of_ > limit.waiver->until);
    }
    void judge_in(const Guardrail& limit, const ContractDiff& contract);
    void judge_side(const Guardrail& limit, const Bound& bound, Side side,
                    const ContractDiff& contract);
    static std::string breach_words(const GuardrailResult& result, const Guardrail& limit,
                                    const ContractDiff& contract);
    void tell_breach(GuardrailResult& result, const Guardrail& limit, const ContractDiff& contract);

    const SpecsDiff& diff_;
    const std::optional<units::Date>& as_of_;
    GuardrailReport& report_;
};

void Judge::check_days(const Guardrail& limit) {
    if (!as_of_) return;
    if (*as_of_ > limit.expires) {
        tell(Code::guardrail_expired,
             fmt::format("the guardrail `{}` ended on {}", limit.id,
                         units::date_text(limit.expires)),
             limit.expires_span, fmt::format("{} renews it or takes it out", limit.owner));
    }
    if (limit.waiver && !is_waived(limit)) {
        tell(Code::waiver_expired,
             fmt::format("the waiver of `{}` ended on {}", limit.id,
                         units::date_text(limit.waiver->until)),
             limit.waiver->span, fmt::format("{} renews it, or take it out", limit.waiver->owner));
    }
}

// The edit that moves most hours, as the second place to look at.
std::vector<diagnostics::Label> largest_edit(const ContractDiff& contract) {
    const EditEffect* largest = nullptr;
    const auto size = [](const EditEffect& effect) {
        return std::abs(effect.hours.per_week) + std::abs(effect.hours.in_year) / steady_weeks;
    };
    for (const EditEffect& effect : contract.of_all.effects) {
        if (largest == nullptr || size(effect) > size(*largest)) largest = &effect;
    }
    if (largest == nullptr || size(*largest) == 0) return {};
    const Edit& edit = contract.edits[largest->edit];
    return {{edit.after_span.known() ? edit.after_span : edit.before_span,
             fmt::format("`{}`: of the edits it moves most hours", edit.address)}};
}

std::string Judge::breach_words(const GuardrailResult& result, const Guardrail& limit,
                                const ContractDiff& contract) {
    std::string message =
        fmt::format("`{}` in {}: {} is {}, and may be {}", limit.id, contract.contract,
                    result.limited, shown(*result.value, result.unit), result.limit);
    if (result.networks_beyond > 0 && contract.networks.size() > 1) {
        message +=
            fmt::format("; beyond it in {} of {} networks, furthest in {}", result.networks_beyond,
                        contract.networks.size(), (*contract.head)[*result.network].network.pcn);
    }
    return message;
}

void Judge::tell_breach(GuardrailResult& result, const Guardrail& limit,
                        const ContractDiff& contract) {
    Code code = Code::guardrail_broken;
    result.told = breach_words(result, limit, contract);
    result.hint = fmt::format("ask {}: {}", limit.owner, limit.reason);
    if (result.verdict == Verdict::waived) {
        code = Code::guardrail_waived;
        result.hint = fmt::format("waived by {} until {}: {}", limit.waiver->owner,
                                  units::date_text(limit.waiver->until), limit.waiver->reason);
    } else if (result.verdict == Verdict::warns) {
        code = Code::guardrail_warns;
        result.hint = fmt::format("tell {}: {}", limit.owner, limit.reason);
    }
    report_.findings.add({code, result.told, result.span, result.hint, largest_edit(contract)});
}

void Judge::judge_side(const Guardrail& limit, const Bound& bound, Side side,
                       const ContractDiff& contract) {
    GuardrailResult result;
    result.guardrail = limit.id;
    result.title = limit.title;
    result.owner = limit.owner;
    result.contract = contract.contract;
    result.limited = limited_words(limit);
    result.limit = limit_words(side, bound);
    result.span = bound.span;
    const auto numbers = judged_numbers(limit, bound, contract, report_.findings);
    if (!numbers) {
        result.verdict = Verdict::not_judged;
        report_.results.push_back(std::move(result));
        return;
    }
    const double at = numbers->bound;
    result.unit = numbers->unit;
    bool broken = false;
    for (std::size_t i = 0; i < numbers->values.size(); ++i) {
        const double value = numbers->values[i];
        if (!result.value || beyond(value, at, side) > beyond(*result.value, at, side)) {
            result.value = value;
            if (!numbers->networks.empty()) result.network = numbers->networks[i];
        }
        if (!is_beyond(value, at, side)) continue;
        broken = true;
        if (!numbers->networks.empty()) ++result.networks_beyond;
    }
    if (broken) {
        result.verdict = is_waived(limit)                          ? Verdict::waived
                         : limit.on_breach == spec::OnBreach::warn ? Verdict::warns
                                                                   : Verdict::broken;
        tell_breach(result, limit, contract);
    }
    report_.results.push_back(std::move(result));
}

void Judge::judge_in(const Guardrail& limit, const ContractDiff& contract) {
    const bool holds =
        limit.contracts.empty() || std::ranges::any_of(limit.contracts, [&](const auto& id) {
            return id.value == contract.contract;
        });
    if (!holds) return;
    if (limit.least) judge_side(limit, *limit.least, Side::least, contract);
    if (limit.most) judge_side(limit, *limit.most, Side::most, contract);
}

void Judge::judge(const Guardrail& limit, bool all_contracts) {
    check_days(limit);
    for (const ContractDiff& contract : diff_.contracts)
        judge_in(limit, contract);
    if (!all_contracts) return;
    std::vector<std::string_view> ids;
    for (const ContractDiff& contract : diff_.contracts)
        ids.emplace_back(contract.contract);
    for (const auto& id : limit.contracts) {
        if (std::ranges::find(ids, id.value) != ids.end()) continue;
        tell(Code::nothing_to_guard,
             fmt::format("`{}`: no contract `{}` is on both sides", limit.id, id.value), id.span,
             diagnostics::did_you_mean_or(id.value, ids, "take it out of the list"));
    }
}

}  // namespace

std::string figure_text(double value) {
    constexpr double digits = 1000;
    return std::abs(value) < digits ? fmt::format("{:.4g}", value) : fmt::format("{:.0f}", value);
}

GuardrailReport judge_guardrails(const spec::GuardrailFile& file, const SpecsDiff& diff,
                                 const std::optional<units::Date>& as_of, bool all_contracts) {
    GuardrailReport report;
    report.id = file.id;
    report.title = file.title;
    Judge judge(diff, as_of, report);
    for (const Guardrail& limit : file.limits)
        judge.judge(limit, all_contracts);
    return report;
}

}  // namespace pcnload::analysis
