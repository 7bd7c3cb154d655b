// The charger's own mind.
#include "core/exhibits/wireless_charging/charger_mind.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/exhibits/wireless_charging/setup.hpp"

namespace lucid::wireless {

namespace {

constexpr std::size_t most_packets = 12, most_trace = 1200, most_trail = 240;
constexpr double answer_power = 0.02;  ///< W that wake the phone's electronics

struct Word {
  const char* id;
  const char* label;
};
constexpr std::array<Word, 7> words = {
    {{"idle", QT_TRANSLATE_NOOP("core", "Waiting")},
     {"ping", QT_TRANSLATE_NOOP("core", "Is anybody there?")},
     {"identify", QT_TRANSLATE_NOOP("core", "Who are you?")},
     {"charging", QT_TRANSLATE_NOOP("core", "Charging")},
     {"foreign_object", QT_TRANSLATE_NOOP("core", "Stopped: something lies in the field")},
     {"removed", QT_TRANSLATE_NOOP("core", "The receiver is gone")},
     {"fixed", QT_TRANSLATE_NOOP("core", "It adjusts nothing")}}};

void say(ChargerMind& mind, bool from_phone, const char* label, double value, const char* unit = "") {
  mind.packets.push_back({mind.time, from_phone, label, value, unit});
  if (mind.packets.size() > most_packets) mind.packets.erase(mind.packets.begin());
}

void enter(ChargerMind& mind, Mood mood, const char* reason = "") {
  mind.mood = mood, mind.reason = reason, mind.in_mood = 0, mind.suspicious = 0;
  mind.at_peak = mind.limited = false;
}

/// The circuit as it is: without a phone nothing answers from the second coil. `voltage` falls to what the
/// limits of current and input allow, as a real inverter's does; where it adjusts nothing, it stays.
Phasors solve_with(const Link& link, bool phone_present, double frequency, double& voltage) {
  Circuit c = link.circuit(frequency);
  if (!phone_present) c.m = 0, c.extra12 = 0, c.extra22 = 0;
  const Phasors p = solve(c, frequency, voltage);
  if (!link.knobs.hold_power) return p;
  const Allowed most = allowed(p, link.knobs);
  if (most.limit == Limit::none) return p;
  voltage *= most.share;
  return solve(c, frequency, voltage);
}

Shares mean(Shares s, double on) {
  for (double* watts : {&s.plug, &s.source, &s.tx_copper, &s.tx_proximity, &s.rx_copper, &s.rx_proximity,
                        &s.ferrite, &s.object, &s.rectifier, &s.battery})
    *watts *= on;
  return s;
}

void spend(ChargerMind& mind, const Shares& s, double seconds) {
  Energies& e = mind.energy;
  e.plug += s.plug * seconds, e.source += s.source * seconds;
  e.tx_copper += s.tx_copper * seconds, e.tx_proximity += s.tx_proximity * seconds;
  e.rx_copper += s.rx_copper * seconds, e.rx_proximity += s.rx_proximity * seconds;
  e.object += s.object * seconds, e.rectifier += s.rectifier * seconds, e.battery += s.battery * seconds;
}

}  // namespace

Drive drive_of(const ChargerMind& mind, const Link& link) {
  Drive drive;
  drive.frequency = mind.driven, drive.voltage = mind.voltage, drive.on = mind.on;
  if (mind.mood == Mood::fixed) drive.frequency = link.knobs.frequency;  // it follows the hand at once
  if (drive.on <= 0) return drive;
  drive.now = solve_with(link, mind.phone_present, drive.frequency, drive.voltage);
  drive.shares = mean(link.shares(drive.now, drive.frequency), drive.on);
  return drive;
}

const char* id_of(Mood mood) { return words[static_cast<std::size_t>(mood)].id; }

BandLimits band_of(const Link& link) {
  if (const auto standard = standard_of(link)) return {standard->low, standard->high};
  const double f = link.knobs.tune_frequency;
  return {f * 87.0 / 127.7, f * 205.0 / 127.7};
}

bool talks(const Link& link) { return link.knobs.tune_frequency <= 1e6; }

void think(ChargerMind& mind, const Link& link) {
  const BandLimits band = band_of(link);
  // Above the resonance, so that less frequency means more power.
  const double first = std::clamp(
      std::max(0.85 * band.high, std::sqrt(link.knobs.tune_frequency * band.high)), band.low, band.high);
  const double target = link.knobs.target_power;
  if (!link.knobs.hold_power && mind.mood != Mood::fixed)
    enter(mind, Mood::fixed, QT_TRANSLATE_NOOP("core", "Voltage and frequency stay as they are set."));
  if (link.knobs.hold_power && mind.mood == Mood::fixed) enter(mind, Mood::idle);
  if (mind.mood == Mood::fixed) {
    mind.duty = 1, mind.voltage = link.knobs.source_voltage, mind.frequency = link.knobs.frequency;
  } else {
    mind.voltage = mind.duty * std::min(link.knobs.source_voltage, link.knobs.voltage_limit);
    if (mind.frequency < band.low || mind.frequency > band.high) mind.frequency = first;
  }
  const double wanted = mind.voltage;
  const auto driven_at = [&](double frequency, double voltage) {
    return solve_with(link, mind.phone_present, frequency, voltage);
  };
  Phasors p;
  mind.on = 0;
  mind.received = 0, mind.missing = 0;
  const auto drive = [&](double share) {
    mind.on = share, mind.driven = mind.frequency;
    p = solve_with(link, mind.phone_present, mind.driven, mind.voltage);
  };

  switch (mind.mood) {
    case Mood::idle:
    case Mood::removed:
      if (mind.in_mood >= 1) enter(mind, Mood::ping);
      break;
    case Mood::ping:
      mind.frequency = first;
      mind.duty = 1;
      drive(0.3);
      say(mind, false, QT_TRANSLATE_NOOP("core", "Ping"), std::numeric_limits<double>::quiet_NaN());
      if (mind.phone_present && p.load_power > std::min(answer_power, 0.2 * target)) {
        say(mind, true, QT_TRANSLATE_NOOP("core", "Signal strength"), std::abs(link.coupling()));
        enter(mind, Mood::identify);
      } else {
        enter(mind, Mood::idle,
              QT_TRANSLATE_NOOP("core", "No answer: no receiver, or it lies where the fields cancel."));
      }
      break;
    case Mood::identify:
      drive(1);
      say(mind, true, QT_TRANSLATE_NOOP("core", "Identification"), std::numeric_limits<double>::quiet_NaN());
      if (!mind.phone_present)
        enter(mind, Mood::removed);
      else if (mind.in_mood >= 1)
        enter(mind, Mood::charging);
      break;
    case Mood::charging: {
      drive(1);
      if (!mind.phone_present || p.load_power < 0.2 * std::min(answer_power, 0.2 * target)) {
        enter(mind, Mood::removed, QT_TRANSLATE_NOOP("core", "No packet came: the receiver was taken away."));
        break;
      }
      const double error = std::clamp((target - p.load_power) / target, -1.0, 1.0);
      say(mind, true, QT_TRANSLATE_NOOP("core", "Control error"), error);
      // Down in frequency brings more power while it runs above the resonance; if it brings less, the peak is
      // passed. At the upper end of the band only a lower voltage brings less.
      const double next = std::clamp(mind.frequency * std::exp(-0.06 * error), band.low, band.high);
      mind.limited = mind.at_peak = false;
      mind.reason = "";
      if (error > 0 && mind.duty < 1) {
        mind.duty = std::min(mind.duty * std::exp(0.3 * error), 1.0);
      } else if (error < 0 && next == band.high) {
        mind.frequency = next;
        // From what its limits let it give, not from what it wanted: else it would lower that in vain.
        const double given = mind.voltage / std::min(link.knobs.source_voltage, link.knobs.voltage_limit);
        mind.duty = std::max(given * std::exp(0.3 * error), 0.02);
      } else if (error > 0.02 && driven_at(next, wanted).load_power <= p.load_power) {
        mind.at_peak = mind.limited = true;
        mind.reason = QT_TRANSLATE_NOOP("core", "It gives all that it can here.");
      } else {
        mind.limited = next == mind.frequency && std::abs(error) > 0.02;
        mind.frequency = next;
      }
      // What the phone reports, and what the charger reckons from its own current; both are off by a little.
      mind.received = p.load_power + p.loss2;
      mind.missing = p.input_power - p.loss1 - mind.received + 0.03 * mind.chance.normal();
      mind.suspicious = mind.missing > missing_power_limit ? mind.suspicious + 1 : 0;
      if (mind.in_mood % 4 == 3)
        say(mind, true, QT_TRANSLATE_NOOP("core", "Received power"), mind.received, "W");
      if (mind.suspicious >= 3) {
        say(mind, false, QT_TRANSLATE_NOOP("core", "Power is missing"), mind.missing, "W");
        enter(mind, Mood::foreign_object,
              QT_TRANSLATE_NOOP("core", "More power is missing than the coils can explain."));
      }
      break;
    }
    case Mood::fixed: drive(1); break;
    case Mood::foreign_object:
      if (!link.has_object()) enter(mind, Mood::idle, QT_TRANSLATE_NOOP("core", "The field is clear again."));
      if (!mind.phone_present) enter(mind, Mood::removed);
      break;
  }

  mind.shares = mind.on > 0 ? mean(link.shares(p, mind.driven), mind.on) : Shares{};
  spend(mind, mind.shares, packet_interval);
  mind.temperature = link.has_object() ? temperature_after(link.object, std::max(mind.shares.object, 0.0),
                                                           packet_interval, mind.temperature)
                                       : ambient;
  mind.time += packet_interval;
  ++mind.in_mood;
  if (mind.trace_time.size() >= most_trace)
    for (auto* trace : {&mind.trace_time, &mind.trace_power, &mind.trace_frequency, &mind.trace_temperature,
                        &mind.trace_missing})
      trace->erase(trace->begin(), trace->begin() + most_trace / 4);
  mind.trace_time.push_back(mind.time);
  mind.trace_power.push_back(mind.shares.rectifier + mind.shares.battery);
  mind.trace_frequency.push_back(mind.frequency);
  mind.trace_temperature.push_back(mind.temperature);
  mind.trace_missing.push_back(mind.missing);
  const Place here{static_cast<float>(link.knobs.offset_x), static_cast<float>(link.knobs.offset_y),
                   static_cast<float>((mind.shares.rectifier + mind.shares.battery) / target)};
  if (!mind.trail.empty() && std::hypot(mind.trail.back().x - here.x, mind.trail.back().y - here.y) < 0.4f)
    mind.trail.back().z = here.z;
  else
    mind.trail.push_back(here);
  if (mind.trail.size() > most_trail) mind.trail.erase(mind.trail.begin());
}

std::shared_ptr<const Charger> picture_of(const ChargerMind& mind) {
  auto picture = std::make_shared<Charger>();
  const Word& word = words[static_cast<std::size_t>(mind.mood)];
  picture->state = word.id, picture->label = word.label, picture->reason = mind.reason;
  picture->frequency = mind.frequency, picture->voltage = mind.voltage, picture->limited = mind.limited;
  picture->on = mind.on, picture->missing = mind.missing, picture->temperature = mind.temperature;
  picture->phone_present = mind.phone_present;
  picture->packets = mind.packets;
  if (mind.trail.size() > 1) picture->trail = mind.trail;
  const Energies& e = mind.energy;
  picture->plug_joules = e.plug, picture->battery_joules = e.battery;
  picture->lost_joules =
      e.source + e.tx_copper + e.tx_proximity + e.rx_copper + e.rx_proximity + e.object + e.rectifier;
  return picture;
}

}  // namespace lucid::wireless
