// Optimisers, in place. They own their running averages and are copied with the model; weights are handed
// in at every step, always the same ones in the same order.
#pragma once

#include <span>
#include <vector>

#include "core/tensor/tape.hpp"

namespace lucid {

enum class OptimiserKind : std::uint8_t {
  sgd,       ///< x -= rate (g + decay x)
  momentum,  ///< v = momentum v + g + decay x;  x -= rate v
  adam,      ///< Kingma and Ba 2015, decay added to the gradient
  adamw,     ///< Loshchilov and Hutter 2019: decay beside the gradient
};

struct OptimiserSettings {
  OptimiserKind kind = OptimiserKind::adam;
  double rate = 1e-3;
  double momentum = 0.9;
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
  double decay = 0;  ///< weight decay (L2 for all but AdamW)
};

template <class T>
class Optimiser {
 public:
  explicit Optimiser(const OptimiserSettings& settings = {}) : settings_(settings) {}

  OptimiserSettings& settings() { return settings_; }  ///< may change between steps: schedules
  const OptimiserSettings& settings() const { return settings_; }
  Size steps() const { return memory_.steps; }

  /// One step down the gradients, which are then cleared.
  void step(std::span<Weights<T>* const> weights);

  using Numbers = std::vector<T, AlignedAllocator<T>>;
  /// What it remembers of its steps, in the order of the weights: velocity or first moment; second moment.
  struct Memory {
    std::vector<Numbers> first, second;
    Size steps = 0;
  };
  Memory& memory() { return memory_; }  ///< to be saved, or set to go on from
  const Memory& memory() const { return memory_; }

 private:
  OptimiserSettings settings_;
  Memory memory_;
};

/// Euclidean norm of all gradients together.
template <class T>
double gradient_norm(std::span<Weights<T>* const> weights);

/// Scales all gradients so that their norm is at most `most`; returns the norm before.
template <class T>
double clip_gradients(std::span<Weights<T>* const> weights, double most);

extern template class Optimiser<float>;
extern template class Optimiser<double>;

}  // namespace lucid
