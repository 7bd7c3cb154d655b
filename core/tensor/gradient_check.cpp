// Central differences, element by element.
#include "core/tensor/gradient_check.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/random.hpp"

namespace lucid {

double gradient_error(const DifferentiableFunction& f, std::span<Weights<double>* const> inputs,
                      double step) {
  Tape<double> tape;
  for (Weights<double>* p : inputs) p->zero_gradient();
  const Var<double> output = f(tape);
  Random random(2024);
  std::vector<double> weights(output.values().size());
  for (double& w : weights) w = random.uniform(-1, 1);
  tape.backward(output, weights);
  const auto value = [&] {
    tape.reset();
    NoRecording<double> quiet(tape);
    const auto y = f(tape).values();
    double sum = 0;
    for (std::size_t i = 0; i < y.size(); ++i) sum += weights[i] * y[i];
    return sum;
  };
  double worst = 0;
  for (Weights<double>* p : inputs) {
    const std::vector<double> reverse(p->gradient().begin(), p->gradient().end());
    for (std::size_t i = 0; i < reverse.size(); ++i) {
      double& x = p->value()[i];
      const double before = x;
      x = before + step;
      const double above = value();
      x = before - step;
      const double below = value();
      x = before;
      const double difference = (above - below) / (2 * step);
      const double error = std::abs(reverse[i] - difference) / std::max(1.0, std::abs(difference));
      if (!(error <= worst)) worst = error;  // NaN counts as the worst
    }
  }
  return worst;
}

}  // namespace lucid
