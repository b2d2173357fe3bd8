// Any bytes as YAML: read or refused, never a crash, and every place lies within the text.
#include "diagnostics/source_file.hpp"
#include "yaml/parse.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace pcnload;

void expect(bool holds) {
    if (!holds) std::abort();
}

void expect_within(const diagnostics::SourceSpan& span, std::size_t size) {
    expect(span.begin <= span.end && span.end <= size);
}

void walk(const yaml::Node& node, std::size_t size) {
    expect_within(node.span, size);
    expect_within(node.part(0, static_cast<std::uint32_t>(node.text.size())), size);
    for (const yaml::Node& item : node.items)
        walk(item, size);
    for (const yaml::Entry& entry : node.entries) {
        expect(!entry.key.empty());
        expect_within(entry.key_span, size);
        walk(entry.value, size);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    diagnostics::SourceFiles sources;
    diagnostics::Diagnostics diagnostics;
    const auto file = sources.add("fuzz", std::string(reinterpret_cast<const char*>(data), size));
    const auto root = yaml::parse(sources[file].text(), file, diagnostics);
    expect(root.has_value() != diagnostics.has_errors());
    if (root) walk(*root, size);
    for (const diagnostics::Diagnostic& each : diagnostics.all()) {
        expect_within(each.span, size);
        expect(!sources.place_text(each.span).empty());
    }
    return 0;
}
