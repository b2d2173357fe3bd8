// The records of guardrails.
#include "spec/format.hpp"

#include <array>

namespace pcnload::spec {

namespace {

using yaml::FieldRow;
using enum yaml::FieldType;
using enum yaml::Need;

constexpr std::array guardrails_fields{
    FieldRow{"guardrails", required, id, "", "The id of the guardrails"},
    FieldRow{"title", optional, text, "", "What they keep, as people say it"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
    FieldRow{"limits", required, record_map, "a guardrail", "The limits, each with its own id"},
};

constexpr std::array guardrail_fields{
    FieldRow{"title", optional, text, "", "What it keeps, in words"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
    FieldRow{"figure", optional, text, "",
             "What is limited: `gp.hours_per_week`; `pcnload list figures` shows the measures"},
    FieldRow{"count", optional, choice, "over_capacity|passing_capacity",
             "In the place of a figure: the networks in which a role needs more than it has "
             "spare, or newly does"},
    FieldRow{"role", optional, id, "", "With `count`: of this role alone"},
    FieldRow{"contracts", optional, id_list, "", "The contracts it holds for; all where absent"},
    FieldRow{"judge", optional, choice, "change|after",
             "Whether the change is limited (the default), or what the figure comes to"},
    FieldRow{"networks", optional, choice, "each|total|median|p10|p90",
             "Each of the networks (the default), their sum, or a place in their distribution"},
    FieldRow{"pcn", optional, text, "", "The code of the one network that it holds for"},
    FieldRow{"at_most", optional, text, "",
             "A number, with or without its unit, or a share: of the figure before, or of the "
             "networks counted"},
    FieldRow{"at_least", optional, text, "", "The same, for what it may not be below"},
    FieldRow{"on_breach", optional, choice, "fail|warn",
             "What happens where it is broken: exit with 1 (the default), or a warning"},
    FieldRow{"owner", required, text, "", "Who decides about it"},
    FieldRow{"reason", required, text, "", "Why it is there"},
    FieldRow{"expires", required, date, "", "Its last day: then it is looked at again"},
    FieldRow{"waiver", optional, record, "a waiver", "Lets it be broken for a time"},
};

constexpr std::array waiver_fields{
    FieldRow{"owner", required, text, "", "Who granted it"},
    FieldRow{"reason", required, text, "", "Why"},
    FieldRow{"until", required, date, "", "Its last day"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
};

}  // namespace

const Record guardrails_record{"guardrails", guardrails_fields};
const Record guardrail_record{"a guardrail", guardrail_fields};
const Record waiver_record{"a waiver", waiver_fields};

}  // namespace pcnload::spec
