#include "analysis/figure.hpp"

#include "diagnostics/nearest_name.hpp"

#include <algorithm>
#include <vector>

namespace pcnload::analysis {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using diagnostics::SourceSpan;
using spec::Specification;

constexpr std::string_view stream_prefix = "funding/";
constexpr std::size_t longest_shown = 100;
constexpr std::size_t most_pieces = 3;  // scope, role, measure
constexpr std::size_t most_parts = 3;   // service, requirement, activity

std::vector<std::string_view> pieces_of(std::string_view text, char joint) {
    std::vector<std::string_view> pieces;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find(joint);
        pieces.push_back(text.substr(0, end));
        if (end != std::string_view::npos) text.remove_prefix(end + 1);
    }
    return pieces;
}

// As ids and names are written; whether there is one so called is looked up later.
bool is_word(std::string_view word) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789-_";
    return !word.empty() && word.find_first_not_of(letters) == std::string_view::npos;
}

bool is_scope(std::string_view text) {
    const auto parts = pieces_of(text, '/');
    return parts.size() <= most_parts && std::ranges::all_of(parts, is_word);
}

bool is_figure(const std::vector<std::string_view>& pieces) {
    if (pieces.size() > most_pieces || !is_word(pieces.back())) return false;
    if (pieces.size() == most_pieces && !is_word(pieces[1])) return false;
    return pieces.size() == 1 || is_scope(pieces.front());
}

std::string quoted(std::string_view text) {
    return '`' + std::string(text.substr(0, longest_shown)) + '`';
}

void report(Code code, std::string message, const SourceSpan& span, std::string hint,
            Diagnostics& diagnostics) {
    diagnostics.add({code, std::move(message), span, std::move(hint), {}});
}

std::vector<std::string_view> measure_words() {
    std::vector<std::string_view> words;
    for (const MeasureRow& measure : measures())
        words.push_back(measure.word);
    return words;
}

std::vector<std::string_view> measure_words(Measured measured) {
    std::vector<std::string_view> words;
    for (const MeasureRow& measure : measures()) {
        if (measure.is_of(measured)) words.push_back(measure.word);
    }
    return words;
}

template <class IndexType, class Rows>
std::optional<IndexType> find_row(const Rows& rows, std::string_view id) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto index = spec::index_at<IndexType>(i);
        if (rows[index].id == id) return index;
    }
    return std::nullopt;
}

template <class Rows>
std::vector<std::string_view> ids_of(const Rows& rows) {
    std::vector<std::string_view> ids;
    for (const auto& row : rows)
        ids.push_back(row.id);
    return ids;
}

// Everything that may stand in the place of a scope, requirements also without their service.
std::vector<std::string> known_scopes(const Specification& specification) {
    std::vector<std::string> known = subject_addresses(specification);
    for (std::size_t i = known.size(); i-- > 0;) {
        const std::size_t slash = known[i].find('/');
        if (slash != std::string::npos) known.push_back(known[i].substr(slash + 1));
    }
    for (const spec::Funding& stream : specification.funding)
        known.push_back(std::string(stream_prefix) + stream.id);
    for (const spec::Driver& driver : specification.drivers)
        known.push_back(driver.id);
    return known;
}

std::string scope_hint(const Specification& specification, std::string_view written) {
    const std::vector<std::string> known = known_scopes(specification);
    const std::vector<std::string_view> names(known.begin(), known.end());
    return diagnostics::did_you_mean_or(
        written, names,
        "in front of a measure stands a role, an address, `funding/` and a stream, or a driver");
}

class FigureLookup {
public:
    FigureLookup(const FigureName& name, const Specification& specification,
                 Diagnostics& diagnostics)
        : name_(name), specification_(specification), diagnostics_(diagnostics) {}

    std::optional<Figure> find();

private:
    bool find_scope();
    bool find_role();
    bool check_measure();
    void report_unknown(std::string message, std::string hint) {
        report(Code::unknown_figure, std::move(message), name_.span, std::move(hint), diagnostics_);
    }
    void report_unknown_scope();
    [[nodiscard]] Measured measured() const;

    const FigureName& name_;
    const Specification& specification_;
    Diagnostics& diagnostics_;
    Figure figure_;
};

void FigureLookup::report_unknown_scope() {
    const std::string contract = " of the contract " + quoted(specification_.head.id);
    if (name_.text != name_.scope) {
        report_unknown(quoted(name_.scope) + " names no one part" + contract,
                       scope_hint(specification_, name_.scope));
        return;
    }
    // A word alone is a measure of the whole, or a driver.
    std::vector<std::string_view> names = measure_words(Measured::whole);
    const auto drivers = ids_of(specification_.drivers);
    names.insert(names.end(), drivers.begin(), drivers.end());
    report_unknown(quoted(name_.text) + " is no measure, and no driver" + contract,
                   diagnostics::did_you_mean_or(name_.text, names,
                                                "`pcnload list figures` shows the measures"));
}

bool FigureLookup::find_scope() {
    const std::string_view scope = name_.scope;
    if (scope.empty()) return true;
    if (scope.starts_with(stream_prefix)) {
        const auto stream = find_row<spec::FundingIndex>(specification_.funding,
                                                         scope.substr(stream_prefix.size()));
        if (stream) figure_.scope = *stream;
        if (!stream) report_unknown_scope();
        return stream.has_value();
    }
    if (name_.measure == Measure::value) {
        const auto driver = find_row<spec::DriverIndex>(specification_.drivers, scope);
        if (driver) figure_.scope = *driver;
        if (!driver) report_unknown_scope();
        return driver.has_value();
    }
    const auto subject = find_subject(specification_, scope);
    if (!subject) {
        report_unknown_scope();
        return false;
    }
    if (const auto* role = std::get_if<spec::RoleIndex>(&*subject)) {
        figure_.role = *role;
    } else if (const auto* service = std::get_if<spec::ServiceIndex>(&*subject)) {
        figure_.scope = *service;
    } else if (const auto* requirement = std::get_if<spec::RequirementIndex>(&*subject)) {
        figure_.scope = *requirement;
    } else if (const auto* activity = std::get_if<spec::ActivityIndex>(&*subject)) {
        figure_.scope = *activity;
    }
    return true;
}

bool FigureLookup::find_role() {
    if (name_.role.empty()) return true;
    const bool is_part =
        measured() == Measured::service || (measured() == Measured::work && !figure_.role);
    if (!is_part) {
        report_unknown(quoted(name_.scope) + " has no roles",
                       "in front of a role stands a service, a requirement or an activity");
        return false;
    }
    figure_.role = find_row<spec::RoleIndex>(specification_.roles, name_.role);
    if (!figure_.role) {
        report_unknown(
            quoted(name_.role) + " is no role of the contract " + quoted(specification_.head.id),
            diagnostics::did_you_mean_or(name_.role, ids_of(specification_.roles),
                                         "`pcnload list roles` shows them"));
    }
    return figure_.role.has_value();
}

Measured FigureLookup::measured() const {
    if (std::holds_alternative<spec::DriverIndex>(figure_.scope)) return Measured::driver;
    if (std::holds_alternative<spec::FundingIndex>(figure_.scope)) return Measured::stream;
    if (std::holds_alternative<spec::ServiceIndex>(figure_.scope)) return Measured::service;
    if (!std::holds_alternative<Whole>(figure_.scope)) return Measured::work;
    return figure_.role ? Measured::role : Measured::whole;
}

bool FigureLookup::check_measure() {
    const MeasureRow& measure = row(figure_.measure);
    if (measure.is_of(measured())) return true;
    const auto words = measure_words(measured());
    report_unknown(
        quoted(measure.word) + " is no measure of " + std::string(words_of(measured())),
        diagnostics::did_you_mean_or(measure.word, words,
                                     "`pcnload list figures` says what each is a measure of"));
    return false;
}

std::optional<Figure> FigureLookup::find() {
    figure_.measure = name_.measure;
    if (!find_scope() || !find_role() || !check_measure()) return std::nullopt;
    return figure_;
}

void add(PartFigures& sum, const ServiceRoleFigures& role, spec::Employer employer) {
    sum.hours += role.hours;
    sum.wte_required += role.wte_required;
    if (employer != spec::Employer::community) sum.cost += role.cost;
}

// What a part comes to: `take` adds the figures of one role to a sum.
template <class Take>
PartFigures sum_of(const Projection& projection, std::optional<spec::RoleIndex> role,
                   const Take& take) {
    PartFigures sum;
    for (std::size_t i = 0; i < projection.roles.size(); ++i) {
        const auto index = spec::index_at<spec::RoleIndex>(i);
        if (!role || *role == index) take(sum, index);
    }
    return sum;
}

PartFigures part_figures(const Projection& projection, spec::ServiceIndex service,
                         std::optional<spec::RoleIndex> role) {
    return sum_of(projection, role, [&](PartFigures& sum, spec::RoleIndex index) {
        const ServiceRoleFigures& figures = projection.service_roles[service.value][index.value];
        if (role) {
            sum = {figures.hours, figures.wte_required, figures.cost};
        } else {
            add(sum, figures, projection.specification->roles[index].employer);
        }
    });
}

PartFigures part_figures(const Projection& projection, spec::ActivityIndex activity,
                         std::optional<spec::RoleIndex> role) {
    return sum_of(projection, role, [&](PartFigures& sum, spec::RoleIndex index) {
        sum.hours += projection.activity_roles[activity.value][index.value];
    });
}

PartFigures part_figures(const Projection& projection, spec::RequirementIndex requirement,
                         std::optional<spec::RoleIndex> role) {
    PartFigures sum;
    for (const auto activity : projection.specification->requirements[requirement].activities)
        sum.hours += part_figures(projection, activity, role).hours;
    return sum;
}

struct ValueOf {
    const Figure& figure;
    const Projection& projection;
    const MeasureRow& measure;

    std::optional<double> operator()(Whole) const {
        if (figure.role) return measure.of_role(projection.role(*figure.role));
        return measure.of_whole(projection);
    }
    std::optional<double> operator()(spec::ServiceIndex service) const {
        return measure.of_service(part_figures(projection, service, figure.role));
    }
    std::optional<double> operator()(spec::RequirementIndex requirement) const {
        return measure.of_work(part_figures(projection, requirement, figure.role));
    }
    std::optional<double> operator()(spec::ActivityIndex activity) const {
        return measure.of_work(part_figures(projection, activity, figure.role));
    }
    std::optional<double> operator()(spec::FundingIndex stream) const {
        return measure.of_stream(projection.funding[stream.value]);
    }
    std::optional<double> operator()(spec::DriverIndex driver) const {
        return measure.of_driver(projection.network.driver(driver));
    }
};

}  // namespace

std::optional<FigureName> read_figure(std::string_view text, const SourceSpan& span,
                                      Diagnostics& diagnostics) {
    const auto pieces = pieces_of(text, '.');
    if (!is_figure(pieces)) {
        report(Code::bad_figure, quoted(text) + " names no figure", span,
               "write a measure, as in `net`, perhaps with a role or an address in front: "
               "`gp.hours_per_week`, `home-round.gp.hours_in_year`",
               diagnostics);
        return std::nullopt;
    }
    FigureName name{std::string(text), {}, {}, Measure::value, span};
    if (pieces.size() > 1) name.scope = pieces.front();
    if (pieces.size() == most_pieces) name.role = pieces[1];
    if (const auto measure = find_measure(pieces.back())) {
        name.measure = *measure;
    } else if (pieces.size() == 1) {
        name.scope = text;  // a driver's name, as far as can be known
    } else {
        report(Code::bad_figure, quoted(pieces.back()) + " is no measure", span,
               diagnostics::did_you_mean_or(pieces.back(), measure_words(),
                                            "`pcnload list figures` shows the measures"),
               diagnostics);
        return std::nullopt;
    }
    return name;
}

std::optional<Figure> find_figure(const FigureName& name, const Specification& specification,
                                  Diagnostics& diagnostics) {
    return FigureLookup(name, specification, diagnostics).find();
}

std::optional<double> value_of(const Figure& figure, const Projection& projection) {
    return std::visit(ValueOf{figure, projection, row(figure.measure)}, figure.scope);
}

std::string unit_text(const Figure& figure, const Specification& specification) {
    if (const auto* driver = std::get_if<spec::DriverIndex>(&figure.scope)) {
        return specification.drivers[*driver].unit_text;
    }
    return std::string(unit_text(row(figure.measure).unit));
}

units::Literal unit_of(const Figure& figure, const spec::Specification& specification) {
    units::Literal one;
    one.number = 1;
    if (const auto* driver = std::get_if<spec::DriverIndex>(&figure.scope)) {
        one.scale = specification.drivers[*driver].unit.scale;
        one.dimension = specification.drivers[*driver].unit.dimension;
        return one;
    }
    const std::string_view text = unit_text(row(figure.measure).unit);
    if (text.empty()) return one;
    return std::get<units::Literal>(units::read_unit(text));
}

}  // namespace pcnload::analysis
