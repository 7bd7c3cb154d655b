// What tests of backpropagation's stage share: named snapshots, a drawn list, and places and words in it.
#pragma once

#include <cmath>

#include "tests/visualizations/backpropagation_scenes.hpp"
#include "visualizations/backpropagation/parts.hpp"
#include "visualizations/backpropagation/stage.hpp"
#include "visualizations/software_renderer.hpp"

namespace lucid::backpropagation {

/// A formula of about sixty drawn nodes: two neurons that feed a third, and its squared error twice.
inline const char* long_formula =
    "h1 = tanh(a1*x1 + a2*x2 + a0); h2 = tanh(b1*x1 + b2*x2 + b0); h3 = sigmoid(c1*h1 + c2*h2 + c0);"
    "k1 = relu(d1*h1 + d2*h3 + d0); k2 = sin(e1*h2 + e2*h3 + e0); p = exp(-(f1*k1 + f2*k2 + f0));"
    "(1/(1+p) - y)^2 + 0.1*(a1^2 + b1^2 + c1^2)";

struct Named {
  const char* name;
  Snapshot snapshot;
};

inline const std::vector<Named>& snapshots() {
  static const std::vector<Named> all = {
      {"neuron", neuron()},
      {"neuron-half", neuron(11)},
      {"opens", made({}, 1500)},
      {"neuron-start", neuron(4)},
      {"shared", made({{"view", "graph"},
                       {"expression", "f = a*b + sin(a); g = f*f; g + a*f"},
                       {"leaf_values", "a=1.2,b=-0.6"}},
                      99)},
      {"long",
       made(
           {{"view", "graph"}, {"expression", long_formula}, {"leaf_values", "a1=0.5,x1=-0.4,a2=0.8,b1=0.3"}},
           200)},
      {"race", made({{"view", "race"}, {"layers", "12,16,10"}}, 6)},
      {"race-start", made({{"view", "race"}, {"layers", "12,16,10"}}, 0)},
      {"playground", made({{"view", "playground"}, {"dataset", "moons"}, {"hidden", "8,4"}}, 300)},
      {"playground-wide", made({{"view", "playground"}, {"hidden", "16,12,8"}}, 40)},
      {"symmetry", made({{"view", "symmetry"}}, 60)},
      {"depth", made({{"view", "depth"}, {"depth", "30"}, {"activation", "sigmoid"}}, 30)},
      {"depth-relu",
       made({{"view", "depth"}, {"depth", "100"}, {"activation", "relu"}, {"initialisation", "he"}}, 100)},
      {"inventors", made({{"view", "inventors"}}, 0)},
      {"memory", made({{"view", "memory"}, {"depth", "100"}, {"checkpoints", "5"}, {"layers", "8,8"}}, 300)},
  };
  return all;
}

inline const Snapshot& called(const char* name) {
  for (const Named& named : snapshots())
    if (QByteArray(named.name) == name) return named.snapshot;
  throw std::logic_error(name);
}

inline DrawList drawn(const Snapshot& snapshot, const ViewState& view) {
  DrawList list;
  BackpropagationStage().draw(snapshot, view, list);
  return list;
}

/// Where a thing with this pick lies, in pixels of the stage: the first glyph or handle.
inline QPointF place_of(const DrawList& list, const QString& id) {
  for (const Panel& panel : list.panels) {
    for (const Item& item : panel.items) {
      if (const auto* set = std::get_if<Glyphs>(&item); set && set->pick == id)
        return project(panel, set->glyphs->front().at, set->space).at;
      if (const auto* handle = std::get_if<Handle>(&item); handle && handle->pick == id)
        return project(panel, handle->at, handle->space).at;
    }
  }
  return {-1, -1};
}

inline Gesture gesture_of(Gesture::Kind kind, const DrawList& list, QPointF from, QPointF at) {
  Gesture gesture;
  gesture.kind = kind;
  gesture.hit = pick(list, from).value_or(Hit{});
  gesture.from = gesture.previous = from;
  gesture.at = at;
  return gesture;
}

inline QStringList texts(const DrawList& list) {
  QStringList all;
  for (const Panel& panel : list.panels) {
    for (const Item& item : panel.items) {
      if (const auto* label = std::get_if<Label>(&item)) {
        QString text = label->text;
        for (const Run& run : label->more) text += run.text;
        all << text;
      }
    }
  }
  return all;
}

}  // namespace lucid::backpropagation
