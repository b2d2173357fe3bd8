#include "render/report_explain.hpp"

#include "render/explain_rows.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"
#include "units/calendar_date.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Explanation;
using spec::Specification;

const Specification& specification_of(const Explanation& explanation) {
    return *explanation.projection->specification;
}

std::string figures_sentence(const Explanation& explanation) {
    std::string text = fmt::format(
        "{} hours a week, {} hours in {}", work_text(explanation.total.per_week),
        work_text(explanation.total.in_year), specification_of(explanation).head.year.text());
    if (explanation.pending_per_week > 0) {
        text += fmt::format("; {} hours a week start after that year",
                            work_text(explanation.pending_per_week));
    }
    return text + '.';
}

Section parts_section(const Explanation& explanation) {
    Section section;
    section.title = "What it is made of";
    section.table = parts_table(explanation);
    const IdleParts idle = idle_parts(explanation);
    if (!idle.workless.empty()) {
        section.notes.push_back("Without measurable work: " + joined(idle.workless) + '.');
    }
    if (!idle.at_rest.empty()) {
        section.notes.push_back(fmt::format("With no work in {}: {}.",
                                            specification_of(explanation).head.year.text(),
                                            joined(idle.at_rest)));
    }
    return section;
}

Section roles_section(const Explanation& explanation) {
    Section section;
    section.title = "Who does it";
    section.table = roles_table(explanation, explanation.roles, explanation.total, false);
    return section;
}

std::string dates_sentence(const spec::Activity& activity) {
    const std::string starts = units::date_text(activity.starts);
    if (activity.once) {
        return fmt::format("Once, from {} to {}.", starts, units::date_text(activity.by));
    }
    std::string text = "In force from " + starts;
    if (activity.full_from && *activity.full_from != activity.starts) {
        text += ", in full from " + units::date_text(*activity.full_from);
    }
    if (activity.ends) text += ", to " + units::date_text(*activity.ends);
    return text + '.';
}

std::vector<std::string> requirement_sentences(const Specification& specification,
                                               const spec::Requirement& requirement) {
    std::vector<std::string> sentences;
    if (!requirement.clause.empty()) sentences.push_back("Clause: " + requirement.clause);
    sentences.push_back((requirement.implied ? "Implied: " : "Demanded: ") + requirement.summary);
    if (requirement.source) {
        sentences.push_back("Source: " + source_text(specification.sources[*requirement.source]));
    }
    if (!requirement.note.empty()) sentences.push_back("Note: " + requirement.note);
    return sentences;
}

void add_activity(Report& report, const Explanation& explanation,
                  const analysis::ActivityExplanation& explained, Footnotes& footnotes,
                  const diagnostics::SourceFiles& files) {
    const Specification& specification = specification_of(explanation);
    const spec::Activity& activity = specification.activities[explained.activity];
    Section factors;
    factors.title = activity.title.empty() ? activity.id : activity.title;
    factors.paragraphs = {
        analysis::address_of(specification, explained.activity),
        fmt::format("{}{} Its weakest evidence is {}.", dates_sentence(activity),
                    activity.individual ? " Time of named people." : "",
                    spec::word(explained.evidence)),
    };
    if (const std::string place = files.place_text(activity.span); !place.empty()) {
        factors.paragraphs.push_back(place);
    }
    factors.table = factors_table(specification, explained, footnotes, files);
    report.sections.push_back(std::move(factors));
    Section roles;
    roles.table = roles_table(explanation, explained.roles, explained.total, true);
    report.sections.push_back(std::move(roles));
}

// The part to look into next: the largest.
std::string deeper_sentence(const Explanation& explanation) {
    const analysis::Part* largest = nullptr;
    for (const analysis::Part& part : explanation.parts) {
        const bool larger = largest == nullptr || part.hours.per_week > largest->hours.per_week ||
                            (part.hours.per_week == largest->hours.per_week &&
                             part.hours.in_year > largest->hours.in_year);
        if (larger) largest = &part;
    }
    if (largest == nullptr) return {};
    return fmt::format("To go deeper: pcnload explain {} {}", explanation.projection->scenario,
                       analysis::address_of(specification_of(explanation), largest->subject));
}

struct Title {
    const Specification& specification;

    std::string operator()(analysis::Whole) const { return {}; }
    std::string operator()(spec::ServiceIndex index) const {
        const spec::Service& service = specification.services[index];
        return service.title.empty() ? service.id : service.title;
    }
    std::string operator()(spec::RequirementIndex index) const {
        const spec::Requirement& requirement = specification.requirements[index];
        return requirement.title.empty() ? requirement.id : requirement.title;
    }
    std::string operator()(spec::ActivityIndex index) const {
        const spec::Activity& activity = specification.activities[index];
        return activity.title.empty() ? activity.id : activity.title;
    }
    std::string operator()(spec::RoleIndex index) const { return specification.roles[index].title; }
};

}  // namespace

Report explain_report(const Explanation& explanation, const diagnostics::SourceFiles& files,
                      const ReportOptions&) {
    const Specification& specification = specification_of(explanation);
    const analysis::Projection& projection = *explanation.projection;
    Report report;
    const std::string title = std::visit(Title{specification}, explanation.subject);
    report.title = title.empty() ? projection.scenario + ": " + projection.title
                                 : projection.scenario + ": " + title;
    report.paragraphs.push_back(network_name(projection.network) + ": " + main_drivers(projection));
    report.paragraphs.push_back(figures_sentence(explanation));
    std::optional<spec::RequirementIndex> requirement;
    if (const auto* index = std::get_if<spec::RequirementIndex>(&explanation.subject)) {
        requirement = *index;
    } else if (const auto* each = std::get_if<spec::ActivityIndex>(&explanation.subject)) {
        requirement = specification.activities[*each].requirement;
    }
    if (requirement) {
        for (std::string& sentence :
             requirement_sentences(specification, specification.requirements[*requirement]))
            report.paragraphs.push_back(std::move(sentence));
    }
    if (explanation.activities.size() != 1) report.sections.push_back(parts_section(explanation));
    if (explanation.activities.empty() && explanation.roles.size() > 1) {
        report.sections.push_back(roles_section(explanation));
    }
    Footnotes footnotes;
    for (const analysis::ActivityExplanation& activity : explanation.activities)
        add_activity(report, explanation, activity, footnotes, files);
    for (std::string& note : footnotes.sentences(specification))
        report.notes.push_back(std::move(note));
    if (explanation.activities.empty() && !explanation.parts.empty()) {
        report.verdict.push_back(deeper_sentence(explanation));
    } else {
        report.verdict.push_back(figures_sentence(explanation));
    }
    return report;
}

}  // namespace pcnload::render
