#include "render/page_document.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::render;

// The hash of the empty text.
const std::string empty_sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

TEST_CASE("a hash is written as a policy wants it") {
    CHECK(policy_hash(empty_sha256) == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
}

TEST_CASE("text is no markup, in an element or between quotes") {
    CHECK(html_text("<b> & \"c\" 'd'") == "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
    CHECK(html_text("plain") == "plain");
}

TEST_CASE("a text that could turn others around is made visible") {
    CHECK(html_text("a\xE2\x80\xAE"
                    "b")
              .find("\xE2\x80\xAE") == std::string::npos);
}

TEST_CASE("the program is one scope that begins at its end") {
    CHECK(page_program({"one;", "two;"}) ==
          "(() => {\n'use strict';\none;\ntwo;\nbegin();\n})();\n");
}

TEST_CASE("what is put into the skeleton is not looked at again") {
    const PageAssets assets{
        "<title>{{title}}</title>{{verdict}}{{style}}|{{style-hash}}|{{program}}|"
        "{{program-hash}}|{{model}}.",
        "{{model}}", "{{title}}", empty_sha256, empty_sha256};
    const std::string hash = policy_hash(empty_sha256);
    CHECK(page_document(assets, {"A & B", {"1 < 2", "{{model}}"}}, "{}") ==
          "<title>A &amp; B</title><p>1 &lt; 2</p>\n<p>{{model}}</p>\n{{model}}|" + hash +
              "|{{title}}|" + hash + "|{}.");
}

TEST_CASE("a place that is not closed is left as it stands") {
    const PageAssets assets{"a {{title", "", "", empty_sha256, empty_sha256};
    CHECK(page_document(assets, {"t", {}}, "{}") == "a {{title");
}

}  // namespace
