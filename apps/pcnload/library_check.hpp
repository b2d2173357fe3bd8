// Every mistake in files of specifications, scenarios and profiles.
#pragma once

#include "pcnload/checked_files.hpp"
#include "pcnload/contract_provenance.hpp"
#include "pcnload/options.hpp"
#include "pcnload/session.hpp"

#include <cstddef>
#include <vector>

namespace pcnload::app {

struct Checked {
    std::size_t files = 0;
    std::size_t contracts = 0;
    std::size_t scenarios = 0;
    std::size_t profiles = 0;
    std::size_t tests = 0;
    JudgedContracts judged;  // where it is asked what they rest on
};

// Contracts are resolved with every profile beside them, scenarios with the default one. What has
// no contracts beside it is held against the shipped ones, or those of `--specs`. `--pcn` is the
// one to use where none stands beside; absent: the shipped average. Provenance is that of the same
// profile.
Checked check_files(const CheckedFiles& checked, const InputOptions& input,
                    const ProvenanceOptions& provenance, Session& session);

}  // namespace pcnload::app
