#include "analysis/network_tags.hpp"

#include "diagnostics/nearest_name.hpp"

#include <algorithm>

namespace pcnload::analysis {

namespace {

std::string known_tags(const std::vector<std::string_view>& names) {
    std::string all;
    for (const std::string_view name : names)
        all += (all.empty() ? "`" : ", `") + std::string(tag_prefix) + std::string(name) + '`';
    return all;
}

}  // namespace

std::string tag_value(const spec::Network& network, std::string_view name) {
    const auto tag = std::ranges::find(network.tags, name, &spec::ProfileTag::id);
    const bool given = tag != network.tags.end() && !tag->value.empty();
    return given ? tag->value : std::string(no_tag);
}

std::vector<std::string_view> tag_names(std::span<const Projection> projections) {
    std::vector<std::string_view> names;
    for (const Projection& projection : projections) {
        for (const spec::ProfileTag& tag : projection.network.tags) {
            if (std::ranges::find(names, tag.id) == names.end()) names.emplace_back(tag.id);
        }
    }
    return names;
}

void check_tags(const std::vector<Grouping>& by, std::span<const Projection> projections,
                diagnostics::Diagnostics& diagnostics) {
    const std::vector<std::string_view> names = tag_names(projections);
    for (const Grouping& grouping : by) {
        if (grouping.dimension != Dimension::tag) continue;
        if (std::ranges::find(names, grouping.tag) != names.end()) continue;
        std::string hint = diagnostics::did_you_mean(grouping.tag, names);
        if (hint.empty()) {
            hint = names.empty() ? "profiles have none: write them as `tags:`, or as columns "
                                   "`tag.NAME` of a CSV file"
                                 : "there are " + known_tags(names);
        }
        diagnostics.add({diagnostics::Code::unknown_choice,
                         "no network has the tag `" + grouping.tag + '`',
                         {},
                         std::move(hint),
                         {}});
    }
}

}  // namespace pcnload::analysis
