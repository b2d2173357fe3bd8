// A network's profile out of YAML.
#include "spec/format.hpp"
#include "spec/read_product.hpp"
#include "spec/readers.hpp"
#include "spec/record_reader.hpp"

namespace pcnload::spec {

namespace {

using diagnostics::Code;

void read_counts(const RecordReader& reader, Profile& profile, Diagnostics& diagnostics) {
    for (const yaml::Entry& entry : reader.entries("drivers")) {
        if (entry.value.is_null()) {
            continue;
        }
        if (const auto count = yaml::read_count(entry.value, "a count", diagnostics)) {
            profile.counts.put({entry.key, *count, 0, entry.key_span});
        }
    }
}

// `gp: 26`, or `gp: {wte: 26, free: 0%}`.
void read_staff_in_post(const RecordReader& reader, Profile& profile, Diagnostics& diagnostics) {
    for (const yaml::Entry& entry : reader.entries("staff")) {
        if (entry.value.is_null()) {
            continue;
        }
        ProfileStaff row{entry.key, 0, 0, entry.key_span};
        if (entry.value.is_scalar()) {
            row.wte = yaml::read_count(entry.value, "the WTE in post", diagnostics).value_or(0);
        } else {
            const RecordReader fields(entry.value, staff_record, entry.key_span, diagnostics);
            row.wte = fields.count("wte").value_or(0);
            if (const yaml::Node* free = fields.find("free")) {
                row.free = read_share(*free, diagnostics).value_or(0);
            }
        }
        profile.staff.put(std::move(row));
    }
}

void read_practices(const RecordReader& reader, Profile& profile, Diagnostics& diagnostics) {
    const yaml::Node* node = reader.find("practices");
    if (node == nullptr) {
        return;
    }
    if (!node->is_sequence()) {
        diagnostics.add({Code::wrong_shape, "`practices` is a list", node->span,
                         "write one `- {code: ..., registered_patients: ...}` a line", {}});
        return;
    }
    for (const yaml::Node& item : node->items) {
        const RecordReader fields(item, practice_record, item.span, diagnostics);
        const auto code = fields.located_text("code");
        if (!code) {
            continue;
        }
        const auto patients = fields.count("registered_patients");
        put_once(profile.practices,
                 Practice{code->value, fields.text("name"), patients.value_or(0),
                          patients.has_value(), code->span},
                 "the practice", diagnostics);
    }
}

void read_tags(const RecordReader& reader, Profile& profile, Diagnostics& diagnostics) {
    for (const yaml::Entry& entry : reader.entries("tags")) {
        if (auto text = yaml::read_text(entry.value, "a tag", diagnostics)) {
            profile.tags.push_back({entry.key, std::move(*text)});
        }
    }
}

// The practices' patients add up to about the network's.
void compare_practices(const Profile& profile, Diagnostics& diagnostics) {
    const ProfileCount* patients = profile.counts.find("registered_patients");
    double sum = 0;
    for (const Practice& practice : profile.practices) {
        sum += practice.registered_patients;
        if (!practice.counted) {
            return;
        }
    }
    if (patients == nullptr || profile.practices.empty()) {
        return;
    }
    constexpr double tolerance = 0.01;
    if (sum > patients->value * (1 + tolerance) || sum < patients->value * (1 - tolerance)) {
        diagnostics.add({Code::practices_disagree,
                         "the practices' patients do not add up to `registered_patients`",
                         patients->span, "a practice that withdraws takes its share of the latter",
                         {}});
    }
}

} // namespace

std::optional<double> read_share(const yaml::Node& node, Diagnostics& diagnostics) {
    if (!yaml::expect_scalar(node, "a share", diagnostics)) {
        return std::nullopt;
    }
    const units::LiteralRead read = units::read_quantity(node.text);
    if (const auto* error = std::get_if<units::TextError>(&read)) {
        diagnostics.add(product_diagnostic(*error, node));
        return std::nullopt;
    }
    const auto& literal = std::get<units::Literal>(read);
    if (!literal.dimension.is_plain()) {
        diagnostics.add({Code::not_plain, "a share has no unit", node.span, "write it as 60%", {}});
        return std::nullopt;
    }
    if (literal.value() > 1) {
        diagnostics.add({Code::share_over_one, "a share is at most 100%", node.span,
                         "write it as 60% or 0.6", {}});
        return std::nullopt;
    }
    return literal.value();
}

Profile read_profile(const yaml::Node& root, Diagnostics& diagnostics) {
    const RecordReader reader(root, profile_record, root.span, diagnostics);
    Profile profile;
    profile.pcn = reader.text("pcn");
    profile.name = reader.text("name");
    profile.span = root.entries.empty() ? root.span : root.entries.front().key_span;
    read_counts(reader, profile, diagnostics);
    read_staff_in_post(reader, profile, diagnostics);
    read_practices(reader, profile, diagnostics);
    read_tags(reader, profile, diagnostics);
    if (const yaml::Node* local = reader.find("local")) {
        profile.local = std::make_shared<const yaml::Node>(*local);
    }
    compare_practices(profile, diagnostics);
    return profile;
}

} // namespace pcnload::spec
