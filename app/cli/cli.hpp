// lucidarium-cli: the exhibits' models from a shell. The interface is described in the project's README.
#pragma once

#include <iosfwd>
#include <stop_token>

namespace lucid::cli {

/// Exit statuses: what a script may rely on.
enum Status { done = 0, work_failed = 1, wrong_command = 2, interrupted = 130 };

/// Runs one command line. What was asked for goes to `out`, one sentence on what went wrong to `err`.
/// `progress` says whether `err` is a terminal that may show progress.
int run(int argc, const char* const* argv, std::ostream& out, std::ostream& err, bool progress,
        std::stop_token stop);

}  // namespace lucid::cli
