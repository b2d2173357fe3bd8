// The checked contract: every name looked up, every unit agreed, every value worked out. Values
// are in base units (hours, calendar days, GBP, WTE, counts) unless a name says otherwise.
#pragma once

#include "spec/contract_words.hpp"
#include "spec/draft.hpp"
#include "spec/evidence.hpp"
#include "spec/index.hpp"
#include "spec/product.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pcnload::spec {

struct Range {
    double low = 0;
    double high = 0;
};

struct Source {
    std::string id;
    std::string title;
    std::string publisher;
    std::string date;
    std::string url;
    SourceSpan span;
};

// What a number rests on.
struct Grounds {
    Evidence evidence = Evidence::judgement;
    std::optional<SourceIndex> source;
    std::string note;
};

// How another assumption moves together with the one that says so.
struct Correlation {
    AssumptionIndex other;
    double rank = 0;  // Spearman's rank correlation, -1 to 1
    SourceSpan span;
};

struct Assumption {
    std::string id;
    std::string title;
    Product value;
    std::optional<Range> range;
    Distribution distribution = Distribution::pert;
    std::optional<Range> bounds;
    std::vector<Correlation> correlated_with{};
    Grounds grounds;
    Evidence weakest = Evidence::judgement;  // its own grade and those of what it is made of
    std::optional<Located<Date>> reviewed;
    std::optional<Located<Date>> valid_until;  // the last day it may be relied on
    SourceSpan span;
    bool used = false;  // whether anything in the contract rests on it
};

// driver count x product: an estimate, a population, a scheme's sum. `product` leaves the driver's
// factor out.
struct Scaled {
    std::optional<DriverIndex> driver;
    Product product;
    // What one of the driver's unit brings, in base units (the driver's unit times the product);
    // the whole value where there is no driver.
    double per_count = 0;
    units::Dimension dimension;  // the driver's included
};

struct Driver {
    std::string id;
    std::string title;
    std::string unit_text;
    units::Literal unit;
    std::optional<double> value;  // the count of every network that gives none
    std::vector<RoleIndex> from_staff;
    std::optional<Scaled> estimate;  // per_count in base units; divide by unit.scale
    SourceSpan span;
};

struct Role {
    std::string id;
    std::string title;
    Employer employer = Employer::practice;
    Group group = Group::clinical;
    Product contracted;
    Product working_weeks;
    std::optional<Product> allowance;
    Product cost;
    double available_hours = 0;   // available working time: hours per WTE and year
    double allowance_factor = 1;  // WISN's category allowance factor, 1 / (1 - allowance)
    double cost_per_year = 0;     // GBP per WTE and year
    SourceSpan span;
};

struct ShareTerm {
    double sign = 1;
    Product product;
};

struct StaffShare {
    RoleIndex role;
    std::vector<ShareTerm> terms;  // their sum is the share
    double value = 0;
    bool rest = false;
    SourceSpan span;
};

// A part of what `instead_of` does in an activity that `role` could do.
struct Alternative {
    RoleIndex role;
    RoleIndex instead_of;
    std::optional<Product> up_to;
    std::optional<Product> pace;
    double most = 1;  // the share of it, 0 to 1
    double time = 1;  // how much longer than `instead_of` it takes
    SourceSpan span;
};

struct Activity {
    std::string id;
    std::string title;
    ServiceIndex service;
    RequirementIndex requirement;
    DriverIndex driver;
    Product population;  // without the driver
    std::optional<Product> frequency;
    Product duration;
    std::vector<StaffShare> staff;  // one a role
    std::vector<Alternative> alternatives{};
    std::optional<Product> already_done;
    double done = 0;  // the share done today, 0 to 1
    bool once = false;
    bool individual = false;
    Date starts{};
    std::optional<Date> full_from;
    std::optional<Date> ends;  // the last day in force
    Date by{};
    // Hours per day and count of the driver, or, for `once`, hours per count; before the staff.
    double load = 0;
    Evidence evidence = Evidence::judgement;  // the weakest, an estimated driver's rate left out
    Grounds grounds;                          // of its literals
    SourceSpan span;
};

struct Requirement {
    std::string id;
    std::string title;
    std::string clause;
    std::string summary;
    std::optional<SourceIndex> source;
    bool implied = false;
    std::string note;
    ServiceIndex service;
    std::vector<ActivityIndex> activities;
    SourceSpan span;
};

struct Service {
    std::string id;
    std::string title;
    std::string note;
    std::vector<RequirementIndex> requirements;
    SourceSpan span;
};

struct Funding {
    std::string id;
    std::string title;
    Scaled population;
    Product rate;
    double per_count_per_year = 0;  // GBP a year and count of the driver
    std::optional<Date> starts;
    std::optional<Date> ends;
    Payee payee = Payee::network;
    Grounds grounds;
    SourceSpan span;
};

struct ReimbursedRole {
    RoleIndex role;
    std::optional<Product> most;
    std::optional<Product> share;
    double most_per_year = 0;  // GBP per WTE; infinite where the scheme names none
    double share_value = 1;
};

struct Reimbursement {
    std::optional<Scaled> sum;  // GBP per day in base units; no cap where absent
    std::optional<Product> share;
    std::vector<ReimbursedRole> roles;
};

struct Specification {
    ContractHead head;
    Rows<Source, SourceIndex> sources;
    Rows<Assumption, AssumptionIndex> assumptions;
    Rows<Driver, DriverIndex> drivers;
    std::vector<DriverIndex> estimate_order;  // every driver, after those its estimate is made from
    Rows<Role, RoleIndex> roles;
    Rows<Service, ServiceIndex> services;
    Rows<Requirement, RequirementIndex> requirements;
    Rows<Activity, ActivityIndex> activities;  // in the order of services and requirements
    Rows<Funding, FundingIndex> funding;
    std::optional<Reimbursement> reimbursement;
};

}  // namespace pcnload::spec
