#include "analysis/subject.hpp"

#include <algorithm>

namespace pcnload::analysis {

namespace {

using spec::ActivityIndex;
using spec::RequirementIndex;
using spec::ServiceIndex;
using spec::Specification;

std::vector<std::string_view> parts_of(std::string_view address) {
    std::vector<std::string_view> parts;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = address.find('/');
        parts.push_back(address.substr(0, end));
        if (end != std::string_view::npos) address.remove_prefix(end + 1);
    }
    return parts;
}

template <class IndexType, class Rows>
std::optional<IndexType> find_row(const Rows& rows, std::string_view id) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const IndexType index{static_cast<std::uint32_t>(i)};
        if (rows[index].id == id) return index;
    }
    return std::nullopt;
}

// Of any service where `service` is empty; nothing where there are several.
std::optional<RequirementIndex> find_requirement(const Specification& specification,
                                                 std::optional<ServiceIndex> service,
                                                 std::string_view id) {
    std::optional<RequirementIndex> found;
    for (std::size_t i = 0; i < specification.requirements.size(); ++i) {
        const RequirementIndex index{static_cast<std::uint32_t>(i)};
        const spec::Requirement& requirement = specification.requirements[index];
        if (requirement.id != id || (service && requirement.service != *service)) continue;
        if (found) return std::nullopt;
        found = index;
    }
    return found;
}

std::optional<ActivityIndex> find_activity(const Specification& specification,
                                           std::optional<RequirementIndex> requirement,
                                           std::string_view id) {
    if (!requirement) return std::nullopt;
    for (const ActivityIndex index : specification.requirements[*requirement].activities)
        if (specification.activities[index].id == id) return index;
    return std::nullopt;
}

template <class IndexType>
std::optional<Subject> as_subject(std::optional<IndexType> index) {
    return index ? std::optional<Subject>(*index) : std::nullopt;
}

std::optional<Subject> find_single(const Specification& specification, std::string_view id) {
    if (const auto service = find_row<ServiceIndex>(specification.services, id)) return *service;
    if (const auto role = find_row<spec::RoleIndex>(specification.roles, id)) return *role;
    return as_subject(find_requirement(specification, std::nullopt, id));
}

std::string address(const Specification& specification, ServiceIndex service) {
    return specification.services[service].id;
}

std::string address(const Specification& specification, RequirementIndex index) {
    const spec::Requirement& requirement = specification.requirements[index];
    return address(specification, requirement.service) + '/' + requirement.id;
}

std::string address(const Specification& specification, ActivityIndex index) {
    const spec::Activity& activity = specification.activities[index];
    return address(specification, activity.requirement) + '/' + activity.id;
}

std::string address(const Specification& specification, spec::RoleIndex role) {
    return specification.roles[role].id;
}

std::string address(const Specification&, Whole) { return {}; }

}  // namespace

std::optional<Subject> find_subject(const Specification& specification, std::string_view address) {
    if (address.empty()) return Whole{};
    const std::vector<std::string_view> parts = parts_of(address);
    if (parts.size() == 1) return find_single(specification, parts[0]);
    if (parts.size() > 3) return std::nullopt;
    if (const auto service = find_row<ServiceIndex>(specification.services, parts[0])) {
        const auto requirement = find_requirement(specification, service, parts[1]);
        if (parts.size() == 3) {
            return as_subject(find_activity(specification, requirement, parts[2]));
        }
        if (requirement) return *requirement;
    }
    if (parts.size() == 3) return std::nullopt;
    const auto requirement = find_requirement(specification, std::nullopt, parts[0]);
    return as_subject(find_activity(specification, requirement, parts[1]));
}

std::vector<std::string> subject_addresses(const Specification& specification) {
    std::vector<std::string> addresses;
    for (const spec::Service& service : specification.services) {
        addresses.push_back(service.id);
        for (const RequirementIndex requirement : service.requirements) {
            addresses.push_back(address(specification, requirement));
            for (const ActivityIndex activity : specification.requirements[requirement].activities)
                addresses.push_back(address(specification, activity));
        }
    }
    for (const spec::Role& role : specification.roles)
        addresses.push_back(role.id);
    return addresses;
}

std::string address_of(const Specification& specification, const Subject& subject) {
    return std::visit([&](auto index) { return address(specification, index); }, subject);
}

}  // namespace pcnload::analysis
