#include "pcnload/hours/write_hours.hpp"

#include "pcnload/hours/turns.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <functional>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace pcnload::app {

namespace {

using analysis::ScenarioWorker;
using analysis::WorkBatch;
using diagnostics::Diagnostics;

// Large enough to be written at one go, small enough to stay in the cache.
constexpr std::size_t figures_per_tile = 32'768;

// Tiles in their order: by scenario, then by network.
class Tiles {
public:
    Tiles(const WorkBatch& batch, ScenarioRange range)
        : range_(range), networks_(batch.networks()) {
        std::size_t roles = 1;
        for (std::size_t i = range.first; i < range.last; ++i)
            roles = std::max(roles, batch.roles(i).size());
        per_tile_ = std::max<std::size_t>(1, figures_per_tile / (roles * batch.view().columns()));
        per_scenario_ = (networks_ + per_tile_ - 1) / per_tile_;
    }
    [[nodiscard]] std::size_t count() const { return range_.size() * per_scenario_; }
    [[nodiscard]] Tile operator[](std::size_t place) const {
        const std::size_t first = place % per_scenario_ * per_tile_;
        return {range_.first + place / per_scenario_, first,
                std::min(first + per_tile_, networks_)};
    }

private:
    ScenarioRange range_;
    std::size_t networks_;
    std::size_t per_tile_ = 1;
    std::size_t per_scenario_ = 1;
};

// Runs the same work on several threads; the first exception of any of them is thrown again here.
void on_threads(std::size_t jobs, const std::function<void()>& work) {
    std::exception_ptr fault;
    std::mutex mutex;
    const auto guarded = [&] {
        try {
            work();
        } catch (...) {
            const std::lock_guard lock(mutex);
            if (!fault) fault = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < jobs; ++i)
            others.emplace_back(guarded);
        guarded();
    }
    if (fault) std::rethrow_exception(fault);
}

}  // namespace

void check_scenarios(const WorkBatch& batch, ScenarioRange range, unsigned jobs,
                     Diagnostics& diagnostics) {
    const std::size_t count = range.size();
    std::vector<Diagnostics> reports(count);  // told in the order of scenarios, whoever is first
    std::atomic<std::size_t> next{0};
    on_threads(std::min<std::size_t>(jobs, count), [&] {
        ScenarioWorker worker(batch);
        for (std::size_t i = next++; i < count; i = next++)
            worker.prepare(range.first + i, reports[i]);
    });
    for (const Diagnostics& report : reports)
        diagnostics.append(report);
}

void write_hours(const WorkBatch& batch, ScenarioRange range, unsigned jobs, HoursSink& sink,
                 analysis::WorkCount* count) {
    if (!sink.begin()) return;
    const Tiles tiles(batch, range);
    analysis::begin_work(count, "part", tiles.count());
    Turns turns;
    std::atomic<std::size_t> next{0};
    const auto work_through = [&] {
        ScenarioWorker worker(batch);
        Piece piece;
        std::size_t prepared = batch.scenarios();  // none
        const analysis::ScenarioWork* work = nullptr;
        for (std::size_t i = next++; i < tiles.count(); i = next++) {
            const Tile tile = tiles[i];
            if (tile.scenario != prepared) {
                Diagnostics unheard;  // it has been told
                work = worker.prepare(tile.scenario, unheard);
                prepared = tile.scenario;
            }
            if (work == nullptr) {
                throw std::logic_error("a scenario that was checked cannot be made again");
            }
            piece.bytes.clear();
            sink.make(tile, *work, piece);
            if (!turns.wait(i)) return;
            if (!sink.take(tile, piece)) return turns.give_up();
            turns.pass();
            analysis::step_work(count);
        }
    };
    on_threads(std::min<std::size_t>(jobs, tiles.count()), [&] {
        try {
            work_through();
        } catch (...) {
            turns.give_up();  // nobody waits for a turn that will not come
            throw;
        }
    });
}

}  // namespace pcnload::app
