// The rows that a page's contracts are made of, each written once: three scenarios of one contract
// share nearly all of them. A row names others by their ids, so that it reads alike in all.
#pragma once

#include "diagnostics/source_file.hpp"
#include "render/json_writer.hpp"
#include "spec/specification.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pcnload::render {

class PageRows {
public:
    // The place of a row that `write` writes: of an equal one, where there is any.
    std::size_t place_of(const std::function<void(JsonWriter&)>& write);

    // All rows, as an array of JSON.
    [[nodiscard]] std::string array() const;

private:
    std::unordered_map<std::string, std::size_t> places_;
    std::vector<const std::string*> rows_;
};

// The text without the end of its last line.
std::string take_line(JsonWriter& json);

// Writes parts of a specification as they stand in many rows.
class PagePartWriter {
public:
    PagePartWriter(const spec::Specification& specification, const diagnostics::SourceFiles& files)
        : specification_(specification), files_(files) {}

    // An array of factors as written, a quantity or the name of an assumption each; the driver that
    // a population begins with is left out. `grounds` are those of its quantities.
    void product(JsonWriter& json, std::string_view key, const spec::Product& product,
                 spec::Evidence grounds) const;
    void product(JsonWriter& json, std::string_view key,
                 const std::optional<spec::Product>& product, spec::Evidence grounds) const;
    void source(JsonWriter& json, const std::optional<spec::SourceIndex>& source) const;
    void place(JsonWriter& json, const spec::SourceSpan& span) const;
    static void text(JsonWriter& json, std::string_view key, std::string_view text);

private:
    void factor(JsonWriter& json, const spec::DraftFactor& factor, const spec::Product& product,
                spec::Evidence grounds) const;
    [[nodiscard]] bool is_assumption(const std::string& name) const;

    const spec::Specification& specification_;
    const diagnostics::SourceFiles& files_;
};

}  // namespace pcnload::render
