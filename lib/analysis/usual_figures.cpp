#include "analysis/usual_figures.hpp"

#include <algorithm>
#include <string>

namespace pcnload::analysis {

namespace {

FigureName figure_of(const std::string& scope, Measure measure) {
    return {scope + "." + std::string(row(measure).word), scope, {}, measure, {}};
}

bool has_work(const spec::Specification& specification, spec::RoleIndex role) {
    return std::ranges::any_of(specification.activities, [&](const spec::Activity& activity) {
        return std::ranges::find(activity.staff, role, &spec::StaffShare::role) !=
               activity.staff.end();
    });
}

template <typename Chosen>
std::vector<FigureName> figures_of_roles(const spec::Specification& specification, Measure measure,
                                         const Chosen& chosen) {
    std::vector<FigureName> names;
    for (std::size_t i = 0; i < specification.roles.size(); ++i) {
        const auto index = spec::index_at<spec::RoleIndex>(i);
        const spec::Role& role = specification.roles[index];
        if (chosen(role) && has_work(specification, index))
            names.push_back(figure_of(role.id, measure));
    }
    return names;
}

}  // namespace

FigureName whole_figure(Measure measure) {
    return {std::string(row(measure).word), {}, {}, measure, {}};
}

std::vector<FigureName> role_figures(const spec::Specification& specification, Measure measure) {
    return figures_of_roles(specification, measure, [](const spec::Role&) { return true; });
}

std::vector<FigureName> own_role_figures(const spec::Specification& specification,
                                         Measure measure) {
    return figures_of_roles(specification, measure, [](const spec::Role& role) {
        return role.employer != spec::Employer::community;
    });
}

std::vector<FigureName> service_figures(const spec::Specification& specification, Measure measure) {
    std::vector<FigureName> names;
    for (const spec::Service& service : specification.services)
        names.push_back(figure_of(service.id, measure));
    return names;
}

std::vector<Figure> find_figures(const std::vector<FigureName>& names,
                                 const spec::Specification& specification,
                                 diagnostics::Diagnostics& diagnostics) {
    std::vector<Figure> figures;
    for (const FigureName& name : names) {
        if (auto figure = find_figure(name, specification, diagnostics)) figures.push_back(*figure);
    }
    return figures;
}

}  // namespace pcnload::analysis
