#include "render/imported_profile.hpp"

#include "render/number_text.hpp"
#include "render/visible_text.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using spec::ProfileStaff;

constexpr std::string_view schema_line =
    "# yaml-language-server: $schema=schemas/profile.schema.json\n";

// In quotes, whatever it holds.
std::string yaml_text(std::string_view text) {
    std::string quoted = "'";
    for (const char c : visible_text(text))
        quoted += c == '\'' ? std::string("''") : std::string(1, c);
    return quoted + '\'';
}

// 0.07 is 7%, though 100 times the number is not quite.
std::string percent_text(double share) { return fmt::format("{:.10g}%", share * 100); }

template <class Row>
std::string title_of(const spec::Table<Row>& rows, const std::string& id) {
    const Row* row = rows.find(id);
    return row == nullptr || row->title.empty() ? id : visible_text(row->title);
}

std::string count_line(const spec::ProfileCount& count, const ImportedProfile& imported) {
    return fmt::format("  {}: {}   # {}\n", count.id, exact_text(count.value),
                       title_of(imported.tables.drivers, count.id));
}

// Those that a profile may count, in the order of their table, then whatever else is counted.
std::string driver_lines(const ImportedProfile& imported) {
    std::string text;
    for (const spec::DraftDriver& driver : imported.tables.drivers) {
        if (const auto* count = imported.network.counts.find(driver.id)) {
            text += count_line(*count, imported);
        } else if (driver.estimate) {
            text += fmt::format("  # {}:   # {}\n", driver.id,
                                title_of(imported.tables.drivers, driver.id));
        }
    }
    for (const spec::ProfileCount& count : imported.network.counts) {
        if (imported.tables.drivers.find(count.id) == nullptr) text += count_line(count, imported);
    }
    return text;
}

std::string staff_line(const ProfileStaff& staff, std::string_view indent, std::string_view title) {
    return fmt::format("{}{}: {{wte: {}, free: {}}}   # {}\n", indent, staff.id,
                       exact_text(staff.wte), percent_text(staff.free), title);
}

std::string known_staff_lines(const ImportedProfile& imported) {
    std::string text;
    for (const ProfileStaff& staff : imported.network.staff) {
        std::string title = title_of(imported.tables.roles, staff.id);
        const ProfileStaff* usual = imported.pattern.staff.find(staff.id);
        if (usual != nullptr && usual->free != staff.free) {
            title += fmt::format("; free in an average network, as we judge: {}",
                                 percent_text(usual->free));
        }
        text += staff_line(staff, "  ", title);
    }
    return text;
}

std::vector<ProfileStaff> unknown_staff(const ImportedProfile& imported) {
    std::vector<ProfileStaff> unknown;
    for (const ProfileStaff& staff : imported.pattern.staff) {
        if (imported.network.staff.find(staff.id) == nullptr) unknown.push_back(staff);
    }
    return unknown;
}

std::string staff_lines(const ImportedProfile& imported) {
    std::string text = known_staff_lines(imported);
    const auto unknown = unknown_staff(imported);
    if (unknown.empty()) return text;
    const auto* patients = imported.pattern.counts.find("registered_patients");
    text +=
        "  # Not imported. Write your own numbers in the place of these, which are an average\n"
        "  # network's";
    if (patients != nullptr) text += " of " + count_text(patients->value) + " patients";
    text += ", and take away the `#`.\n";
    for (const ProfileStaff& staff : unknown)
        text += staff_line(staff, "  # ", title_of(imported.tables.roles, staff.id));
    return text;
}

std::string tag_lines(const spec::Profile& network) {
    std::string text;
    for (const spec::ProfileTag& tag : network.tags) {
        if (tag.value.empty()) continue;
        text += fmt::format("  {}: {}\n", yaml_text(tag.id), yaml_text(tag.value));
    }
    return text.empty() ? text : "\ntags:   # words to group networks by\n" + text;
}

}  // namespace

std::string imported_profile_text(const ImportedProfile& imported) {
    const spec::Profile& network = imported.network;
    std::string text(schema_line);
    text += fmt::format("# Your network, as it stands in {}.\n", visible_text(imported.from));
    text += "# Correct what you know better, and check it with: pcnload check my-network.yaml\n\n";
    text += fmt::format("pcn: {}\n", yaml_text(network.pcn));
    if (!network.name.empty()) text += fmt::format("name: {}\n", yaml_text(network.name));
    text +=
        "\n# A count behind a `#` was not imported, and is estimated; `pcnload list drivers` shows "
        "how.\n"
        "drivers:\n";
    text += driver_lines(imported);
    text +=
        "\n# Whole-time equivalents in post, and the share of each that is free for the network's\n"
        "# services beside what they do today. No public file tells that share: it is 0% until "
        "you\n"
        "# write it, and then all of a role's work shows as a shortage. So it does for a role "
        "that\n"
        "# is absent. `pcnload list roles` describes them.\nstaff:\n";
    return text + staff_lines(imported) + tag_lines(network);
}

}  // namespace pcnload::render
