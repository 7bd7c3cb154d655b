// The declaration of the exhibit wireless-charging.
#pragma once

#include "core/exhibit.hpp"

namespace lucid {

const Exhibit& wireless_charging();

namespace wireless {
std::vector<Check> checks();
std::vector<BenchmarkRow> benchmarks();
std::vector<Preset> presets();
std::vector<Export> exports();
/// Formula, inputs and limits of every reading.
void explain(std::vector<Readout>& readouts);
void declare_parameters(Exhibit& exhibit);
}  // namespace wireless

}  // namespace lucid
