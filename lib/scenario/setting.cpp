#include "scenario/setting.hpp"

#include "scenario/scenario.hpp"
#include "yaml/parse.hpp"

#include <string>
#include <utility>

namespace pcnload::scenario {

using diagnostics::Code;

yaml::Node setting_text(std::string_view text, diagnostics::FileIndex file, std::uint32_t begin) {
    yaml::Node node;
    node.text = std::string(text);
    node.span = {file, begin, begin + static_cast<std::uint32_t>(text.size())};
    node.text_begin = begin;
    return node;
}

std::optional<Change> make_setting(const yaml::Node& address, yaml::Node value, SourceSpan whole,
                                   Diagnostics& diagnostics) {
    Change change;
    change.span = whole;
    auto what = read_address(address, diagnostics);
    if (value.text.starts_with('{')) {  // staff; what stands before it keeps the places right
        const std::string before(value.text_begin, ' ');
        auto mapping = yaml::parse(before + value.text, value.span.file, diagnostics);
        if (!mapping) return std::nullopt;
        value = std::move(*mapping);
    }
    if (!what) return std::nullopt;
    change.what = std::move(*what);
    change.verb = SetValue{std::move(value), std::nullopt, std::nullopt};
    return change;
}

std::optional<Change> read_setting(std::string_view text, diagnostics::FileIndex file,
                                   Diagnostics& diagnostics) {
    const std::size_t equals = text.find('=');
    const SourceSpan whole{file, 0, static_cast<std::uint32_t>(text.size())};
    if (equals == std::string_view::npos || equals == 0) {
        diagnostics.add({Code::bad_setting,
                         "`--set` takes ADDRESS=VALUE",
                         whole,
                         "write --set minutes_per_resident_seen='6 min per resident'",
                         {}});
        return std::nullopt;
    }
    const yaml::Node address = setting_text(text.substr(0, equals), file, 0);
    const auto begin = static_cast<std::uint32_t>(equals + 1);
    yaml::Node value = setting_text(text.substr(equals + 1), file, begin);
    if (value.text.empty()) {
        read_address(address, diagnostics);
        diagnostics.add({Code::bad_setting,
                         "no value stands behind the `=`",
                         whole,
                         "write it with its unit, or `~` to take an optional field away",
                         {}});
        return std::nullopt;
    }
    return make_setting(address, std::move(value), whole, diagnostics);
}

}  // namespace pcnload::scenario
