#include "pcnload/word_choice.hpp"

#include "diagnostics/nearest_name.hpp"

#include <algorithm>
#include <string>

namespace pcnload::app {

std::size_t choose_word(std::string_view what, std::string_view written,
                        std::span<const std::string_view> words,
                        diagnostics::Diagnostics& diagnostics) {
    const auto place = std::ranges::find(words, written);
    if (place != words.end()) return static_cast<std::size_t>(place - words.begin());
    std::string known;
    for (const std::string_view word : words)
        known += (known.empty() ? "" : ", ") + std::string(word);
    diagnostics.add(
        {diagnostics::Code::unknown_choice,
         '`' + std::string(written) + "` is no " + std::string(what) + "; there are: " + known,
         {},
         diagnostics::did_you_mean(written, words),
         {}});
    return 0;
}

}  // namespace pcnload::app
