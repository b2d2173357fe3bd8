#include "diagnostics/normal_path.hpp"

#include <doctest/doctest.h>

using pcnload::diagnostics::normal_path;

TEST_CASE("one file has one path however it is spelt") {
    for (const char* path : {"specs/x.yaml", "./specs/x.yaml", "specs//x.yaml", "specs/./x.yaml",
                             "specs/care/../x.yaml", "././specs/x.yaml"}) {
        CAPTURE(path);
        CHECK(normal_path(path) == "specs/x.yaml");
    }
}

TEST_CASE("what leads out of the folder still does") {
    CHECK(normal_path("../x.yaml") == "../x.yaml");
    CHECK(normal_path("a/../../x.yaml") == "../x.yaml");
    CHECK(normal_path("../../a/../x") == "../../x");
}

TEST_CASE("an absolute path stays absolute and has nothing above it") {
    CHECK(normal_path("/a//b/") == "/a/b");
    CHECK(normal_path("/../a") == "/a");
    CHECK(normal_path("/") == "/");
}

TEST_CASE("no path at all is the folder itself") {
    CHECK(normal_path("") == ".");
    CHECK(normal_path("./") == ".");
    CHECK(normal_path("a/..") == ".");
    CHECK(normal_path("-") == "-");
    CHECK(normal_path("...") == "...");
}
