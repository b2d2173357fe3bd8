#include "yaml/packed_tree.hpp"

#include "support/texts.hpp"

#include <exception>
#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using yaml::Node;

bool same(const Node& one, const Node& other) {
    if (one.kind != other.kind || one.span != other.span || one.text != other.text ||
        one.text_begin != other.text_begin || one.items.size() != other.items.size() ||
        one.entries.size() != other.entries.size()) {
        return false;
    }
    for (std::size_t i = 0; i < one.items.size(); ++i) {
        if (!same(one.items[i], other.items[i])) return false;
    }
    for (std::size_t i = 0; i < one.entries.size(); ++i) {
        const yaml::Entry& entry = one.entries[i];
        if (entry.key != other.entries[i].key || entry.key_span != other.entries[i].key_span ||
            !same(entry.value, other.entries[i].value)) {
            return false;
        }
    }
    return true;
}

TEST_CASE("a document comes out as it was parsed, with every place") {
    for (const std::string text :
         {"a", "a: 8 min\n", "[]", "{}", "a:\nb: ~\nc: ''\n", "a: [1, {b: c}, []]\n",
          "\"a\\x41\": 'it''s'\n'b': \"two\\nlines\"\n", "a: |\n  block\n  text\nb: >\n  folded\n",
          "a: several\n  lines\nb: 1\n",
          "\xEF\xBB\xBF"
          "a: £5\n\"ä\": x\n",
          "{a: , b}", "# told\na:   # none\n\nb: 1\r\n"}) {
        CAPTURE(text);
        test::Texts texts;
        const Node root = texts.node(text);
        CHECK(same(yaml::unpack(yaml::pack(root, text), text, {0}), root));
    }
}

TEST_CASE("long texts and many items keep their numbers") {
    std::string text = "long: " + std::string(50'000, 'x') + "\n";
    for (int i = 0; i < 1000; ++i)
        text += "key" + std::to_string(i) + ": \"\\x41" + std::to_string(i) + "\"\n";
    test::Texts texts;
    const Node root = texts.node(text);
    CHECK(same(yaml::unpack(yaml::pack(root, text), text, {0}), root));
}

TEST_CASE("the tree belongs to the file it is unpacked for") {
    test::Texts texts;
    const std::string text = "a: [b]\n";
    const Node root = yaml::unpack(yaml::pack(texts.node(text), text), text, {7});
    CHECK(root.span.file == diagnostics::FileIndex{7});
    CHECK(root.entries[0].key_span.file == diagnostics::FileIndex{7});
    CHECK(root.entries[0].value.items[0].span.file == diagnostics::FileIndex{7});
}

TEST_CASE("bytes that no tree was packed into are a bug, and said so") {
    test::Texts texts;
    const std::string text = "a: [b, c]\n";
    const std::string packed = yaml::pack(texts.node(text), text);
    CHECK_THROWS_AS(yaml::unpack("", text, {0}), std::exception);
    CHECK_THROWS_AS(yaml::unpack(packed + "x", text, {0}), std::exception);
    for (std::size_t length = 1; length < packed.size(); ++length)
        CHECK_THROWS_AS(yaml::unpack(packed.substr(0, length), text, {0}), std::exception);
}

}  // namespace
