#include "pcnload/hours/sqlite_database.hpp"

#include <cerrno>

#include <sqlite3.h>

namespace pcnload::app {

namespace {

// Binds one value and gives SQLite's code.
struct Bind {
    sqlite3_stmt* statement;
    int place;

    int operator()(std::int64_t number) const {
        return sqlite3_bind_int64(statement, place, number);
    }
    int operator()(double number) const { return sqlite3_bind_double(statement, place, number); }
    int operator()(std::string_view text) const {
        return sqlite3_bind_text64(statement, place, text.data(), text.size(), SQLITE_STATIC,
                                   SQLITE_UTF8);
    }
};

}  // namespace

SqliteDatabase::SqliteDatabase(const std::string& path) {
    expect(sqlite3_open_v2(path.c_str(), &database_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                           nullptr),
           SQLITE_OK);
    run("PRAGMA journal_mode = OFF");
    run("PRAGMA synchronous = OFF");
    run("BEGIN");
}

SqliteDatabase::~SqliteDatabase() {
    sqlite3_finalize(statement_);
    sqlite3_close(database_);
}

bool SqliteDatabase::expect(int code, int wanted) {
    if (error_ != 0) return false;
    if (code == wanted) return true;
    const int of_system = database_ == nullptr ? 0 : sqlite3_system_errno(database_);
    if (code == SQLITE_FULL) {
        error_ = ENOSPC;
    } else {
        error_ = of_system == 0 ? EIO : of_system;
    }
    return false;
}

bool SqliteDatabase::run(const std::string& statement) {
    if (error_ != 0) return false;
    return expect(sqlite3_exec(database_, statement.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
}

sqlite3_stmt* SqliteDatabase::prepared(const std::string& statement) {
    if (statement_ != nullptr && statement_text_ == statement) return statement_;
    sqlite3_finalize(statement_);
    statement_ = nullptr;
    statement_text_ = statement;
    expect(sqlite3_prepare_v2(database_, statement.c_str(), -1, &statement_, nullptr), SQLITE_OK);
    return statement_;
}

bool SqliteDatabase::insert(const std::string& statement, const std::vector<SqliteValue>& row) {
    if (error_ != 0) return false;
    sqlite3_stmt* const insertion = prepared(statement);
    if (insertion == nullptr) return false;
    int place = 0;
    for (const SqliteValue& value : row) {
        if (!expect(std::visit(Bind{insertion, ++place}, value), SQLITE_OK)) return false;
    }
    const bool done = expect(sqlite3_step(insertion), SQLITE_DONE);
    sqlite3_reset(insertion);
    return done;
}

void SqliteDatabase::give_up(int error) {
    if (error_ == 0) error_ = error;
}

bool SqliteDatabase::close() {
    run("COMMIT");
    sqlite3_finalize(statement_);
    statement_ = nullptr;
    const int code = sqlite3_close(database_);
    database_ = nullptr;
    return expect(code, SQLITE_OK);
}

}  // namespace pcnload::app
