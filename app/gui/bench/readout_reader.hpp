// The readouts as a screen reader sees them: a table of rows and cells.
#pragma once

namespace lucid {

/// Tells Qt how to describe the readouts. Done once, by the first table.
void install_readout_readers();

}  // namespace lucid
