#include "render/json_sidecar.hpp"

namespace pcnload::render {

std::string json_sidecar(const Envelope& envelope, std::uint64_t bytes,
                         const ResultsWriter& write_more,
                         const diagnostics::Diagnostics& diagnostics,
                         const diagnostics::SourceFiles& files) {
    Envelope head = envelope;
    head.schema = sidecar_schema;
    const auto write = [&](JsonWriter& json) {
        json.begin_object();
        json.member("bytes", bytes);
        if (write_more) write_more(json);
        json.end_object();
    };
    return json_envelope(head, write, diagnostics, files);
}

}  // namespace pcnload::render
