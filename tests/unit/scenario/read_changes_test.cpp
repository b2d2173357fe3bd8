#include "scenario/change.hpp"
#include "support/texts.hpp"

#include <string>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::scenario;
using test::Lines;

std::vector<Change> read(const std::string& text) {
    test::Texts texts;
    auto changes = read_changes(texts.node(text), texts.diagnostics);
    texts.expect_good();
    return changes;
}

template <class Verb>
Verb verb(const std::string& text) {
    const auto changes = read(text);
    REQUIRE(changes.size() == 1);
    REQUIRE(std::holds_alternative<Verb>(changes[0].verb));
    return std::get<Verb>(changes[0].verb);
}

Lines mistakes(const std::string& text) {
    test::Texts texts;
    CHECK(read_changes(texts.node(text), texts.diagnostics).empty());
    return texts.mistakes();
}

TEST_CASE("drop takes an address alone or with what to leave") {
    CHECK(read("- drop: homes/round\n").at(0).what.text == "homes/round");
    const auto changes = read("- drop: {what: homes, except: [homes/round, plan]}\n");
    CHECK(changes.at(0).except.size() == 2);
    CHECK(read("- drop: {what: homes, except: plan}\n").at(0).except.at(0).text == "plan");
    CHECK(mistakes("- drop: ~\n").size() == 1);
    CHECK(mistakes("- drop: {except: [a]}\n").size() == 1);
    CHECK(mistakes("- drop: Homes\n") == Lines{"PCN-C501 Homes"});
}

TEST_CASE("defer says until when or by how much") {
    CHECK(verb<Defer>("- defer: {what: a, until: 2021-04-01}\n").until.has_value());
    CHECK(verb<Defer>("- defer: {what: a, by: 6 months}\n").by == units::TimeLength{6, 0});
    CHECK(mistakes("- defer: {what: a}\n") == Lines{"PCN-C501 defer"});
    CHECK(mistakes("- defer: {what: a, until: 2021-04-01, by: 1 day}\n") ==
          Lines{"PCN-C501 1 day"});
    CHECK(mistakes("- defer: {what: a, by: 1.5 months}\n") == Lines{"PCN-F212 1.5 months"});
    CHECK(mistakes("- defer: {what: a, until: soon}\n") == Lines{"PCN-F205 soon"});
}

TEST_CASE("ramp says over how long") {
    CHECK(verb<Ramp>("- ramp: {what: \"*\", over: 90 days}\n").over == units::TimeLength{0, 90});
    CHECK(mistakes("- ramp: {what: a}\n").at(0).substr(0, 8) == "PCN-F202");
}

TEST_CASE("set keeps the value for its target to read") {
    CHECK(verb<SetValue>("- set: {what: a.duration, to: 6 min}\n").to.text == "6 min");
    CHECK(verb<SetValue>("- set: {what: a.staff, to: {gp: 1}}\n").to.is_mapping());
    CHECK(verb<SetValue>("- set: {what: a.frequency, to: ~}\n").to.is_null());
    const auto with_range =
        verb<SetValue>("- set: {what: a, to: 6, range: [4, 8], distribution: uniform}\n");
    CHECK(with_range.range->is_sequence());
    CHECK(with_range.distribution->value == spec::Distribution::uniform);
    CHECK(mistakes("- set: {what: a}\n").size() == 1);
}

TEST_CASE("scale takes a product") {
    CHECK(verb<Scale>("- scale: {what: \"*.duration\", by: 90%}\n").by.text == "90%");
    CHECK(mistakes("- scale: {what: a, by: -5%}\n") == Lines{"PCN-U303 -"});
}

TEST_CASE("reassign goes from one role to another") {
    const auto plain = verb<Reassign>("- reassign: {what: a, from: gp, to: nurse}\n");
    CHECK(plain.from.value == "gp");
    CHECK(plain.to.value == "nurse");
    CHECK_FALSE(plain.share.has_value());
    const auto some =
        verb<Reassign>("- reassign: {what: a, from: gp, to: nurse, share: 50%, pace: 130%}\n");
    CHECK(some.share->text == "50%");
    CHECK(some.pace->text == "130%");
    CHECK(mistakes("- reassign: {what: a, from: gp, to: gp}\n") == Lines{"PCN-C501 gp"});
    CHECK(mistakes("- reassign: {what: a, from: gp}\n").at(0).substr(0, 8) == "PCN-F202");
}

TEST_CASE("withdraw takes a share or the codes of practices") {
    CHECK(verb<Withdraw>("- withdraw: {practices: 20%}\n").share == 0.2);
    const auto named = verb<Withdraw>("- withdraw: {practices: [A1, A2], patients: leave}\n");
    CHECK(named.practices.size() == 2);
    CHECK(named.patients_leave);
    CHECK_FALSE(verb<Withdraw>("- withdraw: {practices: 20%, patients: stay}\n").patients_leave);
    CHECK(mistakes("- withdraw: {practices: 120%}\n") == Lines{"PCN-U310 120%"});
    CHECK(mistakes("- withdraw: {practices: []}\n") == Lines{"PCN-C507 []"});
    CHECK(mistakes("- withdraw: {practices: 20%, patients: go}\n") == Lines{"PCN-F207 go"});
}

TEST_CASE("hire adds WTE, all of them free where nothing is said") {
    CHECK(verb<Hire>("- hire: {role: pharmacist, wte: 1.5}\n").free == 1);
    CHECK(verb<Hire>("- hire: {role: pharmacist, wte: 1.5 wte, free: 40%}\n").free == 0.4);
    CHECK(mistakes("- hire: {role: pharmacist, wte: -1}\n") == Lines{"PCN-F213 -1"});
    CHECK(mistakes("- hire: {role: pharmacist, wte: 1, free: 2}\n") == Lines{"PCN-P604 2"});
}

TEST_CASE("fund gives a whole stream") {
    const auto fund = verb<Fund>(
        "- fund: {id: support, title: T, population: pcn, rate: 34000 GBP "
        "per pcn per year, starts: 2020-10-01, paid_to: practices}\n");
    CHECK(fund.stream.id == "support");
    CHECK(fund.stream.starts.has_value());
    CHECK(fund.stream.payee == spec::Payee::practices);
    CHECK(mistakes("- fund: {population: pcn, rate: 1 GBP}\n").size() == 1);
}

TEST_CASE("why and from where stands in the verb's mapping or beside the verb") {
    const auto inside = read("- set: {what: a, to: 1, note: N, evidence: study, source: s}\n");
    const auto beside = read(
        "- set: {what: a, to: 1}\n  note: N\n  evidence: study\n"
        "  source: s\n");
    for (const auto* changes : {&inside, &beside}) {
        const spec::Provenance& provenance = changes->at(0).provenance;
        CHECK(provenance.note == "N");
        CHECK(provenance.evidence->value == spec::Evidence::study);
        CHECK(provenance.source->value == "s");
    }
    CHECK(read("- drop: a\n  note: N\n").at(0).provenance.note == "N");
}

TEST_CASE("a change is one verb that is known") {
    CHECK(mistakes("- drop: a\n  defer: {what: a, by: 1 day}\n") == Lines{"PCN-C501 defer"});
    CHECK(mistakes("- note: nothing else\n") == Lines{"PCN-C501 note: nothing else"});
    CHECK(mistakes("- delete: a\n").at(0) == "PCN-C501 delete");
    CHECK(mistakes("- a\n").at(0).substr(0, 8) == "PCN-C501");
    CHECK(mistakes("drop: a\n").at(0).substr(0, 8) == "PCN-F203");
    CHECK(mistakes("- set: {what: a, too: 1, to: 1}\n") == Lines{"PCN-F201 too"});
}

TEST_CASE("a change that is wrong is left out, those behind it are read") {
    test::Texts texts;
    const auto changes =
        read_changes(texts.node("- drop: Bad\n- drop: good\n- hire: {}\n"), texts.diagnostics);
    CHECK(changes.size() == 1);
    CHECK(texts.diagnostics.error_count() == 3);
}

}  // namespace
