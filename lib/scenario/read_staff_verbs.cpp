#include "scenario/read_staff_verbs.hpp"

#include "spec/read_product.hpp"
#include "spec/readers.hpp"
#include "units/product_text.hpp"
#include "yaml/scalars.hpp"

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using spec::RecordReader;

// `1.5`, or `1.5 wte`.
std::optional<Located<double>> read_wte(const RecordReader& fields, Diagnostics& diagnostics) {
    const yaml::Node* node = fields.find("wte");
    if (node == nullptr) {
        return std::nullopt;
    }
    const auto quantity = units::read_quantity(node->text);
    const auto* literal = std::get_if<units::Literal>(&quantity);
    if (literal != nullptr && literal->dimension == units::Dimension::of(units::Base::wte)) {
        return Located<double>{literal->value(), node->span};
    }
    const auto count = yaml::read_count(*node, "a number of WTE", diagnostics);
    return count ? std::optional(Located<double>{*count, node->span}) : std::nullopt;
}

// A lag counts from the date of a hire.
bool expect_date_for(const yaml::Node* lag, const RecordReader& fields, Diagnostics& diagnostics) {
    if (lag == nullptr || fields.find("from") != nullptr) {
        return true;
    }
    diagnostics.add({Code::bad_change,
                     "`lag` counts from the date of a hire, and there is none",
                     lag->span,
                     "add `from:` a date, or leave `lag` out",
                     {}});
    return false;
}

}  // namespace

std::optional<Hire> read_hire(const RecordReader& fields, Diagnostics& diagnostics) {
    const auto role = fields.id("role");
    const auto wte = read_wte(fields, diagnostics);
    const yaml::Node* free = fields.find("free");
    const auto share =
        free == nullptr ? std::optional<double>{1} : spec::read_free_share(*free, diagnostics);
    const auto from = fields.date("from");
    const auto lag = fields.time_length("lag");
    if (!expect_date_for(fields.find("lag"), fields, diagnostics) || !role || !wte || !share) {
        return std::nullopt;
    }
    return Hire{*role, wte->value, *share, from, lag};
}

std::optional<Leave> read_leave(const RecordReader& fields, Diagnostics& diagnostics) {
    const auto role = fields.id("role");
    const auto wte = read_wte(fields, diagnostics);
    const yaml::Node* free = fields.find("free");
    const auto share =
        free == nullptr ? std::optional<double>{} : spec::read_free_share(*free, diagnostics);
    const auto from = fields.date("from");
    if (!role || !wte) {
        return std::nullopt;
    }
    return Leave{*role, *wte, share, from};
}

}  // namespace pcnload::scenario
