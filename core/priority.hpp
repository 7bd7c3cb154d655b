// Who waits when there are more threads than cores.
#pragma once

namespace lucid {

/// Lets the calling thread step behind the window's: on few cores a picture that is being dragged is drawn
/// first, and the model takes what is left. So do the threads of oneTBB that help it. Changes no result.
/// Where the system refuses, nothing happens.
void work_in_background();

}  // namespace lucid
