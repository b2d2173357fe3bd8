// A sensitivity put together by hand.
#pragma once

#include "analysis/sensitivity.hpp"

#include <memory>

namespace pcnload::test {

inline analysis::Sensitivity made_sensitivity() {
    auto specification = std::make_shared<spec::Specification>();
    for (const char* id : {"wide", "middle", "narrow"}) {
        spec::Assumption row;
        row.id = id;
        row.range = spec::Range{1, 3};
        row.value.written.text = "2 of it";
        specification->assumptions.push(std::move(row));
    }
    analysis::FigureSensitivity figure;
    figure.name = "hours_per_week";
    figure.unit = "h per week";
    figure.kind = analysis::MeasureUnit::hours_per_week;
    figure.value = 20;
    const auto bar = [](std::uint32_t place, double low, double high, double share) {
        return analysis::SensitivityBar{{place}, {1, 3}, low, high, share, share};
    };
    figure.bars = {bar(0, 10, 50, 0.8), bar(1, 18, 26, 0.15), bar(2, 20, 21, 0.05)};
    figure.moments =
        analysis::FigureMoments{25, 6, analysis::FigureMoments::Quantiles{21, 24.5, 33, 0.04}};
    return {"draft", "The draft", specification, {"U1"}, {figure}};
}

}  // namespace pcnload::test
