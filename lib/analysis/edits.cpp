#include "analysis/edits.hpp"

#include <utility>

namespace pcnload::analysis {

namespace {

using spec::Activity;
using spec::Requirement;
using spec::Specification;

template <class Row>
std::string address_of(const Side& /*side*/, const Row& row) {
    return row.id;
}
std::string address_of(const Side& side, const Requirement& row) {
    return side.specification.services[row.service].id + '/' + row.id;
}
std::string address_of(const Side& side, const Activity& row) {
    return address_of(side, side.specification.requirements[row.requirement]) + '/' + row.id;
}
std::string address_of(const Side& /*side*/, const spec::Funding& row) {
    return "funding/" + row.id;
}

class Finder {
public:
    Finder(const Specification& base, const Specification& head, const MatchedParts& parts)
        : parts_(parts), base_{base, none_}, head_{head, parts.renamed} {}

    std::vector<Edit> find();

private:
    // Every part of one kind; those of `within` that are new or gone are told with what they are
    // in.
    template <class Index, class Rows, class Within>
    void compare_all(EditedPart part, const std::vector<Pair<Index>>& pairs, const Rows& base,
                     const Rows& head, Within within);
    template <class Index, class Rows>
    void compare_all(EditedPart part, const std::vector<Pair<Index>>& pairs, const Rows& base,
                     const Rows& head) {
        compare_all(part, pairs, base, head, [](const auto&) { return true; });
    }
    void whole(EditKind kind, Edit about, const std::string& before, const std::string& after) {
        about.kind = kind;
        about.before = before;
        about.after = after;
        edits_.push_back(std::move(about));
    }
    void compare_fields(const Edit& about, const std::vector<FieldText>& before,
                        const std::vector<FieldText>& after);
    void compare_dates();
    void add_dates(std::size_t requirement, std::vector<std::pair<FieldText, FieldText>> moved);
    void compare_reimbursement();

    const MatchedParts& parts_;
    Renamed none_;
    Side base_;
    Side head_;
    std::vector<Edit> edits_;
};

void Finder::compare_fields(const Edit& about, const std::vector<FieldText>& before,
                            const std::vector<FieldText>& after) {
    for (std::size_t place = 0; place < before.size(); ++place) {
        if (before[place].says_the_same(after[place])) {
            continue;
        }
        Edit edit = about;
        edit.kind = EditKind::changed;
        edit.field = before[place].field;
        edit.before = before[place].text;
        edit.after = after[place].text;
        edit.before_span = before[place].span;
        edit.after_span = after[place].span;
        edits_.push_back(std::move(edit));
    }
}

template <class Index, class Rows, class Within>
void Finder::compare_all(EditedPart part, const std::vector<Pair<Index>>& pairs, const Rows& base,
                         const Rows& head, Within within) {
    for (std::size_t place = 0; place < pairs.size(); ++place) {
        const Pair<Index>& pair = pairs[place];
        Edit about;
        about.part = part;
        about.pair = place;
        if (pair.base) {
            about.before_span = base[*pair.base].span;
            about.address = address_of(base_, base[*pair.base]);
        }
        if (pair.head) {
            about.after_span = head[*pair.head].span;
            about.address = address_of(head_, head[*pair.head]);
        }
        if (!pair.both()) {
            if (within(pair)) {
                whole(pair.head ? EditKind::added : EditKind::removed, std::move(about),
                      pair.base ? base[*pair.base].id : "", pair.head ? head[*pair.head].id : "");
            }
            continue;
        }
        if (base[*pair.base].id != head[*pair.head].id) {
            whole(EditKind::renamed, about, base[*pair.base].id, head[*pair.head].id);
        }
        compare_fields(about, fields_of(base_, base[*pair.base]),
                       fields_of(head_, head[*pair.head]));
    }
}

// Where activities of one requirement move differently, each is told by its id.
void Finder::add_dates(std::size_t requirement,
                       std::vector<std::pair<FieldText, FieldText>> moved) {
    const Pair<spec::RequirementIndex>& pair = parts_.requirements[requirement];
    const Requirement& before = base_.specification.requirements[*pair.base];
    const Requirement& after = head_.specification.requirements[*pair.head];
    Edit edit{EditKind::changed,
              EditedPart::requirement,
              EditedField::dates,
              requirement,
              address_of(head_, after),
              {},
              {},
              before.span,
              after.span};
    bool same = true;
    for (const auto& [was, is] : moved) {
        same = same && was.text == moved.front().first.text && is.text == moved.front().second.text;
    }
    if (same) {
        moved.resize(1);
    }
    for (const auto& [was, is] : moved) {
        edit.before += (edit.before.empty() ? "" : "; ") + (same ? was.text : was.key);
        edit.after += (edit.after.empty() ? "" : "; ") + (same ? is.text : is.key);
    }
    edits_.push_back(std::move(edit));
}

void Finder::compare_dates() {
    const auto places = places_in(parts_.requirements, &Pair<spec::RequirementIndex>::head);
    std::vector<std::vector<std::pair<FieldText, FieldText>>> moved(parts_.requirements.size());
    for (const Pair<spec::ActivityIndex>& pair : parts_.activities) {
        if (!pair.both()) {
            continue;
        }
        const Activity& before = base_.specification.activities[*pair.base];
        const Activity& after = head_.specification.activities[*pair.head];
        FieldText was = dates_of(base_, before);
        FieldText is = dates_of(head_, after);
        if (was.says_the_same(is)) {
            continue;
        }
        was.key = before.id + " " + was.text;
        is.key = after.id + " " + is.text;
        moved[places[after.requirement.value]].emplace_back(std::move(was), std::move(is));
    }
    for (std::size_t place = 0; place < moved.size(); ++place) {
        if (!moved[place].empty()) {
            add_dates(place, std::move(moved[place]));
        }
    }
}

void Finder::compare_reimbursement() {
    const auto& before = base_.specification.reimbursement;
    const auto& after = head_.specification.reimbursement;
    Edit about;
    about.part = EditedPart::reimbursement;
    about.address = word(EditedPart::reimbursement);
    about.before_span = before ? base_.specification.head.span : about.before_span;
    about.after_span = after ? head_.specification.head.span : about.after_span;
    if (before && after) {
        compare_fields(about, fields_of(base_, *before), fields_of(head_, *after));
    } else if (before || after) {
        whole(after ? EditKind::added : EditKind::removed, about, before ? about.address : "",
              after ? about.address : "");
    }
}

std::vector<Edit> Finder::find() {
    const Specification& base = base_.specification;
    const Specification& head = head_.specification;
    Edit contract;
    contract.part = EditedPart::contract;
    contract.address = head.head.id;
    if (base.head.id != head.head.id) {
        Edit renamed = contract;
        renamed.before_span = base.head.span;
        renamed.after_span = head.head.span;
        whole(EditKind::renamed, std::move(renamed), base.head.id, head.head.id);
    }
    compare_fields(contract, fields_of(base_, base.head), fields_of(head_, head.head));
    compare_all(EditedPart::source, parts_.sources, base.sources, head.sources);
    compare_all(EditedPart::assumption, parts_.assumptions, base.assumptions, head.assumptions);
    compare_all(EditedPart::driver, parts_.drivers, base.drivers, head.drivers);
    compare_all(EditedPart::role, parts_.roles, base.roles, head.roles);
    compare_all(EditedPart::service, parts_.services, base.services, head.services);
    const auto services = places_in(parts_.services, &Pair<spec::ServiceIndex>::head);
    const auto old_services = places_in(parts_.services, &Pair<spec::ServiceIndex>::base);
    compare_all(EditedPart::requirement, parts_.requirements, base.requirements, head.requirements,
                [&](const Pair<spec::RequirementIndex>& pair) {
                    const std::size_t place =
                        pair.head ? services[head.requirements[*pair.head].service.value]
                                  : old_services[base.requirements[*pair.base].service.value];
                    return parts_.services[place].both();
                });
    compare_dates();
    const auto requirements = places_in(parts_.requirements, &Pair<spec::RequirementIndex>::head);
    const auto old_requirements =
        places_in(parts_.requirements, &Pair<spec::RequirementIndex>::base);
    compare_all(EditedPart::activity, parts_.activities, base.activities, head.activities,
                [&](const Pair<spec::ActivityIndex>& pair) {
                    const std::size_t place =
                        pair.head ? requirements[head.activities[*pair.head].requirement.value]
                                  : old_requirements[base.activities[*pair.base].requirement.value];
                    return parts_.requirements[place].both();
                });
    compare_all(EditedPart::funding, parts_.funding, base.funding, head.funding);
    compare_reimbursement();
    return std::move(edits_);
}

}  // namespace

std::vector<Edit> find_edits(const Specification& base, const Specification& head,
                             const MatchedParts& parts) {
    return Finder(base, head, parts).find();
}

}  // namespace pcnload::analysis
