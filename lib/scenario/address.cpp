#include "scenario/address.hpp"

#include "yaml/scalars.hpp"

#include <algorithm>

namespace pcnload::scenario {

namespace {

constexpr std::size_t most_parts = 3;

bool is_part(std::string_view part) {
    return part == anything || yaml::is_id(part) || yaml::is_name(part);
}

}  // namespace

std::optional<Address> read_address(const yaml::Node& node, Diagnostics& diagnostics) {
    if (!yaml::expect_scalar(node, "an address", diagnostics)) {
        return std::nullopt;
    }
    Address address;
    address.text = node.text;
    address.span = node.span;
    std::string_view rest = address.text;
    if (const std::size_t dot = rest.rfind('.'); dot != std::string_view::npos) {
        address.field = rest.substr(dot + 1);
        rest = rest.substr(0, dot);
    }
    for (std::size_t slash = 0; slash != std::string_view::npos;) {
        slash = rest.find('/');
        address.parts.emplace_back(rest.substr(0, slash));
        rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
    }
    const bool dotted = address.text.find('.') != std::string::npos;
    if (address.parts.size() > most_parts || !std::ranges::all_of(address.parts, is_part) ||
        (dotted && !yaml::is_name(address.field))) {
        diagnostics.add({diagnostics::Code::bad_change,
                         "`" + address.text.substr(0, yaml::longest_id) + "` is no address",
                         node.span,
                         "write service/requirement/activity, a field behind a dot, or the name of "
                         "an assumption or driver",
                         {}});
        return std::nullopt;
    }
    return address;
}

}  // namespace pcnload::scenario
