#include "render/workbook/service_results.hpp"

#include <optional>
#include <string>

namespace pcnload::render::workbook {

namespace {

// Nothing where the scenario has not both of them.
std::optional<double> hours_of(const Book& book, std::size_t service, std::size_t role,
                               std::size_t scenario) {
    const auto service_place = book.services.place(service, scenario);
    const auto role_place = book.roles.place(role, scenario);
    if (!service_place || !role_place) return std::nullopt;
    return book.scenarios[scenario]->service_roles[*service_place][*role_place].hours.per_week;
}

bool come_together(const Book& book, std::size_t service, std::size_t role) {
    for (std::size_t scenario = 0; scenario < book.scenarios.size(); ++scenario) {
        if (hours_of(book, service, role, scenario).value_or(0) > 0) return true;
    }
    return false;
}

void add_role_of_service(ResultsTable& table, std::size_t service, std::size_t role) {
    const Book& book = table.book;
    const std::string& service_id = book.services.id(service);
    const std::string& role_id = book.roles.id(role);
    const std::string name = service_id + '.' + role_id + ".hours_per_week";
    const std::size_t row = table.rows.next_row();
    table.rows.row(name, book.services.title(service) + ": " + book.roles.title(role), "h a week",
                   [&](std::size_t scenario) -> std::optional<Content> {
                       const auto number = hours_of(book, service, role, scenario);
                       if (!number) return std::nullopt;
                       table.check(name, scenario, row, *number);
                       return Content{"SUMPRODUCT((" + table.activities(scenario, Column::service) +
                                          "=\"" + service_id + "\")*(" +
                                          table.activities(scenario, Column::role) + "=\"" +
                                          role_id + "\")*" +
                                          table.activities(scenario, Column::hours_per_week) + ')',
                                      *number,
                                      {Look::plain, Form::hours}};
                   });
}

}  // namespace

void add_services(ResultsTable& table, const Period& period) {
    const Book& book = table.book;
    table.rows.section("Hours by service" + std::string(period.words));
    const std::size_t first = table.rows.next_row();
    table.rows.rows(book.services, period.unit,
                    [&](std::size_t scenario, std::size_t at) -> std::optional<Content> {
                        const std::size_t row = book.services.row_of(scenario, at);
                        double number = 0;
                        for (const auto& role : book.scenarios[scenario]->service_roles[at])
                            number += role.hours.*period.of_hours;
                        table.check(book.services.id(row) + '.' + std::string(period.hours_word),
                                    scenario, first + row, number);
                        return Content{"SUMPRODUCT((" +
                                           table.activities(scenario, Column::service) + '=' +
                                           held_column(first + row, 1) + ")*" +
                                           table.activities(scenario, period.hours) + ')',
                                       number,
                                       {Look::plain, Form::hours}};
                    });
}

void add_roles_of_services(ResultsTable& table) {
    table.rows.section("Hours by service and role");
    for (std::size_t service = 0; service < table.book.services.size(); ++service) {
        for (std::size_t role = 0; role < table.book.roles.size(); ++role) {
            if (come_together(table.book, service, role)) add_role_of_service(table, service, role);
        }
    }
}

}  // namespace pcnload::render::workbook
