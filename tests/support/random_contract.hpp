// Contracts made by chance, the same for the same seed: assumptions made of others, estimates in
// chains, shares with a rest, allowances, dates, withdrawals. Every assumption is a plain number,
// so that any product of them has the right unit.
#pragma once

#include "support/projections.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace pcnload::test {

class RandomContract {
public:
    explicit RandomContract(std::uint32_t seed) : random_(seed) {}

    // Its projections: of the contract, with a fifth of the practices gone, and with `changes`.
    Projected projected(const std::string& changes = "[]") {
        Projected made;
        made.add("common/tables.yaml", tables());
        made.add("small/contract.yaml", small_head + money());
        made.add("small/homes.yaml", service());
        made.add("profiles/one.yaml", profile("U00001", 2));
        made.add("profiles/two.yaml", profile("U00002", 3));
        made.add("scenarios/leave.yaml",
                 "scenario: leave\ncontract: small\nchanges:\n"
                 "  - withdraw: {practices: 20%, patients: leave}\n");
        made.add("scenarios/changed.yaml",
                 "scenario: changed\ncontract: small\nchanges: " + changes + "\n");
        made.run({"small", "leave", "changed"});
        made.expect_good();
        return made;
    }

private:
    static constexpr unsigned numbers = 12;
    static constexpr unsigned shares = 5;
    static constexpr unsigned drivers = 4;
    static constexpr unsigned roles = 4;

    // From 0 to below `end`.
    unsigned below(unsigned end) { return static_cast<unsigned>(random_() % end); }
    bool happens(unsigned percent) { return below(100) < percent; }
    std::string number(unsigned least, unsigned most) {
        return std::to_string(least + below(most - least + 1));
    }
    std::string any_number() { return "n" + std::to_string(below(numbers)); }
    std::string any_share() { return "s" + std::to_string(below(shares)); }

    std::string range_of(unsigned value) {
        const std::vector<std::string> words{"pert", "triangular", "uniform", "normal",
                                             "lognormal"};
        const unsigned kind = below(5);
        const unsigned spread = 1 + below(9);
        const double low = kind == 4 ? value * 10.0 / (10 + spread) : value - value * spread / 10.0;
        const double high =
            kind == 4 ? value * (10.0 + spread) / 10 : value + value * spread / 10.0;
        return "range: [" + std::to_string(low / 100) + ", " + std::to_string(high / 100) +
               "], distribution: " + words[kind] + ", ";
    }

    std::string assumptions() {
        std::string text = "assumptions:\n";
        const auto add = [&](const std::string& name, const std::string& value,
                             const std::string& range) {
            text += "  " + name + ": {title: t, value: " + value + ", " + range +
                    "evidence: judgement}\n";
        };
        for (unsigned i = 0; i < numbers; ++i) {
            const unsigned value = 40 + below(200);
            std::string made = std::to_string(value / 100.0);
            if (i > 2 && happens(40)) {
                const std::string first = "n" + std::to_string(below(i));
                const std::string second = "n" + std::to_string(below(i));
                made = first + (happens(70) ? " * " : " / ") + second;
                add("n" + std::to_string(i), made, "");
            } else {
                add("n" + std::to_string(i), made, happens(80) ? range_of(value) : "");
            }
        }
        for (unsigned i = 0; i < shares; ++i)
            add("s" + std::to_string(i), number(20, 40) + "%", "range: [10, 45], ");
        return text;
    }

    std::string tables() {
        std::string text =
            "drivers:\n  pcn: {unit: pcn, value: 1}\n"
            "  practices: {unit: practice}\n  d0: {unit: patient}\n";
        for (unsigned i = 1; i < drivers; ++i) {
            text += "  d" + std::to_string(i) + ": {unit: patient, estimate: d" +
                    std::to_string(below(i)) + " * " + any_number() +
                    (happens(50) ? " / 2 * " + any_number() : "") + "}\n";
        }
        text += assumptions() + "roles:\n";
        const std::vector<std::string> employers{"practice", "network", "practice", "community"};
        for (unsigned i = 0; i < roles; ++i) {
            text +=
                "  r" + std::to_string(i) + ":\n    title: t\n    employer: " + employers[i] +
                "\n    contracted: 37.5 h per wte per week\n    working_weeks: 42 weeks per year" +
                (happens(30) ? " * " + any_number() : "") + "\n    cost: " + number(20, 90) +
                "000 GBP per wte per year" + (happens(50) ? " * " + any_number() : "") + "\n";
            if (happens(75)) text += "    allowance: " + (happens(70) ? any_share() : "20%") + "\n";
        }
        return text;
    }

    std::string money() {
        std::string text = "funding:\n";
        for (unsigned i = 0; i < 3; ++i) {
            text += "  f" + std::to_string(i) + ": {population: d" +
                    std::to_string(below(drivers)) + ", rate: 2 GBP per patient per year * " +
                    any_number() + (happens(50) ? ", starts: 2020-0" + number(5, 9) + "-01" : "") +
                    "}\n";
        }
        return text;
    }

    std::string activity(unsigned place) {
        const bool once = happens(20);
        std::string text =
            "      a" + std::to_string(place) + ":\n        population: d" +
            std::to_string(below(drivers)) + " * " + any_number() + "\n        frequency: " +
            (once ? "once per patient" : number(1, 9) + " per patient per year") +
            (happens(50) ? " * " + any_number() : "") + "\n        duration: " + number(1, 30) +
            " min * " + any_number() + (happens(40) ? " / " + any_number() : "") + "\n";
        if (happens(30)) text += "        already_done: " + any_share() + "\n";
        if (happens(20)) text += "        individual: true\n";
        const std::string first = std::to_string(below(2));
        text += "        staff: {r" + first + ": " + any_share() + ", r2: " + any_share() +
                (happens(50) ? ", r3: rest" : "") + "}\n";
        return text;
    }

    std::string service() {
        std::string text = "service: homes\nrequirements:\n";
        for (unsigned i = 0; i < 4; ++i) {
            text += "  q" + std::to_string(i) + ":\n    summary: s\n";
            if (happens(50)) text += "    starts: 2020-0" + number(4, 9) + "-15\n";
            if (happens(10)) text += "    ends: 2020-12-0" + number(1, 9) + "\n";
            text += "    activities:\n";
            for (unsigned j = 0; j < 3; ++j)
                text += activity(3 * i + j);
        }
        return text;
    }

    std::string profile(const std::string& code, unsigned most_given) {
        std::string text =
            "pcn: " + code + "\nname: N\ndrivers: {practices: 5, d0: " + number(20'000, 60'000);
        for (unsigned i = 1; i <= below(most_given); ++i)
            text += ", d" + std::to_string(i) + ": " + number(500, 9000);
        return text + "}\nstaff:\n  r0: {wte: 9, free: 50%}\n";
    }

    std::mt19937 random_;
};

}  // namespace pcnload::test
