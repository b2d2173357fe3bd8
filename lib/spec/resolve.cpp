// The order of the phases: sources, assumptions (in the order of what they are made of), then what
// is made of them. Each phase reports all it finds and leaves out what it could not make, so that
// the next ones find their own mistakes in the same run.
#include "spec/resolve.hpp"

#include "spec/resolve_assumptions.hpp"
#include "spec/resolve_parts.hpp"

namespace pcnload::spec {

namespace {

void resolve_sources(const Draft& draft, Specification& specification, Diagnostics& diagnostics) {
    resolve_source(draft.head.source, draft, diagnostics);
    for (const DraftSource& row : draft.sources) {
        specification.sources.push({row.id, row.title, row.publisher, row.date, row.url, row.span});
    }
}

// Marks the assumptions that the product rests on, and those that they rest on.
class Uses {
public:
    explicit Uses(Specification& specification) : specification_(specification) {}

    void add(const Product& product) {
        std::vector<AssumptionIndex> waiting;
        const auto push = [&](const Product& user) {
            for (const AssumptionPower& power : user.powers) {
                waiting.push_back(power.assumption);
            }
        };
        push(product);
        while (!waiting.empty()) {
            Assumption& row = specification_.assumptions[waiting.back()];
            waiting.pop_back();
            if (!row.used) {
                row.used = true;
                push(row.value);
            }
        }
    }
    void add(const std::optional<Product>& product) {
        if (product) {
            add(*product);
        }
    }
    void add(const std::optional<Scaled>& scaled) {
        if (scaled) {
            add(scaled->product);
        }
    }

private:
    Specification& specification_;
};

void mark_used(Specification& specification) {
    Uses uses(specification);
    for (const Activity& activity : specification.activities) {
        uses.add(activity.population);
        uses.add(activity.frequency);
        uses.add(activity.duration);
        uses.add(activity.already_done);
        for (const StaffShare& share : activity.staff) {
            for (const ShareTerm& term : share.terms) {
                uses.add(term.product);
            }
        }
        for (const Alternative& alternative : activity.alternatives) {
            uses.add(alternative.up_to);
            uses.add(alternative.pace);
        }
    }
    for (const Driver& driver : specification.drivers) {
        uses.add(driver.estimate);
    }
    for (const Role& role : specification.roles) {
        uses.add(role.contracted);
        uses.add(role.working_weeks);
        uses.add(role.allowance);
        uses.add(role.cost);
    }
    for (const Funding& stream : specification.funding) {
        uses.add(stream.population.product);
        uses.add(stream.rate);
    }
    if (specification.reimbursement) {
        uses.add(specification.reimbursement->sum);
        uses.add(specification.reimbursement->share);
        for (const ReimbursedRole& role : specification.reimbursement->roles) {
            uses.add(role.most);
            uses.add(role.share);
        }
    }
}

}  // namespace

std::optional<Specification> resolve(const Draft& draft, Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errors_told();
    Specification specification;
    specification.head = draft.head;
    resolve_sources(draft, specification, diagnostics);
    Names names{draft, specification, {}};
    resolve_assumptions(names, specification, diagnostics);
    resolve_correlations(names, specification, diagnostics);
    resolve_drivers(names, specification, diagnostics);
    resolve_roles(names, specification, diagnostics);
    resolve_services(names, specification, diagnostics);
    resolve_funding(names, specification, diagnostics);
    resolve_reimbursement(names, specification, diagnostics);
    if (diagnostics.errors_told() != errors) {
        return std::nullopt;
    }
    mark_used(specification);
    return specification;
}

}  // namespace pcnload::spec
