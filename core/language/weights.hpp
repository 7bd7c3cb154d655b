// Weight files: a transformer with its card, as safetensors. Files from outside are not trusted.
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/language/recipes.hpp"
#include "core/language/transformer.hpp"

namespace lucid::language {

/// What a file says of itself beside its numbers, as it stands in the metadata.
using Card = std::map<std::string, std::string>;

/// A model that can be read with: its weights, and the corpus whose words it knows.
struct TrainedModel {
  Transformer<float> model;
  std::string corpus;
  Objective objective = Objective::next_token;
  Card card;
};

/// Where the shipped weights lie: $LUCIDARIUM_WEIGHTS, else ../share/lucidarium/weights beside the program,
/// else the source folder.
std::string weights_folder();

/// The file of a shipped name; any other text is a path itself.
std::string weights_path(const std::string& name_or_file);

/// Throws Refusal: of the command where there is no such file (with the nearest name), of the work where the
/// file is damaged, of another kind, or larger than any model here.
TrainedModel load_model(const std::string& name_or_file);

/// The same from a file's bytes; `name` is how the refusals call it.
TrainedModel read_model(std::span<const std::byte> bytes, const std::string& name);

/// The card of a finished training.
Card card_of(const Recipe& recipe, std::int64_t steps, double held_out_loss);

/// Writes a weight file in half precision; it appears whole or not at all. Throws Refusal of the work.
void write_weights(const std::string& path, Transformer<float> model, const Card& card);

/// Writes all from which `resume` goes on to the same bits: weights and moments in full precision, and the
/// step. It appears whole or not at all. Throws Refusal of the work.
void write_checkpoint(const std::string& path, const Trainer& trainer, const Recipe& recipe);

/// Throws Refusal of the work if the file is damaged or was left by another recipe, seed or number of steps;
/// the trainer then stays as it was.
void resume(const std::string& path, Trainer& trainer, const Recipe& recipe);

}  // namespace lucid::language
