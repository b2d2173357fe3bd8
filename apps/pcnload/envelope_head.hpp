// The beginning of a JSON envelope, up to its results, of which there may be any amount.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace pcnload::app {

struct EnvelopeHead {
    std::string text;       // up to `results`, without the comma before it: a `}` makes it whole
    std::size_t bytes = 0;  // before the key `results`
    bool complete = false;  // that key was reached
    bool failed = false;    // there is none: `diagnostics` comes first
};

// Takes the text in pieces, and stops at the first of the two keys, at what is no JSON object, and
// beyond what a head may have.
class EnvelopeHeadReader {
public:
    // Whether it wants more.
    bool feed(std::string_view piece);
    EnvelopeHead take();

private:
    bool take_character(char c);
    bool end_of_text();
    bool in_structure(char c);

    EnvelopeHead head_;
    std::size_t text_begin_ = 0;  // of the string that is being read, behind its quotation mark
    std::size_t depth_ = 0;
    char before_text_ = 0;  // the last character that means something before the string
    char last_ = 0;
    bool in_text_ = false;
    bool escaped_ = false;
};

}  // namespace pcnload::app
