// What the command line asks for: plain values, one struct a command.
#pragma once

#include "analysis/breakdown.hpp"
#include "analysis/role_work.hpp"
#include "analysis/staff_problem.hpp"
#include "diagnostics/select_findings.hpp"
#include "pcnload/completion.hpp"
#include "render/report_list.hpp"
#include "render/report_options.hpp"
#include "uncertainty/draws.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pcnload::app {

enum class Format : std::uint8_t {
    table,
    plain,
    csv,
    json,
    markdown,
    text,
    github,
    sarif,
    junit,
    sql,
    ndjson,
    npy,
    sqlite
};
inline constexpr std::array<std::string_view, 13> format_words{
    "table", "plain", "csv", "json",   "markdown", "text",  "github",
    "sarif", "junit", "sql", "ndjson", "npy",      "sqlite"};

enum class ColourChoice : std::uint8_t { automatic, always, never };

inline constexpr std::string_view standard_stream = "-";  // of a path: standard input or output

struct OutputOptions {
    Format format = Format::table;
    std::string path{standard_stream};
    ColourChoice colour = ColourChoice::automatic;
    bool quiet = false;    // no warnings
    bool verbose = false;  // say what was read
};

struct InputOptions {
    std::optional<std::string> specs;     // a folder in the place of the shipped files
    std::optional<std::string> profile;   // a name or a file
    std::optional<std::string> profiles;  // a CSV file
    std::vector<std::string> settings;    // ADDRESS=VALUE
};

// Many scenarios at once.
struct ScenarioSetOptions {
    std::optional<std::string> path;      // a folder, or a CSV file of settings
    std::vector<std::string> variations;  // ADDRESS=LOW:HIGH:STEP, or a list

    [[nodiscard]] bool is_asked() const { return path || !variations.empty(); }
};

struct CompareOptions {
    InputOptions input;
    OutputOptions output;
    std::vector<std::string> scenarios;  // none: all contracts and the January revision
    ScenarioSetOptions set;
    render::ReportOptions report;
    unsigned jobs = 1;
};

// Figures, or those of WISN.
enum class RunForm : std::uint8_t { figures, wisn };
inline constexpr std::array<std::string_view, 2> run_form_words{"figures", "wisn"};

struct RunOptions {
    InputOptions input;
    OutputOptions output;
    std::optional<std::string> scenario;
    ScenarioSetOptions set;
    std::vector<analysis::Grouping> by;
    render::ReportOptions report;
    unsigned jobs = 1;
    RunForm form = RunForm::figures;
};

struct ExplainOptions {
    InputOptions input;
    OutputOptions output;
    std::optional<std::string> scenario;
    std::string address;  // empty: the whole contract
    render::ReportOptions report;
};

// Which findings a command tells.
struct FindingOptions {
    diagnostics::CodeFilter filter;
    std::optional<std::string> baseline;        // accepts the findings of this file
    std::optional<std::string> write_baseline;  // writes it
};

// What the numbers rest on. Today is never asked of the clock.
struct ProvenanceOptions {
    std::optional<units::Date> as_of;
    std::optional<spec::Evidence> min_evidence;
    bool shown = false;  // though neither is given

    [[nodiscard]] bool asked() const { return as_of || min_evidence || shown; }
};

struct CheckOptions {
    InputOptions input;
    OutputOptions output;
    FindingOptions findings;
    ProvenanceOptions provenance;
    std::vector<std::string> paths;  // none: the shipped files
};

struct ListOptions {
    InputOptions input;
    OutputOptions output;
    std::optional<render::ListKind> kind;  // none: the kinds themselves
    std::string name;                      // of a diagnostic
};

struct SchemaOptions {
    OutputOptions output;
    std::string name;  // empty: the names themselves
};

struct InitOptions {
    OutputOptions output;
    std::string folder = ".";
    std::optional<std::string> import;   // a CSV file of networks, as `import` writes it
    std::optional<std::string> network;  // one of them, by its code or its name
};

// What `diff` exits with 1 for. `any` and `increase` include broken guardrails.
enum class FailOn : std::uint8_t { nothing, any, increase, guardrail };
inline constexpr std::array<std::string_view, 4> fail_on_words{"nothing", "any", "increase",
                                                               "guardrail"};

struct DiffOptions {
    InputOptions input;  // `specs` is the folder that is read of a revision, and the head's default
    OutputOptions output;
    std::string base;                     // a folder or a revision
    std::optional<std::string> head;      // the same; none: the folder of the working tree
    std::optional<std::string> contract;  // this one alone
    render::ReportOptions report;
    std::optional<std::string> guardrails;  // a file
    std::optional<units::Date> as_of;
    FailOn fail_on = FailOn::nothing;  // `guardrail` where guardrails are given
    unsigned jobs = 1;
};

struct TestOptions {
    InputOptions input;
    OutputOptions output;
    std::vector<std::string> paths;  // none: the shipped tests, or those of `specs`
    bool mutate = false;             // say which numbers no test would miss
    unsigned jobs = 1;
};

struct ImportOptions {
    InputOptions input;  // `specs` says which drivers and roles there are
    OutputOptions output;
    std::vector<std::string> files;
    std::optional<std::string> report;  // a file; JSON where its name ends so
};

enum class ExportKind : std::uint8_t { coefficients, drivers, hours, xlsx, html };
inline constexpr std::array<std::string_view, 5> export_kind_words{"coefficients", "drivers",
                                                                   "hours", "xlsx", "html"};

// A part of the scenarios, so that several machines share them: the `number`-th of `count`.
struct Shard {
    std::size_t number = 1;
    std::size_t count = 1;
};

struct ExportOptions {
    InputOptions input;
    OutputOptions output;
    ExportKind kind = ExportKind::coefficients;
    std::vector<std::string> scenarios;  // none: all contracts and the January revision
    // Of hours and workbooks.
    ScenarioSetOptions set;
    analysis::WorkView view;
    Shard shard;
    unsigned jobs = 1;
    // Of a page.
    std::optional<std::string> mark;  // the network that is the reader's own
};

struct VerifyOptions {
    OutputOptions output;
    std::vector<std::string> results;  // files
    std::optional<unsigned> jobs;      // in the place of those that a result was made with
};

struct SweepOptions {
    InputOptions input;
    OutputOptions output;
    std::optional<std::string> scenario;
    std::vector<std::string> variations;  // ADDRESS=LOW:HIGH:STEP, or a list
    std::vector<std::string> figures;     // none: hours, cost, net, hours and WTE of each role
    unsigned jobs = 1;
};

struct SensitivityOptions {
    InputOptions input;
    OutputOptions output;
    std::optional<std::string> scenario;
    std::vector<std::string> figures;  // none: all hours
    render::Basis basis = render::Basis::week;
    double min_effect = 0.1;  // what moves less than this share of the widest is folded
    unsigned jobs = 1;
};

struct SampleOptions {
    InputOptions input;
    OutputOptions output;
    std::vector<std::string> scenarios;
    ScenarioSetOptions set;
    std::vector<std::string> figures;  // none: hours of all, of roles and services, WTE of roles
    render::Basis basis = render::Basis::week;
    uncertainty::DrawOptions draws;
    unsigned jobs = 1;
};

struct SolveOptions {
    InputOptions input;
    OutputOptions output;
    std::optional<std::string> scenario;
    std::string target;  // FIGURE = VALUE
    std::string varied;  // ADDRESS, or ADDRESS=LOW:HIGH
    unsigned jobs = 1;
};

// What practices that withdraw do with their patients.
enum class PatientsOf : std::uint8_t { stay, leave };
inline constexpr std::array<std::string_view, 2> patients_words{"stay", "leave"};

struct TippingOptions {
    InputOptions input;
    OutputOptions output;
    std::optional<std::string> scenario;
    PatientsOf patients = PatientsOf::stay;
    unsigned jobs = 1;
};

// The most WTE of a role that can be hired.
struct MostHired {
    std::string role;
    double wte = 0;
};

struct StaffOptions {
    InputOptions input;
    OutputOptions output;
    std::optional<std::string> scenario;
    std::vector<MostHired> most;
    double step = 0.1;  // WTE
    analysis::StaffPeriod period = analysis::StaffPeriod::steady;
};

struct CompletionOptions {
    OutputOptions output;
    Shell shell = Shell::bash;
};

// Help: text that was asked for in the place of a command.
struct ShowText {
    std::string text;
};

struct ShowVersion {};

using Command =
    std::variant<CompareOptions, RunOptions, ExplainOptions, CheckOptions, ListOptions,
                 SchemaOptions, InitOptions, DiffOptions, TestOptions, ImportOptions, ExportOptions,
                 VerifyOptions, SweepOptions, SensitivityOptions, SampleOptions, SolveOptions,
                 TippingOptions, StaffOptions, CompletionOptions, ShowText, ShowVersion>;

}  // namespace pcnload::app
