// Files in memory, and what the specification layer makes of them.
#pragma once

#include "spec/library.hpp"
#include "spec/resolve.hpp"
#include "support/texts.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pcnload::test {

struct Inputs : Texts {
    std::vector<spec::InputFile> files;

    Inputs& add(std::string place, std::string text) {
        const auto file = sources.add(place, std::move(text));
        files.push_back({std::move(place), file});
        return *this;
    }

    spec::Library library() { return spec::read_library(files, sources, diagnostics); }
    // The first contract laid over the common tables, its changes not made.
    spec::Draft draft() {
        const spec::Library read = library();
        spec::Draft whole = read.common.draft;
        if (!read.contracts.empty()) {
            spec::lay_over(whole, read.contracts[0].draft);
            whole.head = read.contracts[0].contract->head;
        }
        return whole;
    }
    std::optional<spec::Specification> specification() {
        return spec::resolve(draft(), diagnostics);
    }
};

// The place of a row by its id; fails where there is none.
template <class Index, class Rows>
Index index_of(const Rows& rows, std::string_view id) {
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (rows[spec::index_at<Index>(place)].id == id) return spec::index_at<Index>(place);
    }
    FAIL("there is no " << std::string(id));
    return {};
}

template <class Rows>
const auto& row_of(const Rows& rows, std::string_view id) {
    return rows[index_of<decltype(rows.next())>(rows, id)];
}

}  // namespace pcnload::test
