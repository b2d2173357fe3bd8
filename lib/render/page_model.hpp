// What a page carries as data: its networks, its scenarios, and the contracts that these come to.
#pragma once

#include "analysis/adjustable_scenario.hpp"
#include "diagnostics/source_file.hpp"
#include "render/json_envelope.hpp"
#include "scenario/change.hpp"
#include "spec/profile.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace pcnload::render {

// How a scenario that is saved from the page names what it changes.
struct PageBase {
    std::string key;  // `contract` or `extends`
    std::string value;
};

struct PageData {
    const std::vector<analysis::AdjustableScenario>& scenarios;
    const std::vector<PageBase>& bases;             // by scenario
    const std::vector<scenario::Change>& settings;  // of the command line
    const std::vector<spec::Profile>& profiles;
    std::size_t marked = 0;  // the network that is the reader's own
    const Envelope& origin;
    const diagnostics::SourceFiles& files;
};

// JSON, free of what could end the element of HTML that it stands in.
std::string page_model(const PageData& data);

}  // namespace pcnload::render
