#include "render/imported_profile.hpp"

#include "diagnostics/source_file.hpp"
#include "spec/readers.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

struct Starter {
    spec::Profile network;
    spec::Profile pattern;
    spec::Draft tables;

    Starter() {
        network.pcn = "U90001";
        network.name = "O'Neil, \"the\" PCN: #1";
        network.counts.put({"registered_patients", 1e5, 0, {}});
        network.counts.put({"boats", 0.1, 0, {}});
        network.staff.put({"pharmacist", 3.9733333333333336, 0, {}});
        network.tags = {{"region", "Y58"}, {"icb", ""}};
        pattern.counts.put({"registered_patients", 48000, 0, {}});
        pattern.staff.put({"gp", 22, 0.07, {}});
        pattern.staff.put({"pharmacist", 1.2, 0.6, {}});
        add_driver("registered_patients", false);
        add_driver("care_homes", true);
        add_driver("pcn", false);
    }

    void add_driver(const char* id, bool estimated) {
        spec::DraftDriver driver;
        driver.id = id;
        driver.title = std::string("The ") + id;
        if (estimated) driver.estimate.emplace();
        tables.drivers.put(std::move(driver));
    }

    [[nodiscard]] std::string text() const {
        return imported_profile_text({network, pattern, tables, "networks.csv"});
    }
};

spec::Profile read_back(const std::string& text) {
    diagnostics::SourceFiles files;
    diagnostics::Diagnostics diagnostics;
    const auto file = files.add("my-network.yaml", text);
    const auto root = yaml::parse(text, file, diagnostics);
    REQUIRE(root);
    spec::Profile profile = spec::read_profile(*root, diagnostics);
    CHECK(diagnostics.all().empty());
    return profile;
}

}  // namespace

TEST_CASE("the file reads back as the network that was imported") {
    const Starter starter;
    const spec::Profile profile = read_back(starter.text());
    CHECK(profile.pcn == starter.network.pcn);
    CHECK(profile.name == starter.network.name);
    REQUIRE(profile.counts.size() == 2);
    CHECK(profile.counts.find("registered_patients")->value == 1e5);
    CHECK(profile.counts.find("boats")->value == 0.1);
    REQUIRE(profile.staff.size() == 1);
    CHECK(profile.staff[0].wte == 3.9733333333333336);
    CHECK(profile.staff[0].free == 0);
    REQUIRE(profile.tags.size() == 1);
    CHECK(profile.tags[0].value == "Y58");
}

TEST_CASE("what is not imported stands as a comment that counts once its mark is gone") {
    std::string text = Starter().text();
    CHECK(text.find("  # care_homes:   # The care_homes\n") != std::string::npos);
    CHECK(text.find("pcn:   #") == std::string::npos);
    const std::string mark = "  # gp:";
    const auto at = text.find(mark);
    REQUIRE(at != std::string::npos);
    text.replace(at, mark.size(), "  gp:");
    const spec::Profile profile = read_back(text);
    const spec::ProfileStaff* gp = profile.staff.find("gp");
    REQUIRE(gp != nullptr);
    CHECK(gp->wte == 22);
    CHECK(gp->free == 0.07);
}

TEST_CASE("the share that is free is not made up, but the average one is shown") {
    const std::string text = Starter().text();
    CHECK(text.find("pharmacist: {wte: 3.9733333333333336, free: 0%}   # pharmacist; free in an "
                    "average network, as we judge: 60%") != std::string::npos);
}

TEST_CASE("nothing in a name leaves its line") {
    Starter starter;
    starter.network.name = "Hill\ndrivers: {registered_patients: 1}\x1B";
    const spec::Profile profile = read_back(starter.text());
    CHECK(profile.counts.find("registered_patients")->value == 1e5);
    CHECK(profile.name == "Hill drivers: {registered_patients: 1}\xEF\xBF\xBD");
}
