#include "visualizations/backpropagation/depth_curves.hpp"

#include <algorithm>
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

/// An arrowhead on the end of the axis that the curve crosses, and beside it where the curve goes: one line
/// of words below the other where they would meet.
void draw_leavings(Pen& pen, std::vector<Leaving> leavings, const QRectF& area, const Room& room) {
  // The words towards the side on which the curve is no longer there.
  std::ranges::stable_sort(leavings, {}, &Leaving::x);
  std::vector<QRectF> taken;
  for (const Leaving& leaving : leavings) {
    const double edge = leaving.upwards ? area.top() : area.bottom(), back = leaving.upwards ? 12 : -12;
    const double x = std::clamp(leaving.x, area.left() + 4, area.right() - 4);
    pen.lines({Vec3(x, edge + back), Vec3(x, edge)}, leaving.shade, 1.5).arrow = true;
    taken.push_back(QRectF(QPointF(x - 5, edge), QPointF(x + 5, edge + back)).normalized());
  }
  for (const Leaving& leaving : leavings) {
    if (leaving.names.isEmpty()) continue;
    const QLocale& locale = pen.view().locale;
    const QString told =
        absence_in_words(leaving.absence, locale.createSeparatedList(leaving.names), leaving.layers, locale);
    const double x = std::clamp(leaving.x, area.left() + 4, area.right() - 4);
    const double width = pen.width(told) + 4;
    const double first = leaving.upwards ? area.top() + 1 : area.bottom() - 1 - room.caption;
    // Nearest to the end of the axis, and rather on the side where the curve is gone; past an arrow or
    // further in where that is taken.
    bool left = leaving.to_the_left, free = false;
    QRectF place;
    for (int row = 0; row < 6 && !free; ++row)
      for (const double apart : {8.0, 26.0, 44.0})
        for (const bool at_left : {leaving.to_the_left, !leaving.to_the_left}) {
          const QRectF here(at_left ? x - apart - width : x + apart,
                            first + (leaving.upwards ? row : -row) * room.caption, width, room.caption);
          if (free || here.left() < area.left() || here.right() > area.right()) continue;
          place = here, left = at_left;
          free = std::ranges::none_of(taken, [&](const QRectF& r) { return r.intersects(here); });
        }
    if (place.isNull()) continue;
    taken.push_back(place);
    Label& words = pen.text({left ? place.right() - 2 : place.left() + 2, place.center().y()}, told,
                            leaving.shade, (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    words.halo = 3;
    words.yield = Yield::stays;
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

void draw_depth_curves(Pen& pen, const DepthScene& depth, const LogAxis& axis,
                       const std::vector<double>* other, const Room& room) {
  const ViewState& view = pen.view();
  const auto& norms = *depth.gradient;
  const bool waits = view.locks("gradient_by_layer"), told = shows_gradient(depth, view);
  const bool nothing = std::ranges::all_of(norms, [](double norm) { return norm == 0; });
  std::vector<CurveEnd> named;
  std::vector<Leaving> leavings;
  /// Draws a curve, as far as it goes, and notes its name and where it leaves the axis.
  const auto draw = [&](const std::vector<double>& values, const QString& name, Shade shade, Shade words,
                        int weight, double width, Dash dash, std::optional<Shape> mark = {}) {
    auto pieces = axis.pieces(values);
    CurveEnd end;
    if (!pieces.empty()) {
      end.at = {double(pieces.back().back().x), double(pieces.back().back().y)};
    } else {
      const Absence last = absences(values, axis.ends).back();
      end.at = {axis.x(values.size() - 1), goes_up(last) ? axis.area.top() : axis.area.bottom()};
    }
    end.name.text = name;
    end.name.shade = words;
    end.name.weight = weight;
    end.name.anchor = Qt::AlignLeft | Qt::AlignVCenter;
    end.name.yield = Yield::stays;
    end.mark = mark;
    named.push_back(std::move(end));
    add_leavings(leavings, values, name, words, axis);
    for (auto& piece : pieces)
      if (piece.size() > 1) pen.lines(std::move(piece), shade, width, dash);
  };
  const QString run_b = translate("backpropagation", "run B"),
                values = translate("backpropagation", "values"),
                gradient = translate("backpropagation", "gradient"),
                mean_field = translate("backpropagation", "mean field");
  if (other && told && !waits) draw(*other, run_b, Role::muted, Role::muted, 600, 1.5, Dash::dashed);
  if (depth.activity && !depth.activity->empty())
    draw(*depth.activity, values, Role::ink, Role::ink, 400, 1.2, Dash::solid);
  const double top = axis.area.top() - 0.5 * room.caption, bottom = axis.area.bottom() + 0.5 * room.caption;
  // What the other activations would make of the same weights, where there is room to name them all.
  const std::size_t own = named.size() + (told && !nothing) + (told && !waits && depth.theory && !nothing);
  const bool all_named = top + double(own + 3) * room.caption <= bottom;
  const int pointed = waits ? -1 : pointed_activation(depth, view);
  for (std::size_t a = 0; a < depth.by_activation.size() && !waits; ++a) {
    if (static_cast<int>(a) == depth.activation || !depth.by_activation[a] || depth.by_activation[a]->empty())
      continue;
    const bool strong = static_cast<int>(a) == pointed;
    if (!all_named && !strong) continue;
    const Shade shade = strong ? Role::accent : Role::muted;
    const std::vector<double>& there = *depth.by_activation[a];
    const Shape shape = category_shape(static_cast<int>(a) + 1);
    const QString name = translate("core", activation_names[a]);
    draw(there, name, shade, shade, strong ? 600 : 400, strong ? 2 : 1.2, Dash::solid, shape);
    // Marks on its way tell it from the others.
    const std::size_t apart = std::max<std::size_t>(5, there.size() / 6);
    const std::vector<Absence> away = absences(there, axis.ends);
    const auto in_sight = [&](std::size_t i) {
      return std::ranges::none_of(away, [i](const Absence& one) { return one.first <= i && i <= one.last; });
    };
    std::vector<Glyph> marks;
    for (std::size_t i = 0; i < there.size(); ++i)
      if (i % apart == a * apart / 5 && in_sight(i))
        marks.push_back(glyph_at({axis.x(i), axis.y(there[i])}, 7, shade));
    for (std::size_t i = there.size(); i-- > 0 && marks.empty();)
      if (in_sight(i)) marks.push_back(glyph_at({axis.x(i), axis.y(there[i])}, 7, shade));
    if (!marks.empty()) pen.marks(shape, std::move(marks)).halo = 1;
  }
  if (!all_named && pointed < 0 && !waits) {
    Label& hint = pen.text({axis.area.right(), axis.area.top() - 6},
                           translate("backpropagation", "point at an activation to see its line"),
                           Role::muted, Qt::AlignRight | Qt::AlignBottom);
    hint.yield = Yield::drops;
    const double title = pen.width(translate("backpropagation", "<1>Gradient norm</1> by layer"));
    if (!pen.fits(hint, axis.area.width() - title)) pen.panel().items.pop_back();
  }
  if (told && !nothing) {
    if (depth.theory && !depth.theory->empty() && !waits)
      draw(*depth.theory, mean_field, Role::ink, Role::ink, 400, 1.6, Dash::dashed);
    draw(norms, gradient, Role::energy, Role::energy_text, 600, 2, Dash::solid);
    if (norms.size() <= 60) {
      std::vector<Glyph> dots;
      for (std::size_t i = 0; i < norms.size(); ++i)
        if (norms[i] > 0 && std::isfinite(norms[i]))
          dots.push_back(glyph_at({axis.x(i), axis.y(norms[i])}, 6, Role::energy));
      if (!dots.empty()) pen.marks(Shape::disc, std::move(dots));
    }
  }
  draw_leavings(pen, std::move(leavings), axis.area, room);
  draw_names(pen, std::move(named), axis.area.right() + 18, top, bottom, room.caption);
}

}  // namespace lucid::backpropagation
