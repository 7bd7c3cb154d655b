// Medusa's heads (Cai et al. 2024, arXiv 2401.10774): small additions to a trained transformer that guess
// several tokens ahead at once, all from its last hidden state. Head k says what stands k + 1 places after
// the next token, without knowing what stands between.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/language/inference.hpp"
#include "core/language/training.hpp"
#include "core/language/weights.hpp"

namespace lucid::language {

/// Logits of head k are E (h + silu(h W_k)): h the target's last hidden state, E its own unembedding, which
/// stays as it is. At W = 0 every head says what the target says of the next token.
struct MedusaHeads {
  std::vector<Weights<float>> residual;  ///< W_k [width, width], by head
};

struct MedusaPlan {
  int heads = 4;
  int batch = 8, length = 256;  ///< rows a step and tokens a row
  int steps = 400;
  double rate = 4e-3;  ///< of Adam, falling along half a cosine to a twentieth
  std::uint64_t seed = 1;
};

/// Trains the heads on top of a target that does not change. Same plan, target and kernels, same bits.
class MedusaTrainer {
 public:
  MedusaTrainer(Transformer<float> target, const MedusaPlan& plan, Documents documents);

  const MedusaPlan& plan() const { return plan_; }
  int step_number() const { return step_; }
  bool finished() const { return step_ >= plan_.steps; }
  const MedusaHeads& heads() const { return heads_; }
  /// One step; its loss in nats per token, the mean over the heads.
  double step();
  /// By head, on documents that no step sees.
  std::vector<double> held_out_losses(int batches = 4);

 private:
  /// Losses of all heads on one batch, on the tape.
  std::vector<Var<float>> losses(Random random);

  Transformer<float> target_;
  MedusaPlan plan_;
  Documents documents_;
  MedusaHeads heads_;
  Optimiser<float> optimiser_;
  Tape<float> reading_, tape_;
  int step_ = 0;
};

/// Heads ready to be read by many at once. Never changes.
class PackedMedusa {
 public:
  /// Throws std::invalid_argument if the heads are not of this target's width.
  PackedMedusa(const MedusaHeads& heads, const Transformer<float>& target);

  int heads() const { return static_cast<int>(residual_.size()); }
  /// Numbers that a guess multiplies by.
  double products() const;
  /// Logits [vocabulary] of head `head` at a hidden state [width].
  std::vector<float> logits(int head, std::span<const float> hidden) const;

 private:
  std::int64_t width_ = 0, vocabulary_ = 0;
  std::vector<PackedMatrix> residual_;
  PackedMatrix unembedding_;
};

/// The shipped heads, which are trained for the target of that name.
inline constexpr const char* medusa_name = "story-target-medusa";
inline constexpr const char* medusa_target = "story-target";
/// Their file among the shipped weights.
std::string medusa_path();

/// Half precision, with a card. It appears whole or not at all. Throws Refusal of the work.
void write_medusa(const std::string& path, MedusaTrainer& trainer, const TrainedModel& target);

/// Throws Refusal with one sentence if the file is not there, is damaged, or was made for another width.
MedusaHeads load_medusa(const std::string& path, const TransformerShape& target);

}  // namespace lucid::language
