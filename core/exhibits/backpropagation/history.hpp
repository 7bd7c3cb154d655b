// Who found the sweep back, and when: the timeline of its inventors.
#pragma once

#include <span>

#include "core/words.hpp"

namespace lucid::backpropagation {

struct Milestone {
  int year = 0;
  const char* who = "";   ///< names are not translated
  const char* what = "";  ///< marked for translation
  const char* source = "";
};

/// In order of time, 1960 to 1986.
std::span<const Milestone> milestones();

}  // namespace lucid::backpropagation
