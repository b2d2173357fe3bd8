// The tables of an explanation.
#pragma once

#include "analysis/explanation.hpp"
#include "diagnostics/source_file.hpp"
#include "render/table.hpp"

#include <set>
#include <string>
#include <vector>

namespace pcnload::render {

// What a report has said already: numbers for the sources that it refers to, in the order of first
// use, and the assumptions whose words need not be repeated.
class Footnotes {
public:
    std::string mark(spec::SourceIndex source);  // "[2]"
    bool is_new(const std::string& name);        // and no longer from then on
    [[nodiscard]] std::vector<std::string> sentences(
        const spec::Specification& specification) const;

private:
    std::vector<spec::SourceIndex> sources_;
    std::set<std::string> names_;
};

// "Title, Publisher, 2020-01-06, https://..."
std::string source_text(const spec::Source& source);

// The parts of a figure, the largest first, those of a whole under their services; a total.
Table parts_table(const analysis::Explanation& explanation);
// The parts that no hours are reckoned for, on either basis.
struct IdleParts {
    std::vector<std::string> workless;  // that ask for no measurable work
    std::vector<std::string> at_rest;   // whose work falls outside of the contract year
};
IdleParts idle_parts(const analysis::Explanation& explanation);

// Every factor with value, range and grade; title, note, source and place in the line below it,
// where it is named for the first time.
Table factors_table(const spec::Specification& specification,
                    const analysis::ActivityExplanation& activity, Footnotes& footnotes,
                    const diagnostics::SourceFiles& files);

// Hours by role and the total that they add up to.
Table roles_table(const analysis::Explanation& explanation,
                  const std::vector<analysis::RoleHours>& roles, const analysis::Hours& total,
                  bool with_shares);

}  // namespace pcnload::render
