#include "spec/library.hpp"

#include "diagnostics/nearest_name.hpp"
#include "spec/format.hpp"
#include "spec/guardrail.hpp"
#include "spec/readers.hpp"
#include "spec/record_reader.hpp"
#include "yaml/packed_tree.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace pcnload::spec {

namespace {

using diagnostics::Code;

constexpr std::string_view common_folder = "common";

std::string layer_of(std::string_view place) {
    const std::size_t slash = place.find('/');
    return std::string(slash == std::string_view::npos ? std::string_view{}
                                                       : place.substr(0, slash));
}

std::string stem_of(std::string_view place) {
    const std::size_t slash = place.rfind('/');
    std::string_view name = slash == std::string_view::npos ? place : place.substr(slash + 1);
    return std::string(name.substr(0, name.rfind('.')));
}

// What the first key says the file holds.
const FileKindRow* kind_of(const yaml::Node& root, Diagnostics& diagnostics) {
    std::vector<std::string_view> keys;
    std::string all;
    const std::string first = root.entries.empty() ? std::string{} : root.entries.front().key;
    for (const FileKindRow& kind : file_kinds()) {
        if (kind.key == first) {
            return &kind;
        }
        keys.push_back(kind.key);
        all += (all.empty() ? "`" : ", `") + std::string(kind.key) + "`";
    }
    std::string hint = diagnostics::did_you_mean(first, keys);
    for (const yaml::Entry& entry : root.entries) {
        if (hint.empty() && std::ranges::find(keys, entry.key) != keys.end()) {
            hint = "put `" + entry.key + "` first";
        }
    }
    if (hint.empty()) {
        hint = "the first key is one of " + all;
    }
    diagnostics.add({Code::unknown_kind,
                     root.entries.empty()
                         ? "the file holds " + yaml::shape_text(root) + ", and no keys"
                         : "the first key, `" + first + "`, is that of no kind of file",
                     root.entries.empty() ? root.span : root.entries.front().key_span,
                     std::move(hint),
                     {}});
    return nullptr;
}

void report_no_table(const yaml::Entry& entry, Diagnostics& diagnostics) {
    std::vector<std::string_view> tables;
    for (const FileKindRow& kind : file_kinds()) {
        if (kind.table) {
            tables.push_back(kind.key);
        }
    }
    diagnostics.add({Code::unknown_key,
                     "`" + entry.key + "` is no table",
                     entry.key_span,
                     diagnostics::did_you_mean_or(entry.key, tables, {}),
                     {}});
}

// Where something stands in a layer; nowhere in an empty one.
SourceSpan place_in(const Draft& draft) {
    const auto first = [](const auto& table) {
        return table.empty() ? SourceSpan{} : table.begin()->span;
    };
    for (const SourceSpan& span :
         {first(draft.services), first(draft.assumptions), first(draft.drivers), first(draft.roles),
          first(draft.sources)}) {
        if (span.known()) {
            return span;
        }
    }
    return {};
}

class LibraryReader {
public:
    LibraryReader(const diagnostics::SourceFiles& sources, Diagnostics& diagnostics)
        : sources_(sources), diagnostics_(diagnostics) {}

    void read(const InputFile& input);
    Library finish();

private:
    Layer& layer(const std::string& id);
    void read_root(const InputFile& input, yaml::Node root, const FileKindRow& kind);
    void read_tables(const yaml::Node& root, Draft& draft);
    void read_service(const yaml::Node& root, Draft& draft);
    void read_contract(const yaml::Node& root, Layer& layer);
    void read_scenario_head(const InputFile& input, yaml::Node root);
    void read_tests_head(const InputFile& input, yaml::Node root);
    void check_names();

    const diagnostics::SourceFiles& sources_;
    Diagnostics& diagnostics_;
    Library library_;
    Table<Layer> layers_;  // in the order of the files
};

Layer& LibraryReader::layer(const std::string& id) {
    if (Layer* known = layers_.find(id)) {
        return *known;
    }
    Layer layer;
    layer.id = id;
    return layers_.put(std::move(layer));
}

// A file of tables holds one of them, or several.
void LibraryReader::read_tables(const yaml::Node& root, Draft& draft) {
    for (const yaml::Entry& entry : root.entries) {
        const auto& kinds = file_kinds();
        const auto kind = std::ranges::find_if(
            kinds, [&](const FileKindRow& row) { return row.table && row.key == entry.key; });
        if (kind == kinds.end()) {
            report_no_table(entry, diagnostics_);
            continue;
        }
        if (!entry.value.is_mapping() && !entry.value.is_null()) {
            diagnostics_.add({Code::wrong_shape,
                              "`" + entry.key + "` is a set of names with what each is, not " +
                                  yaml::shape_text(entry.value),
                              entry.value.span,
                              "write one `name:` a line below it, without a `-`",
                              {}});
            draft.damaged = true;
            continue;
        }
        for (const yaml::Entry& row : entry.value.entries) {
            switch (kind->kind) {
                case FileKind::drivers:
                    put_once(draft.drivers, read_driver(row, diagnostics_), "the driver",
                             diagnostics_);
                    break;
                case FileKind::roles:
                    put_once(draft.roles, read_role(row, diagnostics_), "the role", diagnostics_);
                    break;
                case FileKind::sources:
                    put_once(draft.sources, read_source(row, diagnostics_), "the source",
                             diagnostics_);
                    break;
                default:
                    put_once(draft.assumptions, read_assumption(row, diagnostics_),
                             "the assumption", diagnostics_);
            }
        }
    }
}

void LibraryReader::read_service(const yaml::Node& root, Draft& draft) {
    const RecordReader reader(root, service_record, root.entries.front().key_span, diagnostics_);
    DraftService service;
    const auto id = reader.id("service");
    service.id = id ? id->value : std::string{};
    service.span = root.entries.front().value.span;
    service.title = reader.text("title");
    service.note = reader.text("note");
    service.source = reader.located_text("source");
    if (const yaml::Node* assumptions = reader.find("assumptions")) {
        draft.damaged = draft.damaged || !assumptions->is_mapping();
    }
    for (const yaml::Entry& entry : reader.entries("assumptions")) {
        put_once(draft.assumptions, read_assumption(entry, diagnostics_), "the assumption",
                 diagnostics_);
    }
    for (const yaml::Entry& entry : reader.entries("requirements")) {
        put_once(service.requirements, read_requirement(entry, diagnostics_), "the requirement",
                 diagnostics_);
    }
    if (service.id == "funding" || service.id == "reimbursement") {
        diagnostics_.add({Code::bad_id,
                          "a service cannot be called `" + service.id + "`",
                          service.span,
                          "addresses use that word for money",
                          {}});
    }
    put_once(draft.services, std::move(service), "the service", diagnostics_);
}

void LibraryReader::read_contract(const yaml::Node& root, Layer& layer) {
    const RecordReader reader(root, contract_record, root.entries.front().key_span, diagnostics_);
    ContractFile contract;
    contract.head.span = root.entries.front().value.span;
    const auto id = reader.id("contract");
    contract.head.id = id ? id->value : layer.id;
    contract.head.title = reader.text("title");
    if (const yaml::Node* year = reader.find("year")) {
        contract.head.year =
            yaml::read_contract_year(*year, diagnostics_).value_or(contract.head.year);
    }
    contract.head.status = reader.word("status", status_words, Status::draft);
    contract.head.source = reader.located_text("source");
    contract.head.note = reader.text("note");
    contract.extends = reader.id("extends");
    if (const yaml::Node* changes = reader.find("changes")) {
        contract.changes = std::make_shared<const yaml::Node>(*changes);
    }
    if (reader.find("services") != nullptr) {
        contract.services = reader.ids("services");
    }
    for (const yaml::Entry& entry : reader.entries("funding")) {
        put_once(layer.draft.funding, read_funding(entry, diagnostics_), "the funding stream",
                 diagnostics_);
    }
    if (const yaml::Entry* entry = root.find("reimbursement");
        entry != nullptr && !entry->value.is_null()) {
        layer.draft.reimbursement = read_reimbursement(*entry, diagnostics_);
    }
    if (layer.contract) {
        diagnostics_.add({Code::duplicate_id,
                          "the folder holds two contracts",
                          contract.head.span,
                          "give each contract a folder of its own",
                          {{layer.contract->head.span, "the first one is here"}}});
        return;
    }
    if (!layer.id.empty() && contract.head.id != layer.id) {
        diagnostics_.add({Code::folder_name,
                          "the folder `" + layer.id + "` holds a contract of another name, `" +
                              contract.head.id + "`",
                          contract.head.span,
                          "a contract's folder bears its id: rename one of the two",
                          {}});
    }
    layer.contract = std::move(contract);
}

void LibraryReader::read_scenario_head(const InputFile& input, yaml::Node root) {
    NamedScenario scenario;
    const yaml::Entry& first = root.entries.front();
    // A scenario without a name of its own is known by its file's; what is wrong is told where it
    // is read.
    const bool named = first.value.is_scalar() && !first.value.is_null();
    scenario.id = named ? first.value.text : stem_of(input.place);
    scenario.span = first.value.span;
    if (const yaml::Entry* title = root.find("title");
        title != nullptr && title->value.is_scalar()) {
        scenario.title = title->value.text;
    }
    scenario.place = input.place;
    scenario.root = std::make_shared<const yaml::Node>(std::move(root));
    put_once(library_.scenarios, std::move(scenario), "the scenario", diagnostics_);
}

void LibraryReader::read_tests_head(const InputFile& input, yaml::Node root) {
    const yaml::Entry& first = root.entries.front();
    const bool named = first.value.is_scalar() && !first.value.is_null();
    NamedTests tests{named ? first.value.text : stem_of(input.place), input.place, nullptr,
                     first.value.span};
    tests.root = std::make_shared<const yaml::Node>(std::move(root));
    put_once(library_.tests, std::move(tests), "the tests", diagnostics_);
}

void LibraryReader::read_root(const InputFile& input, yaml::Node root, const FileKindRow& kind) {
    switch (kind.kind) {
        case FileKind::service:
            read_service(root, layer(layer_of(input.place)).draft);
            break;
        case FileKind::contract:
            read_contract(root, layer(layer_of(input.place)));
            break;
        case FileKind::profile: {
            Profile profile = read_profile(root, diagnostics_);
            const SourceSpan span = profile.span;
            put_once(library_.profiles,
                     NamedProfile{stem_of(input.place), std::move(profile), span}, "the profile",
                     diagnostics_);
            break;
        }
        case FileKind::scenario:
            read_scenario_head(input, std::move(root));
            break;
        case FileKind::guardrails:
            read_guardrails(root, diagnostics_);  // for what is wrong in it: `diff` asks for it
            break;
        case FileKind::tests:
            read_tests_head(input, std::move(root));
            break;
        default:
            read_tables(root, layer(layer_of(input.place)).draft);
    }
}

void LibraryReader::read(const InputFile& input) {
    const std::string_view text = sources_[input.file].text();
    auto root = input.tree.empty() ? yaml::parse(text, input.file, diagnostics_)
                                   : yaml::unpack(input.tree, text, input.file);
    const FileKindRow* kind = root ? kind_of(*root, diagnostics_) : nullptr;
    if (kind == nullptr) {
        library_.damaged = true;
        layer(layer_of(input.place)).draft.damaged = true;
        return;
    }
    read_root(input, std::move(*root), *kind);
}

// Scenarios and contracts share the names that a command knows; networks have a code each.
void LibraryReader::check_names() {
    for (const NamedScenario& scenario : library_.scenarios) {
        if (const Layer* contract = library_.contracts.find(scenario.id)) {
            diagnostics_.add({Code::duplicate_id,
                              "the scenario `" + scenario.id + "` has the name of a contract",
                              scenario.span,
                              "rename the scenario",
                              {{contract->contract->head.span, "the contract"}}});
        }
    }
    std::map<std::string_view, SourceSpan> codes;
    for (const NamedProfile& named : library_.profiles) {
        const Profile& profile = named.profile;
        const auto [first, is_new] = codes.emplace(profile.pcn, profile.span);
        if (!is_new && !profile.pcn.empty()) {
            diagnostics_.add(
                {Code::duplicate_pcn,
                 "the profile `" + named.id + "` has the code `" + profile.pcn + "` of another",
                 profile.span,
                 "give each network its own code",
                 {{first->second, "the first one is here"}}});
        }
    }
}

Library LibraryReader::finish() {
    std::vector<Layer> contracts;
    for (Layer& layer : layers_) {
        if (layer.contract) {
            contracts.push_back(std::move(layer));
        } else if (layer.id.empty() || layer.id == common_folder) {
            lay_over(library_.common.draft, layer.draft);
        } else if (!library_.damaged) {
            diagnostics_.add({Code::no_contract,
                              "the folder `" + layer.id + "` holds no contract",
                              place_in(layer.draft),
                              "add a contract.yaml, or move the files into `common`",
                              {}});
        }
    }
    std::ranges::sort(contracts, {}, [](const Layer& layer) {
        const ContractHead& head = layer.contract->head;
        return std::tuple(head.year.first_day(), head.status, std::string_view(head.id));
    });
    for (Layer& layer : contracts) {
        const std::string folder = std::exchange(layer.id, layer.contract->head.id);
        if (const Layer* first = library_.contracts.find(layer.id)) {
            if (folder != layer.id && !folder.empty()) {
                continue;  // told already: it stands in a folder of another name
            }
            diagnostics_.add({Code::duplicate_id,
                              "the contract `" + layer.id + "` is defined twice",
                              layer.contract->head.span,
                              "rename or remove one of them",
                              {{first->contract->head.span, "it is defined here first"}}});
            continue;
        }
        library_.contracts.put(std::move(layer));
    }
    check_names();
    return std::move(library_);
}

}  // namespace

Library read_library(const std::vector<InputFile>& files, const diagnostics::SourceFiles& sources,
                     Diagnostics& diagnostics) {
    LibraryReader reader(sources, diagnostics);
    for (const InputFile& file : files) {
        reader.read(file);
    }
    return reader.finish();
}

}  // namespace pcnload::spec
