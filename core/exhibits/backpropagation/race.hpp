// Four ways to the same gradient on the same layered net, each counting its operations while it works:
// every path, finite differences, forward mode, reverse mode.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/random.hpp"

namespace lucid::backpropagation {

/// Units y = tanh(W x + b), layer after layer; what is differentiated is the sum of the last layer.
struct LayeredNet {
  std::vector<int> dims;
  std::vector<double> parameters;   ///< per layer: W (out × in, row by row), then b (out)
  std::vector<std::size_t> starts;  ///< where each layer's parameters start
  std::vector<double> input;        ///< dims[0]
};

/// Weights uniform in ±√(3/in), so that sums have unit variance; biases and input uniform in ±1.
/// Unfinished if `stop` was asked for.
LayeredNet layered_net(std::span<const int> dims, Random random, const std::stop_token& stop = {});

/// Room for one evaluation: the values of every layer, the input first.
struct LayerValues {
  std::vector<std::vector<double>> layers;
};

/// Each adds to `operations` what it did, by the rules of counting.hpp.
/// A sweep that was stopped ends early with a number that means nothing.
double evaluate(const LayeredNet& net, LayerValues& values, std::int64_t& operations,
                const std::stop_token& stop = {});

/// The sweep back after evaluate(): derivatives in the order of `parameters`.
void reverse_sweep(const LayeredNet& net, const LayerValues& values, std::vector<double>& gradient,
                   std::int64_t& operations, const std::stop_token& stop = {});

/// Forward mode after evaluate(): the derivative in the direction `direction` (as long as `parameters`).
double tangent_sweep(const LayeredNet& net, const LayerValues& values, std::span<const double> direction,
                     std::int64_t& operations, const std::stop_token& stop = {});

/// (f(p + h) − f(p)) / h for one parameter; `base` is f(p). The parameter is put back.
double difference(LayeredNet& net, LayerValues& room, std::size_t parameter, double step, double base,
                  std::int64_t& operations, const std::stop_token& stop = {});

/// Sum over the paths from one parameter to the outputs, each multiplied out by itself, after evaluate().
/// Stops after `limit` paths. `walked` gets the number of paths.
double path_sum(const LayeredNet& net, const LayerValues& values, std::size_t parameter, double limit,
                double& walked, std::int64_t& operations);

/// Number of paths from that parameter to the outputs.
double paths_from(const LayeredNet& net, std::size_t parameter);

/// One measurement of the race. Seconds are wall clock; nothing else depends on them.
struct RaceEntry {
  double operations = 0;  ///< for the whole gradient; counted while working, or scaled up from the sample
  double seconds = 0;     ///< for the whole gradient; scaled up where `sampled` is less than the parameters
  double sampled = 0;     ///< parameters (for paths: paths) really worked through
  bool extrapolated = false;
  double largest_error = 0;  ///< against reverse mode, over the sample, relative to the largest derivative
};

struct RaceResult {
  std::vector<int> dims;
  double parameters = 0;
  bool measured = false;  ///< false beyond measured_parameters_limit
  RaceEntry paths, differences, forward_mode, reverse_mode;
  double evaluation_seconds = 0;
  double speedup_measured() const;  ///< (P + 1) · evaluation / (evaluation and sweep back), by clock
};

inline constexpr double measured_parameters_limit = 1.1e6;

/// What the four cost by count alone: nothing is run and nothing timed.
RaceResult counted_race(std::span<const int> dims);

/// Races the four on one net. Slow methods take a random subset of the parameters and are scaled up. Nothing
/// if it was stopped, which is asked for after every few thousand operations.
std::optional<RaceResult> race(std::span<const int> dims, double difference_step, Random random,
                               const std::stop_token& stop = {});

/// The shape of `dims` made as wide as it takes for about so many parameters.
std::vector<int> scaled_layers(std::span<const int> dims, double parameters);

/// Nets of the shape of `dims`, from tiny to 5·10⁷ parameters, `dims` itself among them; in order of size.
std::vector<std::vector<int>> race_ladder(std::span<const int> dims);

}  // namespace lucid::backpropagation
