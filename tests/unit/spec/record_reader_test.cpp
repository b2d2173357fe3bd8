#include "spec/record_reader.hpp"

#include "spec/format.hpp"
#include "support/inputs.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using spec::DraftDate;
using test::Lines;

// An activity's fields, without a report of those that are missing.
struct Reader : test::Inputs {
    yaml::Node root;
    spec::RecordReader reader;

    explicit Reader(const std::string& text)
        : root(node("{population: a, duration: b, staff: {gp: 1}" + text + "}")),
          reader(root, spec::activity_record, {}, diagnostics) {}
};

TEST_CASE("what is absent comes back empty, without a word") {
    const Reader read("");
    CHECK(read.reader.text("title").empty());
    CHECK_FALSE(read.reader.located_text("source").has_value());
    CHECK_FALSE(read.reader.optional_product("frequency").has_value());
    CHECK_FALSE(read.reader.date("starts").has_value());
    CHECK_FALSE(read.reader.flag("individual"));
    CHECK_FALSE(read.reader.evidence().has_value());
    CHECK(read.reader.ids("from_staff").empty());
    CHECK(read.reader.entries("activities").empty());
    read.expect_good();
}

TEST_CASE("values come back as they are written") {
    const Reader read(
        ", title: T, source: s, frequency: 1 visit, individual: true, "
        "evidence: study, note: N");
    CHECK(read.reader.text("title") == "T");
    CHECK(read.reader.optional_product("frequency")->text == "1 visit");
    CHECK(read.reader.flag("individual"));
    const spec::Provenance provenance = read.reader.provenance();
    CHECK(provenance.evidence->value == spec::Evidence::study);
    CHECK(provenance.source->value == "s");
    CHECK(provenance.note == "N");
    read.expect_good();
}

TEST_CASE("a date is absent, taken away or given") {
    const Reader read(", starts: 2020-09-30, ends: ~");
    const spec::DraftDates dates = read.reader.dates();
    CHECK(dates.starts.state == DraftDate::State::given);
    CHECK(dates.ends.state == DraftDate::State::none);
    CHECK(dates.by.state == DraftDate::State::absent);
    read.expect_good();
}

TEST_CASE("what cannot be read is reported once and comes back empty") {
    const Reader read(", frequency: a + b, starts: soon, individual: perhaps, evidence: guess");
    const auto product = read.reader.optional_product("frequency");
    REQUIRE(product.has_value());
    CHECK(product->factors.empty());
    CHECK(read.sources.text(product->span) == "a + b");
    CHECK(read.reader.dates().starts.state == DraftDate::State::absent);
    CHECK_FALSE(read.reader.flag("individual"));
    CHECK_FALSE(read.reader.evidence().has_value());
    CHECK(read.mistakes() ==
          Lines{"PCN-U301 +", "PCN-F205 soon", "PCN-F209 perhaps", "PCN-F207 guess"});
}

TEST_CASE("ids stand alone or in a list, the bad ones are told") {
    Reader one(", source: gp, title: [gp, Bad Id, nurse]");
    CHECK(one.reader.ids("source").at(0).value == "gp");
    CHECK(one.reader.ids("title").size() == 2);
    CHECK(one.mistakes() == Lines{"PCN-F204 Bad Id"});
}

TEST_CASE("entries are those of a mapping, and nothing is none") {
    Reader read(", title: [a], note: {}, source: {a: 1, b: 2}, starts: ~");
    CHECK(read.reader.entries("note").empty());
    CHECK(read.reader.entries("starts").empty());
    CHECK(read.reader.entries("source").size() == 2);
    read.expect_good();
    CHECK(read.reader.entries("title").empty());
    CHECK(read.mistakes() == Lines{"PCN-F203 [a]"});
}

}  // namespace
