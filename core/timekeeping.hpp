// Whose time a run is told in. A window tells the time of this computer's clock. A picture that must come out
// the same twice cannot: there the work is counted instead, and priced as an exhibit says on its stage.
#pragma once

namespace lucid {

enum class Timekeeping { measured, counted };

/// For the whole process, before the first model is made.
void keep_time(Timekeeping timekeeping);
Timekeeping timekeeping();

}  // namespace lucid
