// The results of tests as JSON.
#pragma once

#include "render/json_writer.hpp"
#include "render/report_tests.hpp"

namespace pcnload::render {

// {passed, failed, cases: [...], mutation: {...} or null}
void write_tests(JsonWriter& json, const TestResults& results,
                 const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
