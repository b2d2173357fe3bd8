#include "pcnload/read_options.hpp"

#include "pcnload/option_reader.hpp"
#include "pcnload/read_finding_options.hpp"
#include "pcnload/read_sample_options.hpp"
#include "pcnload/read_staff_options.hpp"

namespace pcnload::app {

namespace {

using diagnostics::Diagnostics;

ExplainOptions explain_options(const OptionReader& reader, const CommandWords& words) {
    ExplainOptions options{reader.input(), reader.output(), reader.scenario(), {}, reader.report()};
    // With `--scenario` the first argument is the address.
    options.address = reader.argument(words.has(Flag::scenario) ? 0 : 1);
    return options;
}

DiffOptions diff_options(const OptionReader& reader, const CommandWords& words,
                         Diagnostics& diagnostics) {
    DiffOptions options;
    options.input = reader.input();
    options.output = reader.output();
    options.base = reader.base();
    if (words.arguments.size() > 1) options.head = words.arguments[1];
    const auto& contracts = words.of(Flag::scenario);
    if (!contracts.empty()) options.contract = contracts.back();
    options.report = reader.report();
    options.guardrails = reader.guardrails();
    options.fail_on = reader.fail_on();
    options.as_of = read_provenance_options(words, diagnostics).as_of;
    options.jobs = reader.jobs();
    return options;
}

ListOptions list_options(const OptionReader& reader) {
    ListOptions options{reader.input(), reader.output(), reader.list_kind(), reader.argument(1)};
    reader.check_name_of_diagnostic(options.kind);
    return options;
}

}  // namespace

Command read_options(const CommandRow& command, const CommandWords& words,
                     Diagnostics& diagnostics) {
    const OptionReader reader(command, words, diagnostics);
    switch (command.command) {
        case CommandName::compare:
            return CompareOptions{reader.input(),        reader.output(), reader.scenarios(),
                                  reader.scenario_set(), reader.report(), reader.jobs()};
        case CommandName::run:
            return RunOptions{reader.input(),        reader.output(), reader.scenario(),
                              reader.scenario_set(), reader.by(),     reader.report(),
                              reader.jobs(),         reader.form()};
        case CommandName::explain:
            return explain_options(reader, words);
        case CommandName::diff:
            return diff_options(reader, words, diagnostics);
        case CommandName::check:
            return CheckOptions{reader.input(), reader.output(),
                                read_finding_options(words, diagnostics),
                                read_provenance_options(words, diagnostics), words.arguments};
        case CommandName::test:
            return TestOptions{reader.input(), reader.output(), words.arguments,
                               words.has(Flag::mutate), reader.jobs()};
        case CommandName::list:
            return list_options(reader);
        case CommandName::schema:
            return SchemaOptions{reader.output(), reader.schema_name()};
        case CommandName::import:
            return reader.import();
        case CommandName::export_model:
            return reader.export_model();
        case CommandName::verify:
            return reader.verify();
        case CommandName::sweep:
            return reader.sweep();
        case CommandName::sensitivity:
            return SensitivityOptions{reader.input(),        reader.output(),
                                      reader.scenario(),     words.of(Flag::figure),
                                      reader.report().basis, reader.min_effect(),
                                      reader.jobs()};
        case CommandName::sample: {
            SampleOptions options{reader.input(),
                                  reader.output(),
                                  reader.scenarios(),
                                  reader.scenario_set(),
                                  words.of(Flag::figure),
                                  reader.report().basis,
                                  {},
                                  reader.jobs()};
            read_sample_options(words, options, diagnostics);
            return options;
        }
        case CommandName::solve:
            return reader.solve();
        case CommandName::tipping:
            return reader.tipping();
        case CommandName::staff: {
            StaffOptions options;
            options.input = reader.input();
            options.output = reader.output();
            options.scenario = reader.scenario();
            read_staff_options(words, reader.report().basis, options, diagnostics);
            return options;
        }
        case CommandName::completion:
            return reader.completion();
        case CommandName::init:
            break;
    }
    return reader.init();
}

}  // namespace pcnload::app
