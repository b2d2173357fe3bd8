#include "analysis/evidence_floor.hpp"

#include "analysis/subject.hpp"

#include <algorithm>
#include <string>

namespace pcnload::analysis {

namespace {

using spec::AssumptionIndex;
using spec::DriverIndex;
using spec::Evidence;
using spec::Product;
using spec::Specification;

class Floor {
public:
    Floor(const Specification& specification, Evidence weakest_allowed,
          diagnostics::Diagnostics& diagnostics)
        : specification_(specification),
          weakest_allowed_(weakest_allowed),
          diagnostics_(diagnostics),
          assumption_seen_(specification.assumptions.size(), false),
          driver_seen_(specification.drivers.size(), false) {}

    void judge_work();
    void judge_staff();
    void judge_money();

private:
    // `literals` is the grade of the numbers in it, unless a change says otherwise.
    void judge(const Product& product, Evidence literals, const std::string& where);
    void judge(const std::optional<Product>& product, Evidence literals, const std::string& where) {
        if (product) judge(*product, literals, where);
    }
    // Of the products whose numbers have a grade that is not kept by itself.
    void judge_whole(const Product& product, const std::string& where);
    void judge_assumptions(const Product& product);
    void judge_driver(DriverIndex index);
    void report(const std::string& what, Evidence grade, const spec::SourceSpan& place);

    const Specification& specification_;
    Evidence weakest_allowed_;
    diagnostics::Diagnostics& diagnostics_;
    std::vector<bool> assumption_seen_;
    std::vector<bool> driver_seen_;
};

void Floor::report(const std::string& what, Evidence grade, const spec::SourceSpan& place) {
    diagnostics_.add({diagnostics::Code::evidence_too_weak,
                      what + " rests on the grade `" + std::string(word(grade)) +
                          "`, weaker than `" + std::string(word(weakest_allowed_)) + '`',
                      place,
                      "find a better source, and name it",
                      {}});
}

void Floor::judge_assumptions(const Product& product) {
    for (const spec::AssumptionPower& power : product.powers) {
        if (assumption_seen_[power.assumption.value]) continue;
        assumption_seen_[power.assumption.value] = true;
        const spec::Assumption& row = specification_.assumptions[power.assumption];
        if (row.grounds.evidence > weakest_allowed_) {
            report('`' + row.id + '`', row.grounds.evidence, row.span);
        }
        judge_assumptions(row.value);
    }
}

void Floor::judge(const Product& product, Evidence literals, const std::string& where) {
    for (const spec::DraftFactor& factor : product.written.factors) {
        if (factor.literal() == nullptr) continue;
        const auto changed = factor.grade ? factor.grade : product.written.literals;
        const Evidence grade = changed.value_or(literals);
        if (grade > weakest_allowed_) report("a number of " + where, grade, factor.span);
    }
    judge_assumptions(product);
}

void Floor::judge_whole(const Product& product, const std::string& where) {
    const auto weak = [&](const spec::AssumptionPower& power) {
        return specification_.assumptions[power.assumption].weakest > weakest_allowed_;
    };
    if (product.evidence > weakest_allowed_ && std::ranges::none_of(product.powers, weak)) {
        report(where, product.evidence, product.written.span);
    }
    judge_assumptions(product);
}

void Floor::judge_driver(DriverIndex index) {
    if (driver_seen_[index.value]) return;
    driver_seen_[index.value] = true;
    const spec::Driver& row = specification_.drivers[index];
    if (!row.estimate) return;
    if (row.estimate->driver) judge_driver(*row.estimate->driver);
    judge(row.estimate->product, Evidence::judgement, "the estimate of `" + row.id + '`');
}

void Floor::judge_work() {
    for (std::size_t i = 0; i < specification_.activities.size(); ++i) {
        const auto index = spec::index_at<spec::ActivityIndex>(i);
        const spec::Activity& row = specification_.activities[index];
        const std::string where = '`' + address_of(specification_, index) + '`';
        const Evidence literals = row.grounds.evidence;
        judge_driver(row.driver);
        judge(row.population, literals, where);
        judge(row.frequency, literals, where);
        judge(row.duration, literals, where);
        for (const spec::StaffShare& share : row.staff) {
            // What `rest` leaves was judged with the shares that it is what is left of.
            if (share.rest) continue;
            for (const spec::ShareTerm& term : share.terms)
                judge(term.product, literals, where);
        }
        judge(row.already_done, literals, where);
    }
}

void Floor::judge_staff() {
    for (const spec::Role& row : specification_.roles) {
        judge_assumptions(row.contracted);
        judge_assumptions(row.working_weeks);
        if (row.allowance) judge_assumptions(*row.allowance);
        judge_assumptions(row.cost);
    }
}

void Floor::judge_money() {
    for (const spec::Funding& row : specification_.funding) {
        const std::string where = "the funding `" + row.id + '`';
        if (row.population.driver) judge_driver(*row.population.driver);
        judge(row.population.product, row.grounds.evidence, where);
        judge(row.rate, row.grounds.evidence, where);
    }
    if (!specification_.reimbursement) return;
    const spec::Reimbursement& scheme = *specification_.reimbursement;
    if (scheme.sum) {
        if (scheme.sum->driver) judge_driver(*scheme.sum->driver);
        judge_whole(scheme.sum->product, "the sum of the reimbursement");
    }
    if (scheme.share) judge_whole(*scheme.share, "the share of the reimbursement");
    for (const spec::ReimbursedRole& role : scheme.roles) {
        const std::string where =
            "the reimbursement of `" + specification_.roles[role.role].id + '`';
        if (role.most) judge_whole(*role.most, where);
        if (role.share) judge_whole(*role.share, where);
    }
}

}  // namespace

void judge_evidence(const Specification& specification, Evidence weakest_allowed,
                    diagnostics::Diagnostics& diagnostics) {
    Floor floor(specification, weakest_allowed, diagnostics);
    floor.judge_work();
    floor.judge_staff();
    floor.judge_money();
}

}  // namespace pcnload::analysis
