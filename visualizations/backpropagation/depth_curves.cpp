#include "visualizations/backpropagation/depth_curves.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "visualizations/backpropagation/hands.hpp"

namespace lucid::backpropagation {

namespace {

/// A curve's name, and where the curve ends.
struct CurveEnd {
  QPointF at;
  Label name;
  std::optional<Shape> mark;  ///< that the curve bears on its way
};

/// Names beside the curves' ends, one below the other from `top` to `bottom`, each with a thin line to its
/// own.
void draw_names(Pen& pen, std::vector<CurveEnd> ends, double lane, double top, double bottom, double row) {
  std::ranges::stable_sort(ends, {}, [](const CurveEnd& end) { return end.at.y(); });
  std::vector<double> places;
  double next = top;
  for (const CurveEnd& end : ends) places.push_back(std::max(end.at.y(), next)), next = places.back() + row;
  next = bottom;
  for (std::size_t i = places.size(); i-- > 0; next = places[i] - row) places[i] = std::min(places[i], next);
  for (std::size_t i = 0; i < ends.size(); ++i) {
    CurveEnd& end = ends[i];
    const Shade shade = end.name.shade;
    pen.lines({Vec3(end.at + QPointF(5, 0)), Vec3(lane - 6, places[i]), Vec3(lane - 2, places[i])}, shade, 1);
    if (end.mark) pen.mark(*end.mark, {lane + 5, places[i]}, 7, shade);
    end.name.at = QPointF(lane + (end.mark ? 13 : 2), places[i]);
    pen.panel().add(std::move(end.name));
  }
}

/// Where a curve goes out of sight, and what is said of it there.
struct Leaving {
  double x = 0;
  bool upwards = false;
  bool to_the_left = false;  ///< the curve is out of sight on the left of this place
  Absence absence;
  std::size_t layers = 0;
  QStringList names;  ///< of the curves of which this is said; none: said elsewhere
  Shade shade;
};

/// Whether it is out of sight above the axis; what is 0 lies infinitely far below a logarithmic one.
bool goes_up(const Absence& absence) {
  return absence.why == Absence::Why::above || absence.why == Absence::Why::no_number;
}

void add_leavings(std::vector<Leaving>& leavings, const std::vector<double>& values, const QString& name,
                  Shade shade, const LogAxis& axis) {
  const std::vector<Absence> all = absences(values, axis.ends);
  for (const Absence& absence : all) {
    // Of several pieces beyond one end the one that goes farthest is told in figures.
    const bool farthest = std::ranges::none_of(all, [&](const Absence& other) {
      if (other.why != absence.why || &other == &absence) return false;
      const bool farther = absence.why == Absence::Why::above ? other.farthest > absence.farthest
                                                              : other.farthest < absence.farthest;
      return farther || (other.farthest == absence.farthest && &other < &absence);
    });
    Leaving leaving{axis.x_of(absence, values),
                    goes_up(absence),
                    absence.last + 1 < values.size(),
                    absence,
                    values.size(),
                    {},
                    shade};
    // What is the same for several curves is said once.
    const auto same = std::ranges::find_if(leavings, [&](const Leaving& other) {
      return absence.why == other.absence.why && absence.why == Absence::Why::zero && other.shade == shade &&
             absence.first == other.absence.first && absence.last == other.absence.last &&
             values.size() == other.layers;
    });
    if (same != leavings.end()) {
      same->names << name;
      continue;
    }
    if (farthest) leaving.names << name;
    leavings.push_back(std::move(leaving));
  }
}

/// Where the words on a leaving stand in the strip beyond the end of the axis: 0 is the row next to it.
struct Told {
  const Leaving* leaving = nullptr;
  double x = 0;  ///< of the arrow
  QString words;
  int row = -1;
  double left = 0;  ///< where the words begin
};

double arrow_of(const Leaving& leaving, const QRectF& area) {
  return std::clamp(leaving.x, area.left() + 4, area.right() - 4);
}

/// Row by row away from the axis: words beside their own line, across no other's that has yet to pass.
std::vector<Told> told_at(bool upwards, const Pen& pen, const std::vector<Leaving>& leavings,
                          const QRectF& area, int most_rows) {
  const QLocale& locale = pen.view().locale;
  std::vector<Told> all;
  for (const Leaving& leaving : leavings) {
    if (leaving.upwards != upwards || leaving.names.isEmpty()) continue;
    Told told{&leaving, arrow_of(leaving, area), {}};
    told.words =
        absence_in_words(leaving.absence, locale.createSeparatedList(leaving.names), leaving.layers, locale);
    all.push_back(std::move(told));
  }
  std::ranges::stable_sort(all, {}, &Told::x);
  constexpr double beside = 6, apart = 10, line = 3;
  for (int row = 0; row < most_rows; ++row) {
    std::vector<std::pair<double, double>> taken;
    const auto place = [&](Told& told, bool past_lines) {
      const double width = pen.width(told.words);
      const double right_hand = told.x + beside, left_hand = told.x - beside - width;
      const bool leftwards = told.leaving->to_the_left;
      const double over =
          std::clamp(told.x - width / 2, area.left(), std::max(area.left(), area.right() - width));
      for (const double left :
           {leftwards ? left_hand : right_hand, leftwards ? right_hand : left_hand, over}) {
        const double right = left + width;
        if (left < area.left() || right > area.right()) continue;
        const auto meets = [&](double from, double to) { return left < to && right > from; };
        if (std::ranges::any_of(taken,
                                [&](const auto& t) { return meets(t.first - apart, t.second + apart); }))
          continue;
        if (!past_lines && std::ranges::any_of(all, [&](const Told& other) {
              return other.row < 0 && &other != &told && meets(other.x - line, other.x + line);
            }))
          continue;
        told.row = row, told.left = left;
        taken.emplace_back(std::min(left, told.x), std::max(right, told.x));
        return true;
      }
      return false;
    };
    bool any = false;
    for (Told& told : all) any |= told.row < 0 && place(told, false);
    // Each in the way of another: one goes across.
    for (Told& told : all) any = any || (told.row < 0 && place(told, true));
  }
  return all;
}

/// An arrowhead on the end of the axis that the curve crosses, and in the strip beyond it where the curve
/// goes.
void draw_leavings(Pen& pen, const std::vector<Leaving>& leavings, const LogAxis& axis, const Room& room) {
  const QRectF& area = axis.area;
  for (const Leaving& leaving : leavings) {
    const double edge = leaving.upwards ? area.top() : area.bottom(), back = leaving.upwards ? 12 : -12;
    const double x = arrow_of(leaving, area);
    pen.lines({Vec3(x, edge + back), Vec3(x, edge)}, leaving.shade, 1.5).arrow = true;
  }
  for (const bool upwards : {true, false}) {
    const double edge = upwards ? area.top() : area.bottom(), way = upwards ? -1 : 1;
    const int rows = static_cast<int>((upwards ? axis.above : axis.below) / room.caption);
    for (const Told& told : told_at(upwards, pen, leavings, area, rows)) {
      if (told.row < 0) continue;
      const double y = edge + way * (told.row + 0.5) * room.caption;
      const bool over = told.left < told.x && told.x < told.left + pen.width(told.words);
      pen.line({told.x, edge}, {told.x, over ? y - way * 0.5 * room.caption : y}, told.leaving->shade, 1);
      Label& words =
          pen.text({told.left, y}, told.words, told.leaving->shade, Qt::AlignLeft | Qt::AlignVCenter);
      words.halo = 3;
      words.yield = Yield::stays;
    }
  }
}

}  // namespace

QString absence_in_words(const Absence& absence, const QString& name, std::size_t layers,
                         const QLocale& locale) {
  using Why = Absence::Why;
  const auto figure = [&] { return quantity_text(absence.farthest, {}, locale, false, 2); };
  if (absence.why == Why::above) return translate("backpropagation", "%1: up to %2").arg(name, figure());
  if (absence.why == Why::below) return translate("backpropagation", "%1: down to %2").arg(name, figure());
  const bool zero = absence.why == Why::zero;
  if (absence.first == 0 && absence.last + 1 == layers)
    return (zero ? translate("backpropagation", "%1: exactly 0 in every layer")
                 : translate("backpropagation", "%1: too large for a number in every layer"))
        .arg(name);
  if (absence.first == absence.last)
    return (zero ? translate("backpropagation", "%1: exactly 0 in layer %2")
                 : translate("backpropagation", "%1: too large for a number in layer %2"))
        .arg(name)
        .arg(absence.first + 1);
  return (zero ? translate("backpropagation", "%1: exactly 0 in layers %2 to %3")
               : translate("backpropagation", "%1: too large for a number in layers %2 to %3"))
      .arg(name)
      .arg(absence.first + 1)
      .arg(absence.last + 1);
}

namespace {

/// A curve over the layers and its looks.
struct DepthCurve {
  const std::vector<double>* values = nullptr;
  QString name;
  Shade shade, words;
  int weight = 400;
  double width = 1;
  Dash dash = Dash::solid;
  int activation = -1;  ///< of the other activations: marks on its way tell it from the others
};

struct DepthCurves {
  std::vector<DepthCurve> all;  ///< in the order in which they are drawn
  bool all_named = false;       ///< there is room for the names of the other activations
};

DepthCurves curves_of(const Pen& pen, const DepthScene& depth, const LogAxis& axis,
                      const std::vector<double>* other, const Room& room) {
  const ViewState& view = pen.view();
  const auto& norms = *depth.gradient;
  const bool waits = view.locks("gradient_by_layer"), told = shows_gradient(depth, view);
  const bool nothing = std::ranges::all_of(norms, [](double norm) { return norm == 0; });
  DepthCurves curves;
  if (other && told && !waits)
    curves.all.push_back(
        {other, translate("backpropagation", "run B"), Role::muted, Role::muted, 600, 1.5, Dash::dashed});
  if (depth.activity && !depth.activity->empty())
    curves.all.push_back(
        {depth.activity.get(), translate("backpropagation", "values"), Role::ink, Role::ink, 400, 1.2});
  // What the other activations would make of the same weights, where there is room to name them all.
  const std::size_t own =
      curves.all.size() + (told && !nothing) + (told && !waits && depth.theory && !nothing);
  const double tall = axis.above + axis.area.height() + axis.below + room.caption;
  curves.all_named = double(own + 3) * room.caption <= tall;
  const int pointed = waits ? -1 : pointed_activation(depth, view);
  for (std::size_t a = 0; a < depth.by_activation.size() && !waits; ++a) {
    if (static_cast<int>(a) == depth.activation || !depth.by_activation[a] || depth.by_activation[a]->empty())
      continue;
    const bool strong = static_cast<int>(a) == pointed;
    if (!curves.all_named && !strong) continue;
    const Shade shade = strong ? Role::accent : Role::muted;
    curves.all.push_back({depth.by_activation[a].get(), translate("core", activation_names[a]), shade, shade,
                          strong ? 600 : 400, strong ? 2 : 1.2, Dash::solid, static_cast<int>(a)});
  }
  if (told && !nothing) {
    if (depth.theory && !depth.theory->empty() && !waits)
      curves.all.push_back({depth.theory.get(), translate("backpropagation", "mean field"), Role::ink,
                            Role::ink, 400, 1.6, Dash::dashed});
    curves.all.push_back(
        {&norms, translate("backpropagation", "gradient"), Role::energy, Role::energy_text, 600, 2});
  }
  return curves;
}

std::vector<Leaving> leavings_of(const DepthCurves& curves, const LogAxis& axis) {
  std::vector<Leaving> leavings;
  for (const DepthCurve& curve : curves.all)
    add_leavings(leavings, *curve.values, curve.name, curve.words, axis);
  return leavings;
}

/// Marks on the way of another activation's curve.
void draw_marks(Pen& pen, const DepthCurve& curve, const LogAxis& axis) {
  const std::vector<double>& there = *curve.values;
  const auto number = static_cast<std::size_t>(curve.activation);
  const std::size_t apart = std::max<std::size_t>(5, there.size() / 6);
  const std::vector<Absence> away = absences(there, axis.ends);
  const auto in_sight = [&](std::size_t i) {
    return std::ranges::none_of(away, [i](const Absence& one) { return one.first <= i && i <= one.last; });
  };
  std::vector<Glyph> marks;
  for (std::size_t i = 0; i < there.size(); ++i)
    if (i % apart == number * apart / 5 && in_sight(i))
      marks.push_back(glyph_at({axis.x(i), axis.y(there[i])}, 7, curve.shade));
  for (std::size_t i = there.size(); i-- > 0 && marks.empty();)
    if (in_sight(i)) marks.push_back(glyph_at({axis.x(i), axis.y(there[i])}, 7, curve.shade));
  if (!marks.empty()) pen.marks(category_shape(curve.activation + 1), std::move(marks)).halo = 1;
}

}  // namespace

void make_strips(LogAxis& axis, const Pen& pen, const DepthScene& depth, const std::vector<double>* other,
                 const Room& room) {
  const std::vector<Leaving> leavings = leavings_of(curves_of(pen, depth, axis, other, room), axis);
  // The picture keeps most of the height.
  const int most = std::clamp(static_cast<int>((axis.area.height() / room.caption - 5) / 2), 0, 4);
  const auto height = [&](bool upwards) {
    int rows = 0;
    for (const Told& told : told_at(upwards, pen, leavings, axis.area, most))
      rows = std::max(rows, told.row + 1);
    // A little more than its rows, so that no rounding takes one away.
    return rows > 0 ? rows * room.caption + 2 : 0;
  };
  axis.above = height(true), axis.below = height(false);
  axis.area.adjust(0, axis.above, 0, -axis.below);
}

void draw_depth_curves(Pen& pen, const DepthScene& depth, const LogAxis& axis,
                       const std::vector<double>* other, const Room& room) {
  const ViewState& view = pen.view();
  const auto& norms = *depth.gradient;
  const DepthCurves curves = curves_of(pen, depth, axis, other, room);
  std::vector<CurveEnd> named;
  for (const DepthCurve& curve : curves.all) {
    auto pieces = axis.pieces(*curve.values);
    CurveEnd end;
    if (!pieces.empty()) {
      end.at = {double(pieces.back().back().x), double(pieces.back().back().y)};
    } else {
      const Absence last = absences(*curve.values, axis.ends).back();
      end.at = {axis.x(curve.values->size() - 1), goes_up(last) ? axis.area.top() : axis.area.bottom()};
    }
    end.name.text = curve.name;
    end.name.shade = curve.words;
    end.name.weight = curve.weight;
    end.name.anchor = Qt::AlignLeft | Qt::AlignVCenter;
    end.name.yield = Yield::stays;
    if (curve.activation >= 0) end.mark = category_shape(curve.activation + 1);
    named.push_back(std::move(end));
    for (auto& piece : pieces)
      if (piece.size() > 1) pen.lines(std::move(piece), curve.shade, curve.width, curve.dash);
    if (curve.activation >= 0) draw_marks(pen, curve, axis);
  }
  const double above = axis.area.top() - axis.above;
  if (!curves.all_named && pointed_activation(depth, view) < 0 && !view.locks("gradient_by_layer")) {
    Label& hint = pen.text({axis.area.right(), above - 6},
                           translate("backpropagation", "point at an activation to see its line"),
                           Role::muted, Qt::AlignRight | Qt::AlignBottom);
    hint.yield = Yield::drops;
    const double title = pen.width(translate("backpropagation", "<1>Gradient norm</1> by layer"));
    if (!pen.fits(hint, axis.area.width() - title)) pen.panel().items.pop_back();
  }
  if (shows_gradient(depth, view) && norms.size() <= 60) {
    std::vector<Glyph> dots;
    for (std::size_t i = 0; i < norms.size(); ++i)
      if (norms[i] > 0 && std::isfinite(norms[i]))
        dots.push_back(glyph_at({axis.x(i), axis.y(norms[i])}, 6, Role::energy));
    if (!dots.empty()) pen.marks(Shape::disc, std::move(dots));
  }
  draw_leavings(pen, leavings_of(curves, axis), axis, room);
  draw_names(pen, std::move(named), axis.area.right() + 18, above - 0.5 * room.caption,
             axis.area.bottom() + axis.below + 0.5 * room.caption, room.caption);
}

}  // namespace lucid::backpropagation
