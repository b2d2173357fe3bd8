// Which networks there are, where they lie, and what has changed between two mappings.
#include "nhs/import_draft.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace pcnload::nhs {

namespace {

// What most practices say; of equals the first by name.
NetworkPlace usual_place(const MappedNetwork& network) {
    const auto most = std::ranges::max_element(network.places, {},
                                               [](const auto& place) { return place.second; });
    return most == network.places.end() ? NetworkPlace{} : most->first;
}

class NetworkAdder {
public:
    NetworkAdder(ImportDraft& draft, const ChosenFiles& chosen) : draft_(draft), chosen_(chosen) {}

    void add();

private:
    void find_networks();
    void add_names();
    void add_mapping_places();
    void count_practices();
    void account_for_mapping(std::size_t file, bool is_newest);
    void account_for_names(std::size_t file);
    void compare_mappings(std::size_t older, std::size_t newer);
    ImportedNetwork* find(const std::string& code);

    ImportDraft& draft_;
    const ChosenFiles& chosen_;
};

// The first of the files that can say it.
void NetworkAdder::find_networks() {
    std::set<std::string> codes;
    if (!chosen_.mappings.empty()) {
        for (const auto& network :
             draft_.content<PracticeMapping>(chosen_.mappings.front()).networks)
            codes.insert(network.code);
    } else if (chosen_.networks) {
        for (const auto& network : draft_.content<NetworkNames>(*chosen_.networks).networks) {
            if (network.open) codes.insert(network.code);
        }
    } else {
        if (chosen_.ages) {
            for (const Entry& entry : draft_.content<PatientLists>(*chosen_.ages).networks)
                codes.insert(entry.code);
        } else if (chosen_.payments) {
            for (const Entry& entry : draft_.content<Payments>(*chosen_.payments).practices)
                codes.insert(entry.network);
        } else if (chosen_.workforce) {
            for (const Entry& entry : draft_.content<NetworkStaff>(*chosen_.workforce).networks)
                codes.insert(entry.code);
        }
        codes.erase("");
    }
    for (const std::string& code : codes) {
        draft_.directory.add_network(code);
        draft_.import.networks.push_back({code, {}, {}, {}});
    }
}

ImportedNetwork* NetworkAdder::find(const std::string& code) {
    const auto place = draft_.directory.find_network(code);
    return place ? &draft_.import.networks[*place] : nullptr;
}

void NetworkAdder::add_mapping_places() {
    for (const std::size_t file : chosen_.mappings) {
        for (const MappedNetwork& mapped : draft_.content<PracticeMapping>(file).networks) {
            ImportedNetwork* network = find(mapped.code);
            if (network == nullptr) continue;
            const NetworkPlace place = usual_place(mapped);
            if (network->name.empty()) network->name = mapped.name;
            if (network->place.region.empty()) network->place.region = place.region;
            if (network->place.icb.empty()) network->place.icb = place.icb;
            if (network->place.sub_icb.empty()) network->place.sub_icb = place.sub_icb;
        }
    }
}

void NetworkAdder::add_names() {
    if (chosen_.networks) {
        for (const NetworkState& state : draft_.content<NetworkNames>(*chosen_.networks).networks) {
            ImportedNetwork* network = find(state.code);
            if (network == nullptr) continue;
            if (network->name.empty()) network->name = state.name;
            if (network->place.sub_icb.empty()) network->place.sub_icb = state.sub_icb;
        }
    }
    if (!chosen_.workforce) return;
    for (const auto& [code, name] : draft_.content<NetworkStaff>(*chosen_.workforce).names) {
        ImportedNetwork* network = find(code);
        if (network != nullptr && network->name.empty()) network->name = name;
    }
}

void NetworkAdder::count_practices() {
    const std::size_t file = chosen_.mappings.front();
    std::vector<std::optional<double>> practices(draft_.import.networks.size());
    for (const PracticeLink& link : draft_.content<PracticeMapping>(file).links) {
        const auto network = draft_.directory.find_network(link.network);
        if (network) practices[*network] = practices[*network].value_or(0) + 1;
    }
    add_driver(draft_, "practices", file, Basis::counted, practices);
}

void NetworkAdder::account_for_mapping(std::size_t file, bool is_newest) {
    ImportedFile& account = draft_.import.files[file];
    const auto& mapping = draft_.content<PracticeMapping>(file);
    FileTotal practices{"practices", static_cast<double>(mapping.links.size())};
    for (const PracticeLink& link : mapping.links) {
        if (!is_newest) {
            ++account.passed_over["an older mapping, for practices that the newer one lacks"];
        } else if (link.network.empty()) {
            practices.outside += 1;
            ++account.rows_outside;
            account.outside.push_back({link.row, 1, "practice `" + link.practice + '`', 1});
        } else {
            practices.in_networks += 1;
            ++account.rows_used;
        }
    }
    if (!is_newest) return;
    const auto networks = static_cast<double>(mapping.networks.size());
    account.totals = {practices, {"networks", networks, networks}};
}

void NetworkAdder::account_for_names(std::size_t file) {
    ImportedFile& account = draft_.import.files[file];
    FileTotal open{"open networks"};
    for (const NetworkState& state : draft_.content<NetworkNames>(file).networks) {
        const bool is_known = draft_.directory.find_network(state.code).has_value();
        if (state.open) {
            open.own += 1;
            (is_known ? open.in_networks : open.unmatched) += 1;
        }
        if (is_known == state.open) {
            ++account.rows_used;
        } else if (is_known) {
            account.unmatched.push_back(
                {state.row, 1, "network `" + state.code + "` is closed here and in use elsewhere"});
        } else {
            account.unmatched.push_back({state.row, 1, "network `" + state.code + '`'});
        }
    }
    account.totals.push_back(open);
}

void NetworkAdder::compare_mappings(std::size_t older, std::size_t newer) {
    MappingChange change;
    change.older = older;
    change.newer = newer;
    std::map<std::string, std::string> before;
    std::set<std::string> networks_before;
    for (const PracticeLink& link : draft_.content<PracticeMapping>(older).links)
        before.emplace(link.practice, link.network);
    for (const MappedNetwork& network : draft_.content<PracticeMapping>(older).networks)
        networks_before.insert(network.code);
    for (const PracticeLink& link : draft_.content<PracticeMapping>(newer).links) {
        const auto known = before.find(link.practice);
        if (known == before.end()) {
            change.arrived.push_back(link.practice);
            continue;
        }
        if (known->second != link.network) {
            change.moved.push_back({link.practice, known->second, link.network});
        }
        before.erase(known);
    }
    for (const auto& [practice, network] : before)
        change.gone.push_back(practice);
    for (const MappedNetwork& network : draft_.content<PracticeMapping>(newer).networks) {
        if (networks_before.erase(network.code) == 0) {
            change.networks_arrived.push_back(network.code);
        }
    }
    change.networks_gone.assign(networks_before.begin(), networks_before.end());
    std::ranges::sort(change.arrived);
    std::ranges::sort(change.moved, {}, &MovedPractice::practice);
    std::ranges::sort(change.networks_arrived);
    draft_.import.mapping_changes.push_back(std::move(change));
}

void NetworkAdder::add() {
    find_networks();
    add_mapping_places();
    add_names();
    for (const std::size_t file : chosen_.mappings) {
        draft_.directory.add_mapping(draft_.content<PracticeMapping>(file));
        const bool is_newest = file == chosen_.mappings.front();
        account_for_mapping(file, is_newest);
        if (!is_newest) compare_mappings(file, chosen_.mappings.front());
    }
    if (chosen_.networks) account_for_names(*chosen_.networks);
    if (!chosen_.mappings.empty()) count_practices();
}

}  // namespace

void add_networks(ImportDraft& draft, const ChosenFiles& chosen) {
    NetworkAdder(draft, chosen).add();
}

}  // namespace pcnload::nhs
