// write_floor FILE BYTES [sync]: writes so many bytes that are ready, in pieces of 1 MiB, to a new
// file: the least that any program which writes them can take. With `sync` into a file beside it,
// which is made safe on the disk and renamed, as `pcnload -o` does.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

int main(int count, char** words) {
    if (count < 3) {
        std::fputs("usage: write_floor FILE BYTES [sync]\n", stderr);
        return 2;
    }
    const std::string target = words[1];
    const bool sync = count > 3 && std::strcmp(words[3], "sync") == 0;
    const std::string written = sync ? target + ".part" : target;
    const long long bytes = std::atoll(words[2]);
    const std::vector<char> piece(1 << 20, '7');
    const int file = open(written.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0) {
        std::perror(written.c_str());
        return 1;
    }
    for (long long at = 0; at < bytes;) {
        const long long wanted = std::min<long long>(bytes - at, piece.size());
        const ssize_t done = pwrite(file, piece.data(), wanted, at);
        if (done <= 0) {
            std::perror("pwrite");
            return 1;
        }
        at += done;
    }
    if (sync && (fsync(file) != 0 || std::rename(written.c_str(), target.c_str()) != 0)) {
        std::perror(target.c_str());
        return 1;
    }
    close(file);
    return 0;
}
