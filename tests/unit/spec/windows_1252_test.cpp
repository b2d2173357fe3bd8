#include "spec/windows_1252.hpp"

#include <doctest/doctest.h>

using namespace pcnload::spec;

namespace {

std::string converted(std::string_view text) {
    std::string utf8;
    append_windows_1252(utf8, text);
    return utf8;
}

}  // namespace

TEST_CASE("letters, dashes and the euro become UTF-8") {
    CHECK(converted("Caf\xE9 \x96 \x80\xA3") == "Café – €£");
    CHECK(converted("plain") == "plain");
}

TEST_CASE("bytes that Windows-1252 does not have are found") {
    CHECK(find_not_windows_1252("ab\x81") == 2);
    CHECK_FALSE(find_not_windows_1252("Caf\xE9 \x96").has_value());
    CHECK(converted("\x9D") == "\xEF\xBF\xBD");
}

TEST_CASE("no byte becomes more than three") {
    for (int byte = 0; byte < 256; ++byte)
        CHECK(converted(std::string(1, static_cast<char>(byte))).size() <=
              most_bytes_of_windows_1252);
}
