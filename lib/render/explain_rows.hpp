// The tables of an explanation.
#pragma once

#include "analysis/explanation.hpp"
#include "diagnostics/source_file.hpp"
#include "render/table.hpp"

#include <string>
#include <vector>

namespace pcnload::render {

// Numbers for the sources that a report refers to, in the order of first use.
class Footnotes {
public:
    std::string mark(spec::SourceIndex source);  // "[2]"
    [[nodiscard]] std::vector<std::string> sentences(
        const spec::Specification& specification) const;

private:
    std::vector<spec::SourceIndex> sources_;
};

// "Title, Publisher, 2020-01-06, https://..."
std::string source_text(const spec::Source& source);

// The parts of a figure, the largest first, those of a whole under their services; a total.
Table parts_table(const analysis::Explanation& explanation);
// Titles of the parts that no work is reckoned for, now or later.
std::vector<std::string> idle_parts(const analysis::Explanation& explanation);

// Every factor with value, range and grade; title, note, source and place in the line below it.
Table factors_table(const spec::Specification& specification,
                    const analysis::ActivityExplanation& activity, Footnotes& footnotes,
                    const diagnostics::SourceFiles& files);

// Hours by role and the total that they add up to.
Table roles_table(const analysis::Explanation& explanation,
                  const std::vector<analysis::RoleHours>& roles, const analysis::Hours& total,
                  bool with_shares);

}  // namespace pcnload::render
