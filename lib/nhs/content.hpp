// What was read of a file of each kind, before files are brought together. Plain values.
#pragma once

#include "nhs/release.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pcnload::nhs {

// Rows of a file that have no use here, by the reason why.
using RowCounts = std::map<std::string, std::size_t>;

// What a file says of one practice or one network. A figure not given is not nought.
struct Entry {
    std::string code;
    std::size_t row = 0;  // its first
    std::size_t rows = 0;
    std::string network = {};  // that the file itself puts a practice into; may be empty
    std::vector<std::optional<double>> figures = {};
};

// Of a whole list.
struct ListFigures {
    enum Place : std::size_t { patients, aged_65_plus, count };
};

struct PatientLists {
    std::vector<Entry> practices;
    std::vector<Entry> networks;           // the file's own sums; none where it has no such rows
    std::map<std::string, double> totals;  // patients, by the level as the file spells it
    bool has_ages = false;
};

struct PracticeLink {
    std::string practice;
    std::string network;  // empty: in none
    std::size_t row = 0;
};

// Where a network lies, as a row of one of its practices has it.
struct NetworkPlace {
    std::string region;
    std::string icb;
    std::string sub_icb;

    friend auto operator<=>(const NetworkPlace&, const NetworkPlace&) = default;
};

struct MappedNetwork {
    std::string code;
    std::string name;
    std::map<NetworkPlace, std::size_t> places;  // and how many practices say so
};

struct PracticeMapping {
    std::vector<PracticeLink> links;
    std::vector<MappedNetwork> networks;
};

struct NetworkState {
    std::string code;
    std::string name;
    std::string sub_icb;
    bool open = true;
    std::size_t row = 0;
};

struct NetworkNames {
    std::vector<NetworkState> networks;
};

struct OtherRole {
    std::string name;
    double wte = 0;
    std::size_t rows = 0;
};

struct NetworkStaff {
    std::vector<Entry> networks;  // a figure a role of `staff_roles()`, then that of all staff
    std::map<std::string, std::string> names;  // of the networks, by code
    std::vector<OtherRole> others;             // most WTE first
};

struct Registers {
    // A practice's list, then a figure a register of `qof_registers()`.
    std::vector<Entry> practices;
};

struct PaymentFigures {
    enum Place : std::size_t { registered, weighted, care_home_premium, count };
};

struct Payments {
    std::vector<Entry> practices;
};

struct CareHome {
    std::string location;
    std::string postcode;
    double beds = 0;
    std::size_t row = 0;
};

struct CareHomes {
    std::vector<CareHome> homes;
};

struct AlignedTo {
    std::string network;
    std::size_t row = 0;
};

struct HomeAlignment {
    std::map<std::string, AlignedTo> by_location;
    std::map<std::string, AlignedTo> by_postcode;
    std::size_t rows = 0;
};

using Content = std::variant<PatientLists, PracticeMapping, NetworkNames, NetworkStaff, Registers,
                             Payments, CareHomes, HomeAlignment>;

}  // namespace pcnload::nhs
