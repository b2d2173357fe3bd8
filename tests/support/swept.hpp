// The small contract swept over a grid, by two networks.
#pragma once

#include "analysis/sweep.hpp"
#include "support/small_contract.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::test {

struct Swept : Inputs {
    spec::Library known;
    std::vector<spec::Profile> profiles;
    std::vector<scenario::Change> settings;
    std::optional<scenario::Scenario> base;

    explicit Swept(bool two_networks = false) {
        files.clear();
        add("common/tables.yaml", small_tables);
        add("small/contract.yaml", small_head + small_money);
        add("small/homes.yaml", small_service);
        add("profiles/a.yaml", small_profile);
        if (two_networks) {
            add("profiles/b.yaml",
                "pcn: U2\ndrivers: {registered_patients: 24000, practices: 2}\n"
                "staff: {gp: {wte: 10, free: 100%}, nurse: {wte: 10, free: 100%}}\n");
        }
        known = library();
        for (const spec::NamedProfile& named : known.profiles)
            profiles.push_back(named.profile);
        base = scenario::find_scenario(known, "small", diagnostics);
    }
    std::vector<analysis::FigureName> names(const std::vector<std::string>& figures) {
        std::vector<analysis::FigureName> read;
        for (const std::string& text : figures) {
            const auto file = sources.add("--figure", text);
            auto name = analysis::read_figure(
                text, {file, 0, static_cast<std::uint32_t>(text.size())}, diagnostics);
            if (name) read.push_back(std::move(*name));
        }
        return read;
    }
    std::optional<analysis::Sweep> sweep(const std::vector<std::string>& varied,
                                         const std::vector<std::string>& figures = {},
                                         unsigned jobs = 1) {
        std::vector<scenario::Variation> variations;
        for (const std::string& text : varied) {
            const auto file = sources.add("--vary", text);
            auto read = scenario::read_variation(sources[file].text(), file, diagnostics);
            if (read) variations.push_back(std::move(*read));
        }
        return analysis::sweep({known, *base, variations, settings, profiles, names(figures), jobs},
                               diagnostics);
    }
    analysis::Sweep good(const std::vector<std::string>& varied,
                         const std::vector<std::string>& figures = {}, unsigned jobs = 1) {
        auto swept = sweep(varied, figures, jobs);
        expect_good();
        if (!swept) FAIL("no sweep");
        return std::move(*swept);
    }
};

}  // namespace pcnload::test
