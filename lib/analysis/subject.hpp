// What a figure is about: the whole contract, or a part of it named by an address.
#pragma once

#include "spec/index.hpp"
#include "spec/specification.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pcnload::analysis {

struct Whole {
    friend bool operator==(Whole, Whole) = default;
};

using Subject = std::variant<Whole, spec::ServiceIndex, spec::RequirementIndex, spec::ActivityIndex,
                             spec::RoleIndex>;

// "service", "service/requirement", "service/requirement/activity", the last two without their
// service where the requirement's id is unique, or a role; an empty address is the whole. Nothing
// where it names no part, or several.
std::optional<Subject> find_subject(const spec::Specification& specification,
                                    std::string_view address);

// Every address, in full, in the contract's order, then the roles.
std::vector<std::string> subject_addresses(const spec::Specification& specification);

// The address of a subject in full; empty for the whole.
std::string address_of(const spec::Specification& specification, const Subject& subject);

}  // namespace pcnload::analysis
