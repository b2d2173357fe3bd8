// The records of profiles and scenarios.
#include "spec/format.hpp"

#include <array>

namespace pcnload::spec {

namespace {

using yaml::FieldRow;
using enum yaml::FieldType;
using enum yaml::Need;

constexpr std::string_view evidence_choice = "contract|statistic|study|estimate|judgement";

constexpr FieldRow note_row{"note", optional, text, "", "Why"};
constexpr FieldRow evidence_row{"evidence", optional, choice, evidence_choice,
                                "How sure the new number is; judgement where absent"};
constexpr FieldRow source_row{"source", optional, source, "", "Where the new number comes from"};
constexpr FieldRow except_row{"except", optional, address_list, "", "Addresses to leave out"};

constexpr std::array profile_fields{
    FieldRow{"pcn", required, text, "", "The code of the network"},
    FieldRow{"name", optional, text, "", "Its name"},
    FieldRow{"drivers", optional, count_map, "", "Counts by driver: bare numbers"},
    FieldRow{"staff", optional, record_map, "staff in post", "WTE in post by role"},
    FieldRow{"practices", optional, record_list, "a practice",
             "The practices, so that those that withdraw can be named"},
    FieldRow{"tags", optional, text_map, "", "Words to group and rank by"},
    FieldRow{"local", optional, record_list, "a change", "Changes this network makes for itself"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
};

constexpr std::array staff_fields{
    FieldRow{"wte", required, count, "", "Whole-time equivalents in post"},
    FieldRow{"free", optional, plain_product, "", "The share of them free for network services"},
    note_row,
};

constexpr std::array practice_fields{
    FieldRow{"code", required, text, "", "The practice's code"},
    FieldRow{"name", optional, text, "", "Its name"},
    FieldRow{"registered_patients", optional, count, "", "How many patients it has registered"},
    note_row,
};

constexpr std::array scenario_fields{
    FieldRow{"scenario", required, id, "", "The id of the scenario"},
    FieldRow{"title", optional, text, "", "Its name, as people say it"},
    FieldRow{"note", optional, text, "", "What a reader should know"},
    FieldRow{"source", optional, source, "", "Where it was put forward"},
    FieldRow{"contract", optional, id, "", "The contract it changes"},
    FieldRow{"extends", optional, text, "",
             "Another scenario, whose contract and changes come first"},
    FieldRow{"changes", optional, record_list, "a change", "What is changed, in order"},
};

constexpr std::array drop_fields{
    FieldRow{"what", required, address, "", "What is not in the contract"},
    except_row,
    note_row,
    evidence_row,
    source_row,
};

constexpr std::array defer_fields{
    FieldRow{"what", required, address, "", "What starts later"},
    FieldRow{"until", optional, date, "",
             "The day it starts, where it does not start later already"},
    FieldRow{"by", optional, time_length, "", "How much later"},
    except_row,
    note_row,
    evidence_row,
    source_row,
};

constexpr std::array ramp_fields{
    FieldRow{"what", required, address, "", "What builds up"},
    FieldRow{"over", required, time_length, "", "How long it takes from its start to the whole"},
    except_row,
    note_row,
    evidence_row,
    source_row,
};

constexpr std::array set_fields{
    FieldRow{"what", required, address, "", "An assumption, a driver or a field"},
    FieldRow{"to", required, anything, "", "Its new value"},
    FieldRow{"range", optional, quantity_pair, "", "The new range of an assumption"},
    FieldRow{"distribution", optional, choice, "pert|triangular|uniform|normal|lognormal",
             "The new distribution of an assumption"},
    except_row,
    note_row,
    evidence_row,
    source_row,
};

constexpr std::array scale_fields{
    FieldRow{"what", required, address, "", "An assumption or a field"},
    FieldRow{"by", required, plain_product, "", "The plain number it is multiplied by"},
    except_row,
    note_row,
    evidence_row,
    source_row,
};

constexpr std::array reassign_fields{
    FieldRow{"what", required, address, "", "The work that is handed on"},
    FieldRow{"from", required, id, "", "The role that does it now"},
    FieldRow{"to", required, id, "", "The role that takes it on"},
    FieldRow{"share", optional, plain_product, "", "How much of it; all where absent"},
    FieldRow{"pace", optional, plain_product, "", "How many times as long it takes then"},
    except_row,
    note_row,
    evidence_row,
    source_row,
};

constexpr std::array withdraw_fields{
    FieldRow{"practices", required, share_or_list, "", "A share of them, or the codes of some"},
    FieldRow{"patients", optional, choice, "stay|leave",
             "Whether their patients stay: the default"},
    note_row,
    evidence_row,
    source_row,
};

constexpr std::array hire_fields{
    FieldRow{"role", required, id, "", "The role that is hired"},
    FieldRow{"wte", required, count, "", "How many whole-time equivalents"},
    FieldRow{"free", optional, plain_product, "", "The share of them free; all where absent"},
    FieldRow{"from", optional, date, "",
             "The day they are hired for; from the beginning where absent"},
    FieldRow{"lag", optional, time_length, "",
             "How long after `from` they are in post; the role's where absent"},
    note_row,
    evidence_row,
    source_row,
};

constexpr std::array leave_fields{
    FieldRow{"role", required, id, "", "The role that they leave"},
    FieldRow{"wte", required, count, "", "How many whole-time equivalents"},
    FieldRow{"free", optional, plain_product, "",
             "The share of them that was free; as of the others where absent"},
    FieldRow{"from", optional, date, "",
             "The first day they are not in post; from the beginning where absent"},
    note_row,
    evidence_row,
    source_row,
};

constexpr std::array fund_fields{
    FieldRow{"id", required, id, "", "The id of the stream"},
    FieldRow{"title", optional, text, "", "What it is, in words"},
    FieldRow{"population", required, product, "", "A driver times any number of shares"},
    FieldRow{"rate", required, product, "", "Money per calendar time"},
    FieldRow{"starts", optional, date, "", "The first day paid for"},
    FieldRow{"ends", optional, date, "", "The last day paid for"},
    FieldRow{"paid_to", optional, choice, "network|practices", "To whom it is paid"},
    note_row,
    evidence_row,
    source_row,
};

constexpr std::array change_fields{
    FieldRow{"drop", optional, record, "drop", "A part is not in the contract"},
    FieldRow{"defer", optional, record, "defer", "A part starts later"},
    FieldRow{"ramp", optional, record, "ramp", "A part builds up from its start"},
    FieldRow{"set", optional, record, "set", "An assumption, driver or field gets another value"},
    FieldRow{"scale", optional, record, "scale", "An assumption or field is multiplied"},
    FieldRow{"reassign", optional, record, "reassign", "Work goes to another role"},
    FieldRow{"withdraw", optional, record, "withdraw", "Practices leave the network"},
    FieldRow{"hire", optional, record, "hire", "Staff are added"},
    FieldRow{"leave", optional, record, "leave", "Staff leave"},
    FieldRow{"fund", optional, record, "fund", "A funding stream is added"},
    note_row,
    evidence_row,
    source_row,
};

}  // namespace

const Record profile_record{"a profile", profile_fields};
const Record staff_record{"staff in post", staff_fields};
const Record practice_record{"a practice", practice_fields};
const Record scenario_record{"a scenario", scenario_fields};
const Record drop_record{"drop", drop_fields};
const Record defer_record{"defer", defer_fields};
const Record ramp_record{"ramp", ramp_fields};
const Record set_record{"set", set_fields};
const Record scale_record{"scale", scale_fields};
const Record reassign_record{"reassign", reassign_fields};
const Record withdraw_record{"withdraw", withdraw_fields};
const Record hire_record{"hire", hire_fields};
const Record leave_record{"leave", leave_fields};
const Record fund_record{"fund", fund_fields};
const Record change_record{"a change", change_fields};

}  // namespace pcnload::spec
