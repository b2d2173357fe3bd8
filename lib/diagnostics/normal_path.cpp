#include "diagnostics/normal_path.hpp"

#include <algorithm>
#include <vector>

namespace pcnload::diagnostics {

std::string normal_path(std::string_view path) {
    const bool absolute = path.starts_with('/');
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string_view part = path.substr(at, end - at);
        at = end + 1;
        if (part.empty() || part == ".") continue;
        const bool climbs = part == "..";
        if (climbs && !parts.empty() && parts.back() != "..") {
            parts.pop_back();
        } else if (!(climbs && absolute)) {
            parts.push_back(part);
        }
    }
    std::string normal = absolute ? "/" : "";
    for (const std::string_view part : parts) {
        if (!normal.empty() && normal.back() != '/') normal += '/';
        normal += part;
    }
    return normal.empty() ? "." : normal;
}

}  // namespace pcnload::diagnostics
