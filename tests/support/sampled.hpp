// Samples of projections of files in memory, asked for in words.
#pragma once

#include "analysis/sampling.hpp"
#include "support/projections.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace pcnload::test {

// Minutes of a round are uniform from 1 to 3 hours: six rounds a week of the GP, half of that of
// the nurse, beside four hours of a GP's lead.
inline const std::string uniform_rounds =
    replaced(small_service, "range: [60, 180]", "range: [60, 180]\n    distribution: uniform");

// The same made by an advanced nurse in half an hour more, seen by two networks.
inline Projected two_scenarios() {
    Projected projected;
    projected.files.clear();
    projected.add("common/tables.yaml", small_tables);
    projected.add("small/contract.yaml", small_head + small_money);
    projected.add("small/homes.yaml", uniform_rounds);
    projected.add("profiles/a.yaml", small_profile);
    projected.add("profiles/b.yaml",
                  "pcn: U2\ndrivers: {registered_patients: 24000, beds: 9}\n"
                  "staff: {gp: {wte: 10, free: 100%}}\n");
    projected.add("scenarios/halved.yaml",
                  "scenario: halved\ncontract: small\nchanges:\n"
                  "  - scale: {what: minutes_per_round, by: 50%}\n");
    projected.run({"small", "halved"});
    projected.expect_good();
    return projected;
}

inline std::optional<analysis::Sampling> sampling_of(
    const std::vector<std::vector<analysis::Projection>>& projections,
    const std::vector<std::string>& words, const uncertainty::DrawOptions& options, Texts& texts) {
    std::vector<analysis::FigureName> names;
    for (const std::string& word : words) {
        const auto file = texts.sources.add("--figure", word);
        auto name = analysis::read_figure(word, {file, 0, static_cast<std::uint32_t>(word.size())},
                                          texts.diagnostics);
        REQUIRE(name.has_value());
        names.push_back(std::move(*name));
    }
    return analysis::sample_figures({projections, std::move(names), false, options},
                                    texts.diagnostics);
}

inline analysis::Sampling good_sampling(
    const std::vector<std::vector<analysis::Projection>>& projections,
    const std::vector<std::string>& words = {}, const uncertainty::DrawOptions& options = {}) {
    Texts texts;
    auto found = sampling_of(projections, words, options, texts);
    REQUIRE(found.has_value());
    return std::move(*found);
}

}  // namespace pcnload::test
