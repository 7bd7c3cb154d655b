// 1986 again: 64 patterns, the net with its mirrored weights, and the fates of 20 seeds.
#include <algorithm>
#include <cmath>

#include "visualizations/backpropagation/parts.hpp"
#include "visualizations/lights.hpp"
#include "visualizations/text.hpp"
#include "visualizations/word_lines.hpp"

namespace lucid::backpropagation {

int marked_net(const SymmetryScene& symmetry, const ViewState& view) {
  if (!symmetry.nets || symmetry.nets->empty()) return -1;
  const int size = static_cast<int>(symmetry.nets->size());
  for (const QString& pick : {view.focus, view.selection}) {
    if (const int net = picked(pick, "net"); net >= 0 && net < size) return net;
  }
  // Without a choice: the first that has solved it.
  for (int i = 0; i < size; ++i)
    if ((*symmetry.nets)[static_cast<std::size_t>(i)].solved_at) return i;
  return 0;
}

namespace {

/// "Another solution …" with how far its sums lie apart, in the one wording or the other.
QString other_solution(const SideSums& sums, const ViewState& view, bool short_form) {
  const auto figure = [&](double value) { return quantity_text(value, {}, view.locale, false, 2); };
  const QString words =
      short_form
          ? translate("backpropagation",
                      "Another solution: the sums are %1 to %2 of the smallest weight apart.")
          : translate("backpropagation",
                      "Another solution: here, too, every half has a sum of its own, but the sums are %1 to "
                      "%2 of the smallest weight apart.");
  return words.arg(figure(sums.nearest), figure(sums.farthest));
}

QString solution_of_1986() {
  return translate("backpropagation", "The solution of 1986: every half has a sum of its own, evenly apart.");
}

QString not_mirrored() {
  return translate("backpropagation", "It has solved it; its weights are not quite mirrored.");
}

QString solution(const SymmetryNet& net, const ViewState& view, bool short_form) {
  if (!net.solved_at) return {};
  const auto sums = side_sums(net);
  if (!sums || !symmetry_mirrored(net)) return not_mirrored();
  return sums->evenly() ? solution_of_1986() : other_solution(*sums, view, short_form);
}

}  // namespace

QString solution_in_words(const SymmetryNet& net, const ViewState& view) {
  return solution(net, view, false);
}

namespace {

/// A figure with so many digits after the point and a true minus.
QString number_to(double value, int digits, const QLocale& locale) {
  return locale.toString(value, 'f', digits).replace(QLatin1Char('-'), true_minus);
}

/// Three bits as small squares.
void draw_bits(std::vector<Glyph>& on, std::vector<Glyph>& off, int bits, QPointF at, QPointF step,
               double cell) {
  for (int i = 0; i < 3; ++i) {
    const bool set = (bits >> i) & 1;
    (set ? on : off).push_back(glyph_at(at + step * i, cell, Shade(set ? Role::ink : Role::stage)));
  }
}

double weight_of(const SymmetryNet& net, int index) { return net.weights[static_cast<std::size_t>(index)]; }

/// All 64 patterns at once: the row is the left half, the column the right half as a mirror shows it, so that
/// what reads the same both ways stands on the diagonal.
void draw_patterns(Pen& pen, const SymmetryNet& net, const QRectF& area, const Room& room) {
  const auto answers = symmetry_answers(net);
  int right = 0;
  for (int p = 0; p < symmetry_patterns; ++p)
    right += std::abs(answers[static_cast<std::size_t>(p)] - symmetry_target(p)) < 0.5;
  Label& title = pen.text(area.topLeft(), translate("backpropagation", "64 patterns, %1 right").arg(right),
                          Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::caption, 600);
  title.max_width = area.width();
  const double bit = std::clamp(area.height() / 40, 4.0, 8.0) * std::min(room.ts, 1.25);
  const double head = 3 * (bit + 1) + 6;
  const double top = area.top() + room.caption + 4 + head;
  // Beside the square, what it shows: the square gives way a little, and no word is broken.
  struct Key {
    QString words;
    Role role;
    int weight = 400;
  };
  std::vector<Key> keys = {
      {translate("backpropagation", "framed: the same from both ends"), Role::accent, 600},
      {translate("backpropagation", "full disc: “yes”"), Role::ink},
      {translate("backpropagation", "down: left half"), Role::muted},
      {translate("backpropagation", "across: right half, in a mirror"), Role::muted}};
  // The last one, so that the others stay where they are from net to net.
  if (right < symmetry_patterns)
    keys.push_back({translate("backpropagation", "cross: wrong"), Role::reject_text});
  double words = 0;
  for (const Key& key : keys)
    for (const QString& word : key.words.split(QLatin1Char(' ')))
      words = std::max(words, pen.width(word, TextSize::caption, key.weight));
  const double tall = std::min(area.bottom() - top, area.width() - head - 4);
  const double side =
      std::max(std::min(tall, area.width() - head - 16 - std::max(words, 112 * room.ts)), 0.8 * tall);
  const bool explained = area.width() - head - side > words + 15;
  const double cell = side / 8;
  const QPointF corner(area.left() + head, top);
  std::vector<Glyph> on, off, rings, answered, wrong;
  for (int half = 0; half < 8; ++half) {
    draw_bits(on, off, half, corner + QPointF(-head + bit / 2, cell * (half + 0.5)), {bit + 1, 0}, bit);
    draw_bits(on, off, half, corner + QPointF(cell * (half + 0.5), -head + bit / 2), {0, bit + 1}, bit);
  }
  for (auto* set : {&on, &off}) {
    Glyphs& squares = pen.marks(Shape::square, std::move(*set));
    squares.outline = Role::edge;
    squares.outline_width = 0.8f;
  }
  pen.box({corner.x(), corner.y(), side, side}, Shade(Role::sunken, 0.4), Role::line, 1, 3);
  for (int p = 0; p < symmetry_patterns; ++p) {
    // The right half, read from the end.
    const int row = p & 7;
    const int column = ((p >> 5) & 1) | ((p >> 3) & 2) | ((p >> 1) & 4);
    const QPointF at = corner + QPointF(cell * (column + 0.5), cell * (row + 0.5));
    const double answer = std::clamp(answers[static_cast<std::size_t>(p)], 0.0, 1.0);
    const bool mirrored = symmetry_target(p) > 0.5;
    if (mirrored)
      pen.box({at.x() - cell / 2 + 1, at.y() - cell / 2 + 1, cell - 2, cell - 2}, no_shade, Role::accent, 1.5,
              2);
    // The net's answer as a filled disc: empty says no, full says yes.
    rings.push_back(glyph_at(at, 0.66 * cell, Role::stage));
    answered.push_back(glyph_at(at, 0.66 * cell * std::sqrt(answer), Role::ink));
    if (std::abs(answer - symmetry_target(p)) >= 0.5) wrong.push_back(glyph_at(at, 0.7 * cell, Role::reject));
  }
  Glyphs& empty = pen.marks(Shape::disc, std::move(rings));
  empty.outline = Role::edge;
  empty.outline_width = 1;
  pen.marks(Shape::disc, std::move(answered));
  pen.marks(Shape::cross, std::move(wrong));
  if (!explained) return;
  const double x = corner.x() + side + 14;
  // From the top of the picture on: with crosses there is a line more, and large words need more lines.
  double y = corner.y() - head + 4 + room.caption / 2;
  for (const auto& [sentence, role, weight] : keys) {
    const double wide = area.right() - x;
    const QStringList lines = word_lines(
        sentence, [&](const QString& part) { return pen.width(part, TextSize::caption, weight); }, wide);
    // Whole or not at all.
    if (y + double(lines.size() - 1) * (room.caption + 1) + room.caption / 2 > area.bottom()) break;
    for (const QString& text : lines) {
      Label& label =
          pen.text({x, y}, text, role, Qt::AlignLeft | Qt::AlignVCenter, TextSize::caption, weight);
      label.max_width = wide;
      y += room.caption + 1;
    }
    y += 1;
  }
}

void draw_net(Pen& pen, const SymmetryNet& net, int number, const QRectF& whole, const Room& room) {
  // The bars tell how the weights stand to each other as plainly as the figures do.
  const bool waits = pen.view().locks("symmetry_weight_ratio");
  // What has been found stands below, where it leaves the bars their height. The lines are kept free
  // whichever net is shown, so that nothing jumps from one to the next.
  QRectF area = whole;
  const auto in_lines = [&](const QString& words) {
    return word_lines(
        words, [&](const QString& part) { return pen.width(part); }, whole.width());
  };
  for (const auto& [short_form, least] :
       {std::pair(false, 128), std::pair(true, 128), std::pair(true, 112)}) {
    qsizetype most = 0;
    for (const QString& words :
         {other_solution({0.55, 0.95}, pen.view(), short_form), solution_of_1986(), not_mirrored()})
      most = std::max(most, in_lines(words).size());
    const double taken = double(most) * (room.caption + 1) + 2;
    if (whole.height() - taken <= least * room.ts) continue;
    area.setBottom(whole.bottom() - taken);
    const QStringList lines = in_lines(waits ? QString() : solution(net, pen.view(), short_form));
    for (qsizetype i = 0; i < lines.size(); ++i)
      pen.text({whole.center().x(), area.bottom() + 2 + double(i) * (room.caption + 1)}, lines[i],
               Role::muted, Qt::AlignHCenter | Qt::AlignTop);
    break;
  }
  Label& title = pen.text(area.topLeft(), translate("backpropagation", "Net %1").arg(number + 1), Role::ink,
                          Qt::AlignLeft | Qt::AlignTop, TextSize::caption, 600);
  if (!waits && symmetry_mirrored(net))
    title.more = {{translate("backpropagation", "  mirrored weights, opposite signs"), Role::muted}};
  if (!pen.fits(title, area.width())) title.more.clear();
  title.max_width = area.width();
  const double top = area.top() + room.caption + 6;
  double largest = 0.3;
  for (int h = 0; h < 2; ++h) {
    for (int i = 0; i < symmetry_inputs; ++i)
      largest = std::max(largest, std::abs(weight_of(net, 7 * h + i)));
  }
  // A figure over each bar of each net, or none: it must be no wider than the way from bar to bar.
  const double widest = pen.width(number_to(-8.8, 1, pen.view().locale)) + 2;
  const double finest = pen.width(number_to(-0.88, 2, pen.view().locale)) + 2;
  // Room for the output between the two hidden units; it gives way where that makes room for the figures.
  double middle = std::clamp(0.3 * area.width(), 64.0, 110.0);
  for (const double each : {widest, finest})
    if (const double spare = area.width() - 2 * (symmetry_inputs * each + 8); spare >= 64)
      middle = std::min(middle, spare);
  const double foot = room.caption + room.body + 2;
  const double box_width = (area.width() - middle) / 2 - 8;
  const double bar_step = box_width / symmetry_inputs;
  const bool figures = !waits && !pen.view().presenting && widest <= bar_step;
  // "−3.2", "13"; two digits where all are small and the bars far enough apart.
  const bool finer = largest < 0.95 && finest <= bar_step;
  const auto figure_of = [&](int h, int i) {
    const double value = weight_of(net, 7 * h + i);
    const int digits = finer ? 2 : std::abs(value) < 9.95 ? 1 : 0;
    return number_to(std::abs(value) < 0.5 * std::pow(0.1, digits) ? 0.0 : value, digits, pen.view().locale);
  };
  const QPointF unit(area.center().x(), (top + area.bottom() - foot) / 2);
  for (int h = 0; h < 2; ++h) {
    const QRectF box(h == 0 ? area.left() + 8 : area.right() - box_width - 8, top, box_width,
                     area.bottom() - foot - top);
    const double zero = box.center().y();
    const double step = box.width() / symmetry_inputs;
    const double tall = box.height() / 2 - (figures ? room.caption + 1 : 3);
    // To the output: sign and size of the weight.
    const double out = weight_of(net, 14 + h);
    const QPointF from(h == 0 ? box.right() : box.left(), zero);
    pen.line(from, unit, Shade(out < 0 ? Role::negative : Role::positive, 0.8),
             1 + 7 * std::min(1.0, std::abs(out) / (1.3 * largest)));
    // One above and one below the line where two beside each other would touch.
    const auto out_figure = [&](int side) {
      return quantity_text(weight_of(net, 14 + side), {}, pen.view().locale, false, 2);
    };
    const bool below = h == 1 && pen.width(out_figure(0)) + pen.width(out_figure(1)) + 16 >
                                     std::abs(unit.x() - from.x()) * 2;
    Label& weight = pen.text({(from.x() + unit.x()) / 2, zero + (below ? 18 : -18)}, out_figure(h),
                             out < 0 ? Role::negative : Role::positive_text,
                             Qt::AlignHCenter | (below ? Qt::AlignTop : Qt::AlignBottom));
    weight.yield = Yield::drops;
    weight.clear = -1;

    pen.box(box, Shade(Role::sunken, 0.4), Role::line, 1, 4);
    pen.line({box.left(), zero}, {box.right(), zero}, Role::edge, 1);
    pen.line({box.center().x(), box.top() + 3}, {box.center().x(), box.bottom() - 3}, Role::accent, 1,
             Dash::dashed);
    for (int i = 0; i < symmetry_inputs && !waits; ++i) {
      const double value = weight_of(net, 7 * h + i);
      const double x = box.left() + step * (i + 0.5);
      const double length = tall * std::abs(value) / largest;
      const bool up = value >= 0;
      pen.box({x - 0.31 * step, up ? zero - length : zero, 0.62 * step, std::max(length, 1.0)},
              up ? Role::positive : Role::negative);
      if (!figures) continue;
      Label& figure = pen.text({x, up ? zero - length - 1 : zero + length + 1}, figure_of(h, i),
                               up ? Role::positive_text : Role::negative,
                               Qt::AlignHCenter | (up ? Qt::AlignBottom : Qt::AlignTop));
      figure.yield = Yield::drops;
      figure.clear = -1;
      figure.halo = 2;
    }
    Label& name =
        pen.text({box.center().x(), box.bottom() + 2}, translate("backpropagation", "unit %1").arg(h + 1),
                 Role::muted, Qt::AlignHCenter | Qt::AlignTop);
    name.max_width = box.width();
    if (waits) {
      // Each unit has a place for them; where two sentences have no room the lock says it.
      Label& words =
          pen.text(box.center() + QPointF(9, -0.25 * box.height()),
                   translate("backpropagation", "waits for your guess"), Role::muted, Qt::AlignCenter);
      words.halo = 3;
      if (!pen.fits(words, box.width() - 26)) words.text.clear();
      const double half = text_size(words, room.ts).width() / 2;
      pen.lock(box.center() - QPointF(half, 0.25 * box.height()));
      continue;
    }
    if (const auto ratios = symmetry_ratios(net, h)) {
      Label& ratio = pen.text({box.center().x(), box.bottom() + 2 + room.caption},
                              translate("backpropagation", "1 : %1 : %2")
                                  .arg(quantity_text((*ratios)[1], {}, pen.view().locale, false, 2),
                                       quantity_text((*ratios)[2], {}, pen.view().locale, false, 2)),
                              lights(pen.view(), "symmetry_weight_ratio") ? Role::accent : Role::ink,
                              Qt::AlignHCenter | Qt::AlignTop, TextSize::body, 600);
      if (!pen.fits(ratio, box.width() + 14)) ratio.size = TextSize::caption;
      // Wider than its box it still ends where the picture ends.
      const double reach = text_size(ratio, room.ts).width() / 2;
      ratio.at = QPointF(std::clamp(box.center().x(), area.left() + reach,
                                    std::max(area.left() + reach, area.right() - reach)),
                         double(ratio.at.y));
    }
  }
  pen.mark(Shape::disc, unit, 28, Role::stage, Role::ink, 1.5);
  pen.text(unit, QStringLiteral("σ"), Role::ink, Qt::AlignCenter, TextSize::text, 500);
}

void draw_seeds(Pen& pen, const SymmetryScene& symmetry, int marked, const QRectF& area, const Room& room) {
  const auto& nets = *symmetry.nets;
  const BackpropagationScene* other = scene_of(pen.view().run_b);
  const auto count = nets.size();
  const std::size_t columns = area.width() > 480 ? 10 : 5;
  const auto rows = (count + columns - 1) / columns;
  const double column = area.width() / double(columns);
  const double strip = 2.6 * room.caption;
  const double row = (area.height() - strip) / std::max<double>(1, double(rows));
  constexpr double top_error = 9;
  // Where the letter before it has no room, the error stands alone, to two digits.
  bool lettered = true;
  const auto fate_of = [&](const SymmetryNet& net) {
    if (net.solved_at) return pen.count(*net.solved_at);
    const QString error = quantity_text(net.error, {}, pen.view().locale, false, lettered ? 3 : 2);
    return lettered ? translate("backpropagation", "E %1").arg(error) : error;
  };
  // A row of fates that touch would read as one line of words: then the sign says it.
  const auto fits_words = [&] {
    double widest = 0;
    for (const SymmetryNet& net : nets) widest = std::max(widest, pen.width(fate_of(net)));
    return widest <= column - 16 - 6 * (room.ts - 1);
  };
  lettered = fits_words();
  const bool in_words = lettered || fits_words();
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t across = i % columns, down = i / columns;
    const QRectF box(area.left() + column * double(across) + 3, area.top() + row * double(down) + 2,
                     column - 6, row - room.caption - 6);
    const SymmetryNet& net = nets[i];
    const bool is_marked = static_cast<int>(i) == marked;
    const bool stuck = !net.solved_at && symmetry.sweeps >= symmetry.in_all;
    const QString pick = QStringLiteral("net:%1").arg(i);
    Polygon& ground = pen.box(box, Shade(Role::sunken, 0.5),
                              is_marked                  ? Role::accent
                              : pen.view().hover == pick ? Role::edge
                                                         : Role::line,
                              is_marked ? 2 : 1, 3);
    ground.pick = pick;
    const auto height = [&](double error) {
      return box.bottom() - 2 - (box.height() - 5) * std::clamp(error / top_error, 0.0, 1.0);
    };
    pen.line({box.left(), height(4)}, {box.right(), height(4)}, Role::edge, 1, Dash::dotted);
    if (i == 0 && box.height() > 34) {
      Label& plain = pen.text({box.right() - 3, height(4) - 1}, translate("backpropagation", "E = 4"),
                              Role::muted, Qt::AlignRight | Qt::AlignBottom);
      plain.yield = Yield::drops;
      plain.clear = -1;
    }
    if (symmetry.errors && i < symmetry.errors->size() && (*symmetry.errors)[i].size() > 1) {
      const auto& trace = (*symmetry.errors)[i];
      // As many points as pixels are enough.
      const std::size_t stride = std::max<std::size_t>(1, trace.size() / 80);
      std::vector<Vec3> points;
      for (std::size_t k = 0; k < trace.size(); k += stride)
        points.emplace_back(box.left() + 1 + (box.width() - 2) * double(k) / double(trace.size() - 1),
                            height(double(trace[k])));
      if (other && other->symmetry.errors && i < other->symmetry.errors->size()) {
        // Run B on the same axis of sweeps, as far as this run has come.
        const auto& held = (*other->symmetry.errors)[i];
        std::vector<Vec3> ghost;
        for (std::size_t k = 0; k < std::min(held.size(), trace.size()); k += stride)
          ghost.emplace_back(box.left() + 1 + (box.width() - 2) * double(k) / double(trace.size() - 1),
                             height(double(held[k])));
        if (ghost.size() > 1) {
          if (is_marked) {
            Label& letter = pen.text({ghost.back().x - 3, ghost.back().y}, QStringLiteral("B"), Role::muted,
                                     Qt::AlignRight | Qt::AlignBottom, TextSize::caption, 600);
            letter.halo = 2;
          }
          pen.lines(std::move(ghost), Role::muted, 1.5, Dash::dashed);
        }
      }
      pen.lines(std::move(points), stuck ? Role::reject : Role::ink, is_marked ? 2 : 1.5);
    }
    // Before the first sweep each stands where chance has put it.
    if (symmetry.errors && i < symmetry.errors->size() && (*symmetry.errors)[i].size() == 1)
      pen.mark(Shape::disc, {box.left() + 5, height(net.error)}, 5, Role::ink);
    const QPointF sign(box.left() + 6, box.bottom() + 2 + room.caption / 2);
    if (net.solved_at || stuck)
      pen.mark(stuck ? Shape::cross : Shape::tick, sign, 10, stuck ? Role::reject : Role::accept);
    else
      pen.mark(Shape::disc, sign, 8, no_shade, Role::muted, 1.5);
    if (!in_words) continue;
    Label& fate = pen.text(sign + QPointF(9, 0), fate_of(net),
                           stuck           ? Shade(Role::reject_text)
                           : net.solved_at ? Shade(Role::ink)
                                           : Shade(Role::muted),
                           Qt::AlignLeft | Qt::AlignVCenter);
    fate.yield = Yield::stays;
  }
  // All of them on one axis of sweeps, their median beside the paper's.
  const double y = area.bottom() - 1.5 * room.caption;
  const double left = area.left() + 3, right = area.right() - 3;
  const double most = std::max<double>(symmetry.sweeps, 2000);
  const auto place = [&](double sweeps) { return left + (right - left) * std::min(1.0, sweeps / most); };
  pen.line({left, y}, {right, y}, Role::edge, 1);
  const double tick = most > 12000 ? 5000 : most > 5000 ? 2000 : most > 2500 ? 1000 : 500;
  for (double sweeps = 0; sweeps <= most; sweeps += tick) {
    pen.line({place(sweeps), y}, {place(sweeps), y + 4}, Role::edge, 1);
    Label& label = pen.text({place(sweeps), y + 5}, pen.count(sweeps), Role::muted,
                            (sweeps > 0 ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignTop);
    label.yield = Yield::drops;
    label.clear = -1;
  }
  // It covers no number but one at the very end of the axis.
  QString axis = translate("backpropagation", "sweeps until solved");
  for (double sweeps = 0; sweeps <= most; sweeps += tick) {
    const double end = place(sweeps) + pen.width(pen.count(sweeps)) / 2 + 6;
    if (place(sweeps) < right - 0.05 * (right - left) && end > right - pen.width(axis))
      axis = translate("backpropagation", "sweeps");
  }
  pen.text({right, y + 5}, axis, Role::muted, Qt::AlignRight | Qt::AlignTop);
  std::vector<Glyph> dots;
  for (const SymmetryNet& net : nets)
    if (net.solved_at) dots.push_back(glyph_at({place(*net.solved_at), y}, 7, Shade(Role::accept, 0.75)));
  pen.marks(Shape::disc, std::move(dots));
  const double paper = place(paper_median);
  pen.mark(Shape::diamond, {paper, y}, 11, Role::stage, Role::muted, 1.8);
  if (other && other->symmetry.median) {
    const double x = place(*other->symmetry.median);
    pen.line({x, y - 9}, {x, y + 9}, Role::muted, 1.5, Dash::dashed);
    Label& letter = pen.text({x, y + 9}, QStringLiteral("B"), Role::muted, Qt::AlignHCenter | Qt::AlignTop,
                             TextSize::caption, 600);
    letter.halo = 2;
  }
  const bool before = !symmetry.median || *symmetry.median >= paper_median;
  Label& published = pen.text({paper + (before ? -6 : 6), y - 4},
                              translate("backpropagation", "1986: %1").arg(pen.count(paper_median)),
                              Role::muted, (before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
  published.yield = Yield::stays;
  if (symmetry.median) {
    const double x = place(*symmetry.median);
    pen.line({x, y - 10}, {x, y + 4}, Role::accent, 2.5);
    Label& ours = pen.text(
        {x + (before ? 6 : -6), y - 4},
        translate("backpropagation", "median of the solved: %1").arg(pen.count(*symmetry.median)),
        Role::accent, (before ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom, TextSize::caption, 600);
    const double side = before ? right - x - 6 : x - 6 - left;
    if (!pen.fits(ours, side))
      ours.text = translate("backpropagation", "median %1").arg(pen.count(*symmetry.median));
    const double wide = text_size(ours, room.ts).width();
    if (!before && x - 6 - wide < left) ours.at = QPointF(left + wide, y - 4);
  }
}

}  // namespace

void draw_symmetry(const Snapshot&, const BackpropagationScene& scene, const ViewState& view,
                   DrawList& list) {
  const SymmetryScene& symmetry = scene.symmetry;
  const Room room = room_of(view);
  Panel& panel = pixel_panel(list, room.area);
  Pen pen(panel, view);
  const double width = room.area.width(), height = room.area.height();
  const int marked = marked_net(symmetry, view);
  if (marked < 0) {
    header(pen, room, translate("backpropagation", "1986 again"),
           translate("backpropagation", "the nets are being made"), width - 2 * room.margin);
    return;
  }
  const bool lit = lights(view, "symmetry_solved") || lights(view, "symmetry_median_sweeps");
  const bool begun = symmetry.sweeps > 0;
  const QString solved =
      // Before a class this is the figure beside the sentence.
      begun && view.presenting ? QString()
      : begun
          ? translate("backpropagation", "%1 of %2 solved").arg(symmetry.solved).arg(symmetry.nets->size())
      : view.guess_waited_for ? QString()
                              : translate("backpropagation", "Play, or take a step");
  const TextSize solved_size = lit ? TextSize::text : TextSize::body;
  int waiting = 0;
  for (const SymmetryNet& one : *symmetry.nets) waiting += !one.solved_at && std::abs(one.error - 4) < 0.05;
  QString stuck;
  if (waiting > 0 && width > 560 * room.ts)
    stuck = (symmetry.sweeps >= symmetry.in_all
                 ? translate("backpropagation", "%1 stuck at E = 4: they answer “no” to all")
                 : translate("backpropagation", "%1 on the plain at E = 4: “no” to all"))
                .arg(waiting);
  QString line = begun ? translate("backpropagation", "%1 nets after %2 sweeps")
                             .arg(symmetry.nets->size())
                             .arg(pen.count(symmetry.sweeps))
                       : translate("backpropagation", "%1 nets, no sweep yet").arg(symmetry.nets->size());
  const double left = width - 2 * room.margin;
  if (symmetry.solved > 0 && !view.locks("symmetry_weight_ratio")) {
    const int even = symmetry_even(*symmetry.nets);
    const auto fits = [&](const QString& words, const QString& beside) {
      return pen.width(words) + (beside.isEmpty() ? 0 : pen.width(beside) + 24) <= left;
    };
    const QString found =
        translate("backpropagation", "%1 nets after %2 sweeps; %3 found 1 : 2 : 4, %4 another ratio")
            .arg(symmetry.nets->size())
            .arg(pen.count(symmetry.sweeps))
            .arg(even)
            .arg(symmetry.solved - even);
    // How many nets and sweeps is said elsewhere, too, and what "stuck" means can be seen: what was found
    // stays.
    const QString found_alone = translate("backpropagation", "%1 found 1 : 2 : 4, %2 another ratio")
                                    .arg(even)
                                    .arg(symmetry.solved - even);
    line = fits(found, stuck) ? found : found_alone;
    if (!fits(line, stuck)) stuck.truncate(std::max(qsizetype{0}, stuck.indexOf(QLatin1Char(':'))));
    if (!fits(line, stuck)) stuck.clear();
  }
  const double top = header(pen, room,
                            width > 640 * room.ts
                                ? translate("backpropagation", "1986 again: does it read the same both ways?")
                                : translate("backpropagation", "1986 again"),
                            line, left - pen.width(solved, solved_size, 600) - 16) +
                     10;
  pen.text({width - room.margin, room.margin - 4}, solved, lit || !begun ? Role::accent : Role::ink,
           Qt::AlignRight | Qt::AlignTop, solved_size, 600);
  if (!stuck.isEmpty())
    pen.text({width - room.margin, room.margin - 4 + room.body}, stuck, Role::muted,
             Qt::AlignRight | Qt::AlignTop);
  const double middle = top + 0.5 * (height - top);
  // Large words beside the patterns need more of the width than the bars do.
  const double split = room.margin + (view.presenting ? 0.57 : 0.52) * (width - 2 * room.margin);
  const SymmetryNet& net = (*symmetry.nets)[static_cast<std::size_t>(marked)];
  draw_patterns(pen, net, QRectF(room.margin, top, split - room.margin - 18, middle - top - 8), room);
  draw_net(pen, net, marked, QRectF(split, top, width - room.margin - split, middle - top - 4), room);
  draw_seeds(pen, symmetry, marked,
             QRectF(room.margin - 3, middle + 6, width - 2 * room.margin + 6, height - middle - 10), room);
}

}  // namespace lucid::backpropagation
