// Where the hours of many networks and scenarios go, a tile at a time: a scenario, and networks in
// a row.
#pragma once

#include "analysis/work_batch.hpp"
#include "render/row_buffer.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace pcnload::app {

// Scenarios in a row, of all that there are.
struct ScenarioRange {
    std::size_t first = 0;
    std::size_t last = 0;  // behind the last

    [[nodiscard]] std::size_t size() const { return last - first; }
};

struct Tile {
    std::size_t scenario = 0;
    std::size_t first_network = 0;
    std::size_t last_network = 0;  // behind the last
};

// What a sink makes of a tile. A thread uses one again and again.
struct Piece {
    render::RowBuffer bytes;
    std::vector<double> work;  // by network, role and month
};

class HoursSink {
public:
    HoursSink() = default;
    HoursSink(const HoursSink&) = delete;
    HoursSink& operator=(const HoursSink&) = delete;
    virtual ~HoursSink() = default;

    // What stands before all tiles. False where there is no use in going on.
    virtual bool begin() = 0;
    // On any thread, for any tile.
    virtual void make(const Tile& tile, const analysis::ScenarioWork& work, Piece& piece) const = 0;
    // One at a time, in the order of the tiles. False where there is no use in going on.
    virtual bool take(const Tile& tile, const Piece& piece) = 0;
    // False where the result could not be written, which is reported.
    virtual bool finish() = 0;
};

// The networks of the tile one by one: `use` is given the network's place and its work.
template <class Use>
void for_each_network(const Tile& tile, const analysis::ScenarioWork& work, Piece& piece,
                      const Use& use) {
    const analysis::RoleWork& group = work.groups.front();  // all have the same roles
    piece.work.resize(group.roles() * group.columns());
    for (std::size_t network = tile.first_network; network < tile.last_network; ++network) {
        work.project(network, piece.work);
        use(network, std::span<const double>(piece.work));
    }
}

}  // namespace pcnload::app
