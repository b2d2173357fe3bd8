#include "spec/format.hpp"
#include "spec/guardrail.hpp"
#include "spec/readers.hpp"
#include "spec/record_reader.hpp"

#include <utility>

namespace pcnload::spec {

namespace {

using diagnostics::Code;

void report(std::string message, const SourceSpan& span, std::string hint,
            Diagnostics& diagnostics) {
    diagnostics.add({Code::bad_guardrail, std::move(message), span, std::move(hint), {}});
}

std::optional<Bound> read_bound(const RecordReader& reader, std::string_view key,
                                Diagnostics& diagnostics) {
    const auto text = reader.located_text(key);
    if (!text) return std::nullopt;
    const auto read = read_signed_quantity(text->value);
    if (const auto* error = std::get_if<units::TextError>(&read)) {
        report(error->message, text->span,
               error->hint.empty() ? "write `5%`, `2.5` or `2 h per week`" : error->hint,
               diagnostics);
        return std::nullopt;
    }
    return Bound{std::get<SignedQuantity>(read), text->value, text->span};
}

std::optional<Waiver> read_waiver(const RecordReader& reader, Diagnostics& diagnostics) {
    const yaml::Node* node = reader.find("waiver");
    if (node == nullptr || node->is_null()) return std::nullopt;
    const std::size_t errors = diagnostics.errors_told();
    const RecordReader fields(*node, waiver_record, node->span, diagnostics);
    Waiver waiver{fields.text("owner"), fields.text("reason"), {}, node->span};
    const auto until = fields.located_date("until");
    if (until) waiver.until = until->value;
    if (until) waiver.span = until->span;
    return diagnostics.errors_told() == errors ? std::optional(std::move(waiver)) : std::nullopt;
}

// What can be said of a count cannot be said of a figure, and the other way about.
void check_subject(const Guardrail& limit, const RecordReader& reader, Diagnostics& diagnostics) {
    if (limit.figure.has_value() == limit.count.has_value()) {
        report(limit.figure ? "it has both a `figure` and a `count`"
                            : "it says neither which `figure` nor which `count` it limits",
               limit.span, "`figure: gp.hours_per_week`, or `count: over_capacity`", diagnostics);
        return;
    }
    const auto misplaced = [&](std::string_view key, std::string_view beside) {
        const yaml::Node* node = reader.find(key);
        if (node == nullptr) return;
        report("`" + std::string(key) + "` says nothing beside `" + std::string(beside) + '`',
               node->span, "leave it out", diagnostics);
    };
    if (limit.count) {
        for (const std::string_view key : {"judge", "networks", "pcn"})
            misplaced(key, "count");
    } else {
        misplaced("role", "figure");
        if (limit.network) misplaced("networks", "pcn");
    }
}

void check_bounds(const Guardrail& limit, Diagnostics& diagnostics) {
    if (!limit.least && !limit.most) {
        report("it has no limit", limit.span, "give `at_most`, `at_least` or both", diagnostics);
    }
    for (const auto* bound : {&limit.least, &limit.most}) {
        if (!*bound) continue;
        const SignedQuantity& quantity = (*bound)->quantity;
        if (limit.count && quantity.has_unit() && !quantity.is_share()) {
            report("a number of networks has no unit", (*bound)->span, "write `140`, or `10%`",
                   diagnostics);
        }
        if (!limit.count && quantity.is_share() && limit.judged == Judged::after) {
            report("a share is one of the figure before, so that it limits the change",
                   (*bound)->span, "write the limit as a number, or leave out `judge: after`",
                   diagnostics);
        }
    }
}

Guardrail read_guardrail(const yaml::Entry& entry, Diagnostics& diagnostics) {
    check_id(entry, diagnostics);
    const RecordReader reader(entry.value, guardrail_record, entry.key_span, diagnostics);
    Guardrail limit;
    limit.id = entry.key;
    limit.span = entry.key_span;
    limit.title = reader.text("title");
    limit.figure = reader.located_text("figure");
    if (reader.find("count") != nullptr) {
        limit.count = reader.word("count", capacity_count_words, CapacityCount::over_capacity);
    }
    limit.role = reader.id("role");
    limit.contracts = reader.ids("contracts");
    limit.network = reader.located_text("pcn");
    limit.judged = reader.word("judge", judged_words, Judged::change);
    limit.spread = reader.word("networks", spread_words, Spread::each);
    limit.least = read_bound(reader, "at_least", diagnostics);
    limit.most = read_bound(reader, "at_most", diagnostics);
    limit.on_breach = reader.word("on_breach", on_breach_words, OnBreach::fail);
    limit.owner = reader.text("owner");
    limit.reason = reader.text("reason");
    if (const auto expires = reader.located_date("expires")) {
        limit.expires = expires->value;
        limit.expires_span = expires->span;
    }
    limit.waiver = read_waiver(reader, diagnostics);
    return limit;
}

}  // namespace

GuardrailFile read_guardrails(const yaml::Node& root, Diagnostics& diagnostics) {
    const RecordReader reader(root, guardrails_record, root.entries.front().key_span, diagnostics);
    GuardrailFile file;
    const auto id = reader.id("guardrails");
    file.id = id ? id->value : std::string{};
    file.title = reader.text("title");
    for (const yaml::Entry& entry : reader.entries("limits")) {
        const std::size_t errors = diagnostics.errors_told();
        Guardrail limit = read_guardrail(entry, diagnostics);
        const RecordReader again(entry.value, guardrail_record, entry.key_span, diagnostics);
        if (diagnostics.errors_told() == errors) {
            check_subject(limit, again, diagnostics);
            check_bounds(limit, diagnostics);
        }
        put_once(file.limits, std::move(limit), "the guardrail", diagnostics);
    }
    if (file.limits.empty() && !diagnostics.has_errors()) {
        report("the file holds no guardrails", root.entries.front().key_span,
               "write them below `limits`", diagnostics);
    }
    return file;
}

}  // namespace pcnload::spec
