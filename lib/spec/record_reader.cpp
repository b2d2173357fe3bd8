#include "spec/record_reader.hpp"

#include "spec/read_product.hpp"

namespace pcnload::spec {

using diagnostics::Code;

std::string RecordReader::text(std::string_view key) const {
    const yaml::Node* node = find(key);
    return node == nullptr ? std::string{}
                           : yaml::read_text(*node, "`" + std::string(key) + "`", diagnostics_)
                                 .value_or(std::string{});
}

std::optional<Located<std::string>> RecordReader::located_text(std::string_view key) const {
    const yaml::Node* node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    auto text = yaml::read_text(*node, "`" + std::string(key) + "`", diagnostics_);
    return text ? std::optional(Located<std::string>{std::move(*text), node->span}) : std::nullopt;
}

std::optional<Located<std::string>> RecordReader::id(std::string_view key) const {
    const yaml::Node* node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    auto id = yaml::read_id(*node, "`" + std::string(key) + "`", diagnostics_);
    return id ? std::optional(Located<std::string>{std::move(*id), node->span}) : std::nullopt;
}

std::optional<DraftProduct> RecordReader::optional_product(std::string_view key) const {
    const yaml::Node* node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    DraftProduct empty;
    empty.span = node->span;
    return read_product(*node, diagnostics_).value_or(std::move(empty));
}

DraftProduct RecordReader::product(std::string_view key) const {
    return optional_product(key).value_or(DraftProduct{});
}

std::optional<Located<Date>> RecordReader::located_date(std::string_view key) const {
    const yaml::Node* node = find(key);
    const auto date =
        node == nullptr ? std::optional<Date>{} : yaml::read_date(*node, diagnostics_);
    return date ? std::optional(Located<Date>{*date, node->span}) : std::nullopt;
}

std::optional<Date> RecordReader::date(std::string_view key) const {
    const auto located = located_date(key);
    return located ? std::optional(located->value) : std::nullopt;
}

std::optional<units::TimeLength> RecordReader::time_length(std::string_view key) const {
    const yaml::Node* node = find(key);
    return node == nullptr ? std::nullopt : yaml::read_time_length(*node, diagnostics_);
}

DraftDate RecordReader::draft_date(std::string_view key) const {
    const yaml::Node* node = find_written(key);
    if (node == nullptr) {
        return {};
    }
    if (node->is_null()) {
        return {DraftDate::State::none, {}, node->span};
    }
    const auto date = yaml::read_date(*node, diagnostics_);
    return date ? DraftDate{DraftDate::State::given, *date, node->span} : DraftDate{};
}

DraftDates RecordReader::dates() const {
    return {draft_date("starts"), draft_date("full_from"), draft_date("ends"), draft_date("by")};
}

bool RecordReader::flag(std::string_view key) const {
    const yaml::Node* node = find(key);
    return node != nullptr && yaml::read_boolean(*node, diagnostics_).value_or(false);
}

std::optional<double> RecordReader::count(std::string_view key) const {
    const yaml::Node* node = find(key);
    return node == nullptr ? std::nullopt
                           : yaml::read_count(*node, "`" + std::string(key) + "`", diagnostics_);
}

std::optional<Located<Evidence>> RecordReader::evidence() const {
    const yaml::Node* node = find("evidence");
    const auto place = node == nullptr ? std::optional<std::size_t>{}
                                       : yaml::read_word(*node, evidence_words, diagnostics_);
    return place ? std::optional(Located<Evidence>{static_cast<Evidence>(*place), node->span})
                 : std::nullopt;
}

Provenance RecordReader::provenance() const {
    return {evidence(), located_text("source"), text("note")};
}

std::vector<Located<std::string>> RecordReader::ids(std::string_view key) const {
    const yaml::Node* node = find(key);
    std::vector<Located<std::string>> ids;
    if (node == nullptr) {
        return ids;
    }
    const auto add = [&](const yaml::Node& item) {
        if (auto id = yaml::read_id(item, "`" + std::string(key) + "`", diagnostics_)) {
            ids.push_back({std::move(*id), item.span});
        }
    };
    if (node->is_sequence()) {
        for (const yaml::Node& item : node->items) {
            add(item);
        }
    } else {
        add(*node);
    }
    return ids;
}

std::span<const yaml::Entry> RecordReader::entries(std::string_view key) const {
    const yaml::Node* node = find(key);
    if (node == nullptr) {
        return {};
    }
    if (!node->is_mapping()) {
        diagnostics_.add({Code::wrong_shape,
                          "`" + std::string(key) +
                              "` is a set of names with what each holds, not " +
                              yaml::shape_text(*node),
                          node->span,
                          "write one `name:` a line below it, without a `-`",
                          {}});
        return {};
    }
    return node->entries;
}

}  // namespace pcnload::spec
