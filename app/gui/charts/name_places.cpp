#include "app/gui/charts/name_places.hpp"

#include <algorithm>
#include <numeric>

#include "app/gui/charts/decimate.hpp"

namespace lucid {

std::vector<double> NamePlaces::place(const std::vector<Wanted>& wanted, double gap, double least,
                                      double most) {
  const std::size_t n = wanted.size();
  const bool fresh = held_.size() != n;
  if (fresh) {
    held_.clear();
    for (const Wanted& name : wanted) held_.push_back(name.level);
    order_.resize(n);
    std::iota(order_.begin(), order_.end(), std::size_t{0});
  }
  for (std::size_t i = 0; i < n; ++i) {
    const double slack = wanted[i].trembles ? gap / 2 : 0;
    held_[i] = std::clamp(held_[i], wanted[i].level - slack, wanted[i].level + slack);
  }
  // Curves that end on one point stand as they are declared.
  const double parted = fresh ? gap / 8 : gap;
  for (bool moved = true; moved;) {
    moved = false;
    for (std::size_t k = 0; k + 1 < n; ++k)
      if (wanted[order_[k]].level > wanted[order_[k + 1]].level + parted) {
        std::swap(order_[k], order_[k + 1]);
        moved = true;
      }
  }
  return spread(held_, order_, gap, least, most);
}

}  // namespace lucid
