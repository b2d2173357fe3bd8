// Hours as CSV or NDJSON.
#pragma once

#include "pcnload/hours/hours_sink.hpp"
#include "pcnload/streamed_output.hpp"
#include "render/work_rows.hpp"

#include <string>
#include <vector>

namespace pcnload::app {

class TextSink final : public HoursSink {
public:
    // `has_heading`: whether it is the first part of the whole.
    TextSink(render::WorkRows::Form form, const analysis::WorkBatch& batch, bool has_heading,
             const std::string& path, Session& session);

    bool begin() override;
    void make(const Tile& tile, const analysis::ScenarioWork& work, Piece& piece) const override;
    bool take(const Tile& tile, const Piece& piece) override;
    bool finish() override;

private:
    const analysis::WorkBatch& batch_;
    bool has_heading_;
    render::WorkRows rows_;
    StreamedOutput output_;
};

}  // namespace pcnload::app
