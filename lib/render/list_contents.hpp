// The tables of the lists, one a kind.
#pragma once

#include "render/report_list.hpp"
#include "render/table.hpp"

namespace pcnload::render {

Table contracts_table(const ListSubject& subject);
Table services_table(const ListSubject& subject);
Table scenarios_table(const ListSubject& subject);
Table profiles_table(const ListSubject& subject);
Table assumptions_table(const ListSubject& subject);
Table roles_table(const ListSubject& subject);
Table drivers_table(const ListSubject& subject);
Table sources_table(const ListSubject& subject);
Table units_table();
Table figures_table();
Table diagnostics_table();

}  // namespace pcnload::render
