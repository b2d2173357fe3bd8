// Reads the fields of one record. What is absent or wrong comes back empty; what is wrong has been
// reported. A product that could not be read stays empty (no factors), so that the record keeps
// its place and those who use its name are not blamed.
#pragma once

#include "spec/draft.hpp"
#include "yaml/fields.hpp"
#include "yaml/scalars.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::spec {

class RecordReader {
public:
    RecordReader(const yaml::Node& node, const yaml::Record& record, SourceSpan owner,
                 Diagnostics& diagnostics)
        : fields_(node, record, owner, diagnostics), diagnostics_(diagnostics) {}

    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::optional<Located<std::string>> located_text(std::string_view key) const;
    [[nodiscard]] std::optional<Located<std::string>> id(std::string_view key) const;
    [[nodiscard]] DraftProduct product(std::string_view key) const;
    [[nodiscard]] std::optional<DraftProduct> optional_product(std::string_view key) const;
    [[nodiscard]] std::optional<Date> date(std::string_view key) const;
    [[nodiscard]] std::optional<Located<Date>> located_date(std::string_view key) const;
    [[nodiscard]] std::optional<units::TimeLength> time_length(std::string_view key) const;
    [[nodiscard]] DraftDates dates() const;  // starts, full_from, ends, by
    [[nodiscard]] bool flag(std::string_view key) const;
    [[nodiscard]] std::optional<double> count(std::string_view key) const;
    [[nodiscard]] std::optional<Located<Evidence>> evidence() const;
    [[nodiscard]] Provenance provenance() const;  // evidence, source, note
    // An id or a list of ids.
    [[nodiscard]] std::vector<Located<std::string>> ids(std::string_view key) const;
    [[nodiscard]] const yaml::Node* find(std::string_view key) const { return fields_.find(key); }
    [[nodiscard]] const yaml::Node* find_written(std::string_view key) const {
        return fields_.find_written(key);
    }
    // The entries of a mapping of records; reports what is none. `{}` and nothing are none.
    [[nodiscard]] std::span<const yaml::Entry> entries(std::string_view key) const;

    // One of a closed list of words; `fallback` where absent or wrong.
    template <class Word, std::size_t count>
    [[nodiscard]] Word word(std::string_view key, const std::array<std::string_view, count>& words,
                            Word fallback) const {
        const yaml::Node* node = find(key);
        const auto place = node == nullptr ? std::optional<std::size_t>{}
                                           : yaml::read_word(*node, words, diagnostics_);
        return place ? static_cast<Word>(*place) : fallback;
    }

private:
    [[nodiscard]] DraftDate draft_date(std::string_view key) const;

    yaml::Fields fields_;
    Diagnostics& diagnostics_;
};

}  // namespace pcnload::spec
