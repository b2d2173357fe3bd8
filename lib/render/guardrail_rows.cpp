#include "render/guardrail_rows.hpp"

#include "render/number_text.hpp"
#include "render/report_parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::GuardrailReport;
using analysis::GuardrailResult;
using analysis::SpecsDiff;
using analysis::Verdict;

std::string_view word(Verdict verdict) {
    return analysis::verdict_words[static_cast<std::size_t>(verdict)];
}

// The places of the results: what is broken, then warns, then is waived, then is not judged.
std::vector<std::size_t> ordered(const std::vector<GuardrailResult>& results) {
    constexpr std::array ranks{4, 0, 1, 2, 3};  // by verdict: what is kept stands last
    std::vector<std::size_t> places(results.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::ranges::stable_sort(places, {}, [&](std::size_t place) {
        return ranks[static_cast<std::size_t>(results[place].verdict)];
    });
    return places;
}

constexpr std::size_t most_guardrails = 40;  // of a table; the worst come first

// What is wrong with a guardrail itself, whatever was edited.
bool is_of_the_guardrail(diagnostics::Code code) {
    return code == diagnostics::Code::guardrail_expired ||
           code == diagnostics::Code::waiver_expired || code == diagnostics::Code::nothing_to_guard;
}

std::string value_text(const GuardrailResult& result) {
    if (!result.value) return "-";
    if (std::isinf(*result.value)) return *result.value > 0 ? "from nothing" : "below nothing";
    if (result.unit == "%") return fmt::format("{:.1f}%", 100 * *result.value);
    return analysis::figure_text(*result.value);
}

const std::string* network_of(const GuardrailResult& result, const SpecsDiff& diff) {
    if (!result.network) return nullptr;
    const auto contract =
        std::ranges::find(diff.contracts, result.contract, &analysis::ContractDiff::contract);
    return contract == diff.contracts.end() ? nullptr
                                            : &(*contract->head)[*result.network].network.pcn;
}

}  // namespace

std::string guardrails_sentence(const GuardrailReport& report) {
    std::array<std::size_t, analysis::verdict_words.size()> counts{};
    for (const GuardrailResult& result : report.results)
        ++counts[static_cast<std::size_t>(result.verdict)];
    std::vector<std::string> words;
    for (const Verdict verdict :
         {Verdict::broken, Verdict::warns, Verdict::waived, Verdict::kept}) {
        const std::size_t count = counts[static_cast<std::size_t>(verdict)];
        if (count > 0) words.push_back(fmt::format("{} {}", count, word(verdict)));
    }
    std::size_t expired = 0;
    std::size_t blind = 0;
    for (const diagnostics::Diagnostic& finding : report.findings.all()) {
        if (finding.code == diagnostics::Code::guardrail_expired) ++expired;
        if (finding.code == diagnostics::Code::nothing_to_guard) ++blind;
    }
    if (expired > 0) words.push_back(fmt::format("{} expired", expired));
    if (blind > 0) words.push_back(fmt::format("{} with nothing to look at", blind));
    return words.empty() ? "No guardrail holds for what was edited."
                         : fmt::format("Guardrails: {}.", joined(words));
}

Section guardrails_section(const GuardrailReport& report, const SpecsDiff& diff) {
    Section section;
    section.title = report.title.empty() ? "Guardrails" : "Guardrails: " + report.title;
    for (const diagnostics::Diagnostic& finding : report.findings.all()) {
        if (is_of_the_guardrail(finding.code)) {
            section.paragraphs.push_back(fmt::format("{} ({})", finding.message, finding.hint));
        }
    }
    Table table;
    table.columns = {
        {"guardrail", "guardrail", Align::left, 30}, {"verdict", "verdict", Align::left, 0},
        {"value", "value", Align::right, 0},         {"limit", "limit", Align::left, 20},
        {"network", "furthest in", Align::left, 12}, {"owner", "owner", Align::left, 24}};
    const std::vector<std::size_t> places = ordered(report.results);
    const std::size_t shown = std::min(places.size(), most_guardrails);
    for (const std::size_t place : std::span(places).first(shown)) {
        const GuardrailResult& result = report.results[place];
        const std::string* network = network_of(result, diff);
        const std::string& name = result.title.empty() ? result.guardrail : result.title;
        table.rows.push_back(
            {{text_cell(name), text_cell(std::string(word(result.verdict))),
              text_cell(value_text(result)), text_cell(result.limit),
              text_cell(network == nullptr ? "" : *network), text_cell(result.owner)}});
        table.rows.push_back({{text_cell(fmt::format("{}: {}", result.contract, result.limited))},
                              RowKind::aside,
                              1});
    }
    if (shown < places.size()) {
        section.notes.push_back(counted(places.size() - shown, "further guardrail") +
                                "; those that are kept come last.");
    }
    if (table.rows.empty()) {
        section.paragraphs.emplace_back("None of them holds for a contract that was compared.");
    } else {
        section.table = std::move(table);
    }
    return section;
}

void write_guardrails(JsonWriter& json, const GuardrailReport& report, const SpecsDiff& diff,
                      const diagnostics::SourceFiles& files) {
    json.begin_object();
    json.member("id", report.id);
    json.member("title", report.title);
    json.key("results");
    json.begin_array();
    for (const GuardrailResult& result : report.results) {
        const std::string* network = network_of(result, diff);
        json.begin_object();
        json.member("guardrail", result.guardrail);
        json.member("contract", result.contract);
        json.member("limited", result.limited);
        json.member("limit", result.limit);
        json.member("owner", result.owner);
        json.member("verdict", std::string(word(result.verdict)));
        json.key("value");
        if (result.value && std::isfinite(*result.value)) {
            json.value(*result.value);
        } else {
            json.null();
        }
        json.member("unit", result.unit == "%" ? std::string{} : result.unit);
        json.key("pcn");
        if (network != nullptr) {
            json.value(*network);
        } else {
            json.null();
        }
        json.member("networks_beyond", result.networks_beyond);
        json.member("place", files.place_text(result.span));
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

}  // namespace pcnload::render
