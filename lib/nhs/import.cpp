#include "nhs/import.hpp"

#include "nhs/choose_files.hpp"
#include "nhs/import_draft.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace pcnload::nhs {

using diagnostics::Code;

namespace {

ImportedFile account_of(const NhsFile& file) {
    ImportedFile account{file.file, file.kind, file.findings.release, file.encoding};
    account.rows = file.rows;
    account.passed_over = file.findings.passed_over;
    for (const FileFindings::Unknown& unknown : file.findings.unknown)
        account.unmatched.push_back({unknown.row, 1, unknown.what});
    return account;
}

void report_unused(ImportDraft& draft, std::size_t file, std::string message, const char* hint,
                   diagnostics::Diagnostics& diagnostics) {
    draft.import.files[file].used = false;
    diagnostics.add(
        {Code::file_without_partner, std::move(message), {draft.files[file].file, 0, 0}, hint, {}});
}

void add_homes_of(ImportDraft& draft, const ChosenFiles& chosen,
                  diagnostics::Diagnostics& diagnostics) {
    if (chosen.directory && chosen.alignment) {
        add_homes(draft, *chosen.directory, *chosen.alignment);
    } else if (chosen.directory) {
        report_unused(draft, *chosen.directory,
                      "the care directory is not used: it names no networks",
                      "give a file too that aligns its homes, or postcodes, to networks: columns "
                      "`PCN Code` and `Location ID` or `Postcode`",
                      diagnostics);
    } else if (chosen.alignment) {
        report_unused(draft, *chosen.alignment,
                      "the alignment of homes is not used: it counts no beds",
                      "give the care directory of the CQC too", diagnostics);
    }
}

// Practices of which nobody says where they belong.
void report_unplaced(ImportDraft& draft, std::size_t file, diagnostics::Diagnostics& diagnostics) {
    const ImportedFile& account = draft.import.files[file];
    if (account.rows_used > 0 || !account.used) return;
    report_unused(
        draft, file, "nothing of the file has a place: no network of the import stands in it",
        "give the mapping of practices to networks too, `gp-reg-pat-prac-map.csv`", diagnostics);
}

void leave_out_without_patients(ImportDraft& draft) {
    std::vector<ImportedNetwork> kept;
    for (std::size_t i = 0; i < draft.import.networks.size(); ++i) {
        ImportedNetwork& network = draft.import.networks[i];
        if (draft.patients[i].value_or(0) > 0) {
            kept.push_back(std::move(network));
        } else {
            draft.import.without_patients.push_back(network.code);
        }
    }
    draft.import.networks = std::move(kept);
}

// Columns in the order of the contracts' drivers and roles.
void sort_columns(Import& import, const ImportTargets& targets) {
    std::vector<std::string> headings = targets.drivers;
    for (const std::string& role : targets.roles)
        headings.push_back("staff." + role + ".wte");
    std::vector<std::size_t> order(import.columns.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t column) {
        return std::ranges::find(headings, import.columns[column].heading) - headings.begin();
    });
    std::vector<ImportedColumn> columns;
    columns.reserve(order.size());
    for (const std::size_t column : order)
        columns.push_back(std::move(import.columns[column]));
    import.columns = std::move(columns);
    for (ImportedNetwork& network : import.networks) {
        std::vector<std::optional<double>> values;
        values.reserve(order.size());
        for (const std::size_t column : order)
            values.push_back(network.values[column]);
        network.values = std::move(values);
    }
}

void find_absent(Import& import, const ImportTargets& targets) {
    for (const std::string& driver : targets.drivers) {
        if (std::ranges::find(import.columns, driver, &ImportedColumn::heading) ==
            import.columns.end()) {
            import.absent.push_back(driver);
        }
    }
}

void count_given(Import& import) {
    for (std::size_t i = 0; i < import.columns.size(); ++i) {
        for (const ImportedNetwork& network : import.networks) {
            if (!network.values[i]) continue;
            ++import.columns[i].given;
            import.columns[i].total += *network.values[i];
        }
    }
}

void add_all(ImportDraft& draft, const ChosenFiles& chosen, diagnostics::Diagnostics& diagnostics) {
    add_patients(draft, chosen);
    add_homes_of(draft, chosen, diagnostics);
    const bool beds_are_known = chosen.directory && chosen.alignment;
    if (chosen.payments) add_payments(draft, *chosen.payments, beds_are_known);
    if (chosen.prevalence) add_registers(draft, *chosen.prevalence);
    if (chosen.workforce) add_workforce(draft, *chosen.workforce);
    for (const auto& file : {chosen.lists, chosen.ages, chosen.payments, chosen.prevalence,
                             chosen.workforce, chosen.directory})
        if (file) report_unplaced(draft, *file, diagnostics);
}

}  // namespace

std::size_t ImportedFile::rows_unmatched() const {
    std::size_t count = 0;
    for (const Unplaced& unplaced : unmatched)
        count += unplaced.rows;
    return count;
}

std::size_t ImportedFile::rows_passed_over() const {
    std::size_t count = 0;
    for (const auto& [reason, rows_of_it] : passed_over)
        count += rows_of_it;
    return count;
}

Import make_import(const std::vector<NhsFile>& files, const ImportTargets& targets,
                   diagnostics::Diagnostics& diagnostics) {
    ImportDraft draft{files, targets, {}, {}, {}};
    for (const NhsFile& file : files)
        draft.import.files.push_back(account_of(file));
    const ChosenFiles chosen = choose_files(files, draft.import.files, diagnostics);
    if (diagnostics.has_errors()) return {};
    add_networks(draft, chosen);
    if (draft.import.networks.empty()) {
        diagnostics.add({Code::no_networks,
                         "no file says which networks there are",
                         {},
                         "give the mapping of practices to networks, `gp-reg-pat-prac-map.csv`",
                         {}});
        return {};
    }
    add_all(draft, chosen, diagnostics);
    if (chosen.lists || chosen.payments) {
        leave_out_without_patients(draft);
    } else {
        diagnostics.add({Code::no_patients,
                         "no file counts registered patients, which the contracts need",
                         {},
                         "give `gp-reg-pat-prac-quin-age.csv` or `gp-reg-pat-prac-all.csv` too",
                         {}});
    }
    sort_columns(draft.import, targets);
    find_absent(draft.import, targets);
    count_given(draft.import);
    return std::move(draft.import);
}

}  // namespace pcnload::nhs
