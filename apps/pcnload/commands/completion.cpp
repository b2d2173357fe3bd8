#include "pcnload/completion.hpp"

#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"

namespace pcnload::app {

ExitCode run_command(const CompletionOptions& options, Session& session) {
    return give_text(completion_script(options.shell), options.output, session);
}

}  // namespace pcnload::app
