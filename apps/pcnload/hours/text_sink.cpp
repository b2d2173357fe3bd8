#include "pcnload/hours/text_sink.hpp"

namespace pcnload::app {

TextSink::TextSink(render::WorkRows::Form form, const analysis::WorkBatch& batch, bool has_heading,
                   const std::string& path, Session& session)
    : batch_(batch),
      has_heading_(has_heading),
      rows_(form, batch.view(), batch.pcns()),
      output_(path, session) {}

bool TextSink::begin() { return !has_heading_ || output_.write(rows_.heading()); }

void TextSink::make(const Tile& tile, const analysis::ScenarioWork& work, Piece& piece) const {
    const auto labels = rows_.labels(batch_.scenario(tile.scenario).id, batch_.roles(tile.scenario),
                                     batch_.months(tile.scenario));
    for_each_network(tile, work, piece, [&](std::size_t network, std::span<const double> figures) {
        rows_.add(labels, network, figures, piece.bytes);
    });
}

bool TextSink::take(const Tile& /*tile*/, const Piece& piece) {
    return output_.write(piece.bytes.text());
}

bool TextSink::finish() { return output_.finish({}); }

}  // namespace pcnload::app
