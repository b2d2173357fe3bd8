// What the names in a file of tests mean: what is known by name, or a file beside it.
#pragma once

#include "analysis/test_run.hpp"
#include "pcnload/known_files.hpp"
#include "pcnload/session.hpp"

#include <map>
#include <optional>
#include <string>

namespace pcnload::app {

class FileTestNames : public analysis::TestNames {
public:
    // `path` of the file of tests.
    FileTestNames(std::string path, const KnownFiles& known, Session& session)
        : path_(std::move(path)), known_(known), session_(session) {}

    std::optional<scenario::Scenario> scenario(const diagnostics::Located<std::string>& name,
                                               diagnostics::Diagnostics& diagnostics) override;
    std::optional<spec::Profile> profile(
        const std::optional<diagnostics::Located<std::string>>& name,
        diagnostics::Diagnostics& diagnostics) override;

private:
    std::optional<scenario::Scenario> read_scenario(const diagnostics::Located<std::string>& name);
    std::optional<spec::Profile> read_profile(const diagnostics::Located<std::string>& name);
    // Of a file of that name beside the tests; nothing where there is none.
    std::optional<std::string> path_beside(const diagnostics::Located<std::string>& name);
    void report_unknown(std::string_view kind, const diagnostics::Located<std::string>& name,
                        const std::vector<std::string>& known);

    std::string path_;
    const KnownFiles& known_;
    Session& session_;
    std::map<std::string, spec::Profile, std::less<>> profiles_;  // found before; "": the usual one
};

}  // namespace pcnload::app
