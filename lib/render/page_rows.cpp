#include "render/page_rows.hpp"

#include "render/factor_text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace pcnload::render {

std::string take_line(JsonWriter& json) {
    std::string text = json.take();
    if (text.ends_with('\n')) text.pop_back();
    return text;
}

std::size_t PageRows::place_of(const std::function<void(JsonWriter&)>& write) {
    JsonWriter json(JsonStyle::one_line);
    json.begin_object();
    write(json);
    json.end_object();
    const auto [known, is_new] = places_.emplace(take_line(json), rows_.size());
    if (is_new) rows_.push_back(&known->first);
    return known->second;
}

std::string PageRows::array() const {
    std::string text = "[";
    for (const std::string* row : rows_) {
        if (text.size() > 1) text += ",\n";
        text += *row;
    }
    return text + ']';
}

void PagePartWriter::text(JsonWriter& json, std::string_view key, std::string_view text) {
    if (!text.empty()) json.member(key, text);
}

bool PagePartWriter::is_assumption(const std::string& name) const {
    const auto& rows = specification_.assumptions;
    return std::ranges::find(rows, name, &spec::Assumption::id) != rows.end();
}

void PagePartWriter::factor(JsonWriter& json, const spec::DraftFactor& factor,
                            const spec::Product& product, spec::Evidence grounds) const {
    json.begin_object();
    if (factor.divides) json.member("divides", true);
    if (factor.name() != nullptr) {
        json.member("assumption", *factor.name());
    } else {
        const units::Literal& literal = *factor.literal();
        analysis::Factor shown;
        shown.value = literal.value();
        shown.dimension = literal.dimension;
        shown.span = factor.span;
        json.member("quantity", literal.value());
        json.member("text", literal.once ? "once" : factor_value(shown, files_));
        const auto changed = factor.grade ? factor.grade : product.written.literals;
        json.member("grade", static_cast<int>(changed.value_or(grounds)));
        if (changed) json.member("changed", true);
    }
    json.end_object();
}

void PagePartWriter::product(JsonWriter& json, std::string_view key, const spec::Product& product,
                             spec::Evidence grounds) const {
    json.key(key);
    json.begin_array();
    for (const spec::DraftFactor& each : product.written.factors) {
        const bool is_driver = each.name() != nullptr && !is_assumption(*each.name());
        if (!is_driver) factor(json, each, product, grounds);
    }
    json.end_array();
}

void PagePartWriter::product(JsonWriter& json, std::string_view key,
                             const std::optional<spec::Product>& product,
                             spec::Evidence grounds) const {
    if (product) this->product(json, key, *product, grounds);
}

void PagePartWriter::source(JsonWriter& json,
                            const std::optional<spec::SourceIndex>& source) const {
    if (source) json.member("source", specification_.sources[*source].id);
}

void PagePartWriter::place(JsonWriter& json, const spec::SourceSpan& span) const {
    if (!span.known()) return;
    const diagnostics::SourceFile& file = files_[span.file];
    json.member("place", fmt::format("{}:{}", file.path(), file.position(span.begin).line));
}

}  // namespace pcnload::render
