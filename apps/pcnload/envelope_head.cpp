#include "pcnload/envelope_head.hpp"

#include "yaml/parse.hpp"

#include <utility>

namespace pcnload::app {

namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

}  // namespace

bool EnvelopeHeadReader::feed(std::string_view piece) {
    for (const char c : piece) {
        head_.text += c;
        if (!take_character(c)) return false;
    }
    return head_.text.size() <= yaml::largest_file;
}

bool EnvelopeHeadReader::take_character(char c) {
    if (!in_text_) return in_structure(c);
    if (escaped_) {
        escaped_ = false;
    } else if (c == '\\') {
        escaped_ = true;
    } else if (c == '"') {
        in_text_ = false;
        return end_of_text();
    }
    return true;
}

// False where the string is one of the two keys that end the head.
bool EnvelopeHeadReader::end_of_text() {
    const bool is_key = depth_ == 1 && (before_text_ == '{' || before_text_ == ',');
    last_ = '"';
    if (!is_key) return true;
    const std::string_view key =
        std::string_view(head_.text).substr(text_begin_, head_.text.size() - 1 - text_begin_);
    head_.complete = key == "results";
    head_.failed = key == "diagnostics";
    if (!head_.complete) return !head_.failed;
    head_.bytes = text_begin_ - 1;
    head_.text.resize(head_.bytes);
    while (!head_.text.empty() && (is_space(head_.text.back()) || head_.text.back() == ','))
        head_.text.pop_back();
    return false;
}

// False where the text is no object, or its object has ended.
bool EnvelopeHeadReader::in_structure(char c) {
    if (is_space(c)) return true;
    if (c == '"') {
        in_text_ = true;
        before_text_ = last_;
        text_begin_ = head_.text.size();
    } else if (c == '{' || c == '[') {
        ++depth_;
    } else if ((c == '}' || c == ']') && depth_ > 0) {
        --depth_;
    }
    last_ = c;
    return depth_ > 0;
}

EnvelopeHead EnvelopeHeadReader::take() { return std::exchange(head_, {}); }

}  // namespace pcnload::app
