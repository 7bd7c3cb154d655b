// The mirror-symmetry net of 1986: forward, backward and the moves, over all 64 patterns at once.
#include "core/exhibits/backpropagation/symmetry.hpp"

#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <cmath>

namespace lucid::backpropagation {

namespace {

constexpr int hidden_stride = symmetry_inputs + 1;
constexpr int output_start = 2 * hidden_stride;

using Patterns = std::array<double, symmetry_patterns>;

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

/// Weighted sums over all patterns by doubling: the pattern with one more bit set adds one weight.
void weighted_sums(const double* weights, Patterns& sums) {
  sums[0] = weights[symmetry_inputs];
  for (int bit = 0; bit < symmetry_inputs; ++bit) {
    const std::size_t half = std::size_t{1} << bit;
    for (std::size_t p = 0; p < half; ++p) sums[p + half] = sums[p] + weights[bit];
  }
}

struct Activity {
  Patterns hidden[2];
  Patterns output;
};

void forward(const SymmetryNet& net, Activity& activity) {
  for (int h = 0; h < 2; ++h) {
    weighted_sums(net.weights.data() + h * hidden_stride, activity.hidden[h]);
    for (double& value : activity.hidden[h]) value = sigmoid(value);
  }
  const double* w = net.weights.data() + output_start;
  for (std::size_t p = 0; p < symmetry_patterns; ++p) {
    activity.output[p] = sigmoid(w[0] * activity.hidden[0][p] + w[1] * activity.hidden[1][p] + w[2]);
  }
}

const Patterns& targets() {
  static const Patterns table = [] {
    Patterns result{};
    for (int p = 0; p < symmetry_patterns; ++p) {
      bool mirrored = true;
      for (int i = 0; i < symmetry_inputs / 2; ++i) {
        mirrored = mirrored && ((p >> i) & 1) == ((p >> (symmetry_inputs - 1 - i)) & 1);
      }
      result[static_cast<std::size_t>(p)] = mirrored ? 1 : 0;
    }
    return result;
  }();
  return table;
}

struct Outcome {
  double error = 0;
  double largest = 0;
};

Outcome evaluate(const SymmetryNet& net, std::array<double, symmetry_weights>* gradient) {
  Activity activity;
  forward(net, activity);
  Outcome outcome;
  const double* w = net.weights.data() + output_start;
  Patterns blame[2];
  double by_output[3] = {0, 0, 0};
  for (std::size_t p = 0; p < symmetry_patterns; ++p) {
    const double y = activity.output[p];
    const double e = y - targets()[p];
    outcome.error += 0.5 * e * e;
    outcome.largest = std::max(outcome.largest, std::abs(e));
    const double delta = e * y * (1 - y);
    for (int h = 0; h < 2; ++h) {
      const double a = activity.hidden[h][p];
      by_output[h] += delta * a;
      blame[h][p] = delta * w[h] * a * (1 - a);
    }
    by_output[2] += delta;
  }
  if (!gradient) return outcome;
  for (int h = 0; h < 2; ++h) {
    double* g = gradient->data() + h * hidden_stride;
    for (int i = 0; i < symmetry_inputs; ++i) {
      double sum = 0;
      for (int p = 0; p < symmetry_patterns; ++p) {
        if ((p >> i) & 1) sum += blame[h][static_cast<std::size_t>(p)];
      }
      g[i] = sum;
    }
    double sum = 0;
    for (const double b : blame[h]) sum += b;
    g[symmetry_inputs] = sum;
  }
  std::copy(by_output, by_output + 3, gradient->begin() + output_start);
  return outcome;
}

std::optional<double> median(std::vector<double> values) {
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 ? values[middle] : 0.5 * (values[middle - 1] + values[middle]);
}

}  // namespace

SymmetryNet symmetry_start(Random random) {
  SymmetryNet net;
  for (double& weight : net.weights) weight = random.uniform(-0.3, 0.3);
  net.error = symmetry_error(net);
  return net;
}

void symmetry_sweeps(SymmetryNet& net, const SymmetryRule& rule, int count) {
  std::array<double, symmetry_weights> gradient{};
  for (int sweep = 0; sweep < count; ++sweep) {
    const Outcome outcome = evaluate(net, &gradient);
    net.error = outcome.error;
    if (!net.solved_at && outcome.largest < 0.5) net.solved_at = net.sweeps;
    for (std::size_t i = 0; i < symmetry_weights; ++i) {
      net.moves[i] = rule.momentum * net.moves[i] - rule.learning_rate * gradient[i];
      net.weights[i] += net.moves[i];
    }
    ++net.sweeps;
  }
}

double symmetry_error(const SymmetryNet& net, std::array<double, symmetry_weights>* gradient) {
  return evaluate(net, gradient).error;
}

std::array<double, symmetry_patterns> symmetry_answers(const SymmetryNet& net) {
  Activity activity;
  forward(net, activity);
  return activity.output;
}

double symmetry_target(int pattern) { return targets()[static_cast<std::size_t>(pattern)]; }

std::optional<std::array<double, 3>> symmetry_ratios(const SymmetryNet& net, int hidden) {
  const double* w = net.weights.data() + hidden * hidden_stride;
  std::array<double, 3> sizes{};
  for (int i = 0; i < 3; ++i) {
    sizes[static_cast<std::size_t>(i)] = 0.5 * (std::abs(w[i]) + std::abs(w[symmetry_inputs - 1 - i]));
  }
  std::sort(sizes.begin(), sizes.end());
  if (!(sizes[0] > 0)) return std::nullopt;
  return std::array<double, 3>{1, sizes[1] / sizes[0], sizes[2] / sizes[0]};
}

bool symmetry_mirrored(const SymmetryNet& net) {
  for (int hidden = 0; hidden < 2; ++hidden) {
    const double* w = net.weights.data() + hidden * hidden_stride;
    double largest = 0, apart = 0;
    for (int i = 0; i < symmetry_inputs; ++i) {
      largest = std::max(largest, std::abs(w[i]));
      apart = std::max(apart, std::abs(w[i] + w[symmetry_inputs - 1 - i]));
    }
    if (!(apart <= 0.1 * largest)) return false;
  }
  return true;
}

std::optional<SideSums> side_sums(const SymmetryNet& net) {
  std::optional<SideSums> found;
  for (int hidden = 0; hidden < 2; ++hidden) {
    const double* w = net.weights.data() + hidden * hidden_stride;
    std::array<double, 8> sums{};
    double smallest = 0;
    for (int i = 0; i < 3; ++i) {
      // Half of what the bit and its mirror image differ by: what does not cancel.
      const double weight = 0.5 * (w[i] - w[symmetry_inputs - 1 - i]);
      smallest = i == 0 ? std::abs(weight) : std::min(smallest, std::abs(weight));
      for (std::size_t pattern = 0; pattern < sums.size(); ++pattern)
        if ((pattern >> i) & 1) sums[pattern] += weight;
    }
    if (!(smallest > 0)) return std::nullopt;
    std::sort(sums.begin(), sums.end());
    SideSums here{sums[1] - sums[0], 0};
    for (std::size_t i = 1; i < sums.size(); ++i) {
      here.nearest = std::min(here.nearest, sums[i] - sums[i - 1]);
      here.farthest = std::max(here.farthest, sums[i] - sums[i - 1]);
    }
    here.nearest /= smallest, here.farthest /= smallest;
    if (!found || here.nearest < found->nearest) found = here;
  }
  return found;
}

std::vector<SymmetryNet> symmetry_nets(std::uint64_t seed, int count) {
  std::vector<SymmetryNet> nets;
  const Random random(seed);
  for (int i = 0; i < count; ++i)
    nets.push_back(symmetry_start(random.stream(static_cast<std::uint64_t>(i))));
  return nets;
}

void symmetry_sweeps(std::span<SymmetryNet> nets, const SymmetryRule& rule, int count) {
  tbb::parallel_for(std::size_t{0}, nets.size(),
                    [&](std::size_t i) { symmetry_sweeps(nets[i], rule, count); });
}

int symmetry_solved(std::span<const SymmetryNet> nets) {
  return static_cast<int>(
      std::count_if(nets.begin(), nets.end(), [](const auto& net) { return net.solved_at; }));
}

int symmetry_even(std::span<const SymmetryNet> nets) {
  return static_cast<int>(std::count_if(nets.begin(), nets.end(), [](const SymmetryNet& net) {
    const auto sums = side_sums(net);
    return net.solved_at && sums && sums->evenly();
  }));
}

std::optional<double> symmetry_median_sweeps(std::span<const SymmetryNet> nets) {
  std::vector<double> sweeps;
  for (const SymmetryNet& net : nets) {
    if (net.solved_at) sweeps.push_back(*net.solved_at);
  }
  return median(std::move(sweeps));
}

std::optional<double> symmetry_median_ratio(std::span<const SymmetryNet> nets) {
  std::vector<double> ratios;
  for (const SymmetryNet& net : nets) {
    if (!net.solved_at) continue;
    for (const int hidden : {0, 1}) {
      if (const auto ratio = symmetry_ratios(net, hidden)) ratios.push_back((*ratio)[2]);
    }
  }
  return median(std::move(ratios));
}

}  // namespace lucid::backpropagation
