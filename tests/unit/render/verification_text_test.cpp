#include "render/verification_text.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;

TEST_CASE("a result that is the same needs a line") {
    CHECK(verification_text({{"a.json", "", {}, {}}}) == "a.json: the same, to the byte\n");
    CHECK(verification_text({}).empty());
}

TEST_CASE("what differs is told with all that is known of it") {
    const Verification result{
        "a\x1B.json",
        "0.9.0",
        {{"n.csv", "00", "ff"}, {"gone.yaml", "00", ""}, {"new.yaml", "", "ff"}},
        LineDifference{1234, "a", std::nullopt}};
    CHECK(verification_text({result}) ==
          "a\xEF\xBF\xBD.json: differs\n"
          "  made by version 0.9.0\n"
          "  n.csv has changed\n"
          "  gone.yaml is no longer read\n"
          "  new.yaml was not read then\n"
          "  line 1,234 then: a\n"
          "  line 1,234 now:  (the end)\n");
}

TEST_CASE("the end of a line of CSV is no part of it unless it is the difference") {
    Verification result{"a.csv", "", {}, LineDifference{2, "x,1\r", "x,2\r"}};
    CHECK(verification_text({result}).ends_with("  line 2 then: x,1\n  line 2 now:  x,2\n"));
    result.difference = LineDifference{2, "x,1\r", "x,1"};
    CHECK(verification_text({result}).ends_with("then: x,1\xEF\xBF\xBD\n  line 2 now:  x,1\n"));
}

TEST_CASE("no more than a screen of inputs is named") {
    Verification result{"a.json", "", {}, {}};
    for (int i = 0; i < 22; ++i)
        result.changed_inputs.push_back({std::to_string(i), "00", "ff"});
    const std::string text = verification_text({result});
    CHECK(text.ends_with("  19 has changed\n  and 2 more inputs\n"));
}
