#include "pcnload/progress.hpp"

#include <doctest/doctest.h>

namespace {

using pcnload::analysis::WorkCount;
using pcnload::app::progress_line;

constexpr std::size_t wide = 200;

TEST_CASE("the line of progress has the share of the steps that are done") {
    WorkCount count;
    count.begin("network", 20000);
    CHECK(progress_line("tipping", count, 1, wide) ==
          "tipping [>                   ]  0% of 20,000 networks, 1 s");
    count.step(5400);
    CHECK(progress_line("tipping", count, 12, wide) ==
          "tipping [=====>              ] 27% of 20,000 networks, 12 s");
    count.step(14599);
    CHECK(progress_line("tipping", count, 44, wide) ==
          "tipping [===================>] 99% of 20,000 networks, 44 s");
}

TEST_CASE("the line of progress has the time alone where no share is known") {
    WorkCount count;
    CHECK(progress_line("run", count, 3, wide) == "run: 3 s");
    count.begin("scenario", 1);
    CHECK(progress_line("run", count, 3, wide) == "run: 3 s");
    count.step();
    CHECK(progress_line("run", count, 4, wide) == "run: 4 s");
    count.begin("result", 2);
    count.step();
    CHECK(progress_line("run", count, 4, wide) ==
          "run [==========>         ] 50% of 2 results, 4 s");
}

TEST_CASE("the line of progress leaves the last column of a narrow terminal free") {
    WorkCount count;
    count.begin("network", 20000);
    CHECK(progress_line("tipping", count, 1, 10) == "tipping [");
    CHECK(progress_line("tipping", count, 1, 0).empty());
}

TEST_CASE("nothing is shown on what is no terminal") {
    std::FILE* const file = std::tmpfile();
    REQUIRE(file != nullptr);
    pcnload::app::Progress progress;
    progress.start("run", file);
    progress.make_way().unlock();
    progress.stop();
    CHECK(std::ftell(file) == 0);
    std::fclose(file);
}

}  // namespace
