// The small contract when practices withdraw.
#pragma once

#include "analysis/tipping.hpp"
#include "support/swept.hpp"

#include <utility>

namespace pcnload::test {

struct Tipped : Swept {
    using Swept::Swept;

    analysis::Tipping tip(analysis::Patients patients = analysis::Patients::stay,
                          unsigned jobs = 1) {
        auto tipping =
            analysis::tip({known, *base, settings, profiles, patients, jobs}, diagnostics);
        expect_good();
        if (!tipping) FAIL("no answer");
        return std::move(*tipping);
    }
};

}  // namespace pcnload::test
