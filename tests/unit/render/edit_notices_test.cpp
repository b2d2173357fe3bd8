// Edits as notices beside their lines.
#include "render/edit_notices.hpp"

#include "support/diffed.hpp"
#include "support/guarded.hpp"

#include <algorithm>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Guarded;
using test::Version;

TEST_CASE("each edit that moves something has a line, the largest first") {
    const Guarded guarded(Version(), Version()
                                         .service_with("value: 120 min", "value: 180 min")
                                         .service_with("4 h per pcn", "5 h per pcn")
                                         .service_with("summary: A lead", "summary: One lead"));
    const std::string text = render::edit_notices(guarded.diff, false, test::some_files());
    CHECK(std::ranges::count(text, '\n') == 2);
    CHECK(text.starts_with("::notice file=specs/some.yaml,line=1,"));
    CHECK(text.find("title=small::minutes_per_round.value: 120 min per round -> 180 min per "
                    "round%0A+9.0 hours a week, ") != std::string::npos);
    CHECK(text.find("in Small (U00001)\n") != std::string::npos);
    CHECK(text.find("+1.0 hours a week") > text.find("+9.0 hours a week"));
}

TEST_CASE("of a set of networks it is what they are told together") {
    const Guarded guarded;
    const std::string text = render::edit_notices(guarded.diff, true, test::some_files());
    CHECK(text.find("+27.0 hours a week") != std::string::npos);
    CHECK(text.find("in 2 networks together\n") != std::string::npos);
}

TEST_CASE("no edit is no line") {
    const Guarded guarded({}, {});
    CHECK(render::edit_notices(guarded.diff, false, test::some_files()).empty());
}

}  // namespace
