// Funding streams and the reimbursement scheme.
#include "spec/derived_values.hpp"
#include "spec/resolve_parts.hpp"

#include <limits>

namespace pcnload::spec {

namespace {

using diagnostics::Code;

void check_dates(const DraftFunding& draft, Diagnostics& diagnostics) {
    if (draft.starts && draft.ends && draft.ends->value < draft.starts->value) {
        diagnostics.add({Code::dates_out_of_order,
                         "`ends` is " + units::date_text(draft.ends->value) +
                             ", before the start on " + units::date_text(draft.starts->value),
                         draft.ends->span,
                         "correct one of the two dates",
                         {{draft.starts->span, "it starts here"}}});
    }
}

Evidence literals_of(const Provenance& provenance) {
    return provenance.evidence ? provenance.evidence->value : Evidence::judgement;
}

// most per WTE: money per WTE and calendar time.
std::optional<Product> resolve_most(const DraftProduct& draft, const Names& names,
                                    Evidence literals, Diagnostics& diagnostics) {
    auto most = resolve_product(draft, names, literals, diagnostics);
    const units::Dimension expected = per_wte(money_rate_dimension());
    if (most && most->dimension != expected) {
        report_units(draft.span, "the most per WTE", most->dimension, expected, diagnostics);
        return std::nullopt;
    }
    return most;
}

ReimbursedRole resolve_reimbursed_role(const DraftReimbursedRole& draft, double share,
                                       const Names& names, Evidence literals,
                                       Diagnostics& diagnostics) {
    ReimbursedRole row;
    row.share_value = share;
    row.most_per_year = std::numeric_limits<double>::infinity();
    if (const auto role = resolve_role({draft.id, draft.span}, names.draft, diagnostics)) {
        row.role = *role;
    }
    if (draft.most) {
        row.most = resolve_most(*draft.most, names, literals, diagnostics);
        row.most_per_year = row.most ? most_per_year(*row.most) : 0;
    }
    if (draft.share) {
        row.share = resolve_share(*draft.share, names, literals, ShareLimit::one,
                                  "the share reimbursed", diagnostics);
        row.share_value = row.share ? row.share->value : 0;
    }
    return row;
}

}  // namespace

void resolve_funding(const Names& names, Specification& specification, Diagnostics& diagnostics) {
    for (const DraftFunding& draft : names.draft.funding) {
        Funding row;
        row.id = draft.id;
        row.title = draft.title;
        row.payee = draft.payee;
        row.span = draft.span;
        row.grounds = resolve_grounds(draft.provenance, draft.span, names.draft, diagnostics);
        check_dates(draft, diagnostics);
        if (draft.starts) {
            row.starts = draft.starts->value;
        }
        if (draft.ends) {
            row.ends = draft.ends->value;
        }
        const Evidence literals = literals_of(draft.provenance);
        auto population =
            resolve_scaled(draft.population, names, literals, DriverNeed::required, diagnostics);
        auto rate = resolve_product(draft.rate, names, literals, diagnostics);
        if (population && rate) {
            const units::Dimension found = population->dimension * rate->dimension;
            if (found != money_rate_dimension()) {
                report_units(draft.rate.span, "population x rate of `" + draft.id + "`", found,
                             money_rate_dimension(), diagnostics,
                             {{draft.population.span,
                               "the population comes to `" + population->dimension.text() + "`"}});
            }
            row.population = std::move(*population);
            row.rate = std::move(*rate);
            row.per_count_per_year = funding_per_year(row);
        }
        specification.funding.push(std::move(row));
    }
}

void resolve_reimbursement(const Names& names, Specification& specification,
                           Diagnostics& diagnostics) {
    if (!names.draft.reimbursement) {
        return;
    }
    const DraftReimbursement& draft = *names.draft.reimbursement;
    resolve_grounds(draft.provenance, draft.span, names.draft, diagnostics);
    const Evidence literals = literals_of(draft.provenance);
    Reimbursement scheme;
    if (draft.sum) {
        scheme.sum = resolve_scaled(*draft.sum, names, literals, DriverNeed::optional, diagnostics);
        if (scheme.sum && scheme.sum->dimension != money_rate_dimension()) {
            report_units(draft.sum->span, "the scheme's sum", scheme.sum->dimension,
                         money_rate_dimension(), diagnostics);
        }
    }
    double share = 1;
    if (draft.share) {
        scheme.share = resolve_share(*draft.share, names, literals, ShareLimit::one,
                                     "the share reimbursed", diagnostics);
        share = scheme.share ? scheme.share->value : 0;
    }
    for (const DraftReimbursedRole& role : draft.roles) {
        scheme.roles.push_back(resolve_reimbursed_role(role, share, names, literals, diagnostics));
    }
    specification.reimbursement = std::move(scheme);
}

}  // namespace pcnload::spec
