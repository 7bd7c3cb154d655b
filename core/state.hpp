// What a run is: a seed, the ordered log of what was done to it, and how far it went. Hence replayable:
// saved files, links, undo and time travel are all this.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/exhibit.hpp"

namespace lucid {

/// Every parameter's value, by declaration order.
using Settings = std::vector<Value>;

struct Edit {
  std::string parameter;
  Value value;
  bool operator==(const Edit&) const = default;
};

struct Deed {
  std::string action;
  std::vector<Value> arguments;
  bool operator==(const Deed&) const = default;
};

struct LogEntry {
  std::int64_t step = 0;  ///< done when so many steps had been taken
  std::variant<Edit, Deed> what;
  bool operator==(const LogEntry&) const = default;
};

struct State {
  std::string exhibit;
  std::uint64_t seed = 1;
  std::vector<LogEntry> log;  ///< in order; starts from the declared defaults
  std::int64_t step = 0;
  bool operator==(const State&) const = default;
};

Settings default_settings(const Exhibit& exhibit);

/// The settings after the log's entries up to and including `step`.
Settings settings_of(const Exhibit& exhibit, const State& state);

/// Puts an entry at the state's present step and cuts off what the log holds beyond it. The edits between two
/// deeds of one step are kept as what they come to: one for each parameter that then differs from before, by
/// declaration order; hence an edit back leaves no trace, and undo leads to the very same log. An edit of a
/// parameter that restarts folds the run into its settings at step 0.
void record(const Exhibit& exhibit, State& state, const Edit& edit);
void record(State& state, const Deed& deed);  ///< in the place of one that it `replaces` (deeds.hpp)

/// Cuts off what the log holds beyond the state's present step.
void cut_future(State& state);

/// A preset's values as edits. Throws Refusal if the declaration itself is wrong.
std::vector<Edit> edits_of(const Exhibit& exhibit, const Preset& preset);

/// The checked edit from text. Throws Refusal that names id, value and range.
Edit parse_edit(const Exhibit& exhibit, std::string_view id, std::string_view value);

/// "ACTION=ARGS" or "ACTION": arguments in order, parted by commas, or name=value. Throws Refusal.
Deed parse_deed(const Exhibit& exhibit, std::string_view text);

/// Throws Refusal unless the deed's action exists and its arguments are acceptable.
void check_deed(const Exhibit& exhibit, const Deed& deed);

/// The published figures of a readout that hold for these settings.
std::vector<const Published*> published_now(const Exhibit& exhibit, const Readout& readout,
                                            const Settings& settings);

/// True when every condition holds: the parameter, readout or series matters now.
bool matters(const Exhibit& exhibit, const std::vector<Condition>& conditions, const Settings& settings);

/// Same run, same number: over seed, log and step in a canonical text form.
std::uint64_t hash_of(const State& state);

}  // namespace lucid
