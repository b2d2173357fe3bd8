#include "pcnload/program.hpp"
#include "pcnload/sidecar.hpp"
#include "unit/apps/temporary_folder.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload::app;

struct Outcome {
    ExitCode exit{};
    std::string output;
    std::string error;
};

Outcome run(const std::vector<std::string>& arguments) {
    MemorySession session;
    Outcome outcome;
    outcome.exit = run_program(arguments, session);
    outcome.output = MemorySession::text(session.output);
    outcome.error = MemorySession::text(session.error);
    return outcome;
}

constexpr const char* network = "pcn,registered_patients,practices\nU1,48000,5\nU2,30000,3\n";

// A folder with a result in it, of two networks.
struct Made {
    TemporaryFolder folder;
    std::string networks = folder.write("networks.csv", network);
    std::string result = folder / "result.json";

    explicit Made(const std::string& command = "run") {
        REQUIRE(
            run({command, "2020-21-draft", "--pcns", networks, "-f", "json", "-o", result}).exit ==
            ExitCode::done);
    }
};

nlohmann::json in_json(const std::string& result, ExitCode exit) {
    const Outcome outcome = run({"verify", result, "-f", "json"});
    CHECK(outcome.exit == exit);
    return nlohmann::json::parse(outcome.output);
}

TEST_CASE("a result is the same when nothing has changed, whatever the threads") {
    for (const char* command : {"run", "compare"}) {
        const Made made(command);
        const std::string text = made.folder.read("result.json");
        for (const char* jobs : {"1", "3"}) {
            const Outcome outcome = run({"verify", made.result, "-j", jobs});
            CHECK(outcome.exit == ExitCode::done);
            CHECK(outcome.output == made.result + ": the same, to the byte\n");
            CHECK(outcome.error.empty());
        }
        CHECK(made.folder.read("result.json") == text);
        CHECK(made.folder.size() == 2);
    }
}

TEST_CASE("a result of a changed input differs, and the input is named") {
    const Made made;
    made.folder.write("networks.csv",
                      "pcn,registered_patients,practices\nU1,48001,5\nU2,30000,3\n");
    const auto json = in_json(made.result, ExitCode::findings);
    const auto& result = json.at("results").at(0);
    CHECK(result.at("same") == false);
    REQUIRE(result.at("changed_inputs").size() == 1);
    CHECK(result.at("changed_inputs").at(0).at("path") == made.networks);
    CHECK(result.at("made_by").is_null());
    const auto& difference = result.at("first_difference");
    CHECK(difference.at("then") != difference.at("now"));
    CHECK(difference.at("then").get<std::string>().find("sha256") == std::string::npos);
}

TEST_CASE("an edited result differs where it was edited") {
    const Made made;
    std::string text = made.folder.read("result.json");
    const std::size_t at = text.find("\"hours_per_week\"");
    REQUIRE(at != std::string::npos);
    text.insert(at + 1, "x");
    made.folder.write("result.json", text);
    const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<long>(at), '\n');
    const auto result = in_json(made.result, ExitCode::findings).at("results").at(0);
    CHECK(result.at("changed_inputs").empty());
    CHECK(result.at("first_difference").at("line") == line);
}

TEST_CASE("an input that is gone leaves no answer") {
    const Made made;
    std::filesystem::remove(made.networks);
    const Outcome outcome = run({"verify", made.result});
    CHECK(outcome.exit == ExitCode::no_answer);
    CHECK(outcome.output.empty());
    CHECK(outcome.error.find("No such file") != std::string::npos);
    CHECK(outcome.error.find("PCN-R983") != std::string::npos);
}

TEST_CASE("a result with a sidecar is compared whole") {
    const Made made;
    // JSON does for a result of any other form: what lies beside it is believed first.
    const std::string path = made.folder / "result.txt";
    MemorySession session;
    session.arguments = {"run", "2020-21-draft", "--pcns", made.networks, "-f", "csv", "-o", path};
    REQUIRE(run(session.arguments).exit == ExitCode::done);
    const std::string csv = made.folder.read("result.txt");
    TemporaryFile result(path);
    result.write(csv);
    REQUIRE(commit_with_sidecar(result, path, "run", {}, session));
    CHECK(run({"verify", path}).exit == ExitCode::done);
    made.folder.write("result.txt", csv + "x");
    const Outcome outcome = run({"verify", path});
    CHECK(outcome.exit == ExitCode::findings);
    CHECK(outcome.output.find("now:  (the end)") != std::string::npos);
    CHECK(run({"verify", sidecar_path(path)}).exit == ExitCode::no_answer);
}

TEST_CASE("no result makes anything be written over") {
    const Made made;
    const std::string precious = made.folder.write("precious.yaml", "mine");
    const std::string folder = made.folder / "new";
    const std::vector<std::vector<std::string>> hostile{
        {"run", "-f", "csv", "-o", precious},
        {"compare", "-o", precious},
        {"check", "--write-baseline", precious, "-o", precious},
        {"export", "coefficients", "-o", precious},
        {"import", made.networks, "-o", precious, "--report", precious},
        {"import", made.networks, "-o", precious, "--report", precious + ".json"},
        {"init", folder},
        {"schema", "profile", "-o", precious},
        {"verify", made.result, "-o", precious},
        {"--version"},
        {"run", "--help"},
        {"nonsense"},
    };
    for (const auto& arguments : hostile) {
        CAPTURE(arguments.front());
        const nlohmann::json envelope{{"inputs", nlohmann::json::array()},
                                      {"results", nlohmann::json::array()},
                                      {"schema", {{"name", "pcnload run"}, {"version", 1}}},
                                      {"tool", {{"arguments", arguments}, {"version", "0"}}}};
        // Keys in the order of the alphabet: those before the results alone are believed.
        std::string text = envelope.dump();
        made.folder.write("hostile.json", text);
        CHECK(run({"verify", made.folder / "hostile.json"}).exit == ExitCode::no_answer);
        const std::size_t results = text.find("\"results\":[],");
        text.erase(results, std::string("\"results\":[],").size());
        text.insert(text.size() - 1, ",\"results\":[]");
        made.folder.write("hostile.json", text);
        CHECK(run({"verify", made.folder / "hostile.json"}).exit != ExitCode::done);
        CHECK(made.folder.read("precious.yaml") == "mine");
        CHECK(made.folder.size() == 4);
    }
}

}  // namespace
