// Run by the build: parses the shipped files and writes their trees as a C++ source, so that the
// program need not parse them at every start.
//
//     pack_trees ROOT LIST OUTPUT      LIST holds one path a line, beneath ROOT
//
// A file that does not parse gets an empty tree: the program then parses it and says what is wrong.
#include "yaml/packed_tree.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

std::string read(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string packed(const std::string& text) {
    pcnload::diagnostics::Diagnostics diagnostics;
    const auto root = pcnload::yaml::parse(text, {0}, diagnostics);
    return root ? pcnload::yaml::pack(*root, text) : std::string{};
}

// Octal escapes of three digits: unlike hexadecimal ones they end by themselves.
void write_literal(std::ostream& output, const std::string& bytes) {
    constexpr std::size_t per_line = 24;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i % per_line == 0) {
            output << (i == 0 ? "\n        \"" : "\"\n        \"");
        }
        const auto byte = static_cast<unsigned>(static_cast<unsigned char>(bytes[i]));
        output << '\\' << (byte >> 6U) << ((byte >> 3U) & 7U) << (byte & 7U);
    }
    output << (bytes.empty() ? "\"\"sv" : "\"sv");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "usage: pack_trees ROOT LIST OUTPUT\n";
        return 2;
    }
    const std::filesystem::path root = argv[1];
    std::ifstream list(argv[2]);
    std::vector<std::string> paths;
    for (std::string line; std::getline(list, line);) {
        if (!line.empty()) {
            paths.push_back(line);
        }
    }
    std::ranges::sort(paths);
    std::ofstream output(argv[3]);
    output << "// Made by tools/pack_trees.cpp.\n#include <string_view>\n\n"
              "namespace pcnload::builtin {\n\nusing namespace std::string_view_literals;\n\n"
              "extern const std::string_view trees[];\n\nconst std::string_view trees[] = {";
    for (const std::string& path : paths) {
        output << "\n    // " << path;
        write_literal(output, packed(read(root / path)));
        output << ",";
    }
    output << "\n};\n\n}  // namespace pcnload::builtin\n";
    return output.flush() ? 0 : 1;
}
