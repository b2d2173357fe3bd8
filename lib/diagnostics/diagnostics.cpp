#include "diagnostics/diagnostics.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>

namespace pcnload::diagnostics {

namespace {

// An address that leads nowhere does so in every contract that is tried; only its name differs.
bool say_the_same(const Diagnostic& a, const Diagnostic& b) {
    return a.code == b.code && a.span == b.span &&
           (a.message == b.message || (a.code == Code::addresses_nothing && a.span.known()));
}

// The same of those that say the same, and hardly ever of others.
std::uint64_t hash_of(const Diagnostic& diagnostic) {
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
    auto hash = static_cast<std::uint64_t>(diagnostic.code);
    if (diagnostic.code != Code::addresses_nothing) {
        hash += std::hash<std::string>{}(diagnostic.message);
    }
    for (const std::uint32_t part :
         {diagnostic.span.file.value, diagnostic.span.begin, diagnostic.span.end}) {
        hash = (hash + part + 1) * factor;
    }
    return hash;
}

}  // namespace

// With a million mistakes, to look through those that are told each time would take minutes.
bool Diagnostics::knows(const Diagnostic& diagnostic) const {
    return hashes_.contains(hash_of(diagnostic)) &&
           std::ranges::any_of(
               all_, [&](const Diagnostic& other) { return say_the_same(other, diagnostic); });
}

void Diagnostics::add(Diagnostic diagnostic) {
    if (diagnostic.severity() == Severity::error) ++told_;
    if (knows(diagnostic)) return;
    (diagnostic.severity() == Severity::error ? errors_ : warnings_) += 1;
    if (all_.size() < cap) {
        hashes_.insert(hash_of(diagnostic));
        all_.push_back(std::move(diagnostic));
        return;
    }
    // An error is worth more than a warning: a full list makes room for it.
    const bool is_error = diagnostic.severity() == Severity::error;
    const auto warning = std::find_if(all_.rbegin(), all_.rend(), [](const Diagnostic& other) {
        return other.severity() == Severity::warning;
    });
    if (!is_error || warning == all_.rend()) {
        ++left_out_[diagnostic.code];
        return;
    }
    ++left_out_[warning->code];
    all_.erase(std::next(warning).base());
    hashes_.insert(hash_of(diagnostic));
    all_.push_back(std::move(diagnostic));
}

void Diagnostics::append(const Diagnostics& others) {
    for (const Diagnostic& diagnostic : others.all_)
        add(diagnostic);
    count_left_out(others);
}

Diagnostics Diagnostics::only(const std::function<bool(const Diagnostic&)>& wanted) const {
    Diagnostics kept;
    for (const Diagnostic& diagnostic : all_) {
        if (wanted(diagnostic)) kept.add(diagnostic);
    }
    kept.count_left_out(*this);
    return kept;
}

Diagnostics Diagnostics::errors() const {
    Diagnostics errors = *this;
    std::erase_if(errors.all_, [](const Diagnostic& diagnostic) {
        return diagnostic.severity() == Severity::warning;
    });
    std::erase_if(errors.left_out_, [](const auto& left_out) {
        return row(left_out.first).severity == Severity::warning;
    });
    errors.warnings_ = 0;
    return errors;
}

// Those that the other list has only counted are counted here too.
void Diagnostics::count_left_out(const Diagnostics& others) {
    const auto kept = static_cast<std::size_t>(
        std::ranges::count(others.all_, Severity::error, &Diagnostic::severity));
    errors_ += others.errors_ - kept;
    told_ += others.told_ - kept;
    warnings_ += others.warnings_ - (others.all_.size() - kept);
    for (const auto& [code, count] : others.left_out_)
        left_out_[code] += count;
}

std::size_t Diagnostics::left_out() const {
    std::size_t count = 0;
    for (const auto& [code, of_code] : left_out_)
        count += of_code;
    return count;
}

std::vector<Diagnostic> Diagnostics::sorted() const {
    std::vector<Diagnostic> sorted = all_;
    std::ranges::stable_sort(sorted, [](const Diagnostic& a, const Diagnostic& b) {
        return std::tuple(a.span.file, a.span.begin) < std::tuple(b.span.file, b.span.begin);
    });
    return sorted;
}

}  // namespace pcnload::diagnostics
