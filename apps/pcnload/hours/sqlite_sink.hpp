// Hours as an SQLite database: tables of scenarios, networks, their tags and roles, one of figures,
// and a view `hours` with all names beside each figure.
#pragma once

#include "pcnload/hours/hours_sink.hpp"
#include "pcnload/hours/sqlite_database.hpp"
#include "pcnload/session.hpp"
#include "pcnload/temporary_file.hpp"

#include <string>
#include <vector>

namespace pcnload::app {

class SqliteSink final : public HoursSink {
public:
    // Scenarios keep their numbers in every part of the whole, so that parts can be joined.
    SqliteSink(const analysis::WorkBatch& batch, const std::vector<spec::Profile>& profiles,
               ScenarioRange range, std::string path, Session& session);

    bool begin() override;
    void make(const Tile& tile, const analysis::ScenarioWork& work, Piece& piece) const override;
    bool take(const Tile& tile, const Piece& piece) override;
    bool finish() override;

private:
    bool make_tables();
    bool name_scenarios();
    bool name_networks();
    bool name_roles();

    const analysis::WorkBatch& batch_;
    const std::vector<spec::Profile>& profiles_;
    ScenarioRange range_;
    std::string path_;
    Session& session_;
    std::vector<std::string> roles_;
    TemporaryFile file_;
    SqliteDatabase database_;
    std::string insertion_;
};

}  // namespace pcnload::app
