#include "spec/known_parts.hpp"

namespace pcnload::spec {

namespace {

template <class Row, class IndexType>
std::optional<IndexType> find_in(const Rows<Row, IndexType>& rows, std::string_view id) {
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const auto index = index_at<IndexType>(place);
        if (rows[index].id == id) return index;
    }
    return std::nullopt;
}

}  // namespace

std::optional<DriverIndex> find_driver(const Specification& specification, std::string_view id) {
    return find_in(specification.drivers, id);
}

std::optional<AssumptionIndex> find_assumption(const Specification& specification,
                                               std::string_view id) {
    return find_in(specification.assumptions, id);
}

std::optional<RoleIndex> find_role(const Specification& specification, std::string_view id) {
    return find_in(specification.roles, id);
}

}  // namespace pcnload::spec
