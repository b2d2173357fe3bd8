#include "diagnostics/nearest_name.hpp"
#include "scenario/scenario.hpp"
#include "spec/format.hpp"
#include "spec/record_reader.hpp"
#include "yaml/parse.hpp"

#include <algorithm>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using spec::Library;
using spec::RecordReader;

// A scenario's own words, before what it extends comes first.
struct ScenarioText {
    Scenario scenario;
    std::optional<Located<std::string>> contract;
    std::optional<Located<std::string>> extends;
};

ScenarioText read_text(const yaml::Node& root, Diagnostics& diagnostics) {
    const RecordReader reader(root, spec::scenario_record, root.span, diagnostics);
    ScenarioText text;
    if (const auto id = reader.id("scenario")) {
        text.scenario.id = id->value;
    }
    text.scenario.title = reader.text("title");
    text.scenario.note = reader.text("note");
    text.contract = reader.id("contract");
    text.extends = reader.located_text("extends");
    if (const yaml::Node* changes = reader.find("changes")) {
        text.scenario.changes = read_changes(*changes, diagnostics);
    }
    if (root.is_mapping() && text.contract.has_value() == text.extends.has_value()) {
        diagnostics.add({Code::base_missing,
                         text.contract ? "a scenario has a `contract` or `extends` another, not both"
                                       : "a scenario says which `contract` it changes",
                         root.entries.empty() ? root.span : root.entries.front().key_span,
                         "write `contract: 2020-21-draft`, or `extends:` another scenario", {}});
    }
    return text;
}

// The scenarios of the library that stand in one folder.
class LibrarySiblings : public SiblingFiles {
public:
    LibrarySiblings(const Library& library, std::string_view place)
        : library_(library), folder_(place.substr(0, place.rfind('/') + 1)) {}

    std::shared_ptr<const yaml::Node> find(std::string_view file_name) override {
        for (const spec::NamedScenario& scenario : library_.scenarios) {
            if (scenario.place == std::string(folder_) + std::string(file_name)) {
                return scenario.root;
            }
        }
        return nullptr;
    }

private:
    const Library& library_;
    std::string_view folder_;
};

// Follows `extends` to the scenario that names a contract, and gathers the changes on the way.
class ChainReader {
public:
    ChainReader(const Library& library, SiblingFiles& siblings, Diagnostics& diagnostics)
        : library_(library), siblings_(siblings), diagnostics_(diagnostics) {}

    std::optional<Scenario> read(const yaml::Node& root) {
        const std::size_t errors = diagnostics_.errors_told();
        ScenarioText text = read_text(root, diagnostics_);
        if (!base(text)) {
            return std::nullopt;
        }
        return diagnostics_.errors_told() == errors ? std::optional(std::move(text.scenario))
                                                    : std::nullopt;
    }

private:
    static constexpr int longest_chain = 64;

    bool base(ScenarioText& text) {
        if (text.contract) {
            text.scenario.contract = *text.contract;
            return true;
        }
        if (!text.extends) {
            return false;
        }
        if (++depth_ > longest_chain) {
            diagnostics_.add({Code::scenario_circle, "this scenario extends itself in the end",
                              text.extends->span, "the first of a chain names its contract", {}});
            return false;
        }
        std::optional<Scenario> base = read_base(*text.extends);
        if (!base) {
            return false;
        }
        text.scenario.contract = base->contract;
        base->changes.insert(base->changes.end(), text.scenario.changes.begin(),
                             text.scenario.changes.end());
        text.scenario.changes = std::move(base->changes);
        return true;
    }

    std::optional<Scenario> read_base(const Located<std::string>& name) {
        if (const spec::NamedScenario* known = library_.scenarios.find(name.value)) {
            return read(*known->root);
        }
        if (const auto file = siblings_.find(name.value)) {
            return read(*file);
        }
        if (library_.contracts.find(name.value) != nullptr) {
            diagnostics_.add({Code::unknown_base, "`" + name.value + "` is a contract", name.span,
                              "write `contract:` in the place of `extends:`", {}});
            return std::nullopt;
        }
        diagnostics_.add({Code::unknown_base,
                          "there is no scenario `" + name.value + "` to extend", name.span,
                          diagnostics::did_you_mean(name.value, library_.scenarios.ids()), {}});
        return std::nullopt;
    }

    const Library& library_;
    SiblingFiles& siblings_;
    Diagnostics& diagnostics_;
    int depth_ = 0;
};

} // namespace

std::optional<Scenario> read_scenario(const yaml::Node& root, const Library& library,
                                      SiblingFiles& siblings, Diagnostics& diagnostics) {
    return ChainReader(library, siblings, diagnostics).read(root);
}

std::vector<std::string_view> scenario_names(const Library& library) {
    std::vector<std::string_view> names = library.contracts.ids();
    const auto scenarios = library.scenarios.ids();
    names.insert(names.end(), scenarios.begin(), scenarios.end());
    return names;
}

std::optional<Scenario> find_scenario(const Library& library, std::string_view name,
                                      Diagnostics& diagnostics) {
    if (const spec::Layer* contract = library.contracts.find(name)) {
        const spec::ContractHead& head = contract->contract->head;
        return Scenario{head.id, head.title, head.note, {head.id, head.span}, {}};
    }
    if (const spec::NamedScenario* known = library.scenarios.find(name)) {
        LibrarySiblings siblings(library, known->place);
        return read_scenario(*known->root, library, siblings, diagnostics);
    }
    diagnostics.add({Code::unknown_choice, "there is no scenario `" + std::string(name) + "`",
                     SourceSpan{}, diagnostics::did_you_mean(name, scenario_names(library)), {}});
    return std::nullopt;
}

std::optional<Change> read_setting(std::string_view text, diagnostics::FileIndex file,
                                   Diagnostics& diagnostics) {
    const std::size_t equals = text.find('=');
    const SourceSpan whole{file, 0, static_cast<std::uint32_t>(text.size())};
    if (equals == std::string_view::npos || equals == 0) {
        diagnostics.add({Code::bad_setting, "`--set` takes ADDRESS=VALUE", whole,
                         "write --set minutes_per_resident_seen='6 min per resident'", {}});
        return std::nullopt;
    }
    const auto scalar = [&](std::size_t begin, std::size_t end) {
        yaml::Node node;
        node.text = std::string(text.substr(begin, end - begin));
        node.span = {file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        node.text_begin = static_cast<std::uint32_t>(begin);
        return node;
    };
    Change change;
    change.span = whole;
    auto address = read_address(scalar(0, equals), diagnostics);
    yaml::Node to = scalar(equals + 1, text.size());
    if (to.text.starts_with('{')) { // staff
        auto mapping = yaml::parse(to.text, file, diagnostics);
        if (!mapping) {
            return std::nullopt;
        }
        to = std::move(*mapping);
    }
    if (!address) {
        return std::nullopt;
    }
    change.what = std::move(*address);
    change.verb = SetValue{std::move(to), std::nullopt, std::nullopt};
    return change;
}

} // namespace pcnload::scenario
