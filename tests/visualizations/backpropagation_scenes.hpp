// Snapshots of backpropagation for tests of its stage, made by the exhibit's own model.
#pragma once

#include <initializer_list>
#include <utility>

#include "core/exhibits.hpp"
#include "core/exhibits/backpropagation/scene.hpp"
#include "core/run.hpp"

namespace lucid::backpropagation {

/// The exhibit with these settings after so many steps. Throws Refusal if a setting is wrong.
inline Snapshot made(std::initializer_list<std::pair<const char*, const char*>> settings, std::int64_t steps,
                     std::initializer_list<const char*> deeds = {}) {
  RunRequest request;
  request.exhibit = &find_exhibit("backpropagation");
  for (const auto& [id, value] : settings) request.edits.push_back(parse_edit(*request.exhibit, id, value));
  for (const char* deed : deeds) request.deeds.push_back(parse_deed(*request.exhibit, deed));
  request.seed = 4;
  request.steps = steps;
  return run(request);
}

inline const BackpropagationScene& scene_in(const Snapshot& snapshot) {
  return dynamic_cast<const BackpropagationScene&>(*snapshot.scene);
}

/// One neuron and its error; 7 operations on 6 leaves, hence 15 turns in both sweeps.
inline Snapshot neuron(std::int64_t steps = 15) {
  return made({{"view", "graph"},
               {"expression", "(tanh(w1*x1 + w2*x2 + b) - y)^2"},
               {"leaf_values", "w1=0.7,x1=1.2,w2=0.4,x2=-0.5,b=0.1,y=0.2"}},
              steps);
}

}  // namespace lucid::backpropagation
