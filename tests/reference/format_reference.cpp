#include "reference/format_reference.hpp"

#include "spec/format.hpp"

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace pcnload::reference {

namespace {

using spec::FileKindRow;
using spec::Record;
using yaml::FieldRow;
using yaml::FieldType;

constexpr std::string_view heading = R"(# File formats

What may stand in each kind of file: its keys, what belongs in each, and what it means. A key in bold
is needed. This page is made of the tables that the program checks files against, and the
[JSON Schemas](../schemas) for editors are too; it is not edited by hand
([CONTRIBUTING.md](../CONTRIBUTING.md) says how it is made). How a contract is written is in
[specs/README.md](../specs/README.md), what the numbers do in [method.md](method.md).

Files are YAML in UTF-8, of at most 16 MiB. What a file is, its first key says, whatever its name.
Anchors, aliases, tags and merge keys are refused; so is a key that is not known.

| kind | first key | what it is |
| --- | --- | --- |
)";

constexpr std::string_view values = R"(
## What stands behind a key

| | |
| --- | --- |
| text | up to 20,000 bytes |
| id | lower-case letters, digits and `-`: `home-round` |
| product | quantities and names of assumptions, with `*` and `/`: `residents_seen * 12 min per resident` |
| plain product | one whose units cancel: `20%`, `0.2`, `share_in_practice * 2` |
| quantity | a number and its unit: `12 min per resident`, `1 round per home per 2 weeks`, `1500 GBP per year`; `pcnload list units` has the units, and any other word is a unit of its own |
| count | a bare number, not negative: `48000` |
| date | `2020-09-30` |
| length of time | a whole number of days, weeks, fortnights, months, quarters or years: `6 months` |
| address | a requirement `home-round`, a part of it `home-round/gp-led-round`, a service before both where the name alone would fit two; `*` is everything |
| staff | roles, each with how many of them take part or which share, or `rest` for one of them: `{gp: 30%, practice-nurse: rest}` |
| source | a key of `sources.yaml` |

Where an optional key is given `~`, it is absent.
)";

constexpr std::string_view csv = R"(
## Networks as CSV

`--pcns FILE.csv` reads profiles, a row each; `pcnload import` writes them. RFC 4180, in UTF-8; columns in
any order; an empty cell is a value not given.

| column | what |
| --- | --- |
| **`pcn`** | the code of the network, each once |
| `name` | its name |
| any driver, as `care_homes` | its count |
| `staff.ROLE.wte` | whole-time equivalents in post |
| `staff.ROLE.free` | the share of them free for network services, `60%` or `0.6`; none where it is empty |
| `tag.NAME` | a word to group by, as in `--by tag.region` |

## Scenarios as CSV

`--scenarios FILE.csv` reads scenarios, a row each.

| column | what |
| --- | --- |
| **`scenario`** | the id of the scenario |
| `title` | its name, as people say it |
| `base` | the contract or scenario that it changes |
| any address that `--set` takes, as `gp.allowance` | its value with a unit; unchanged where the cell is empty |
)";

constexpr std::string_view records = R"(
## Records

Some may stand in short: staff in post as the bare count, a reimbursed role as the bare sum, `drop` as the
bare address, an alternative as the bare share, an expectation as the bare figure, the profile of a case as
a name.
)";

std::string anchor(std::string_view name) {
    std::string text;
    for (const char c : name)
        text += c == ' ' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

std::string link(std::string_view record) {
    return fmt::format("[{}](#{})", record, anchor(record));
}

std::string words_of(std::string_view words) {
    std::string text = "`";
    for (const char c : words)
        text += c == '|' ? std::string("`, `") : std::string(1, c);
    return text + '`';
}

std::string type_text(const FieldRow& field) {
    switch (field.type) {
        case FieldType::text:
            return "text";
        case FieldType::id:
            return "id";
        case FieldType::name:
            return "name";
        case FieldType::product:
            return "product";
        case FieldType::plain_product:
            return "plain product";
        case FieldType::quantity_pair:
            return "`[low, high]`, quantities or bare numbers";
        case FieldType::unit:
            return "unit";
        case FieldType::count:
            return "count";
        case FieldType::date:
            return "date";
        case FieldType::year:
            return "year, as `2020/21`";
        case FieldType::boolean:
            return "`true` or `false`";
        case FieldType::choice:
            return words_of(field.detail);
        case FieldType::time_length:
            return "length of time";
        case FieldType::address:
            return "address";
        case FieldType::share_or_list:
            return "a share, or a list of codes";
        case FieldType::id_list:
            return "id, or a list of them";
        case FieldType::address_list:
            return "address, or a list of them";
        case FieldType::code_list:
            return "list of codes of diagnostics";
        case FieldType::source:
            return "source";
        case FieldType::anything:
            return "as where it is used";
        case FieldType::staff:
            return "staff";
        case FieldType::record:
            return link(field.detail);
        case FieldType::record_list:
            return "list, each " + link(field.detail);
        case FieldType::record_map:
            return "by id or name, each " + link(field.detail);
        case FieldType::figure_map:
            return "by figure, each " + link(field.detail);
        case FieldType::count_map:
            return "by driver, each a count";
        case FieldType::correlation_map:
            return "by assumption, each a rank correlation";
        case FieldType::text_map:
            return "by id, each a text";
    }
    throw std::logic_error("a type of field has no words");
}

bool names_record(const FieldRow& field) {
    return field.type == FieldType::record || field.type == FieldType::record_list ||
           field.type == FieldType::record_map || field.type == FieldType::figure_map;
}

class Reference {
public:
    std::string text() {
        text_ = heading;
        for (const FileKindRow& kind : spec::file_kinds())
            text_ += fmt::format("| [{0}](#{0}-files) | `{1}` | {2} |\n", kind.name, kind.key,
                                 kind.what);
        text_ += values;
        for (const FileKindRow& kind : spec::file_kinds())
            add_kind(kind);
        text_ += csv;
        text_ += records;
        // One that is written may need more of them.
        for (std::size_t next = 0; next < needed_.size(); ++next)
            add_record(*needed_[next]);
        return text_;
    }

private:
    void add_kind(const FileKindRow& kind) {
        text_ += fmt::format(
            "\n## {0} files\n\n{1}. The first key is `{2}`; the schema is "
            "[{0}.schema.json](../schemas/{0}.schema.json), printed by `pcnload schema {0}`.\n\n",
            kind.name, kind.what, kind.key);
        if (kind.table) {
            need(*kind.record);
            text_ += fmt::format(
                "`{}` holds a table by id or name, each {}. A file may hold "
                "several tables.\n",
                kind.key, link(kind.record->name));
        } else {
            add_fields(*kind.record);
        }
    }

    void add_record(const Record& record) {
        text_ += fmt::format("\n### {}\n\n", record.name);
        add_fields(record);
    }

    void add_fields(const Record& record) {
        text_ += "| key | what stands there | what it means |\n| --- | --- | --- |\n";
        for (const FieldRow& field : record.fields) {
            const bool needed = field.need == yaml::Need::required;
            text_ += fmt::format("| {0}`{1}`{0} | {2} | {3} |\n", needed ? "**" : "", field.key,
                                 type_text(field), field.what);
            if (names_record(field)) need(*spec::find_record(field.detail));
        }
    }

    void need(const Record& record) {
        if (std::ranges::find(needed_, &record) == needed_.end()) needed_.push_back(&record);
    }

    std::string text_;
    std::vector<const Record*> needed_;  // in the order of first use
};

}  // namespace

std::string format_reference() { return Reference().text(); }

}  // namespace pcnload::reference
