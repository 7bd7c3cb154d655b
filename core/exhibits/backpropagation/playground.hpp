// A net that learns points on the plane, on the dense tape of core/tensor, in single or double precision.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/exhibits/backpropagation/datasets.hpp"
#include "core/exhibits/backpropagation/layers.hpp"
#include "core/exhibits/backpropagation/plain_net.hpp"
#include "core/random.hpp"

namespace lucid::backpropagation {

enum class Descent { sgd, momentum, adam };
enum class Precision { f32, f64 };

struct NetDesign {
  std::vector<int> hidden;
  Activation activation = Activation::tanh;
  Initialisation initialisation = Initialisation::xavier;
  Precision precision = Precision::f64;
};

struct LearningRule {
  Descent descent = Descent::momentum;  ///< momentum 0.9; adam with β 0.9 and 0.999
  double rate = 0.1;
  double l2 = 0;  ///< adds l2/2 Σ w² to the loss, biases included
  int batch_size = 32;
};

/// What the net answers on a grid of cells × cells points over ±extent, from the lowest row up.
struct Pictures {
  int cells = 0;
  std::vector<float> decision;  ///< two classes: p₁ − p₀; more: 2 p − 1 of the likeliest
  std::vector<float> winner;    ///< with more than two classes: number of the likeliest
  /// Where a class begins: its logit less the largest of the others, which is straight where the answer is
  /// sure, so that the line at 0 is smooth. Two classes: of class 1 alone; else one table per class.
  std::vector<std::vector<float>> margins;
  std::vector<std::vector<std::vector<float>>> neurons;  ///< per hidden layer and unit, scaled to −1 … 1
};

/// A connection of the net, named as people count: layer 1 comes from the inputs, units begin with 1. From 0:
/// the bias.
struct Connection {
  int layer = 1, from = 1, to = 1;
  bool operator==(const Connection&) const = default;
};

/// A hand gives weights between −this and this.
inline constexpr double largest_hand_weight = 1000;

/// How the loss stands over one weight.
struct WeightProbe {
  Connection which;
  double weight = 0;
  double loss = 0;         ///< mean over `points`
  double gradient = 0;     ///< ∂loss/∂weight there, by one sweep back over the same points
  std::size_t points = 0;  ///< the first so many of those to learn: all, unless the net is large
  double low = -1, high = 1;
  std::vector<double> losses;  ///< at equal steps from low to high
};

/// Learns by minibatches: every point comes once before any comes again, in an order shuffled by seed. Copies
/// continue identically.
class Playground {
 public:
  Playground(Dataset data, const NetDesign& design, Random random);
  Playground(const Playground& other);
  Playground& operator=(const Playground&) = delete;
  ~Playground();

  /// Gives one connection another weight: of layer 1 (from the inputs) to the last, from unit `from` to unit
  /// `to`, both from 1; `from` 0 is the bias. What the optimiser remembers stays. False if there is none.
  bool set_weight(const Connection& which, double value);
  bool has(const Connection& which) const;
  /// NaN if there is no such connection.
  double weight(const Connection& which) const;
  /// The mean loss of the points to learn over this weight, all others as they are; nothing without points.
  std::optional<WeightProbe> probe(const Connection& which) const;

  /// One minibatch by this rule. Does nothing where there is no point to learn.
  void step(const LearningRule& rule);

  /// Points that a hand put on the plane: learnt besides the data set's own, and last among `learn`. Those
  /// with a label that the net has no output for are left out.
  void set_own_points(const PointList& points);
  std::size_t own_points() const { return own_; }

  const Dataset& data() const { return data_; }
  const NetDesign& design() const { return design_; }
  /// Inputs, hidden layers, classes.
  std::vector<int> dims() const;
  /// That learnt something: without a point to learn from nothing is counted.
  std::int64_t steps() const { return steps_; }

  // Of the last minibatch, at the weights that it found:
  double batch_loss() const { return batch_loss_; }
  const std::vector<double>& gradient_norms() const { return gradient_norms_; }  ///< per layer, input first
  double gradient_norm() const;
  double tape_bytes() const { return tape_bytes_; }  ///< most that lived on the tape

  std::vector<LayerNumbers> layers() const;

  struct Score {
    double loss = 0;      ///< mean cross-entropy, nats; NaN without points
    double accuracy = 0;  ///< share answered rightly
  };
  Score score(const PointList& points) const;

  Pictures pictures(int cells, double extent) const;

  /// How far the tape's gradient over (at most 32) points to learn is from forward mode on plain loops, along
  /// one random direction: |g·d − ġ| over |g||d|. NaN without points.
  double gradient_error() const;

  class Net;  ///< the net in one precision; in playground.cpp

 private:
  Dataset data_;
  std::size_t own_ = 0;  ///< how many of data_.learn, at its end, a hand put there
  NetDesign design_;
  Random random_;
  std::unique_ptr<Net> net_;
  std::vector<int> order_;  ///< the present pass over the points
  std::size_t next_ = 0;
  std::int64_t steps_ = 0;
  double batch_loss_ = 0;
  double tape_bytes_ = 0;
  std::vector<double> gradient_norms_;
};

}  // namespace lucid::backpropagation
