// What `diff` gives: the report of an edit, or what its guardrails say of it as findings.
#pragma once

#include "analysis/contract_diff.hpp"
#include "analysis/guardrails.hpp"
#include "pcnload/options.hpp"
#include "pcnload/session.hpp"
#include "render/report_diff.hpp"

#include <optional>
#include <string>

namespace pcnload::app {

struct DiffResult {
    render::DiffSides names;
    analysis::SpecsDiff diff;
    std::optional<analysis::GuardrailReport> guardrails;
};

// What the guardrails found is among the diagnostics of the session.
std::string diff_answer(const DiffOptions& options, const DiffResult& result,
                        const Session& session);

}  // namespace pcnload::app
