#include "pcnload/hours/npy_sink.hpp"

#include "render/json_work_axes.hpp"
#include "render/npy_array.hpp"
#include "render/work_rows.hpp"

#include <algorithm>

namespace pcnload::app {

namespace {

// Where each role stands among all.
std::vector<std::uint32_t> places_of(const std::vector<std::string>& roles,
                                     const std::vector<std::string>& all) {
    std::vector<std::uint32_t> places;
    places.reserve(roles.size());
    for (const std::string& role : roles)
        places.push_back(static_cast<std::uint32_t>(std::ranges::find(all, role) - all.begin()));
    return places;
}

}  // namespace

std::vector<std::string> all_roles(const analysis::WorkBatch& batch) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < batch.scenarios(); ++i) {
        for (const std::string& role : batch.roles(i)) {
            if (std::ranges::find(all, role) == all.end()) all.push_back(role);
        }
    }
    return all;
}

NpySink::NpySink(const analysis::WorkBatch& batch, ScenarioRange range, const std::string& path,
                 Session& session)
    : batch_(batch), range_(range), roles_(all_roles(batch)), output_(path, session) {}

bool NpySink::begin() {
    std::vector<std::size_t> shape{range_.size(), batch_.networks(), roles_.size()};
    if (batch_.view().columns() > 1) shape.push_back(batch_.view().columns());
    return output_.write(render::npy_header(shape));
}

void NpySink::make(const Tile& tile, const analysis::ScenarioWork& work, Piece& piece) const {
    const auto places = places_of(batch_.roles(tile.scenario), roles_);
    for_each_network(
        tile, work, piece, [&](std::size_t /*network*/, std::span<const double> figures) {
            render::add_npy(figures, batch_.view().columns(), places, roles_.size(), piece.bytes);
        });
}

bool NpySink::take(const Tile& /*tile*/, const Piece& piece) {
    return output_.write(piece.bytes.text());
}

bool NpySink::finish() {
    render::WorkAxes axes;
    axes.figure = render::work_column(batch_.view());
    for (std::size_t i = range_.first; i < range_.last; ++i)
        axes.scenarios.push_back(batch_.scenario(i).id);
    axes.networks = batch_.pcns();
    axes.roles = roles_;
    // The months of the first contract: those of another year stand in the same places.
    if (batch_.view().columns() > 1) axes.months = batch_.months(0);
    return output_.finish([&](render::JsonWriter& json) { render::write_work_axes(json, axes); });
}

}  // namespace pcnload::app
