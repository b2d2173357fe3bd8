#include "diagnostics/fingerprint.hpp"

#include "diagnostics/normal_path.hpp"

#include <array>
#include <cstdint>
#include <map>

namespace pcnload::diagnostics {

namespace {

// FNV-1a of 64 bits. Nobody gains by making two findings collide, and of the thousand that a run
// tells the chance that any two do is less than 1 in 10^13: a hash for cryptography adds nothing.
class Hash {
public:
    void add(std::string_view text) {
        constexpr std::uint64_t prime = 0x100000001B3;
        for (const char c : text) {
            sum_ ^= static_cast<unsigned char>(c);
            sum_ *= prime;
        }
    }
    [[nodiscard]] std::string text() const {
        constexpr std::string_view digits = "0123456789abcdef";
        constexpr int most_significant = 60;
        std::string text;
        for (int shift = most_significant; shift >= 0; shift -= 4)
            text += digits[(sum_ >> static_cast<unsigned>(shift)) & 0xFU];
        return text;
    }

private:
    std::uint64_t sum_ = 0xCBF29CE484222325;
};

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

}  // namespace

std::string_view line_of(const Diagnostic& diagnostic, const SourceFiles& files) {
    constexpr std::size_t longest = 4096;  // a line may be as long as its file
    if (!diagnostic.span.known()) return {};
    return trimmed(files[diagnostic.span.file].line(diagnostic.span.begin)).substr(0, longest);
}

std::string path_of(const Diagnostic& diagnostic, const SourceFiles& files) {
    return diagnostic.span.known() ? normal_path(files[diagnostic.span.file].path())
                                   : std::string{};
}

std::vector<Finding> findings_of(const Diagnostics& diagnostics, const SourceFiles& files) {
    std::vector<Finding> findings;
    std::map<std::array<std::string, 3>, std::size_t> seen;
    for (Diagnostic& diagnostic : diagnostics.sorted()) {
        const std::string_view id = row(diagnostic.code).id;
        const std::string path = path_of(diagnostic, files);
        const std::string line(diagnostic.span.known() ? line_of(diagnostic, files)
                                                       : std::string_view(diagnostic.message));
        const std::size_t ordinal = seen[{std::string(id), path, line}]++;
        Hash hash;
        // No part holds a nought byte, so no two different lists of parts read the same.
        for (const std::string_view part : {id, std::string_view(path), std::string_view(line)}) {
            hash.add(part);
            hash.add(std::string_view("\0", 1));
        }
        hash.add(std::to_string(ordinal));
        findings.push_back({std::move(diagnostic), hash.text()});
    }
    return findings;
}

}  // namespace pcnload::diagnostics
