// Pictures without a person: one snapshot, or a tour of all exhibits. Nothing depends on clock, display or
// OpenGL.
#pragma once

#include <chrono>

#include "app/gui/options.hpp"

namespace lucid {

/// Chooses Qt's platform before the application is made; false where a window was asked for and there is no
/// display.
bool choose_platform(const Options& options);

/// These return the exit status, having said on standard error what went wrong.
int make_snapshot(const Options& options);
int make_tour(const Options& options);
/// `begun`: when the program started, for the time to its first picture.
int measure_frames(const Options& options, std::chrono::steady_clock::time_point begun);
int run_monkey(const Options& options);

}  // namespace lucid
