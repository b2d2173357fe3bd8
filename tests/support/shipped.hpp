// The shipped files, as the program reads them.
#pragma once

#include "builtin/builtin_files.hpp"
#include "support/inputs.hpp"

#include <string>
#include <string_view>

namespace pcnload::test {

inline void add_shipped(Inputs& inputs) {
    for (const builtin::File& file : builtin::files()) {
        std::string_view place = file.path;
        for (const std::string_view top : {"specs/", "examples/"}) {
            if (place.starts_with(top)) place.remove_prefix(top.size());
        }
        inputs.add(std::string(place), std::string(file.text));
    }
}

}  // namespace pcnload::test
