// What takes longer than a frame, in pieces of about 20 ms: a hand that drags waits for no more than one.
#include "core/exhibits/wireless_charging/model.hpp"

namespace lucid::wireless {

using Key = Made::Key;

bool WirelessModel::refine(std::stop_token stop) {
  update();
  if (made_.link->problem || stop.stop_requested()) return false;
  return refine_field(stop) || refine_energy(stop) || refine_tables() || refine_map(stop);
}

bool WirelessModel::refine_field(std::stop_token stop) {
  const Key field = field_key();
  if (made_.field_key == field && !made_.field_coarse) return false;
  if (!field_maker_ || field_maker_key_ != field) {
    const bool coarse = wants_coarse(*made_.link) && made_.field_key != field;
    field_maker_ = std::make_shared<FieldMaker>(made_.link, current_ratio(), coarse);
    field_maker_key_ = field;
    return true;
  }
  if (!field_maker_->work(stop)) return true;
  made_.field = field_maker_->lines(), made_.field_key = field, made_.field_coarse = field_maker_->coarse();
  field_maker_ = nullptr;
  return true;
}

bool WirelessModel::refine_energy(std::stop_token stop) {
  const Key energy = energy_key();
  if (made_.energy_key == energy) return false;
  if (!energy_maker_ || energy_maker_key_ != energy)
    energy_maker_ = std::make_shared<EnergyMaker>(made_.link), energy_maker_key_ = energy;
  if (!energy_maker_->work(stop)) return true;
  made_.energy = energy_maker_->paths(), made_.energy_key = energy;
  energy_maker_ = nullptr;
  return true;
}

bool WirelessModel::refine_tables() {
  Made& m = made_;
  if (const Key key = offset_key(); m.offset_key != key) {
    if (!offset_maker_ || offset_maker_key_ != key)
      offset_maker_ = std::make_shared<OffsetMaker>(m.link), offset_maker_key_ = key;
    else if (offset_maker_->work()) {
      m.offset = std::make_shared<OffsetTable>(offset_maker_->table()), m.offset_key = key;
      offset_maker_ = nullptr;
      update_offset();
    }
    return true;
  }
  const Key key = gap_key();
  if (m.gap_key == key) return false;
  if (!gap_maker_ || gap_maker_key_ != key)
    gap_maker_ = std::make_shared<GapMaker>(m.link), gap_maker_key_ = key;
  if (gap_maker_->work()) {
    m.gaps = std::make_shared<GapTable>(gap_maker_->table()), m.gap_key = key;
    gap_maker_ = nullptr;
    update_gaps();
  }
  return true;
}

bool WirelessModel::refine_map(std::stop_token stop) {
  const Key map = map_key();
  if (made_.map_key == map) return false;
  if (!map_maker_ || map_maker_key_ != map)
    map_maker_ = std::make_shared<MapMaker>(made_.link), map_maker_key_ = map;
  else if (map_maker_->work(stop)) {
    made_.map = map_maker_->map(), made_.map_key = map;
    map_maker_ = nullptr;
  }
  return true;
}

}  // namespace lucid::wireless
