// The weights that this cabinet ships, and how each is made: one line a file.
#pragma once

#include <string>
#include <vector>

#include "core/language/corpus.hpp"
#include "core/language/training.hpp"

namespace lucid::language {

/// How a weight file is made from a seed.
struct Recipe {
  std::string name;         ///< of the file, without ".safetensors"
  std::string corpus;       ///< what it learns
  TrainingPlan plan;        ///< the vocabulary's size is the corpus's
  std::string begins_from;  ///< the file whose weights it begins with; chance if empty
};

/// In the order in which they are best made.
const std::vector<std::string>& recipe_names();

/// Throws Refusal, with the nearest name, if there is none such.
Recipe recipe(const std::string& name);

/// The loss, nats a token, that no model of this recipe can get below on average: who fills a page is given
/// its length.
double floor_of(const Recipe& recipe);

/// The documents of a corpus as a trainer wants them.
Documents documents_of(const Corpus& corpus);

}  // namespace lucid::language
