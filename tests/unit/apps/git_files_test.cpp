#include "pcnload/git_files.hpp"

#include "pcnload/git_program.hpp"
#include "pcnload/input_folder.hpp"
#include "unit/apps/git_repository.hpp"

#include <algorithm>
#include <filesystem>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sys/stat.h>

namespace {

using namespace pcnload::app;

namespace fs = std::filesystem;

using Lines = std::vector<std::string>;

// "NAME: TEXT" of each file, or "CODE MESSAGE | HINT" of each diagnostic.
Lines told(const std::string& word, const std::string& folder = "specs") {
    MemorySession session;
    Lines lines;
    const auto files = git_files(word, folder, session);
    CHECK(files.has_value() != session.diagnostics.has_errors());
    for (const auto& file : files.value_or(std::vector<pcnload::spec::InputFile>{})) {
        const auto& source = session.files[file.file];
        CHECK(source.path().ends_with(file.place));
        lines.push_back(source.path() + ": " + std::string(source.text()));
    }
    for (const auto& known : session.diagnostics.all()) {
        lines.push_back(std::string(pcnload::diagnostics::row(known.code).id) + ' ' +
                        known.message + " | " + known.hint);
    }
    return lines;
}

// Two commits on `main`; the first is also v1.
struct TwoCommits : GitRepository {
    TwoCommits() {
        write("specs/common/drivers.yaml", "old");
        write("other/x.yml", "x");
        write("read.me", "no YAML");
        commit();
        git("tag -a -m tag v1");
        write("specs/common/drivers.yaml", "new");
        write("specs/a/contract.yml", "contract");
        write("specs/.hidden/x.yaml", "hidden");
        write("specs/notes.txt", "notes");
        commit();
        write("specs/common/drivers.yaml", "not committed");
    }
};

TEST_CASE("the files of a revision come sorted and under its name") {
    const TwoCommits repository;
    const CurrentFolder here(repository.path());
    CHECK(told("HEAD") ==
          Lines{"HEAD:specs/a/contract.yml: contract", "HEAD:specs/common/drivers.yaml: new"});
    CHECK(told("main").size() == 2);
    CHECK(told("HEAD~1") == Lines{"HEAD~1:specs/common/drivers.yaml: old"});
    CHECK(told("v1", "./specs/") == Lines{"v1:specs/common/drivers.yaml: old"});
    CHECK(told("v1", repository / "specs") == Lines{"v1:specs/common/drivers.yaml: old"});
}

TEST_CASE("a path after the colon is one from the top") {
    const TwoCommits repository;
    repository.git("branch side v1");
    const CurrentFolder here(repository / "specs");
    CHECK(told("v1:other") == Lines{"v1:other/x.yml: x"});
    CHECK(told("v1:./common") == Lines{"v1:specs/common/drivers.yaml: old"});
    CHECK(told("v1:../other/") == Lines{"v1:other/x.yml: x"});
    CHECK(told("side:") == Lines{"side:other/x.yml: x", "side:specs/common/drivers.yaml: old"});
    CHECK(told("main^{/message}:other") == Lines{"main^{/message}:other/x.yml: x"});
    CHECK(told("v1:../..").front().starts_with("PCN-X709 `../..` leads out of the repository"));
}

TEST_CASE("a folder is one of the current folder") {
    const TwoCommits repository;
    {
        const CurrentFolder here(repository / "specs");
        CHECK(told("v1", "common") == Lines{"v1:specs/common/drivers.yaml: old"});
        CHECK(told("v1", ".") == Lines{"v1:specs/common/drivers.yaml: old"});
        CHECK(told("v1", "..").size() == 2);
        CHECK(told("v1").front() ==
              "PCN-X709 the revision `v1` has no folder `specs/specs` | "
              "did you mean `v1:specs`?");
    }
    repository.git("clone -q --bare . bare.git");
    const CurrentFolder here(repository / "bare.git");
    CHECK(told("v1") == Lines{"v1:specs/common/drivers.yaml: old"});
}

TEST_CASE("inputs are listed with the hash of the commit") {
    const TwoCommits repository;
    const CurrentFolder here(repository.path());
    MemorySession session;
    session.lists_inputs = true;
    REQUIRE(git_files("v1", "specs", session));
    REQUIRE(session.inputs.size() == 1);
    CHECK(session.inputs[0].path == "v1:specs/common/drivers.yaml");
    CHECK(session.inputs[0].sha256 ==
          "cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4");
    CHECK(session.inputs[0].revision.size() == 40);
    CHECK(repository.does("diff --quiet v1 " + session.inputs[0].revision));
}

TEST_CASE("a revision that is not known is told with what may be meant") {
    const TwoCommits repository;
    repository.git("clone -q . clone");
    const CurrentFolder here(repository.path());
    CHECK(told("mian") == Lines{"PCN-X707 there is no revision `mian` | did you mean `main`?"});
    CHECK(told("release").front() ==
          "PCN-X707 there is no revision `release` | there are `main` and `v1`");
    CHECK(told("HEAD~7:specs").front().starts_with("PCN-X707 there is no revision `HEAD~7` | "));

    repository.git("branch topic");
    repository.git("-C clone fetch -q");
    const CurrentFolder there(repository / "clone");
    CHECK(told("topic").front() == "PCN-X707 there is no revision `topic` | write `origin/topic`");
    CHECK(told("release").front() ==
          "PCN-X707 there is no revision `release` | get it: `git fetch origin "
          "release:refs/remotes/origin/release`, then write `origin/release`");
}

TEST_CASE("a shallow clone is told how to get the rest, and the hint is true") {
    const TwoCommits repository;
    repository.git("branch base v1");
    repository.git("clone -q --depth 1 'file://" + repository.path() + "' shallow");
    const CurrentFolder here(repository / "shallow");
    CHECK(told("HEAD").size() == 2);
    CHECK(told("HEAD~1") ==
          Lines{"PCN-X708 there is no revision `HEAD~1`: the clone is shallow, without older "
                "commits | get it: `git fetch --unshallow`"});
    for (const char* word : {"base", "origin/base"}) {
        CHECK(told(word).front().ends_with(
            " | get it: `git fetch --depth=1 origin base:refs/remotes/origin/base`, then write "
            "`origin/base`"));
    }
    CHECK(told("base;x").front().ends_with(" | get it: `git fetch --unshallow`"));
    repository.git("-C shallow fetch --depth=1 origin base:refs/remotes/origin/base");
    CHECK(told("origin/base") == Lines{"origin/base:specs/common/drivers.yaml: old"});
    CHECK(told("base").front().ends_with(" | write `origin/base`"));
    repository.git("-C shallow fetch --unshallow");
    CHECK(told("HEAD~1").size() == 1);
}

TEST_CASE("a partial clone is not filled from the network, and is told how to be") {
    const TwoCommits repository;
    repository.git("config uploadpack.allowFilter true");
    repository.git("clone -q --filter=blob:none 'file://" + repository.path() + "' partial");
    const CurrentFolder here(repository / "partial");
    CHECK(told("v1") ==
          Lines{"PCN-X711 the clone is partial, and the revision is not whole in it | get the "
                "rest: `git fetch --refetch --no-filter origin`"});
    repository.git("-C partial fetch -q --refetch --no-filter origin");
    CHECK(told("v1") == Lines{"v1:specs/common/drivers.yaml: old"});
}

TEST_CASE("a folder that the revision does not have is told") {
    const TwoCommits repository;
    const CurrentFolder here(repository.path());
    CHECK(told("v1", "spec") == Lines{"PCN-X709 the revision `v1` has no folder `spec` | did you "
                                      "mean `specs`?"});
    CHECK(told("v1", "a/common").front().ends_with("| did you mean `v1:specs/common`?"));
    CHECK(told("v1:nothing-like-it") ==
          Lines{"PCN-X709 the revision `v1` has no folder `nothing-like-it` | name the folder "
                "that it has: `v1:PATH`"});
    CHECK(told("v1:read.me").front().starts_with("PCN-X709 `v1:read.me` is no folder | "));
    repository.write("empty/read.me", "x");
    repository.commit();
    CHECK(told("HEAD:empty") ==
          Lines{"PCN-X710 `HEAD:empty` holds no YAML files | name the folder that does: "
                "`HEAD:PATH`"});
}

TEST_CASE("outside of a repository and in an empty one") {
    const GitRepository repository;
    {
        const CurrentFolder here(repository.path());
        CHECK(told("HEAD").front() ==
              "PCN-X707 there is no revision `HEAD` | `git log` shows the commits that there are");
    }
    const TemporaryFolder folder;
    const CurrentFolder here(folder.path());
    CHECK(told("HEAD").front().starts_with(
        "PCN-X706 the current folder is in no git repository | change into the repository"));
}

TEST_CASE("a program git that is not there is told") {
    const TwoCommits repository;
    const TemporaryFolder empty;
    const CurrentFolder here(repository.path());
    const Variable path("PATH", empty.path());
    CHECK(told("HEAD") == Lines{"PCN-X705 the program `git` is needed to read a revision, and is "
                                "not there | install it: `apt-get install git`; or compare two "
                                "folders"});
}

TEST_CASE("a git that fails is quoted and one that talks without end is stopped") {
    const TwoCommits repository;
    const TemporaryFolder programs;
    const std::string git = programs.write("git", "");
    REQUIRE(::chmod(git.c_str(), 0700) == 0);
    const CurrentFolder here(repository.path());
    const Variable path("PATH", programs.path() + ":/usr/bin:/bin");
    programs.write("git", "#!/bin/sh\necho 'warning: x' >&2\necho 'fatal: it broke' >&2\nexit 9\n");
    CHECK(told("HEAD").front().starts_with("PCN-X711 git cannot read the repository: it broke"));
    programs.write("git", "#!/bin/sh\necho \"fatal: detected dubious ownership in x\" >&2\nexit 1");
    CHECK(told("HEAD").front().starts_with("PCN-X711 git does not trust this repository"));
    programs.write("git", "#!/bin/sh\nexec yes\n");
    CHECK(told("HEAD").front().starts_with("PCN-X711 "));
}

TEST_CASE("hostile words are no flags and no commands") {
    const TwoCommits repository;
    const CurrentFolder here(repository.path());
    for (const char* word : {"--upload-pack=x", "-h", "--", "", ":specs", "-:specs", "^HEAD"}) {
        INFO(std::string(word));
        CHECK(told(word).front().find(" is no name of a revision | ") != std::string::npos);
    }
    for (const char* word :
         {"$(touch x)", "a b", "x;touch x", "HEAD\n", "main..HEAD", "@{upstream}", "main^{tree}"}) {
        INFO(std::string(word));
        CHECK(told(word).front().starts_with("PCN-X707 there is no revision `"));
    }
    CHECK(told("HEAD:--help").front().starts_with("PCN-X709 "));
    CHECK(told("HEAD::(top)specs").front().starts_with("PCN-X709 "));
    CHECK(told("HEAD:sp*").front().starts_with("PCN-X709 "));
    CHECK_FALSE(fs::exists("x"));
}

TEST_CASE("hostile names of files are read as they are") {
    const GitRepository repository;
    const Lines names{" a b.yaml",     "\"quoted\".yaml",  "--flag.yaml",
                      "\303\251.yaml", "line\nbreak.yaml", "tab\t.yaml"};
    for (const auto& name : names)
        repository.write("specs/" + name, "of " + name);
    repository.commit();
    const CurrentFolder here(repository.path());
    Lines expected;
    for (const auto& name : names)
        expected.push_back(fmt::format("HEAD:specs/{0}: of {0}", name));
    Lines found = told("HEAD");
    std::ranges::sort(expected);
    std::ranges::sort(found);
    CHECK(found == expected);
}

TEST_CASE("links and submodules are not followed") {
    const TwoCommits repository;
    repository.git("clone -q . specs/module");
    fs::create_directory_symlink("a", repository / "specs/link");
    fs::create_symlink("/etc/passwd", repository / "specs/text");
    fs::create_directory_symlink("specs", repository / "linked");
    repository.commit();
    const CurrentFolder here(repository.path());
    CHECK(told("HEAD").size() == 2);
    CHECK(told("HEAD:linked").front().starts_with("PCN-X709 `HEAD:linked` is no folder"));

    fs::create_symlink("/etc/passwd", repository / "specs/z.yaml");
    repository.commit();
    CHECK(told("HEAD") == Lines{"PCN-Y101 this is a link, which is not followed in a revision | "
                                "commit the file that it leads to in its place"});
}

TEST_CASE("what is too large or too deep is refused") {
    const GitRepository repository;
    const CurrentFolder here(repository.path());
    const std::string large(std::size_t{17} << 20U, '#');
    repository.write("specs/a.yaml", large);
    repository.commit();
    CHECK(told("HEAD").front().starts_with("PCN-Y102 the file is over 16 MiB"));
    repository.write("specs/b.yaml", large + ' ');
    repository.commit();
    CHECK(told("HEAD").front().starts_with("PCN-X703 `HEAD:specs` holds more than 32 MiB of YAML"));

    std::string deep = "specs/c/";
    for (std::size_t i = 0; i < deepest_folder; ++i)
        deep += "d/";
    repository.write(deep + "x.yaml", "x");
    repository.commit();
    CHECK(told("HEAD").front().starts_with("PCN-X703 `HEAD:specs` is more than 16 folders deep"));
}

TEST_CASE("many files and large ones come whole, and one that is lost is told") {
    const GitRepository repository;
    constexpr int count = 3000;  // requests and answers that fill a pipe both ways
    for (int i = 0; i < count; ++i) {
        repository.write("specs/" + std::to_string(i) + ".yaml",
                         std::string(1000, 'x') + std::to_string(i % 10) + '\n');
    }
    repository.commit();
    const CurrentFolder here(repository.path());
    const Lines found = told("HEAD");
    REQUIRE(found.size() == count);
    CHECK(found.back().ends_with("x9\n"));

    repository.write("specs/1.yaml", "lost");
    repository.commit();
    const std::string hash = run_git({"rev-parse", "HEAD:specs/1.yaml"}, 100).output;
    REQUIRE(hash.size() > 2);
    const auto object = ".git/objects/" + hash.substr(0, 2) + '/' + hash.substr(2, hash.size() - 3);
    REQUIRE(fs::remove(repository / object));
    CHECK(told("HEAD") ==
          Lines{"PCN-Y101 git does not have this file | get it: `git fetch --refetch origin`; "
                "`git fsck` shows what is missing"});
}

}  // namespace
