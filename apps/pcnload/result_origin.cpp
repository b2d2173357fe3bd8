#include "pcnload/result_origin.hpp"

#include "pcnload/envelope_head.hpp"
#include "pcnload/input_files.hpp"
#include "pcnload/input_stream.hpp"
#include "pcnload/sidecar.hpp"
#include "render/json_sidecar.hpp"
#include "yaml/parse.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

namespace pcnload::app {

namespace {

namespace fs = std::filesystem;

using diagnostics::Code;

void report(const std::string& result, const std::string& fault, std::string hint,
            Session& session) {
    session.diagnostics.add(
        {Code::no_result, shown_path(result) + ' ' + fault, {}, std::move(hint), {}});
}

bool is_file(const std::string& path) {
    std::error_code fault;
    return fs::is_regular_file(path, fault);
}

EnvelopeHead head_of(const std::string& path) {
    InputStream stream(path, -1);
    EnvelopeHeadReader reader;
    bool goes_on = true;
    while (goes_on) {
        const std::string_view piece = stream.next();
        goes_on = !piece.empty() && reader.feed(piece);
    }
    return reader.take();
}

std::string text_of(const yaml::Node& node, std::string_view key) {
    const yaml::Entry* entry = node.find(key);
    return entry != nullptr && entry->value.is_scalar() ? entry->value.text : std::string{};
}

std::vector<std::string> arguments_of(const yaml::Node& tool) {
    std::vector<std::string> arguments;
    const yaml::Entry* entry = tool.find("arguments");
    if (entry == nullptr) return arguments;
    for (const yaml::Node& word : entry->value.items)
        arguments.push_back(word.text);
    return arguments;
}

std::vector<render::EnvelopeInput> inputs_of(const yaml::Node& root) {
    std::vector<render::EnvelopeInput> inputs;
    const yaml::Entry* entry = root.find("inputs");
    if (entry == nullptr) return inputs;
    for (const yaml::Node& input : entry->value.items)
        inputs.push_back({text_of(input, "path"), text_of(input, "sha256"), {}});
    return inputs;
}

// JSON is YAML too, so there is one reader for both. Nothing where the head is none of ours.
std::optional<yaml::Node> parse_head(std::string_view text) {
    diagnostics::SourceFiles files;
    diagnostics::Diagnostics faults;
    const auto file = files.add({}, std::string(text) + "}");
    auto root = yaml::parse(files[file].text(), file, faults);
    if (!root || root->find("schema") == nullptr || root->find("tool") == nullptr) {
        return std::nullopt;
    }
    return root;
}

}  // namespace

std::optional<ResultOrigin> read_origin(const std::string& result, Session& session) {
    if (!is_file(result)) {
        std::error_code fault;
        const bool exists = fs::exists(result, fault);
        if (!exists && !fault) fault = std::make_error_code(std::errc::no_such_file_or_directory);
        session.diagnostics.add(
            {Code::unreadable_path,
             shown_path(result) +
                 (exists ? " is no regular file" : " cannot be read: " + fault.message()),
             {},
             "name a file that `pcnload` wrote",
             {}});
        return std::nullopt;
    }
    const std::string beside = sidecar_path(result);
    const bool has_sidecar = is_file(beside);
    const EnvelopeHead head = head_of(has_sidecar ? beside : result);
    const auto root = head.complete ? parse_head(head.text) : std::nullopt;
    if (!root) {
        report(result,
               head.failed ? "holds no results: its command could not answer"
                           : "does not say how it was made",
               "name the JSON of a command, or a file with its `.pcnload.json` beside it", session);
        return std::nullopt;
    }
    const bool is_sidecar = text_of(root->find("schema")->value, "name") == render::sidecar_schema;
    if (is_sidecar && !has_sidecar) {
        report(result, "says how another file was made", "name that file", session);
        return std::nullopt;
    }
    const yaml::Node& tool = root->find("tool")->value;
    ResultOrigin origin{text_of(tool, "version"), arguments_of(tool), inputs_of(*root),
                        !has_sidecar};
    if (origin.arguments.empty()) {
        report(result, "does not hold its command line",
               "a version before this one made it; make it anew", session);
        return std::nullopt;
    }
    return origin;
}

std::uint64_t envelope_head_bytes(const std::string& result) {
    const EnvelopeHead head = head_of(result);
    return head.complete ? head.bytes : 0;
}

}  // namespace pcnload::app
