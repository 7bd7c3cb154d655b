// A small exhibit for tests: a random walk with a knob of every kind, a deed, a restart and slow refinement.
#pragma once

#include "core/model.hpp"
#include "core/random.hpp"

namespace lucid::fixture {

enum class Mode { still, walk };

struct Knobs {
  double drift = 0.25;
  int size = 8;
  bool mirror = false;
  Mode mode = Mode::walk;
  std::string words = "hello";
  List weights{{1, 2}, {}};
  PointList points;
};

struct WalkScene : Scene {
  double position = 0;
};

class Walk : public KnobModel<Knobs> {
 public:
  void act(const Deed& deed) override {
    const double by = std::get<double>(deed.arguments.at(0));
    if (position_ + by > 1e6) throw Refusal(QT_TRANSLATE_NOOP("core", "%1 is too far."), {print_number(by)});
    position_ += by;
  }
  void reset(std::uint64_t seed) override {
    random_ = Random(seed);
    cells_.assign(static_cast<std::size_t>(knobs.size), 0.0);
    position_ = 0;
    trace_.clear();
    refined_ = 0;
  }
  bool step(std::stop_token stop) override {
    if (stop.stop_requested()) return false;
    if (knobs.mode == Mode::walk) position_ += knobs.drift + random_.normal();
    cells_[random_.below(cells_.size())] += position_;
    trace_.push_back(position_);
    refined_ = 0;
    return true;
  }
  bool refine(std::stop_token) override { return ++refined_ < 3; }
  std::unique_ptr<Model> clone() const override { return std::make_unique<Walk>(*this); }
  void fill(Snapshot& snapshot) const override {
    snapshot.read("position", knobs.mirror ? -position_ : position_);
    snapshot.read("cells", List{cells_, {}});
    auto data = std::make_shared<SeriesData>();
    for (std::size_t i = 0; i < trace_.size(); ++i) data->x.push_back(static_cast<double>(i));
    data->curves = {{"position", {QT_TRANSLATE_NOOP("core", "Position"), {}}, trace_}};
    snapshot.draw("position_by_step", data);
    auto scene = std::make_shared<WalkScene>();
    scene->position = position_;
    snapshot.scene = scene;
    snapshot.position = {"", static_cast<double>(trace_.size()), "", {}};
    snapshot.refined = refined_ >= 3;
  }

 protected:
  void changed(const Parameter&) override { refined_ = 0; }

 private:
  Random random_;
  double position_ = 0;
  std::vector<double> cells_, trace_;
  int refined_ = 0;
};

inline const Exhibit& exhibit() {
  static const Exhibit made = [] {
    Exhibit e;
    e.id = "walk";
    e.title = "Walk";
    e.question = "How far does a drunkard get?";
    Declare<Knobs> declare(e);
    declare.real("drift", &Knobs::drift, "Drift", "m")
        .range(-2, 2, 0.05)
        .group("Place")
        .help("Pulls the walker.");
    declare.integer("size", &Knobs::size, "Cells")
        .range(1, 64)
        .restarts()
        .help("How many cells count visits.");
    declare.flag("mirror", &Knobs::mirror, "Mirror").help("Shows the walk mirrored.");
    declare.choice("mode", &Knobs::mode, "Mode", {{"still", "Still"}, {"walk", "Walk"}})
        .help("Walks or stands.");
    declare.text("words", &Knobs::words, "Words").refuse([](const Value& v) -> std::optional<Message> {
      if (std::get<std::string>(v) == "bad") return Message{"That word is not allowed.", {}};
      return std::nullopt;
    });
    declare.list("weights", &Knobs::weights, "Weights").range(-10, 10).at_most(4);
    declare.points("points", &Knobs::points, "PointList").range(-1, 1).at_most(100);
    Parameter by;
    by.id = "by", by.kind = Kind::real, by.label = "By", by.minimum = -1e9, by.maximum = 1e9,
    by.initial = 1.0;
    e.actions = {{"push", "Push", "Pushes the walker.", {by}}};
    e.readouts = {{.id = "position", .label = "Position", .unit = "m", .help = "Where the walker is."},
                  {.id = "cells", .label = "Cells", .help = "Visits by cell."}};
    e.series = {{.id = "position_by_step",
                 .label = "Position",
                 .unit = "m",
                 .x_label = "Step",
                 .curves = {{"position", "Position"}}}};
    e.presets = {{"calm", "Calm", {{"drift", "0"}, {"mode", "still"}}}};
    e.default_steps = 10;
    e.make_model = [] { return std::make_unique<Walk>(); };
    return e;
  }();
  return made;
}

}  // namespace lucid::fixture
