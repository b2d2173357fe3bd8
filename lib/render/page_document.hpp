// One HTML file of its own: the page's data, its text for readers without scripts, style and
// program put into a skeleton.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pcnload::render {

// The page as it lies in page/: the skeleton has a place for each of the others, and the style and
// the program a hash in its policy, so that no other may act.
struct PageAssets {
    std::string_view skeleton;
    std::string_view style;
    std::string program;
    std::string style_sha256;  // in hexadecimal
    std::string program_sha256;
};

struct PageText {
    std::string title;
    std::vector<std::string> verdict;  // paragraphs
};

// The files of the program, in their order, as one: what they define is seen by no other.
std::string page_program(const std::vector<std::string_view>& files);

std::string page_document(const PageAssets& assets, const PageText& text, std::string_view model);

// Text of HTML, in an element or between quotes.
std::string html_text(std::string_view text);

// As a policy writes it: "sha256-" and the bytes in base 64.
std::string policy_hash(std::string_view hexadecimal);

}  // namespace pcnload::render
