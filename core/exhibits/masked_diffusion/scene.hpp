// What the stage draws: plain data.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/exhibits/masked_diffusion/exact_law.hpp"
#include "core/exhibits/masked_diffusion/results.hpp"
#include "core/snapshot.hpp"

namespace lucid::masked_diffusion {

enum class ViewKind : std::uint8_t { page, race, reversal, bench, forward };

/// One place of a page, in words.
struct Tile {
  std::string word;  ///< what stands there, or is thought likeliest
  Standing standing = Standing::masked;
  int step = -1;          ///< in which it was written
  double confidence = 0;  ///< of the word, 0 to 1
  double entropy = 0;     ///< nats
  bool next = false;      ///< the next step writes here
  std::string was;        ///< the guess before the last deed by hand, where that changed it
  std::vector<std::pair<std::string, double>> likeliest;
};

struct PageScene {
  std::vector<Tile> tiles;
  int step = 0, steps = 0;  ///< done, and as set
  int steps_in_all = 0;     ///< that this page takes: with fewer holes than steps each hole is one
  int masked = 0, passes = 0;
  bool by_hand = false;  ///< the last thing that happened was a deed
  std::vector<StepRecord> record;
};

struct RaceScene {
  std::vector<Tile> twin;  ///< what the twin has written
  int twin_passes = 0;
  bool twin_finished = false;
  Tally diffusion, autoregressive;
  int wanted = 0;
};

/// The exact bench. `drawn` counts what the sampler itself has written, string by string.
struct BenchScene {
  Law truth{}, law{};
  std::array<int, strings> drawn{};
  int draws = 0;
  double distance = 0, kl = 0, entropy = 0, true_entropy = 0;
  std::vector<std::pair<int, double>> distance_by_steps;
  /// A real model instead: how many bits a word its texts have under the grammar, and how many a true one
  /// has.
  Running text_bits;
  double floor_bits = 0;
  int texts = 0, in_language = 0;
  /// Bits a word by the twin, which gives every text some probability: of the model's texts, and of as many
  /// that the grammar told.
  Running twin_bits, twin_bits_of_true;
  std::string last_text;
};

struct ForwardScene {
  std::vector<Tile>
      tiles;  ///< masked ones with the probability of the word that is behind the mask as confidence
  double t = 0.5, loss = 0;  ///< nats, of the words behind the masks shown
  int asked = 0, words = 0;
  Running time_form, count_form;  ///< nats a sentence
  double twin = 0;                ///< nats, exactly; NaN without a twin
  double exact = 0;               ///< nats; NaN where it is not known
};

struct ReversalScene {
  bool rotary = true;  ///< how positions are known; else absolute
  int seeds = 0, round = 0, rounds = 0;
  std::shared_ptr<const std::vector<Exam>> exams;
  std::string told, asked;  ///< one of the fifty as an example
};

struct MaskedDiffusionScene final : Scene {
  ViewKind view = ViewKind::page;
  LanguageKind language = LanguageKind::story;
  Order order = Order::low_confidence;
  std::optional<Message> unread;  ///< why the prompt is left out of what is shown
  PageScene page;
  RaceScene race;
  BenchScene bench;
  ForwardScene forward;
  ReversalScene reversal;
};

}  // namespace lucid::masked_diffusion
