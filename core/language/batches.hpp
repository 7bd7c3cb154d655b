// Documents packed into rows for training, and what is to be learned of each.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/language/transformer.hpp"
#include "core/random.hpp"

namespace lucid::language {

enum class Objective : std::uint8_t {
  next_token,       ///< -log p of each token given those before it
  masked_diffusion  ///< hide l tokens of L, l uniform in 1 … L, and ask for them: L/l Σ -log p (Nie et al.
                    ///< 2025)
};

/// Draws one document, with its begin and end.
using DrawDocument = std::function<std::vector<int>(Random&)>;

/// Rows of documents. Positions of different documents never see each other.
struct Batch {
  std::int64_t rows = 0, length = 0;
  std::vector<int> tokens, targets;  ///< [rows, length]; a target of -1 is not asked
  std::vector<float> weights;        ///< of each target's loss
  std::vector<int> positions;        ///< within the document
  std::vector<Seen> seen;
  std::int64_t counted = 0;  ///< tokens that the loss is told per

  TokenRows reading() const { return {rows, length, tokens, positions, seen, {}}; }
};

/// How a row is filled.
struct Packing {
  Objective objective = Objective::next_token;
  std::int64_t rows = 1, length = 1;
  int pad = 0, mask = 0;  ///< tokens of these meanings
  int keep = 1;           ///< masked diffusion: so many tokens at a document's begin are never hidden
  bool cut = true;        ///< next tokens: the last document of a row is cut where the row ends
};

/// Fills rows with documents in the order in which they are drawn. For next tokens the last document of a row
/// may be cut where the row ends: what its beginning says of the next word is whole. For masked diffusion
/// only whole documents are taken, since a page without its end would teach that stories stop anywhere; the
/// rest of a row is padding that nothing sees. The counts of hidden tokens of all documents in the batch are
/// spread evenly (one uniform number shifted by i/n), which keeps their mean in every batch. Throws
/// std::length_error if a document is longer than a row and may not be cut.
Batch pack(const Packing& packing, const DrawDocument& draw, Random& random);

/// The loss of one batch in nats per counted token.
template <class T>
Var<T> loss(Tape<T>& tape, Transformer<T>& model, const Batch& batch);

}  // namespace lucid::language
