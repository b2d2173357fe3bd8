// What may stand at a place of a command line, for a shell to offer: from the tables that the help
// is made of.
#pragma once

#include "pcnload/command_rows.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace pcnload::app {

enum class Offer : std::uint8_t { nothing, files, folders, words, names };

struct CompletedWords {
    Offer offer = Offer::nothing;
    std::vector<std::string_view> words = {};  // of `words`; of `names` the kinds of `pcnload list`
    std::string_view behind = {};              // stands behind each name: "=" of --set
    bool files_too = false;                    // names may be files as well

    friend bool operator==(const CompletedWords&, const CompletedWords&) = default;
};

// What a flag takes as its value; nothing where it takes none, or what nobody can offer.
CompletedWords value_of(const FlagRow& flag, const CommandRow& command);

// The arguments of a command, in their order; the last one is meant where there are more.
std::vector<CompletedWords> arguments_of(const CommandRow& command);

}  // namespace pcnload::app
