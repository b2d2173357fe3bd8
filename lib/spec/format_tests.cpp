// The records of tests.
#include "spec/format.hpp"

#include <array>

namespace pcnload::spec {

namespace {

using yaml::FieldRow;
using enum yaml::FieldType;
using enum yaml::Need;

constexpr std::array tests_fields{
    FieldRow{"tests", required, id, "", "The id of the tests"},
    FieldRow{"title", optional, text, "", "What they show, as people say it"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
    FieldRow{"cases", required, record_map, "a case", "The tests, each with its own id"},
};

constexpr std::array case_fields{
    FieldRow{"title", optional, text, "", "What it shows, in words"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
    FieldRow{"scenario", required, text, "",
             "A contract or scenario known by name, or a file beside this one"},
    FieldRow{"pcn", optional, record, "a profile",
             "A profile known by name or code, a file beside this one, or the profile itself"},
    FieldRow{"changes", optional, record_list, "a change",
             "Changes behind those of the scenario, in order"},
    FieldRow{"set", optional, anything, "", "New values by address, as `--set` gives them"},
    FieldRow{"expect", optional, figure_map, "an expectation",
             "What each figure should be; `pcnload list figures` shows the measures"},
    FieldRow{"diagnostics", optional, code_list, "",
             "The codes of what should be told; no other error may be"},
};

constexpr std::array expectation_fields{
    FieldRow{"value", optional, text, "", "What the figure should be, with or without its unit"},
    FieldRow{"within", optional, text, "",
             "How far it may be from that: a number, or a share of the value as in 0.5%"},
    FieldRow{"at_least", optional, text, "", "What it may not be below"},
    FieldRow{"at_most", optional, text, "", "What it may not be above"},
};

}  // namespace

const Record tests_record{"a file of tests", tests_fields};
const Record case_record{"a case", case_fields};
const Record expectation_record{"an expectation", expectation_fields};

}  // namespace pcnload::spec
