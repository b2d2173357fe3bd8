#include "analysis/spec_numbers.hpp"

#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace pcnload::analysis {

namespace {

using diagnostics::SourceSpan;
using spec::Draft;
using spec::DraftProduct;

// The same walk for looking and for changing: `Drafts` are const, or not.
template <class Visit>
class Walk {
public:
    explicit Walk(Visit visit) : visit_(std::move(visit)) {}

    template <class AnyDraft>
    void draft(AnyDraft& draft);

private:
    template <class Product>
    void product(Product& product, const std::string& address) {
        for (auto& factor : product.factors) {
            auto* literal = std::get_if<units::Literal>(&factor.what);
            // `once` is a word, and what no file holds has been made by the program.
            if (literal == nullptr || literal->once || !factor.span.known()) continue;
            visit_(literal->number, factor.span, address);
        }
    }
    template <class Product>
    void product(std::optional<Product>& optional, const std::string& address) {
        if (optional) product(*optional, address);
    }
    template <class Product>
    void product(const std::optional<Product>& optional, const std::string& address) {
        if (optional) product(*optional, address);
    }
    template <class Activity>
    void activity(Activity& activity, const std::string& address);

    Visit visit_;
};

template <class Visit>
template <class Activity>
void Walk<Visit>::activity(Activity& activity, const std::string& address) {
    product(activity.population, address + ".population");
    product(activity.frequency, address + ".frequency");
    product(activity.duration, address + ".duration");
    product(activity.already_done, address + ".already_done");
    for (auto& staff : activity.staff) {
        // `rest` is made of the numbers of the others.
        for (auto& term : staff.terms)
            product(term.product, address + ".staff");
    }
}

template <class Visit>
template <class AnyDraft>
void Walk<Visit>::draft(AnyDraft& draft) {
    for (auto& driver : draft.drivers) {
        if (driver.value) visit_(*driver.value, driver.span, driver.id);
        product(driver.estimate, driver.id + ".estimate");
    }
    for (auto& role : draft.roles) {
        product(role.contracted, role.id + ".contracted");
        product(role.working_weeks, role.id + ".working_weeks");
        product(role.allowance, role.id + ".allowance");
        product(role.cost, role.id + ".cost");
    }
    for (auto& assumption : draft.assumptions)
        product(assumption.value, assumption.id);
    for (auto& service : draft.services) {
        for (auto& requirement : service.requirements) {
            for (auto& each : requirement.activities)
                activity(each, service.id + '/' + requirement.id + '/' + each.id);
        }
    }
    for (auto& stream : draft.funding) {
        product(stream.population, "funding/" + stream.id + ".population");
        product(stream.rate, "funding/" + stream.id + ".rate");
    }
    if (!draft.reimbursement) return;
    product(draft.reimbursement->sum, "reimbursement.sum");
    product(draft.reimbursement->share, "reimbursement.share");
    for (auto& role : draft.reimbursement->roles) {
        product(role.most, "reimbursement.roles." + role.id + ".most");
        product(role.share, "reimbursement.roles." + role.id + ".share");
    }
}

bool begins_with_number(std::string_view text) {
    constexpr std::string_view starts = "0123456789.\xC2";  // the last begins a pound sign
    return !text.empty() && starts.find(text.front()) != std::string_view::npos;
}

}  // namespace

std::vector<SpecNumber> spec_numbers(const spec::Library& library,
                                     const std::vector<const Draft*>& contracts,
                                     const diagnostics::SourceFiles& files) {
    std::map<SourceSpan, SpecNumber> numbers;
    const auto add = [&](double value, const SourceSpan& span, const std::string& address) {
        std::string text(files.text(span));
        // The place of a driver's value is its name; else what is no number was made of words.
        const bool is_driver = text == address;
        if (!is_driver && !begins_with_number(text)) return;
        if (is_driver) text = fmt::format("{}", value);
        numbers.try_emplace(span, SpecNumber{span, address, std::move(text)});
    };
    Walk walk(add);
    walk.draft(library.common.draft);
    for (const spec::Layer& layer : library.contracts)
        walk.draft(layer.draft);
    for (const Draft* contract : contracts)
        walk.draft(*contract);
    std::vector<SpecNumber> ordered;
    ordered.reserve(numbers.size());
    for (auto& [span, number] : numbers)
        ordered.push_back(std::move(number));
    return ordered;
}

NumberPlaces number_places(Draft& draft) {
    NumberPlaces places;
    Walk walk([&](double& value, const SourceSpan& span, const std::string&) {
        places[span].push_back(&value);
    });
    walk.draft(draft);
    return places;
}

}  // namespace pcnload::analysis
