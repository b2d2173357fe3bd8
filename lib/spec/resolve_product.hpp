// Products with their names looked up and their units worked out.
#pragma once

#include "spec/draft.hpp"
#include "spec/specification.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace pcnload::spec {

// The names that a product may use: those of the draft, with what has been resolved of them so far.
// An index is the row's place in the draft's table.
struct Names {
    const Draft& draft;
    const Specification& specification;
    std::vector<bool> assumption_is_good;  // resolved without an error
};

// `literals` is the grade of the quantities written in it. Nothing where an error was reported,
// here or where a part of it was read. `once` is refused in all but a frequency.
std::optional<Product> resolve_product(const DraftProduct& draft, const Names& names,
                                       Evidence literals, Diagnostics& diagnostics);

std::optional<Product> resolve_frequency(const DraftProduct& draft, const Names& names,
                                         Evidence literals, Diagnostics& diagnostics);

enum class DriverNeed : std::uint8_t { required, optional };

// A product that begins with a driver.
std::optional<Scaled> resolve_scaled(const DraftProduct& draft, const Names& names,
                                     Evidence literals, DriverNeed need, Diagnostics& diagnostics);

// A product that comes out as a plain number, at most one where `most` says so.
enum class ShareLimit : std::uint8_t { one, none };
std::optional<Product> resolve_share(const DraftProduct& draft, const Names& names,
                                     Evidence literals, ShareLimit limit, std::string_view what,
                                     Diagnostics& diagnostics);

// Reports that `found` is not `expected`, with what is left over and what it may have meant. The
// labels tell what the other parts come to.
void report_units(const SourceSpan& place, std::string_view what, const units::Dimension& found,
                  const units::Dimension& expected, Diagnostics& diagnostics,
                  std::vector<diagnostics::Label> labels = {});

std::optional<SourceIndex> resolve_source(const std::optional<Located<std::string>>& source,
                                          const Draft& draft, Diagnostics& diagnostics);

// The place of a role, or a report with the nearest.
std::optional<RoleIndex> resolve_role(const Located<std::string>& role, const Draft& draft,
                                      Diagnostics& diagnostics);

// What a number rests on; reports a grade that has no source.
Grounds resolve_grounds(const Provenance& provenance, const SourceSpan& owner, const Draft& draft,
                        Diagnostics& diagnostics);

units::Dimension effort_dimension();                   // hour
units::Dimension effort_rate_dimension();              // hour per day
units::Dimension money_rate_dimension();               // GBP per day
units::Dimension per_wte(const units::Dimension& of);  // of per wte

}  // namespace pcnload::spec
