// A batch is what each of its scenarios is alone, whichever way it takes.
#include "analysis/work_batch.hpp"

#include "scenario/settings_csv.hpp"
#include "support/projections.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::ScenarioWork;
using analysis::ScenarioWorker;
using analysis::WorkBatch;

struct Batch : test::Inputs {
    spec::Library known;
    std::vector<scenario::Scenario> scenarios;
    std::vector<scenario::Change> settings;
    std::vector<spec::Profile> profiles;

    // Rows of settings behind `scenario`.
    explicit Batch(const std::string& csv, const std::string& changes = "[]",
                   const std::string& profile = test::small_profile) {
        add("common/tables.yaml", test::small_tables);
        add("small/contract.yaml", test::small_head + test::small_money);
        add("small/homes.yaml", test::small_service);
        add("profiles/a.yaml", profile);
        add("profiles/b.yaml", "pcn: U2\ndrivers: {registered_patients: 9000, beds: 11}\n");
        add("scenarios/it.yaml", "scenario: it\ncontract: small\nchanges: " + changes);
        known = library();
        for (const spec::NamedProfile& named : known.profiles)
            profiles.push_back(named.profile);
        const auto base = scenario::find_scenario(known, "it", diagnostics);
        REQUIRE(base.has_value());
        const auto file = sources.add("rows.csv", csv);
        scenarios =
            scenario::read_settings_csv(sources[file].text(), file, known, base, diagnostics);
        expect_good();
    }
    [[nodiscard]] analysis::Run run() const { return {known, scenarios, settings, profiles}; }
};

std::vector<double> all_work(const WorkBatch& batch, const ScenarioWork& work) {
    std::vector<double> all;
    for (std::size_t network = 0; network < batch.networks(); ++network) {
        std::vector<double> one(work.groups[0].roles() * work.groups[0].columns());
        work.project(network, one);
        all.insert(all.end(), one.begin(), one.end());
    }
    return all;
}

// Of every scenario among the others, and by itself.
void expect_alike(const Batch& rows) {
    const analysis::WorkView view{analysis::WorkMeasure::wte, analysis::WorkPeriod::month};
    const WorkBatch together(rows.run(), view);
    ScenarioWorker worker(together);
    for (std::size_t i = 0; i < rows.scenarios.size(); ++i) {
        CAPTURE(rows.scenarios[i].id);
        diagnostics::Diagnostics told;
        const ScenarioWork* found = worker.prepare(i, told);
        const std::vector<scenario::Scenario> one{rows.scenarios[i]};
        const WorkBatch alone({rows.known, one, rows.settings, rows.profiles}, view);
        ScenarioWorker other(alone);
        diagnostics::Diagnostics told_alone;
        const ScenarioWork* expected = other.prepare(0, told_alone);
        REQUIRE(told.all().size() == told_alone.all().size());
        REQUIRE((found == nullptr) == (expected == nullptr));
        if (found == nullptr) continue;
        CHECK(all_work(together, *found) == all_work(alone, *expected));
    }
}

constexpr const char* minutes =
    "scenario,minutes_per_round\n"
    "a,90 min per round\nb,\nc,30 min per round\nd,200 min per round\n";

TEST_CASE("rows that set assumptions alone share a contract, and are what they are alone") {
    expect_alike(Batch(minutes));
    expect_alike(
        Batch("scenario,homes_per_patient,referral_rate\n"
              "a,1 home per 1000 patients,\nb,,\n"
              "c,2 homes per 1000 patients,10 referrals per 1000 patients per year\n"));
}

TEST_CASE("so are rows that change other things too, and those behind other changes") {
    expect_alike(
        Batch("scenario,minutes_per_round,gp.allowance,registered_patients\n"
              "a,90 min per round,,\nb,,30%,\nc,30 min per round,,\nd,,,5000\n"));
    const char* before =
        "[{defer: {what: round, until: 2021-01-01}}, {scale: {what: "
        "homes_per_patient, by: 50%}}]";
    expect_alike(Batch(minutes, before));
    const char* withdrawn = "[{withdraw: {practices: 25%, patients: leave}}]";
    expect_alike(Batch(minutes, withdrawn));
    expect_alike(
        Batch("scenario,homes_per_patient\na,1 home per 1000 patients\nb,\n"
              "c,2 homes per 1000 patients\n",
              withdrawn));
}

TEST_CASE("a network with changes of its own keeps them") {
    expect_alike(Batch(minutes, "[]",
                       test::small_profile +
                           "local: [{set: {what: minutes_per_round, to: 100 min per round}}]\n"));
    expect_alike(Batch(minutes, "[]",
                       test::small_profile + "local: [{scale: {what: round.staff, by: 50%}}]\n"));
}

TEST_CASE("practices that withdraw by a network's own changes are not estimated again") {
    const char* rates =
        "scenario,homes_per_patient\na,1 home per 1000 patients\n"
        "b,2 homes per 1000 patients\n";
    Batch rows(rates, "[]",
               test::small_profile + "local: [{withdraw: {practices: 50%, patients: leave}}]\n");
    rows.profiles.resize(1);  // so that there is but one group
    expect_alike(rows);
}

TEST_CASE("settings of the command line come last") {
    Batch rows(minutes);
    rows.settings.push_back(*scenario::read_setting(
        "minutes_per_round=10 min per round",
        rows.sources.add("--set", "minutes_per_round=10 min per round"), rows.diagnostics));
    expect_alike(rows);
    const WorkBatch batch(rows.run(), {});
    ScenarioWorker worker(batch);
    const ScenarioWork* first = worker.prepare(0, rows.diagnostics);
    REQUIRE(first != nullptr);
    const auto of_first = all_work(batch, *first);
    CHECK(of_first == all_work(batch, *worker.prepare(2, rows.diagnostics)));
}

TEST_CASE("a row with a mistake tells it, and the others are none the worse") {
    Batch rows(
        "scenario,minutes_per_round\na,90 min per round\nb,900 min per round\n"
        "c,90 min per round\n");
    const WorkBatch batch(rows.run(), {});
    ScenarioWorker worker(batch);
    const auto of_first = all_work(batch, *worker.prepare(0, rows.diagnostics));
    CHECK(worker.prepare(1, rows.diagnostics) == nullptr);
    CHECK(rows.diagnostics.has_errors());
    CHECK(of_first == all_work(batch, *worker.prepare(2, rows.diagnostics)));
}

TEST_CASE("roles and months are those of the contract") {
    const Batch rows(minutes);
    const WorkBatch batch(rows.run(), {});
    CHECK(batch.roles(0) == std::vector<std::string>{"gp", "nurse", "pharmacist", "matron"});
    CHECK(batch.months(3).front() == "2020-04");
    CHECK(batch.pcns() == std::vector<std::string>{"U00001", "U2"});
}

TEST_CASE("work beyond all numbers is told") {
    Batch rows("scenario,minutes_per_round\na,90 min per round\nb,60 min per round\n", "[]",
               "pcn: U1\ndrivers: {registered_patients: 1e300, care_homes: 1e308, beds: 1e308}\n");
    const WorkBatch batch(rows.run(), {analysis::WorkMeasure::hours, analysis::WorkPeriod::year});
    ScenarioWorker worker(batch);
    CHECK(worker.prepare(0, rows.diagnostics) == nullptr);
    CHECK(rows.diagnostics.has_errors());
}

}  // namespace
