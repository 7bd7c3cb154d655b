// The scene's big parts in the shape that the draw list wants. Made once per part and shared from frame to
// frame.
#pragma once

#include <array>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "core/exhibits/wireless_charging/scene.hpp"
#include "visualizations/draw_list.hpp"

namespace lucid::wireless {

inline Vec3 at(const Place& place) { return {double(place.x), double(place.y), double(place.z)}; }

/// A coil's own axes in the world.
struct Axes {
  Vec3 origin, x, y, z;
  Vec3 out(double along_x, double along_y, double along_z) const {
    return origin + x * along_x + y * along_y + z * along_z;
  }
};
Axes axes_of(const CoilShape& coil);

/// A path with the length from its start to each point.
struct Measured {
  Points points;
  std::vector<double> reached;  ///< mm
  double whole() const { return reached.empty() ? 0 : reached.back(); }
  Vec3 at(double share) const;
  /// The piece between two shares of the length.
  std::vector<Vec3> piece(double from, double to) const;
};

struct PreparedCoil {
  std::vector<Points> tubes;
  bool closed = true;
  double radius = 0.5;  ///< mm, as it is drawn: neighbours do not run into each other
};

struct PreparedLine {
  Points points;
  Scalars shades;  ///< place on the colour map
  Scalars alphas;  ///< the line leaves by fading
  bool threads = false, closed = false;
};

/// The strength is shown on a logarithmic scale from `low` to `high` µT per ampere.
struct PreparedField {
  std::vector<PreparedLine> lines;
  double low = 1, high = 100;
  std::vector<std::pair<double, double>> ticks;  ///< place on the bar, value
  int threading = 0;
};

struct PreparedEnergy {
  std::vector<Measured> paths;
  std::vector<float> strength;  ///< 0 to 1 by power
  std::vector<bool> arrives;
};

struct PreparedMap {
  Field field;      ///< in mm, coupling over the greatest amount of it
  double most = 1;  ///< greatest |coupling|
  std::vector<Points> null_lines;
  struct Level {
    double efficiency = 0;
    std::vector<Points> lines;
  };
  std::vector<Level> levels;  ///< where the efficiency has a round value
};

PreparedCoil prepare(const CoilShape& coil);
/// `extent`: mm from the middle where lines begin to fade.
PreparedField prepare(const FieldLines& field, double extent);
PreparedEnergy prepare(const std::vector<EnergyPath>& paths);
PreparedMap prepare(const PlaceMap& map);

/// Remembers what was made of the last few parts. The parts are kept alive, so an address means one content.
template <class Part, class Made>
class Memory {
 public:
  template <class Make>
  std::shared_ptr<const Made> of(const std::shared_ptr<const Part>& part, double key, const Make& make) {
    if (!part) return nullptr;
    {
      const std::lock_guard lock(mutex_);
      for (const Entry& entry : entries_)
        if (entry.part == part && entry.key == key) return entry.made;
    }
    auto made = std::make_shared<const Made>(make(*part));
    const std::lock_guard lock(mutex_);
    entries_[next_] = {part, key, made};
    next_ = (next_ + 1) % entries_.size();
    return made;
  }

 private:
  struct Entry {
    std::shared_ptr<const Part> part;
    double key = 0;
    std::shared_ptr<const Made> made;
  };
  std::mutex mutex_;
  std::array<Entry, 6> entries_;
  std::size_t next_ = 0;
};

/// What a stage keeps between frames: nothing that the scene does not say.
struct Prepared {
  Memory<CoilShape, PreparedCoil> coils;
  Memory<FieldLines, PreparedField> fields;
  Memory<std::vector<EnergyPath>, PreparedEnergy> energies;
  Memory<PlaceMap, PreparedMap> maps;
};

}  // namespace lucid::wireless
