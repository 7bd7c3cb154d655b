// The moving part of an exhibit: keeps state and calls the exhibit's mathematics.
// It knows no thread, no clock and no window; all chance comes from the seed.
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>

#include "core/snapshot.hpp"

namespace lucid {

class Model {
 public:
  virtual ~Model() = default;

  /// Takes a value that was checked against its declaration. Between steps only. Throws nothing:
  /// values that do not go together make `fill` report a problem and leave readings empty.
  virtual void set(const Parameter& parameter, const Value& value) = 0;

  /// Does a deed whose arguments were checked one by one. Throws Refusal, unchanged, if it cannot be done
  /// now.
  virtual void act(const Deed& deed) = 0;

  /// Begins the run anew with the present settings. Called once after the first settings, too.
  virtual void reset(std::uint64_t seed) = 0;

  /// One fixed step, the same whatever the clock says. Polls the token at least every 20 ms; returns false if
  /// it was stopped, and is then as before the step.
  virtual bool step(std::stop_token stop) = 0;

  /// True when no step is left to take.
  virtual bool finished() const { return false; }

  /// How fast this run is played at speed 1, as a multiple of the exhibit's own steps per second: for
  /// exhibits whose views take steps of very different weight.
  virtual double pace() const { return 1; }

  /// Works on what follows from the present state but takes longer than a frame (field lines, maps), in
  /// pieces of about 20 ms; returns true while more is left. Never changes what `step` will do. Results must
  /// be the same however the pieces fall.
  virtual bool refine(std::stop_token) { return false; }

  /// A model that continues identically. Weights and files are shared, not copied.
  virtual std::unique_ptr<Model> clone() const = 0;

  /// Readouts, series, scene, position, progress, problem. Called at most 60 times a second: reuse what has
  /// not changed (shared_ptr), and compute here only what is quick.
  virtual void fill(Snapshot& snapshot) const = 0;

  /// About what a clone of this model costs in memory, for the budget of keyframes.
  virtual std::size_t bytes() const { return 4096; }
};

/// A model over a plain struct of knobs: `set` stores the value in its member and calls `changed`.
template <class Knobs>
class KnobModel : public Model {
 public:
  void set(const Parameter& parameter, const Value& value) final {
    parameter.store(&knobs, value);
    changed(parameter);
  }

  Knobs knobs;

 protected:
  /// `knobs` has a new value for this parameter: mark what must be computed anew.
  virtual void changed(const Parameter& parameter) = 0;
};

}  // namespace lucid
