#include "pcnload/published_files.hpp"

#include "nhs/nhs_file.hpp"
#include "pcnload/input_files.hpp"
#include "scenario/apply.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace pcnload::app {

namespace {

void add_new(std::vector<std::string>& names, const std::string& name) {
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
}

}  // namespace

std::vector<nhs::NhsFile> read_published_files(const std::vector<std::string>& paths,
                                               Session& session) {
    std::vector<nhs::NhsFile> files;
    for (const std::string& path : paths) {
        std::optional<nhs::NhsFileReader> reader;
        stream_file(path, session, [&](diagnostics::FileIndex file) {
            reader.emplace(file, session.diagnostics);
            return [&](std::string_view piece) {
                reader->feed(piece);
                return !reader->stopped();
            };
        });
        if (!reader) continue;
        if (auto file = reader->finish()) files.push_back(std::move(*file));
    }
    return files;
}

nhs::ImportTargets import_targets(const KnownFiles& known, Session& session) {
    nhs::ImportTargets targets;
    for (const spec::Layer& layer : known.library.contracts) {
        const auto made =
            scenario::make_contract(known.library, {layer.id, {}}, session.diagnostics);
        if (!made) continue;
        for (const spec::DraftDriver& driver : made->draft.drivers) {
            if (!driver.value && driver.from_staff.empty()) add_new(targets.drivers, driver.id);
        }
        for (const spec::DraftRole& role : made->draft.roles)
            add_new(targets.roles, role.id);
    }
    return targets;
}

}  // namespace pcnload::app
