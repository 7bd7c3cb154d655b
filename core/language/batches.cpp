#include "core/language/batches.hpp"

#include <algorithm>
#include <stdexcept>

#include "core/tensor/operations.hpp"

namespace lucid::language {
namespace {

struct Placed {
  std::size_t begin = 0;
  std::vector<int> tokens;
};

void ask_next(const Placed& document, std::size_t row_end, Batch& batch) {
  const int begin = static_cast<int>(document.begin % static_cast<std::size_t>(batch.length));
  for (std::size_t i = 0; i < document.tokens.size() && document.begin + i < row_end; ++i) {
    const std::size_t at = document.begin + i;
    batch.tokens[at] = document.tokens[i];
    batch.positions[at] = static_cast<int>(i);
    batch.seen[at] = {begin, begin + static_cast<int>(i) + 1};
    if (i + 1 == document.tokens.size()) continue;
    batch.targets[at] = document.tokens[i + 1];
    batch.weights[at] = 1;
    ++batch.counted;
  }
}

/// Hides a share of the document that is uniform if `place` in [0, 1) is.
void ask_hidden(const Placed& document, const Packing& packing, double place, Random& random, Batch& batch) {
  const int begin = static_cast<int>(document.begin % static_cast<std::size_t>(batch.length));
  const auto size = static_cast<int>(document.tokens.size());
  const int open = size - packing.keep;
  std::vector<int> order;
  for (int i = 0; i < size; ++i) {
    const std::size_t at = document.begin + static_cast<std::size_t>(i);
    batch.tokens[at] = document.tokens[static_cast<std::size_t>(i)];
    batch.positions[at] = i;
    batch.seen[at] = {begin, begin + size};
    if (i >= packing.keep) order.push_back(i);
  }
  const int hidden = 1 + std::min(open - 1, static_cast<int>(place * open));
  random.shuffle(order);
  for (int i = 0; i < hidden; ++i) {
    const std::size_t at = document.begin + static_cast<std::size_t>(order[static_cast<std::size_t>(i)]);
    batch.targets[at] = batch.tokens[at];
    batch.tokens[at] = packing.mask;
    batch.weights[at] = static_cast<float>(open) / static_cast<float>(hidden);
  }
  batch.counted += open;
}

}  // namespace

Batch pack(const Packing& packing, const DrawDocument& draw, Random& random) {
  Batch batch;
  batch.rows = packing.rows;
  batch.length = packing.length;
  const auto size = static_cast<std::size_t>(packing.rows * packing.length);
  batch.tokens.assign(size, packing.pad);
  batch.targets.assign(size, -1);
  batch.weights.assign(size, 0);
  batch.positions.assign(size, 0);
  const bool next_token = packing.objective == Objective::next_token, cut = next_token && packing.cut;
  const auto length = static_cast<std::size_t>(packing.length);
  std::vector<Placed> documents;
  std::vector<int> next = draw(random);
  for (std::size_t row = 0; row < size; row += length) {
    // Padding sees itself only.
    for (std::size_t i = 0; i < length; ++i) {
      const int at = static_cast<int>(i);
      batch.seen.push_back({at, at + 1});
    }
    std::size_t at = 0;
    while (at < length && (cut || at + next.size() <= length)) {
      const std::size_t taken = next.size();
      documents.push_back({row + at, std::move(next)});
      at += taken;
      next = draw(random);
    }
    if (at == 0) throw std::length_error("a document is longer than a row");
  }
  const double shift = random.uniform();
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const Placed& document = documents[i];
    if (next_token) {
      ask_next(document, (document.begin / length + 1) * length, batch);
    } else {
      const double place = shift + static_cast<double>(i) / static_cast<double>(documents.size());
      ask_hidden(document, packing, place >= 1 ? place - 1 : place, random, batch);
    }
  }
  return batch;
}

template <class T>
Var<T> loss(Tape<T>& tape, Transformer<T>& model, const Batch& batch) {
  const Var<T> logits = head_logits(tape, model, hidden_states(tape, model, batch.reading()));
  const Var<T> by_row = cross_entropy_by_row(logits, batch.targets);
  std::vector<T> weights(batch.weights.size());
  const double share = 1.0 / static_cast<double>(std::max<std::int64_t>(1, batch.counted));
  for (std::size_t i = 0; i < weights.size(); ++i)
    weights[i] = T(share * static_cast<double>(batch.weights[i]));
  return sum(by_row * tape.constant({static_cast<Size>(weights.size())}, weights));
}

template Var<float> loss(Tape<float>&, Transformer<float>&, const Batch&);
template Var<double> loss(Tape<double>&, Transformer<double>&, const Batch&);

}  // namespace lucid::language
