#include "spec_cases/made_cases.hpp"

#include "yaml/parse.hpp"
#include "yaml/scalars.hpp"

namespace pcnload::spec_cases {

namespace {

constexpr const char* visits = "care/home-visits.yaml";
constexpr const char* networks = "networks.csv";
constexpr const char* heading = "pcn,name,registered_patients,care_homes\n";

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

std::string with_title(const std::string& title) {
    return "service: home-visits\ntitle: " + title + "\nrequirements: {}\n";
}

std::string with_duration(const std::string& duration) {
    return "service: home-visits\n"
           "requirements:\n"
           "  weekly-round:\n"
           "    summary: A round of each home every week\n"
           "    activities:\n"
           "      round:\n"
           "        population: care_homes\n"
           "        duration: " +
           duration +
           "\n"
           "        staff: {gp: 1}\n";
}

// Every assumption names the one before it, and the first the last.
std::string long_circle(int length) {
    std::string text = "assumptions:\n";
    for (int i = 0; i < length; ++i) {
        text += "  a" + std::to_string(i) + ": {title: A, value: 1 * a" +
                std::to_string((i + length - 1) % length) + ", evidence: judgement}\n";
    }
    return text;
}

std::vector<MadeCase> make() {
    return {
        {"letters-as-windows-writes-them", {{visits, with_title("Caf\xE9 visits")}}},
        {"byte-that-utf-8-never-has", {{visits, with_title("Visits \xFF")}}},
        {"terminal-escape", {{visits, with_title("Visits\x1B[2J to care homes")}}},
        {"nought-byte", {{visits, with_title(std::string("Visits\0x", 8))}}},
        {"blank-without-width", {{visits, with_title("Visits\u200B to care homes")}}},
        {"text-that-turns", {{visits, with_title("Visits \u202E to homes")}}},
        {"byte-order-mark", {{visits, "\xEF\xBB\xBF" + with_title("[Café]")}}},
        {"file-over-16-mib", {{visits, std::string(yaml::largest_file + 1, '#')}}},
        {"brackets-without-end", {{visits, "service: " + std::string(100'000, '[')}}},
        {"65-levels", {{visits, with_title(repeated("[", 65) + repeated("]", 65))}}},
        {"too-many-values", {{visits, with_title("[" + repeated("a,", 100'000) + "a]")}}},
        {"title-as-long-as-a-book",
         {{visits, with_title(std::string(yaml::longest_text + 1, 'x'))}}},
        {"product-without-end", {{visits, with_duration(repeated("2 * ", 1000) + "2")}}},
        {"id-too-long", {{visits, "service: " + std::string(200, 'a') + "\nrequirements: {}\n"}}},
        {"circle-of-60-assumptions", {{"common/more.yaml", long_circle(60)}}},
        {"csv-not-utf-8", {{networks, std::string(heading) + "U00001,Caf\xE9,48000,12\n"}}},
        {"csv-line-over-1-mib",
         {{networks,
           std::string(heading) + "U00001," + std::string(2U << 20U, 'x') + ",48000,12\n"}}},
        {"csv-nought-byte",
         {{networks, std::string(heading) + std::string("U00001,\0,48000,12\n", 18)}}},
        {"csv-without-heading", {{networks, ""}}},
    };
}

}  // namespace

std::filesystem::path expectation_of(const MadeCase& made) {
    return cases_folder() / "made" / (made.name + ".txt");
}

const std::vector<MadeCase>& made_cases() {
    static const std::vector<MadeCase> all = make();
    return all;
}

}  // namespace pcnload::spec_cases
