#include "pcnload/known_files.hpp"

#include "pcnload/input_files.hpp"
#include "pcnload/input_folder.hpp"
#include "pcnload/options.hpp"
#include "yaml/parse.hpp"

#include <filesystem>
#include <system_error>

namespace pcnload::app {

using diagnostics::Code;

KnownFiles load_known_files(const std::optional<std::string>& specs, Session& session) {
    KnownFiles known;
    known.shipped = !specs;
    auto files = specs ? folder_files(*specs, session) : shipped_files("", session);
    // Only who runs the tests wants those that are shipped: every start would pay for them.
    if (!specs) {
        std::erase_if(files, [](const auto& file) { return file.place.starts_with("tests/"); });
    }
    const bool readable = !session.diagnostics.has_errors();
    known.library = spec::read_library(files, session.files, session.diagnostics);
    if (known.library.contracts.empty() && readable && !session.diagnostics.has_errors()) {
        session.diagnostics.add(
            {Code::no_contract,
             "the folder " + shown_path(specs.value_or("")) + " holds no contract",
             {},
             "each contract is a folder with a `contract.yaml`",
             {}});
    }
    return known;
}

bool is_path(const std::string& word) {
    std::error_code error;
    return word == standard_stream || word.find('/') != std::string::npos ||
           word.ends_with(".yaml") || word.ends_with(".yml") || word.ends_with(".csv") ||
           std::filesystem::exists(word, error);
}

std::optional<yaml::Node> read_root(const std::string& path, spec::FileKind kind,
                                    Session& session) {
    const auto file = read_given_file(path, session);
    if (!file) return std::nullopt;
    auto root = yaml::parse(session.files[*file].text(), *file, session.diagnostics);
    if (!root || root->entries.empty()) return root;
    const yaml::Entry& first = root->entries.front();
    for (const spec::FileKindRow& other : spec::file_kinds()) {
        if (other.kind == kind || other.key != first.key) continue;
        session.diagnostics.add(
            {Code::unknown_kind,
             (kind == spec::FileKind::tests ? "a file of " : "a ") +
                 std::string(spec::row(kind).name) +
                 " is needed here; this file begins as one of kind `" + std::string(other.name) +
                 '`',
             first.key_span,
             "the first key of the file should be `" + std::string(spec::row(kind).key) + '`',
             {}});
        return std::nullopt;
    }
    return root;
}

}  // namespace pcnload::app
