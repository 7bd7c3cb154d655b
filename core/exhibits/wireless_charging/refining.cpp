// What takes longer than a frame, in pieces of about 20 ms: a hand that drags waits for no more than one.
#include "core/exhibits/wireless_charging/model.hpp"

namespace lucid::wireless {

using Key = Made::Key;

bool WirelessModel::refine(std::stop_token stop) {
  update();
  if (made_.link->problem || stop.stop_requested()) return false;
  return refine_field(stop) || refine_energy(stop) || refine_tables() || refine_map(stop);
}

namespace {

/// Begins the maker for `key`, or does one more piece with it; true when it is done.
template <class Maker, class Begin, class Piece>
bool goes_on(std::shared_ptr<Maker>& maker, Key& maker_key, const Key& key, Begin begin, Piece piece) {
  if (maker && maker_key == key) return piece(*maker);
  maker = begin(), maker_key = key;
  return false;
}

}  // namespace

bool WirelessModel::refine_field(std::stop_token stop) {
  const Key key = field_key();
  if (made_.field_key == key && !made_.field_coarse) return false;
  const auto begin = [&] {
    const bool coarse = wants_coarse(*made_.link) && made_.field_key != key;
    return std::make_shared<FieldMaker>(made_.link, current_ratio(), coarse);
  };
  if (goes_on(field_maker_, field_maker_key_, key, begin,
              [&](FieldMaker& maker) { return maker.work(stop); })) {
    made_.field = field_maker_->lines(), made_.field_key = key;
    made_.field_coarse = field_maker_->coarse();
    field_maker_ = nullptr;
  }
  return true;
}

bool WirelessModel::refine_energy(std::stop_token stop) {
  const Key key = energy_key();
  if (made_.energy_key == key) return false;
  if (goes_on(
          energy_maker_, energy_maker_key_, key, [&] { return std::make_shared<EnergyMaker>(made_.link); },
          [&](EnergyMaker& maker) { return maker.work(stop); })) {
    made_.energy = energy_maker_->paths(), made_.energy_key = key;
    energy_maker_ = nullptr;
  }
  return true;
}

bool WirelessModel::refine_tables() {
  Made& m = made_;
  const auto piece = [](auto& maker) { return maker.work(); };
  if (const Key key = offset_key(); m.offset_key != key) {
    if (goes_on(
            offset_maker_, offset_maker_key_, key, [&] { return std::make_shared<OffsetMaker>(m.link); },
            piece)) {
      m.offset = std::make_shared<OffsetTable>(offset_maker_->table()), m.offset_key = key;
      offset_maker_ = nullptr;
      update_offset();
    }
    return true;
  }
  const Key key = gap_key();
  if (m.gap_key == key) return false;
  if (goes_on(
          gap_maker_, gap_maker_key_, key, [&] { return std::make_shared<GapMaker>(m.link); }, piece)) {
    m.gaps = std::make_shared<GapTable>(gap_maker_->table()), m.gap_key = key;
    gap_maker_ = nullptr;
    update_gaps();
  }
  return true;
}

bool WirelessModel::refine_map(std::stop_token stop) {
  const Key key = map_key();
  if (made_.map_key == key) return false;
  if (goes_on(
          map_maker_, map_maker_key_, key, [&] { return std::make_shared<MapMaker>(made_.link); },
          [&](MapMaker& maker) { return maker.work(stop); })) {
    made_.map = map_maker_->map(), made_.map_key = key;
    map_maker_ = nullptr;
  }
  return true;
}

}  // namespace lucid::wireless
