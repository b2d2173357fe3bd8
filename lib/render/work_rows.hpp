// The work of roles as rows, one a figure: the long form that other programs read. CSV has six
// decimals, NDJSON every digit.
//
//     scenario,pcn,role,hours_per_week              {"scenario":"2020-21-draft","pcn":"U1", ...}
//     2020-21-draft,U00001,gp,61.250000
#pragma once

#include "analysis/role_work.hpp"
#include "render/row_buffer.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::render {

// "hours_per_week", "wte_required_in_year" and so on.
std::string_view work_column(const analysis::WorkView& view);

class WorkRows {
public:
    enum class Form : std::uint8_t { csv, ndjson };

    WorkRows(Form form, analysis::WorkView view, const std::vector<std::string>& networks);

    // Stands once, before all rows; empty where the form has none.
    [[nodiscard]] std::string heading() const;

    // Text that is copied millions of times: with bytes behind its end that may be copied along, so
    // that a short one is moved in one go.
    struct Piece {
        std::string padded;
        std::size_t size = 0;

        explicit Piece(std::string text);
        char* copy_to(char* out) const;
    };
    // What a scenario's rows have in common, ready as text.
    struct Labels {
        Piece scenario;
        std::vector<Piece> figures;  // by role, then by month
    };
    [[nodiscard]] Labels labels(std::string_view scenario, const std::vector<std::string>& roles,
                                const std::vector<std::string>& months) const;

    // The rows of one network; `work` by role, then by month.
    void add(const Labels& labels, std::size_t network, std::span<const double> work,
             RowBuffer& out) const;

private:
    [[nodiscard]] std::string piece(std::string_view key, std::string_view value) const;

    Form form_;
    analysis::WorkView view_;
    std::vector<Piece> networks_;  // ready as text
};

}  // namespace pcnload::render
