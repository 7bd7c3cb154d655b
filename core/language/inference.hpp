// The fast path: reading and writing without a tape. Weights are packed once; a pass over 1 … 32 tokens reads
// each of them once. Held against the training path by tests.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/language/transformer.hpp"
#include "core/tensor/arena.hpp"

namespace lucid::language {

using Floats = std::vector<float, AlignedAllocator<float>>;

/// A matrix [in, out] in panels of columns, cut along `in` at fixed places. Where every weight is a number of
/// half precision, as in all shipped files, it is kept in half the bytes: a pass over one token is as quick
/// as its weights come from memory. Either way the products have the same bits.
class PackedMatrix {
 public:
  PackedMatrix() = default;
  /// Element (i, j) is weights[i row_stride + j column_stride].
  PackedMatrix(std::span<const float> weights, std::int64_t in, std::int64_t out, std::int64_t row_stride,
               std::int64_t column_stride);

  /// y [m, out] = x [m, in] W, or += if `accumulate`. The bits of a row depend neither on m nor on the number
  /// of threads.
  void multiply(const float* x, std::int64_t m, float* y, bool accumulate = false) const;
  std::int64_t in() const { return in_; }
  std::int64_t out() const { return out_; }
  std::size_t bytes() const {
    return panels_.size() * sizeof(float) + halves_.size() * sizeof(std::uint16_t);
  }

 private:
  std::int64_t in_ = 0, out_ = 0;
  Floats panels_;  ///< one of the two is empty
  std::vector<std::uint16_t, AlignedAllocator<std::uint16_t>> halves_;
};

/// A trained transformer, ready to be read by many readers at once. Never changes.
class PackedTransformer {
 public:
  explicit PackedTransformer(const Transformer<float>& model);

  const TransformerShape& shape() const { return shape_; }
  /// Bytes of weights that one pass reads.
  std::size_t bytes() const;

 private:
  friend class Reader;
  struct Layer {
    Floats attention_norm, feed_norm;
    PackedMatrix qkv, out, gate_up, down;
  };
  TransformerShape shape_;
  Floats embedding_, learned_positions_, final_norm_;
  std::vector<Layer> layers_;
  PackedMatrix head_;
  Rotary<float> rotary_;
};

struct PassSettings {
  /// For each token the token of this pass that it follows, -1 for the end of what was read before: a tree.
  /// Parents come first. Empty: each follows the one before it.
  std::span<const int> parents = {};
  /// Rows before this one get no logits.
  int logits_from = 0;
  /// Only these rows get logits, in this order, ascending; `logits_from` has no say then. Empty: all. The
  /// last layer is not computed for the others, which are read all the same.
  std::span<const int> logits_of = {};
  /// Leaves after this many layers, through the same final norm and head; -1: all. What the later layers have
  /// not read must be rolled back before they read on.
  int layers = -1;
};

/// One reader of a model: how far it has read (keys and values of every position) and room to compute in.
/// A copy reads on independently. The cache grows with what is read: a run keeps many copies of its readers.
class Reader {
 public:
  explicit Reader(std::shared_ptr<const PackedTransformer> model);

  /// Reads tokens after those read so far. Returns logits [tokens - logits_from, vocabulary] or [logits_of,
  /// vocabulary], valid until the next pass. A causal model's tokens see what is before them (in a tree:
  /// their ancestors), a bidirectional one's see all. Throws std::out_of_range for a token outside the
  /// vocabulary, std::length_error beyond the context.
  std::span<const float> pass(std::span<const int> tokens, const PassSettings& settings = {});
  /// The normalised last hidden states of the last pass [tokens - logits_from, width].
  std::span<const float> hidden() const;

  /// How many positions are in the cache.
  int length() const { return length_; }
  /// Forgets all positions from `length` on.
  void roll_back(int length);
  /// Of the positions from `length` on keeps those at length + path[i], in this order: an accepted path of a
  /// tree.
  void keep_path(int length, std::span<const int> path);

  const PackedTransformer& model() const { return *model_; }

 private:
  /// Of the `m` tokens of this pass those in `asked` (ascending; empty: all) look around; all are looked at.
  void attend(int layer, int m, std::span<const int> asked, const PassSettings& settings);
  float* keys(int layer, int head);
  float* values(int layer, int head);
  /// Of all layers and heads.
  std::int64_t rows_of_cache() const;
  /// Gives the cache room for so many positions.
  void hold(int positions);

  /// What one pass computes in. A copy begins without.
  struct Room {
    Room() = default;
    Room(const Room&) {}
    Room& operator=(const Room&) { return *this; }
    Room(Room&&) = default;
    Room& operator=(Room&&) = default;
    ~Room() = default;

    Floats x, normed, qkv, mixed, gated, inside, scores, logits;
    std::vector<int> places;              ///< of the tokens of this pass
    std::vector<std::uint8_t> ancestors;  ///< [m, length + m] in a tree
  };

  std::shared_ptr<const PackedTransformer> model_;
  std::int64_t capacity_ = 0;  ///< positions that the cache has room for, whole packets
  int length_ = 0, rows_ = 0;
  Floats cache_;  ///< of every layer and head keys [depth, capacity], then values [capacity, depth]
  Floats hidden_;
  Room room_;
};

/// The same function with about `factor` times the feed-forward weights: every hidden unit stands there
/// `factor` times, each copy with its share of the output (Net2WiderNet: Chen, Goodfellow, Shlens 2016, arXiv
/// 1511.05641, with equal shares). All weights are read and multiplied as a model of that size would; none is
/// zero by construction, and none adds anything that the small model does not know.
Transformer<float> enlarged(const Transformer<float>& model, int factor);

}  // namespace lucid::language
