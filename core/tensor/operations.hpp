// The operations on tensors. All are differentiable unless said otherwise; all throw ShapeError where sizes
// do not fit. Shapes: N rows, C channels (the last axis), T and S positions. See README.md for how to add
// one.
#pragma once

#include <type_traits>

#include "core/tensor/tape.hpp"

namespace lucid {

// ---------------------------------------------------------------- elementwise (elementwise.cpp)

/// Broadcasting: axes are matched from the last, a 1 stretches; gradients sum over stretched axes.
template <class T>
Var<T> add(Var<T> a, Var<T> b);
template <class T>
Var<T> subtract(Var<T> a, Var<T> b);
template <class T>
Var<T> multiply(Var<T> a, Var<T> b);
template <class T>
Var<T> divide(Var<T> a, Var<T> b);
/// factor · x + shift
template <class T>
Var<T> scale(Var<T> x, std::type_identity_t<T> factor, std::type_identity_t<T> shift = 0);

template <class T>
Var<T> tanh(Var<T> x);
/// Derivative 0 at 0.
template <class T>
Var<T> relu(Var<T> x);
template <class T>
Var<T> sigmoid(Var<T> x);
/// x Φ(x) with the error function, not the approximation by tanh.
template <class T>
Var<T> gelu(Var<T> x);
/// x σ(x)
template <class T>
Var<T> silu(Var<T> x);
template <class T>
Var<T> exp(Var<T> x);
template <class T>
Var<T> log(Var<T> x);
template <class T>
Var<T> sqrt(Var<T> x);
template <class T>
Var<T> square(Var<T> x);

/// Zeroes each number with probability p and divides the others by 1-p. The same seed gives the same mask.
template <class T>
Var<T> dropout(Var<T> x, double p, std::uint64_t seed);
/// Where `mask` is not 0, from a, else from b (same shapes). The mask covers the last axes and repeats over
/// the first.
template <class T>
Var<T> where(std::span<const std::uint8_t> mask, Var<T> a, Var<T> b);
/// `value` where `mask` is not 0, else x.
template <class T>
Var<T> masked_fill(Var<T> x, std::span<const std::uint8_t> mask, std::type_identity_t<T> value);
/// [..., T, S]: row t may see columns up to t + S - T; the others become -∞.
template <class T>
Var<T> causal_mask(Var<T> x);

// ---------------------------------------------------------------- products (products.cpp)

/// op(a) [..., M, K] times op(b) [..., K, N]; leading axes broadcast. A transposed operand is stored the
/// other way.
template <class T>
Var<T> matmul(Var<T> a, Var<T> b, bool transpose_a = false, bool transpose_b = false);
/// x [..., K] times w [K, N] plus b [N].
template <class T>
Var<T> linear(Var<T> x, Var<T> w, Var<T> b);
/// softmax(q kᵀ / √D) v per head, heads side by side in C: q [B, T, C], k and v [B, S, C], D = C / heads.
/// Causal: position t sees up to t + S - T. Keeps the weights [B, heads, T, S] for backward.
template <class T>
Var<T> attention(Var<T> q, Var<T> k, Var<T> v, int heads, bool causal);

// ---------------------------------------------------------------- reductions (reductions.cpp)

/// Over all elements: shape [].
template <class T>
Var<T> sum(Var<T> x);
template <class T>
Var<T> mean(Var<T> x);
/// Over some axes; with `keep` they stay with size 1.
template <class T>
Var<T> sum(Var<T> x, std::initializer_list<int> axes, bool keep = false);
template <class T>
Var<T> mean(Var<T> x, std::initializer_list<int> axes, bool keep = false);
/// Equal largest elements share the gradient evenly.
template <class T>
Var<T> max(Var<T> x, std::initializer_list<int> axes, bool keep = false);

// ---------------------------------------------------------------- rows (rows.cpp): along the last axis

template <class T>
Var<T> softmax(Var<T> x);
/// x - log Σ exp x, safe for any size of x.
template <class T>
Var<T> log_softmax(Var<T> x);
/// -log softmax(logits)[target] for each row: logits [..., C], one target per row, result [rows]. A target of
/// -1 counts nothing.
template <class T>
Var<T> cross_entropy_by_row(Var<T> logits, std::span<const int> targets);
/// Its mean over rows with a target, in nats: shape [].
template <class T>
Var<T> cross_entropy(Var<T> logits, std::span<const int> targets);
/// Mean of (a - b)² over all elements.
template <class T>
Var<T> mean_squared_error(Var<T> a, Var<T> b);
/// (x - mean) / √(variance + ε) · gain + shift, gain and shift [C].
template <class T>
Var<T> layer_norm(Var<T> x, Var<T> gain, Var<T> shift, double epsilon = 1e-5);
/// x / √(mean x² + ε) · gain.
template <class T>
Var<T> rms_norm(Var<T> x, Var<T> gain, double epsilon = 1e-5);

// ---------------------------------------------------------------- moving (movement.cpp)

/// Same numbers, other shape; one size may be -1. Copies nothing.
template <class T>
Var<T> reshape(Var<T> x, Shape shape);
/// Axis i of the result is axis axes[i] of x.
template <class T>
Var<T> permute(Var<T> x, std::initializer_list<int> axes);
/// Two axes exchanged.
template <class T>
Var<T> transpose(Var<T> x, int first = -2, int second = -1);
/// Elements begin … end-1 along an axis.
template <class T>
Var<T> slice(Var<T> x, int axis, Size begin, Size end);
template <class T>
Var<T> concat(std::span<const Var<T>> parts, int axis);
/// Rows of a table [V, C] by number: result [indices, C].
template <class T>
Var<T> gather(Var<T> table, std::span<const int> indices);
/// One element of each row of x [..., C]: result [rows].
template <class T>
Var<T> pick(Var<T> x, std::span<const int> indices);

// ---------------------------------------------------------------- signs

template <class T>
Var<T> operator+(Var<T> a, Var<T> b) {
  return add(a, b);
}
template <class T>
Var<T> operator-(Var<T> a, Var<T> b) {
  return subtract(a, b);
}
template <class T>
Var<T> operator*(Var<T> a, Var<T> b) {
  return multiply(a, b);
}
template <class T>
Var<T> operator/(Var<T> a, Var<T> b) {
  return divide(a, b);
}
template <class T>
Var<T> operator-(Var<T> x) {
  return scale(x, T(-1));
}
template <class T>
Var<T> operator+(Var<T> a, std::type_identity_t<T> b) {
  return scale(a, T(1), b);
}
template <class T>
Var<T> operator+(std::type_identity_t<T> a, Var<T> b) {
  return scale(b, T(1), a);
}
template <class T>
Var<T> operator-(Var<T> a, std::type_identity_t<T> b) {
  return scale(a, T(1), -b);
}
template <class T>
Var<T> operator-(std::type_identity_t<T> a, Var<T> b) {
  return scale(b, T(-1), a);
}
template <class T>
Var<T> operator*(Var<T> a, std::type_identity_t<T> b) {
  return scale(a, b);
}
template <class T>
Var<T> operator*(std::type_identity_t<T> a, Var<T> b) {
  return scale(b, a);
}
template <class T>
Var<T> operator/(Var<T> a, std::type_identity_t<T> b) {
  return scale(a, T(1) / b);
}

}  // namespace lucid
