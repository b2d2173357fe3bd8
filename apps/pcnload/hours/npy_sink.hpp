// Hours as a NumPy array: scenario x network x role, and month.
#pragma once

#include "pcnload/hours/hours_sink.hpp"
#include "pcnload/streamed_output.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pcnload::app {

// The roles of all contracts, each once, in the order in which they are met: also of the scenarios
// beyond a part, so that parts fit together.
std::vector<std::string> all_roles(const analysis::WorkBatch& batch);

class NpySink final : public HoursSink {
public:
    NpySink(const analysis::WorkBatch& batch, ScenarioRange range, const std::string& path,
            Session& session);

    bool begin() override;
    void make(const Tile& tile, const analysis::ScenarioWork& work, Piece& piece) const override;
    bool take(const Tile& tile, const Piece& piece) override;
    bool finish() override;

private:
    const analysis::WorkBatch& batch_;
    ScenarioRange range_;
    std::vector<std::string> roles_;
    StreamedOutput output_;
};

}  // namespace pcnload::app
