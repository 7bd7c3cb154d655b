// A run as the words of a shell that give the same readings.
#pragma once

#include <string>
#include <vector>

#include "core/state.hpp"

namespace lucid {

/// "lucidarium-cli run EXHIBIT --set … --do … --at … --seed … --steps …", quoted for a POSIX shell. Files are
/// named as they were brought: they must lie in the shell's folder. `settled`: with what takes longer than a
/// step, as a window shows after a moment.
std::string command_line_of(const Exhibit& exhibit, const State& state, bool settled = true);

/// The names of the files that the line needs.
std::vector<std::string> files_of(const State& state);

/// A word as a POSIX shell reads it back.
std::string shell_word(const std::string& word);

}  // namespace lucid
