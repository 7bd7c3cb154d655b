#include "core/language/transformer.hpp"

#include <algorithm>
#include <cmath>

#include "core/random.hpp"
#include "core/tensor/operations.hpp"

namespace lucid::language {

std::int64_t TransformerShape::parameters() const {
  const std::int64_t w = width, v = vocabulary, h = hidden;
  const std::int64_t block = 2 * w + w * qkv_width() + std::int64_t{heads} * depth() * w + 3 * w * h;
  const std::int64_t ends =
      v * w * (tied_head ? 1 : 2) + (positions == Positions::absolute ? context * w : 0);
  return ends + w + layers * block;
}

std::int64_t TransformerShape::products() const {
  const std::int64_t w = width;
  return std::int64_t{vocabulary} * w + layers * (w * qkv_width() + w * w + 3 * w * hidden);
}

std::string TransformerShape::why_not() const {
  if (vocabulary < 1 || width < 1 || layers < 1 || heads < 1 || hidden < 1 || context < 1 || key_heads < 0)
    return "every size of a transformer must be positive";
  if (width % heads != 0 || depth() % 2 != 0) return "the width must be an even multiple of the heads";
  if (heads % shared_heads() != 0) return "the heads must be a multiple of the key heads";
  if (!(rotary_base > 1) || !std::isfinite(rotary_base))
    return "the base of rotary positions must be above 1";
  return "";
}

template <class T>
Transformer<T>::Transformer(const TransformerShape& s) : shape(s) {
  if (const std::string problem = s.why_not(); !problem.empty()) throw ShapeError(problem);
  const Size w = s.width;
  const auto gain = [&] {
    Weights<T> ones({w});
    std::fill(ones.value().begin(), ones.value().end(), T(1));
    return ones;
  };
  embedding = Weights<T>({s.vocabulary, w});
  if (s.positions == Positions::absolute) learned_positions = Weights<T>({s.context, w});
  for (int i = 0; i < s.layers; ++i) {
    blocks.push_back({gain(), Weights<T>({w, s.qkv_width()}), Weights<T>({w, w}), gain(),
                      Weights<T>({w, 2 * s.hidden}), Weights<T>({s.hidden, w})});
  }
  final_norm = gain();
  if (!s.tied_head) head = Weights<T>({w, s.vocabulary});
  rotary = Rotary<T>(s.context, s.depth(), s.positions == Positions::rotary ? s.rotary_base : 0);
}

template <class T>
void Transformer<T>::initialise(std::uint64_t seed) {
  Random random(seed);
  const auto fill = [&](Weights<T>& weights, double deviation) {
    for (T& x : weights.value()) x = T(deviation * random.normal());
  };
  const auto by_fan = [&](Weights<T>& weights, double factor) {
    fill(weights, factor / std::sqrt(static_cast<double>(weights.shape()[0])));
  };
  const double residual = 1 / std::sqrt(2.0 * shape.layers);
  fill(embedding, 1 / std::sqrt(static_cast<double>(shape.width)));
  if (shape.positions == Positions::absolute) fill(learned_positions, 0.02);
  for (Block<T>& block : blocks) {
    by_fan(block.qkv, 1);
    by_fan(block.out, residual);
    by_fan(block.gate_up, 1);
    by_fan(block.down, residual);
  }
  if (!shape.tied_head) by_fan(head, 1);
}

template <class T>
std::vector<typename Transformer<T>::Named> Transformer<T>::named() {
  std::vector<Named> result{{"embedding", &embedding}};
  if (shape.positions == Positions::absolute) result.push_back({"positions", &learned_positions});
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const std::string name = "layers." + std::to_string(i) + ".";
    Block<T>& b = blocks[i];
    result.push_back({name + "attention_norm", &b.attention_norm});
    result.push_back({name + "qkv", &b.qkv});
    result.push_back({name + "out", &b.out});
    result.push_back({name + "feed_norm", &b.feed_norm});
    result.push_back({name + "gate_up", &b.gate_up});
    result.push_back({name + "down", &b.down});
  }
  result.push_back({"final_norm", &final_norm});
  if (!shape.tied_head) result.push_back({"head", &head});
  return result;
}

template <class T>
std::vector<Weights<T>*> Transformer<T>::list() {
  std::vector<Weights<T>*> result;
  for (const Named& n : named()) result.push_back(n.weights);
  return result;
}

template <class T>
Var<T> hidden_states(Tape<T>& tape, Transformer<T>& model, const TokenRows& reading, int layers) {
  const TransformerShape& s = model.shape;
  if (reading.length > s.context || static_cast<Size>(reading.tokens.size()) != reading.rows * reading.length)
    throw ShapeError("a reading of " + std::to_string(reading.length) + " positions");
  Var<T> x = gather(tape.weights(model.embedding), reading.tokens);
  if (s.positions == Positions::absolute) {
    std::vector<int> places(reading.positions.begin(), reading.positions.end());
    for (std::size_t i = 0; places.size() < reading.tokens.size(); ++i)
      places.push_back(static_cast<int>(i % static_cast<std::size_t>(reading.length)));
    x = x + gather(tape.weights(model.learned_positions), std::span<const int>(places));
  }
  x = reshape(x, {reading.rows, reading.length, s.width});
  const SelfAttention how{.heads = s.heads,
                          .key_heads = s.shared_heads(),
                          .causal = s.direction == Direction::causal,
                          .seen = reading.seen,
                          .mask = reading.mask};
  const int last = layers < 0 ? s.layers : std::min(layers, s.layers);
  for (int i = 0; i < last; ++i) {
    Block<T>& b = model.blocks[static_cast<std::size_t>(i)];
    const Var<T> qkv = matmul(rms_norm(x, tape.weights(b.attention_norm)), tape.weights(b.qkv));
    x = x + matmul(self_attention(qkv, model.rotary, how), tape.weights(b.out));
    const Var<T> inside = swiglu(matmul(rms_norm(x, tape.weights(b.feed_norm)), tape.weights(b.gate_up)));
    x = x + matmul(inside, tape.weights(b.down));
  }
  return rms_norm(x, tape.weights(model.final_norm));
}

template <class T>
Var<T> head_logits(Tape<T>& tape, Transformer<T>& model, Var<T> hidden) {
  if (model.shape.tied_head) return matmul(hidden, tape.weights(model.embedding), false, true);
  return matmul(hidden, tape.weights(model.head));
}

#define LUCID_INSTANTIATE(T)                                                       \
  template struct Transformer<T>;                                                  \
  template Var<T> hidden_states(Tape<T>&, Transformer<T>&, const TokenRows&, int); \
  template Var<T> head_logits(Tape<T>&, Transformer<T>&, Var<T>);
LUCID_INSTANTIATE(float)
LUCID_INSTANTIATE(double)

}  // namespace lucid::language
