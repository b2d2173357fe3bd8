// Writes the manual pages, one for the program and one for each command, when it is built:
//   write_manuals FOLDER
#include "pcnload/manual_page.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

bool write(const std::filesystem::path& path, const std::string& page) {
    std::ofstream file(path, std::ios::binary);
    file << page;
    file.close();
    return !file.fail();
}

}  // namespace

int main(int count, char** words) {
    if (count != 2) {
        std::fputs("usage: write_manuals FOLDER\n", stderr);
        return 2;
    }
    // The page of a command that has gone is not to stay.
    const std::filesystem::path folder = words[1];
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    bool written = write(folder / "pcnload.1", pcnload::app::program_manual());
    for (const auto& command : pcnload::app::command_rows()) {
        const std::string name = "pcnload-" + std::string(command.name) + ".1";
        written = write(folder / name, pcnload::app::command_manual(command)) && written;
    }
    if (written) return 0;
    std::perror(words[1]);
    return 1;
}
