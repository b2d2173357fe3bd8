// What is left behind by a run that is ended by Ctrl-C (or by SIGTERM, or with its terminal):
// nothing. A run that is killed has no chance to clear up; see TemporaryFile.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace pcnload::app {

// To be called once, before there is anything to clear up. The run then ends by the signal itself,
// so that a shell knows. What is ignored, as nohup does, stays ignored.
void clear_up_when_interrupted();

// A file that goes when the run is interrupted, or a folder with the files in it. More of them at a
// time than there is room for are left alone.
class GoneWhenInterrupted {
public:
    enum class Kind : std::uint8_t { file, folder };

    GoneWhenInterrupted() = default;
    GoneWhenInterrupted(Kind kind, const std::string& path);
    ~GoneWhenInterrupted() { stay(); }
    GoneWhenInterrupted(const GoneWhenInterrupted&) = delete;
    GoneWhenInterrupted& operator=(const GoneWhenInterrupted&) = delete;
    GoneWhenInterrupted(GoneWhenInterrupted&& other) noexcept;
    GoneWhenInterrupted& operator=(GoneWhenInterrupted&& other) noexcept;

    // It is gone already, or is meant to stay.
    void stay();

private:
    static constexpr std::size_t nowhere = ~std::size_t{0};
    std::size_t place_ = nowhere;
};

// Back to the start of a terminal's line, and all of it wiped out.
inline constexpr std::string_view erased_line = "\r\x1b[K";
void erase_line(int terminal);

// The descriptor of a terminal whose last line is not to stay; negative: there is none.
void erase_line_when_interrupted(int terminal);

}  // namespace pcnload::app
