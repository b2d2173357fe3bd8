// What libyaml says of text that is no YAML, in the words of who writes it.
#pragma once

#include <string>
#include <string_view>

namespace pcnload::yaml {

struct SyntaxFault {
    std::string message;
    std::string hint;
    // Whether the mistake is where the thing begins that was being read (a bracket, a quotation
    // mark), or where it could not be read on.
    bool at_context = false;
    std::string other;  // what stands at the other of the two places; may be empty
};

// `context` and `problem` are libyaml's words; `line` is what stands on the line in front of the
// problem, and `rest` the text from it on.
SyntaxFault syntax_fault(std::string_view context, std::string_view problem, std::string_view line,
                         std::string_view rest);

}  // namespace pcnload::yaml
