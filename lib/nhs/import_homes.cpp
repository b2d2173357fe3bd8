// Care homes and their beds, by the directory and what aligns its homes to networks.
#include "nhs/import_draft.hpp"

#include <set>

namespace pcnload::nhs {

namespace {

class HomePlacer {
public:
    HomePlacer(ImportDraft& draft, std::size_t directory, std::size_t alignment)
        : draft_(draft),
          alignment_(draft.content<HomeAlignment>(alignment)),
          homes_(draft.content<CareHomes>(directory)),
          account_(draft.import.files[directory]),
          alignment_account_(draft.import.files[alignment]),
          directory_file_(directory),
          count_(draft.import.networks.size()),
          beds_(draft.import.networks.size()) {}

    void add();

private:
    const AlignedTo* aligned(const CareHome& home);
    void place(const CareHome& home);
    void account_for_alignment();
    void list_keys(const std::map<std::string, AlignedTo>& keys, const char* what);

    ImportDraft& draft_;
    const HomeAlignment& alignment_;
    const CareHomes& homes_;
    ImportedFile& account_;
    ImportedFile& alignment_account_;
    std::size_t directory_file_;
    std::vector<std::optional<double>> count_;
    std::vector<std::optional<double>> beds_;
    FileTotal home_total_{"care homes"};
    FileTotal bed_total_{"beds"};
    std::set<const AlignedTo*> used_;
};

// A home's own line counts before that of its postcode.
const AlignedTo* HomePlacer::aligned(const CareHome& home) {
    auto found = alignment_.by_location.find(home.location);
    if (found == alignment_.by_location.end()) {
        found = alignment_.by_postcode.find(home.postcode);
        if (found == alignment_.by_postcode.end()) return nullptr;
    }
    used_.insert(&found->second);
    return &found->second;
}

void HomePlacer::place(const CareHome& home) {
    const AlignedTo* to = aligned(home);
    const auto network = to == nullptr ? std::nullopt : draft_.directory.find_network(to->network);
    const Unplaced unplaced{home.row, 1, "home `" + home.location + '`', 1};
    home_total_.own += 1;
    bed_total_.own += home.beds;
    if (network) {
        ++account_.rows_used;
        home_total_.in_networks += 1;
        bed_total_.in_networks += home.beds;
        count_[*network] = count_[*network].value_or(0) + 1;
        beds_[*network] = beds_[*network].value_or(0) + home.beds;
    } else if (to != nullptr && to->network.empty()) {
        ++account_.rows_outside;
        account_.outside.push_back(unplaced);
        home_total_.outside += 1;
        bed_total_.outside += home.beds;
    } else {
        account_.unmatched.push_back(unplaced);
        home_total_.unmatched += 1;
        bed_total_.unmatched += home.beds;
    }
}

void HomePlacer::list_keys(const std::map<std::string, AlignedTo>& keys, const char* what) {
    for (const auto& [key, to] : keys) {
        if (used_.contains(&to)) {
            ++alignment_account_.rows_used;
        } else {
            alignment_account_.unmatched.push_back({to.row, 1, what + ('`' + key + '`')});
        }
    }
}

// A list of all postcodes has most of them for other things than homes.
void HomePlacer::account_for_alignment() {
    list_keys(alignment_.by_location, "home ");
    std::size_t idle = 0;
    for (const auto& [postcode, to] : alignment_.by_postcode)
        ++(used_.contains(&to) ? alignment_account_.rows_used : idle);
    const std::size_t keys = alignment_.by_location.size() + alignment_.by_postcode.size();
    if (idle > 0) alignment_account_.passed_over["postcodes without a home"] = idle;
    if (alignment_.rows > keys) {
        alignment_account_.passed_over["the same as another row"] = alignment_.rows - keys;
    }
}

void HomePlacer::add() {
    for (const CareHome& home : homes_.homes)
        place(home);
    account_.totals = {home_total_, bed_total_};
    account_for_alignment();
    add_driver(draft_, "care_homes", directory_file_, Basis::counted, count_);
    add_driver(draft_, "care_home_beds", directory_file_, Basis::counted, beds_);
}

}  // namespace

void add_homes(ImportDraft& draft, std::size_t directory, std::size_t alignment) {
    HomePlacer(draft, directory, alignment).add();
}

}  // namespace pcnload::nhs
