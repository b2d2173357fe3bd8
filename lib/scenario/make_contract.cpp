// A contract out of its layers: common, the contract it extends, its own.
#include "diagnostics/nearest_name.hpp"
#include "scenario/apply.hpp"

#include <algorithm>
#include <array>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using spec::Draft;
using spec::Layer;
using spec::Library;

// The layers from the one that extends nothing to the one asked for; empty where that was reported.
std::vector<const Layer*> layer_chain(const Library& library, const Located<std::string>& id,
                                      Diagnostics& diagnostics) {
    std::vector<const Layer*> chain;
    Located<std::string> wanted = id;
    while (true) {
        const Layer* layer = library.contracts.find(wanted.value);
        if (layer == nullptr) {
            diagnostics.add({Code::unknown_contract, "there is no contract `" + wanted.value + "`",
                             wanted.span,
                             diagnostics::did_you_mean(wanted.value, library.contracts.ids()), {}});
            return {};
        }
        if (std::ranges::find(chain, layer) != chain.end()) {
            diagnostics.add({Code::contract_circle,
                             "the contract `" + wanted.value + "` extends itself", wanted.span,
                             "one of the contracts must extend none", {}});
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
        const spec::DraftService* service = draft.services.find(id.value);
        if (service == nullptr) {
            diagnostics.add({Code::unknown_service, "there is no service `" + id.value + "`",
                             id.span, diagnostics::did_you_mean(id.value, draft.services.ids()),
                             {}});
        } else if (services.find(id.value) != nullptr) {
            diagnostics.add({Code::duplicate_id, "the service `" + id.value + "` is named twice",
                             id.span, "name it once", {}});
        } else {
            services.put(*service);
        }
    }
    draft.services = std::move(services);
}

} // namespace

std::optional<MadeContract> make_contract(const Library& library, const Located<std::string>& id,
                                          Diagnostics& diagnostics) {
    const std::vector<const Layer*> chain = layer_chain(library, id, diagnostics);
    if (chain.empty()) {
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
            const std::vector<Change> changes = read_changes(*layer->contract->changes, diagnostics);
            apply_to_contract(changes, made.draft, diagnostics);
            made.changes.insert(made.changes.end(), changes.begin(), changes.end());
        }
    }
    return made;
}

} // namespace pcnload::scenario
