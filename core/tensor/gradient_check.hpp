// Gradients against central differences: the test that every operation must pass, and a lesson of its own.
#pragma once

#include <functional>
#include <span>

#include "core/tensor/tape.hpp"

namespace lucid {

/// A function of inputs: builds its result on the tape. It must not draw random numbers of its own.
using DifferentiableFunction = std::function<Var<double>(Tape<double>&)>;

/// The largest |reverse mode - central difference| / max(1, |central difference|) over every element of every
/// input, for Σ c · f with fixed pseudo-random c, so that symmetric errors do not cancel.
double gradient_error(const DifferentiableFunction& f, std::span<Weights<double>* const> inputs,
                      double step = 1e-5);

}  // namespace lucid
