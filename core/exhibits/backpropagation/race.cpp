// The four methods and the stop-watch.
#include "core/exhibits/backpropagation/race.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/exhibits/backpropagation/counting.hpp"

namespace lucid::backpropagation {

namespace {

/// Where a parameter sits: its layer, its unit, and its input (or −1 for the bias).
struct Place {
  std::size_t layer = 0;
  std::size_t unit = 0;
  long input = -1;
};

Place place_of(const LayeredNet& net, std::size_t parameter) {
  std::size_t layer = 0;
  while (layer + 1 < net.starts.size() && net.starts[layer + 1] <= parameter) ++layer;
  const std::size_t in = static_cast<std::size_t>(net.dims[layer]);
  const std::size_t out = static_cast<std::size_t>(net.dims[layer + 1]);
  const std::size_t offset = parameter - net.starts[layer];
  if (offset < in * out) return {layer, offset / in, static_cast<long>(offset % in)};
  return {layer, offset - in * out, -1};
}

struct PathWalk {
  const LayeredNet& net;
  const LayerValues& values;
  double limit;
  double walked = 0;
  double sum = 0;
  std::vector<double> factors;  // local derivatives along the path so far
  std::int64_t operations = 0;

  double slope(std::size_t layer, std::size_t unit) const {
    const double t = values.layers[layer + 1][unit];
    return 1 - t * t;
  }

  void from(std::size_t layer, std::size_t unit) {
    if (walked >= limit) return;
    factors.push_back(slope(layer, unit));
    if (layer + 2 == net.dims.size()) {
      double product = factors[0];
      for (std::size_t i = 1; i < factors.size(); ++i) product *= factors[i];
      sum += product;
      operations += static_cast<std::int64_t>(factors.size());
      walked += 1;
    } else {
      const std::size_t in = static_cast<std::size_t>(net.dims[layer + 1]);
      const double* weights = net.parameters.data() + net.starts[layer + 1];
      for (std::size_t next = 0; next < static_cast<std::size_t>(net.dims[layer + 2]); ++next) {
        factors.push_back(weights[next * in + unit]);
        from(layer + 1, next);
        factors.pop_back();
      }
    }
    factors.pop_back();
  }
};

/// Asks the token once in a while, counted in the numbers of the rows that were worked through.
class RowWatch {
 public:
  explicit RowWatch(const std::stop_token& stop) : stop_(stop) {}
  bool stopped(std::size_t numbers) {
    done_ += numbers;
    if (done_ < 65'536) return false;
    done_ = 0;
    return stop_.stop_requested();
  }

 private:
  const std::stop_token& stop_;
  std::size_t done_ = 0;
};

using Clock = std::chrono::steady_clock;

/// Shortest of repeated runs, within about `budget` seconds in all; once at least.
template <class Work>
double shortest_seconds(double budget, const std::stop_token& stop, Work&& work) {
  double best = 1e300;
  double spent = 0;
  for (int run = 0; run == 0 || (spent < budget && run < 200 && !stop.stop_requested()); ++run) {
    const auto start = Clock::now();
    work();
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    best = std::min(best, seconds);
    spent += seconds;
  }
  return best;
}

}  // namespace

LayeredNet layered_net(std::span<const int> dims, Random random, const std::stop_token& stop) {
  LayeredNet net;
  net.dims.assign(dims.begin(), dims.end());
  std::size_t size = 0;
  for (std::size_t l = 0; l + 1 < dims.size(); ++l) {
    net.starts.push_back(size);
    size += (static_cast<std::size_t>(dims[l]) + 1) * static_cast<std::size_t>(dims[l + 1]);
  }
  net.parameters.resize(size);
  for (std::size_t l = 0; l + 1 < dims.size(); ++l) {
    const std::size_t weights = static_cast<std::size_t>(dims[l]) * static_cast<std::size_t>(dims[l + 1]);
    const double reach = std::sqrt(3.0 / dims[l]);
    const std::size_t biases = net.starts[l] + weights;
    for (std::size_t i = net.starts[l]; i < biases; ++i) {
      if (i % 16'384 == 0 && stop.stop_requested()) return net;
      net.parameters[i] = random.uniform(-reach, reach);
    }
    for (std::size_t i = biases; i < biases + static_cast<std::size_t>(dims[l + 1]); ++i) {
      net.parameters[i] = random.uniform(-1, 1);
    }
  }
  for (int i = 0; i < dims[0]; ++i) net.input.push_back(random.uniform(-1, 1));
  return net;
}

double evaluate(const LayeredNet& net, LayerValues& values, std::int64_t& operations,
                const std::stop_token& stop) {
  RowWatch watch(stop);
  const std::size_t layers = net.dims.size() - 1;
  values.layers.resize(layers + 1);
  values.layers[0] = net.input;
  for (std::size_t l = 0; l < layers; ++l) {
    const std::size_t in = static_cast<std::size_t>(net.dims[l]);
    const std::size_t out = static_cast<std::size_t>(net.dims[l + 1]);
    const double* weights = net.parameters.data() + net.starts[l];
    const double* biases = weights + in * out;
    const double* x = values.layers[l].data();
    values.layers[l + 1].resize(out);
    for (std::size_t j = 0; j < out; ++j) {
      if (watch.stopped(in)) return 0;
      const double* row = weights + j * in;
      double sum = biases[j];
      for (std::size_t i = 0; i < in; ++i) sum += row[i] * x[i];
      values.layers[l + 1][j] = std::tanh(sum);
      operations += static_cast<std::int64_t>(in) * (multiplication_cost.forward + addition_cost.forward) +
                    activation_cost.forward;
    }
  }
  double total = 0;
  for (const double y : values.layers.back()) total += y;
  return total;
}

void reverse_sweep(const LayeredNet& net, const LayerValues& values, std::vector<double>& gradient,
                   std::int64_t& operations, const std::stop_token& stop) {
  RowWatch watch(stop);
  gradient.assign(net.parameters.size(), 0);
  std::vector<double> blame(values.layers.back().size(), 1.0);
  for (std::size_t l = net.dims.size() - 1; l-- > 0;) {
    const std::size_t in = static_cast<std::size_t>(net.dims[l]);
    const std::size_t out = static_cast<std::size_t>(net.dims[l + 1]);
    const double* weights = net.parameters.data() + net.starts[l];
    double* to_weights = gradient.data() + net.starts[l];
    double* to_biases = to_weights + in * out;
    const double* x = values.layers[l].data();
    std::vector<double> onward(in, 0.0);
    for (std::size_t j = 0; j < out; ++j) {
      if (watch.stopped(in)) return;
      const double t = values.layers[l + 1][j];
      const double received = blame[j] * (1 - t * t);
      const double* row = weights + j * in;
      double* to_row = to_weights + j * in;
      for (std::size_t i = 0; i < in; ++i) {
        to_row[i] += received * x[i];
        onward[i] += received * row[i];
      }
      to_biases[j] += received;
      operations += static_cast<std::int64_t>(in) * (multiplication_cost.reverse + addition_cost.reverse) +
                    activation_cost.reverse;
    }
    blame = std::move(onward);
  }
}

double tangent_sweep(const LayeredNet& net, const LayerValues& values, std::span<const double> direction,
                     std::int64_t& operations, const std::stop_token& stop) {
  RowWatch watch(stop);
  std::vector<double> tangent(net.input.size(), 0.0);
  for (std::size_t l = 0; l + 1 < net.dims.size(); ++l) {
    const std::size_t in = static_cast<std::size_t>(net.dims[l]);
    const std::size_t out = static_cast<std::size_t>(net.dims[l + 1]);
    const double* weights = net.parameters.data() + net.starts[l];
    const double* weight_tangents = direction.data() + net.starts[l];
    const double* bias_tangents = weight_tangents + in * out;
    const double* x = values.layers[l].data();
    std::vector<double> next(out);
    for (std::size_t j = 0; j < out; ++j) {
      if (watch.stopped(in)) return 0;
      const double* row = weights + j * in;
      const double* row_tangent = weight_tangents + j * in;
      double sum = bias_tangents[j];
      for (std::size_t i = 0; i < in; ++i) sum += row_tangent[i] * x[i] + row[i] * tangent[i];
      const double t = values.layers[l + 1][j];
      next[j] = (1 - t * t) * sum;
      operations += static_cast<std::int64_t>(in) * (multiplication_cost.tangent + addition_cost.tangent) +
                    activation_cost.tangent;
    }
    tangent = std::move(next);
  }
  double total = 0;
  for (const double y : tangent) total += y;
  return total;
}

double difference(LayeredNet& net, LayerValues& room, std::size_t parameter, double step, double base,
                  std::int64_t& operations, const std::stop_token& stop) {
  const double kept = net.parameters[parameter];
  net.parameters[parameter] = kept + step;
  // What was really added, after rounding.
  const double taken = net.parameters[parameter] - kept;
  const double moved = evaluate(net, room, operations, stop);
  net.parameters[parameter] = kept;
  return (moved - base) / taken;
}

double path_sum(const LayeredNet& net, const LayerValues& values, std::size_t parameter, double limit,
                double& walked, std::int64_t& operations) {
  const Place place = place_of(net, parameter);
  PathWalk walk{net, values, limit, 0, 0, {}, 0};
  if (place.input >= 0)
    walk.factors.push_back(values.layers[place.layer][static_cast<std::size_t>(place.input)]);
  walk.from(place.layer, place.unit);
  walked = walk.walked;
  operations += walk.operations;
  return walk.sum;
}

double paths_from(const LayeredNet& net, std::size_t parameter) {
  double paths = 1;
  for (std::size_t l = place_of(net, parameter).layer + 2; l < net.dims.size(); ++l) paths *= net.dims[l];
  return paths;
}

double RaceResult::speedup_measured() const {
  return (parameters + 1) * evaluation_seconds / reverse_mode.seconds;
}

RaceResult counted_race(std::span<const int> dims) {
  const GradientCost cost = layered_cost(dims);
  RaceResult result;
  result.dims.assign(dims.begin(), dims.end());
  result.parameters = cost.parameters;
  result.paths.operations = layered_path_cost(dims).operations;
  result.differences.operations = cost.forward_differences();
  result.forward_mode.operations = cost.forward_mode();
  result.reverse_mode.operations = cost.forward + cost.reverse;
  return result;
}

std::optional<RaceResult> race(std::span<const int> dims, double difference_step, Random random,
                               const std::stop_token& stop) {
  constexpr double budget = 2e-3;     // seconds per method; small nets repeat until the clock can be trusted
  constexpr double path_limit = 2e4;  // paths per parameter that are really walked
  const GradientCost cost = layered_cost(dims);
  const PathCost path_cost = layered_path_cost(dims);
  RaceResult result = counted_race(dims);
  if (cost.parameters > measured_parameters_limit) return result;

  LayeredNet net = layered_net(dims, random, stop);
  if (stop.stop_requested()) return std::nullopt;  // the net may be half made
  LayerValues values, room;
  std::vector<double> gradient(net.parameters.size(), 0.0);  // touched before the clock runs
  std::int64_t count = 0;
  double base = 0;
  result.evaluation_seconds =
      shortest_seconds(budget, stop, [&] { base = evaluate(net, values, count, stop); });
  if (stop.stop_requested()) return std::nullopt;  // no sweep goes back over half of the values
  result.reverse_mode.seconds = shortest_seconds(budget, stop, [&] {
    std::int64_t operations = 0;
    evaluate(net, values, operations, stop);
    if (stop.stop_requested()) return;
    reverse_sweep(net, values, gradient, operations, stop);
    result.reverse_mode.operations = static_cast<double>(operations);
  });
  result.reverse_mode.sampled = cost.parameters;

  double largest = 0;
  for (const double g : gradient) largest = std::max(largest, std::abs(g));
  const double scale = largest > 0 ? largest : 1;
  const std::size_t all = net.parameters.size();
  // About two million operations of slow methods a race keep one step of the exhibit short.
  const std::size_t sample = std::clamp<std::size_t>(static_cast<std::size_t>(2e6 / cost.forward), 2,
                                                     std::min<std::size_t>(all, 64));
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < sample; ++i) {
    chosen.push_back(sample == all ? i : static_cast<std::size_t>(random.below(all)));
  }
  const double share = cost.parameters / static_cast<double>(sample);

  RaceEntry& by_difference = result.differences;
  by_difference.sampled = static_cast<double>(sample);
  by_difference.extrapolated = sample < all;
  by_difference.seconds =
      result.evaluation_seconds +
      share * shortest_seconds(budget, stop, [&] {
        for (const std::size_t p : chosen) {
          if (stop.stop_requested()) return;
          const double derivative = difference(net, room, p, difference_step, base, count, stop);
          by_difference.largest_error =
              std::max(by_difference.largest_error, std::abs(derivative - gradient[p]) / scale);
        }
      });

  RaceEntry& by_tangent = result.forward_mode;
  by_tangent.sampled = static_cast<double>(sample);
  by_tangent.extrapolated = sample < all;
  std::vector<double> direction(all, 0.0);
  by_tangent.seconds = result.evaluation_seconds +
                       share * shortest_seconds(budget, stop, [&] {
                         for (const std::size_t p : chosen) {
                           if (stop.stop_requested()) return;
                           direction[p] = 1;
                           const double derivative = tangent_sweep(net, values, direction, count, stop);
                           direction[p] = 0;
                           by_tangent.largest_error =
                               std::max(by_tangent.largest_error, std::abs(derivative - gradient[p]) / scale);
                         }
                       });

  RaceEntry& by_path = result.paths;
  double walked = 0;
  const double seconds = shortest_seconds(budget, stop, [&] {
    walked = 0;
    for (const std::size_t p : chosen) {
      if (walked >= path_limit || stop.stop_requested()) break;
      double here = 0;
      const double derivative = path_sum(net, values, p, path_limit, here, count);
      walked += here;
      if (here == paths_from(net, p)) {
        by_path.largest_error = std::max(by_path.largest_error, std::abs(derivative - gradient[p]) / scale);
      }
    }
  });
  by_path.sampled = walked;
  by_path.extrapolated = walked < path_cost.paths;
  by_path.seconds = result.evaluation_seconds + seconds / walked * path_cost.paths;
  if (stop.stop_requested()) return std::nullopt;
  result.measured = true;
  return result;
}

std::vector<int> scaled_layers(std::span<const int> dims, double parameters) {
  const auto scaled = [&](double factor) {
    std::vector<int> result;
    for (const int n : dims) result.push_back(std::max(1, static_cast<int>(std::lround(n * factor))));
    return result;
  };
  double low = 1e-6;
  double high = 1e6;
  for (int i = 0; i < 60; ++i) {
    const double middle = std::sqrt(low * high);
    (layered_parameters(scaled(middle)) < parameters ? low : high) = middle;
  }
  return scaled(high);
}

std::vector<std::vector<int>> race_ladder(std::span<const int> dims) {
  std::vector<std::vector<int>> ladder;
  for (double target = 10; target < 6e7; target *= 3.1622776601683795)
    ladder.push_back(scaled_layers(dims, target));
  ladder.emplace_back(dims.begin(), dims.end());
  std::sort(ladder.begin(), ladder.end(), [](const auto& a, const auto& b) {
    const double pa = layered_parameters(a), pb = layered_parameters(b);
    return pa != pb ? pa < pb : a < b;
  });
  ladder.erase(std::unique(ladder.begin(), ladder.end()), ladder.end());
  return ladder;
}

}  // namespace lucid::backpropagation
