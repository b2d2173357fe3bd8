// An SQLite database that is being made: statements, and rows into its tables.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace pcnload::app {

using SqliteValue = std::variant<std::int64_t, double, std::string_view>;

// Begins in the file, which is empty or not there. Everything is one transaction; nothing is kept
// beside the file, since nobody sees it before it is whole.
class SqliteDatabase {
public:
    explicit SqliteDatabase(const std::string& path);
    ~SqliteDatabase();
    SqliteDatabase(const SqliteDatabase&) = delete;
    SqliteDatabase& operator=(const SqliteDatabase&) = delete;

    // These are false once anything has failed; `error` is then the system's error number.
    bool run(const std::string& statement);
    // One row, of a statement with a `?` for each value. It is prepared once.
    bool insert(const std::string& statement, const std::vector<SqliteValue>& row);
    bool close();
    // Nothing more is written; `error` says why.
    void give_up(int error);
    [[nodiscard]] int error() const { return error_; }

private:
    bool expect(int code, int wanted);
    [[nodiscard]] sqlite3_stmt* prepared(const std::string& statement);

    sqlite3* database_ = nullptr;
    std::string statement_text_;
    sqlite3_stmt* statement_ = nullptr;
    int error_ = 0;
};

}  // namespace pcnload::app
