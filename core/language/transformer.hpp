// The transformer of this cabinet: pre-norm blocks with RMSNorm, SwiGLU and rotary or learned positions,
// reading to the left or both ways. This is the training path, on the tape; inference.hpp is the fast one.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/tensor/self_attention.hpp"
#include "core/tensor/tape.hpp"

namespace lucid::language {

enum class Direction : std::uint8_t { causal, bidirectional };
enum class Positions : std::uint8_t { rotary, absolute };

struct TransformerShape {
  int vocabulary = 0;
  int width = 0;  ///< numbers that describe a position between layers
  int layers = 0;
  int heads = 0;      ///< each of depth width / heads
  int key_heads = 0;  ///< shared by heads / key_heads heads each; 0: one each
  int hidden = 0;     ///< width of the feed-forward layer
  int context = 0;    ///< most positions
  Direction direction = Direction::causal;
  Positions positions = Positions::rotary;
  bool tied_head = true;  ///< the embedding read backwards
  double rotary_base = 10000;

  int depth() const { return heads == 0 ? 0 : width / heads; }
  int shared_heads() const { return key_heads == 0 ? heads : key_heads; }
  /// Width of queries, keys and values together.
  int qkv_width() const { return (heads + 2 * shared_heads()) * depth(); }
  /// How many numbers are learned.
  std::int64_t parameters() const;
  /// Multiplications of all weights for one position, without those by attention weights.
  std::int64_t products() const;
  /// "" or the sentence that says what does not fit.
  std::string why_not() const;

  bool operator==(const TransformerShape&) const = default;
};

/// One block: x += attention(norm(x)) out; x += swiglu(norm(x) gate_up) down. Matrices are [in, out].
template <class T>
struct Block {
  Weights<T> attention_norm, qkv, out, feed_norm, gate_up, down;
};

/// Some rows of tokens of equal length, and how their positions see each other.
struct TokenRows {
  std::int64_t rows = 0, length = 0;
  std::span<const int> tokens;              ///< [rows, length]
  std::span<const int> positions = {};      ///< for learned positions; empty: 0, 1, … in every row
  std::span<const Seen> seen = {};          ///< what each position sees; empty: as the shape says
  std::span<const std::uint8_t> mask = {};  ///< [length, length], 0 hides; empty: hides nothing
};

template <class T>
struct Transformer {
  TransformerShape shape;
  Weights<T> embedding;          ///< [vocabulary, width]
  Weights<T> learned_positions;  ///< [context, width], or empty if rotary
  std::vector<Block<T>> blocks;
  Weights<T> final_norm;
  Weights<T> head;  ///< [width, vocabulary], or empty if tied
  Rotary<T> rotary;

  Transformer() = default;
  /// Zeros, gains of 1. Throws ShapeError if the shape does not fit.
  explicit Transformer(const TransformerShape& shape);

  /// Normal numbers of deviation 1/√in; what adds to the residual path is smaller by √(2 layers). The same
  /// seed gives the same numbers.
  void initialise(std::uint64_t seed);

  struct Named {
    std::string name;
    Weights<T>* weights;
  };
  /// All weights in the order of the file, by their names there.
  std::vector<Named> named();
  std::vector<Weights<T>*> list();
};

/// What the last layer (or layer `layers`, counted from 1) says of each position, normalised: [rows, length,
/// width]. Throws std::out_of_range for a token outside the vocabulary.
template <class T>
Var<T> hidden_states(Tape<T>& tape, Transformer<T>& model, const TokenRows& reading, int layers = -1);

/// Logits of hidden states: [..., width] to [..., vocabulary].
template <class T>
Var<T> head_logits(Tape<T>& tape, Transformer<T>& model, Var<T> hidden);

}  // namespace lucid::language
