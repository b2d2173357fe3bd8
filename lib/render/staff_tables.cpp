#include "render/staff_tables.hpp"

#include "render/report_parts.hpp"

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::HandedOver;
using analysis::HiredRole;
using analysis::Projection;
using analysis::StaffAnswer;
using analysis::StaffMoney;

constexpr std::size_t widest_title = 36;

const std::string& title(const Projection& projection, spec::RoleIndex role) {
    return projection.specification->roles[role].title;
}

std::string activity_title(const Projection& projection, spec::ActivityIndex index) {
    const spec::Activity& activity = projection.specification->activities[index];
    return activity.title.empty() ? activity.id : activity.title;
}

bool has_anything(const HiredRole& role) {
    return role.required > 0 || role.required_then > 0 || role.hired > 0 || role.spare > 0;
}

Cell most_cell(const HiredRole& role) {
    return role.most ? number_cell(CellKind::wte, *role.most) : Cell{};
}

Row role_row(std::string label, const HiredRole& role, Cell most) {
    Row row;
    row.cells = {text_cell(std::move(label)),
                 number_cell(CellKind::wte, role.required),
                 number_cell(CellKind::wte, role.required_then),
                 number_cell(CellKind::wte, role.spare),
                 number_cell(CellKind::wte, role.hired),
                 std::move(most),
                 role.missing > 0 ? number_cell(CellKind::wte, -role.missing, '!')
                                  : number_cell(CellKind::wte, role.left())};
    return row;
}

Row price_row(std::string limit, std::string_view more, double price, bool saves) {
    Row row;
    row.cells = {text_cell(std::move(limit)), text_cell(std::string(more)),
                 text_cell(saves ? "saves" : "costs"), number_cell(CellKind::count, price)};
    return row;
}

double wte_hired(const StaffAnswer& answer) {
    double wte = 0;
    for (const HiredRole& role : answer.roles)
        wte += role.hired;
    return wte;
}

double wte_missing(const StaffAnswer& answer) {
    double wte = 0;
    for (const HiredRole& role : answer.roles)
        wte += role.missing;
    return wte;
}

Cell thousands(double money) { return number_cell(CellKind::thousands, money); }

struct RoleColumn {
    std::string_view key;
    CellKind kind;
    double (*value)(const HiredRole&);
};
constexpr std::array role_columns{
    RoleColumn{"wte_required", CellKind::wte, [](const auto& r) { return r.required; }},
    RoleColumn{"wte_required_then", CellKind::wte, [](const auto& r) { return r.required_then; }},
    RoleColumn{"wte_spare", CellKind::wte, [](const auto& r) { return r.spare; }},
    RoleColumn{"wte_hired", CellKind::wte, [](const auto& r) { return r.hired; }},
    RoleColumn{"wte_missing", CellKind::wte, [](const auto& r) { return r.missing; }},
    RoleColumn{"price_per_hour", CellKind::money, [](const auto& r) { return r.hour_price; }},
    RoleColumn{"price_per_wte", CellKind::money, [](const auto& r) { return r.post_price; }},
};

}  // namespace

Table staff_role_table(const Projection& projection, const StaffAnswer& answer) {
    Table table;
    table.columns = {{"role", "role", Align::left, widest_title},
                     {"wte_required", "WTE required", Align::right, 8},
                     {"wte_required_then", "with work handed on", Align::right, 9},
                     {"wte_spare", "free in post", Align::right, 7},
                     {"wte_hired", "to hire"},
                     {"wte_most", "at most"},
                     {"wte_left", "left over", Align::right, 5}};
    HiredRole total;
    for (const HiredRole& role : answer.roles) {
        if (!has_anything(role)) continue;
        table.rows.push_back(role_row(title(projection, role.role), role, most_cell(role)));
        total.required += role.required;
        total.required_then += role.required_then;
        total.spare += role.spare;
        total.hired += role.hired;
        total.missing += role.missing;
    }
    table.rows.push_back(role_row("All of them", total, Cell{}));
    table.rows.back().kind = RowKind::total;
    return table;
}

Table hand_over_table(const Projection& projection, const StaffAnswer& answer) {
    Table table;
    table.columns = {{"activity", "activity", Align::left, widest_title},
                     {"from", "from", Align::left, 20},
                     {"to", "to", Align::left, 20},
                     {"hours", "hours a week", Align::right, 7},
                     {"most_hours", "at most"}};
    for (const HandedOver& done : answer.hand_overs) {
        Row row;
        row.cells = {text_cell(activity_title(projection, done.could.activity)),
                     text_cell(title(projection, done.could.from)),
                     text_cell(title(projection, done.could.to)),
                     number_cell(CellKind::work, done.hours),
                     number_cell(CellKind::work, done.could.most_hours)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table staff_money_table(const StaffAnswer& answer) {
    Table table;
    table.columns = {{"staff", "", Align::left, widest_title},
                     {"cost", "cost"},
                     {"reimbursement", "reimbursed", Align::right, 10},
                     {"net", "left to pay", Align::right, 7},
                     {"unspent", "unspent of the sum", Align::right, 10}};
    const auto add = [&](const char* label, const StaffMoney& money) {
        Row row;
        row.cells = {text_cell(label), thousands(money.cost), thousands(money.reimbursement),
                     thousands(money.net()), money.unspent ? thousands(*money.unspent) : Cell{}};
        table.rows.push_back(std::move(row));
    };
    add("The WTE required, were they paid by the hour", answer.required);
    add("Those in post, all of their time", answer.in_post);
    if (answer.feasible) add("Those in post and those hired", answer.then);
    return table;
}

Table price_table(const Projection& projection, const StaffAnswer& answer) {
    Table table;
    table.columns = {{"limit", "what binds", Align::left, 48},
                     {"more", "one more", Align::left, 0},
                     {"way", "", Align::left, 0},
                     {"price", "GBP a year"}};
    for (const HiredRole& role : answer.roles) {
        if (role.hour_price > 0) {
            table.rows.push_back(price_row("Work of " + title(projection, role.role), "hour a week",
                                           role.hour_price, false));
        }
    }
    for (const HiredRole& role : answer.roles) {
        if (role.post_price > 0) {
            table.rows.push_back(price_row("Posts of " + title(projection, role.role),
                                           "WTE to hire", role.post_price, true));
        }
    }
    for (const HandedOver& done : answer.hand_overs) {
        if (done.price <= 0) continue;
        table.rows.push_back(price_row(
            fmt::format("{}: what {} could do", activity_title(projection, done.could.activity),
                        title(projection, done.could.to)),
            "hour a week", done.price, true));
    }
    if (answer.sum_price > 0) {
        table.rows.push_back(
            price_row("The sum of the scheme", "pound a year", answer.sum_price, true));
    }
    return table;
}

Table staff_network_table(const std::vector<Projection>& networks,
                          const std::vector<StaffAnswer>& answers) {
    Table table;
    table.columns = {{"pcn", "network", Align::left, widest_title},
                     {"wte_hired", "WTE to hire", Align::right, 7},
                     {"wte_missing", "WTE missing", Align::right, 7},
                     {"cost", "cost of hiring, GBP 1,000s a year", Align::right, 12},
                     {"net", "left to pay", Align::right, 7},
                     {"unspent", "unspent of the sum", Align::right, 10}};
    for (std::size_t i = 0; i < networks.size(); ++i) {
        const StaffAnswer& answer = answers[i];
        Row row;
        row.cells = {text_cell(network_name(networks[i].network)),
                     answer.feasible ? number_cell(CellKind::wte, wte_hired(answer)) : Cell{},
                     number_cell(CellKind::wte, wte_missing(answer))};
        if (answer.feasible) {
            row.cells.push_back(thousands(answer.then.cost - answer.in_post.cost));
            row.cells.push_back(thousands(answer.then.net() - answer.in_post.net()));
            row.cells.push_back(answer.then.unspent ? thousands(*answer.then.unspent) : Cell{});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table staff_csv_table(const std::vector<Projection>& networks,
                      const std::vector<StaffAnswer>& answers) {
    Table table;
    for (const char* key : {"scenario", "pcn", "covered", "role"})
        table.columns.push_back({key, key, Align::left, 0});
    for (const RoleColumn& column : role_columns)
        table.columns.push_back({std::string(column.key), std::string(column.key)});
    table.columns.push_back({"wte_most", "wte_most"});
    for (std::size_t i = 0; i < networks.size(); ++i) {
        for (const HiredRole& role : answers[i].roles) {
            Row row;
            row.cells = {text_cell(networks[i].scenario), text_cell(networks[i].network.pcn),
                         text_cell(answers[i].feasible ? "true" : "false"),
                         text_cell(networks[i].specification->roles[role.role].id)};
            for (const RoleColumn& column : role_columns)
                row.cells.push_back(number_cell(column.kind, column.value(role)));
            row.cells.push_back(most_cell(role));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

}  // namespace pcnload::render
