// What an exhibit declares: its knobs, deeds, readings, curves, presets and checks.
// Everything that the window, the command line, saved files, undo and the tests know of an exhibit comes from
// here.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/benchmark.hpp"
#include "core/value.hpp"
#include "core/words.hpp"

namespace lucid {

class Model;
struct Snapshot;

enum class Kind { real, integer, flag, choice, text, file, list, points, grid };
enum class Scale { linear, log };
enum class Room { learn, hold };

struct Choice {
  std::string id;     ///< permanent, snake_case or the paper's name
  const char* label;  ///< marked for translation
};

/// Holds when the parameter has one of the values, printed as text ("view" in {"graph", "race"}).
struct Condition {
  std::string parameter;
  std::vector<std::string> values;
};

/// The only declaration of a knob. Slider, typed entry, tooltip, --set, saved state, undo, links, sweeps and
/// random tests are made from it.
struct Parameter {
  std::string id;
  Kind kind = Kind::real;
  const char* label = "";
  std::string unit;
  double minimum = -std::numeric_limits<double>::infinity();  ///< of each number in it
  double maximum = std::numeric_limits<double>::infinity();
  double step = 0;  ///< what an arrow key adds; a factor where the scale is log; 0: a hundredth of the range
  Value initial;
  Scale scale = Scale::linear;
  std::vector<Choice> choices;
  std::size_t most_items = 64;  ///< of a list or points; characters of a text
  const char* group = "";
  const char* help = "";                 ///< what it does to the thing
  std::vector<Condition> relevant_when;  ///< all must hold
  bool restarts = false;                 ///< a change begins the run anew
  bool fraction = false;                 ///< from 0 to 1, shown as %
  /// What range and kind cannot say: an expression that does not parse, a file that is damaged.
  std::function<std::optional<Message>(const Value&)> refuse;
  /// Puts a checked value into the exhibit's own struct of knobs.
  std::function<void(void* knobs, const Value&)> store;
};

/// A deed in order, not a value: never coalesced, in the log, undoable. Arguments are declared like
/// parameters.
struct Action {
  std::string id;
  const char* label = "";
  const char* help = "";
  std::vector<Parameter> arguments;      ///< their `store` is unused
  std::vector<Condition> relevant_when;  ///< all must hold for its button to be shown
};

/// A figure from the literature beside a readout. `to` closes a range.
struct Published {
  double value = 0;
  std::optional<double> to;
  const char* source = "";
  std::string preset;  ///< where it holds: "" everywhere, else while that preset's values stand
};

struct Readout {
  std::string id;
  const char* label = "";
  std::string unit;
  const char* help = "";
  bool needs_steps = false;  ///< has no value before the first step
  bool timed = false;        ///< a wall-clock measurement: not reproducible, and nothing depends on it
  bool fraction = false;     ///< from 0 to 1, shown as %
  std::vector<Published> published;
  std::string formula;  ///< id of a typeset formula in resources, or ""
  std::vector<Condition> relevant_when;
  std::vector<std::string> inputs;  ///< ids of the parameters and readouts that the formula takes
  const char* limits = "";          ///< where it stops being true
  const char* group = "";           ///< heading over those that stand together in the table, or ""
};

struct CurveName {
  std::string id;
  const char* label = "";
  const char* role = "ink";  ///< colour role of visualizations/colours.hpp, by name
  std::string unit = {};     ///< where it is not the series' own
};

struct Series {
  std::string id;
  const char* label = "";  ///< the quantity: the chart's title
  std::string unit;
  const char* x_label = "";
  std::string x_unit;
  std::vector<CurveName> curves;
  const char* help = "";
  bool log_x = false, log_y = false;
  bool needs_steps = false;
  bool timed = false;
  bool fraction = false;
  std::string x_parameter;  ///< the knob that moves the point "now", or ""
  std::vector<Condition> relevant_when;
};

/// A named thing in the world: a product, a paper's experiment.
struct Preset {
  std::string id;
  const char* title = "";
  std::vector<std::pair<std::string, std::string>> set;  ///< parameter id and value as text
};

/// A file that a person takes away: a netlist, a winding, a table.
struct Export {
  std::string id;
  const char* label = "";
  std::string ending;  ///< of the file's name: "csv"
  const char* help = "";
  /// The file's content. Throws Refusal.
  std::function<std::string(const Snapshot&)> write;
  std::vector<Condition> relevant_when;
};

/// A reference case that anybody can rerun.
struct Check {
  std::string id;
  const char* what = "";
  double expected = 0;
  double tolerance = 0;
  bool relative = false;  ///< tolerance is a share of |expected|
  const char* source = "";
  std::function<double()> compute;  ///< by the same functions that the picture is drawn from
  const char* limits = "";          ///< known limits of validity
  std::string readout;              ///< the readout that it vouches for, or ""
};

struct CheckResult {
  const Check* check = nullptr;
  double got = 0;
  bool passed = false;
};
CheckResult run_check(const Check& check);

struct Exhibit {
  std::string id;
  const char* title = "";
  const char* question = "";
  Room room = Room::learn;
  std::vector<Parameter> parameters;
  std::vector<Action> actions;
  std::vector<Readout> readouts;
  std::vector<Series> series;
  std::vector<Preset> presets;
  std::vector<Export> exports;
  std::vector<Check> checks;
  std::int64_t default_steps = 0;  ///< enough for the readouts to mean something
  double steps_per_second = 30;    ///< at speed 1
  const char* step_name = "";      ///< what one step is: "Step", "Sweep", "Packet"
  std::vector<std::pair<std::string, std::string>>
      quick;  ///< sizes for tests: parameter id and value as text
  std::function<std::unique_ptr<Model>()> make_model;
  std::function<std::vector<BenchmarkRow>()> benchmarks;

  /// Throws Refusal naming the nearest id.
  const Parameter& parameter(std::string_view id) const;
  const Action& action(std::string_view id) const;
  const Preset& preset(std::string_view id) const;
  /// Position in the declaration, or -1.
  int readout_index(std::string_view id) const;
  int series_index(std::string_view id) const;
  int parameter_index(std::string_view id) const;
};

/// Nothing, or why the value is not acceptable: kind, range, items, the parameter's own rule.
std::optional<Message> why_not(const Parameter& parameter, const Value& value);

/// `text` as a value of this parameter, checked. A file parameter reads the path. Throws Refusal.
Value parse_value(const Parameter& parameter, std::string_view text);

/// The range in words for a person: "0 to 40 mm".
std::string allowed(const Parameter& parameter);

/// One line of a declaration, continued: declare.real(…).range(…).help(…).
class ParameterLine {
 public:
  explicit ParameterLine(Parameter& parameter) : p_(parameter) {}
  ParameterLine& range(double minimum, double maximum, double step = 0) {
    p_.minimum = minimum, p_.maximum = maximum, p_.step = step;
    return *this;
  }
  ParameterLine& log() { return p_.scale = Scale::log, *this; }
  ParameterLine& fraction() { return p_.fraction = true, *this; }
  ParameterLine& group(const char* name) { return p_.group = name, *this; }
  ParameterLine& help(const char* words) { return p_.help = words, *this; }
  ParameterLine& restarts() { return p_.restarts = true, *this; }
  ParameterLine& at_most(std::size_t items) { return p_.most_items = items, *this; }
  ParameterLine& when(std::string parameter, std::vector<std::string> values) {
    p_.relevant_when.push_back({std::move(parameter), std::move(values)});
    return *this;
  }
  ParameterLine& refuse(std::function<std::optional<Message>(const Value&)> rule) {
    p_.refuse = std::move(rule);
    return *this;
  }

 private:
  Parameter& p_;
};

/// Declares an exhibit's parameters over its plain struct of knobs. Defaults are the struct's own member
/// initialisers, so that they stand in one place.
template <class Knobs>
class Declare {
 public:
  explicit Declare(Exhibit& exhibit) : parameters_(exhibit.parameters) {}

  ParameterLine real(const char* id, double Knobs::*member, const char* label, const char* unit = "") {
    return add(id, Kind::real, label, unit, Knobs{}.*member,
               [member](Knobs& k, const Value& v) { k.*member = std::get<double>(v); });
  }
  ParameterLine integer(const char* id, int Knobs::*member, const char* label, const char* unit = "") {
    return add(
        id, Kind::integer, label, unit, std::int64_t{Knobs{}.*member},
        [member](Knobs& k, const Value& v) { k.*member = static_cast<int>(std::get<std::int64_t>(v)); });
  }
  ParameterLine flag(const char* id, bool Knobs::*member, const char* label) {
    return add(id, Kind::flag, label, "", Knobs{}.*member,
               [member](Knobs& k, const Value& v) { k.*member = std::get<bool>(v); });
  }
  /// `choices` stand in the order of the enumerators of Enum.
  template <class Enum>
  ParameterLine choice(const char* id, Enum Knobs::*member, const char* label, std::vector<Choice> choices) {
    const auto initial = static_cast<std::size_t>(Knobs{}.*member);
    std::vector<std::string> ids;
    for (const auto& c : choices) ids.push_back(c.id);
    auto line = add(id, Kind::choice, label, "", ids.at(initial), [member, ids](Knobs& k, const Value& v) {
      for (std::size_t i = 0; i < ids.size(); ++i)
        if (ids[i] == std::get<std::string>(v)) k.*member = static_cast<Enum>(i);
    });
    parameters_.back().choices = std::move(choices);
    return line;
  }
  ParameterLine text(const char* id, std::string Knobs::*member, const char* label) {
    auto line = add(id, Kind::text, label, "", Knobs{}.*member,
                    [member](Knobs& k, const Value& v) { k.*member = std::get<std::string>(v); });
    return line.at_most(10'000);
  }
  ParameterLine file(const char* id, File Knobs::*member, const char* label) {
    return add(id, Kind::file, label, "", Knobs{}.*member,
               [member](Knobs& k, const Value& v) { k.*member = std::get<File>(v); });
  }
  ParameterLine list(const char* id, List Knobs::*member, const char* label, const char* unit = "") {
    return add(id, Kind::list, label, unit, Knobs{}.*member,
               [member](Knobs& k, const Value& v) { k.*member = std::get<List>(v); });
  }
  ParameterLine points(const char* id, PointList Knobs::*member, const char* label) {
    return add(id, Kind::points, label, "", Knobs{}.*member,
               [member](Knobs& k, const Value& v) { k.*member = std::get<PointList>(v); });
  }
  ParameterLine grid(const char* id, Grid Knobs::*member, const char* label) {
    return add(id, Kind::grid, label, "", Knobs{}.*member,
               [member](Knobs& k, const Value& v) { k.*member = std::get<Grid>(v); });
  }

 private:
  template <class Store>
  ParameterLine add(const char* id, Kind kind, const char* label, const char* unit, Value initial,
                    Store store) {
    Parameter p;
    p.id = id, p.kind = kind, p.label = label, p.unit = unit, p.initial = std::move(initial);
    p.store = [store](void* knobs, const Value& v) { store(*static_cast<Knobs*>(knobs), v); };
    parameters_.push_back(std::move(p));
    return ParameterLine(parameters_.back());
  }

  std::vector<Parameter>& parameters_;
};

}  // namespace lucid
