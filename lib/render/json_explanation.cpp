#include "render/json_explanation.hpp"

#include "render/factor_text.hpp"
#include "units/calendar_date.hpp"

#include <array>
#include <string_view>

namespace pcnload::render {

namespace {

using analysis::Factor;
using analysis::Hours;
using diagnostics::SourceFiles;
using spec::Specification;

constexpr std::array<std::string_view, 5> field_keys{"population", "frequency", "duration", "staff",
                                                     "already_done"};
constexpr std::array<std::string_view, 3> kind_keys{"driver", "assumption", "literal"};

void write_hours(JsonWriter& json, const Hours& hours) {
    json.member("hours_per_week", hours.per_week);
    json.member("hours_in_year", hours.in_year);
}

void write_place(JsonWriter& json, const spec::SourceSpan& span, const SourceFiles& files) {
    json.key("path");
    span.known() ? json.value(files[span.file].path()) : json.null();
    json.key("line");
    span.known() ? json.value(files[span.file].position(span.begin).line) : json.null();
}

void write_source(JsonWriter& json, const Specification& specification,
                  const std::optional<spec::SourceIndex>& index) {
    json.key("source");
    if (!index) return json.null();
    const spec::Source& source = specification.sources[*index];
    json.begin_object();
    json.member("id", source.id);
    json.member("title", source.title);
    const auto optional_member = [&](std::string_view key, const std::string& text) {
        json.key(key);
        text.empty() ? json.null() : json.value(text);
    };
    optional_member("publisher", source.publisher);
    optional_member("date", source.date);
    optional_member("url", source.url);
    json.end_object();
}

class ExplanationWriter {
public:
    ExplanationWriter(JsonWriter& json, const analysis::Explanation& explanation,
                      const SourceFiles& files)
        : json_(json),
          explanation_(explanation),
          specification_(*explanation.projection->specification),
          files_(files) {}

    void write();

private:
    void write_roles(const std::vector<analysis::RoleHours>& roles, bool shares);
    void write_parts();
    void write_activity(const analysis::ActivityExplanation& explained);
    void write_factor(const Factor& factor);
    void write_date(std::string_view key, const std::optional<units::Date>& date);

    JsonWriter& json_;
    const analysis::Explanation& explanation_;
    const Specification& specification_;
    const SourceFiles& files_;
};

void ExplanationWriter::write_date(std::string_view key, const std::optional<units::Date>& date) {
    json_.key(key);
    date ? json_.value(units::date_text(*date)) : json_.null();
}

void ExplanationWriter::write_roles(const std::vector<analysis::RoleHours>& roles, bool shares) {
    json_.key("roles");
    json_.begin_object();
    for (const analysis::RoleHours& role : roles) {
        json_.key(specification_.roles[role.role].id);
        json_.begin_object();
        if (shares) json_.member("share", role.share);
        write_hours(json_, role.hours);
        json_.member("wte_required", role.wte);
        json_.end_object();
    }
    json_.end_object();
}

void ExplanationWriter::write_parts() {
    json_.key("parts");
    json_.begin_array();
    for (const analysis::Part& part : explanation_.parts) {
        json_.begin_object();
        json_.member("address", analysis::address_of(specification_, part.subject));
        write_hours(json_, part.hours);
        json_.member("not_yet_started_hours_per_week", part.pending_per_week);
        json_.member("evidence", spec::word(part.evidence));
        json_.end_object();
    }
    json_.end_array();
}

void ExplanationWriter::write_factor(const Factor& factor) {
    json_.begin_object();
    json_.member("field", field_keys[static_cast<std::size_t>(factor.field)]);
    json_.member("kind", kind_keys[static_cast<std::size_t>(factor.kind)]);
    json_.key("name");
    factor.name.empty() ? json_.null() : json_.value(factor.name);
    if (factor.role) json_.member("role", specification_.roles[*factor.role].id);
    json_.member("title", factor.title);
    json_.member("divides", factor.divides);
    json_.member("subtracted", factor.sign < 0);
    json_.member("rest", factor.rest);
    json_.member("value", factor.value);
    json_.member("unit", factor.kind == analysis::FactorKind::driver ? factor.unit
                                                                     : factor.dimension.text());
    json_.member("text", factor_value(factor, files_));
    json_.key("range");
    if (factor.range) {
        json_.begin_array();
        json_.value(factor.range->low);
        json_.value(factor.range->high);
        json_.end_array();
    } else {
        json_.null();
    }
    json_.key("evidence");
    factor.evidence ? json_.value(spec::word(*factor.evidence)) : json_.null();
    json_.member("estimated", factor.estimated);
    write_source(json_, specification_, factor.source);
    json_.member("note", factor.note);
    write_place(json_, factor.span, files_);
    json_.key("parts");
    json_.begin_array();
    for (const Factor& part : factor.parts)
        write_factor(part);
    json_.end_array();
    json_.end_object();
}

void ExplanationWriter::write_activity(const analysis::ActivityExplanation& explained) {
    const spec::Activity& activity = specification_.activities[explained.activity];
    const spec::Requirement& requirement = specification_.requirements[activity.requirement];
    json_.begin_object();
    json_.member("address", analysis::address_of(specification_, explained.activity));
    json_.member("title", activity.title);
    json_.member("clause", requirement.clause);
    json_.member("summary", requirement.summary);
    write_source(json_, specification_, requirement.source);
    json_.member("implied", requirement.implied);
    json_.member("once", activity.once);
    json_.member("individual", activity.individual);
    write_date("starts", activity.starts);
    write_date("full_from", activity.full_from);
    write_date("ends", activity.ends);
    write_date("by", activity.once ? std::optional(activity.by) : std::nullopt);
    json_.member("evidence", spec::word(explained.evidence));
    write_place(json_, activity.span, files_);
    write_hours(json_, explained.total);
    json_.member("not_yet_started_hours_per_week", explained.pending_per_week);
    json_.key("factors");
    json_.begin_array();
    for (const Factor& factor : explained.factors)
        write_factor(factor);
    json_.end_array();
    write_roles(explained.roles, true);
    json_.end_object();
}

void ExplanationWriter::write() {
    json_.begin_object();
    json_.member("scenario", explanation_.projection->scenario);
    json_.member("pcn", explanation_.projection->network.pcn);
    json_.member("address", analysis::address_of(specification_, explanation_.subject));
    write_hours(json_, explanation_.total);
    json_.member("not_yet_started_hours_per_week", explanation_.pending_per_week);
    write_parts();
    write_roles(explanation_.roles, false);
    json_.key("activities");
    json_.begin_array();
    for (const analysis::ActivityExplanation& activity : explanation_.activities)
        write_activity(activity);
    json_.end_array();
    json_.end_object();
}

}  // namespace

void write_explanation(JsonWriter& json, const analysis::Explanation& explanation,
                       const SourceFiles& files) {
    json.begin_array();
    ExplanationWriter(json, explanation, files).write();
    json.end_array();
}

}  // namespace pcnload::render
