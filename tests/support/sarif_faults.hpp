// What SARIF 2.1.0, and those who read it, ask of a document of ours. No schema: the rules are
// written out here.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace pcnload::test {

class SarifRules {
public:
    explicit SarifRules(const std::string& text) {
        const auto document = nlohmann::json::parse(text, nullptr, false);
        if (document.is_discarded()) {
            faults_.emplace_back("is no JSON");
            return;
        }
        expect(document.value("$schema", "").starts_with("https://"), "$schema");
        expect(document.value("version", "") == "2.1.0", "version");
        expect(list(document, "runs").size() == 1, "runs");
        for (const auto& run : list(document, "runs"))
            check_run(run);
    }

    [[nodiscard]] const std::vector<std::string>& faults() const { return faults_; }

private:
    using Json = nlohmann::json;

    void expect(bool good, std::string_view what) {
        if (!good) faults_.emplace_back(what);
    }
    // The array of that name, or none: a document of another shape is faulty, and not a crash.
    static Json list(const Json& object, const char* key) {
        if (!object.is_object() || !object.contains(key) || !object.at(key).is_array()) {
            return Json::array();
        }
        return object.at(key);
    }
    static std::string text(const Json& object, const char* key) {
        const auto found = object.find(key);
        return found != object.end() && found->is_string() ? found->get<std::string>() : "";
    }
    void check_text(const Json& object, const char* key) {
        const std::string found = object.contains(key) ? text(object.at(key), "text") : "";
        expect(!found.empty(), std::string(key) + ".text");
        expect(found.find("](") == std::string::npos, std::string(key) + " would be a link");
        if (std::string_view(key) == "message") {
            expect(doubled(found, '{') && doubled(found, '}'), "a brace that stands once");
        }
    }
    static bool doubled(std::string_view text, char brace) {
        for (std::size_t at = text.find(brace); at != std::string_view::npos;
             at = text.find(brace, at + 2)) {
            if (at + 1 == text.size() || text[at + 1] != brace) return false;
        }
        return true;
    }

    void check_run(const Json& run) {
        expect(run.contains("tool") && run["tool"].contains("driver"), "tool.driver");
        if (!faults_.empty()) return;
        const Json& driver = run["tool"]["driver"];
        expect(text(driver, "name") == "pcnload", "driver.name");
        check_version(text(driver, "semanticVersion"));
        expect(driver.contains("rules") && driver["rules"].is_array(), "driver.rules");
        rules_ = ids(list(driver, "rules"));
        failures_ = ids(list(driver, "notifications"));
        expect(text(run, "columnKind") == "utf16CodeUnits", "columnKind");
        expect(text(run.value("automationDetails", Json::object()), "id").ends_with('/'),
               "automationDetails.id");
        bases_ = run.value("originalUriBaseIds", Json::object());
        expect(run.contains("results") && run["results"].is_array(), "results");
        expect(list(run, "results").size() <= 5000, "more results than are shown");
        expect(list(run, "invocations").size() == 1, "invocations");
        for (const Json& result : list(run, "results"))
            check_result(result);
        for (const Json& invocation : list(run, "invocations"))
            check_invocation(invocation);
    }
    void check_version(const std::string& version) {
        int points = 0;
        for (const char c : version)
            points += c == '.' ? 1 : 0;
        expect(points == 2 && version.find_first_not_of("0123456789.") == std::string::npos,
               "semanticVersion");
    }
    std::vector<std::string> ids(const Json& descriptors) {
        std::vector<std::string> ids;
        for (const Json& rule : descriptors) {
            ids.push_back(text(rule, "id"));
            expect(ids.back().starts_with("PCN-"), "rule.id");
            check_text(rule, "shortDescription");
            check_text(rule, "fullDescription");
            check_text(rule, "help");
            check_level(text(rule.value("defaultConfiguration", Json::object()), "level"));
        }
        expect(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size(),
               "two rules of one id");
        return ids;
    }
    void check_level(const std::string& level) {
        expect(level == "error" || level == "warning" || level == "note", "level " + level);
    }
    void check_result(const Json& result) {
        const auto index = result.value("ruleIndex", rules_.size());
        expect(index < rules_.size() && rules_[index] == text(result, "ruleId"), "ruleIndex");
        check_level(text(result, "level"));
        check_text(result, "message");
        expect(list(result, "locations").size() == 1, "locations");
        for (const Json& location : list(result, "locations"))
            check_location(location);
        std::set<int> related;
        for (const Json& location : list(result, "relatedLocations")) {
            check_location(location);
            check_text(location, "message");
            expect(related.insert(location.value("id", -1)).second, "relatedLocations.id");
        }
        const std::string print =
            text(result.value("partialFingerprints", Json::object()), "pcnload/v1");
        expect(print.size() == 16, "partialFingerprints");
        expect(prints_.insert(print).second, "two results of one fingerprint");
    }
    void check_location(const Json& location) {
        const Json physical = location.value("physicalLocation", Json::object());
        const Json artifact = physical.value("artifactLocation", Json::object());
        check_uri(text(artifact, "uri"), artifact.contains("uriBaseId"));
        if (artifact.contains("uriBaseId")) {
            expect(bases_.contains(text(artifact, "uriBaseId")), "uriBaseId");
        }
        if (physical.contains("region")) check_region(physical["region"]);
    }
    void check_uri(const std::string& uri, bool based) {
        constexpr std::string_view plain =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/%";
        const bool absolute = uri.starts_with("file:///");
        const std::string path = absolute ? uri.substr(7) : uri;
        expect(!path.empty() && path.find_first_not_of(plain) == std::string::npos, "uri " + uri);
        for (std::size_t at = path.find('%'); at != std::string::npos;
             at = path.find('%', at + 1)) {
            const std::string code = path.substr(at + 1, 2);
            expect(
                code.size() == 2 && code.find_first_not_of("0123456789ABCDEF") == std::string::npos,
                "percent-encoding of " + uri);
        }
        expect(absolute || !path.starts_with('/'), "uri without a scheme " + uri);
        expect(!(absolute && based), "a base of an absolute uri");
    }
    void check_region(const Json& region) {
        for (const char* key : {"startLine", "startColumn", "endLine", "endColumn"})
            expect(region.contains(key) && region[key].is_number_unsigned() && region[key] >= 1U,
                   std::string("region.") + key);
        if (!faults_.empty()) return;
        const auto line = [&](const char* key) { return region[key].get<unsigned>(); };
        expect(line("endLine") > line("startLine") || (line("endLine") == line("startLine") &&
                                                       line("endColumn") >= line("startColumn")),
               "region ends before it begins");
    }
    void check_invocation(const Json& invocation) {
        expect(invocation.contains("executionSuccessful") &&
                   invocation["executionSuccessful"].is_boolean(),
               "executionSuccessful");
        bool failed = false;
        for (const Json& told : list(invocation, "toolExecutionNotifications")) {
            check_level(text(told, "level"));
            check_text(told, "message");
            failed = failed || text(told, "level") == "error";
            for (const Json& location : list(told, "locations"))
                check_location(location);
            if (!told.contains("descriptor")) continue;
            const auto index = told["descriptor"].value("index", failures_.size());
            expect(index < failures_.size() && failures_[index] == text(told["descriptor"], "id"),
                   "descriptor.index");
        }
        expect(invocation.value("executionSuccessful", false) != failed, "failures are told");
    }

    std::vector<std::string> faults_;
    std::vector<std::string> rules_;
    std::vector<std::string> failures_;
    std::set<std::string> prints_;
    Json bases_;
};

inline std::vector<std::string> sarif_faults(const std::string& text) {
    return SarifRules(text).faults();
}

}  // namespace pcnload::test
