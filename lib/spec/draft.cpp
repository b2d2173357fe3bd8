#include "spec/draft.hpp"

namespace pcnload::spec {

namespace {

template <class Row>
void lay_rows_over(Table<Row>& base, const Table<Row>& layer) {
    if (base.empty()) {
        base = layer;  // shared, not copied
        return;
    }
    for (const Row& row : layer) {
        base.put(row);
    }
}

}  // namespace

void lay_over(Draft& base, const Draft& layer) {
    lay_rows_over(base.drivers, layer.drivers);
    lay_rows_over(base.roles, layer.roles);
    lay_rows_over(base.sources, layer.sources);
    lay_rows_over(base.assumptions, layer.assumptions);
    lay_rows_over(base.services, layer.services);
    lay_rows_over(base.funding, layer.funding);
    base.damaged = base.damaged || layer.damaged;
    if (layer.reimbursement) {
        base.reimbursement = layer.reimbursement;
    }
}

}  // namespace pcnload::spec
