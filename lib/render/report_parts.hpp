// Words and figures that several reports share.
#pragma once

#include "analysis/projection.hpp"
#include "render/report.hpp"
#include "render/report_options.hpp"

#include <string>
#include <vector>

namespace pcnload::render {

// "Average PCN (U00000)", or the code alone.
std::string network_name(const spec::Network& network);

// "Registered patients 48,000, practices 5.3, ...": what the profile gives, the first few.
std::string main_drivers(const analysis::Projection& projection);

// "one, two and three".
std::string joined(const std::vector<std::string>& words);

// "hours a week", "sessions in 2020/21", "WTE".
std::string work_words(const ReportOptions& options, units::ContractYear year);

// "Hours a week".
std::string capitalised(std::string text);

// "Mar 2021" for month 11 of 2020/21.
std::string month_words(units::ContractYear year, int month);

double on_basis(const analysis::Hours& hours, const ReportOptions& options);

// Hours as hours or sessions.
double in_unit(double hours, const ReportOptions& options);

// A figure of work in the unit asked for; `wte` is what the hours require.
Cell work_cell(const analysis::Hours& hours, double wte, const ReportOptions& options);

// "draft: 62% of these hours rest on judgement", and the names of the drivers estimated.
std::string evidence_sentence(const analysis::Projection& projection, const ReportOptions& options);

// Drivers estimated under any of the projections, as a note; empty where there are none.
std::string estimates_sentence(const std::vector<const analysis::Projection*>& projections);

// What the scenarios come to, side by side: which can be met, which comes nearest.
std::string overall_sentence(const std::vector<const analysis::Projection*>& scenarios,
                             const ReportOptions& options);

// What a network can and cannot do under a scenario: who is short, whether the money covers it.
std::string verdict_sentence(const analysis::Projection& projection, const ReportOptions& options);

}  // namespace pcnload::render
