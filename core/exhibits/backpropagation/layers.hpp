// What a layer is made of: the activations and the initialisations that the exhibit offers.
#pragma once

#include "core/random.hpp"

namespace lucid::backpropagation {

enum class Activation { tanh, relu, sigmoid, gelu, linear };
enum class Initialisation { xavier, he, uniform, zero };

double activate(Activation activation, double x);

/// φ'(x); 0 at 0 for relu. gelu is x Φ(x), with the exact normal distribution.
double activation_slope(Activation activation, double x);

/// Standard deviation of the weights: xavier √(2/(in+out)), he √(2/in), uniform 1/√(3·in), zero 0.
double weight_deviation(Initialisation initialisation, int in, int out);

/// One weight: normal for xavier and he, uniform in ±1/√in for uniform.
double initial_weight(Initialisation initialisation, int in, int out, Random& random);

}  // namespace lucid::backpropagation
