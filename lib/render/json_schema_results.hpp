// The schemas of what the commands write as JSON.
#pragma once

#include "render/json_writer.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace pcnload::render {

struct ResultsSchema {
    std::string_view command;
    std::string_view what;
    void (*write)(JsonWriter&);  // the members of the schema of `results`
};

std::span<const ResultsSchema> results_schemas();

// The members of the envelope's schema around it.
void write_envelope_schema(JsonWriter& json, const ResultsSchema& schema);

}  // namespace pcnload::render
