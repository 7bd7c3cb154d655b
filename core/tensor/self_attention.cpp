// Self-attention in blocks of queries, each against the stretch of keys that it sees; SwiGLU.
#include "core/tensor/self_attention.hpp"

#include <algorithm>
#include <cmath>

#include "core/kernels/gemm.hpp"
#include "core/kernels/kernels.hpp"
#include "core/kernels/tiles.hpp"

namespace lucid {

template <class T>
Rotary<T>::Rotary(Size positions, Size depth_, double base) : depth(depth_) {
  for (Size t = 0; t < positions; ++t) {
    for (Size i = 0; i < depth / 2; ++i) {
      const double share = 2.0 * static_cast<double>(i) / static_cast<double>(depth);
      const double angle = base > 0 ? static_cast<double>(t) * std::pow(base, -share) : 0;
      cosine.push_back(T(std::cos(angle)));
      sine.push_back(T(std::sin(angle)));
    }
  }
}

namespace {

constexpr Size block_rows = 32;

template <class T>
struct Heads {
  Size batch, t, depth;
  int heads, key_heads;
  const Seen* seen;          // [batch, t]
  const std::uint8_t* mask;  // [t, t] or null
  const T *cosine, *sine;
  const T* turned;         // [batch, t, (heads + key_heads) depth]: queries and keys
  const T* probabilities;  // [batch, heads, t, t], written where seen

  Size group() const { return heads / key_heads; }
  Size turned_width() const { return (heads + key_heads) * depth; }
  Size width() const { return (heads + 2 * key_heads) * depth; }
  T scale() const { return T(1 / std::sqrt(static_cast<double>(depth))); }

  /// body(batch, key head)
  template <class Body>
  void for_key_heads(const Body& body) const {
    const Size count = batch * key_heads;
    in_tiles(count, 1, batch * heads * t * t * depth / 16,
             [&](Size i, Size) { body(i / key_heads, i % key_heads); });
  }
  /// body(first row, rows, first column, columns) over blocks of queries
  template <class Body>
  void for_blocks(Size b, const Body& body) const {
    for (Size row = 0; row < t; row += block_rows) {
      const Size rows = std::min(block_rows, t - row);
      int from = seen[b * t + row].begin, to = seen[b * t + row].end;
      for (Size i = row + 1; i < row + rows; ++i) {
        from = std::min(from, seen[b * t + i].begin);
        to = std::max(to, seen[b * t + i].end);
      }
      body(row, rows, Size{from}, Size{to - from});
    }
  }
  /// Turns `heads` heads of every position: to (+)= from turned by `sign` times its angle.
  void turn(Size count, const T* from, Size from_row, T* to, Size to_row, T sign, bool accumulate) const {
    const Size half = depth / 2, positions = t;
    in_tiles(batch * t, 16, batch * t * count * depth, [&](Size i, Size end) {
      for (; i < end; ++i) {
        const Size at = i % positions * half;
        kernels<T>().rotate(from + i * from_row, cosine + at, sine + at, to + i * to_row, half, count, sign,
                            accumulate);
      }
    });
  }
};

template <class T>
void attend(const Heads<T>& p, const T* qkv, T* probabilities, T* out) {
  const Size d = p.depth, tw = p.turned_width(), w = p.width(), out_width = p.heads * d;
  p.for_key_heads([&](Size b, Size key_head) {
    const T* k = p.turned + b * p.t * tw + (p.heads + key_head) * d;
    const T* v = qkv + b * p.t * w + (p.heads + p.key_heads + key_head) * d;
    for (Size h = key_head * p.group(); h < (key_head + 1) * p.group(); ++h) {
      const T* q = p.turned + b * p.t * tw + h * d;
      T* scores = probabilities + (b * p.heads + h) * p.t * p.t;
      p.for_blocks(b, [&](Size row, Size rows, Size from, Size columns) {
        T* s = scores + row * p.t + from;
        gemm(Product<T>{.m = rows,
                        .n = columns,
                        .k = d,
                        .a = q + row * tw,
                        .lda = tw,
                        .b = k + from * tw,
                        .ldb = tw,
                        .transpose_b = true,
                        .c = s,
                        .ldc = p.t,
                        .alpha = p.scale()});
        for (Size i = row; i < row + rows; ++i) {
          T* line = scores + i * p.t;
          const Seen seen = p.seen[b * p.t + i];
          if (p.mask) {
            for (Size j = seen.begin; j < seen.end; ++j)
              if (!p.mask[i * p.t + j]) line[j] = -std::numeric_limits<T>::infinity();
          }
          T largest(0);
          kernels<T>().softmax_row(line + seen.begin, line + seen.begin, seen.end - seen.begin, &largest);
          std::fill(line + from, line + seen.begin, T(0));
          std::fill(line + seen.end, line + from + columns, T(0));
        }
        gemm(Product<T>{.m = rows,
                        .n = d,
                        .k = columns,
                        .a = s,
                        .lda = p.t,
                        .b = v + from * w,
                        .ldb = w,
                        .c = out + (b * p.t + row) * out_width + h * d,
                        .ldc = out_width});
      });
    }
  });
}

template <class T>
void self_attention_back(Tape<T>& tape, const Node<T>& y) {
  const auto p = *static_cast<const Heads<T>*>(y.context);
  const GradientSlot<T> slot = tape.gradient_slot(y.parents[0]);
  const Size d = p.depth, tw = p.turned_width(), w = p.width(), out_width = p.heads * d;
  const T* qkv = tape.value(y.parents[0]);
  const auto before = tape.mark();
  T* g_turned = tape.template allocate<T>(p.batch * p.t * tw);
  T* scratch = tape.template allocate<T>(p.batch * p.key_heads * block_rows * p.t);
  p.for_key_heads([&](Size b, Size key_head) {
    const Size at_k = b * p.t * tw + (p.heads + key_head) * d;
    const Size at_v = b * p.t * w + (p.heads + p.key_heads + key_head) * d;
    T* gs = scratch + (b * p.key_heads + key_head) * block_rows * p.t;
    for (Size i = 0; i < p.t; ++i) {
      std::fill_n(g_turned + at_k + i * tw, d, T(0));
      if (!slot.accumulate) std::fill_n(slot.data + at_v + i * w, d, T(0));
    }
    for (Size h = key_head * p.group(); h < (key_head + 1) * p.group(); ++h) {
      const Size at_q = b * p.t * tw + h * d;
      const T* weights = p.probabilities + (b * p.heads + h) * p.t * p.t;
      p.for_blocks(b, [&](Size row, Size rows, Size from, Size columns) {
        const T* s = weights + row * p.t + from;
        const T* g = y.gradient + (b * p.t + row) * out_width + h * d;
        gemm(Product<T>{.m = columns,
                        .n = d,
                        .k = rows,
                        .a = s,
                        .lda = p.t,
                        .transpose_a = true,
                        .b = g,
                        .ldb = out_width,
                        .c = slot.data + at_v + from * w,
                        .ldc = w,
                        .beta = 1});
        gemm(Product<T>{.m = rows,
                        .n = columns,
                        .k = d,
                        .a = g,
                        .lda = out_width,
                        .b = qkv + at_v + from * w,
                        .ldb = w,
                        .transpose_b = true,
                        .c = gs,
                        .ldc = columns});
        for (Size i = 0; i < rows; ++i) {
          // Where nothing was seen the probability is 0, and so is the gradient.
          kernels<T>().softmax_row_backward(s + i * p.t, gs + i * columns, gs + i * columns, columns, false);
        }
        gemm(Product<T>{.m = rows,
                        .n = d,
                        .k = columns,
                        .a = gs,
                        .lda = columns,
                        .b = p.turned + at_k + from * tw,
                        .ldb = tw,
                        .c = g_turned + at_q + row * tw,
                        .ldc = tw,
                        .alpha = p.scale()});
        gemm(Product<T>{.m = columns,
                        .n = d,
                        .k = rows,
                        .a = gs,
                        .lda = columns,
                        .transpose_a = true,
                        .b = p.turned + at_q + row * tw,
                        .ldb = tw,
                        .c = g_turned + at_k + from * tw,
                        .ldc = tw,
                        .alpha = p.scale(),
                        .beta = 1});
      });
    }
  });
  p.turn(p.heads + p.key_heads, g_turned, tw, slot.data, w, T(-1), slot.accumulate);
  tape.rewind(before);
}

template <class T>
void swiglu_back(Tape<T>& tape, const Node<T>& y) {
  const GradientSlot<T> slot = tape.gradient_slot(y.parents[0]);
  const T* x = tape.value(y.parents[0]);
  const Size h = y.shape.last(), rows = y.shape.rows();
  in_tiles(rows, 16, rows * h, [&](Size row, Size end) {
    for (; row < end; ++row) {
      const T* gate = x + 2 * row * h;
      T* g = slot.data + 2 * row * h;
      kernels<T>().swiglu_backward(gate, gate + h, y.gradient + row * h, g, g + h, h, slot.accumulate);
    }
  });
}

}  // namespace

template <class T>
Var<T> self_attention(Var<T> qkv, const Rotary<T>& rotary, const SelfAttention& how) {
  const Shape shape = qkv.shape();
  const int shares = how.heads + 2 * how.key_heads;
  const Size t = shape.rank == 3 ? shape[1] : 0;
  const auto positions = static_cast<std::size_t>(shape.rank == 3 ? shape[0] * t : 0);
  if (shape.rank != 3 || how.heads < 1 || how.key_heads < 1 || how.heads % how.key_heads != 0 ||
      shape[2] != shares * rotary.depth || rotary.depth % 2 != 0 || rotary.positions() < t ||
      (!how.seen.empty() && how.seen.size() != positions) ||
      (!how.mask.empty() && static_cast<Size>(how.mask.size()) != t * t)) {
    throw ShapeError("self_attention: " + shape.text());
  }
  Tape<T>& tape = *qkv.tape;
  const Size b = shape[0], d = rotary.depth;
  const int id = tape.add("self_attention", {b, t, how.heads * d}, {qkv.id}, &self_attention_back<T>);
  const auto before = tape.mark();
  Seen* seen = tape.template allocate<Seen>(b * t);
  for (Size i = 0; i < b * t; ++i) {
    seen[i] = how.seen.empty() ? Seen{0, static_cast<int>(how.causal ? i % t + 1 : t)}
                               : how.seen[static_cast<std::size_t>(i)];
  }
  Heads<T> p{b,
             t,
             d,
             how.heads,
             how.key_heads,
             seen,
             how.mask.empty() ? nullptr : tape.keep_list(how.mask),
             rotary.cosine.data(),
             rotary.sine.data(),
             nullptr,
             nullptr};
  T* turned = tape.template allocate<T>(b * t * p.turned_width());
  p.turn(how.heads + how.key_heads, tape.value(qkv.id), p.width(), turned, p.turned_width(), T(1), false);
  p.turned = turned;
  T* probabilities = tape.template allocate<T>(b * how.heads * t * t);
  attend(p, tape.value(qkv.id), probabilities, tape.value(id));
  p.probabilities = probabilities;
  if (tape.wants_gradient(id)) {
    tape.set_context(id, tape.keep(p));
  } else {
    tape.rewind(before);
  }
  return {&tape, id};
}

template <class T>
Var<T> swiglu(Var<T> x) {
  Shape shape = x.shape();
  if (shape.rank < 1 || shape[-1] % 2 != 0) throw ShapeError("swiglu: " + shape.text());
  shape[-1] /= 2;
  Tape<T>& tape = *x.tape;
  const int id = tape.add("swiglu", shape, {x.id}, &swiglu_back<T>);
  const T* from = tape.value(x.id);
  T* to = tape.value(id);
  const Size h = shape.last(), rows = shape.rows();
  in_tiles(rows, 16, rows * h, [&](Size row, Size end) {
    for (; row < end; ++row)
      kernels<T>().swiglu(from + 2 * row * h, from + (2 * row + 1) * h, to + row * h, h);
  });
  return {&tape, id};
}

#define LUCID_INSTANTIATE(T)                                                      \
  template struct Rotary<T>;                                                      \
  template Var<T> self_attention(Var<T>, const Rotary<T>&, const SelfAttention&); \
  template Var<T> swiglu(Var<T>);
LUCID_INSTANTIATE(float)
LUCID_INSTANTIATE(double)

}  // namespace lucid
