// Every knob of the exhibit, with the values that it opens with.
#pragma once

#include <string>
#include <vector>

#include "core/exhibits/backpropagation/playground.hpp"
#include "core/exhibits/backpropagation/scene.hpp"
#include "core/value.hpp"

namespace lucid::backpropagation {

struct Knobs {
  ViewKind view = ViewKind::playground;
  std::string expression = "(tanh(w1*x1 + w2*x2 + b) - y)^2";
  List leaf_values{{0.7, 1.2, 0.4, -0.5, 0.1, 0.2}, {"w1", "x1", "w2", "x2", "b", "y"}};
  DatasetKind dataset = DatasetKind::spiral;
  File data_file;
  PointList own_points;
  List hidden{{8, 8}, {}};
  Activation activation = Activation::tanh;
  Initialisation initialisation = Initialisation::xavier;
  Descent optimiser = Descent::momentum;
  double learning_rate = 0.1;
  List layers{{64, 32, 10}, {}};
  int batch_size = 32;
  double noise = 0.03;
  double l2 = 0;
  int depth = 100;
  int width = 32;
  double difference_step = 1e-6;
  Precision precision = Precision::f64;
  int checkpoints = 10;
  MemoryPlan plan = MemoryPlan::optimal;
};

/// Whole numbers of a list that was checked to hold no others.
inline std::vector<int> whole_numbers(const List& list) {
  std::vector<int> result;
  for (const double number : list.numbers) result.push_back(static_cast<int>(number));
  return result;
}

}  // namespace lucid::backpropagation
