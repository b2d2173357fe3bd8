#include "pcnload/read_finding_options.hpp"

#include "diagnostics/code_words.hpp"
#include "diagnostics/nearest_name.hpp"

#include <algorithm>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

void report(Code code, std::string message, std::string hint, Diagnostics& diagnostics) {
    diagnostics.add({code, std::move(message), {}, std::move(hint), {}});
}

std::optional<std::string> text(Flag flag, const CommandWords& words) {
    return words.has(flag) ? std::optional(words.of(flag).back()) : std::nullopt;
}

void report_no_code(std::string_view word, Flag flag, Diagnostics& diagnostics) {
    std::string hint = diagnostics::did_you_mean(word, diagnostics::code_words());
    if (hint.empty()) hint = "`pcnload list diagnostics` shows the codes";
    report(Code::unknown_choice,
           '`' + std::string(word) + "` of `" + std::string(row(flag).long_name) +
               "` is neither the code of a diagnostic nor a family of them",
           std::move(hint), diagnostics);
}

// "PCN-S,PCN-U308", and the same again where the flag stands several times.
std::vector<Code> codes(Flag flag, const CommandWords& words, Diagnostics& diagnostics) {
    std::vector<Code> codes;
    for (std::string_view list : words.of(flag)) {
        for (std::size_t comma = 0; comma != std::string_view::npos;) {
            comma = list.find(',');
            const std::string_view word = list.substr(0, comma);
            if (comma != std::string_view::npos) list.remove_prefix(comma + 1);
            const std::vector<Code> named = diagnostics::codes_named(word);
            if (named.empty()) report_no_code(word, flag, diagnostics);
            codes.insert(codes.end(), named.begin(), named.end());
        }
    }
    return codes;
}

}  // namespace

FindingOptions read_finding_options(const CommandWords& words, Diagnostics& diagnostics) {
    FindingOptions options;
    options.filter = {codes(Flag::select, words, diagnostics),
                      codes(Flag::ignore, words, diagnostics)};
    options.baseline = text(Flag::baseline, words);
    options.write_baseline = text(Flag::write_baseline, words);
    if (options.baseline && options.baseline->empty()) {
        report(Code::usage, "`--baseline` is given nothing", "name a file", diagnostics);
    }
    const auto& out = options.write_baseline;
    if (out && (out->empty() || *out == standard_stream)) {
        report(Code::usage, "`--write-baseline` needs a file",
               "name one; the findings themselves go to standard output", diagnostics);
    }
    return options;
}

ProvenanceOptions read_provenance_options(const CommandWords& words, Diagnostics& diagnostics) {
    ProvenanceOptions options;
    options.shown = words.has(Flag::provenance);
    if (const auto written = text(Flag::as_of, words)) {
        options.as_of = units::read_date(*written);
        if (!options.as_of) {
            report(Code::usage, '`' + *written + "` is no day of the calendar",
                   "write the day of `--as-of` year first, as in 2026-11-22", diagnostics);
        }
    }
    if (const auto written = text(Flag::min_evidence, words)) {
        const auto place = std::ranges::find(spec::evidence_words, *written);
        if (place != spec::evidence_words.end()) {
            options.min_evidence =
                static_cast<spec::Evidence>(place - spec::evidence_words.begin());
        } else {
            report(Code::unknown_choice,
                   '`' + *written +
                       "` is no grade of evidence; there are: contract, statistic, study, "
                       "estimate, judgement",
                   diagnostics::did_you_mean(*written, spec::evidence_words), diagnostics);
        }
    }
    return options;
}

}  // namespace pcnload::app
