// Who else could do the work of an activity.
#include "spec/format.hpp"
#include "spec/read_product.hpp"
#include "spec/readers.hpp"
#include "spec/record_reader.hpp"

namespace pcnload::spec {

// The most they could take alone, or a mapping of it, the pace and whose work it is.
DraftAlternative read_alternative(const yaml::Entry& entry, Diagnostics& diagnostics) {
    DraftAlternative row;
    row.role = {entry.key, entry.key_span};
    row.span = entry.key_span;
    if (entry.value.is_scalar()) {
        row.up_to = read_product(entry.value, diagnostics).value_or(DraftProduct{});
        return row;
    }
    const RecordReader reader(entry.value, alternative_record, entry.key_span, diagnostics);
    row.up_to = reader.optional_product("up_to");
    row.pace = reader.optional_product("pace");
    row.instead_of = reader.id("instead_of");
    return row;
}

}  // namespace pcnload::spec
