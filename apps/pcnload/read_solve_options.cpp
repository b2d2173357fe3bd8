#include "pcnload/read_solve_options.hpp"

namespace pcnload::app {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

void report(std::string message, std::string hint, Diagnostics& diagnostics) {
    diagnostics.add({Code::usage, std::move(message), {}, std::move(hint), {}});
}

}  // namespace

void read_solve_options(const CommandWords& words, SolveOptions& options,
                        Diagnostics& diagnostics) {
    if (words.has(Flag::target)) {
        options.target = words.of(Flag::target).back();
    } else {
        report("`pcnload solve` needs a target",
               "write --target 'gp.wte_required = gp.wte_spare', or --target 'net = 0'",
               diagnostics);
    }
    if (words.of(Flag::vary).size() > 1) {
        report("`pcnload solve` finds one number at a time", "give `--vary` once", diagnostics);
    }
    if (words.has(Flag::vary)) {
        options.varied = words.of(Flag::vary).back();
    } else {
        report("`pcnload solve` needs something to vary",
               "write --vary minutes_per_resident_seen, or --vary care_homes=0:40", diagnostics);
    }
}

}  // namespace pcnload::app
