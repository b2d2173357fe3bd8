// Any bytes as a published file: read or refused, never a crash; the same however they are cut; and
// no row is lost.
#include "diagnostics/source_file.hpp"
#include "nhs/import.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace pcnload;

void expect(bool holds) {
    if (!holds) std::abort();
}

std::optional<nhs::NhsFile> read(std::string_view text, diagnostics::FileIndex file,
                                 std::size_t piece, diagnostics::Diagnostics& diagnostics) {
    nhs::NhsFileReader reader(file, diagnostics);
    for (std::size_t at = 0; at < text.size(); at += piece)
        reader.feed(text.substr(at, piece));
    return reader.finish();
}

void expect_whole(const nhs::Import& import) {
    for (const nhs::ImportedFile& file : import.files) {
        if (!file.used) continue;
        expect(file.rows_used + file.rows_outside + file.rows_unmatched() +
                   file.rows_passed_over() ==
               file.rows);
    }
    for (const nhs::ImportedNetwork& network : import.networks)
        expect(network.values.size() == import.columns.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    diagnostics::SourceFiles sources;
    diagnostics::Diagnostics diagnostics;
    const auto file = sources.add("fuzz", std::string(reinterpret_cast<const char*>(data), size));
    const std::string_view text = sources[file].text();
    auto whole = read(text, file, size + 1, diagnostics);
    diagnostics::Diagnostics of_pieces;
    const auto cut = read(text, file, 3, of_pieces);
    expect(whole.has_value() == cut.has_value());
    expect(diagnostics.all() == of_pieces.all());
    if (!whole || diagnostics.has_errors()) return 0;
    std::vector<nhs::NhsFile> files;
    files.push_back(std::move(*whole));
    const nhs::Import import = nhs::make_import(
        files, {{"registered_patients", "practices"}, {"pcn-manager"}}, diagnostics);
    if (!diagnostics.has_errors()) expect_whole(import);
    return 0;
}
