#include "diagnostics/select_findings.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

using namespace pcnload::diagnostics;

namespace {

// Three findings, a line each: an unknown key, a missing one, an assumption that nobody uses.
struct Three {
    SourceFiles files;
    Diagnostics diagnostics;

    explicit Three(const std::string& text = "aa\nbb\ncc\n") {
        files.add("x.yaml", text);
        add(Code::unknown_key, "aa");
        add(Code::missing_key, "bb");
        add(Code::unused_assumption, "cc");
    }
    void add(Code code, std::string_view line) {
        const auto begin = static_cast<std::uint32_t>(files[FileIndex{0}].text().find(line));
        diagnostics.add({code, std::string(line), {FileIndex{0}, begin, begin + 2}, "", {}});
    }
    [[nodiscard]] SelectedFindings selected(const CodeFilter& filter,
                                            const std::vector<BaselineEntry>& baseline = {}) const {
        return select_findings(diagnostics, files, filter, baseline);
    }
};

std::vector<std::string> messages(const SelectedFindings& selected) {
    std::vector<std::string> messages;
    for (const Finding& finding : selected.told)
        messages.push_back(finding.diagnostic.message);
    return messages;
}

using Messages = std::vector<std::string>;

}  // namespace

TEST_CASE("without a filter and a baseline all is told") {
    const SelectedFindings all = Three().selected({});
    CHECK(messages(all) == Messages{"aa", "bb", "cc"});
    CHECK(all.diagnostics.error_count() == 2);
    CHECK(all.diagnostics.warning_count() == 1);
    CHECK(all.filtered + all.accepted + all.outlived == 0);
}

TEST_CASE("codes are told alone or left out, and what is ignored is never told") {
    const Three three;
    CHECK(messages(three.selected({{Code::missing_key}, {}})) == Messages{"bb"});
    CHECK(messages(three.selected({{}, {Code::missing_key}})) == Messages{"aa", "cc"});
    const auto both = three.selected({{Code::missing_key, Code::unknown_key}, {Code::unknown_key}});
    CHECK(messages(both) == Messages{"bb"});
    CHECK(both.filtered == 2);
    CHECK(both.diagnostics.error_count() == 1);
    CHECK(both.diagnostics.warning_count() == 0);
}

TEST_CASE("a baseline accepts what it was made of, wherever that has moved to") {
    const Three before;
    const auto baseline = baseline_of(before.diagnostics, before.files, {});
    CHECK(baseline.size() == 3);
    const Three after("new\n\n  aa\nbb\nother\ncc\n");
    const SelectedFindings selected = after.selected({}, baseline);
    CHECK(selected.told.empty());
    CHECK_FALSE(selected.diagnostics.has_errors());
    CHECK(selected.accepted == 3);
    CHECK(selected.outlived == 0);
}

TEST_CASE("what is new is told though all else is accepted") {
    const Three before;
    const auto baseline = baseline_of(before.diagnostics, before.files, {});
    Three after("aa\nbb\ncc\ndd\n");
    after.add(Code::unknown_key, "dd");
    const SelectedFindings selected = after.selected({}, baseline);
    CHECK(messages(selected) == Messages{"dd"});
    CHECK(selected.accepted == 3);
}

TEST_CASE("an entry that no finding answers to has outlived it") {
    const Three three;
    auto baseline = baseline_of(three.diagnostics, three.files, {});
    baseline.push_back({"PCN-F201", "y.yaml", "gone", "m", "0123456789abcdef"});
    baseline.push_back(baseline.back());
    const SelectedFindings selected = three.selected({}, baseline);
    CHECK(selected.outlived == 1);
    // What is left out by its code still answers to its entry.
    CHECK(three.selected({{}, {Code::unknown_key}}, baseline).outlived == 1);
}

TEST_CASE("a second finding on an equal line is not accepted with the first") {
    const Three before("aa\nbb\ncc\n");
    const auto baseline = baseline_of(before.diagnostics, before.files, {});
    Three after("aa\nbb\ncc\naa\n");
    after.diagnostics.add({Code::unknown_key, "again", {FileIndex{0}, 9, 11}, "", {}});
    CHECK(messages(after.selected({}, baseline)) == Messages{"again"});
}

TEST_CASE("a baseline is in the order of paths, codes and lines, and holds what is filtered for") {
    SourceFiles files;
    files.add("b.yaml", "x\n");
    files.add("a.yaml", "zz\nyy\n");
    Diagnostics diagnostics;
    diagnostics.add({Code::unknown_key, "m", {FileIndex{0}, 0, 1}, "", {}});
    diagnostics.add({Code::unknown_key, "m", {FileIndex{1}, 0, 2}, "", {}});
    diagnostics.add({Code::unknown_key, "m", {FileIndex{1}, 3, 5}, "", {}});
    diagnostics.add({Code::missing_key, "m", {FileIndex{1}, 0, 2}, "", {}});
    const auto baseline = baseline_of(diagnostics, files, {{}, {Code::missing_key}});
    REQUIRE(baseline.size() == 3);
    CHECK(baseline[0].line == "yy");
    CHECK(baseline[1].line == "zz");
    CHECK(baseline[2].path == "b.yaml");
    CHECK(baseline[2].code == "PCN-F201");
}

TEST_CASE("findings that were only counted stay counted") {
    SourceFiles files;
    files.add("x.yaml", std::string(2 * Diagnostics::cap, 'x'));
    Diagnostics diagnostics;
    for (std::uint32_t i = 0; i < Diagnostics::cap + 5; ++i)
        diagnostics.add({Code::unknown_key, "m", {FileIndex{0}, i, i + 1}, "", {}});
    const auto baseline = baseline_of(diagnostics, files, {});
    const SelectedFindings selected = select_findings(diagnostics, files, {}, baseline);
    CHECK(selected.told.empty());
    CHECK(selected.diagnostics.left_out() == 5);
    CHECK(selected.diagnostics.error_count() == 5);
}
