// The words of a command line as values, flag by flag; what is wrong with one is reported.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "pcnload/command_rows.hpp"
#include "pcnload/command_words.hpp"
#include "pcnload/options.hpp"
#include "pcnload/word_choice.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pcnload::app {

class OptionReader {
public:
    OptionReader(const CommandRow& command, const CommandWords& words,
                 diagnostics::Diagnostics& diagnostics)
        : command_(command), words_(words), diagnostics_(diagnostics) {}

    [[nodiscard]] InputOptions input() const;
    [[nodiscard]] OutputOptions output() const;
    [[nodiscard]] render::ReportOptions report() const;
    [[nodiscard]] unsigned jobs() const;
    [[nodiscard]] RunForm form() const;
    [[nodiscard]] std::optional<std::string> guardrails() const;
    [[nodiscard]] FailOn fail_on() const;
    [[nodiscard]] std::string base() const;
    [[nodiscard]] ImportOptions import() const;
    [[nodiscard]] InitOptions init() const;
    [[nodiscard]] VerifyOptions verify() const;
    [[nodiscard]] CompletionOptions completion() const;
    [[nodiscard]] std::vector<analysis::Grouping> by() const;
    [[nodiscard]] analysis::Grouping grouping(std::string_view written) const;
    [[nodiscard]] std::vector<std::string> scenarios() const;
    [[nodiscard]] std::optional<std::string> scenario() const;
    [[nodiscard]] ScenarioSetOptions scenario_set() const {
        return {text(Flag::scenarios), words_.of(Flag::vary)};
    }
    [[nodiscard]] std::optional<render::ListKind> list_kind() const;
    [[nodiscard]] std::string schema_name() const;
    [[nodiscard]] ExportOptions export_model() const;
    [[nodiscard]] SweepOptions sweep() const;
    [[nodiscard]] double min_effect() const;
    [[nodiscard]] SolveOptions solve() const;
    [[nodiscard]] TippingOptions tipping() const {
        return {input(), output(), scenario(),
                static_cast<PatientsOf>(choice(Flag::patients, patients_words)), jobs()};
    }
    [[nodiscard]] std::string argument(std::size_t place) const {
        return place < words_.arguments.size() ? words_.arguments[place] : std::string{};
    }
    void check_name_of_diagnostic(std::optional<render::ListKind> kind) const;

private:
    void report(diagnostics::Code code, std::string message, std::string hint) const {
        diagnostics_.add({code, std::move(message), {}, std::move(hint), {}});
    }
    [[nodiscard]] std::optional<std::string> text(Flag flag) const {
        return words_.has(flag) ? std::optional(words_.of(flag).back()) : std::nullopt;
    }
    // The place of the word among the words; 0, the default, where the flag is absent or wrong.
    [[nodiscard]] std::size_t choice(Flag flag, std::span<const std::string_view> words) const;
    [[nodiscard]] std::size_t choice(std::string_view what, std::string_view written,
                                     std::span<const std::string_view> words) const {
        return choose_word(what, written, words, diagnostics_);
    }

    const CommandRow& command_;
    const CommandWords& words_;
    diagnostics::Diagnostics& diagnostics_;
};

}  // namespace pcnload::app
