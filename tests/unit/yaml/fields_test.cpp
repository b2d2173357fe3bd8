#include "yaml/fields.hpp"

#include "support/texts.hpp"

#include <array>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;
using yaml::FieldRow;
using yaml::FieldType;
using yaml::Need;

constexpr std::array rows{
    FieldRow{"title", Need::required, FieldType::text, "", "A short name"},
    FieldRow{"duration", Need::required, FieldType::product, "", "How long one takes"},
    FieldRow{"note", Need::optional, FieldType::text, "", "What a reader should know"},
};
const yaml::Record record{"an activity", rows};

struct Checked : test::Texts {
    yaml::Node root;
    yaml::Fields fields;

    explicit Checked(std::string text)
        : root(node(std::move(text))), fields(root, record, {{0}, 0, 1}, diagnostics) {}
};

TEST_CASE("known keys are found, absent ones are not") {
    const Checked checked("title: t\nduration: 8 min\n");
    checked.expect_good();
    CHECK(checked.fields.complete());
    CHECK(checked.fields.find("title")->text == "t");
    CHECK(checked.fields.find("note") == nullptr);
    CHECK(checked.fields.find_written("note") == nullptr);
}

TEST_CASE("a value given as nothing is written, but not there") {
    const Checked checked("title: t\nduration: 8 min\nnote: ~\n");
    checked.expect_good();
    CHECK(checked.fields.find("note") == nullptr);
    CHECK(checked.fields.find_written("note") != nullptr);
}

TEST_CASE("an unknown key is told with the nearest known one, else with all") {
    const Checked checked("title: t\nduraton: 8 min\nduration: 8 min\nzzz: 1\n");
    CHECK(checked.mistakes() == Lines{"PCN-F201 duraton", "PCN-F201 zzz"});
    CHECK(checked.hint(0) == "did you mean `duration`?");
    CHECK(checked.hint(1) == "known here: title, duration, note");
    CHECK(checked.fields.complete());
}

TEST_CASE("every missing key is told at the owner, or at the key that has no value") {
    const Checked checked("duration: ~\n");
    CHECK_FALSE(checked.fields.complete());
    CHECK(checked.mistakes() == Lines{"PCN-F202 d", "PCN-F202 duration"});
    CHECK(checked.message(0) == "an activity needs `title`");
    CHECK(checked.hint(0).find("A short name") != std::string::npos);
}

TEST_CASE("what is no mapping has no fields") {
    for (const char* text : {"[a, b]", "word"}) {
        const Checked checked(text);
        CHECK(checked.mistakes() == Lines{"PCN-F203 " + std::string(text)});
        CHECK_FALSE(checked.fields.complete());
        CHECK(checked.fields.find("title") == nullptr);
    }
}

}  // namespace
