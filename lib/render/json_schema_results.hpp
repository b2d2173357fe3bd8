// The schemas of what the commands write as JSON.
#pragma once

#include "render/json_writer.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace pcnload::render {

struct ResultsSchema {
    std::string_view command;
    std::string_view schema;  // the name that the output gives it
    std::string_view what;
    void (*write)(JsonWriter&);  // the members of the schema of `results`
};

std::span<const ResultsSchema> results_schemas();

}  // namespace pcnload::render
