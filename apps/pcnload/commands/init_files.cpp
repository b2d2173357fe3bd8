#include "pcnload/commands/init_files.hpp"

#include "render/json_schema.hpp"

#include <stdexcept>
#include <utility>

namespace pcnload::app {

namespace {

constexpr std::string_view profile_text =
    R"(# yaml-language-server: $schema=schemas/profile.schema.json
# Your network. Put in your own numbers. What you delete from `drivers` is estimated from the
# patients, and every result says so. Check it with: pcnload check my-network.yaml

pcn: U00000
name: My network

drivers:
  registered_patients: 48000   # on the lists of all practices
  practices: 5
  care_homes: 12
  care_home_beds: 366
  # patients_65_plus: 8880     # without the `#` it counts; `pcnload list drivers` shows the rest

# Whole-time equivalents in post, and the share of each that is free for the network's services
# beside what they do today: here those of an average network of 2020. The contracts give work to
# all of these roles; one that you delete has nobody in it, and its work shows as a shortage.
# `pcnload list roles` describes them.
staff:
  gp: {wte: 22, free: 5%}
  advanced-practitioner: {wte: 1.5, free: 10%}   # nurses, mostly
  practice-nurse: {wte: 13, free: 4%}
  healthcare-assistant: {wte: 6, free: 2%}
  practice-admin: {wte: 59, free: 2%}            # reception too
  pcn-manager: {wte: 0.5, free: 100%}
  # Whom the network hires with the help of the reimbursement scheme.
  clinical-pharmacist: {wte: 1.2, free: 60%}
  social-prescribing-link-worker: {wte: 0.9, free: 100%}
  pharmacy-technician: {wte: 0.3, free: 60%}
  care-coordinator: {wte: 0.2, free: 100%}
  physiotherapist: {wte: 0.3, free: 0%}          # sees patients instead of a GP
  physician-associate: {wte: 0.2, free: 20%}
  # Others employ community nurses and geriatricians; add them where you know what they can give.

tags: {region: South West}     # words to group networks by
)";

constexpr std::string_view scenario_text =
    R"(# yaml-language-server: $schema=schemas/scenario.schema.json
# A contract with changes of your own. Look at what they do with:
#   pcnload compare 2020-21-draft my-scenario.yaml --pcn my-network.yaml

scenario: my-scenario
title: The draft, with a pharmacist more and less time for each resident
contract: 2020-21-draft        # `pcnload list contracts` shows the others
changes:
  - hire: {role: clinical-pharmacist, wte: 1, free: 100%}
  - scale: {what: minutes_per_resident_seen, by: 90%}
    note: Notes are prepared before the round
  # - defer: {what: anticipatory-care, until: 2021-04-01}
  # - drop: personalised-care
)";

constexpr std::string_view readme_text =
    R"(# The workload of our network

`my-network.yaml` is the network: what it serves and who works there. `my-scenario.yaml` is a
contract with changes. Both are checked before a commit and in CI.

    pcnload compare --pcn my-network.yaml
    pcnload compare 2020-21-draft my-scenario.yaml --pcn my-network.yaml
    pcnload run my-scenario.yaml --pcn my-network.yaml --by service,role
    pcnload explain my-scenario.yaml gp --pcn my-network.yaml
    pcnload check .

An editor that knows YAML completes and checks what is typed: the first line of each file names its
schema. After an update of pcnload write the schemas anew:

    pcnload schema profile -o schemas/profile.schema.json
    pcnload schema scenario -o schemas/scenario.schema.json
)";

constexpr std::string_view workflow_text =
    R"(# Checks the files of this folder on every push. `pcnload` has to be installed on the runner.
name: pcnload
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: [self-hosted, pcnload]
    steps:
      - uses: actions/checkout@v4
      - run: pcnload check . --format github
)";

constexpr std::string_view hook_text =
    R"(# pre-commit install; then every commit checks the files. `pcnload` has to be installed.
repos:
  - repo: local
    hooks:
      - id: pcnload-check
        name: pcnload check
        entry: pcnload check .
        language: system
        files: \.ya?ml$
        pass_filenames: false
)";

std::string schema_text(std::string_view kind) {
    auto text = render::json_schema(kind);
    if (!text) throw std::logic_error("a starter file has no schema");
    return std::move(*text);
}

}  // namespace

std::vector<StarterFile> starter_files(std::optional<std::string> profile) {
    return {
        {"my-network.yaml", std::move(profile).value_or(std::string(profile_text))},
        {"my-scenario.yaml", std::string(scenario_text)},
        {"README.md", std::string(readme_text)},
        {"schemas/profile.schema.json", schema_text("profile")},
        {"schemas/scenario.schema.json", schema_text("scenario")},
        {".github/workflows/pcnload.yml", std::string(workflow_text)},
        {".pre-commit-config.yaml", std::string(hook_text)},
    };
}

}  // namespace pcnload::app
