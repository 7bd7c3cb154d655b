// Where the names at the ends of a chart's curves stand while the curves run on.
#pragma once

#include <vector>

namespace lucid {

/// Remembers how names stood, so that those whose curves tremble beside each other neither change places nor
/// hop with every point.
class NamePlaces {
 public:
  struct Wanted {
    double level = 0;       ///< where the curve runs at its end, pixels from the top
    bool trembles = false;  ///< the next points lie above and below it
  };

  /// Other curves, another run, another size: the names take places of their own again.
  void forget() { order_.clear(), held_.clear(); }
  /// A place for each name, at least `gap` from the others. Two change places when their curves have parted
  /// the other way by more than `gap`; the name of one that trembles moves when it has left half of that.
  std::vector<double> place(const std::vector<Wanted>& wanted, double gap, double least, double most);
  /// From top to bottom, as they were placed last.
  const std::vector<std::size_t>& order() const { return order_; }

 private:
  std::vector<std::size_t> order_;
  std::vector<double> held_;
};

}  // namespace lucid
