// The files of a contract small enough to reckon by hand: tables, one service, a profile.
#pragma once

#include <string>

namespace pcnload::test {

inline const std::string small_tables = R"(drivers:
  pcn: {unit: pcn, value: 1}
  registered_patients: {unit: patient}
  practices: {unit: practice}
  care_homes: {unit: home, estimate: registered_patients * homes_per_patient}
  beds: {unit: bed, estimate: care_homes * 30 beds per home}
  referrals: {unit: referral per year, estimate: registered_patients * referral_rate}
  pharmacists_in_post: {unit: wte, from_staff: pharmacist}
assumptions:
  homes_per_patient:
    {title: t, value: 1 home per 4000 patients, evidence: statistic, source: census}
  referral_rate:
    title: t
    value: 30 referrals per 1000 patients per year
    evidence: statistic
    source: census
roles:
  gp:
    title: General practitioner
    employer: practice
    contracted: 40 h per wte per week
    working_weeks: 40 weeks per year
    allowance: 20%
    cost: 100000 GBP per wte per year
  nurse:
    title: Practice nurse
    employer: practice
    contracted: 40 h per wte per week
    working_weeks: 40 weeks per year
    cost: 40000 GBP per wte per year
  pharmacist:
    title: Clinical pharmacist
    employer: network
    contracted: 40 h per wte per week
    working_weeks: 40 weeks per year
    cost: 50000 GBP per wte per year
  matron:
    title: Community matron
    employer: community
    contracted: 40 h per wte per week
    working_weeks: 40 weeks per year
    cost: 60000 GBP per wte per year
sources:
  census: {title: The census}
  draft: {title: The draft}
)";

inline const std::string small_head = R"(contract: small
title: A small contract
year: 2020/21
status: draft
)";

inline const std::string small_money = R"(funding:
  core: {population: registered_patients, rate: 1.50 GBP per patient per year}
  premium: {population: beds, rate: 10 GBP per bed per month, starts: 2020-08-01}
reimbursement:
  sum: registered_patients * 1 GBP per patient per year
  share: 70%
  roles: {pharmacist: 40000 GBP per wte per year, nurse: {share: 100%}}
)";

// 12 homes: a round takes 12 / 2 weeks x 2 h = 12 h a week, of the gp and of the nurse.
inline const std::string small_service = R"(service: homes
assumptions:
  minutes_per_round:
    title: Minutes of one round
    value: 120 min per round
    range: [60, 180]
    bounds: [0, 240]
    evidence: study
    source: draft
requirements:
  round:
    summary: A round of each home
    starts: 2020-10-01
    activities:
      visit:
        population: care_homes
        frequency: 1 round per home per 2 weeks
        duration: minutes_per_round
        staff: {gp: 1, nurse: 50%}
        evidence: contract
        source: draft
  plan:
    summary: A plan for each bed, once
    activities:
      write:
        population: beds
        frequency: once plan per bed
        duration: 30 min per plan
        staff: {nurse: 75%, matron: rest}
  lead:
    summary: A lead
    activities:
      sessions:
        population: pcn
        duration: 4 h per pcn per week
        individual: true
        staff: {gp: 1}
)";

inline const std::string small_profile = R"(pcn: U00001
name: Small
drivers: {registered_patients: 48000, practices: 4}
staff:
  gp: {wte: 20, free: 0%}
  nurse: {wte: 8, free: 25%}
  pharmacist: {wte: 2, free: 50%}
practices:
  - {code: A1, registered_patients: 12000}
  - {code: A2, registered_patients: 24000}
  - {code: A3, registered_patients: 6000}
  - {code: A4, registered_patients: 6000}
)";

}  // namespace pcnload::test
