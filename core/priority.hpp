// Who waits when there are more threads than cores.
#pragma once

#include <functional>

namespace lucid {

/// Does the work on this thread behind the window's: on few cores a picture that is being dragged is drawn
/// first. oneTBB's threads that help step behind as well, and one core fewer than there are is asked for
/// help. Changes no result. Where the system refuses a lower priority, nothing happens.
void work_in_background(const std::function<void()>& work);

}  // namespace lucid
