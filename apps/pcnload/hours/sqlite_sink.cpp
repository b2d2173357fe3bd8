#include "pcnload/hours/sqlite_sink.hpp"

#include "pcnload/hours/npy_sink.hpp"
#include "pcnload/output.hpp"
#include "pcnload/sidecar.hpp"
#include "render/work_rows.hpp"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace pcnload::app {

namespace {

using analysis::WorkPeriod;

std::int64_t number(std::size_t place) { return static_cast<std::int64_t>(place); }

}  // namespace

SqliteSink::SqliteSink(const analysis::WorkBatch& batch, const std::vector<spec::Profile>& profiles,
                       ScenarioRange range, std::string path, Session& session)
    : batch_(batch),
      profiles_(profiles),
      range_(range),
      path_(std::move(path)),
      session_(session),
      roles_(all_roles(batch)),
      file_(path_),
      database_(file_.path()) {
    const bool by_month = batch_.view().period == WorkPeriod::month;
    insertion_ = by_month ? "INSERT INTO figure VALUES (?, ?, ?, ?, ?)"
                          : "INSERT INTO figure VALUES (?, ?, ?, ?)";
}

bool SqliteSink::make_tables() {
    const bool by_month = batch_.view().period == WorkPeriod::month;
    const std::string column(render::work_column(batch_.view()));
    const std::string month = by_month ? ", month" : "";
    return database_.run(
               "CREATE TABLE scenario (scenario INTEGER PRIMARY KEY, id TEXT NOT NULL, "
               "title TEXT NOT NULL, contract TEXT NOT NULL)") &&
           database_.run(
               "CREATE TABLE network (network INTEGER PRIMARY KEY, pcn TEXT NOT NULL, "
               "name TEXT NOT NULL)") &&
           database_.run(
               "CREATE TABLE network_tag (network INTEGER NOT NULL, tag TEXT NOT NULL, "
               "value TEXT NOT NULL, PRIMARY KEY (network, tag)) WITHOUT ROWID") &&
           database_.run("CREATE TABLE role (role INTEGER PRIMARY KEY, id TEXT NOT NULL)") &&
           database_.run(
               "CREATE TABLE figure (scenario INTEGER NOT NULL, network INTEGER NOT "
               "NULL, role INTEGER NOT NULL" +
               std::string(by_month ? ", month TEXT NOT NULL, " : ", ") + column +
               " REAL NOT NULL, PRIMARY KEY (scenario, network, role" + month +
               ")) WITHOUT ROWID") &&
           database_.run(
               "CREATE VIEW hours AS SELECT scenario.id AS scenario, network.pcn AS "
               "pcn, role.id AS role" +
               month + ", " + column +
               " FROM figure JOIN scenario USING (scenario) JOIN network USING "
               "(network) JOIN role USING (role)");
}

bool SqliteSink::name_scenarios() {
    bool good = true;
    for (std::size_t i = range_.first; i < range_.last; ++i) {
        const scenario::Scenario& scenario = batch_.scenario(i);
        good = good &&
               database_.insert("INSERT INTO scenario VALUES (?, ?, ?, ?)",
                                {number(i), scenario.id, scenario.title, scenario.contract.value});
    }
    return good;
}

bool SqliteSink::name_networks() {
    bool good = true;
    for (std::size_t i = 0; i < profiles_.size(); ++i) {
        const spec::Profile& profile = profiles_[i];
        good = good && database_.insert("INSERT INTO network VALUES (?, ?, ?)",
                                        {number(i), profile.pcn, profile.name});
    }
    for (std::size_t i = 0; i < profiles_.size(); ++i) {
        for (const spec::ProfileTag& tag : profiles_[i].tags)
            good = good && database_.insert("INSERT INTO network_tag VALUES (?, ?, ?)",
                                            {number(i), tag.id, tag.value});
    }
    return good;
}

bool SqliteSink::name_roles() {
    bool good = true;
    for (std::size_t i = 0; i < roles_.size(); ++i)
        good = good && database_.insert("INSERT INTO role VALUES (?, ?)", {number(i), roles_[i]});
    return good;
}

bool SqliteSink::begin() {
    if (file_.in_place()) database_.give_up(ENOTSUP);
    return file_.error() == 0 && make_tables() && name_scenarios() && name_networks() &&
           name_roles();
}

void SqliteSink::make(const Tile& tile, const analysis::ScenarioWork& work, Piece& piece) const {
    std::vector<double> all;
    for_each_network(tile, work, piece,
                     [&](std::size_t /*network*/, std::span<const double> figures) {
                         all.insert(all.end(), figures.begin(), figures.end());
                     });
    piece.work = std::move(all);
}

bool SqliteSink::take(const Tile& tile, const Piece& piece) {
    const auto& roles = batch_.roles(tile.scenario);
    const auto& months = batch_.months(tile.scenario);
    const std::size_t columns = batch_.view().columns();
    std::vector<SqliteValue> row;
    const double* figure = piece.work.data();
    for (std::size_t network = tile.first_network; network < tile.last_network; ++network) {
        for (const std::string& role : roles) {
            const auto place = std::ranges::find(roles_, role) - roles_.begin();
            for (std::size_t column = 0; column < columns; ++column) {
                row = {number(tile.scenario), number(network), static_cast<std::int64_t>(place)};
                if (columns > 1) row.emplace_back(months[column]);
                row.emplace_back(*figure++);
                if (!database_.insert(insertion_, row)) return false;
            }
        }
    }
    return true;
}

bool SqliteSink::finish() {
    database_.close();
    int error = database_.error();
    if (error == 0) error = file_.error();
    if (error != 0) return report_unwritable(path_, error, session_);
    return commit_with_sidecar(file_, path_, "export", {}, session_);
}

}  // namespace pcnload::app
