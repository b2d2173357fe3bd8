#include "pcnload/checked_files.hpp"

#include "pcnload/input_files.hpp"
#include "pcnload/input_folder.hpp"
#include "pcnload/sibling_files.hpp"
#include "spec/format.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace pcnload::app {

namespace {

using diagnostics::FileIndex;
using spec::FileKind;

std::optional<FileKind> kind_of(const yaml::Node& root) {
    if (root.entries.empty()) return std::nullopt;
    for (const spec::FileKindRow& kind : spec::file_kinds()) {
        if (kind.key == root.entries.front().key) return kind.kind;
    }
    return std::nullopt;
}

class Gathering {
public:
    explicit Gathering(Session& session) : session_(session) {}

    void add(const std::string& path);
    CheckedFiles finish();

private:
    void add_yaml(const std::string& path, FileIndex file);
    void add_base(const std::string& scenario, const yaml::Node& root);

    Session& session_;
    CheckedFiles checked_;
    std::vector<spec::InputFile> single_;
};

void Gathering::add(const std::string& path) {
    if (is_folder(path)) {
        const std::size_t errors = session_.diagnostics.error_count();
        checked_.groups.push_back(folder_files(path, session_));
        checked_.count += checked_.groups.back().size();
        if (checked_.groups.back().empty() && session_.diagnostics.error_count() == errors) {
            // To find nothing wrong in nothing would hide a mistake.
            session_.diagnostics.add({diagnostics::Code::unreadable_path,
                                      shown_path(path) + " holds no YAML files",
                                      {},
                                      "name the folder that does",
                                      {}});
        }
        return;
    }
    const bool known = std::ranges::find(single_, path, &spec::InputFile::place) != single_.end();
    if (known) return;
    if (path.ends_with(".csv")) {
        ++checked_.count;
        auto networks = read_profiles(path, session_);
        std::ranges::move(networks, std::back_inserter(checked_.networks));
        return;
    }
    if (const auto file = read_given_file(path, session_)) add_yaml(path, *file);
}

// The first key says what it is. Its mistakes are told later.
void Gathering::add_yaml(const std::string& path, FileIndex file) {
    ++checked_.count;
    diagnostics::Diagnostics ignored;
    const auto root = yaml::parse(session_.files[file].text(), file, ignored);
    const auto kind = root ? kind_of(*root) : std::nullopt;
    const bool stands_alone =
        !kind || kind == FileKind::profile || kind == FileKind::scenario || kind == FileKind::tests;
    if (!stands_alone) {
        const yaml::Entry& first = root->entries.front();
        checked_.parts.push_back({path, file, first.key, first.value.text});
        return;
    }
    single_.push_back({path, file});
    if (kind == FileKind::scenario) add_base(path, *root);
}

// The file beside a scenario that it extends.
void Gathering::add_base(const std::string& scenario, const yaml::Node& root) {
    const yaml::Entry* extends = root.find("extends");
    if (extends == nullptr || !extends->value.is_scalar()) return;
    if (const auto path = sibling_path(scenario, extends->value.text, session_)) add(*path);
}

CheckedFiles Gathering::finish() {
    if (!single_.empty()) checked_.groups.push_back(std::move(single_));
    return std::move(checked_);
}

}  // namespace

CheckedFiles gather_checked_files(const std::vector<std::string>& paths, Session& session) {
    Gathering gathering(session);
    for (const std::string& path : paths)
        gathering.add(path);
    return gathering.finish();
}

}  // namespace pcnload::app
