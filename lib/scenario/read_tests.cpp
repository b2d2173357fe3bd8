#include "diagnostics/nearest_name.hpp"
#include "scenario/test_file.hpp"
#include "spec/format.hpp"
#include "spec/readers.hpp"
#include "spec/record_reader.hpp"

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using spec::RecordReader;

// {minutes_per_review: 20 min per review} as changes of the verb `set`.
std::vector<Change> read_settings(const RecordReader& reader, Diagnostics& diagnostics) {
    std::vector<Change> changes;
    for (const yaml::Entry& entry : reader.entries("set")) {
        yaml::Node key;
        key.text = entry.key;
        key.span = entry.key_span;
        auto address = read_address(key, diagnostics);
        if (!address) continue;
        Change change;
        change.what = std::move(*address);
        change.verb = SetValue{entry.value, std::nullopt, std::nullopt};
        change.span = entry.key_span;
        changes.push_back(std::move(change));
    }
    return changes;
}

void read_code(const yaml::Node& node, TestCase& test, Diagnostics& diagnostics) {
    if (!yaml::expect_scalar(node, "the code of a diagnostic", diagnostics)) return;
    if (const diagnostics::CodeRow* known = diagnostics::find_row(node.text)) {
        test.diagnostics.push_back({known->code, node.span});
        return;
    }
    std::vector<std::string_view> codes;
    for (const diagnostics::CodeRow& known : diagnostics::catalogue())
        codes.push_back(known.id);
    diagnostics.add({Code::bad_expectation,
                     '`' + node.text.substr(0, yaml::longest_id) + "` is the code of no diagnostic",
                     node.span,
                     diagnostics::did_you_mean_or(node.text, codes,
                                                  "`pcnload list diagnostics` shows the codes"),
                     {}});
}

TestCase read_case(const yaml::Entry& entry, Diagnostics& diagnostics) {
    spec::check_id(entry, diagnostics);
    const RecordReader reader(entry.value, spec::case_record, entry.key_span, diagnostics);
    TestCase test;
    test.id = entry.key;
    test.span = entry.key_span;
    test.title = reader.text("title");
    test.scenario = reader.located_text("scenario").value_or(Located<std::string>{});
    const yaml::Node* profile = reader.find("pcn");
    if (profile != nullptr && profile->is_mapping()) {
        test.own_profile = spec::read_profile(*profile, diagnostics);
    } else {
        test.profile = reader.located_text("pcn");
    }
    if (const yaml::Node* changes = reader.find("changes")) {
        test.changes = read_changes(*changes, diagnostics);
    }
    for (Change& change : read_settings(reader, diagnostics))
        test.changes.push_back(std::move(change));
    const auto expectations = reader.entries("expect");
    for (const yaml::Entry& each : expectations) {
        if (auto read = read_expectation(each, diagnostics)) {
            test.expectations.push_back(std::move(*read));
        }
    }
    const yaml::Node* codes = reader.find("diagnostics");
    if (codes != nullptr && !codes->is_sequence()) {
        read_code(*codes, test, diagnostics);
    } else if (codes != nullptr) {
        for (const yaml::Node& code : codes->items)
            read_code(code, test, diagnostics);
    }
    if (entry.value.is_mapping() && expectations.empty() && codes == nullptr) {
        diagnostics.add({Code::bad_expectation,
                         "the case `" + test.id + "` expects nothing",
                         entry.key_span,
                         "give it an `expect`, or the `diagnostics` that should be told",
                         {}});
    }
    return test;
}

}  // namespace

TestFile read_tests(const yaml::Node& root, Diagnostics& diagnostics) {
    const SourceSpan owner = root.entries.empty() ? root.span : root.entries.front().key_span;
    const RecordReader reader(root, spec::tests_record, owner, diagnostics);
    TestFile file;
    if (const auto id = reader.id("tests")) {
        file.id = id->value;
    }
    file.title = reader.text("title");
    file.span = owner;
    for (const yaml::Entry& entry : reader.entries("cases"))
        spec::put_once(file.cases, read_case(entry, diagnostics), "the case", diagnostics);
    return file;
}

}  // namespace pcnload::scenario
