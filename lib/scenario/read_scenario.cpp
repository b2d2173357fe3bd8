#include "diagnostics/nearest_name.hpp"
#include "scenario/scenario.hpp"
#include "spec/format.hpp"
#include "spec/record_reader.hpp"

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
    const SourceSpan owner = root.entries.empty() ? root.span : root.entries.front().key_span;
    const RecordReader reader(root, spec::scenario_record, owner, diagnostics);
    ScenarioText text;
    if (const auto id = reader.id("scenario")) {
        text.scenario.id = id->value;
    }
    text.scenario.title = reader.text("title");
    text.scenario.note = reader.text("note");
    text.scenario.source = reader.located_text("source");
    text.contract = reader.id("contract");
    text.extends = reader.located_text("extends");
    if (const yaml::Node* changes = reader.find("changes")) {
        text.scenario.changes = read_changes(*changes, diagnostics);
    }
    const bool has_contract = reader.find("contract") != nullptr;
    const bool has_base = reader.find("extends") != nullptr;
    if (root.is_mapping() && has_contract && has_base) {
        diagnostics.add({Code::base_missing,
                         "a scenario has a `contract` or `extends` another, not both",
                         root.find("extends")->key_span,
                         "leave one of the two out",
                         {{root.find("contract")->key_span, "its `contract`"}}});
    } else if (root.is_mapping() && !has_contract && !has_base) {
        diagnostics.add({Code::base_missing,
                         "the scenario does not say what it changes",
                         owner,
                         "add `contract:` with the id of one, or `extends:` with that of "
                         "another scenario",
                         {}});
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
        ScenarioText text = read_text(root, diagnostics_);
        return base(text) ? std::optional(std::move(text.scenario)) : std::nullopt;
    }

private:
    static constexpr std::size_t longest_chain = 64;

    struct Link {
        std::string id;
        SourceSpan extends;
    };

    // Told in the same way from whichever scenario of the circle one comes.
    void report_circle(std::vector<Link> circle) {
        std::rotate(circle.begin(), std::ranges::min_element(circle, {}, &Link::id), circle.end());
        std::string way;
        std::vector<diagnostics::Label> others;
        for (const Link& link : circle) {
            way += "`" + link.id + "` -> ";
            if (link.id != circle.front().id) {
                others.push_back({link.extends, "`" + link.id + "` extends the next one here"});
            }
        }
        const std::string& first = circle.front().id;
        diagnostics_.add(
            {Code::scenario_circle,
             circle.size() == 1 ? "the scenario `" + first + "` extends itself"
                                : "these scenarios extend each other: " + way + "`" + first + "`",
             circle.front().extends, "let one of them name its `contract`", std::move(others)});
    }

    bool base(ScenarioText& text) {
        if (text.contract) {
            text.scenario.contract = *text.contract;
            return true;
        }
        if (!text.extends) {
            return false;
        }
        const auto first = std::ranges::find(chain_, text.scenario.id, &Link::id);
        if (first != chain_.end()) {
            report_circle({first, chain_.end()});
            return false;
        }
        chain_.push_back({text.scenario.id, text.extends->span});
        if (chain_.size() > longest_chain) {
            diagnostics_.add({Code::scenario_circle,
                              "more than 64 scenarios extend each other",
                              text.extends->span,
                              "let one of them name its `contract`",
                              {}});
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
            diagnostics_.add({Code::unknown_base,
                              "`" + name.value + "` is a contract",
                              name.span,
                              "write `contract:` in the place of `extends:`",
                              {}});
            return std::nullopt;
        }
        if (!library_.damaged) {  // else it may be in the file that could not be read
            diagnostics_.add(
                {Code::unknown_base,
                 "there is no scenario `" + name.value + "` to extend",
                 name.span,
                 diagnostics::did_you_mean_or(name.value, library_.scenarios.ids(),
                                              "name a scenario, or a file beside this one"),
                 {}});
        }
        return std::nullopt;
    }

    const Library& library_;
    SiblingFiles& siblings_;
    Diagnostics& diagnostics_;
    std::vector<Link> chain_;  // the scenarios read so far
};

}  // namespace

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
    diagnostics.add({Code::unknown_choice,
                     "there is no scenario `" + std::string(name) + "`",
                     SourceSpan{},
                     diagnostics::did_you_mean(name, scenario_names(library)),
                     {}});
    return std::nullopt;
}

}  // namespace pcnload::scenario
