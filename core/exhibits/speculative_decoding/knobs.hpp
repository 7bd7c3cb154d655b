// Every knob of the exhibit, with the values that it opens with.
#pragma once

#include <string>

#include "core/exhibits/speculative_decoding/decision.hpp"
#include "core/value.hpp"

namespace lucid::speculative_decoding {

enum class ViewKind { race, formula, referee, tree };
enum class DraftKind { transformer, bigram, trigram, prompt_lookup, early_exit, medusa, file };
enum class TargetKind { small, enlarged };

struct Knobs {
  ViewKind view = ViewKind::race;
  std::string prompt = "Once upon a time there was a kind boy named Finn. He loved his red ball.";
  DraftKind draft = DraftKind::transformer;
  File draft_file;
  TargetKind target = TargetKind::small;
  int gamma = 4;
  double temperature = 1;
  double top_p = 1;
  int tokens = 64;
  Rule rule = Rule::lossless;
  double lenience = 0.5;
  int tree_nodes = 16;
  double alpha = 0.8;
  double cost_ratio = 0.05;
  double draft_flop_ratio = 0;
};

/// Most words of a prompt, so that room is left to write in.
inline constexpr int longest_prompt = 120;

}  // namespace lucid::speculative_decoding
