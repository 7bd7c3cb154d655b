// Plain loops: one example forwards and back, and forward mode along a direction.
#include "core/exhibits/backpropagation/plain_net.hpp"

#include <algorithm>
#include <cmath>

namespace lucid::backpropagation {

double log_sum_exp(std::span<const double> z) {
  const double largest = *std::max_element(z.begin(), z.end());
  double sum = 0;
  for (const double value : z) sum += std::exp(value - largest);
  return largest + std::log(sum);
}

ExampleTrace trace_example(const std::vector<LayerNumbers>& layers, Activation activation,
                           const LabelledPoint& point) {
  ExampleTrace trace;
  trace.values.push_back({point.x, point.y});
  std::vector<std::vector<double>> slopes;
  for (std::size_t l = 0; l < layers.size(); ++l) {
    const std::vector<double>& x = trace.values.back();
    std::vector<double> next, slope;
    for (std::size_t to = 0; to < layers[l].biases.size(); ++to) {
      double sum = layers[l].biases[to];
      for (std::size_t from = 0; from < x.size(); ++from)
        sum += layers[l].weights[to * x.size() + from] * x[from];
      const bool last = l + 1 == layers.size();
      next.push_back(last ? sum : activate(activation, sum));
      slope.push_back(last ? 1 : activation_slope(activation, sum));
    }
    trace.values.push_back(std::move(next));
    slopes.push_back(std::move(slope));
  }
  const std::vector<double>& logits = trace.values.back();
  const double total = log_sum_exp(logits);
  trace.loss = total - logits[static_cast<std::size_t>(point.label)];
  trace.blame.resize(layers.size() + 1);
  for (std::size_t c = 0; c < logits.size(); ++c) {
    trace.blame.back().push_back(std::exp(logits[c] - total) - (static_cast<int>(c) == point.label ? 1 : 0));
  }
  for (std::size_t l = layers.size(); l-- > 0;) {
    const std::size_t in = trace.values[l].size();
    std::vector<double>& onward = trace.blame[l];
    onward.assign(in, 0.0);
    for (std::size_t to = 0; to < trace.blame[l + 1].size(); ++to) {
      for (std::size_t from = 0; from < in; ++from) {
        onward[from] += layers[l].weights[to * in + from] * trace.blame[l + 1][to];
      }
    }
    if (l > 0) {
      for (std::size_t from = 0; from < in; ++from) onward[from] *= slopes[l - 1][from];
    }
  }
  return trace;
}

Slope loss_along(const std::vector<LayerNumbers>& layers, const std::vector<LayerNumbers>& direction,
                 Activation activation, std::span<const LabelledPoint> points) {
  Slope mean;
  for (const LabelledPoint& point : points) {
    std::vector<double> value{point.x, point.y}, tangent{0, 0};
    for (std::size_t l = 0; l < layers.size(); ++l) {
      std::vector<double> next, next_tangent;
      for (std::size_t to = 0; to < layers[l].biases.size(); ++to) {
        double sum = layers[l].biases[to];
        double change = direction[l].biases[to];
        for (std::size_t from = 0; from < value.size(); ++from) {
          const std::size_t at = to * value.size() + from;
          sum += layers[l].weights[at] * value[from];
          change += direction[l].weights[at] * value[from] + layers[l].weights[at] * tangent[from];
        }
        const bool last = l + 1 == layers.size();
        next.push_back(last ? sum : activate(activation, sum));
        next_tangent.push_back(last ? change : activation_slope(activation, sum) * change);
      }
      value = std::move(next);
      tangent = std::move(next_tangent);
    }
    const double total = log_sum_exp(value);
    const auto label = static_cast<std::size_t>(point.label);
    mean.value += total - value[label];
    for (std::size_t c = 0; c < value.size(); ++c) mean.derivative += std::exp(value[c] - total) * tangent[c];
    mean.derivative -= tangent[label];
  }
  mean.value /= static_cast<double>(points.size());
  mean.derivative /= static_cast<double>(points.size());
  return mean;
}

}  // namespace lucid::backpropagation
