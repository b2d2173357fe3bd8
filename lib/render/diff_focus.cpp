#include "render/diff_focus.hpp"

#include "render/number_text.hpp"
#include "render/report_parts.hpp"

namespace pcnload::render {

DiffFocus focus_of(const analysis::ContractDiff& diff, bool has_set) {
    const std::size_t count = diff.networks.size();
    if (count > most_rows_of_networks || (has_set && count > 1)) {
        return {diff.together, diff.of_all, counted(count, "network") + " together"};
    }
    return {diff.networks.front(), diff.of_first, network_name(diff.head->front().network)};
}

}  // namespace pcnload::render
