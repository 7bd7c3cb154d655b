#include "core/timekeeping.hpp"

#include <atomic>

namespace lucid {

namespace {
std::atomic<Timekeeping> kept{Timekeeping::measured};
}  // namespace

void keep_time(Timekeeping timekeeping) { kept = timekeeping; }
Timekeeping timekeeping() { return kept; }

}  // namespace lucid
