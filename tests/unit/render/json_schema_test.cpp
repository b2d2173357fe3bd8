#include "render/json_schema.hpp"

#include "spec/format.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload::render;
namespace fs = std::filesystem;

namespace {

const fs::path root = PCNLOAD_SOURCE_DIR;

std::string read(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

bool updates() {
    const char* value = std::getenv("UPDATE_GOLDEN");
    return value != nullptr && std::string_view(value) == "1";
}

// The name of the kind that the first key of a file tells.
std::string kind_of(const std::string& text) {
    std::string name;
    std::size_t first = std::string::npos;
    for (const auto& kind : pcnload::spec::file_kinds()) {
        const std::size_t place = text.find('\n' + std::string(kind.key) + ':');
        if (place < first) {
            first = place;
            name = kind.name;
        }
    }
    return name;
}

}  // namespace

TEST_CASE("every schema that is named is there and says which draft it is of") {
    for (const SchemaName& name : schema_names()) {
        CAPTURE(name.name);
        const auto text = json_schema(name.name);
        REQUIRE(text.has_value());
        const auto json = nlohmann::json::parse(*text);
        CHECK(json.at("$schema") == "http://json-schema.org/draft-07/schema#");
        CHECK(json.at("title") == name.what);
        CHECK(json.at("type") == "object");
    }
}

TEST_CASE("there is none of anything else") { CHECK_FALSE(json_schema("nothing").has_value()); }

// UPDATE_GOLDEN=1 rewrites them.
TEST_CASE("the schemas beside the specifications are those of the program") {
    for (const auto& kind : pcnload::spec::file_kinds()) {
        CAPTURE(kind.name);
        const fs::path path = root / "schemas" / (std::string(kind.name) + ".schema.json");
        const std::string text = json_schema(kind.name).value_or("");
        if (updates()) std::ofstream(path, std::ios::binary) << text;
        CHECK(read(path) == text);
    }
}

TEST_CASE("the first line of each shipped file leads an editor to its schema") {
    const std::string mark = "# yaml-language-server: $schema=";
    std::size_t files = 0;
    for (const char* folder : {"specs", "examples"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            if (entry.path().extension() != ".yaml") continue;
            CAPTURE(entry.path().string());
            const std::string text = read(entry.path());
            const std::string line = text.substr(0, text.find('\n'));
            REQUIRE(line.starts_with(mark));
            const fs::path schema = entry.path().parent_path() / line.substr(mark.size());
            CHECK(fs::exists(schema));
            CHECK(schema.filename() == kind_of(text) + ".schema.json");
            ++files;
        }
    }
    CHECK(files >= 40);
}
