// The exhibit's curves and its map.
#include "core/exhibits/wireless_charging/curves.hpp"

#include <tbb/parallel_invoke.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/exhibits/wireless_charging/setup.hpp"

namespace lucid::wireless {

/// Own inductances while the receiver slides at the link's gap and tilt. The receiver's stays what it is, and
/// level the transmitter's, too; under a tilted plate the transmitter's follows x alone. Reckoned from the
/// middle, so that the present place changes no bit of it.
struct Sliding {
  explicit Sliding(const Link& of) : link(of), leans(of.place.ferrite && of.knobs.tilt != 0) {
    const Arrangement middle = at(0, 0);
    receiver = leans ? own_inductance(link.receiver->coil, middle.receiver, middle,
                                      link.receiver->free_inductance, 6, true)
                     : link.inductance.l2;
  }
  Arrangement at(double x, double y) const {
    Knobs k = link.knobs;
    k.offset_x = x * 1e3, k.offset_y = y * 1e3;
    return arrangement_of(k, link.transmitter->coil, link.receiver->coil);
  }
  double transmitter(double x) const {
    if (!leans) return link.inductance.l1;
    const Arrangement place = at(x, 0);
    return own_inductance(link.transmitter->coil, place.transmitter, place, link.transmitter->free_inductance,
                          6, true);
  }
  Inductances with(double x, double y, double own) const {
    return {own, receiver, mutual_inductance(link.transmitter->coil, link.receiver->coil, at(x, y), 6, true)};
  }

  const Link& link;
  bool leans;
  double receiver = 0;  ///< H
};

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

CurveData curve(const char* id, const char* label, std::vector<double> values) {
  return {id, Message{label, {}}, std::move(values)};
}

/// Inductances with the receiver elsewhere: quick and good to about 1e-5.
/// With both coils' own inductances as they are: true where the receiver only slides, level.
std::optional<Slide> slide_of(const Link& link, double reach) {
  const Coil &tx = link.transmitter->coil, &rx = link.receiver->coil;
  if (!Slide::fits(tx, rx, link.place)) return {};
  return Slide(tx, rx, link.place, reach);
}

Inductances elsewhere(const Link& link, double x, double y, double gap, double tilt) {
  Knobs k = link.knobs;
  k.offset_x = x * 1e3, k.offset_y = y * 1e3, k.gap = gap * 1e3, k.tilt = tilt;
  const Coil &tx = link.transmitter->coil, &rx = link.receiver->coil;
  const Arrangement place = arrangement_of(k, tx, rx);
  const double free_tx = link.transmitter->free_inductance, free_rx = link.receiver->free_inductance;
  Inductances l;
  tbb::parallel_invoke([&] { l.l1 = own_inductance(tx, place.transmitter, place, free_tx, 6, true); },
                       [&] { l.l2 = own_inductance(rx, place.receiver, place, free_rx, 6, true); },
                       [&] { l.m = mutual_inductance(tx, rx, place, 6, true); });
  l.m = without_rounding(l.m, l.l1, l.l2);
  return l;
}

double coupling_of(const Inductances& l) {
  const double k = l.m / std::sqrt(l.l1 * l.l2);
  return std::isfinite(k) && std::abs(k) < 1 ? k : none;
}

bool turns_freely(const Link& link) {
  return link.knobs.tilt == 0 && !link.transmitter->coil.is_line() && !link.receiver->coil.is_line();
}

/// Where the run stands now, `data.now`, each curve tells what the readout tells (`values`, one per curve),
/// not what lies between two of its places.
void tell_now(SeriesData& data, const std::vector<double>& values) {
  const auto next = std::lower_bound(data.x.begin(), data.x.end(), *data.now);
  if (next == data.x.begin() || next == data.x.end()) return;
  const auto at = next - data.x.begin();
  const bool there = *next == *data.now;
  if (!there) data.x.insert(next, *data.now);
  for (std::size_t i = 0; i < values.size(); ++i) {
    auto& curve = data.curves[i].values;
    if (there)
      curve[static_cast<std::size_t>(at)] = values[i];
    else
      curve.insert(curve.begin() + at, values[i]);
  }
}

double widest(const Link& link) {
  return std::max(link.transmitter->coil.outer(), link.receiver->coil.outer());
}

}  // namespace

bool takes_long(const Link& link) {
  return link.place.ferrite &&
         (link.knobs.tilt != 0 || link.transmitter->coil.is_line() || link.receiver->coil.is_line());
}

FrequencyCurves by_frequency(const Link& link) {
  // Even in log f, and dense where resonances of high quality are narrow.
  const double centre = link.knobs.tune_frequency, reach = std::log(3.0);
  std::vector<double> places;
  for (int i = -100; i <= 100; ++i) places.push_back(reach * i / 100);
  for (int i = -60; i <= 60; ++i) places.push_back(0.6 * std::pow(i / 60.0, 3));
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end(), [](double a, double b) { return b - a < 1e-9; }),
               places.end());
  auto power = std::make_shared<SeriesData>(), efficiency = std::make_shared<SeriesData>();
  std::vector<double> load, input, share;
  for (const double t : places) {
    const double f = centre * std::exp(t);
    const Phasors p = solve(link.circuit(f), f, link.voltage);
    power->x.push_back(f), efficiency->x.push_back(f);
    load.push_back(p.load_power), input.push_back(p.input_power),
        share.push_back(std::clamp(p.efficiency(), 0.0, 1.0));
  }
  power->curves = {curve("load_power", QT_TRANSLATE_NOOP("core", "into the load"), std::move(load)),
                   curve("input_power", QT_TRANSLATE_NOOP("core", "taken in"), std::move(input))};
  efficiency->curves = {curve("efficiency", QT_TRANSLATE_NOOP("core", "Efficiency"), std::move(share))};
  power->now = efficiency->now = link.frequency;
  tell_now(*power, {link.now.load_power, link.now.input_power});
  tell_now(*efficiency, {std::clamp(link.now.efficiency(), 0.0, 1.0)});
  if (const auto standard = standard_of(link))
    power->bands = efficiency->bands = {{standard->from, standard->to, {standard->name, {}}}};
  return {power, efficiency};
}

CurvePointer current_by_gap(const Link& link, const GapTable& table) {
  auto data = std::make_shared<SeriesData>();
  std::vector<double> fixed, held;
  const double f = link.frequency, volts = link.knobs.source_voltage;
  /// At the fixed voltage, and at that which the power needs.
  const auto currents = [&](const Inductances& l) -> std::vector<double> {
    if (!std::isfinite(coupling_of(l))) return {none, none};
    const Circuit c = link.circuit_without_object(f, l);
    const double of_one_volt = std::abs(solve(c, f, 1).i1);
    const double needed = hold_power(c, f, link.knobs.target_power, link.knobs.voltage_limit).voltage;
    return {volts * of_one_volt, needed * allowed(solve(c, f, needed), link.knobs).share * of_one_volt};
  };
  for (std::size_t i = 0; i < table.gap.size(); ++i) {
    if (table.gap[i] > 30 * widest(link)) break;
    data->x.push_back(table.gap[i] * 1e3);
    const std::vector<double> both = currents(table.inductance[i]);
    fixed.push_back(both[0]), held.push_back(both[1]);
  }
  // The first is that on which the run stands.
  data->curves = {curve("fixed", QT_TRANSLATE_NOOP("core", "fixed voltage"), std::move(fixed))};
  if (link.knobs.hold_power)
    data->curves.insert(data->curves.begin(),
                        curve("held", QT_TRANSLATE_NOOP("core", "fixed power"), std::move(held)));
  data->curves.push_back(curve("alone", QT_TRANSLATE_NOOP("core", "no receiver"),
                               std::vector<double>(data->x.size(), link.current_without_receiver(volts))));
  data->now = link.knobs.gap;
  std::vector<double> now = currents(link.inductance);
  if (link.knobs.hold_power)
    std::swap(now[0], now[1]);
  else
    now.pop_back();
  now.push_back(link.current_without_receiver(volts));
  tell_now(*data, now);
  return data;
}

CurvePointer efficiency_by_load(const Link& link) {
  auto data = std::make_shared<SeriesData>();
  Circuit c = link.circuit(link.frequency);
  std::vector<double> share;
  for (int i = 0; i <= 100; ++i) {
    c.load = 0.01 * std::pow(1e6, i / 100.0);
    data->x.push_back(c.load);
    share.push_back(std::clamp(solve(c, link.frequency, 1).efficiency(), 0.0, 1.0));
  }
  data->curves = {curve("efficiency", QT_TRANSLATE_NOOP("core", "Efficiency"), std::move(share))};
  data->now = link.knobs.load;
  tell_now(*data, {std::clamp(link.now.efficiency(), 0.0, 1.0)});
  return data;
}

namespace {

constexpr std::size_t gaps = 61;

/// What a maker makes, in one go. It ends before its link does, and only borrows it.
template <class Maker>
auto whole_table(const Link& link) {
  Maker maker(std::shared_ptr<const Link>(std::shared_ptr<const Link>(), &link));
  while (!maker.work()) {
  }
  return maker.table();
}

}  // namespace

GapMaker::GapMaker(std::shared_ptr<const Link> link) : link_(std::move(link)) {}

bool GapMaker::work() {
  const Knobs& k = link_->knobs;
  const double gap = 1e-3 * std::pow(1e4, static_cast<double>(table_.gap.size()) / (gaps - 1.0));
  table_.gap.push_back(gap);
  table_.inductance.push_back(elsewhere(*link_, k.offset_x * 1e-3, k.offset_y * 1e-3, gap, k.tilt));
  return table_.gap.size() == gaps;
}

GapTable gap_table(const Link& link) { return whole_table<GapMaker>(link); }

CurvePointer efficiency_by_gap(const Link& link, const GapTable& table) {
  auto data = std::make_shared<SeriesData>();
  std::vector<double> best, share;
  const double r1 = link.r1(link.frequency), r2 = link.r2(link.frequency), w = 2 * pi * link.frequency;
  const auto best_of = [&](const Inductances& l) {
    return std::isfinite(coupling_of(l)) ? best_efficiency(w * std::abs(l.m) / std::sqrt(r1 * r2)) : none;
  };
  const auto share_of = [&](const Inductances& l) {
    if (!std::isfinite(coupling_of(l))) return none;
    const double got = solve(link.circuit_without_object(link.frequency, l), link.frequency, 1).efficiency();
    return std::isfinite(got) ? std::clamp(got, 0.0, 1.0) : none;
  };
  for (std::size_t i = 0; i < table.gap.size(); ++i) {
    data->x.push_back(table.gap[i] * 1e3);
    best.push_back(best_of(table.inductance[i]));
    share.push_back(share_of(table.inductance[i]));
  }
  data->curves = {curve("efficiency", QT_TRANSLATE_NOOP("core", "with this load"), std::move(share)),
                  curve("best_efficiency", QT_TRANSLATE_NOOP("core", "best possible"), std::move(best))};
  data->now = link.knobs.gap;
  tell_now(*data, {share_of(link.inductance), best_of(link.inductance)});
  return data;
}

OffsetMaker::OffsetMaker(std::shared_ptr<const Link> link) : link_(std::move(link)) {
  const Link& l = *link_;
  const double reach = 2.5 * widest(l), y = l.knobs.offset_y * 1e-3;
  slide_ = slide_of(l, std::hypot(reach, y));
  sliding_ = std::make_shared<const Sliding>(l);
  mirrored_ = l.knobs.tilt == 0 && !l.transmitter->coil.is_line() && !l.receiver->coil.is_line();
  half_ = takes_long(l) && !slide_ ? 20 : 40;
  next_ = mirrored_ ? half_ : 0;
  for (int i = -half_; i <= half_; ++i) table_.x.push_back(reach * i / half_);
  table_.coupling.resize(table_.x.size());
  table_.null = none;
}

double OffsetMaker::coupling(double x) const {
  const double y = link_->knobs.offset_y * 1e-3;
  if (!slide_) return coupling_of(sliding_->with(x, y, sliding_->transmitter(x)));
  Inductances l = link_->inductance;
  l.m = slide_->at(x, y);
  return coupling_of(l);
}

bool OffsetMaker::bracket() {
  const auto middle = static_cast<std::size_t>(half_);
  const auto at = [&](int i) { return table_.coupling[middle + static_cast<std::size_t>(i)]; };
  // Between endless plates the coupling dies out without a change of sign; rounding is none.
  double most = 0, least = 0;
  for (int i = 0; i <= half_; ++i)
    if (std::isfinite(at(i))) most = std::max(most, std::abs(at(i))), least = std::min(least, at(i));
  if (at(0) > 0 && least > -1e-3 * most) return false;
  for (int i = 1; i <= half_; ++i) {
    at_low_ = at(i - 1), at_high_ = at(i);
    if ((at_low_ > 0) == (at_high_ > 0) || !std::isfinite(at_low_) || !std::isfinite(at_high_)) continue;
    high_ = table_.x[middle + static_cast<std::size_t>(i)];
    low_ = table_.x[middle + static_cast<std::size_t>(i) - 1];
    return true;
  }
  return false;
}

bool OffsetMaker::work() {
  if (tries_ < 0) {
    const auto n = static_cast<std::size_t>(next_);
    table_.coupling[n] = coupling(table_.x[n]);
    if (mirrored_) table_.coupling[static_cast<std::size_t>(2 * half_ - next_)] = table_.coupling[n];
    if (++next_ <= 2 * half_) return false;
    tries_ = 0;
    return !bracket();
  }
  if (tries_ < 20 && high_ - low_ > 1e-8) {
    const double x =
        tries_ % 3 == 2 ? 0.5 * (low_ + high_) : low_ + (high_ - low_) * at_low_ / (at_low_ - at_high_);
    const double k = coupling(x);
    if ((k > 0) == (at_low_ > 0))
      low_ = x, at_low_ = k;
    else
      high_ = x, at_high_ = k;
    ++tries_;
    return false;
  }
  table_.null = low_ + (high_ - low_) * at_low_ / (at_low_ - at_high_);
  return true;
}

OffsetTable offset_table(const Link& link) { return whole_table<OffsetMaker>(link); }

CurvePointer coupling_by_offset(const Link& link, const OffsetTable& table) {
  auto data = std::make_shared<SeriesData>();
  for (const double x : table.x) data->x.push_back(x * 1e3);
  data->curves = {curve("coupling", QT_TRANSLATE_NOOP("core", "Coupling"), table.coupling)};
  data->now = link.knobs.offset_x;
  tell_now(*data, {link.coupling()});
  return data;
}

CurvePointer pull_by_offset(const PullTable& table, double offset) {
  auto data = std::make_shared<SeriesData>();
  for (std::size_t i = 0; i < table.home.size(); ++i)
    data->x.push_back(1e3 * table.step * static_cast<double>(i));
  data->curves = {curve("home", QT_TRANSLATE_NOOP("core", "to the middle"), table.home),
                  curve("hold", QT_TRANSLATE_NOOP("core", "to the sender"), table.hold)};
  data->now = std::min(std::abs(offset), 1e3 * most_snap);
  return data;
}

CurvePointer temperature_by_time(const Link& link) {
  if (!link.has_object()) return nullptr;
  auto data = std::make_shared<SeriesData>();
  const double last = std::max(120.0, 2 * link.knobs.object_time);
  std::vector<double> degrees;
  for (int i = 0; i <= 120; ++i) {
    data->x.push_back(last * i / 120);
    degrees.push_back(temperature_after(link.object, std::max(link.now.loss_object, 0.0), data->x.back()));
  }
  data->curves = {curve("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), std::move(degrees))};
  data->now = link.knobs.object_time;
  tell_now(*data, {temperature_after(link.object, std::max(link.now.loss_object, 0.0), *data->now)});
  return data;
}

namespace {

/// Voltage across the load, as a phasor.
std::complex<double> load_voltage(const Link& link) { return -link.now.load_current * link.knobs.load; }

}  // namespace

CurvePointer waveform(const Link& link, bool primary) {
  auto data = std::make_shared<SeriesData>();
  const std::complex<double> current = primary ? link.now.i1 : link.now.i2;
  const std::complex<double> voltage = primary ? std::complex<double>(link.voltage) : load_voltage(link);
  std::vector<double> amperes, volts;
  constexpr int points = 160;
  for (int i = 0; i <= points; ++i) {
    const double cycles = 2.0 * i / points, angle = 2 * pi * cycles;
    const std::complex<double> turn(std::cos(angle), std::sin(angle));
    data->x.push_back(cycles / link.frequency * 1e6);
    amperes.push_back((current * turn).real()), volts.push_back((voltage * turn).real());
  }
  data->curves = {curve("current", QT_TRANSLATE_NOOP("core", "Current"), std::move(amperes)),
                  curve("voltage", QT_TRANSLATE_NOOP("core", "Voltage"), std::move(volts))};
  return data;
}

std::shared_ptr<const Waves> waves(const Link& link) {
  return waves(link.now, link.frequency, link.voltage, link.knobs.load);
}

std::shared_ptr<const Waves> waves(const Phasors& now, double frequency, double voltage, double load) {
  auto w = std::make_shared<Waves>();
  w->period = 1 / frequency;
  constexpr int points = 128;
  for (int i = 0; i < points; ++i) {
    const double angle = 2 * pi * i / points;
    const std::complex<double> turn(std::cos(angle), std::sin(angle));
    w->primary_current.push_back(static_cast<float>((now.i1 * turn).real()));
    w->secondary_current.push_back(static_cast<float>((now.i2 * turn).real()));
    w->primary_voltage.push_back(static_cast<float>(voltage * turn.real()));
    w->secondary_voltage.push_back(static_cast<float>((-now.load_current * load * turn).real()));
  }
  return w;
}

double null_offset(const Link& link) { return offset_table(link).null; }

MapMaker::MapMaker(std::shared_ptr<const Link> link) : link_(std::move(link)) {
  const double reach = 2.2 * widest(*link_);
  const bool free = turns_freely(*link_);
  slide_ = slide_of(*link_, 1.5 * reach);
  map_.columns = map_.rows = free || slide_ ? 61 : link_->place.ferrite ? 13 : 25;
  map_.dx = map_.dy = 2e3 * reach / (map_.columns - 1);
  map_.x0 = map_.y0 = -1e3 * reach;
  const std::size_t cells = static_cast<std::size_t>(map_.columns) * static_cast<std::size_t>(map_.rows);
  map_.coupling.resize(cells), map_.efficiency.resize(cells);
  sliding_ = std::make_shared<const Sliding>(*link_);
  at_once_ = takes_long(*link_) && !slide_ ? 3 : 6 * map_.columns;
  if (free) {
    constexpr int points = 64;
    radial_step_ = std::sqrt(2.0) * reach / (points - 4);
    for (int i = 0; i < points; ++i)
      radial_.push_back(coupling_of(sliding_->with(i * radial_step_, 0, link_->inductance.l1)));
  }
}

double MapMaker::coupling_at(double x, double y, double own) const {
  if (slide_) {
    Inductances l = link_->inductance;
    l.m = slide_->at(x, y);
    return coupling_of(l);
  }
  if (radial_.empty()) return coupling_of(sliding_->with(x, y, own));
  // Cubic between four neighbours; the table is even about the middle.
  const double s = std::hypot(x, y) / radial_step_;
  const int i = static_cast<int>(s);
  const double t = s - i;
  const auto value = [&](int n) { return radial_[static_cast<std::size_t>(std::abs(n))]; };
  const double a = value(i - 1), b = value(i), c = value(i + 1), d = value(i + 2);
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

bool MapMaker::work(std::stop_token stop) {
  const bool varies = sliding_->leans && !slide_;
  const int cells = map_.columns * map_.rows;
  for (int done = 0; cell_ < cells && done < at_once_ && !stop.stop_requested(); ++done) {
    if (own_.size() < static_cast<std::size_t>(map_.columns)) {
      const double x = 1e-3 * (map_.x0 + static_cast<double>(own_.size()) * map_.dx);
      own_.push_back(varies ? sliding_->transmitter(x) : link_->inductance.l1);
      if (varies) return false;
      continue;
    }
    const int column = cell_ % map_.columns, row = cell_ / map_.columns;
    const double x = 1e-3 * (map_.x0 + column * map_.dx), y = 1e-3 * (map_.y0 + row * map_.dy);
    const double own = own_[static_cast<std::size_t>(column)];
    const double k = coupling_at(x, y, own);
    const auto n = static_cast<std::size_t>(cell_++);
    map_.coupling[n] = static_cast<float>(std::isfinite(k) ? k : 0);
    const Inductances l{own, sliding_->receiver,
                        std::isfinite(k) ? k * std::sqrt(own * sliding_->receiver) : 0};
    const double f = link_->frequency;
    const double share = solve(link_->circuit_without_object(f, l), f, 1).efficiency();
    map_.efficiency[n] = static_cast<float>(std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0);
  }
  return cell_ == cells;
}

std::shared_ptr<const PlaceMap> MapMaker::map() const {
  auto map = std::make_shared<PlaceMap>(map_);
  if (!radial_.empty()) {
    for (std::size_t i = 1; i < radial_.size(); ++i) {
      const double a = radial_[i - 1], b = radial_[i];
      if (!((a > 0) != (b > 0))) continue;
      const double radius = 1e3 * radial_step_ * (static_cast<double>(i - 1) + a / (a - b));
      Path circle;
      for (int s = 0; s <= 96; ++s)
        circle.push_back({static_cast<float>(radius * std::cos(2 * pi * s / 96)),
                          static_cast<float>(radius * std::sin(2 * pi * s / 96)), 0});
      map->null_lines.push_back(std::move(circle));
    }
    return map;
  }
  // One short piece for every cell that the zero crosses.
  const auto value = [&](int c, int r) {
    return map->coupling[static_cast<std::size_t>(r) * static_cast<std::size_t>(map->columns) +
                         static_cast<std::size_t>(c)];
  };
  for (int r = 0; r + 1 < map->rows; ++r)
    for (int c = 0; c + 1 < map->columns; ++c) {
      const float corner[5] = {value(c, r), value(c + 1, r), value(c + 1, r + 1), value(c, r + 1),
                               value(c, r)};
      const float cx[5] = {0, 1, 1, 0, 0}, cy[5] = {0, 0, 1, 1, 0};
      Path piece;
      for (int side = 0; side < 4; ++side) {
        const float a = corner[side], b = corner[side + 1];
        if ((a > 0) == (b > 0)) continue;
        const float t = a / (a - b);
        piece.push_back({static_cast<float>(map->x0 + map->dx * (static_cast<float>(c) + cx[side] +
                                                                 t * (cx[side + 1] - cx[side]))),
                         static_cast<float>(map->y0 + map->dy * (static_cast<float>(r) + cy[side] +
                                                                 t * (cy[side + 1] - cy[side]))),
                         0});
        if (piece.size() == 2) map->null_lines.push_back(std::move(piece)), piece = {};
      }
    }
  return map;
}

}  // namespace lucid::wireless
