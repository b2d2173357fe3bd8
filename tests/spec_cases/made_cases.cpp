#include "spec_cases/made_cases.hpp"

#include "spec/read_product.hpp"
#include "yaml/parse.hpp"
#include "yaml/scalars.hpp"

namespace pcnload::spec_cases {

namespace {

constexpr const char* visits = "care/home-visits.yaml";

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

std::string service_with_title(const std::string& title) {
    return "service: home-visits\ntitle: " + title + "\nrequirements: {}\n";
}

std::vector<MadeCase> make() {
    return {
        {"Windows letters", {{visits, service_with_title("Caf\xE9 visits")}}, ""},
        {"x", {{visits, service_with_title(repeated("x", 20001))}}, ""},
    };
}

}  // namespace

const std::vector<MadeCase>& made_cases() {
    static const std::vector<MadeCase> all = make();
    return all;
}

}  // namespace pcnload::spec_cases
