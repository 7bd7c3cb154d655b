// Forward mode: a number that carries its derivative along one direction.
// Put Dual<T> where T stood and every result says how fast it changes; Dual<Dual<T>> gives second
// derivatives.
#pragma once

#include <cmath>
#include <complex>

namespace lucid {

/// value + tangent·ε with ε² = 0. The tangent is the directional derivative of the value.
template <class T>
struct Dual {
  T value{};
  T tangent{};

  Dual() = default;
  Dual(T v) : value(v) {}  // NOLINT: a plain number is a dual that does not move
  Dual(T v, T t) : value(v), tangent(t) {}

  Dual& operator+=(const Dual& b) { return *this = *this + b; }
  Dual& operator*=(const Dual& b) { return *this = *this * b; }

  friend Dual operator+(const Dual& a, const Dual& b) { return {a.value + b.value, a.tangent + b.tangent}; }
  friend Dual operator-(const Dual& a, const Dual& b) { return {a.value - b.value, a.tangent - b.tangent}; }
  friend Dual operator-(const Dual& a) { return {-a.value, -a.tangent}; }
  friend Dual operator*(const Dual& a, const Dual& b) {
    return {a.value * b.value, a.tangent * b.value + a.value * b.tangent};
  }
  friend Dual operator/(const Dual& a, const Dual& b) {
    const T quotient = a.value / b.value;
    return {quotient, (a.tangent - quotient * b.tangent) / b.value};
  }
};

/// What decides a branch (relu, max, abs): the plain number inside a dual or a complex step.
inline float real_part(float x) { return x; }
inline double real_part(double x) { return x; }
template <class T>
T real_part(const std::complex<T>& x) {
  return x.real();
}
template <class T>
auto real_part(const Dual<T>& x) {
  return real_part(x.value);
}

/// 1 / (1 + e^-x) without overflow on either side.
template <class T>
T sigmoid(const T& x) {
  using std::exp;
  if (real_part(x) >= 0) return T(1) / (T(1) + exp(-x));
  const T e = exp(x);
  return e / (T(1) + e);
}

/// x^y. Whole exponents are multiplied out where x is complex: std::pow would add an imaginary
/// rounding error that drowns a complex step.
inline float power(float x, float y) { return std::pow(x, y); }
inline double power(double x, double y) { return std::pow(x, y); }
template <class T>
std::complex<T> power(const std::complex<T>& x, const std::complex<T>& y) {
  const T n = y.real();
  if (y.imag() != 0 || n != std::floor(n) || std::abs(n) > 64) return std::pow(x, y);
  std::complex<T> result = 1;
  for (int i = 0; i < static_cast<int>(std::abs(n)); ++i) result *= x;
  return n < 0 ? std::complex<T>(1) / result : result;
}

template <class T>
Dual<T> exp(const Dual<T>& x) {
  using std::exp;
  const T e = exp(x.value);
  return {e, e * x.tangent};
}
template <class T>
Dual<T> log(const Dual<T>& x) {
  using std::log;
  return {log(x.value), x.tangent / x.value};
}
template <class T>
Dual<T> sqrt(const Dual<T>& x) {
  using std::sqrt;
  const T root = sqrt(x.value);
  return {root, x.tangent / (T(2) * root)};
}
template <class T>
Dual<T> sin(const Dual<T>& x) {
  using std::cos, std::sin;
  return {sin(x.value), cos(x.value) * x.tangent};
}
template <class T>
Dual<T> cos(const Dual<T>& x) {
  using std::cos, std::sin;
  return {cos(x.value), -sin(x.value) * x.tangent};
}
template <class T>
Dual<T> tan(const Dual<T>& x) {
  using std::tan;
  const T t = tan(x.value);
  return {t, (T(1) + t * t) * x.tangent};
}
template <class T>
Dual<T> tanh(const Dual<T>& x) {
  using std::tanh;
  const T t = tanh(x.value);
  return {t, (T(1) - t * t) * x.tangent};
}
/// x^y; the part from y needs log x, hence it is taken only where y moves.
template <class T>
Dual<T> power(const Dual<T>& x, const Dual<T>& y) {
  using std::log;
  const T p = power(x.value, y.value);
  T tangent{};
  if (real_part(y.value) != 0) tangent = y.value * power(x.value, y.value - T(1)) * x.tangent;
  if (real_part(y.tangent) != 0 && real_part(p) != 0) tangent = tangent + p * log(x.value) * y.tangent;
  return {p, tangent};
}

}  // namespace lucid
