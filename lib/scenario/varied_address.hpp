// One number of a contract or a profile that is to be found: an address, and perhaps between which
// values.
//
//     minutes_per_resident_seen          gp.allowance=0%:50%          care_homes=0:40
//     minutes_per_review=5:60 min per review
#pragma once

#include "scenario/change.hpp"
#include "spec/draft.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pcnload::scenario {

struct VariedAddress {
    struct Ends {
        double low = 0;
        double high = 0;
    };
    std::string address;
    std::optional<Ends> ends;
    std::string unit;  // that the ends are written in
    std::string written;
    diagnostics::FileIndex file{};
};

std::optional<VariedAddress> read_varied_address(std::string_view text, diagnostics::FileIndex file,
                                                 Diagnostics& diagnostics);

// "6 min per resident", "20%": the shortest that reads back to the same number.
std::string value_text(double number, std::string_view unit);

// Sets the address to the value. What it writes stands in the file of the address, alone.
std::optional<Change> change_to(const VariedAddress& varied, double number, std::string_view unit,
                                Diagnostics& diagnostics);

// What stands at the address, as text: a product, or nothing where it is a driver or holds none.
// Reports an address that means nothing.
std::optional<std::string> text_at(const VariedAddress& varied, const spec::Draft& draft,
                                   Diagnostics& diagnostics);

}  // namespace pcnload::scenario
