#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "render/json_schema.hpp"
#include "render/text_writer.hpp"

#include <stdexcept>

namespace pcnload::app {

namespace {

std::string schema_list() {
    std::string text;
    for (const render::SchemaName& schema : render::schema_names()) {
        text += std::string(schema.name) + '\t' + std::string(schema.what) + '\n';
    }
    return text;
}

}  // namespace

ExitCode run_command(const SchemaOptions& options, Session& session) {
    if (options.name.empty()) return give_text(schema_list(), options.output, session);
    const auto schema = render::json_schema(options.name);
    if (!schema) throw std::logic_error("the schema " + options.name + " is named but not made");
    return give_text(*schema, options.output, session);
}

}  // namespace pcnload::app
