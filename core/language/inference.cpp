#include "core/language/inference.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <stdexcept>

#include "core/kernels/kernels.hpp"
#include "core/kernels/tiles.hpp"
#include "core/language/half.hpp"

namespace lucid::language {
namespace {

using Index = std::int64_t;

Index up(Index n, Index unit) { return (n + unit - 1) / unit * unit; }

/// Equal cuts of the inner index, body(first, depth).
template <class Body>
void for_cuts(Index in, const Body& body) {
  const Index cuts = (in + panel_depth - 1) / panel_depth, depth = (in + cuts - 1) / cuts;
  for (Index first = 0; first < in; first += depth) body(first, std::min(depth, in - first));
}

Floats copy(std::span<const float> values) { return {values.begin(), values.end()}; }

void normalise(const float* x, const Floats& gain, float* y, Index m) {
  const auto width = static_cast<Index>(gain.size());
  float mean = 0, inverse = 0;
  for (Index i = 0; i < m; ++i) {
    kernels<float>().normalise_row(x + i * width, gain.data(), nullptr, y + i * width, width, 1e-5f, false,
                                   &mean, &inverse);
  }
}

}  // namespace

PackedMatrix::PackedMatrix(std::span<const float> weights, Index in, Index out, Index row_stride,
                           Index column_stride)
    : in_(in), out_(out), panels_(static_cast<std::size_t>(in * up(out, panel_width))) {
  for_cuts(in, [&](Index first, Index depth) {
    kernels<float>().panels_pack(weights.data() + first * row_stride, row_stride, column_stride, depth, out,
                                 panels_.data() + first * up(out, panel_width));
  });
  const auto is_half = [](float weight) {
    return std::isfinite(weight) && half_to_float(float_to_half(weight)) == weight;
  };
  if (!std::ranges::all_of(panels_, is_half)) return;
  halves_.resize(panels_.size());
  std::ranges::transform(panels_, halves_.begin(), float_to_half);
  panels_ = {};
}

void PackedMatrix::multiply(const float* x, Index m, float* y, bool accumulate) const {
  const Index panels = up(out_, panel_width) / panel_width;
  // About 64 KiB of weights a piece, in whole groups of eight panels.
  const Index tile = up(std::max<Index>(1, 16384 / (in_ * panel_width)), 8);
  // Half of the nanoseconds that it takes: sharing less than about 40 µs costs more than it brings, and on a
  // busy machine a thread that is waited for may not run at all for a while.
  const Index work = in_ * out_ * (m + 3) / 40;
  in_tiles(panels, tile, work, [&](Index panel, Index end) {
    for_cuts(in_, [&](Index first, Index depth) {
      const Index at = first * panels * panel_width;
      const bool add = accumulate || first > 0;
      if (halves_.empty()) {
        kernels<float>().panels_product(m, out_, depth, x + first, in_, panels_.data() + at, panel, end, y,
                                        out_, add);
      } else {
        kernels<float>().panels_product_half(m, out_, depth, x + first, in_, halves_.data() + at, panel, end,
                                             y, out_, add);
      }
    });
  });
}

PackedTransformer::PackedTransformer(const Transformer<float>& model)
    : shape_(model.shape),
      embedding_(copy(model.embedding.value())),
      learned_positions_(copy(model.learned_positions.value())),
      final_norm_(copy(model.final_norm.value())),
      rotary_(model.rotary) {
  const auto pack = [](const Weights<float>& w) {
    return PackedMatrix(w.value(), w.shape()[0], w.shape()[1], w.shape()[1], 1);
  };
  for (const Block<float>& b : model.blocks) {
    layers_.push_back({copy(b.attention_norm.value()), copy(b.feed_norm.value()), pack(b.qkv), pack(b.out),
                       pack(b.gate_up), pack(b.down)});
  }
  head_ = shape_.tied_head ? PackedMatrix(embedding_, shape_.width, shape_.vocabulary, 1, shape_.width)
                           : pack(model.head);
}

std::size_t PackedTransformer::bytes() const {
  std::size_t sum = head_.bytes() + final_norm_.size() * sizeof(float);
  for (const Layer& layer : layers_) {
    sum += layer.qkv.bytes() + layer.out.bytes() + layer.gate_up.bytes() + layer.down.bytes() +
           (layer.attention_norm.size() + layer.feed_norm.size()) * sizeof(float);
  }
  return sum;
}

Reader::Reader(std::shared_ptr<const PackedTransformer> model) : model_(std::move(model)) {}

Index Reader::rows_of_cache() const {
  const TransformerShape& s = model_->shape();
  return Index{s.layers} * s.shared_heads() * s.depth();
}

void Reader::hold(int positions) {
  if (positions <= capacity_) return;
  const Index context = up(model_->shape().context, panel_width), before = capacity_;
  capacity_ = std::min(context, up(std::max<Index>(positions, before * 3 / 2), panel_width));
  const Index rows = rows_of_cache(), depth = model_->shape().depth();
  Floats wider(static_cast<std::size_t>(2 * rows * capacity_));
  for (Index first = 0; first < rows; first += depth) {  // of one head
    const float* from = cache_.data() + 2 * first * before;
    float* to = wider.data() + 2 * first * capacity_;
    for (Index d = 0; d < depth; ++d) std::copy_n(from + d * before, length_, to + d * capacity_);
    std::copy_n(from + depth * before, length_ * depth, to + depth * capacity_);
  }
  cache_ = std::move(wider);
}

float* Reader::keys(int layer, int head) {
  const TransformerShape& s = model_->shape();
  return cache_.data() + Index{2} * (layer * s.shared_heads() + head) * s.depth() * capacity_;
}

float* Reader::values(int layer, int head) { return keys(layer, head) + model_->shape().depth() * capacity_; }

std::span<const float> Reader::pass(std::span<const int> tokens, const PassSettings& settings) {
  const PackedTransformer& model = *model_;
  const TransformerShape& s = model.shape();
  const int m = static_cast<int>(tokens.size());
  if (length_ + m > s.context) throw std::length_error("more tokens than the context holds");
  hold(length_ + m);
  const auto resize = [m](Floats& buffer, Index width) {
    const auto size = static_cast<std::size_t>(m * width);
    if (buffer.size() < size) buffer.resize(size);
  };
  const Index width = s.width;
  resize(room_.x, width), resize(room_.normed, width), resize(room_.mixed, width), resize(hidden_, width);
  resize(room_.qkv, s.qkv_width()), resize(room_.gated, 2 * s.hidden), resize(room_.inside, s.hidden);
  resize(room_.scores, s.heads * capacity_), resize(room_.logits, s.vocabulary);
  const bool tree = !settings.parents.empty();
  if (tree && settings.parents.size() != tokens.size())
    throw std::invalid_argument("a tree has one parent a token");
  if (std::ranges::adjacent_find(settings.logits_of, std::greater_equal()) != settings.logits_of.end() ||
      (!settings.logits_of.empty() && (settings.logits_of.front() < 0 || settings.logits_of.back() >= m)))
    throw std::out_of_range("logits_of: not rows of this pass");
  const int total = length_ + m;
  room_.places.assign(static_cast<std::size_t>(m), 0);
  room_.ancestors.assign(tree ? static_cast<std::size_t>(m) * static_cast<std::size_t>(total) : 0, 0);
  for (int i = 0; i < m; ++i) {
    const auto at = static_cast<std::size_t>(i);
    const int parent = tree ? settings.parents[at] : i - 1;
    if (parent >= i) throw std::invalid_argument("a tree names parents first");
    room_.places[at] = parent < 0 ? length_ : room_.places[static_cast<std::size_t>(parent)] + 1;
    if (tree) {
      std::uint8_t* row = room_.ancestors.data() + Index{i} * total;
      if (parent < 0) {
        std::fill_n(row, length_, std::uint8_t{1});
      } else {
        std::copy_n(room_.ancestors.data() + Index{parent} * total, total, row);
      }
      row[length_ + i] = 1;
    }
    const int token = tokens[at];
    if (token < 0 || token >= s.vocabulary) throw std::out_of_range("token " + std::to_string(token));
    float* x = room_.x.data() + i * width;
    std::copy_n(model.embedding_.data() + token * width, width, x);
    if (s.positions == Positions::absolute) {
      const float* place = model.learned_positions_.data() + room_.places[at] * width;
      kernels<float>().binary(Binary::add, x, 1, place, 1, x, width);
    }
  }
  const int layers = settings.layers < 0 ? s.layers : std::min(settings.layers, s.layers);
  const std::span<const int> asked = settings.logits_of;
  int rows = m;  // that are computed
  const auto keep_asked = [&] {
    for (std::size_t i = 0; i < asked.size(); ++i)
      std::copy_n(room_.x.data() + asked[i] * width, width, room_.x.data() + static_cast<Index>(i) * width);
    rows = static_cast<int>(asked.size());
  };
  if (layers == 0 && !asked.empty()) keep_asked();
  for (int i = 0; i < layers; ++i) {
    const PackedTransformer::Layer& layer = model.layers_[static_cast<std::size_t>(i)];
    const bool few = i + 1 == layers && !asked.empty();
    normalise(room_.x.data(), layer.attention_norm, room_.normed.data(), m);
    layer.qkv.multiply(room_.normed.data(), m, room_.qkv.data());
    attend(i, m, few ? asked : std::span<const int>(), settings);
    if (few) keep_asked();
    layer.out.multiply(room_.mixed.data(), rows, room_.x.data(), true);
    normalise(room_.x.data(), layer.feed_norm, room_.normed.data(), rows);
    layer.gate_up.multiply(room_.normed.data(), rows, room_.gated.data());
    for (Index row = 0; row < rows; ++row) {
      const float* gate = room_.gated.data() + 2 * row * s.hidden;
      kernels<float>().swiglu(gate, gate + s.hidden, room_.inside.data() + row * s.hidden, s.hidden);
    }
    layer.down.multiply(room_.inside.data(), rows, room_.x.data(), true);
  }
  length_ = total;
  const int from = asked.empty() ? settings.logits_from : 0;
  rows_ = std::max(0, rows - from);
  normalise(room_.x.data() + from * width, model.final_norm_, hidden_.data(), rows_);
  model.head_.multiply(hidden_.data(), rows_, room_.logits.data());
  return {room_.logits.data(), static_cast<std::size_t>(rows_) * static_cast<std::size_t>(s.vocabulary)};
}

void Reader::attend(int layer, int m, std::span<const int> asked, const PassSettings& settings) {
  const TransformerShape& s = model_->shape();
  const Index depth = s.depth(), half = depth / 2, row = s.qkv_width(), width = s.heads * depth;
  const int shared = s.shared_heads(), group = s.heads / shared;
  const Rotary<float>& rotary = model_->rotary_;
  const bool tree = !settings.parents.empty();
  for (int i = 0; i < m; ++i) {
    float* qkv = room_.qkv.data() + i * row;
    const Index place = room_.places[static_cast<std::size_t>(i)] * half;
    kernels<float>().rotate(qkv, rotary.cosine.data() + place, rotary.sine.data() + place, qkv, half,
                            s.heads + shared, 1, false);
    for (int h = 0; h < shared; ++h) {
      std::copy_n(qkv + (s.heads + shared + h) * depth, depth, values(layer, h) + (length_ + i) * depth);
    }
  }
  // Keys lie turned. Packets of tokens: a line of the cache is filled before the next one is begun.
  for (int h = 0; h < shared; ++h) {
    float* to = keys(layer, h) + length_;
    for (Index first = 0; first < m; first += panel_width) {
      const Index end = std::min<Index>(first + panel_width, m);
      for (Index d = 0; d < depth; ++d) {
        const float* turned = room_.qkv.data() + (s.heads + h) * depth + d;
        for (Index i = first; i < end; ++i) to[d * capacity_ + i] = turned[i * row];
      }
    }
  }
  const auto scale = static_cast<float>(1 / std::sqrt(static_cast<double>(depth)));
  const Index total = length_ + m, rows = asked.empty() ? m : static_cast<Index>(asked.size());
  const bool all = s.direction == Direction::bidirectional || tree;
  const auto look = [&](Index nth, Index h) {
    const Index i = asked.empty() ? nth : asked[static_cast<std::size_t>(nth)];
    const int key_head = static_cast<int>(h) / group;
    const std::uint8_t* visible =
        tree && s.direction == Direction::causal ? room_.ancestors.data() + i * total : nullptr;
    kernels<float>().attend_row(room_.qkv.data() + i * row + h * depth, keys(layer, key_head), capacity_,
                                values(layer, key_head), all ? total : length_ + i + 1, depth, scale, visible,
                                room_.scores.data() + (nth * s.heads + h) * capacity_,
                                room_.mixed.data() + nth * width + h * depth);
  };
  // A look of one head takes about a microsecond: dealt out in fours.
  in_tiles(rows * s.heads, 4, rows * s.heads * total * depth / 4, [&](Index first, Index end) {
    for (Index task = first; task < end; ++task) look(task / s.heads, task % s.heads);
  });
}

std::span<const float> Reader::hidden() const {
  return {hidden_.data(), static_cast<std::size_t>(rows_) * static_cast<std::size_t>(model_->shape().width)};
}

void Reader::roll_back(int length) {
  if (length < 0 || length > length_) throw std::out_of_range("roll_back: not a length that was read");
  length_ = length;
}

void Reader::keep_path(int length, std::span<const int> path) {
  const TransformerShape& s = model_->shape();
  const Index depth = s.depth();
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] < static_cast<int>(i) || length + path[i] >= length_)
      throw std::out_of_range("keep_path: not a path of the last pass");
  }
  for (int layer = 0; layer < s.layers; ++layer) {
    for (int head = 0; head < s.shared_heads(); ++head) {
      for (std::size_t i = 0; i < path.size(); ++i) {
        const Index from = length + path[i], to = length + static_cast<Index>(i);
        float* k = keys(layer, head);
        for (Index d = 0; d < depth; ++d) k[d * capacity_ + to] = k[d * capacity_ + from];
        std::copy_n(values(layer, head) + from * depth, depth, values(layer, head) + to * depth);
      }
    }
  }
  length_ = length + static_cast<int>(path.size());
}

Transformer<float> enlarged(const Transformer<float>& model, int factor) {
  TransformerShape shape = model.shape;
  shape.hidden *= factor;
  Transformer<float> result(shape);
  const auto give = [](const Weights<float>& from, Weights<float>& to) {
    std::copy(from.value().begin(), from.value().end(), to.value().begin());
  };
  give(model.embedding, result.embedding);
  give(model.learned_positions, result.learned_positions);
  give(model.final_norm, result.final_norm);
  give(model.head, result.head);
  const auto h = static_cast<std::size_t>(model.shape.hidden), copies = static_cast<std::size_t>(factor);
  const auto width = static_cast<std::size_t>(shape.width);
  for (std::size_t layer = 0; layer < model.blocks.size(); ++layer) {
    const Block<float>& from = model.blocks[layer];
    Block<float>& to = result.blocks[layer];
    give(from.attention_norm, to.attention_norm);
    give(from.qkv, to.qkv);
    give(from.out, to.out);
    give(from.feed_norm, to.feed_norm);
    for (std::size_t i = 0; i < width; ++i) {
      for (std::size_t half = 0; half < 2; ++half) {  // gate, up
        const float* row = from.gate_up.value().data() + (2 * i + half) * h;
        float* out = to.gate_up.value().data() + (2 * i + half) * h * copies;
        for (std::size_t c = 0; c < copies; ++c) std::copy_n(row, h, out + c * h);
      }
    }
    const float share = 1 / static_cast<float>(factor);
    for (std::size_t c = 0; c < copies; ++c) {
      for (std::size_t i = 0; i < h * width; ++i)
        to.down.value()[c * h * width + i] = share * from.down.value()[i];
    }
  }
  return result;
}

}  // namespace lucid::language
