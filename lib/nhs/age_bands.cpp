#include "nhs/age_bands.hpp"

#include "nhs/file_row.hpp"
#include "nhs/published_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <unordered_map>
#include <utility>

namespace pcnload::nhs {

namespace {

using diagnostics::Code;

enum class Column : std::uint8_t { date, level, code, sex, band, patients };

constexpr std::array<ColumnRow, 6> columns{{
    {"extract_date"},
    {"org_type"},
    {"org_code"},
    {"sex"},
    {"age_group_5"},
    {"number_of_patients"},
}};

enum class Level : std::uint8_t { practice, network, above };

struct LevelWord {
    std::string_view word;  // folded
    Level level;
};

// In the spellings of all releases.
constexpr std::array<LevelWord, 12> level_words{{
    {"gp", Level::practice},
    {"practice", Level::practice},
    {"gp_practice", Level::practice},
    {"pcn", Level::network},
    {"primary_care_network", Level::network},
    {"icb", Level::above},
    {"stp", Level::above},
    {"ccg", Level::above},
    {"sub_icb", Level::above},
    {"sub_icb_location", Level::above},
    {"sub_icb_location_code", Level::above},
    {"comm_region", Level::above},
}};

constexpr unsigned band_years = 5;
constexpr unsigned bands = 20;  // 0_4 to 95+
constexpr unsigned old_age = 65;

// Which of the rows of an organisation a row is: 0 to 62.
struct RowPlace {
    unsigned sex = 0;       // 0 to 2; 3: all
    unsigned band = bands;  // `bands`: all
    [[nodiscard]] std::uint64_t bit() const {
        return std::uint64_t{1} << (sex == 3 ? 63U : sex * (bands + 1) + band);
    }
};

// 65 of `65_69`, `65-69` and `95+`.
std::optional<unsigned> band_of(std::string_view text) {
    unsigned from = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), from);
    if (error != std::errc{} || from % band_years != 0) return std::nullopt;
    return std::min(from / band_years, bands - 1);
}

std::optional<unsigned> sex_of(std::string_view text) {
    constexpr std::array<std::string_view, 6> words{"FEMALE",  "MALE",          "INDETERMINATE",
                                                    "UNKNOWN", "NOT SPECIFIED", "ALL"};
    const auto* const found = std::ranges::find(words, text);
    if (found == words.end()) return std::nullopt;
    return std::min<unsigned>(static_cast<unsigned>(found - words.begin()),
                              *found == "ALL" ? 3 : 2);
}

// The sums of one organisation.
struct Sums {
    Entry entry;
    std::optional<double> all;
    double of_bands = 0;
    double old = 0;
    std::uint64_t seen = 0;
};

class AgeBandReader final : public RowReader {
public:
    void read(const FileRow& row) override;
    Content finish() override;

private:
    std::optional<Level> level_of(const FileRow& row);
    void read_organisation(const FileRow& row, Level level);
    void add(const FileRow& row, Sums& sums, RowPlace place, double patients);
    Sums& sums_of(const FileRow& row, Level level, std::string code);

    std::array<std::vector<Sums>, 2> sums_;  // by level
    std::array<std::unordered_map<std::string, std::size_t>, 2> places_;
    std::string last_word_;  // rows of one level stand together
    std::optional<Level> last_level_;
    std::map<std::string, double> totals_;
};

std::optional<Level> AgeBandReader::level_of(const FileRow& row) {
    const std::string_view word = row.text(Column::level);
    if (last_level_ && word == last_word_) return last_level_;
    const auto* const found = std::ranges::find(level_words, folded(word), &LevelWord::word);
    if (found == level_words.end()) return std::nullopt;
    last_word_ = word;
    last_level_ = found->level;
    return last_level_;
}

void AgeBandReader::read(const FileRow& row) {
    row.read_release(Column::date);
    const auto level = level_of(row);
    if (!level) {
        row.list_unknown("organisation type `" + name_text(row.text(Column::level)) + '`');
    } else if (*level == Level::above) {
        if (row.text(Column::sex) == "ALL" && row.text(Column::band) == "ALL") {
            totals_[last_word_] += row.count(Column::patients).value_or(0);
        }
        row.pass_over("sums of larger areas");
    } else {
        read_organisation(row, *level);
    }
}

Sums& AgeBandReader::sums_of(const FileRow& row, Level level, std::string code) {
    auto& sums = sums_[static_cast<std::size_t>(level)];
    if (!sums.empty() && sums.back().entry.code == code) return sums.back();
    auto& places = places_[static_cast<std::size_t>(level)];
    const auto [place, is_new] = places.emplace(code, sums.size());
    if (is_new) {
        sums.emplace_back();
        sums.back().entry.code = std::move(code);
        sums.back().entry.row = row.number();
    }
    return sums[place->second];
}

void AgeBandReader::add(const FileRow& row, Sums& sums, RowPlace place, double patients) {
    ++sums.entry.rows;
    if ((sums.seen & place.bit()) != 0) {
        row.report(Code::published_twice, Column::code,
                   '`' + sums.entry.code + "` stands twice with this sex and age",
                   "each patient counts once; keep one of the rows");
        return;
    }
    sums.seen |= place.bit();
    if (place.sex == 3) {
        sums.all = patients;
        totals_[last_word_] += patients;
        return;
    }
    if (place.band == bands) return;  // all ages of one sex: the bands have them
    sums.of_bands += patients;
    if (place.band * band_years >= old_age) sums.old += patients;
}

void AgeBandReader::read_organisation(const FileRow& row, Level level) {
    std::string code =
        level == Level::network ? row.network(Column::code).value_or("?") : row.code(Column::code);
    if (code == "?" || (code.empty() && level == Level::practice)) return;  // told
    const auto sex = sex_of(row.text(Column::sex));
    if (!sex) {
        row.report(Code::bad_published_value, Column::sex,
                   '`' + name_text(row.text(Column::sex)) + "` is no sex of these files",
                   "they have FEMALE, MALE and ALL");
        return;
    }
    const std::string_view band = row.text(Column::band);
    const auto place = band == "ALL" ? std::optional(bands) : band_of(band);
    if (!place) {
        row.report(Code::bad_published_value, Column::band,
                   '`' + name_text(band) + "` is no five-year band",
                   "bands are such as 0_4, 65_69 and 95+");
        return;
    }
    if (*sex == 3 && *place != bands) return row.pass_over("bands of both sexes together");
    const auto patients = row.count(Column::patients);
    if (patients) add(row, sums_of(row, level, std::move(code)), {*sex, *place}, *patients);
}

Content AgeBandReader::finish() {
    PatientLists lists;
    lists.has_ages = true;
    lists.totals = std::move(totals_);
    for (const Level level : {Level::practice, Level::network}) {
        for (Sums& sums : sums_[static_cast<std::size_t>(level)]) {
            sums.entry.figures.resize(ListFigures::count);
            sums.entry.figures[ListFigures::patients] = sums.all.value_or(sums.of_bands);
            if (sums.of_bands > 0) sums.entry.figures[ListFigures::aged_65_plus] = sums.old;
            auto& entries = level == Level::practice ? lists.practices : lists.networks;
            entries.push_back(std::move(sums.entry));
        }
    }
    return lists;
}

}  // namespace

const FileKindRow& age_bands_file() {
    static constexpr FileKindRow kind{
        FileKind::age_bands, "patients by age",
        "Patients Registered at a GP Practice: five-year age bands", columns,
        [] { return std::unique_ptr<RowReader>(std::make_unique<AgeBandReader>()); }};
    return kind;
}

}  // namespace pcnload::nhs
