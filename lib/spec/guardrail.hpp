// Limits that an edit of the specifications must keep, as their file says them. Each has an owner,
// a reason and a day on which it ends; a waiver lets one be broken until a day of its own.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "spec/draft.hpp"
#include "spec/signed_quantity.hpp"
#include "spec/table.hpp"
#include "yaml/node.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::spec {

// What is held against the limit: how far the figure moves, or what it comes to.
enum class Judged : std::uint8_t { change, after };
inline constexpr std::array<std::string_view, 2> judged_words{"change", "after"};

// Of the networks: each of them, their sum, or a place in their distribution.
enum class Spread : std::uint8_t { each, total, median, p10, p90 };
inline constexpr std::array<std::string_view, 5> spread_words{"each", "total", "median", "p10",
                                                              "p90"};

// Networks in which a role that they or their practices employ needs more than it has spare: all
// of them, or those where it did not before.
enum class CapacityCount : std::uint8_t { over_capacity, passing_capacity };
inline constexpr std::array<std::string_view, 2> capacity_count_words{"over_capacity",
                                                                      "passing_capacity"};

enum class OnBreach : std::uint8_t { fail, warn };
inline constexpr std::array<std::string_view, 2> on_breach_words{"fail", "warn"};

struct Bound {
    SignedQuantity quantity;  // a share is one of the figure before, or of the networks
    std::string written;
    SourceSpan span;
};

struct Waiver {
    std::string owner;
    std::string reason;
    Date until{};  // its last day
    SourceSpan span;
};

// Either `figure` or `count` is there, and at least one bound.
struct Guardrail {
    std::string id;
    std::string title;
    std::optional<Located<std::string>> figure;
    std::optional<CapacityCount> count;
    std::optional<Located<std::string>> role;     // whose capacity is counted; none: any
    std::vector<Located<std::string>> contracts;  // none: every one
    std::optional<Located<std::string>> network;  // a code: that one alone
    Judged judged = Judged::change;
    Spread spread = Spread::each;
    std::optional<Bound> least;
    std::optional<Bound> most;
    OnBreach on_breach = OnBreach::fail;
    std::string owner;
    std::string reason;
    Date expires{};  // its last day
    SourceSpan expires_span;
    std::optional<Waiver> waiver;
    SourceSpan span;
};

struct GuardrailFile {
    std::string id;
    std::string title;
    Table<Guardrail> limits;
};

// What is wrong is reported; the rest of the file is read all the same.
GuardrailFile read_guardrails(const yaml::Node& root, Diagnostics& diagnostics);

}  // namespace pcnload::spec
