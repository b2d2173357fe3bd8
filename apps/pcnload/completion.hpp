// Completion of the command line in shells, made from the tables of commands and flags. Names are
// asked of the program itself when they are needed: `pcnload list scenarios`.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace pcnload::app {

enum class Shell : std::uint8_t { bash, zsh, fish };
inline constexpr std::array<std::string_view, 3> shell_words{"bash", "zsh", "fish"};

// The script that a shell reads.
std::string completion_script(Shell shell);

std::string bash_completion();
std::string zsh_completion();
std::string fish_completion();

}  // namespace pcnload::app
