// The exhibit's curves and its map, from a link.
#pragma once

#include <memory>
#include <optional>
#include <stop_token>

#include "core/exhibits/wireless_charging/link.hpp"
#include "core/exhibits/wireless_charging/magnets.hpp"
#include "core/exhibits/wireless_charging/scene.hpp"
#include "core/snapshot.hpp"

namespace lucid::wireless {

using CurvePointer = std::shared_ptr<const SeriesData>;

/// Load power and input power at the present voltage, W, and efficiency, by frequency.
struct FrequencyCurves {
  CurvePointer power, efficiency;
};
FrequencyCurves by_frequency(const Link& link);
CurvePointer efficiency_by_load(const Link& link);
/// Whether tables over other places of the receiver take longer than a frame: between plates, of a wire or
/// tilted.
bool takes_long(const Link& link);
/// Mutual inductances over the gap from 1 mm to 10 m, and the efficiencies that they allow.
struct GapTable {
  std::vector<double> gap;  ///< m
  std::vector<Inductances> inductance;
};
/// The same gaps, one after the other.
class GapMaker {
 public:
  explicit GapMaker(std::shared_ptr<const Link> link);
  /// One more gap; true when all are there.
  bool work();
  const GapTable& table() const { return table_; }

 private:
  std::shared_ptr<const Link> link_;
  GapTable table_;
};
GapTable gap_table(const Link& link);
CurvePointer efficiency_by_gap(const Link& link, const GapTable& table);
/// Current in the pad's coil by the gap, A: at the source voltage, and with the power held as far as the
/// limits allow. In series–series it runs away when the phone is lifted off, up to the level without one.
CurvePointer current_by_gap(const Link& link, const GapTable& table);
/// Coupling along x at the present gap, tilt and offset_y; and the first place right of the middle where it
/// is zero.
struct OffsetTable {
  std::vector<double> x;  ///< m
  std::vector<double> coupling;
  double null = 0;  ///< m; NaN where there is none
};
struct Sliding;

/// The same table, place by place, then its zero.
class OffsetMaker {
 public:
  explicit OffsetMaker(std::shared_ptr<const Link> link);
  /// One more place, or one more step towards the zero; true when all is there.
  bool work();
  const OffsetTable& table() const { return table_; }

 private:
  double coupling(double x) const;
  /// Whether there is a zero to look for, between two neighbours of the table.
  bool bracket();

  std::shared_ptr<const Link> link_;
  std::shared_ptr<const Sliding> sliding_;
  std::optional<Slide> slide_;
  OffsetTable table_;
  bool mirrored_ = false;
  int half_ = 0, next_ = 0;
  int tries_ = -1;                                        ///< −1: the table is not whole yet
  double low_ = 0, high_ = 0, at_low_ = 0, at_high_ = 0;  ///< the zero lies between
};
OffsetTable offset_table(const Link& link);
CurvePointer coupling_by_offset(const Link& link, const OffsetTable& table);
/// What the rings of magnets pull, N, by the offset in mm.
CurvePointer pull_by_offset(const PullTable& table, double offset);
CurvePointer temperature_by_time(const Link& link);
/// Two periods of current (A) and voltage (V): of the source and the transmitter, or of the receiver and the
/// load.
CurvePointer waveform(const Link& link, bool primary);
std::shared_ptr<const Waves> waves(const Link& link);
/// Of other currents in the same circuit: what the charger makes of it by itself.
std::shared_ptr<const Waves> waves(const Phasors& now, double frequency, double voltage, double load);

/// The coupling's first zero along +x, m; NaN where there is none within reach.
double null_offset(const Link& link);

/// The map, cell by cell.
class MapMaker {
 public:
  explicit MapMaker(std::shared_ptr<const Link> link);
  /// The next cells, as many as take about 15 ms; true when done.
  bool work(std::stop_token stop);
  std::shared_ptr<const PlaceMap> map() const;

 private:
  /// `own`: the transmitter's own inductance with the receiver there, H.
  double coupling_at(double x, double y, double own) const;
  std::shared_ptr<const Link> link_;
  std::shared_ptr<const Sliding> sliding_;
  PlaceMap map_;
  std::optional<Slide> slide_;
  std::vector<double> own_;     ///< of the transmitter, H, by column
  std::vector<double> radial_;  ///< coupling by distance, where only that matters
  double radial_step_ = 0;
  int cell_ = 0, at_once_ = 1;
};

}  // namespace lucid::wireless
