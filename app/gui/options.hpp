// The command line of the window program. Reads words, touches nothing else.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/state.hpp"

namespace lucid {

struct Options {
  enum class Mode { window, snapshot, tour, frames, monkey, help, version } mode = Mode::window;
  std::string target;                 ///< file of a snapshot, folder of a tour
  std::string exhibit;                ///< id; empty: the gallery
  std::vector<std::string> set, act;  ///< "ID=VALUE", "ACTION=ARGS", in order
  std::string preset;
  std::string open;  ///< a .lucid file
  bool present = false;
  bool opengl = false;
  std::optional<std::int64_t> steps;
  std::optional<int> story;  ///< from 1
  int width = 1280, height = 720;
  double scale = 1;
  std::string theme;             ///< "" : the person's own
  std::optional<int> text_size;  ///< 0 normal to 3 largest; none: the person's own
  std::string language;
  std::optional<std::uint64_t> seed;
  int frames = 0;
  bool json = false;
  double monkey_seconds = 0;
  bool keeps =
      false;  ///< random hands on a window that keeps preferences and unsaved work, as a person's does
  std::string words;  ///< of help or version

  bool headless() const { return mode == Mode::snapshot || mode == Mode::tour; }
};

/// Throws Refusal with one sentence. A link in the place of EXHIBIT is taken apart into `exhibit`, `set`,
/// `seed`.
Options read_options(int count, const char* const* words);

/// What the options ask of this exhibit: preset, then each --set, as edits. Throws Refusal.
std::vector<Edit> edits_for(const Exhibit& exhibit, const Options& options);
std::vector<Deed> deeds_for(const Exhibit& exhibit, const Options& options);

}  // namespace lucid
