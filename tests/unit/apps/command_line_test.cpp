#include "pcnload/command_line.hpp"

#include "pcnload/command_help.hpp"
#include "pcnload/command_rows.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::app;
using pcnload::analysis::Dimension;
using pcnload::diagnostics::Diagnostics;

template <class Options>
Options options_of(const std::vector<std::string>& arguments) {
    Diagnostics diagnostics;
    const CommandLine line = read_command_line(arguments, diagnostics);
    for (const auto& diagnostic : diagnostics.all())
        FAIL_CHECK(diagnostic.message);
    REQUIRE(line.command);
    return std::get<Options>(*line.command);
}

std::string mistake(const std::vector<std::string>& arguments) {
    Diagnostics diagnostics;
    const CommandLine line = read_command_line(arguments, diagnostics);
    CHECK_FALSE(line.command);
    REQUIRE_FALSE(diagnostics.all().empty());
    return diagnostics.all().front().message + " | " + diagnostics.all().front().hint;
}

TEST_CASE("many scenarios and tags are asked for in words") {
    const auto run =
        options_of<RunOptions>({"run", "--by", "tag.region,role", "-f", "ndjson", "--scenarios",
                                "s.csv", "--vary", "a=1,2", "--vary", "b=3:4:1"});
    CHECK(run.by ==
          std::vector<pcnload::analysis::Grouping>{{Dimension::tag, "region"}, Dimension::role});
    CHECK(run.output.format == Format::ndjson);
    CHECK(run.set.path == "s.csv");
    CHECK(run.set.variations == std::vector<std::string>{"a=1,2", "b=3:4:1"});
    CHECK(run.set.is_asked());
    CHECK_FALSE(options_of<CompareOptions>({"compare"}).set.is_asked());
    CHECK(mistake({"run", "--by", "tag."}).find("tag.NAME") != std::string::npos);
    CHECK(mistake({"run", "--by", "tag.a,tag.a"}) == "`--by` names `tag.a` twice | name it once");
    CHECK(mistake({"compare", "--scenarios", ""}).starts_with("`--scenarios` is given nothing"));
    CHECK(mistake({"explain", "-f", "ndjson"}).starts_with("`ndjson` is no choice"));
}

TEST_CASE("what is to be varied and reached is asked for in words") {
    const auto sweep = options_of<SweepOptions>(
        {"sweep", "a", "--vary", "x=1,2", "--vary", "y=3:4:1", "--figure", "net"});
    CHECK(sweep.scenario == "a");
    CHECK(sweep.variations == std::vector<std::string>{"x=1,2", "y=3:4:1"});
    CHECK(sweep.figures == std::vector<std::string>{"net"});
    const auto solve = options_of<SolveOptions>({"solve", "--target", "net = 0", "--vary", "x"});
    CHECK(solve.target == "net = 0");
    CHECK(solve.varied == "x");
    CHECK(mistake({"sweep"}).starts_with("`pcnload sweep` needs something to vary"));
    CHECK(mistake({"solve", "--vary", "x"}).starts_with("`pcnload solve` needs a target"));
    CHECK(mistake({"solve", "--target", "net = 0"}).starts_with("`pcnload solve` needs something"));
    CHECK(mistake({"solve", "--target", "net = 0", "--vary", "x", "--vary", "y"})
              .starts_with("`pcnload solve` finds one number"));
    CHECK(options_of<TippingOptions>({"tipping", "--patients", "leave"}).patients ==
          PatientsOf::leave);
    CHECK(options_of<TippingOptions>({"tipping"}).patients == PatientsOf::stay);
    CHECK(mistake({"tipping", "--patients", "go"}).starts_with("`go` is no choice"));
}

TEST_CASE("compare takes any number of scenarios") {
    const auto options = options_of<CompareOptions>(
        {"compare", "a",       "--pcn",      "x.yaml", "b",          "--scenario", "c",
         "--set",   "m=1 min", "--set",      "n=2, 3", "-f",         "json",       "-o",
         "-",       "-j4",     "--unit=wte", "-q",     "--scenario", "d"});
    CHECK(options.scenarios == std::vector<std::string>{"a", "b", "c", "d"});
    CHECK(options.input.profile == "x.yaml");
    CHECK(options.input.settings == std::vector<std::string>{"m=1 min", "n=2, 3"});
    CHECK(options.output.format == Format::json);
    CHECK(options.output.path == "-");
    CHECK(options.output.quiet);
    CHECK(options.jobs == 4);
    CHECK(options.report.unit == pcnload::render::WorkUnit::wte);
}

TEST_CASE("what is left out has its default") {
    const auto options = options_of<RunOptions>({"run"});
    CHECK_FALSE(options.scenario);
    CHECK_FALSE(options.input.specs);
    CHECK(options.by.empty());
    CHECK(options.output.format == Format::table);
    CHECK(options.report.basis == pcnload::render::Basis::week);
    CHECK(options_of<CheckOptions>({"check"}).output.format == Format::text);
}

TEST_CASE("dimensions are a list") {
    CHECK(options_of<RunOptions>({"run", "--by", "service,role"}).by ==
          std::vector<pcnload::analysis::Grouping>{Dimension::service, Dimension::role});
    CHECK(mistake({"run", "--by", "service,service"}).starts_with("`--by` names `service` twice"));
    CHECK(mistake({"run", "--by", "service,"}).starts_with("`` is no choice of `--by`"));
}

TEST_CASE("an address stands behind the scenario, or alone beside --scenario") {
    auto options = options_of<ExplainOptions>({"explain", "draft", "gp"});
    CHECK(options.scenario == "draft");
    CHECK(options.address == "gp");
    options = options_of<ExplainOptions>({"explain", "--scenario", "draft", "gp"});
    CHECK(options.scenario == "draft");
    CHECK(options.address == "gp");
}

TEST_CASE("two dashes end the flags") {
    CHECK(options_of<RunOptions>({"run", "--", "--odd"}).scenario == "--odd");
}

TEST_CASE("help and the version are texts") {
    options_of<ShowVersion>({"--version"});
    CHECK(options_of<ShowText>({"-h"}).text == program_help());
    CHECK(options_of<ShowText>({"help", "run"}).text == command_help(*find_command("run")));
    CHECK(options_of<ShowText>({"run", "--by", "nonsense", "-h"}).text ==
          command_help(*find_command("run")));
}

TEST_CASE("what is not known is told with the nearest name") {
    CHECK(mistake({"comapre"}) == "`comapre` is no command | did you mean `compare`?");
    CHECK(mistake({"compare", "--spec=x"}) ==
          "the flag `--spec` is not known here | did you mean `--specs`?");
    CHECK(mistake({"compare", "--by", "role"}).starts_with("the flag `--by` is not known here"));
    CHECK(mistake({"check", "-f", "tetx"}).ends_with("did you mean `text`?"));
    CHECK(mistake({"list", "role"}).ends_with("did you mean `roles`?"));
}

TEST_CASE("usage that makes no sense is refused") {
    CHECK(mistake({}).starts_with("no command is given"));
    CHECK(mistake({"run", "-f"}).starts_with("`--format` stands without its value"));
    CHECK(mistake({"run", "--pcn="}).starts_with("`--pcn` stands without its value"));
    CHECK(mistake({"run", "a", "b"}).starts_with("the argument `b` is one too many"));
    CHECK(mistake({"run", "a", "--scenario", "b"}).starts_with("two scenarios are given"));
    CHECK(mistake({"run", "--pcn", "a", "--pcns", "b"}).starts_with("`--pcn` and `--pcns`"));
    CHECK(mistake({"run", "--pcn", ""}).starts_with("`--pcn` is given nothing"));
    for (const char* jobs : {"0", "-1", "x", "1.5", "99999"}) {
        CHECK(mistake({"run", std::string("--jobs=") + jobs}).find("no number of threads") !=
              std::string::npos);
    }
}

TEST_CASE("that the answer was to be JSON is known even where it cannot be given") {
    Diagnostics diagnostics;
    CHECK(read_command_line({"run", "--nonsense", "-f", "json"}, diagnostics).format ==
          Format::json);
}

TEST_CASE("a result does not tell how many threads made it") {
    using Words = std::vector<std::string>;
    const Words kept{"run", "a", "-f", "json"};
    CHECK(result_arguments(kept) == kept);
    CHECK(result_arguments({"run", "-j", "4", "a", "-f", "json"}) == kept);
    CHECK(result_arguments({"run", "-j4", "a", "-f", "json", "--jobs=4"}) == kept);
    CHECK(result_arguments({"run", "a", "--jobs", "4", "-f", "json", "-j"}) == kept);
    CHECK(result_arguments({"run", "--", "-j", "4"}) == Words{"run", "--", "-j", "4"});
}

TEST_CASE("every command has an example that can be read") {
    for (const CommandRow& command : command_rows()) {
        REQUIRE_FALSE(command.examples.empty());
        for (const std::string_view example : command.examples) {
            CHECK(example.starts_with("pcnload " + std::string(command.name)));
        }
        const std::string help = command_help(command);
        for (std::size_t begin = 0; begin < help.size();) {
            const std::size_t end = help.find('\n', begin);
            CHECK(end - begin <= 90);
            begin = end + 1;
        }
    }
}

}  // namespace
