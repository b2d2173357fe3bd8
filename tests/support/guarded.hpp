// An edit of the small contract held against guardrails.
#pragma once

#include "analysis/guardrails.hpp"
#include "spec/guardrail.hpp"
#include "support/texts.hpp"
#include "support/versions.hpp"
#include "units/calendar_date.hpp"
#include "yaml/parse.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pcnload::test {

// By default the rounds take 180 minutes in the place of 120, seen by a network of 12 homes and by
// one of 24: the gp's hours a week go from 12 + 4 to 18 + 4, and from 24 + 4 to 36 + 4.
struct Guarded : Texts {
    std::vector<analysis::Projection> base;
    std::vector<analysis::Projection> head;
    analysis::SpecsDiff diff;

    explicit Guarded(const Version& before = {},
                     const Version& after = Version().service_with("value: 120 min",
                                                                   "value: 180 min")) {
        const std::string larger =
            replaced(replaced(small_profile, "practices: 4}", "practices: 4, care_homes: 24}"),
                     "U00001", "U00002");
        for (const std::string& profile : {small_profile, larger}) {
            base.push_back(projection_of(before, profile));
            head.push_back(projection_of(after, profile));
        }
        // Networks of one contract.
        base[1].specification = base[0].specification;
        head[1].specification = head[0].specification;
        diff.contracts.push_back(
            analysis::diff_contract({base[0].specification, head[0].specification}, base, head));
    }

    spec::GuardrailFile file(const std::string& limits) {
        std::string text = "guardrails: g\nlimits:\n" + limits;
        const auto index = sources.add("guardrails.yaml", std::move(text));
        const auto root = yaml::parse(sources[index].text(), index, diagnostics);
        if (!root) FAIL("no guardrails");
        return spec::read_guardrails(*root, diagnostics);
    }
    // One limit, `it`, with an owner and the rest of what it needs.
    analysis::GuardrailReport judge(const std::string& limit, const std::string& as_of = {},
                                    const std::string& more = {}) {
        const auto read = file("  it: {" + limit + ", owner: Dr A, reason: R, expires: 2027-03-31" +
                               more + "}\n");
        expect_good();
        std::optional<units::Date> day;
        if (!as_of.empty()) day = units::read_date(as_of);
        return analysis::judge_guardrails(read, diff, day, true);
    }
};

}  // namespace pcnload::test
