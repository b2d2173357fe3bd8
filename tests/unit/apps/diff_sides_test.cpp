#include "pcnload/diff_sides.hpp"

#include "unit/apps/git_repository.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload::app;

constexpr const char* tables = R"(drivers:
  care_homes: {unit: home}
roles:
  gp:
    title: General practitioner
    employer: practice
    contracted: 40 h per wte per week
    working_weeks: 40 weeks per year
    cost: 100000 GBP per wte per year
)";

std::string service(const std::string& minutes) {
    return "service: homes\nrequirements:\n  round:\n    summary: s\n    activities:\n      "
           "visit:\n"
           "        population: care_homes\n        frequency: 1 visit per home per week\n"
           "        duration: " +
           minutes + " min per visit\n        staff: {gp: 1}\n";
}

void write_specs(const GitRepository& repository, const std::string& minutes) {
    repository.write("specs/common/tables.yaml", tables);
    repository.write("specs/small/contract.yaml",
                     "contract: small\ntitle: t\nyear: 2020/21\nstatus: draft\n");
    repository.write("specs/small/homes.yaml", service(minutes));
    repository.write("one.yaml", "pcn: U1\ndrivers: {care_homes: 6}\nstaff: {gp: 5}\n");
}

DiffOptions against(const std::string& base) {
    DiffOptions options;
    options.base = base;
    options.input.profile = "one.yaml";
    return options;
}

}  // namespace

TEST_CASE("a one-line edit of the working tree against a revision") {
    const GitRepository repository;
    write_specs(repository, "30");
    repository.commit();
    write_specs(repository, "40");
    const CurrentFolder here(repository.path());
    MemorySession session;
    const DiffSides sides = load_diff_sides(against("main"), session);
    REQUIRE(session.diagnostics.error_count() == 0);
    CHECK(sides.names.base == "main");
    CHECK(sides.names.head == "specs");
    const auto diff = diff_specs(sides);
    REQUIRE(diff.contracts.size() == 1);
    REQUIRE(diff.contracts[0].edits.size() == 1);
    // 6 homes, ten minutes more a week.
    CHECK(diff.contracts[0].of_first.hours.per_week == doctest::Approx(1));
}

TEST_CASE("two revisions, the working tree left aside, and a file renamed") {
    const GitRepository repository;
    write_specs(repository, "30");
    repository.commit();
    repository.git("checkout -q -b edit");
    write_specs(repository, "60");
    repository.git("mv specs/small/homes.yaml specs/small/visits.yaml");
    repository.commit();
    repository.write("specs/small/visits.yaml", "damaged: [");
    const CurrentFolder here(repository.path());
    MemorySession session;
    DiffOptions options = against("main");
    options.head = "edit:specs";
    const auto sides = load_diff_sides(options, session);
    const auto diff = diff_specs(sides);
    REQUIRE(diff.contracts.size() == 1);
    // A file that was renamed is no edit; its line was.
    CHECK(diff.contracts[0].edits.size() == 1);
    CHECK(diff.contracts[0].of_first.hours.per_week == doctest::Approx(3));
}

TEST_CASE("a base that is not there, or damaged, gives no answer") {
    const GitRepository repository;
    write_specs(repository, "30");
    repository.write("specs/small/homes.yaml", "service: [");
    repository.commit();
    write_specs(repository, "30");
    const CurrentFolder here(repository.path());
    for (const char* base : {"no-such-branch", "main"}) {
        MemorySession session;
        const DiffSides sides = load_diff_sides(against(base), session);
        CHECK(session.diagnostics.has_errors());
        CHECK(sides.head.empty());
        CHECK(diff_specs(sides).contracts.empty());
    }
}

TEST_CASE("a contract that came with the head is compared with one of no work") {
    const GitRepository repository;
    write_specs(repository, "30");
    repository.commit();
    repository.write("specs/other/contract.yaml",
                     "contract: other\ntitle: t\nyear: 2020/21\nstatus: draft\n");
    const CurrentFolder here(repository.path());
    MemorySession session;
    const DiffSides sides = load_diff_sides(against("HEAD"), session);
    CHECK(session.diagnostics.error_count() == 0);
    CHECK(sides.added == std::vector<std::string>{"other"});
    REQUIRE(sides.head.size() == 2);
    CHECK(sides.written[0].head->head.id == "other");
    CHECK(sides.written[0].base->services.size() == 0);
    CHECK(sides.base[0].size() == sides.head[0].size());
}

TEST_CASE("a contract that has another id, and nothing else, is renamed") {
    const GitRepository repository;
    write_specs(repository, "30");
    repository.commit();
    repository.git("mv specs/small specs/little");
    repository.write("specs/little/contract.yaml",
                     "contract: little\ntitle: t\nyear: 2020/21\nstatus: draft\n");
    const CurrentFolder here(repository.path());
    MemorySession session;
    const DiffSides sides = load_diff_sides(against("HEAD"), session);
    CHECK(session.diagnostics.error_count() == 0);
    CHECK(sides.added.empty());
    CHECK(sides.removed.empty());
    const auto diff = diff_specs(sides);
    REQUIRE(diff.contracts.size() == 1);
    REQUIRE(diff.contracts[0].edits.size() == 1);
    CHECK(diff.contracts[0].edits[0].kind == pcnload::analysis::EditKind::renamed);
    CHECK(diff.contracts[0].of_first.hours.per_week == 0);
    repository.write("specs/little/homes.yaml", service("60"));
    MemorySession edited;
    const DiffSides apart = load_diff_sides(against("HEAD"), edited);
    CHECK(apart.added == std::vector<std::string>{"little"});
    CHECK(apart.removed == std::vector<std::string>{"small"});
}

TEST_CASE("a base with mistakes is told with what to compare with instead") {
    const GitRepository repository;
    write_specs(repository, "thirty");
    repository.commit();
    write_specs(repository, "30");
    const CurrentFolder here(repository.path());
    MemorySession session;
    load_diff_sides(against("HEAD"), session);
    REQUIRE(session.diagnostics.has_errors());
    const auto& last = session.diagnostics.all().back();
    CHECK(last.code == pcnload::diagnostics::Code::bad_base);
    CHECK(last.hint ==
          "compare with a commit that has none: `git log --oneline HEAD -- specs` lists them");
}

TEST_CASE("a commit is one, and not where two part") {
    const GitRepository repository;
    write_specs(repository, "30");
    repository.commit();
    const CurrentFolder here(repository.path());
    MemorySession session;
    load_diff_sides(against("main...HEAD"), session);
    REQUIRE(session.diagnostics.has_errors());
    CHECK(session.diagnostics.all()[0].hint ==
          "write the one where the two part, which `git merge-base main HEAD` names");
}

TEST_CASE("a driver that comes with the profile that counts it is left out on the base") {
    const GitRepository repository;
    write_specs(repository, "30");
    repository.commit();
    repository.write("specs/common/more.yaml",
                     "drivers:\n  housebound: {unit: patient, title: Housebound}\n");
    repository.write("one.yaml", "pcn: U1\ndrivers: {care_homes: 6, housebound: 30}\n");
    const CurrentFolder here(repository.path());
    MemorySession session;
    const DiffSides sides = load_diff_sides(against("HEAD"), session);
    CHECK(session.diagnostics.error_count() == 0);
    CHECK(sides.head.size() == 1);
    repository.write("one.yaml", "pcn: U1\ndrivers: {care_homes: 6, housbound: 30}\n");
    MemorySession misspelt;
    load_diff_sides(against("HEAD"), misspelt);
    CHECK(misspelt.diagnostics.has_errors());
}
