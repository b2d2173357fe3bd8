// A network and a scenario with everything that acts on a profile: named practices that leave, staff
// that are hired, counts that are set in between, local changes, and texts that mean harm.

export const HOSTILE_NAME = '</script><img src=x onerror="document.title=\'harm\'">&amp;';

export const MADE_PROFILE = `pcn: U90001
name: ${JSON.stringify(HOSTILE_NAME)}
drivers:
  registered_patients: 41000
  practices: 4
  care_homes: 7
  care_home_beds: 190
staff:
  gp: {wte: 17.5, free: 6%}
  practice-nurse: {wte: 9, free: 10%}
  clinical-pharmacist: {wte: 2, free: 50%}
  pcn-manager: 1
practices:
  - {code: A1, name: "One <b>", registered_patients: 16000}
  - {code: A2, registered_patients: 12000}
  - {code: A3, registered_patients: 8000}
  - {code: A4, registered_patients: 5000}
tags: {region: "North & East"}
local:
  - set: {what: minutes_per_resident_seen, to: 14 min per resident, range: [8, 20]}
  - hire: {role: clinical-pharmacist, wte: 0.5}
`;

export const MADE_SCENARIO = `scenario: made
title: "Everything that acts on a profile </script>"
contract: 2020-21-draft
changes:
  - withdraw: {practices: [A4], patients: leave}
  - hire: {role: care-coordinator, wte: 0.7, free: 80%}
  - leave: {role: practice-nurse, wte: 1.5}
  - leave: {role: gp, wte: 2, free: 10%}
  - set: {what: care_home_beds, to: 150}
  - withdraw: {practices: 10%, patients: stay}
  - scale: {what: minutes_per_plan_review, by: 120%}
  - set: {what: list_by_gp, to: 50%, range: [10%, 100%]}
  - set: {what: plan_by_gp, to: 30%, range: [0%, 90%]}
  - set: {what: list/build.staff, to: {gp: list_by_gp, pcn-manager: plan_by_gp, practice-admin: rest}}
  - reassign: {what: "home-round/*", from: gp, to: advanced-practitioner, share: 40%, pace: 120%}
`;
