#include "visualizations/backpropagation/depth_axis.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "visualizations/backpropagation/parts.hpp"

namespace lucid::backpropagation {

namespace {

constexpr std::size_t few_layers = 8;

std::optional<double> decade_of(double value) {
  if (!(value > 0) || !std::isfinite(value)) return std::nullopt;
  return std::log10(value);
}

/// The shares of the way from decade `a` to decade `b` between which it lies within the ends; empty where it
/// never does.
std::optional<std::pair<double, double>> within(double a, double b, Decades ends) {
  double from = 0, to = 1;
  for (const auto& [end, sign] : {std::pair(ends.low, 1.0), std::pair(ends.high, -1.0)}) {
    const double start = sign * (a - end), stop = sign * (b - end);
    if (start < 0 && stop < 0) return std::nullopt;
    const double crossing = start != stop ? start / (start - stop) : 0;
    if (start < 0) from = std::max(from, crossing);
    if (stop < 0) to = std::min(to, crossing);
  }
  return from <= to ? std::optional(std::pair(from, to)) : std::nullopt;
}

}  // namespace

bool shows_gradient(const DepthScene& depth, const ViewState& view) {
  return !view.locks("gradient_by_layer") || (depth.gradient && depth.gradient->size() <= few_layers);
}

int pointed_activation(const DepthScene& depth, const ViewState& view) {
  const int hover = picked(view.hover, "activation");
  const int pointed = hover >= 0 ? hover : picked(view.focus, "activation");
  return pointed != depth.activation && pointed < 5 ? pointed : -1;
}

Decades depth_decades(const DepthScene& depth, const ViewState& view) {
  double smallest = INFINITY, largest = 0;
  const auto include = [&](const Part<std::vector<double>>& values) {
    if (!values) return;
    for (const double value : *values) {
      if (!decade_of(value)) continue;
      smallest = std::min(smallest, value), largest = std::max(largest, value);
    }
  };
  include(depth.activity);
  if (shows_gradient(depth, view)) include(depth.gradient);
  if (!view.locks("gradient_by_layer")) {
    const int pointed = pointed_activation(depth, view);
    if (pointed >= 0) include(depth.by_activation[static_cast<std::size_t>(pointed)]);
    if (const BackpropagationScene* other = scene_of(view.run_b)) include(other->depth.gradient);
  }
  if (!(largest > 0)) smallest = 0.1, largest = 1;
  Decades ends{std::floor(std::log10(smallest) - 0.05), std::ceil(std::log10(largest) + 0.05)};
  if (ends.high - ends.low < 2) ends.low -= 1;
  return ends;
}

std::vector<Absence> absences(const std::vector<double>& values, Decades ends) {
  using Why = Absence::Why;
  std::vector<Absence> found;
  bool inside = true;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::optional<double> decade = decade_of(values[i]);
    const bool is_inside = decade && *decade >= ends.low && *decade <= ends.high;
    if (!is_inside) {
      const Why why = !decade              ? (values[i] == 0 ? Why::zero : Why::no_number)
                      : *decade > ends.low ? Why::above
                                           : Why::below;
      if (inside || found.back().why != why) {
        found.push_back({why, i, i, values[i]});
      } else {
        Absence& absence = found.back();
        absence.last = i;
        absence.farthest =
            why == Why::above ? std::max(absence.farthest, values[i]) : std::min(absence.farthest, values[i]);
      }
    }
    inside = is_inside;
  }
  return found;
}

double LogAxis::y(double value) const {
  const double decade = value > 0 ? std::log10(value) : ends.low;
  return area.bottom() -
         area.height() * (std::clamp(decade, ends.low, ends.high) - ends.low) / (ends.high - ends.low);
}

std::vector<std::vector<Vec3>> LogAxis::pieces(const std::vector<double>& values) const {
  std::vector<std::vector<Vec3>> all;
  std::vector<Vec3> piece;
  const auto finish = [&] {
    if (!piece.empty()) all.push_back(std::move(piece));
    piece.clear();
  };
  const auto point = [&](double layer, double decade) {
    return Vec3(x_at(layer), area.bottom() - area.height() * (decade - ends.low) / (ends.high - ends.low));
  };
  std::optional<double> before;
  for (std::size_t i = 0; i < std::min(values.size(), layers); ++i) {
    const std::optional<double> here = decade_of(values[i]);
    if (before && here) {
      if (const auto shares = within(*before, *here, ends)) {
        const auto at = [&](double share) {
          return point(double(i) - 1 + share, *before + share * (*here - *before));
        };
        if (piece.empty()) piece.push_back(at(shares->first));
        if (shares->second > shares->first) piece.push_back(at(shares->second));
        if (shares->second < 1) finish();
      } else {
        finish();
      }
    } else {
      finish();
      if (here && *here >= ends.low && *here <= ends.high) piece.push_back(point(double(i), *here));
    }
    before = here;
  }
  finish();
  return all;
}

double LogAxis::x_of(const Absence& absence, const std::vector<double>& values) const {
  const bool from_left = absence.first > 0, to_right = absence.last + 1 < values.size();
  if (!from_left && !to_right) return x(absence.last);
  // The place of the crossing between a layer in sight and its neighbour that is not.
  const bool leaves_leftwards = to_right;
  const std::size_t out = leaves_leftwards ? absence.last : absence.first;
  const std::size_t in = leaves_leftwards ? out + 1 : out - 1;
  if (from_left && to_right) return (x(absence.first) + x(absence.last)) / 2;
  const auto a = decade_of(values[in]), b = decade_of(values[out]);
  if (!a || !b) return x(out);
  const double end = absence.why == Absence::Why::above ? ends.high : ends.low;
  const double share = *a != *b ? std::clamp((end - *a) / (*b - *a), 0.0, 1.0) : 0;
  return x(in) + share * (x(out) - x(in));
}

}  // namespace lucid::backpropagation
