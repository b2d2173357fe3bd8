#include "render/page_rows.hpp"

#include "support/projections.hpp"

#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload;
using render::JsonWriter;

void write_number(JsonWriter& json, int number) { json.member("number", number); }

TEST_CASE("equal rows are written once") {
    render::PageRows rows;
    const auto place = [&](int number) {
        return rows.place_of([&](JsonWriter& json) { write_number(json, number); });
    };
    CHECK(place(7) == 0);
    CHECK(place(8) == 1);
    CHECK(place(7) == 0);
    const auto json = nlohmann::json::parse(rows.array());
    REQUIRE(json.size() == 2);
    CHECK(json[1].at("number") == 8);
}

struct Small : test::Projected {
    Small() {
        files.clear();
        add("common/tables.yaml", test::small_tables);
        add("small/contract.yaml", test::small_head + test::small_money);
        add("small/homes.yaml", test::small_service);
        add("profiles/small.yaml", test::small_profile);
        run({"small"});
        expect_good();
    }

    [[nodiscard]] const spec::Specification& specification() const {
        return *all.at(0).at(0).specification;
    }

    [[nodiscard]] nlohmann::json product_of(const spec::Product& product) const {
        JsonWriter json(render::JsonStyle::one_line);
        json.begin_object();
        render::PagePartWriter(specification(), sources)
            .product(json, "product", product, spec::Evidence::study);
        json.end_object();
        return nlohmann::json::parse(render::take_line(json)).at("product");
    }
};

TEST_CASE("a product is its factors, and the driver that it begins with is no factor") {
    const Small small;
    const auto& visit = test::row_of(small.specification().activities, "visit");
    CHECK(small.product_of(visit.population).empty());
    const auto duration = small.product_of(visit.duration);
    REQUIRE(duration.size() == 1);
    CHECK(duration[0].at("assumption") == "minutes_per_round");
    CHECK_FALSE(duration[0].contains("quantity"));
    REQUIRE(visit.frequency.has_value());
    const auto frequency = small.product_of(*visit.frequency);
    REQUIRE(frequency.size() == 1);
    CHECK(frequency[0].at("quantity").get<double>() == doctest::Approx(1.0 / 14));
    CHECK(frequency[0].at("grade") == static_cast<int>(spec::Evidence::study));
}

TEST_CASE("an empty text has no key") {
    JsonWriter json(render::JsonStyle::one_line);
    json.begin_object();
    render::PagePartWriter::text(json, "a", "");
    render::PagePartWriter::text(json, "b", "c");
    json.end_object();
    CHECK(nlohmann::json::parse(json.take()) == nlohmann::json{{"b", "c"}});
}

}  // namespace
