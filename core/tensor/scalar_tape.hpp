// Reverse mode on single numbers: every operation is a node that can be looked at.
// For graphs that a person reads (hundreds of nodes); networks train on the dense tape of tape.hpp.
#pragma once

#include <cassert>
#include <cmath>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/tensor/dual.hpp"

namespace lucid {

enum class ScalarOp : std::uint8_t {
  leaf,      ///< a number that may be changed and whose gradient is wanted
  constant,  ///< a number written into the expression
  add,
  subtract,
  multiply,
  divide,
  power,
  negate,
  sine,
  cosine,
  tangent,
  exponential,
  logarithm,
  square_root,
  hyperbolic_tangent,
  relu,  ///< derivative 0 at 0
  sigmoid,
  absolute,  ///< derivative 0 at 0
  maximum,   ///< equal arguments get half the gradient each
  minimum,   ///< likewise
};

/// How many parents a node of this kind has: 0, 1 or 2.
constexpr int parents_of(ScalarOp op) {
  if (op <= ScalarOp::constant) return 0;
  if (op <= ScalarOp::power || op >= ScalarOp::maximum) return 2;
  return 1;
}

/// The sign that stands in a drawn node.
constexpr const char* symbol(ScalarOp op) {
  constexpr const char* symbols[] = {"",    "",    "+",  "−", "×",    "÷",    "^", "−",   "sin", "cos",
                                     "tan", "exp", "ln", "√", "tanh", "relu", "σ", "| |", "max", "min"};
  return symbols[static_cast<int>(op)];
}

/// One operation: its value f(a, b) and the local derivatives ∂f/∂a, ∂f/∂b at these arguments.
template <class T>
struct ScalarStep {
  T value{};
  T local[2]{};
};

/// Computes one operation. `b` is ignored where there is one parent. `b_is_constant` matters for powers only:
/// ∂(a^b)/∂b = a^b ln a does not exist for negative a, and nobody asks for it where b is a written number.
template <class T>
ScalarStep<T> scalar_step(ScalarOp op, const T& a, const T& b, bool b_is_constant = false) {
  using std::exp, std::log, std::sin, std::cos, std::tan, std::tanh, std::sqrt;
  const T zero(0), one(1), half(0.5);
  switch (op) {
    case ScalarOp::leaf:
    case ScalarOp::constant: return {a, {zero, zero}};
    case ScalarOp::add: return {a + b, {one, one}};
    case ScalarOp::subtract: return {a - b, {one, -one}};
    case ScalarOp::multiply: return {a * b, {b, a}};
    case ScalarOp::divide: {
      const T quotient = a / b;
      return {quotient, {one / b, -quotient / b}};
    }
    case ScalarOp::power: {
      const T p = power(a, b);
      const T by_a = real_part(b) == 0 ? zero : b * power(a, b - one);
      const T by_b = b_is_constant || (real_part(p) == 0 && real_part(b) > 0) ? zero : p * log(a);
      return {p, {by_a, by_b}};
    }
    case ScalarOp::negate: return {-a, {-one, zero}};
    case ScalarOp::sine: return {sin(a), {cos(a), zero}};
    case ScalarOp::cosine: return {cos(a), {-sin(a), zero}};
    case ScalarOp::tangent: {
      const T t = tan(a);
      return {t, {one + t * t, zero}};
    }
    case ScalarOp::exponential: {
      const T e = exp(a);
      return {e, {e, zero}};
    }
    case ScalarOp::logarithm: return {log(a), {one / a, zero}};
    case ScalarOp::square_root: {
      const T root = sqrt(a);
      return {root, {half / root, zero}};
    }
    case ScalarOp::hyperbolic_tangent: {
      const T t = tanh(a);
      return {t, {one - t * t, zero}};
    }
    case ScalarOp::relu:
      return real_part(a) > 0 ? ScalarStep<T>{a, {one, zero}} : ScalarStep<T>{zero, {zero, zero}};
    case ScalarOp::sigmoid: {
      const T s = sigmoid(a);
      return {s, {s * (one - s), zero}};
    }
    case ScalarOp::absolute: {
      if (real_part(a) == 0) return {a * zero, {zero, zero}};
      return real_part(a) > 0 ? ScalarStep<T>{a, {one, zero}} : ScalarStep<T>{-a, {-one, zero}};
    }
    case ScalarOp::maximum:
    case ScalarOp::minimum: {
      if (real_part(a) == real_part(b)) return {half * (a + b), {half, half}};
      const bool first = (real_part(a) > real_part(b)) == (op == ScalarOp::maximum);
      return first ? ScalarStep<T>{a, {one, zero}} : ScalarStep<T>{b, {zero, one}};
    }
  }
  return {};
}

/// A node of the graph. Parents have smaller numbers; -1 where there is none. Both may be the same node.
template <class T>
struct ScalarNode {
  ScalarOp op = ScalarOp::leaf;
  int parent[2] = {-1, -1};
  T value{};
  T local[2]{};  ///< derivative of this node by each parent, at the present values
  T grad{};      ///< derivative of the output by this node, as far as the backward sweep has come
};

/// The recorded computation. Nodes are in the order in which they were computed, hence any prefix is
/// complete.
template <class T>
class ScalarTape {
 public:
  using Node = ScalarNode<T>;

  int leaf(T value) { return push({ScalarOp::leaf, {-1, -1}, value, {}, {}}); }
  int constant(T value) { return push({ScalarOp::constant, {-1, -1}, value, {}, {}}); }

  /// Records and computes op(a, b); returns the number of the new node.
  int apply(ScalarOp op, int a, int b = -1) {
    assert(parents_of(op) >= 1 && a >= 0 && a < size() && b < size() && (parents_of(op) == 2) == (b >= 0));
    const int node = push({op, {a, b}, {}, {}, {}});
    compute(node);
    return node;
  }

  std::span<const Node> nodes() const { return nodes_; }
  const Node& operator[](int node) const { return nodes_[static_cast<std::size_t>(node)]; }
  int size() const { return static_cast<int>(nodes_.size()); }
  void clear() { nodes_.clear(); }

  /// Changes a leaf or a constant; call forward() to let it through.
  void set(int node, T value) { at(node).value = value; }

  /// Recomputes one node from its parents: one step of the forward sweep.
  void compute(int node) {
    Node& n = at(node);
    if (parents_of(n.op) == 0) return;
    const bool two = n.parent[1] >= 0;
    const auto step = scalar_step(n.op, at(n.parent[0]).value, two ? at(n.parent[1]).value : T(0),
                                  two && at(n.parent[1]).op == ScalarOp::constant);
    n.value = step.value;
    n.local[0] = step.local[0];
    n.local[1] = step.local[1];
  }

  /// Recomputes every node from the leaves.
  void forward() {
    for (int i = 0; i < size(); ++i) compute(i);
  }

  /// Clears all gradients and gives the output the gradient 1: the start of the backward sweep.
  void seed(int output) {
    for (Node& n : nodes_) n.grad = T(0);
    at(output).grad = T(1);
  }

  /// Hands a node's gradient on to its parents: one step of the backward sweep. It adds, since a value used
  /// twice is to blame twice. Only right once all users of the node have had their turn.
  void hand_back(int node) {
    const Node& n = at(node);
    for (int side = 0; side < parents_of(n.op); ++side) {
      at(n.parent[side]).grad = at(n.parent[side]).grad + n.local[side] * n.grad;
    }
  }

  /// The whole backward sweep: afterwards every node's grad is ∂output/∂node.
  void backward(int output) {
    seed(output);
    for (int i = output; i >= 0; --i) hand_back(i);
  }

 private:
  Node& at(int node) { return nodes_[static_cast<std::size_t>(node)]; }
  int push(Node node) {
    nodes_.push_back(std::move(node));
    return size() - 1;
  }

  std::vector<Node> nodes_;
};

/// A node with its tape, so that formulas read like formulas: `tanh(w * x + b)`.
template <class T>
struct Scalar {
  ScalarTape<T>* tape = nullptr;
  int node = -1;

  T value() const { return (*tape)[node].value; }
  T grad() const { return (*tape)[node].grad; }

  Scalar with(ScalarOp op) const { return {tape, tape->apply(op, node)}; }
  Scalar with(ScalarOp op, const Scalar& b) const { return {tape, tape->apply(op, node, b.node)}; }
  Scalar number(double x) const { return {tape, tape->constant(T(x))}; }

  friend Scalar operator+(const Scalar& a, const Scalar& b) { return a.with(ScalarOp::add, b); }
  friend Scalar operator-(const Scalar& a, const Scalar& b) { return a.with(ScalarOp::subtract, b); }
  friend Scalar operator*(const Scalar& a, const Scalar& b) { return a.with(ScalarOp::multiply, b); }
  friend Scalar operator/(const Scalar& a, const Scalar& b) { return a.with(ScalarOp::divide, b); }
  friend Scalar operator-(const Scalar& a) { return a.with(ScalarOp::negate); }
  friend Scalar operator+(const Scalar& a, double b) { return a + a.number(b); }
  friend Scalar operator+(double a, const Scalar& b) { return b.number(a) + b; }
  friend Scalar operator-(const Scalar& a, double b) { return a - a.number(b); }
  friend Scalar operator-(double a, const Scalar& b) { return b.number(a) - b; }
  friend Scalar operator*(const Scalar& a, double b) { return a * a.number(b); }
  friend Scalar operator*(double a, const Scalar& b) { return b.number(a) * b; }
  friend Scalar operator/(const Scalar& a, double b) { return a / a.number(b); }
  friend Scalar operator/(double a, const Scalar& b) { return b.number(a) / b; }
  friend Scalar pow(const Scalar& a, const Scalar& b) { return a.with(ScalarOp::power, b); }
  friend Scalar pow(const Scalar& a, double b) { return pow(a, a.number(b)); }
  friend Scalar sin(const Scalar& a) { return a.with(ScalarOp::sine); }
  friend Scalar cos(const Scalar& a) { return a.with(ScalarOp::cosine); }
  friend Scalar tan(const Scalar& a) { return a.with(ScalarOp::tangent); }
  friend Scalar exp(const Scalar& a) { return a.with(ScalarOp::exponential); }
  friend Scalar log(const Scalar& a) { return a.with(ScalarOp::logarithm); }
  friend Scalar sqrt(const Scalar& a) { return a.with(ScalarOp::square_root); }
  friend Scalar tanh(const Scalar& a) { return a.with(ScalarOp::hyperbolic_tangent); }
  friend Scalar relu(const Scalar& a) { return a.with(ScalarOp::relu); }
  friend Scalar sigmoid(const Scalar& a) { return a.with(ScalarOp::sigmoid); }
  friend Scalar abs(const Scalar& a) { return a.with(ScalarOp::absolute); }
  friend Scalar max(const Scalar& a, const Scalar& b) { return a.with(ScalarOp::maximum, b); }
  friend Scalar min(const Scalar& a, const Scalar& b) { return a.with(ScalarOp::minimum, b); }
};

/// The same graph over another kind of number (Dual, std::complex, float): values are converted leaf by leaf.
template <class To, class From>
ScalarTape<To> retyped(const ScalarTape<From>& tape) {
  ScalarTape<To> result;
  for (const auto& n : tape.nodes()) {
    if (n.op == ScalarOp::leaf) {
      result.leaf(To(n.value));
    } else if (n.op == ScalarOp::constant) {
      result.constant(To(n.value));
    } else {
      result.apply(n.op, n.parent[0], n.parent[1]);
    }
  }
  return result;
}

/// Forward mode: the derivative of `output` along `direction` (one entry per node in `leaves`).
inline double directional_derivative(const ScalarTape<double>& tape, int output, std::span<const int> leaves,
                                     std::span<const double> direction) {
  auto dual = retyped<Dual<double>>(tape);
  for (std::size_t i = 0; i < leaves.size(); ++i) dual.set(leaves[i], {tape[leaves[i]].value, direction[i]});
  dual.forward();
  return dual[output].value.tangent;
}

/// Hessian times `direction` by forward over reverse: one backward sweep on dual numbers, whatever the size.
/// Returns Σ_j ∂²output/∂leaf_i∂leaf_j · direction_j for each leaf i.
inline std::vector<double> hessian_vector(const ScalarTape<double>& tape, int output,
                                          std::span<const int> leaves, std::span<const double> direction) {
  auto dual = retyped<Dual<double>>(tape);
  for (std::size_t i = 0; i < leaves.size(); ++i) dual.set(leaves[i], {tape[leaves[i]].value, direction[i]});
  dual.forward();
  dual.backward(output);
  std::vector<double> result;
  for (int leaf : leaves) result.push_back(dual[leaf].grad.tangent);
  return result;
}

/// The derivative of `output` by `leaf` from one complex evaluation, Im f(x + ih) / h: no difference is
/// taken, so h may be tiny and nothing cancels. Source: Squire and Trapp, SIAM Review 40, 1998.
inline double complex_step_derivative(const ScalarTape<double>& tape, int output, int leaf,
                                      double h = 1e-30) {
  auto complex = retyped<std::complex<double>>(tape);
  complex.set(leaf, {tape[leaf].value, h});
  complex.forward();
  return complex[output].value.imag() / h;
}

}  // namespace lucid
