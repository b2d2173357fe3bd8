#include "pcnload/completion.hpp"

namespace pcnload::app {

std::string completion_script(Shell shell) {
    switch (shell) {
        case Shell::bash:
            return bash_completion();
        case Shell::zsh:
            return zsh_completion();
        case Shell::fish:
            break;
    }
    return fish_completion();
}

}  // namespace pcnload::app
