// The files beside a scenario's file, which it may extend by their names.
#pragma once

#include "pcnload/session.hpp"
#include "scenario/scenario.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace pcnload::app {

// The path of a file of this name in the folder of the scenario. Nothing where there is none; a
// name or a link that leads out of the folder is reported.
std::optional<std::string> sibling_path(const std::string& scenario, std::string_view name,
                                        Session& session);

class FolderSiblings : public scenario::SiblingFiles {
public:
    // Of standard input (`-`) nothing stands beside it.
    FolderSiblings(std::string path, Session& session)
        : path_(std::move(path)), session_(session) {}

    std::shared_ptr<const yaml::Node> find(std::string_view file_name) override;

private:
    std::shared_ptr<const yaml::Node> read(std::string_view name);

    std::string path_;  // of the scenario
    Session& session_;
    std::map<std::string, std::shared_ptr<const yaml::Node>, std::less<>> found_;
};

}  // namespace pcnload::app
