// A contract out of its layers: common, the contract it extends, its own.
#include "diagnostics/nearest_name.hpp"
#include "scenario/apply.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using spec::Draft;
using spec::Layer;
using spec::Library;

void report_unknown(const Library& library, const Located<std::string>& id,
                    Diagnostics& diagnostics) {
    if (library.damaged) {
        return;  // it may be in the file that could not be read
    }
    diagnostics.add(
        {Code::unknown_contract,
         "there is no contract `" + id.value + "`",
         id.span,
         diagnostics::did_you_mean_or(id.value, library.contracts.ids(),
                                      "`pcnload list contracts` shows those that there are"),
         {}});
}

// Told in the same way from whichever contract of the circle one comes.
void report_circle(std::vector<const Layer*> circle, Diagnostics& diagnostics) {
    std::rotate(circle.begin(), std::ranges::min_element(circle, {}, &Layer::id), circle.end());
    std::string way;
    std::vector<diagnostics::Label> others;
    for (const Layer* layer : circle) {
        way += "`" + layer->id + "` -> ";
        if (layer != circle.front()) {
            others.push_back(
                {layer->contract->extends->span, "`" + layer->id + "` extends the next one here"});
        }
    }
    const Layer& first = *circle.front();
    diagnostics.add(
        {Code::contract_circle,
         circle.size() == 1 ? "the contract `" + first.id + "` extends itself"
                            : "these contracts extend each other: " + way + "`" + first.id + "`",
         first.contract->extends->span, "let one of them extend none", std::move(others)});
}

// The layers from the one that extends nothing to the one asked for; empty where there is none or
// a file of one could not be read, which has been reported.
std::vector<const Layer*> layer_chain(const Library& library, const Located<std::string>& id,
                                      Diagnostics& diagnostics) {
    std::vector<const Layer*> chain;
    Located<std::string> wanted = id;
    while (true) {
        const Layer* layer = library.contracts.find(wanted.value);
        if (layer == nullptr) {
            report_unknown(library, wanted, diagnostics);
            return {};
        }
        if (const auto first = std::ranges::find(chain, layer); first != chain.end()) {
            report_circle({first, chain.end()}, diagnostics);
            return {};
        }
        if (layer->draft.damaged) {
            return {};
        }
        chain.push_back(layer);
        if (!layer->contract->extends) {
            break;
        }
        wanted = *layer->contract->extends;
    }
    std::ranges::reverse(chain);
    return chain;
}

// Keeps the services that the contract names, in its order.
void select_services(const std::vector<Located<std::string>>& wanted, Draft& draft,
                     Diagnostics& diagnostics) {
    spec::Table<spec::DraftService> services;
    for (const Located<std::string>& id : wanted) {
        const spec::DraftService* service = std::as_const(draft).services.find(id.value);
        if (service == nullptr) {
            diagnostics.add({Code::unknown_service,
                             "there is no service `" + id.value + "`",
                             id.span,
                             diagnostics::did_you_mean_or(id.value, draft.services.ids(),
                                                          "no file of the contract defines it"),
                             {}});
        } else if (services.find(id.value) != nullptr) {
            const auto first = std::ranges::find(wanted, id.value, &Located<std::string>::value);
            diagnostics.add({Code::duplicate_id,
                             "the service `" + id.value + "` is named twice",
                             id.span,
                             "name it once",
                             {{first->span, "it is named here first"}}});
        } else {
            services.put(*service);
        }
    }
    draft.services = std::move(services);
}

}  // namespace

std::optional<MadeContract> make_contract(const Library& library, const Located<std::string>& id,
                                          Diagnostics& diagnostics) {
    const std::vector<const Layer*> chain = layer_chain(library, id, diagnostics);
    if (chain.empty() || library.common.draft.damaged) {
        return std::nullopt;
    }
    MadeContract made;
    made.draft = library.common.draft;
    for (const Layer* layer : chain) {
        spec::lay_over(made.draft, layer->draft);
        made.draft.head = layer->contract->head;
        if (layer->contract->services) {
            select_services(*layer->contract->services, made.draft, diagnostics);
        }
        if (layer->contract->changes != nullptr) {
            const std::vector<Change> changes =
                read_changes(*layer->contract->changes, diagnostics);
            apply_to_contract(changes, made.draft, diagnostics);
            made.changes.insert(made.changes.end(), changes.begin(), changes.end());
        }
    }
    return made;
}

}  // namespace pcnload::scenario
