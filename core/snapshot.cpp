#include "core/snapshot.hpp"

#include <cassert>

namespace lucid {

namespace {

Reading& slot(Snapshot& snapshot, std::string_view id) {
  const int index = snapshot.exhibit->readout_index(id);
  assert(index >= 0 && "a readout that is not declared");
  snapshot.readouts.resize(snapshot.exhibit->readouts.size());
  return snapshot.readouts[static_cast<std::size_t>(index)];
}

}  // namespace

void Snapshot::read(std::string_view id, double value) {
  if (std::isfinite(value))
    slot(*this, id) = value;
  else
    slot(*this, id) = std::monostate{};
}

void Snapshot::read(std::string_view id, std::string words) { slot(*this, id) = std::move(words); }

void Snapshot::read(std::string_view id, List named) { slot(*this, id) = std::move(named); }

void Snapshot::draw(std::string_view id, std::shared_ptr<const SeriesData> data) {
  const int index = exhibit->series_index(id);
  assert(index >= 0 && "a series that is not declared");
  series.resize(exhibit->series.size());
  series[static_cast<std::size_t>(index)] = std::move(data);
}

double Snapshot::number(std::string_view id) const {
  const int index = exhibit->readout_index(id);
  if (index < 0 || static_cast<std::size_t>(index) >= readouts.size()) return std::nan("");
  const auto* value = std::get_if<double>(&readouts[static_cast<std::size_t>(index)]);
  return value ? *value : std::nan("");
}

const Value& Snapshot::setting(std::string_view id) const {
  return settings.at(static_cast<std::size_t>(exhibit->parameter_index(id)));
}

}  // namespace lucid
