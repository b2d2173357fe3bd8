#include "render/sarif_writer.hpp"

#include "render/json_writer.hpp"
#include "render/number_text.hpp"
#include "render/sarif_location.hpp"
#include "render/visible_text.hpp"

#include <algorithm>
#include <set>

namespace pcnload::render {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Finding;
using diagnostics::Severity;

std::string_view level(Severity severity) {
    return severity == Severity::error ? "error" : "warning";
}

// A text that stands in no input: its line breaks are ours.
void write_text(JsonWriter& json, std::string_view key, const std::string& text) {
    json.key(key);
    json.begin_object();
    json.member("text", text);
    json.end_object();
}

class Writer {
public:
    explicit Writer(const SarifRun& run) : run_(run) {
        std::set<Code> broken;
        std::set<Code> failed;
        for (const Finding& finding : run.findings)
            broken.insert(finding.diagnostic.code);
        for (const Diagnostic& failure : run.failures.all())
            failed.insert(failure.code);
        rules_.assign(broken.begin(), broken.end());
        kinds_of_failure_.assign(failed.begin(), failed.end());
    }

    std::string document();

private:
    void tool();
    void descriptors(std::string_view key, const std::vector<Code>& codes);
    void descriptor(const diagnostics::CodeRow& row);
    void base_ids();
    void result(const Finding& finding);
    void related_locations(const Diagnostic& diagnostic);
    void invocation();
    void failure(const Diagnostic& diagnostic);
    void note(const std::string& text);
    void location(const diagnostics::SourceSpan& span) {
        json_.begin_object();
        write_physical_location(json_, span, run_.files);
        json_.end_object();
    }
    static std::size_t place_of(Code code, const std::vector<Code>& codes) {
        return static_cast<std::size_t>(std::ranges::find(codes, code) - codes.begin());
    }

    const SarifRun& run_;
    std::vector<Code> rules_;
    std::vector<Code> kinds_of_failure_;
    JsonWriter json_;
};

void Writer::descriptor(const diagnostics::CodeRow& row) {
    const std::string why(row.why);
    const std::string wrong(row.wrong);
    const std::string right(row.right);
    json_.begin_object();
    json_.member("id", row.id);
    write_text(json_, "shortDescription", std::string(row.title));
    write_text(json_, "fullDescription", why);
    json_.key("help");
    json_.begin_object();
    json_.member("text", why + "\n\nWrong:\n" + wrong + "\n\nRight:\n" + right);
    json_.member("markdown", why + "\n\nWrong:\n\n```\n" + wrong + "\n```\n\nRight:\n\n```\n" +
                                 right + "\n```");
    json_.end_object();
    json_.key("defaultConfiguration");
    json_.begin_object();
    json_.member("level", level(row.severity));
    json_.end_object();
    json_.end_object();
}

void Writer::descriptors(std::string_view key, const std::vector<Code>& codes) {
    json_.key(key);
    json_.begin_array();
    for (const Code code : codes)
        descriptor(row(code));
    json_.end_array();
}

void Writer::tool() {
    json_.key("tool");
    json_.begin_object();
    json_.key("driver");
    json_.begin_object();
    json_.member("name", "pcnload");
    json_.member("semanticVersion", run_.tool_version);
    descriptors("rules", rules_);
    if (!kinds_of_failure_.empty()) descriptors("notifications", kinds_of_failure_);
    json_.end_object();
    json_.end_object();
}

// The files that are compiled in have no address outside the program, so the base has none.
void Writer::base_ids() {
    json_.key("originalUriBaseIds");
    json_.begin_object();
    json_.key(sarif_builtin_base);
    json_.begin_object();
    write_text(json_, "description", "The files that are compiled into pcnload");
    json_.end_object();
    json_.end_object();
}

std::string message_of(const Diagnostic& diagnostic) {
    std::string text = sarif_text(diagnostic.message);
    if (!diagnostic.hint.empty()) text += "\nhint: " + sarif_text(diagnostic.hint);
    return text;
}

void Writer::related_locations(const Diagnostic& diagnostic) {
    if (diagnostic.labels.empty()) return;
    json_.key("relatedLocations");
    json_.begin_array();
    std::size_t id = 0;
    for (const diagnostics::Label& label : diagnostic.labels) {
        json_.begin_object();
        json_.member("id", ++id);
        write_physical_location(json_, label.span, run_.files);
        write_text(json_, "message", sarif_text(label.text));
        json_.end_object();
    }
    json_.end_array();
}

void Writer::result(const Finding& finding) {
    const Diagnostic& diagnostic = finding.diagnostic;
    json_.begin_object();
    json_.member("ruleId", row(diagnostic.code).id);
    json_.member("ruleIndex", place_of(diagnostic.code, rules_));
    json_.member("level", level(diagnostic.severity()));
    write_text(json_, "message", message_of(diagnostic));
    json_.key("locations");
    json_.begin_array();
    location(diagnostic.span);
    json_.end_array();
    related_locations(diagnostic);
    json_.key("partialFingerprints");
    json_.begin_object();
    json_.member("pcnload/v1", finding.fingerprint);
    json_.end_object();
    json_.end_object();
}

void Writer::failure(const Diagnostic& diagnostic) {
    json_.begin_object();
    json_.key("descriptor");
    json_.begin_object();
    json_.member("id", row(diagnostic.code).id);
    json_.member("index", place_of(diagnostic.code, kinds_of_failure_));
    json_.end_object();
    json_.member("level", level(diagnostic.severity()));
    write_text(json_, "message", message_of(diagnostic));
    if (diagnostic.span.known()) {
        json_.key("locations");
        json_.begin_array();
        location(diagnostic.span);
        json_.end_array();
    }
    json_.end_object();
}

void Writer::note(const std::string& text) {
    json_.begin_object();
    json_.member("level", "note");
    write_text(json_, "message", text);
    json_.end_object();
}

void Writer::invocation() {
    json_.key("invocations");
    json_.begin_array();
    json_.begin_object();
    json_.member("executionSuccessful", !run_.failures.has_errors());
    json_.key("toolExecutionNotifications");
    json_.begin_array();
    for (const Diagnostic& diagnostic : run_.failures.sorted())
        failure(diagnostic);
    if (const std::size_t left_out = run_.left_out + run_.failures.left_out(); left_out > 0) {
        note(counted(left_out, "more finding") + (left_out == 1 ? " is" : " are") +
             " left out: no more than " + std::to_string(diagnostics::Diagnostics::cap) +
             " are told");
    }
    for (const std::string& text : run_.notes)
        note(sarif_text(text));
    json_.end_array();
    json_.end_object();
    json_.end_array();
}

std::string Writer::document() {
    json_.begin_object();
    json_.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json_.member("version", "2.1.0");
    json_.key("runs");
    json_.begin_array();
    json_.begin_object();
    tool();
    json_.key("automationDetails");
    json_.begin_object();
    json_.member("id", "pcnload/" + run_.command + '/');
    json_.end_object();
    invocation();
    base_ids();
    json_.member("columnKind", "utf16CodeUnits");
    json_.key("results");
    json_.begin_array();
    for (const Finding& finding : run_.findings)
        result(finding);
    json_.end_array();
    json_.end_object();
    json_.end_array();
    json_.end_object();
    return json_.take();
}

}  // namespace

std::string sarif(const SarifRun& run) { return Writer(run).document(); }

std::string sarif_text(std::string_view text) {
    std::string plain;
    char before = '\0';
    for (const char c : visible_text(text)) {
        if (before == ']' && c == '(') plain += ' ';
        if (c == '{' || c == '}') plain += c;
        plain += c;
        before = c;
    }
    return plain;
}

}  // namespace pcnload::render
