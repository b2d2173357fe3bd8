// One thing that is wrong with the input: what, where, and what to do. A plain value.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"
#include "diagnostics/source_span.hpp"

#include <string>
#include <vector>

namespace pcnload::diagnostics {

// A second place that has to do with it, and what stands there.
struct Label {
    SourceSpan span;
    std::string text;

    friend bool operator==(const Label&, const Label&) = default;
};

struct Diagnostic {
    Code code{};
    std::string message;  // one sentence without a full stop: what is wrong, with the values
    SourceSpan span;
    std::string hint;  // what to do; may be empty
    std::vector<Label> labels;

    [[nodiscard]] Severity severity() const { return row(code).severity; }
    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

}  // namespace pcnload::diagnostics
