// The moving part of the exhibit: knobs, an own coil, the charger's mind, and pictures made as time allows.
#pragma once

#include <complex>
#include <memory>
#include <optional>

#include "core/exhibits/wireless_charging/charger_mind.hpp"
#include "core/exhibits/wireless_charging/curves.hpp"
#include "core/exhibits/wireless_charging/magnets.hpp"
#include "core/exhibits/wireless_charging/pictures.hpp"
#include "core/model.hpp"

namespace lucid::wireless {

/// What was last made, and from which settings. A part whose settings have changed since is out of date.
struct Made {
  using Key = std::vector<double>;
  Key tx_key, rx_key, drive_key, link_key, curves_key, offset_key, gap_key, field_key, energy_key, map_key;
  std::shared_ptr<const MadeCoil> tx, rx;
  std::shared_ptr<const Link> link;
  std::shared_ptr<const CoilShape> tx_shape, rx_shape;
  std::shared_ptr<const OffsetTable> offset;
  std::shared_ptr<const GapTable> gaps;
  FrequencyCurves frequency;
  CurvePointer by_load, by_gap, current_by_gap, by_offset, by_time, primary, secondary;
  Splitting peaks;
  std::shared_ptr<const Waves> waves;
  std::shared_ptr<const Ledger> ledger;
  /// What the charger makes of the link by itself, and for which link and packet.
  std::shared_ptr<const Link> drive_link;
  double drive_time = -1;
  bool drive_present = true;
  Drive drive;
  std::shared_ptr<const Waves> drive_waves;
  std::shared_ptr<const Ledger> drive_ledger;
  std::shared_ptr<const FieldLines> field;
  bool field_coarse = false;
  std::shared_ptr<const std::vector<EnergyPath>> energy;
  std::shared_ptr<const PlaceMap> map;
  Key pull_key, force_key;
  std::shared_ptr<const PullTable> pull;
  CurvePointer by_pull;
  double reach = 0;  ///< m from which the phone comes home
  std::optional<Magnets> magnets;
};

class WirelessModel final : public KnobModel<Knobs> {
 public:
  WirelessModel() = default;
  void act(const Deed& deed) override;
  void reset(std::uint64_t seed) override;
  bool step(std::stop_token stop) override;
  bool refine(std::stop_token stop) override;
  std::unique_ptr<Model> clone() const override;
  void fill(Snapshot& snapshot) const override;
  std::size_t bytes() const override { return 160'000; }

  /// The link of the present settings.
  const Link& link() const;

 protected:
  void changed(const Parameter& parameter) override;

 private:
  const Polyline* own_wire() const { return file_wire_.get(); }
  Made::Key coil_key(bool transmitter) const;
  Made::Key map_key() const;
  Made::Key field_key() const;
  Made::Key energy_key() const;
  Made::Key mind_key() const;
  /// The charger has a mind, and it has decided something.
  bool has_thought() const;
  bool by_mind() const;
  std::complex<double> current_ratio() const;
  void update_link() const;
  Made::Key offset_key() const;
  Made::Key gap_key() const;
  void update_offset() const;
  void update_gaps() const;
  bool refine_field(std::stop_token stop);
  bool refine_energy(std::stop_token stop);
  bool refine_tables();
  bool refine_map(std::stop_token stop);
  bool curves_stale() const;
  void update_drive() const;
  void update() const;
  void update_magnets() const;
  void fill_series(Snapshot& snapshot) const;
  void fill_scene(Snapshot& snapshot) const;

  std::shared_ptr<const Polyline> file_wire_;
  double wire_version_ = 0;  ///< goes up with every new wire
  ChargerMind mind_;
  Made::Key mind_key_;  ///< what the last packet worked with, but for places
  mutable Made made_;
  // Work under way; never copied.
  std::shared_ptr<FieldMaker> field_maker_;
  std::shared_ptr<EnergyMaker> energy_maker_;
  std::shared_ptr<OffsetMaker> offset_maker_;
  std::shared_ptr<GapMaker> gap_maker_;
  std::shared_ptr<MapMaker> map_maker_;
  Made::Key field_maker_key_, energy_maker_key_, offset_maker_key_, gap_maker_key_, map_maker_key_;
};

}  // namespace lucid::wireless
