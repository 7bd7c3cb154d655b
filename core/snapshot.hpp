// What a run looks like at one moment: immutable once published, and all that a stage, a chart or a shell may
// see.
#pragma once

#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/exhibit.hpp"
#include "core/state.hpp"

namespace lucid {

/// The plain data that an exhibit's stage draws. Each exhibit derives its own; big parts in it are
/// shared_ptr<const …>, made anew only when they change.
struct Scene {
  virtual ~Scene() = default;
};

struct CurveData {
  std::string id;
  Message label;
  std::vector<double> values;  ///< as many as x; NaN where there is none
};

struct Band {
  double from = 0, to = 0;
  Message label;  ///< a published range, named in the chart
};

struct SeriesData {
  std::vector<double> x;
  std::vector<CurveData> curves;
  std::optional<double> now;  ///< where the run stands on the x axis
  std::vector<Band> bands;    ///< along x
  Message waits_for;          ///< what a series without a curve waits for, if its model can tell
};

/// Nothing yet, a number, words, named numbers.
using Reading = std::variant<std::monostate, double, std::string, List>;

struct Progress {
  double share = 1;  ///< 0 to 1; 1 when nothing is under way
  Message what;      ///< "Tracing, %1 of %2"
};

/// Where the run stands, in the exhibit's own terms: "12.4 µs", "node 5 of 11".
struct Position {
  const char* label = "";  ///< "" shows value and unit alone
  double value = 0;
  std::string unit;
  std::optional<double> total;
};

struct Snapshot {
  const Exhibit* exhibit = nullptr;
  std::shared_ptr<const State> state;
  Settings settings;              ///< every parameter's value, by declaration order
  std::vector<Reading> readouts;  ///< by declaration order
  std::vector<std::shared_ptr<const SeriesData>> series;
  std::shared_ptr<const Scene> scene;
  Position position;
  Progress progress;
  std::optional<Message> problem;  ///< why there is no picture, and what to do
  bool finished = false;           ///< no step is left
  bool refined = true;             ///< false: parts follow older parameters and are marked as out of date

  std::int64_t step() const { return state ? state->step : 0; }

  /// Puts a reading under its declared id. What is not finite becomes "no value".
  void read(std::string_view id, double value);
  void read(std::string_view id, std::string words);
  void read(std::string_view id, List named);
  void draw(std::string_view id, std::shared_ptr<const SeriesData> data);

  /// The number under this id, or NaN.
  double number(std::string_view id) const;
  const Value& setting(std::string_view id) const;
};

}  // namespace lucid
