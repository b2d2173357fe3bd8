#include "render/tipping_rows.hpp"

#include <optional>

namespace pcnload::render {

namespace {

using analysis::Load;
using analysis::NetworkTipping;
using analysis::Tipping;

Cell maybe(std::optional<double> number) {
    return number ? number_cell(CellKind::count, *number) : Cell{};
}

Cell count_of(std::size_t number) {
    return number_cell(CellKind::count, static_cast<double>(number));
}

}  // namespace

Table tipping_table(const Tipping& tipping) {
    Table table;
    table.columns.push_back({"pcn", "network", Align::left});
    for (const char* key : {"practices", "left"})
        table.columns.push_back({key, key});
    table.columns.push_back({"role", "role", Align::left});
    for (const char* key :
         {"hours_per_week", "wte_required", "wte_spare", "time_share", "over", "tips_at"})
        table.columns.push_back({key, key});
    for (std::size_t i = 0; i < tipping.networks.size(); ++i) {
        const NetworkTipping& network = tipping.networks[i];
        for (std::size_t left = 0; left < network.loads.size(); ++left) {
            for (std::size_t role = 0; role < tipping.roles.size(); ++role) {
                if (!tipping.works(role)) continue;
                const Load& load = network.loads[left][role];
                const auto tips = network.tips_at(role);
                table.rows.push_back(
                    {{text_cell(tipping.pcns[i]), maybe(network.practices), count_of(left),
                      text_cell(tipping.roles[role].id), maybe(load.hours_per_week),
                      maybe(load.wte_required), maybe(load.wte_spare), maybe(load.time_share),
                      count_of(load.is_over() ? 1 : 0), tips ? count_of(*tips) : Cell{}}});
            }
        }
    }
    return table;
}

}  // namespace pcnload::render
