// The published files as they were downloaded: figures that a right reader comes to. The folder is
// that of the cache entry PCNLOAD_NHS_DATA, or of the environment variable of that name.
#include "pcnload/program.hpp"
#include "pcnload/published_files.hpp"
#include "support/published.hpp"
#include "unit/apps/temporary_folder.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::app;

namespace {

std::string data_folder() {
    const char* asked = std::getenv("PCNLOAD_NHS_DATA");
    return asked == nullptr ? PCNLOAD_NHS_DATA : asked;
}

// Whether all the files are there; says so where they are not.
bool are_there(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        const std::string path = data_folder() + '/' + name;
        if (std::filesystem::exists(path)) continue;
        std::cout << "SKIPPED: there is no " << path << "; set PCNLOAD_NHS_DATA\n";
        return false;
    }
    return true;
}

nhs::Import import_of(const std::vector<std::string>& names, MemorySession& session) {
    std::vector<std::string> paths;
    for (const std::string& name : names)
        paths.push_back(data_folder() + '/' + name);
    const auto targets = import_targets(load_known_files(std::nullopt, session), session);
    return nhs::make_import(read_published_files(paths, session), targets, session.diagnostics);
}

const nhs::FileTotal& total_of(const nhs::ImportedFile& file, std::string_view what) {
    const auto found = std::ranges::find(file.totals, what, &nhs::FileTotal::what);
    if (found == file.totals.end()) FAIL("there is no total of " << std::string(what));
    return *found;
}

void check_that_no_row_is_lost(const nhs::Import& import) {
    for (const nhs::ImportedFile& file : import.files) {
        CAPTURE(file.kind->name);
        CHECK(file.rows_used + file.rows_outside + file.rows_unmatched() +
                  file.rows_passed_over() ==
              file.rows);
        for (const nhs::FileTotal& total : file.totals) {
            CHECK(std::abs(total.in_networks + total.outside + total.unmatched - total.own) < 1e-3);
        }
    }
}

const std::string ages = "gp-reg-pat-prac-quin-age_2026-07.csv";
const std::string mapping = "gp-reg-pat-prac-map_2026-07.csv";
const std::string staff = "pcn_workforce_individual_2026-06.csv";
const std::string prevalence = "qof_PREVALENCE_2425.csv";
const std::string payments = "nhs_payments_gp_2022-23.csv";

}  // namespace

TEST_CASE("July 2026 with the workforce of June, QOF and payments") {
    const std::vector<std::string> names{ages, mapping, staff, prevalence, payments};
    if (!are_there(names)) return;
    MemorySession session;
    const nhs::Import import = import_of(names, session);
    CHECK(session.diagnostics.all().empty());
    check_that_no_row_is_lost(import);

    CHECK(import.networks.size() == 1'298);
    CHECK(total_of(import.files[0], "patients").own == 63'436'508);
    CHECK(total_of(import.files[0], "patients").outside == 220'330);
    CHECK(import.files[0].outside.size() == 52);
    CHECK(import.files[0].unmatched.empty());
    CHECK(import.files[0].comparison->compared == 1'298);
    CHECK(import.files[0].comparison->differences.empty());
    CHECK(total_of(import.files[1], "practices").own == 6'139);
    CHECK(nhs::month_text(*import.files[0].release) == "July 2026");

    CHECK(std::floor(total_of(import.files[2], "WTE of all roles").own) == 31'253);
    CHECK(total_of(import.files[2], "networks with a return").own == 1'271);
    CHECK(std::floor(total_of(import.files[2], "clinical-pharmacist").own) == 5'725);
    CHECK(std::ranges::count(test::column(import, "staff.clinical-pharmacist.wte"), -1) == 27);
    CHECK(total_of(import.files[3], "patients on the dementia register").own == 498'887);
    CHECK(import.files[3].unmatched.size() == 69);
}

TEST_CASE("the median network of July 2026 is what it was counted to be") {
    if (!are_there({ages, mapping})) return;
    MemorySession session;
    const nhs::Import import = import_of({ages, mapping}, session);
    auto patients = test::column(import, "registered_patients");
    REQUIRE(patients.size() == 1'298);
    std::ranges::sort(patients);
    CHECK((patients[648] + patients[649]) / 2 == 45'118.5);
    const auto old = test::column(import, "patients_65_plus");
    CHECK(std::ranges::count(old, 0) == 1);  // a network of students
}

TEST_CASE("the mapping is not needed for patients") {
    if (!are_there({ages, mapping})) return;
    MemorySession session;
    const nhs::Import with = import_of({ages, mapping}, session);
    const nhs::Import without = import_of({ages}, session);
    CHECK(test::column(with, "patients_65_plus") == test::column(without, "patients_65_plus"));
}

TEST_CASE("files of before integrated care boards, Windows-1252 among them") {
    const std::vector<std::string> names{
        "gp-reg-pat-prac-map_2020-09.csv", "gp-reg-pat-prac-all_2021-01.csv",
        "pcn_workforce_history/pcn_workforce_individual_2020-12.csv"};
    if (!are_there(names)) return;
    MemorySession session;
    const nhs::Import import = import_of(names, session);
    CHECK(session.diagnostics.all().empty());
    check_that_no_row_is_lost(import);
    CHECK(total_of(import.files[0], "networks").own == 1'251);
    CHECK(total_of(import.files[0], "practices").own == 6'708);
    CHECK(total_of(import.files[1], "patients").own == 60'606'345);
    CHECK(total_of(import.files[2], "networks with a return").own == 758);
    CHECK(std::floor(total_of(import.files[2], "WTE of all roles").own) == 3'639);
    CHECK(import.files[2].encoding == spec::CsvEncoding::windows_1252);
}

TEST_CASE("what is imported can be run, all networks of England") {
    const std::vector<std::string> names{ages, mapping, staff, payments};
    if (!are_there(names)) return;
    const TemporaryFolder folder;
    const std::string networks = folder / "networks.csv";
    std::vector<std::string> arguments{"import", "-q", "-o", networks};
    for (const std::string& name : names)
        arguments.push_back(data_folder() + '/' + name);
    MemorySession imported;
    REQUIRE(run_program(arguments, imported) == ExitCode::done);
    CHECK(MemorySession::text(imported.error).empty());
    MemorySession ran;
    CHECK(run_program({"run", "2020-21-in-force", "--pcns", networks, "--by", "pcn", "-f", "csv"},
                      ran) == ExitCode::done);
    CHECK(std::ranges::count(MemorySession::text(ran.output), '\n') == 1'299);
}
