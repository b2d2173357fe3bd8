#include "render/report_import.hpp"

#include "render/text_writer.hpp"
#include "support/published.hpp"

using namespace pcnload;
using namespace pcnload::render;
using test::Published;

namespace {

std::string text_of(Published& published) {
    const nhs::Import import = published.import();
    // Without the breaks of its lines.
    std::string text = to_text(import_report(import, published.sources), Colour::off);
    for (char& c : text)
        c = c == '\n' ? ' ' : c;
    return text;
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the report says what came from where") {
    Published published;
    published.add("ages.csv", test::small_ages()).add("map.csv", test::small_mapping());
    const std::string text = text_of(published);
    CHECK(holds(text, "Profiles of 2 networks from 2 files"));
    CHECK(holds(text, "ages.csv sums up 2 networks itself: 2 agree with the sums here."));
    CHECK(holds(text, "row 5: practice `A00004`"));
    CHECK(holds(text, "2 networks with 9,000 registered patients."));
    CHECK(holds(text,
                "In no file, and estimated for every network: weighted_patients, care_homes, "
                "care_home_beds, dementia_register."));
    CHECK_FALSE(holds(text, "several months"));
}

TEST_CASE("what is odd is said in notes") {
    Published published;
    published.add("ages.csv", test::small_ages());
    published.add("map.csv", test::mapping_heading + test::mapping_row("A00001", "U00001", "HILL") +
                                 test::mapping_row("A00003", "U00002", "VALE") +
                                 test::mapping_row("A00005", "U00003", "NEW"));
    std::string staff = test::workforce_heading;
    staff += test::workforce_row("U00001", "Pharmacists \x96 others", "2.5");
    staff += test::workforce_row("U00001", "Pharmacists", "1");
    published.add("staff.csv", staff);
    const std::string text = text_of(published);
    CHECK(holds(text, "The files are of several months: June 2026, July 2026."));
    CHECK(holds(text, "and not U00001 (the file 7,000, here 4,000)"));
    CHECK(holds(text, "staff.csv is in Windows-1252"));
    CHECK(holds(text, "Staff whom no profile has, by role and WTE: Pharmacists – others 2.5."));
    CHECK(holds(text, "No return of staff, which is not the same as no staff: U00002."));
    CHECK(holds(text, "Left out, because nobody counts their patients: U00003."));
    CHECK(holds(text, "match nothing"));
}

TEST_CASE("where every row has its network it is said, and long lists are cut") {
    Published published;
    published.add(test::age_heading + test::age_rows("GP", "A00001", 4'000, 800));
    std::string map = test::mapping_heading + test::mapping_row("A00001", "U00001", "HILL");
    published.add(map);
    CHECK(holds(text_of(published), "Nothing: every row has its network."));

    Published many;
    many.add(test::age_heading + test::age_rows("GP", "A00001", 4'000, 800));
    for (int i = 2; i < 9; ++i)
        map += test::mapping_row("A0000" + std::to_string(i), "U", "Unallocated");
    many.add(map);
    CHECK(holds(text_of(many), "and 2 more"));
}

TEST_CASE("two mappings are laid side by side") {
    Published published;
    std::string older = test::mapping_heading + test::mapping_row("A00001", "U", "Unallocated") +
                        test::mapping_row("A00009", "U00009", "GONE");
    for (auto at = older.find("01Jul2026"); at != std::string::npos; at = older.find("01Jul2026"))
        older.replace(at, 9, "01-Sep-20");
    published.add(test::small_ages()).add(test::small_mapping()).add(older);
    const std::string text = text_of(published);
    CHECK(holds(text,
                "From September 2020 to July 2026: 1 practice into another network, 1 gone, "
                "3 new; 1 network gone, 2 new."));
    CHECK(holds(text, "Into another network, 1: A00001 (none to U00001)."));
    CHECK(holds(text, "Networks gone, 1: U00009."));
}
