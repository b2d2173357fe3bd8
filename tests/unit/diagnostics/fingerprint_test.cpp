#include "diagnostics/fingerprint.hpp"

#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace pcnload::diagnostics;

namespace {

Diagnostic at_text(const SourceFiles& files, std::uint32_t file, std::string_view marked,
                   Code code = Code::unknown_key) {
    const auto begin = static_cast<std::uint32_t>(files[FileIndex{file}].text().find(marked));
    return {code,
            "m",
            {FileIndex{file}, begin, begin + static_cast<std::uint32_t>(marked.size())},
            "",
            {}};
}

// The fingerprint of one finding at a text of one file.
std::string fingerprint(std::string path, std::string text, std::string_view marked,
                        Code code = Code::unknown_key) {
    SourceFiles files;
    files.add(std::move(path), std::move(text));
    Diagnostics diagnostics;
    diagnostics.add(at_text(files, 0, marked, code));
    return findings_of(diagnostics, files).front().fingerprint;
}

}  // namespace

TEST_CASE("a fingerprint is the same in every version of the program") {
    // FNV-1a of "PCN-F201", "x.yaml", "titel: X" and "0", with a nought byte behind all but the
    // last, worked out elsewhere.
    CHECK(fingerprint("x.yaml", "titel: X\n", "titel") == "d74a982d72bee63b");
}

TEST_CASE("lines put in above do not change a fingerprint, nor does another indentation") {
    const std::string plain = fingerprint("x.yaml", "titel: X\n", "titel");
    CHECK(fingerprint("x.yaml", "# one\n\ntwo: 2\ntitel: X\n", "titel") == plain);
    CHECK(fingerprint("x.yaml", "  titel: X \t\r\n", "titel") == plain);
    CHECK(fingerprint("./x.yaml", "titel: X", "titel") == plain);
}

TEST_CASE("another line, file or code is another fingerprint") {
    std::set<std::string> all;
    all.insert(fingerprint("x.yaml", "titel: X\n", "titel"));
    all.insert(fingerprint("x.yaml", "titel: Y\n", "titel"));
    all.insert(fingerprint("y.yaml", "titel: X\n", "titel"));
    all.insert(fingerprint("x.yaml", "titel: X\n", "titel", Code::missing_key));
    CHECK(all.size() == 4);
}

TEST_CASE("what is equal in all that counts is told apart by its order") {
    SourceFiles files;
    files.add("x.yaml", "a:\n  titel: X\nb:\n  titel: X\n");
    Diagnostics diagnostics;
    diagnostics.add({Code::unknown_key, "m", {FileIndex{0}, 19, 24}, "", {}});
    diagnostics.add({Code::unknown_key, "m", {FileIndex{0}, 5, 10}, "", {}});
    const auto findings = findings_of(diagnostics, files);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].diagnostic.span.begin == 5);
    CHECK(findings[0].fingerprint != findings[1].fingerprint);
    CHECK(findings[0].fingerprint == fingerprint("x.yaml", "titel: X", "titel"));
}

TEST_CASE("what stands in no file is known by its message") {
    const SourceFiles files;
    Diagnostics diagnostics;
    diagnostics.add({Code::no_contract, "one", {}, "", {}});
    diagnostics.add({Code::no_contract, "two", {}, "", {}});
    const auto findings = findings_of(diagnostics, files);
    CHECK(findings[0].fingerprint != findings[1].fingerprint);
    CHECK(line_of(findings[0].diagnostic, files).empty());
    CHECK(path_of(findings[0].diagnostic, files).empty());
}

TEST_CASE("a finding has its line and its path") {
    SourceFiles files;
    files.add("./a//b.yaml", "x: 1\n  y: 2  \n");
    const Diagnostic found = at_text(files, 0, "y");
    CHECK(line_of(found, files) == "y: 2");
    CHECK(path_of(found, files) == "a/b.yaml");
}

TEST_CASE("of a very long line the beginning counts") {
    const std::string line(100'000, 'x');
    CHECK(fingerprint("x.yaml", line + "titel", "titel") ==
          fingerprint("x.yaml", line + "titel: Y", "titel"));
}
