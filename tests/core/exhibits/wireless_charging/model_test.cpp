// The model as the window and the command line see it: readings, ledger, own coils, the charger's mind.
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/exhibit.hpp"
#include "core/exhibits/wireless_charging/magnets.hpp"
#include "core/exhibits/wireless_charging/model.hpp"
#include "core/random_value.hpp"
#include "core/run.hpp"

using namespace lucid;
using namespace lucid::wireless;

namespace {

using Sets = std::vector<std::pair<std::string, std::string>>;

Timeline timeline_of(const Sets& sets, std::uint64_t seed = 1) {
  State state;
  state.exhibit = "wireless-charging", state.seed = seed;
  for (const auto& [id, text] : sets)
    record(wireless_charging(), state, parse_edit(wireless_charging(), id, text));
  return Timeline(wireless_charging(), std::move(state));
}

Snapshot shown(const Sets& sets, std::int64_t steps = 0) {
  Timeline timeline = timeline_of(sets);
  return run(timeline, steps);
}

Sets preset(const char* id) { return wireless_charging().preset(id).set; }

Value coil(const std::string& content) {
  return File{"coil.csv", std::make_shared<const std::string>(content)};
}

std::string spiral() {
  std::string text;
  for (int i = 0; i <= 1000; ++i) {
    const double t = i / 1000.0, r = 10.25 + 11.75 * t;
    text += print_number(r * std::cos(20 * pi * t)) + "," + print_number(r * std::sin(20 * pi * t)) + ",0\n";
  }
  return text;
}

std::string words(const Snapshot& s, const char* id) {
  const auto& reading = s.readouts[static_cast<std::size_t>(s.exhibit->readout_index(id))];
  return std::holds_alternative<std::string>(reading) ? std::get<std::string>(reading) : "";
}

}  // namespace

class ModelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void the_page_s_figures_are_read() {
    QVERIFY(std::abs(shown({}).number("coupling") - 0.574) < 5e-4);
    QVERIFY(std::abs(shown({{"gap", "3"}}).number("coupling") - 0.717) < 5e-4);
    QVERIFY(std::abs(shown({{"offset_x", "30"}}).number("coupling") + 0.028) < 5e-4);
    QVERIFY(std::abs(shown({}).number("null_offset") - 27.366) < 1e-3);
    QVERIFY(std::abs(shown({}).number("load_power") - 5) < 1e-12);
    QVERIFY(std::abs(shown({{"offset_x", "30"}, {"offset_y", "40"}}).number("coupling") -
                     shown({{"offset_x", "50"}}).number("coupling")) < 1e-9);
    QVERIFY(std::abs(shown(preset("kurs-2007")).number("best_efficiency") - 0.384) < 1e-3);
  }
  // A chart never says another figure than the readout beside it.
  void curves_tell_what_readouts_tell_where_the_run_stands() {
    const std::pair<const char*, const char*> pairs[] = {
        {"coupling_by_offset", "coupling"},      {"efficiency_by_gap", "efficiency"},
        {"efficiency_by_load", "efficiency"},    {"efficiency_by_frequency", "efficiency"},
        {"response_by_frequency", "load_power"}, {"primary_current_by_gap", "primary_current"}};
    Random random(12);
    for (int i = 0; i < 12; ++i) {
      const auto some = [&](double from, double to) {
        return print_number(from + (to - from) * random.uniform());
      };
      const bool held = i % 2 == 0;
      const Snapshot s = shown({{"gap", some(3, 60)},
                                {"offset_x", some(-40, 40)},
                                {"load", some(1, 30)},
                                {"frequency", some(90e3, 200e3)},
                                {"hold_power", held ? "true" : "false"}});
      for (const auto& [series, readout] : pairs) {
        const SeriesData& data = *s.series[static_cast<std::size_t>(s.exhibit->series_index(series))];
        const auto at = std::find(data.x.begin(), data.x.end(), *data.now);
        QVERIFY2(at != data.x.end(), series);
        const auto& curve = data.curves.front().values;
        const double told = curve[static_cast<std::size_t>(at - data.x.begin())], read = s.number(readout);
        QVERIFY2(std::abs(told - read) <= 1e-9 * std::abs(read),
                 qPrintable(QStringLiteral("%1: %2 and %3").arg(series).arg(told).arg(read)));
      }
    }
  }

  // A coil that stands upright over the middle of the other sees as many lines come as go: nothing, and not
  // what rounding leaves of it.
  void an_upright_coil_receives_exactly_nothing() {
    for (const char* compensation : {"series-series", "series-parallel", "lcc"}) {
      const Snapshot s = shown({{"tilt", "90"}, {"gap", "30"}, {"compensation", compensation}});
      for (const char* id : {"mutual_inductance", "coupling", "efficiency", "best_efficiency", "load_power",
                             "secondary_current", "loss_rx", "battery_power"})
        QVERIFY2(s.number(id) == 0, id);
      QVERIFY(std::abs(s.number("ledger_residual")) < 1e-11);
      QCOMPARE(words(s, "splitting_low"), "");
      QVERIFY(std::isfinite(s.number("primary_current")) && s.number("input_power") > 0);
      const auto& gaps = *s.series[static_cast<std::size_t>(s.exhibit->series_index("efficiency_by_gap"))];
      for (const CurveData& curve : gaps.curves)
        for (const double value : curve.values) QVERIFY(!std::isfinite(value) || value == 0);
    }
    // A degree less, and it is there.
    QVERIFY(std::abs(shown({{"tilt", "89"}, {"gap", "30"}}).number("coupling")) > 1e-4);
  }
  void an_experiment_at_megahertz_is_driven_without_a_mind() {
    const Snapshot s = shown(preset("kurs-2007"), 40);
    const auto& scene = static_cast<const WirelessScene&>(*s.scene);
    QVERIFY(!scene.charger);
    QVERIFY(!scene.by_mind);
    QVERIFY(std::abs(scene.load_power - 60) < 1e-6);
    QCOMPARE(words(s, "charger_state"), "");
    QCOMPARE(words(shown({}, 40), "charger_state"), "charging");
  }
  void what_cannot_lie_like_this_is_told() {
    const auto impossible = [](const Sets& sets) {
      return std::string(static_cast<const WirelessScene&>(*shown(sets).scene).impossible);
    };
    for (const Preset& preset : wireless_charging().presets) {
      Sets sets;
      for (const auto& pair : preset.set) sets.push_back(pair);
      QCOMPARE(impossible(sets), "");
    }
    QCOMPARE(impossible({{"object", "coin"}}), "");
    QCOMPARE(impossible({{"magnets", "true"}, {"gap", "3"}, {"offset_x", "3"}}), "");
    QCOMPARE(impossible({{"tilt", "10"}}), "");
    // 22 mm of coil tilted by θ reach 22 sin θ down: to the copper below, 1 mm thick, from 4 mm on.
    QCOMPARE(impossible({{"tilt", "9"}, {"gap", "5"}}), "");
    const std::string coils = impossible({{"tilt", "60"}});
    QVERIFY(!coils.empty());
    QCOMPARE(impossible({{"tilt", "12"}, {"gap", "5"}}), coils);
    QCOMPARE(impossible({{"gap", "0.5"}}), coils);
    // Wide aside the leaning phone dips beside the pad, not into it.
    QCOMPARE(impossible({{"tilt", "60"}, {"offset_x", "60"}}), "");
    const std::string coin = impossible({{"object", "coin"}, {"gap", "1.2"}});
    QVERIFY(!coin.empty() && coin != coils);
    QCOMPARE(impossible({{"object", "coin"}, {"gap", "1.2"}, {"object_x", "60"}}), "");
  }
  void a_charger_at_the_end_of_its_band_settles_as_well() {
    for (const char* preset : {"qi2-magnetic", "electric-car", "qi-pad"}) {
      Sets sets;
      for (const auto& pair : wireless_charging().preset(preset).set) sets.push_back(pair);
      const Snapshot s = shown(sets, 80);
      const auto& scene = static_cast<const WirelessScene&>(*s.scene);
      QVERIFY2(std::abs(s.number("charger_power") / scene.target_power - 1) < 1e-9, preset);
    }
  }
  void friction_is_stronger_than_the_push_of_the_magnets() {
    for (const char* offset : {"4.6", "5", "6", "7", "9"}) {
      const Snapshot s = shown({{"magnets", "true"}, {"gap", "3"}, {"offset_x", offset}});
      const auto& magnets = static_cast<const WirelessScene&>(*s.scene).magnets;
      QVERIFY(magnets && magnets->home < 0 && magnets->grip > -magnets->home);
      const double away = std::stod(offset) * 1e-3;
      QCOMPARE(rest_after_release(*magnets->pull, away), away);
    }
  }
  void the_ledger_closes_on_the_plug() {
    for (const Sets& sets :
         {Sets{}, Sets{{"object", "coin"}, {"source_resistance", "0.3"}},
          Sets{{"compensation", "lcc"}, {"ferrite", "true"}}, Sets{{"tx_q_given", "120"}}}) {
      const Snapshot s = shown(sets);
      const auto& scene = static_cast<const WirelessScene&>(*s.scene);
      double sum = 0;
      for (const LedgerTerm& term : scene.ledger->terms) {
        QVERIFY(term.watts >= 0);
        sum += term.watts;
      }
      QVERIFY(std::abs(sum - scene.ledger->plug) < 1e-12 * scene.ledger->plug);
      QVERIFY(std::abs(s.number("ledger_residual")) < 1e-12 * s.number("input_power"));
      QVERIFY(s.number("efficiency") <= s.number("best_efficiency") + 1e-12 || s.number("loss_object") != 0);
      // All that does not arrive is heat: efficiency, reckoned at the source, tells the same.
      const double taken = s.number("input_power"), battery = s.number("battery_power");
      if (taken > 0) QVERIFY(std::abs(s.number("battery_per_heat") * (taken - battery) / battery - 1) < 1e-9);
    }
  }
  void limits_are_kept_and_named() {
    QCOMPARE(words(shown({}), "drive_limit"), std::string("none"));
    const Snapshot null = shown({{"offset_x", "27.366"}, {"input_limit", "1000"}});
    QCOMPARE(words(null, "drive_limit"), std::string("current"));
    QVERIFY(null.number("primary_current") < 20.001);
    // Aside of the middle a charger would rather melt than give up: what it may take from the plug ends that.
    for (const char* resistance : {"0", "0.05"}) {
      const Snapshot aside = shown({{"offset_x", "22"}, {"source_resistance", resistance}});
      QCOMPARE(words(aside, "drive_limit"), std::string("input"));
      QVERIFY(std::abs(static_cast<const WirelessScene&>(*aside.scene).ledger->plug - 12) < 1e-9);
      QVERIFY(aside.number("load_power") < 4.9);
    }
    QCOMPARE(words(shown({{"target_power", "2000"}, {"voltage_limit", "3"}, {"current_limit", "1000"}}),
                   "drive_limit"),
             std::string("voltage"));
  }
  void values_that_do_not_go_together_are_a_problem_in_words() {
    const Snapshot s = shown({{"tx_inner", "30"}});
    QVERIFY(s.problem.has_value());
    QVERIFY(in_english(*s.problem).find("30") != std::string::npos);
    QVERIFY(std::isnan(s.number("coupling")));
    QVERIFY(shown({{"wire_diameter", "20"}, {"strands", "100"}}).problem.has_value());
  }
  void an_own_wire_takes_a_coil_s_place() {
    for (const char* role : {"transmitter", "receiver"}) {
      Timeline timeline = timeline_of({{"coil_role", role}, {"offset_x", "4"}});
      const double rings = timeline.snapshot().number("coupling");
      timeline.edit({"coil_file", coil(spiral())});
      const Snapshot s = run(timeline, 1);
      QVERIFY(std::abs(s.number("coupling") - rings) < 0.01);
      QVERIFY(std::abs(s.number("tx_inductance") / 3.7747e-6 - 1) < 0.01);
      // Pieces of a spiral feel each other's bend more than rings do.
      QVERIFY2(std::abs(s.number("resistance_ratio") / 3.25 - 1) < 0.16,
               qPrintable(QString::number(s.number("resistance_ratio"))));
      const auto& scene = static_cast<const WirelessScene&>(*s.scene);
      QVERIFY((std::string(role) == "transmitter" ? scene.transmitter : scene.receiver)->wire);
      QCOMPARE(scene.field->lines.size(), std::size_t{40});
      QVERIFY(!scene.field_coarse && !scene.field_stale);
    }
  }
  void a_bad_file_is_refused_in_one_sentence() {
    const auto reason = why_not(wireless_charging().parameter("coil_file"), coil("0,0,0\n10,x,0\n"));
    QVERIFY(reason.has_value());
    QCOMPARE(in_english(*reason), std::string("Line 2 of coil.csv: “x” is not a number."));
  }
  void the_charger_finds_the_power_and_books_every_joule() {
    const Snapshot s = shown({}, 60);
    QCOMPARE(words(s, "charger_state"), std::string("charging"));
    QVERIFY(std::abs(s.number("charger_power") - 5) < 0.2);
    QVERIFY(s.number("charger_frequency") > 87e3 && s.number("charger_frequency") < 205e3);
    QVERIFY(s.number("battery_energy") > 20);
    QVERIFY(std::abs(s.number("energy_residual")) < 1e-11 * s.number("battery_energy"));
  }
  void a_coin_stops_it_and_an_empty_pad_is_searched() {
    Timeline timeline = timeline_of({});
    run(timeline, 30);
    timeline.edit({"object", std::string("coin")});
    Snapshot s = run(timeline, 20);
    QCOMPARE(words(s, "charger_state"), std::string("foreign_object"));
    QCOMPARE(s.number("charger_power"), 0.0);
    timeline.edit({"object", std::string("none")});
    s = run(timeline, 40);
    QCOMPARE(words(s, "charger_state"), std::string("charging"));
    timeline.act({"place_phone", {false}});
    s = run(timeline, 3);
    QVERIFY(words(s, "charger_state") != "charging");
    QCOMPARE(s.number("charger_power"), 0.0);
    timeline.act({"place_phone", {true}});
    s = run(timeline, 40);
    QCOMPARE(words(s, "charger_state"), std::string("charging"));
    // Over the null nobody answers.
    timeline.edit({"offset_x", 27.3655});
    s = run(timeline, 20);
    QVERIFY(words(s, "charger_state") != "charging");
  }
  void the_charger_s_own_ledger_closes_at_every_packet() {
    // A slide over the pad, a coin that comes and goes, and the phone taken away.
    Timeline timeline = timeline_of({});
    double stored = 0, most = 0;
    int driven = 0, silent = 0;
    for (int packet = 0; packet < 90; ++packet) {
      timeline.edit({"offset_x", -8 + 0.5 * packet});
      if (packet == 30 || packet == 60) timeline.edit({"object", std::string("coin")});
      if (packet == 40 || packet == 70) timeline.edit({"object", std::string("none")});
      if (packet == 80) timeline.act({"place_phone", {false}});
      QVERIFY(timeline.step({}));
      const Snapshot s = timeline.snapshot();
      const auto& scene = static_cast<const WirelessScene&>(*s.scene);
      QVERIFY(scene.by_mind && scene.charger);
      double sum = 0;
      for (const LedgerTerm& term : scene.ledger->terms) sum += term.watts;
      QVERIFY(std::abs(sum - scene.ledger->plug) <= 1e-13 * scene.ledger->plug);
      QCOMPARE(scene.ledger->plug, s.number("charger_plug"));
      QVERIFY(std::abs(s.number("charger_residual")) <= 1e-13 * s.number("charger_plug"));
      // The battery's joules grow by the watts that the river shows.
      QVERIFY(std::abs(s.number("battery_energy") - stored - packet_interval * s.number("charger_battery")) <
              1e-12);
      stored = s.number("battery_energy");
      (s.number("charger_plug") > 0 ? driven : silent)++;
      most = std::max(most, s.number("charger_loss_object"));
    }
    QVERIFY(driven > 30 && silent > 10);
    QVERIFY(most > 0.5);
  }
  void the_picture_is_the_charger_s_while_it_thinks() {
    Timeline timeline = timeline_of({{"frequency", "110000"}});
    const auto scene = [&] {
      return std::static_pointer_cast<const WirelessScene>(timeline.snapshot().scene);
    };
    QVERIFY(!scene()->by_mind && !scene()->charger);
    const double at_settings = scene()->ledger->plug;
    run(timeline, 40);
    QVERIFY(scene()->by_mind);
    QVERIFY(scene()->ledger->plug != at_settings);
    QVERIFY(std::abs(1 / scene()->waves->period - scene()->charger->frequency) < 2e3);
    // The settings' own readings stay what they are.
    QVERIFY(std::abs(timeline.snapshot().number("load_power") - 5) < 1e-12);
    // A phone that is moved between packets is seen at once at the charger's frequency and voltage …
    const double before = scene()->ledger->plug;
    timeline.edit({"offset_x", 9.0});
    QVERIFY(scene()->by_mind && scene()->ledger->plug != before);
    timeline.edit({"offset_x", 0.0});
    QCOMPARE(scene()->ledger->plug, before);
    // … and a circuit that it has not worked with yet is shown as it is set.
    timeline.edit({"load", 8.0});
    QVERIFY(!scene()->by_mind);
    QVERIFY(timeline.step({}));
    QVERIFY(scene()->by_mind);
    timeline.edit({"object", std::string("coin")});
    run(timeline, 8);
    QCOMPARE(scene()->charger->state, std::string("foreign_object"));
    QCOMPARE(scene()->ledger->plug, 0.0);
    QVERIFY(scene()->by_mind && scene()->object.temperature > 20);
    timeline.edit({"object", std::string("none")});
    QVERIFY(!scene()->by_mind && scene()->ledger->plug > 0);
  }
  void a_charger_at_its_input_limit_finds_its_way_down() {
    // A car at the band's upper end is first held by what may be drawn from the wall, not by its own wish.
    const Snapshot s = shown(preset("electric-car"), 40);
    QCOMPARE(s.number("charger_frequency"), 90e3);
    QVERIFY(std::abs(s.number("charger_power") / 3600 - 1) < 0.005);
  }
  void a_charger_that_holds_no_power_adjusts_nothing() {
    Timeline timeline = timeline_of({{"hold_power", "false"}, {"source_resistance", "0.5"}, {"gap", "15"}});
    run(timeline, 20);
    const auto by_itself_as_set = [&] {
      const Snapshot s = timeline.snapshot();
      const auto& scene = static_cast<const WirelessScene&>(*s.scene);
      QVERIFY(scene.by_mind);
      QCOMPARE(words(s, "charger_state"), std::string("fixed"));
      QCOMPARE(s.number("charger_power"), s.number("load_power"));
      QCOMPARE(s.number("charger_efficiency"), s.number("efficiency"));
      QVERIFY(scene.charger->packets.empty());
    };
    by_itself_as_set();
    // Its frequency is the hand's, also between two packets.
    timeline.edit({"frequency", 140e3});
    by_itself_as_set();
    // Nobody looks for a coin either: it grows hot.
    timeline.edit({"object", std::string("coin")});
    run(timeline, 60);
    by_itself_as_set();
    const auto& scene = static_cast<const WirelessScene&>(*timeline.snapshot().scene);
    QVERIFY(scene.object.temperature > 25);
    timeline.edit({"object", std::string("none")});
    timeline.edit({"hold_power", true});
    run(timeline, 40);
    QCOMPARE(words(timeline.snapshot(), "charger_state"), std::string("charging"));
  }
  void a_curve_in_a_fast_drag_is_new_or_marked() {
    // After every single edit, before anything is refined: the curve meets the coupling that is read, or the
    // snapshot says that parts of it are old, which fades every chart.
    const auto at_now = [](const Snapshot& s) {
      const auto& curve = *s.series[static_cast<std::size_t>(s.exhibit->series_index("coupling_by_offset"))];
      const double x = curve.now.value();
      const std::size_t i = std::clamp<std::size_t>(
          static_cast<std::size_t>(std::ranges::lower_bound(curve.x, x) - curve.x.begin()), 1,
          curve.x.size() - 1);
      const double part = (x - curve.x[i - 1]) / (curve.x[i] - curve.x[i - 1]);
      return (1 - part) * curve.curves[0].values[i - 1] + part * curve.curves[0].values[i];
    };
    const auto off = [&](const Snapshot& s) { return std::abs(at_now(s) - s.number("coupling")); };
    const std::vector<Edit> hand = {
        {"offset_x", 4.0}, {"gap", 7.5},       {"offset_y", 6.0}, {"offset_x", -9.0}, {"gap", 3.0},
        {"tilt", 10.0},    {"offset_x", 14.0}, {"gap", 11.0},     {"offset_y", -3.0}, {"offset_x", 1.0}};
    Timeline rings = timeline_of({});
    for (const Edit& edit : hand) {
      rings.edit(edit);
      QVERIFY2(off(rings.snapshot()) < 2e-3, edit.parameter.c_str());
    }
    Timeline wire = timeline_of({{"ferrite", "true"}});
    wire.edit({"coil_file", coil(spiral())});
    const auto settle = [](Timeline& timeline) {
      while (timeline.model().refine({})) {
      }
    };
    settle(wire);
    QVERIFY(wire.snapshot().refined && off(wire.snapshot()) < 5e-3);
    double worst = 0;
    for (const Edit& edit : hand) {
      wire.edit(edit);
      const Snapshot s = wire.snapshot();
      QVERIFY2(!s.refined || off(s) < 5e-3, edit.parameter.c_str());
      if (!s.refined) worst = std::max(worst, off(s));
    }
    QVERIFY(worst > 0.02);  // the mark was needed
    settle(wire);
    QVERIFY(wire.snapshot().refined && off(wire.snapshot()) < 5e-3);
  }
  void names_and_bands_belong_to_what_is_charged() {
    struct Row {
      const char* preset;
      Setup setup;
      double low, high;  // Hz
      const char* last;
    };
    for (const Row& row : {Row{"qi-pad", Setup::phone, 87e3, 205e3, "Battery"},
                           Row{"out-of-tune", Setup::phone, 87e3, 205e3, "Battery"},
                           Row{"qi2-magnetic", Setup::phone, 355e3, 365e3, "Battery"},
                           Row{"electric-car", Setup::car, 81.38e3, 90e3, "Battery"},
                           Row{"kurs-2007", Setup::experiment, 9.85e6, 9.95e6, "Lamp"}}) {
      const Snapshot s = shown(preset(row.preset), 40);
      const auto& scene = static_cast<const WirelessScene&>(*s.scene);
      QCOMPARE(scene.setup, row.setup);
      for (const char* id : {"response_by_frequency", "efficiency_by_frequency"}) {
        const auto& bands = s.series[static_cast<std::size_t>(s.exhibit->series_index(id))]->bands;
        QCOMPARE(bands.size(), std::size_t(1));
        QCOMPARE(bands[0].from, row.low);
        QCOMPARE(bands[0].to, row.high);
      }
      QCOMPARE(std::string(scene.ledger->terms.back().label), std::string(row.last));
      // No charger leaves the band of what it charges; none is without its power.
      if (!scene.charger) continue;
      const double f = s.number("charger_frequency");
      QVERIFY2(f >= row.low && f <= row.high, row.preset);
      if (!std::get<bool>(s.setting("hold_power"))) continue;
      const double wanted = std::get<double>(s.setting("target_power"));
      QVERIFY2(std::abs(s.number("charger_power") / wanted - 1) < 0.02, row.preset);
    }
    // The lamp of 2007 had no rectifier; what is no pad, no car and no experiment has no band of its own.
    QCOMPARE(shown(preset("kurs-2007")).number("rectifier_loss"), 0.0);
    const Snapshot other = shown({{"tx_radius", "75"}});
    QCOMPARE(static_cast<const WirelessScene&>(*other.scene).setup, Setup::unnamed);
    QVERIFY(other.series[static_cast<std::size_t>(other.exhibit->series_index("response_by_frequency"))]
                ->bands.empty());
  }
  void the_way_of_the_energy_is_geometry_alone() {
    Timeline timeline = timeline_of({{"offset_x", "4"}});
    run(timeline, 1);
    const auto energy = [&] {
      return std::static_pointer_cast<const WirelessScene>(timeline.snapshot().scene)->energy;
    };
    const auto first = energy();
    timeline.edit({"load", 12.0});
    timeline.edit({"frequency", 100e3});
    while (timeline.model().refine({})) {
    }
    QVERIFY(energy() == first);
    const auto anew = std::static_pointer_cast<const WirelessScene>(
        shown({{"offset_x", "4"}, {"load", "12"}, {"frequency", "100000"}}, 1).scene);
    QCOMPARE(anew->energy->size(), first->size());
    for (std::size_t i = 0; i < first->size(); ++i) QVERIFY((*anew->energy)[i].points == (*first)[i].points);
  }
  void curves_agree_with_the_readings() {
    const Snapshot s = shown({{"gap", "10"}, {"offset_x", "7.3"}});
    const auto at_now = [&](const char* id, std::size_t curve) {
      const SeriesData& data = *s.series[static_cast<std::size_t>(s.exhibit->series_index(id))];
      std::size_t i = 1;
      while (i + 1 < data.x.size() && data.x[i] < *data.now) ++i;
      const double t = (*data.now - data.x[i - 1]) / (data.x[i] - data.x[i - 1]);
      return data.curves[curve].values[i - 1] +
             t * (data.curves[curve].values[i] - data.curves[curve].values[i - 1]);
    };
    QVERIFY(std::abs(at_now("coupling_by_offset", 0) - s.number("coupling")) < 1e-14);
    QVERIFY(std::abs(at_now("response_by_frequency", 0) - 5) < 0.05);
    QVERIFY(std::abs(at_now("efficiency_by_frequency", 0) - s.number("efficiency")) < 1e-3);
    QVERIFY(std::abs(at_now("efficiency_by_gap", 0) - s.number("efficiency")) < 3e-3);
    QVERIFY(std::abs(at_now("efficiency_by_gap", 1) - s.number("best_efficiency")) < 3e-3);
    QVERIFY(std::abs(at_now("efficiency_by_load", 0) - s.number("efficiency")) < 3e-3);
  }
  void between_tilted_plates_no_table_is_made_in_one_go() {
    const Sets sets{{"tilt", "8"}, {"ferrite", "1"}};
    Timeline straight = timeline_of(sets), disturbed = timeline_of(sets);
    // The first picture waits for none of it, and says so.
    const Snapshot first = straight.snapshot();
    QVERIFY(!first.refined && first.progress.share < 1 && std::isfinite(first.number("coupling")));
    int pieces = 0;
    while (straight.model().refine({})) ++pieces;
    // One for each place, gap and column, and three cells of the map at a time.
    QVERIFY2(pieces > 41 + 61 + 13 + 13 * 13 / 3, qPrintable(QString::number(pieces)));
    for (int i = 0; i < 30; ++i) disturbed.model().refine({});
    std::stop_source stopped;
    stopped.request_stop();
    disturbed.model().refine(stopped.get_token());
    disturbed.edit({"gap", 6.0});
    for (int i = 0; i < 20; ++i) disturbed.model().refine({});
    disturbed.edit({"gap", 5.0});
    while (disturbed.model().refine({})) {
    }
    const Snapshot s = straight.snapshot(), other = disturbed.snapshot();
    QVERIFY(s.refined && other.refined);
    QCOMPARE(s.number("null_offset"), other.number("null_offset"));
    for (const char* id : {"coupling_by_offset", "efficiency_by_gap"}) {
      const auto n = static_cast<std::size_t>(s.exhibit->series_index(id));
      QVERIFY(s.series[n] && s.series[n]->curves[0].values == other.series[n]->curves[0].values);
    }
    const auto& scene = static_cast<const WirelessScene&>(*s.scene);
    const auto& same = static_cast<const WirelessScene&>(*other.scene);
    QVERIFY(scene.map->coupling == same.map->coupling);
    for (std::size_t i = 0; i < scene.energy->size(); ++i)
      QVERIFY((*scene.energy)[i].points == (*same.energy)[i].points);
    // The curve goes through the reading.
    const SeriesData& curve =
        *s.series[static_cast<std::size_t>(s.exhibit->series_index("coupling_by_offset"))];
    QVERIFY(std::abs(curve.curves[0].values[curve.x.size() / 2] - s.number("coupling")) < 1e-4);
  }
  void pictures_are_whole_when_refined() {
    const Snapshot s = shown({{"offset_x", "6"}, {"gap", "8"}, {"tilt", "5"}}, 1);
    const auto& scene = static_cast<const WirelessScene&>(*s.scene);
    QVERIFY(s.refined && !scene.field_stale && !scene.energy_stale);
    QVERIFY(scene.field->drift < 1e-5 && s.number("line_drift") == scene.field->drift);
    // Counted lines approach the coupling.
    QVERIFY(std::abs(scene.field->threading / 40.0 - s.number("coupling")) < 0.08);
    double share = 0;
    int arriving = 0;
    for (const EnergyPath& path : *scene.energy) share += path.share, arriving += path.arrives;
    QVERIFY(std::abs(share - 1) < 1e-12);
    QVERIFY(arriving > 18);
    QVERIFY(scene.map->coupling.size() == static_cast<std::size_t>(scene.map->columns * scene.map->rows));
  }
  void extreme_settings_with_plates_and_helices_stay_finite() {
    Random random(3);
    for (int i = 0; i < 24; ++i) {
      State state;
      state.exhibit = "wireless-charging";
      for (const auto& p : wireless_charging().parameters)
        if (p.id != "tx_inner" && p.id != "rx_inner" && random.uniform() < 0.5)
          record(wireless_charging(), state, Edit{p.id, random_value(wireless_charging(), p, random)});
      record(wireless_charging(), state,
             parse_edit(wireless_charging(), "ferrite", i % 2 ? "true" : "false"));
      record(wireless_charging(), state,
             parse_edit(wireless_charging(), "winding", i % 3 ? "rings" : "open-helix"));
      const Snapshot s = Timeline(wireless_charging(), std::move(state)).snapshot();
      for (std::size_t r = 0; r < s.readouts.size(); ++r)
        if (const auto* value = std::get_if<double>(&s.readouts[r])) QVERIFY(std::isfinite(*value));
      if (!s.problem) QVERIFY(std::abs(s.number("coupling")) < 1);
    }
  }
};

QTEST_APPLESS_MAIN(ModelTest)
#include "model_test.moc"
