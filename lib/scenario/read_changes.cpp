#include "diagnostics/nearest_name.hpp"
#include "scenario/change.hpp"
#include "scenario/read_staff_verbs.hpp"
#include "spec/format.hpp"
#include "spec/read_product.hpp"
#include "spec/readers.hpp"
#include "spec/record_reader.hpp"
#include "units/number_text.hpp"

#include <algorithm>
#include <array>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using spec::RecordReader;

// What every reader of a verb gets: its fields, the node they stand in, and where to report.
struct VerbText {
    const RecordReader& fields;
    const yaml::Entry& entry;
    Diagnostics& diagnostics;
};

using Verb = decltype(Change::verb);
using VerbReader = std::optional<Verb> (*)(const VerbText&);

std::optional<Verb> read_drop(const VerbText& /*text*/) { return Drop{}; }

std::optional<Verb> read_defer(const VerbText& text) {
    const yaml::Node* by = text.fields.find("by");
    const yaml::Node* until = text.fields.find("until");
    if (by == nullptr && until == nullptr) {
        text.diagnostics.add({Code::bad_change,
                              "`defer` does not say until when, or by how much",
                              text.entry.key_span,
                              "add `until:` a date, or `by:` a length of time",
                              {}});
        return std::nullopt;
    }
    if (by != nullptr && until != nullptr) {
        text.diagnostics.add({Code::bad_change,
                              "`defer` says `until` or `by`, not both",
                              by->span,
                              "leave one of the two out",
                              {{until->span, "it says `until` here"}}});
        return std::nullopt;
    }
    Defer defer;
    defer.until = text.fields.date("until");
    if (by != nullptr) {
        defer.by = yaml::read_time_length(*by, text.diagnostics);
    }
    return defer.until || defer.by ? std::optional<Verb>(defer) : std::nullopt;
}

std::optional<Verb> read_ramp(const VerbText& text) {
    const yaml::Node* over = text.fields.find("over");
    const auto length = over == nullptr ? std::optional<units::TimeLength>{}
                                        : yaml::read_time_length(*over, text.diagnostics);
    return length ? std::optional<Verb>(Ramp{*length}) : std::nullopt;
}

std::optional<Verb> read_set(const VerbText& text) {
    const yaml::Node* to = text.fields.find_written("to");
    if (to == nullptr) {
        return std::nullopt;
    }
    SetValue set;
    set.to = *to;
    if (const yaml::Node* range = text.fields.find("range")) {
        set.range = *range;
    }
    if (const yaml::Node* node = text.fields.find("distribution")) {
        set.distribution = {
            text.fields.word("distribution", spec::distribution_words, spec::Distribution::pert),
            node->span};
    }
    return set;
}

std::optional<Verb> read_scale(const VerbText& text) {
    spec::DraftProduct by = text.fields.product("by");
    if (by.factors.empty()) {
        return std::nullopt;
    }
    return Scale{std::move(by)};
}

std::optional<Verb> read_reassign(const VerbText& text) {
    const auto from = text.fields.id("from");
    const auto to = text.fields.id("to");
    if (!from || !to) {
        return std::nullopt;
    }
    if (from->value == to->value) {
        text.diagnostics.add({Code::bad_change,
                              "`from` and `to` are the same role",
                              to->span,
                              "to change the time it takes, `scale` its duration",
                              {}});
        return std::nullopt;
    }
    return Reassign{*from, *to, text.fields.optional_product("share"),
                    text.fields.optional_product("pace")};
}

std::optional<Verb> read_withdraw(const VerbText& text) {
    const yaml::Node* practices = text.fields.find("practices");
    if (practices == nullptr) {
        return std::nullopt;
    }
    Withdraw withdraw;
    withdraw.patients_leave =
        text.fields.word("patients", std::array<std::string_view, 2>{"stay", "leave"},
                         std::size_t{0}) == 1;
    if (practices->is_scalar() && units::read_number(practices->text).length == 0 &&
        !practices->text.starts_with('-')) {
        text.diagnostics.add(
            {Code::bad_withdrawal,
             "`" + practices->text + "` is neither a share nor a list of practices",
             practices->span,
             "write a share such as 20%, or codes in brackets: [A00001]",
             {}});
        return std::nullopt;
    }
    if (!practices->is_sequence()) {
        withdraw.share = spec::read_share(*practices, text.diagnostics);
        return withdraw.share ? std::optional<Verb>(withdraw) : std::nullopt;
    }
    for (const yaml::Node& code : practices->items) {
        if (auto name = yaml::read_text(code, "a practice's code", text.diagnostics)) {
            withdraw.practices.push_back({std::move(*name), code.span});
        }
    }
    if (withdraw.practices.empty()) {
        text.diagnostics.add({Code::bad_withdrawal,
                              "no practice is named",
                              practices->span,
                              "write a share such as 20%, or the codes of practices",
                              {}});
        return std::nullopt;
    }
    return withdraw;
}

// A verb of staff is read in a file of its own.
template <auto read>
std::optional<Verb> read_staff_verb(const VerbText& text) {
    auto verb = read(text.fields, text.diagnostics);
    return verb ? std::optional<Verb>(std::move(*verb)) : std::nullopt;
}

std::optional<Verb> read_fund(const VerbText& text) {
    const auto id = text.fields.id("id");
    if (!id) {
        return std::nullopt;
    }
    spec::DraftFunding stream;
    stream.id = id->value;
    stream.span = id->span;
    stream.title = text.fields.text("title");
    stream.population = text.fields.product("population");
    stream.rate = text.fields.product("rate");
    stream.starts = text.fields.located_date("starts");
    stream.ends = text.fields.located_date("ends");
    stream.payee = text.fields.word("paid_to", spec::payee_words, spec::Payee::network);
    stream.provenance = text.fields.provenance();
    return Fund{std::move(stream)};
}

struct VerbRow {
    std::string_view name;
    const yaml::Record* record;
    VerbReader read;
    std::string_view example;  // of what stands behind the verb
};

const std::array verbs{
    VerbRow{"drop", &spec::drop_record, read_drop, "ADDRESS"},
    VerbRow{"defer", &spec::defer_record, read_defer, "{what: ADDRESS, until: DATE}"},
    VerbRow{"ramp", &spec::ramp_record, read_ramp, "{what: ADDRESS, over: 6 months}"},
    VerbRow{"set", &spec::set_record, read_set, "{what: ADDRESS, to: VALUE}"},
    VerbRow{"scale", &spec::scale_record, read_scale, "{what: ADDRESS, by: 90%}"},
    VerbRow{"reassign", &spec::reassign_record, read_reassign,
            "{what: ADDRESS, from: ROLE, to: ROLE}"},
    VerbRow{"withdraw", &spec::withdraw_record, read_withdraw, "{practices: 20%}"},
    VerbRow{"hire", &spec::hire_record, read_staff_verb<read_hire>, "{role: ROLE, wte: 1.5}"},
    VerbRow{"leave", &spec::leave_record, read_staff_verb<read_leave>,
            "{role: ROLE, wte: 1.5, from: DATE}"},
    VerbRow{"fund", &spec::fund_record, read_fund, "{id: ID, population: DRIVER, rate: MONEY}"},
};

// Addresses to leave out: one, or a list.
std::vector<Address> read_except(const RecordReader& fields, Diagnostics& diagnostics) {
    std::vector<Address> except;
    const yaml::Node* node = fields.find("except");
    if (node == nullptr) {
        return except;
    }
    const auto add = [&](const yaml::Node& item) {
        auto address = read_address(item, diagnostics);
        if (address && !address->field.empty()) {
            diagnostics.add({Code::bad_change,
                             "`except` names parts, and no field of one",
                             item.span,
                             "leave `." + address->field + "` out",
                             {}});
        } else if (address) {
            except.push_back(std::move(*address));
        }
    };
    if (node->is_sequence()) {
        std::ranges::for_each(node->items, add);
    } else {
        add(*node);
    }
    return except;
}

// Inside the verb's mapping, or beside the verb.
void merge_provenance(spec::Provenance& inside, const spec::Provenance& beside) {
    inside.evidence = inside.evidence ? inside.evidence : beside.evidence;
    inside.source = inside.source ? inside.source : beside.source;
    inside.note = inside.note.empty() ? beside.note : inside.note;
}

std::optional<Change> read_verb(const VerbRow& row, const yaml::Entry& entry,
                                Diagnostics& diagnostics) {
    Change change;
    change.span = entry.key_span;
    if (row.name == "drop" && entry.value.is_scalar() && !entry.value.is_null()) {
        auto address = read_address(entry.value, diagnostics);
        if (!address) {
            return std::nullopt;
        }
        change.what = std::move(*address);
        change.verb = Drop{};
        return change;
    }
    if (!entry.value.is_mapping()) {
        diagnostics.add({Code::bad_change,
                         "`" + std::string(row.name) + "` needs a set of keys, not " +
                             yaml::shape_text(entry.value),
                         entry.value.span,
                         "write `" + std::string(row.name) + ": " + std::string(row.example) + "`",
                         {}});
        return std::nullopt;
    }
    const std::size_t errors = diagnostics.errors_told();
    const RecordReader fields(entry.value, *row.record, entry.key_span, diagnostics);
    if (const yaml::Node* what = fields.find("what")) {
        if (auto address = read_address(*what, diagnostics)) {
            change.what = std::move(*address);
        }
        change.except = read_except(fields, diagnostics);
    }
    change.provenance = fields.provenance();
    auto verb = row.read({fields, entry, diagnostics});
    if (!verb || diagnostics.errors_told() != errors) {
        return std::nullopt;
    }
    change.verb = std::move(*verb);
    return change;
}

const VerbRow* find_verb(std::string_view name) {
    const auto place = std::ranges::find(verbs, name, &VerbRow::name);
    return place == verbs.end() ? nullptr : &*place;
}

// A change without a verb that is known.
void report_no_verb(const yaml::Node& node, Diagnostics& diagnostics) {
    std::vector<std::string_view> names;
    std::string all;
    for (const VerbRow& row : verbs) {
        names.push_back(row.name);
        all += (all.empty() ? "" : ", ") + std::string(row.name);
    }
    const auto known = [](const yaml::Entry& entry) {
        return std::ranges::find(spec::change_record.fields, entry.key, &yaml::FieldRow::key) !=
               spec::change_record.fields.end();
    };
    if (const VerbRow* verb = node.is_scalar() ? find_verb(node.text) : nullptr) {
        diagnostics.add({Code::bad_change,
                         "`" + node.text + "` does not say what it is done to",
                         node.span,
                         "write `" + node.text + ": " + std::string(verb->example) + "`",
                         {}});
        return;
    }
    const auto unknown = std::ranges::find_if_not(node.entries, known);
    if (unknown == node.entries.end()) {
        diagnostics.add({Code::bad_change,
                         "a change begins with its verb",
                         node.span,
                         "write one of " + all + ", and what it is done to",
                         {}});
        return;
    }
    std::string hint = diagnostics::did_you_mean(unknown->key, names);
    if (hint.empty()) {
        hint = "a change begins with one of " + all;
    }
    diagnostics.add({Code::bad_change,
                     "`" + unknown->key + "` is no verb of a change",
                     unknown->key_span,
                     std::move(hint),
                     {}});
}

bool has_verb(const yaml::Node& node) {
    return std::ranges::any_of(
        node.entries, [](const yaml::Entry& entry) { return find_verb(entry.key) != nullptr; });
}

std::optional<Change> read_change(const yaml::Node& node, Diagnostics& diagnostics) {
    if (!has_verb(node)) {
        report_no_verb(node, diagnostics);
        return std::nullopt;
    }
    const RecordReader beside(node, spec::change_record, node.span, diagnostics);
    const yaml::Entry* verb = nullptr;
    for (const yaml::Entry& entry : node.entries) {
        if (find_verb(entry.key) == nullptr) {
            continue;
        }
        if (verb != nullptr) {
            diagnostics.add(
                {Code::bad_change,
                 "a change has one verb, and this has `" + verb->key + "` and `" + entry.key + "`",
                 entry.key_span,
                 "make it a change of its own, with a `-`",
                 {{verb->key_span, "the first verb is here"}}});
            return std::nullopt;
        }
        verb = &entry;
    }
    auto change = read_verb(*find_verb(verb->key), *verb, diagnostics);
    if (change) {
        merge_provenance(change->provenance, beside.provenance());
    }
    return change;
}

}  // namespace

std::vector<Change> read_changes(const yaml::Node& list, Diagnostics& diagnostics) {
    std::vector<Change> changes;
    if (!list.is_sequence()) {
        diagnostics.add({Code::wrong_shape,
                         "changes are a list, not " + yaml::shape_text(list),
                         list.span,
                         "begin each change with a `-`, as in `- drop: ADDRESS`",
                         {}});
        return changes;
    }
    for (const yaml::Node& item : list.items) {
        if (auto change = read_change(item, diagnostics)) {
            changes.push_back(std::move(*change));
        }
    }
    return changes;
}

}  // namespace pcnload::scenario
