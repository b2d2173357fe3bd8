// The collected diagnostics of a run. A reader reports and goes on; later phases run only where
// the earlier ones left them a whole value.
#pragma once

#include "diagnostics/diagnostic.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <unordered_set>
#include <vector>

namespace pcnload::diagnostics {

class Diagnostics {
public:
    // A diagnostic that is already there (same code, place and message) is not added again: a
    // mistake in a file that several scenarios read is told once. An address that leads nowhere is
    // told of the first contract alone. Beyond `cap` they are counted by code.
    void add(Diagnostic diagnostic);
    void append(const Diagnostics& others);

    [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }
    [[nodiscard]] std::vector<Diagnostic> sorted() const;  // by file and place, stable
    // Those that are wanted. What was only counted stays counted: nobody knows what it was.
    [[nodiscard]] Diagnostics only(const std::function<bool(const Diagnostic&)>& wanted) const;
    // Without the warnings, those that were only counted too.
    [[nodiscard]] Diagnostics errors() const;
    [[nodiscard]] std::size_t error_count() const { return errors_; }
    // Those that were there already count again: whoever reports sees by it whether it has.
    [[nodiscard]] std::size_t errors_told() const { return told_; }
    [[nodiscard]] std::size_t warning_count() const { return warnings_; }
    [[nodiscard]] std::size_t left_out() const;
    [[nodiscard]] const std::map<Code, std::size_t>& left_out_by_code() const { return left_out_; }
    [[nodiscard]] bool has_errors() const { return errors_ != 0; }

    static constexpr std::size_t cap = 1000;

private:
    void count_left_out(const Diagnostics& others);
    [[nodiscard]] bool knows(const Diagnostic& diagnostic) const;

    std::vector<Diagnostic> all_;
    std::unordered_set<std::uint64_t> hashes_;  // of those, and of some that had to make room
    std::size_t errors_ = 0;
    std::size_t told_ = 0;
    std::size_t warnings_ = 0;
    std::map<Code, std::size_t> left_out_;
};

}  // namespace pcnload::diagnostics
