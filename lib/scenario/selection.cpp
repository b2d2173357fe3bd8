#include "scenario/selection.hpp"

#include "diagnostics/nearest_name.hpp"

#include <algorithm>
#include <set>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using spec::Draft;

constexpr std::size_t most_shown = 6;  // full addresses shown of an ambiguous one

// parts[0] is a service.
std::vector<Part> match_from_service(const Draft& draft, const std::vector<std::string>& parts) {
    std::vector<Part> found;
    for (std::size_t s = 0; s < draft.services.size(); ++s) {
        const spec::DraftService& service = draft.services[s];
        if (!matches(parts[0], service.id)) {
            continue;
        }
        if (parts.size() == 1) {
            found.push_back({s, std::nullopt, std::nullopt});
            continue;
        }
        for (std::size_t r = 0; r < service.requirements.size(); ++r) {
            const spec::DraftRequirement& requirement = service.requirements[r];
            if (!matches(parts[1], requirement.id)) {
                continue;
            }
            if (parts.size() == 2) {
                found.push_back({s, r, std::nullopt});
                continue;
            }
            for (std::size_t a = 0; a < requirement.activities.size(); ++a) {
                if (matches(parts[2], requirement.activities[a].id)) {
                    found.push_back({s, r, a});
                }
            }
        }
    }
    return found;
}

// parts[0] is a requirement of any service.
std::vector<Part> match_from_requirement(const Draft& draft,
                                         const std::vector<std::string>& parts) {
    if (parts.size() > 2) {
        return {};
    }
    std::vector<std::string> whole{std::string(anything)};
    whole.insert(whole.end(), parts.begin(), parts.end());
    return match_from_service(draft, whole);
}

void report_nothing(const Draft& draft, const Address& address, Diagnostics& diagnostics) {
    const std::vector<std::string> known = known_addresses(draft);
    const std::vector<std::string_view> names(known.begin(), known.end());
    std::string written = address.text.substr(0, address.text.rfind('.'));
    std::string hint = diagnostics::did_you_mean(written, names);
    if (hint.empty()) {
        hint = diagnostics::did_you_mean_or(
            address.parts.front(), draft.services.ids(),
            "it may have been dropped before; `pcnload list services` shows what there is");
    }
    diagnostics.add({Code::addresses_nothing,
                     "`" + written + "` addresses nothing in the contract `" + draft.head.id + "`",
                     address.span,
                     std::move(hint),
                     {}});
}

bool is_beneath(const Part& activity, const Part& part) {
    return activity.service == part.service &&
           (!part.requirement || activity.requirement == part.requirement) &&
           (!part.activity || activity.activity == part.activity);
}

}  // namespace

std::string part_text(const Draft& draft, const Part& part) {
    const spec::DraftService& service = draft.services[part.service];
    std::string text = service.id;
    if (part.requirement) {
        const spec::DraftRequirement& requirement = service.requirements[*part.requirement];
        text += "/" + requirement.id;
        if (part.activity) {
            text += "/" + requirement.activities[*part.activity].id;
        }
    }
    return text;
}

std::vector<std::string> known_addresses(const Draft& draft) {
    std::vector<std::string> known;
    for (const spec::DraftService& service : draft.services) {
        known.push_back(service.id);
        for (const spec::DraftRequirement& requirement : service.requirements) {
            known.push_back(requirement.id);
            known.push_back(service.id + "/" + requirement.id);
            for (const spec::DraftActivity& activity : requirement.activities) {
                known.push_back(requirement.id + "/" + activity.id);
                known.push_back(service.id + "/" + requirement.id + "/" + activity.id);
            }
        }
    }
    return known;
}

std::vector<Part> select_parts(const Draft& draft, const Address& address,
                               Diagnostics& diagnostics) {
    std::vector<Part> found = match_from_service(draft, address.parts);
    if (!found.empty()) {
        return found;
    }
    found = match_from_requirement(draft, address.parts);
    if (found.empty()) {
        report_nothing(draft, address, diagnostics);
        return found;
    }
    std::set<std::size_t> services;
    for (const Part& part : found) {
        services.insert(part.service);
    }
    if (services.size() > 1 && address.parts.front() != anything) {
        std::string all;
        for (std::size_t i = 0; i < std::min(found.size(), most_shown); ++i) {
            all += (i == 0 ? "`" : ", `") + part_text(draft, found[i]) + "`";
        }
        diagnostics.add({Code::ambiguous_address,
                         "`" + address.text + "` stands in several services",
                         address.span,
                         "name the service too: " + all,
                         {}});
        return {};
    }
    return found;
}

std::vector<Part> select_activities(const Draft& draft, const Address& address,
                                    const std::vector<Address>& except, Diagnostics& diagnostics) {
    const std::vector<Part> wanted = select_parts(draft, address, diagnostics);
    const std::size_t errors = diagnostics.errors_told();
    std::vector<Part> unwanted;
    for (const Address& exception : except) {
        const std::vector<Part> parts = select_parts(draft, exception, diagnostics);
        unwanted.insert(unwanted.end(), parts.begin(), parts.end());
    }
    if (wanted.empty()) {
        return {};
    }
    const std::vector<std::string> all(3, std::string(anything));
    std::vector<Part> activities = match_from_service(draft, all);
    std::erase_if(activities, [&](const Part& activity) {
        const auto holds = [&](const Part& part) { return is_beneath(activity, part); };
        return std::ranges::none_of(wanted, holds) || std::ranges::any_of(unwanted, holds);
    });
    if (activities.empty() && diagnostics.errors_told() == errors) {
        diagnostics.add(
            {Code::addresses_nothing,
             "no activity stands beneath `" + address.text + "`" +
                 (except.empty() ? "" : " but for those excepted"),
             address.span,
             except.empty() ? "it asks for no work that is measured" : "except fewer of them",
             {}});
    }
    return activities;
}

}  // namespace pcnload::scenario
