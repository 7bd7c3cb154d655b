// Steps of SGD, momentum, Adam and AdamW over the fused kernels.
#include "core/tensor/optimisers.hpp"

#include <cmath>

#include "core/kernels/kernels.hpp"
#include "core/kernels/tiles.hpp"

namespace lucid {

template <class T>
void Optimiser<T>::step(std::span<Weights<T>* const> weights) {
  const OptimiserSettings& s = settings_;
  const bool adaptive = s.kind == OptimiserKind::adam || s.kind == OptimiserKind::adamw;
  const bool decoupled = s.kind == OptimiserKind::adamw;
  auto& [first_moments, second_moments, steps] = memory_;
  ++steps;
  first_moments.resize(weights.size());
  second_moments.resize(weights.size());
  const auto t = static_cast<double>(steps);
  const T rate = T(adaptive ? s.rate / (1 - std::pow(s.beta1, t)) : s.rate);
  const T root_correction = T(std::sqrt(1 - std::pow(s.beta2, t)));
  const T shrink = T(decoupled ? 1 - s.rate * s.decay : 1.0);
  for (std::size_t p = 0; p < weights.size(); ++p) {
    T* x = weights[p]->value().data();
    const T* g = weights[p]->gradient().data();
    const std::size_t count = weights[p]->value().size();
    if (s.kind != OptimiserKind::sgd) first_moments[p].resize(count);
    if (adaptive) second_moments[p].resize(count);
    T *first = first_moments[p].data(), *second = second_moments[p].data();
    const auto n = static_cast<Size>(count);
    in_tiles(n, 8192, n / 2, [&](Size i, Size end) {
      if (adaptive) {
        kernels<T>().adam_step(x + i, g + i, first + i, second + i, end - i, rate, T(s.beta1), T(s.beta2),
                               T(s.epsilon), root_correction, T(decoupled ? 0 : s.decay), shrink);
      } else {
        T* velocity = s.kind == OptimiserKind::momentum ? first + i : nullptr;
        kernels<T>().momentum_step(x + i, g + i, velocity, end - i, rate, T(s.momentum), T(s.decay));
      }
    });
    weights[p]->zero_gradient();
  }
}

template <class T>
double gradient_norm(std::span<Weights<T>* const> weights) {
  double square = 0;
  for (Weights<T>* p : weights) {
    const auto g = p->gradient();
    constexpr std::size_t piece = 4096;  // sums of pieces in double: a million floats lose nothing
    for (std::size_t i = 0; i < g.size(); i += piece) {
      const std::size_t n = std::min(piece, g.size() - i);
      square += static_cast<double>(kernels<T>().dot(g.data() + i, g.data() + i, static_cast<Size>(n)));
    }
  }
  return std::sqrt(square);
}

template <class T>
double clip_gradients(std::span<Weights<T>* const> weights, double most) {
  const double norm = gradient_norm<T>(weights);
  if (norm > most) {
    for (Weights<T>* p : weights) {
      const auto g = p->gradient();
      kernels<T>().scale_shift(g.data(), T(most / norm), T(0), g.data(), static_cast<Size>(g.size()));
    }
  }
  return norm;
}

#define LUCID_INSTANTIATE(T)                                      \
  template class Optimiser<T>;                                    \
  template double gradient_norm<T>(std::span<Weights<T>* const>); \
  template double clip_gradients<T>(std::span<Weights<T>* const>, double);
LUCID_INSTANTIATE(float)
LUCID_INSTANTIATE(double)

}  // namespace lucid
