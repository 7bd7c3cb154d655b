// A small exhibit with every kind of parameter, for the tests of controls, readouts and charts.
#pragma once

#include <cmath>

#include "core/snapshot.hpp"
#include "core/state.hpp"

namespace lucid::fixture {

enum class Compensation { series_series, series_parallel, lcc };

struct Knobs {
  double gap = 8, offset = 6, tilt = 0, frequency = 127.7e3, load = 5, damping = 0.25;
  int turns = 10;
  bool ferrite = true, coin = false;
  Compensation compensation = Compensation::series_series;
  std::string expression = "(tanh(w1*x1+w2*x2+b)-y)^2";
  File coil_file;
  List leaves{{0.7, 1.2}, {"w1", "x1"}};
  List hidden{{8, 8}, {}};
  PointList points{{0, 0, 1}, {1, 1, 0}};
};

inline const Exhibit& exhibit() {
  static const Exhibit made = [] {
    Exhibit e;
    e.id = "test-coils";
    e.title = "Test coils";
    Declare<Knobs> d(e);
    d.real("gap", &Knobs::gap, "Gap", "mm")
        .range(0, 40)
        .group("Place")
        .help("Moves the phone up from the pad; the lines let go");
    d.real("offset", &Knobs::offset, "Offset", "mm")
        .range(-40, 40, 1)
        .group("Place")
        .help("Slides the phone sideways");
    d.real("tilt", &Knobs::tilt, "Tilt", "°")
        .range(-90, 90)
        .group("Place")
        .help("Tips the phone about its own axis");
    d.real("frequency", &Knobs::frequency, "Frequency", "Hz")
        .range(60e3, 300e3)
        .log()
        .group("Circuit")
        .help("How fast the field swings");
    d.real("load", &Knobs::load, "Load", "Ω")
        .range(0.1, 100)
        .log()
        .group("Circuit")
        .help("What the phone's charger draws");
    d.flag("ferrite", &Knobs::ferrite, "Ferrite behind the coil")
        .group("Circuit")
        .help("Gives the field a way back");
    d.flag("coin", &Knobs::coin, "Coin on the pad").group("Circuit").help("Lays a coin between the coils");
    d.choice("compensation", &Knobs::compensation, "Compensation",
             {{"series-series", "series–series"}, {"series-parallel", "series–parallel"}, {"lcc", "LCC"}})
        .group("Circuit")
        .help("How the capacitors are wired");
    d.integer("turns", &Knobs::turns, "Turns")
        .range(1, 20)
        .group("Coil")
        .help("Windings of the coil")
        .restarts();
    d.real("damping", &Knobs::damping, "Damping")
        .range(0, 1)
        .fraction()
        .group("Coil")
        .help("Loss per swing")
        .when("coin", {"true"});
    d.text("expression", &Knobs::expression, "Expression")
        .group("Coil")
        .help("What is differentiated")
        .refuse([](const Value& v) {
          return std::get<std::string>(v).find('?') == std::string::npos
                     ? std::nullopt
                     : std::optional(Message{"There is a question mark in it.", {}});
        });
    d.file("coil_file", &Knobs::coil_file, "Coil from a file")
        .group("Coil")
        .help("Your own coil as x, y, z in mm");
    d.list("leaves", &Knobs::leaves, "Leaves")
        .range(-2, 2)
        .group("Leaves")
        .help("Values at the ends of the graph");
    d.list("hidden", &Knobs::hidden, "Hidden layers")
        .range(1, 64)
        .at_most(6)
        .group("Leaves")
        .help("Neurons in each layer");
    d.points("points", &Knobs::points, "Points").group("Leaves").help("Drawn on the plane");

    Action ping{"ping", "Ping the phone", "Sends one short burst", {}};
    e.actions.push_back(ping);
    Parameter where;
    where.id = "x";
    e.actions.push_back({"place", "Place a coin", "Needs a place on the stage", {where}});

    const auto readout = [&](const char* id, const char* label, const char* unit,
                             bool fraction = false) -> Readout& {
      Readout r;
      r.id = id, r.label = label, r.unit = unit, r.fraction = fraction, r.help = label;
      e.readouts.push_back(r);
      return e.readouts.back();
    };
    readout("coupling", "Coupling k", "").published.push_back({0.574, {}, "Mohan's sheet formula", ""});
    readout("efficiency", "Efficiency", "", true);
    readout("load_power", "Load power", "W").published.push_back({5, {}, "Qi, baseline profile", ""});
    readout("loss", "Copper loss", "W");
    readout("inductance", "Pad coil L1", "H")
        .published.push_back({3.92e-6, {}, "Mohan's sheet formula", "qi"});
    readout("frequency", "Frequency", "Hz").published.push_back({87e3, 205e3, "Qi, baseline profile", ""});
    readout("drift", "Flux drift along a line", "");
    readout("coin", "Coin temperature", "°C").relevant_when.push_back({"coin", {"true"}});
    readout("gradients", "Gradients", "");

    Series s;
    s.id = "coupling_by_offset", s.label = "Coupling", s.x_label = "Offset", s.x_unit = "mm",
    s.x_parameter = "offset";
    s.curves = {{"coupling", "coupling", "ink"}};
    s.help = "How much field both coils hold in common";
    e.series.push_back(s);
    Series f;
    f.id = "response", f.label = "Efficiency", f.x_label = "Frequency", f.x_unit = "Hz", f.log_x = true,
    f.fraction = true;
    f.x_parameter = "frequency";
    f.curves = {{"efficiency", "efficiency", "energy"}};
    e.series.push_back(f);
    Series l;
    l.id = "loss_by_step", l.label = "Loss", l.unit = "nats", l.x_label = "Step", l.log_y = true;
    l.curves = {{"learnt", "learnt", "ink"}, {"held_out", "held out", "memory"}};
    e.series.push_back(l);
    Series c;
    c.id = "coin_by_time", c.label = "Temperature", c.unit = "°C", c.x_label = "Time", c.x_unit = "s";
    c.curves = {{"coin", "coin", "positive"}};
    c.relevant_when.push_back({"coin", {"true"}});
    e.series.push_back(c);

    e.presets = {{"qi", "Qi A11 coils, 5 W", {{"gap", "5"}, {"offset", "0"}}},
                 {"far", "Half a metre away", {{"gap", "40"}}}};
    e.step_name = "Step";
    return e;
  }();
  return made;
}

inline double coupling(double offset, double gap) {
  const double x = offset / 22, z = 1 + gap / 22;
  return 0.55 / (z * z) * std::exp(-1.2 * x * x) - 0.03 * x * x * std::exp(-0.3 * x * x);
}

inline double efficiency(double frequency, double gap) {
  const double m = frequency / 128e3 * (1.2 - gap / 60);
  return m * m / (m * m + 0.33);
}

/// A snapshot as a model would fill it, for these settings.
inline Snapshot snapshot(const Settings& settings) {
  Snapshot s;
  s.exhibit = &exhibit();
  s.settings = settings;
  auto state = std::make_shared<State>();
  state->exhibit = exhibit().id;
  state->step = 5;
  s.state = state;
  s.readouts.resize(exhibit().readouts.size());
  s.series.resize(exhibit().series.size());
  const auto value = [&](const char* id) { return std::get<double>(s.setting(id)); };
  const double gap = value("gap"), offset = value("offset"), frequency = value("frequency");
  s.read("coupling", coupling(offset, gap));
  s.read("efficiency", efficiency(frequency, gap));
  s.read("load_power", 5.0);
  s.read("loss", 5 * (1 / efficiency(frequency, gap) - 1));
  s.read("inductance", 3.774e-6);
  s.read("frequency", frequency);
  s.read("drift", 5.4e-6);
  s.read("coin", 23.5);
  s.read("gradients", List{{0.519, -0.2134}, {"w1", "x1"}});

  auto a = std::make_shared<SeriesData>();
  CurveData k{"coupling", {"coupling", {}}, {}};
  for (int i = 0; i <= 400; ++i) {
    a->x.push_back(-40 + 0.2 * i);
    k.values.push_back(coupling(a->x.back(), gap));
  }
  a->curves.push_back(k);
  a->now = offset;
  s.draw("coupling_by_offset", a);

  auto b = std::make_shared<SeriesData>();
  CurveData eta{"efficiency", {"efficiency", {}}, {}};
  for (int i = 0; i <= 300; ++i) {
    b->x.push_back(60e3 * std::pow(5.0, i / 300.0));
    eta.values.push_back(efficiency(b->x.back(), gap));
  }
  b->curves.push_back(eta);
  b->now = frequency;
  b->bands.push_back({87e3, 205e3, {"Qi band, 87–205 kHz", {}}});
  s.draw("response", b);

  auto l = std::make_shared<SeriesData>();
  CurveData learnt{"learnt", {"learnt", {}}, {}}, held{"held_out", {"held out", {}}, {}};
  for (int i = 0; i < 5000; ++i) {
    l->x.push_back(i);
    const double down = std::exp(-i / 1200.0);
    learnt.values.push_back((0.03 + 0.7 * down) * (1 + 0.25 * std::sin(i * 0.7) * std::sin(i * 0.013)));
    held.values.push_back((0.08 + 0.7 * down) * (1 + 0.1 * std::sin(i * 0.05)));
  }
  l->curves = {learnt, held};
  s.draw("loss_by_step", l);

  auto c = std::make_shared<SeriesData>();
  CurveData coin{"coin", {"coin", {}}, {}};
  for (int i = 0; i <= 100; ++i) {
    c->x.push_back(i);
    coin.values.push_back(20 + 40 * (1 - std::exp(-i / 30.0)));
  }
  c->curves.push_back(coin);
  s.draw("coin_by_time", c);
  s.position = {"node", 5, "", 11.0};
  return s;
}

}  // namespace lucid::fixture
