// A file that a person brings: which knob takes it, and what is set with it.
#pragma once

#include <optional>
#include <vector>

#include "core/exhibit.hpp"
#include "core/state.hpp"

namespace lucid {

/// The edits that put a file to use. `parameter` takes it; what makes the file matter is set with it: a data
/// set "file", a coil "own".
struct FileUse {
  const Parameter* parameter = nullptr;
  std::vector<Edit> edits;
};

/// By the first file knob of this exhibit that takes it; nothing, and `why` the last one did not, if any
/// said.
std::optional<FileUse> use_of_file(const Exhibit& exhibit, const Settings& settings, const File& file,
                                   std::optional<Message>& why);

/// The exhibits with a knob that takes it, in the gallery's order.
std::vector<const Exhibit*> takers_of_file(const File& file);

}  // namespace lucid
