// Which parts of a contract an address means.
#pragma once

#include "scenario/address.hpp"
#include "spec/draft.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace pcnload::scenario {

// A service, a requirement of it or an activity of that, by their places in the draft's tables.
struct Part {
    std::size_t service = 0;
    std::optional<std::size_t> requirement;
    std::optional<std::size_t> activity;

    friend auto operator<=>(const Part&, const Part&) = default;
};

// The parts that the address names, at the level it names them. A requirement may stand without
// its service where its id is unique. Reports an address that names nothing, or too much.
std::vector<Part> select_parts(const spec::Draft& draft, const Address& address,
                               Diagnostics& diagnostics);

// Every activity beneath the address, less those beneath the exceptions, in the contract's order.
// Empty where that was reported.
std::vector<Part> select_activities(const spec::Draft& draft, const Address& address,
                                    const std::vector<Address>& except, Diagnostics& diagnostics);

// The addresses that a person could have meant, for "did you mean".
std::vector<std::string> known_addresses(const spec::Draft& draft);

// "service/requirement/activity", as far as the part goes.
std::string part_text(const spec::Draft& draft, const Part& part);

}  // namespace pcnload::scenario
