// Who found the sweep backwards, and what became of it: published facts, each with its source.
#pragma once

#include <span>

namespace lucid::backpropagation {

/// One find. Texts are marked for translation; names and titles of works stand as they were published.
struct Find {
  int year;            ///< of publication; theses: of submission
  const char* who;     ///< family names
  const char* field;   ///< what they were after, in a few words
  const char* what;    ///< what they found, in one sentence
  const char* source;  ///< where it was published
  const char* preset;  ///< where it can be tried here
  bool inventor;       ///< one of the four that the timeline is about; the others are milestones beside it
};

/// In order of years.
std::span<const Find> finds();

}  // namespace lucid::backpropagation
