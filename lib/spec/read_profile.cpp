// A network's profile out of YAML.
#include "spec/format.hpp"
#include "spec/read_product.hpp"
#include "spec/readers.hpp"
#include "spec/record_reader.hpp"

#include <cmath>

#include <fmt/format.h>

namespace pcnload::spec {

namespace {

using diagnostics::Code;

// Whether the entry holds nothing. In braces `48,000` is 48, and a key `000` that holds nothing:
// that is told.
bool is_not_given(const yaml::Entry& entry, Diagnostics& diagnostics) {
    if (!entry.value.is_null()) return false;
    const char first = entry.key.empty() ? ' ' : entry.key.front();
    const bool rest_of_number = first >= '0' && first <= '9';
    if (rest_of_number) {
        diagnostics.add({Code::bad_count,
                         "`" + entry.key + "` holds nothing",
                         entry.key_span,
                         "a comma begins another entry: write 48000, not 48,000, and 0.5, not 0,5",
                         {}});
    }
    return true;
}

void read_counts(const RecordReader& reader, Profile& profile, Diagnostics& diagnostics) {
    for (const yaml::Entry& entry : reader.entries("drivers")) {
        if (is_not_given(entry, diagnostics)) continue;
        if (const auto count = yaml::read_count(entry.value, "a count", diagnostics)) {
            profile.counts.put({entry.key, *count, 0, entry.key_span});
        }
    }
}

// `gp: 26`, or `gp: {wte: 26, free: 0%}`.
void read_staff_in_post(const RecordReader& reader, Profile& profile, Diagnostics& diagnostics) {
    for (const yaml::Entry& entry : reader.entries("staff")) {
        if (is_not_given(entry, diagnostics)) continue;
        ProfileStaff row{entry.key, 0, 0, entry.key_span};
        if (entry.value.is_scalar()) {
            row.wte = yaml::read_count(entry.value, "the WTE in post", diagnostics).value_or(0);
        } else {
            const RecordReader fields(entry.value, staff_record, entry.key_span, diagnostics);
            row.wte = fields.count("wte").value_or(0);
            if (const yaml::Node* free = fields.find("free")) {
                row.free = read_free_share(*free, diagnostics).value_or(0);
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
        diagnostics.add({Code::wrong_shape,
                         "`practices` is a list",
                         node->span,
                         "write one `- {code: ..., registered_patients: ...}` a line",
                         {}});
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
                          patients.has_value(), false, code->span},
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

std::string with_count(std::size_t count, std::string_view one, std::string_view several) {
    return fmt::format("{} {}", count, count == 1 ? one : several);
}

// The practices that are listed are those that the network counts, and their patients about its.
void compare_practices(const Profile& profile, Diagnostics& diagnostics) {
    if (profile.practices.empty()) {
        return;
    }
    const SourceSpan& listed = profile.practices.begin()->span;
    const auto number = static_cast<double>(profile.practices.size());
    if (const ProfileCount* count = profile.counts.find("practices");
        count != nullptr && std::abs(count->value - number) >= 1) {
        diagnostics.add(
            {Code::practices_disagree,
             fmt::format("`practices` is {}, but {} listed", count->value,
                         with_count(profile.practices.size(), "practice is", "practices are")),
             count->span,
             "list them all, or correct the count",
             {{listed, "the list begins here"}}});
    }
    const ProfileCount* patients = profile.counts.find("registered_patients");
    double sum = 0;
    for (const Practice& practice : profile.practices) {
        sum += practice.registered_patients;
        if (!practice.counted) {
            return;
        }
    }
    constexpr double tolerance = 0.01;
    if (patients != nullptr &&
        (sum > patients->value * (1 + tolerance) || sum < patients->value * (1 - tolerance))) {
        diagnostics.add({Code::practices_disagree,
                         fmt::format("`registered_patients` is {}, but the practices have {}",
                                     patients->value, sum),
                         patients->span,
                         "correct one of them: a practice that withdraws takes its share of the "
                         "network's patients",
                         {{listed, "the list begins here"}}});
    }
}

std::optional<double> read_share_of(const yaml::Node& node, const std::string& what, Code over_one,
                                    Diagnostics& diagnostics) {
    if (!yaml::expect_scalar(node, what, diagnostics)) {
        return std::nullopt;
    }
    const units::LiteralRead read = units::read_quantity(node.text);
    if (const auto* error = std::get_if<units::TextError>(&read)) {
        if (begins_with_no_number(*error)) {
            diagnostics.add({Code::bad_product,
                             "`" + node.text.substr(0, yaml::longest_id) + "` is no share",
                             node.span,
                             "write it as 60% or 0.6",
                             {}});
        } else {
            diagnostics.add(product_diagnostic(*error, node));
        }
        return std::nullopt;
    }
    const auto& literal = std::get<units::Literal>(read);
    if (!literal.dimension.is_plain()) {
        diagnostics.add(
            {Code::not_plain,
             what + " must be a plain number, but `" + literal.dimension.text() + "` is left over",
             node.span,
             "write it as 60%",
             {}});
        return std::nullopt;
    }
    if (literal.value() > 1) {
        diagnostics.add({over_one,
                         what + " is " + percent_text(literal.value()) + ", more than the whole",
                         node.span,
                         share_hint(node.text),
                         {}});
        return std::nullopt;
    }
    return literal.value();
}

}  // namespace

std::optional<double> read_share(const yaml::Node& node, Diagnostics& diagnostics) {
    return read_share_of(node, "the share", Code::share_over_one, diagnostics);
}

std::optional<double> read_free_share(const yaml::Node& node, Diagnostics& diagnostics) {
    return read_share_of(node, "the share that is free", Code::free_over_one, diagnostics);
}

Profile read_profile(const yaml::Node& root, Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errors_told();
    const SourceSpan owner = root.entries.empty() ? root.span : root.entries.front().key_span;
    const RecordReader reader(root, profile_record, owner, diagnostics);
    Profile profile;
    profile.pcn = reader.text("pcn");
    profile.name = reader.text("name");
    profile.span = owner;
    read_counts(reader, profile, diagnostics);
    read_staff_in_post(reader, profile, diagnostics);
    read_practices(reader, profile, diagnostics);
    read_tags(reader, profile, diagnostics);
    if (const yaml::Node* local = reader.find("local")) {
        profile.local = std::make_shared<const yaml::Node>(*local);
    }
    profile.damaged = diagnostics.errors_told() != errors;
    if (!profile.damaged) {
        compare_practices(profile, diagnostics);
    }
    return profile;
}

}  // namespace pcnload::spec
