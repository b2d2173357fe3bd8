#include "analysis/linear_program.hpp"

namespace pcnload::analysis {

LinearProgram relaxed(LinearProgram program) {
    for (LinearVariable& variable : program.variables)
        variable.whole = false;
    return program;
}

}  // namespace pcnload::analysis
