// The commands, one a file. Each reads: load, choose, run, answer.
#pragma once

#include "pcnload/exit_code.hpp"
#include "pcnload/options.hpp"
#include "pcnload/session.hpp"

namespace pcnload::app {

ExitCode run_command(const CompareOptions& options, Session& session);
ExitCode run_command(const RunOptions& options, Session& session);
ExitCode run_command(const ExplainOptions& options, Session& session);
ExitCode run_command(const CheckOptions& options, Session& session);
ExitCode run_command(const ListOptions& options, Session& session);
ExitCode run_command(const SchemaOptions& options, Session& session);
ExitCode run_command(const InitOptions& options, Session& session);
ExitCode run_command(const DiffOptions& options, Session& session);
ExitCode run_command(const TestOptions& options, Session& session);
ExitCode run_command(const ImportOptions& options, Session& session);
ExitCode run_command(const ExportOptions& options, Session& session);
ExitCode run_command(const VerifyOptions& options, Session& session);
ExitCode run_command(const SweepOptions& options, Session& session);
ExitCode run_command(const SensitivityOptions& options, Session& session);
ExitCode run_command(const SampleOptions& options, Session& session);
ExitCode run_command(const SolveOptions& options, Session& session);
ExitCode run_command(const TippingOptions& options, Session& session);
ExitCode run_command(const StaffOptions& options, Session& session);
ExitCode run_command(const CompletionOptions& options, Session& session);

}  // namespace pcnload::app
