// Funding streams and the reimbursement scheme.
#include "spec/format.hpp"
#include "spec/read_product.hpp"
#include "spec/readers.hpp"
#include "spec/record_reader.hpp"

namespace pcnload::spec {

namespace {

// A role of the scheme: the most per WTE alone, or a mapping of it and the share.
DraftReimbursedRole read_reimbursed_role(const yaml::Entry& entry, Diagnostics& diagnostics) {
    check_id(entry, diagnostics);
    DraftReimbursedRole row;
    row.id = entry.key;
    row.span = entry.key_span;
    if (entry.value.is_scalar()) {
        row.most = read_product(entry.value, diagnostics).value_or(DraftProduct{});
        return row;
    }
    const RecordReader reader(entry.value, reimbursed_role_record, entry.key_span, diagnostics);
    row.most = reader.optional_product("most");
    row.share = reader.optional_product("share");
    return row;
}

}  // namespace

DraftFunding read_funding(const yaml::Entry& entry, Diagnostics& diagnostics) {
    check_id(entry, diagnostics);
    const RecordReader reader(entry.value, funding_record, entry.key_span, diagnostics);
    DraftFunding row;
    row.id = entry.key;
    row.span = entry.key_span;
    row.title = reader.text("title");
    row.population = reader.product("population");
    row.rate = reader.product("rate");
    row.starts = reader.located_date("starts");
    row.ends = reader.located_date("ends");
    row.payee = reader.word("paid_to", payee_words, Payee::network);
    row.provenance = reader.provenance();
    return row;
}

DraftReimbursement read_reimbursement(const yaml::Entry& entry, Diagnostics& diagnostics) {
    const RecordReader reader(entry.value, reimbursement_record, entry.key_span, diagnostics);
    DraftReimbursement row;
    row.span = entry.key_span;
    row.sum = reader.optional_product("sum");
    row.share = reader.optional_product("share");
    for (const yaml::Entry& role : reader.entries("roles")) {
        put_once(row.roles, read_reimbursed_role(role, diagnostics), "the role", diagnostics);
    }
    row.provenance = reader.provenance();
    return row;
}

}  // namespace pcnload::spec
