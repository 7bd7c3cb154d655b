// Words, marks and lines on a panel, contours, and blame on its way along an edge.
#include "visualizations/backpropagation/parts.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

#include "visualizations/text.hpp"

namespace lucid::backpropagation {

int picked(const QString& pick, const char* kind) {
  const QString start = QLatin1String(kind) + QLatin1Char(':');
  if (!pick.startsWith(start)) return -1;
  bool good = false;
  const int number = pick.mid(start.size()).toInt(&good);
  return good ? number : -1;
}

QString with_subscript(const std::string& name) {
  QString text = QString::fromStdString(name);
  qsizetype digits = text.size();
  while (digits > 1 && text[digits - 1] >= QLatin1Char('0') && text[digits - 1] <= QLatin1Char('9')) --digits;
  for (qsizetype i = digits; i < text.size(); ++i) {
    text[i] = QChar(char16_t(0x2080 + text[i].digitValue()));
  }
  return text;
}

Room room_of(const ViewState& view) {
  Room room;
  room.area = QRectF(QPointF(0, 0), view.size);
  room.ts = view.text_scale;
  room.caption = 16 * view.text_scale;
  room.body = 20 * view.text_scale;
  room.margin = view.size.width() < 720 ? 16 : 20;
  return room;
}

QString whole_text(double value, const QLocale& locale) {
  return std::abs(value) < 1e7 ? integer_text(std::llround(value), locale) : number_text(value, locale);
}

QString Pen::count(double value) const { return whole_text(value, view().locale); }

bool Pen::fits(const Label& label, double width) const {
  return text_size(label, view().text_scale).width() <= width;
}

Polygon& Pen::area(std::vector<Vec3> points, Shade fill) {
  Polygon polygon;
  polygon.points = share(std::move(points));
  polygon.fill = fill;
  return panel().add(std::move(polygon));
}

void Pen::lock(QPointF centre, Shade shade) {
  // In pixels, so that it stays a lock however far the panel is zoomed.
  const QPointF at = project(panel(), Vec3(centre)).at - panel().rectangle.topLeft();
  Glyph body = glyph_at(at + QPointF(0, 2), 9, no_shade);
  body.height = 6.5f;
  Glyphs& box = marks(Shape::box, {body});
  box.outline = shade;
  box.outline_width = 1.2f;
  box.corner = 1;
  box.space = Space::pixels;
  std::vector<Vec3> bow{Vec3(at + QPointF(-2.7, -1))};
  for (int i = 0; i <= 8; ++i) {
    const double angle = std::numbers::pi * i / 8;
    bow.emplace_back(at + QPointF(-2.7 * std::cos(angle), -2.6 - 2.9 * std::sin(angle)));
  }
  bow.emplace_back(at + QPointF(2.7, -1));
  lines(std::move(bow), shade, 1.2).space = Space::pixels;
}

namespace {

/// A text that does not fit loses what follows its last such sign, rather than half a word.
void lose_clauses(const Pen& pen, Label& label, QChar sign, double width) {
  for (qsizetype cut = 0; !pen.fits(label, width) && (cut = label.text.lastIndexOf(sign)) > 0;)
    label.text.truncate(cut);
  label.max_width = width;
}

}  // namespace

double header(Pen& pen, const Room& room, const QString& title, const QString& line, double width) {
  const QPointF corner = room.area.topLeft() + QPointF(room.margin, room.margin - 4);
  Label& first = pen.text(corner, title, Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600);
  lose_clauses(pen, first, QLatin1Char(':'), width);
  if (!line.isEmpty()) {
    Label& second = pen.text(corner + QPointF(0, room.body), line, Role::muted);
    lose_clauses(pen, second, QLatin1Char(';'), width);
  }
  return room.margin - 4 + room.body + (line.isEmpty() ? 0 : room.caption);
}

void part_clauses(Label& label) {
  std::vector<Run> parted;
  for (Run& run : label.more) {
    const qsizetype sign = run.text.startsWith(QLatin1Char(';')) ? run.text.indexOf(QLatin1Char(' ')) : -1;
    // Read from the right a semicolon alone would not know to which of its neighbours it belongs.
    if (sign > 0 && !run.text.isRightToLeft()) {
      parted.push_back({run.text.left(sign + 1), Role::muted});
      run.text.remove(0, sign + 1);
    }
    parted.push_back(std::move(run));
  }
  label.more = std::move(parted);
}

Panel& flat_panel(DrawList& list, const QString& id, const QRectF& rectangle, const FlatCamera& camera) {
  Panel panel;
  panel.id = id;
  panel.rectangle = rectangle;
  panel.camera = camera;
  return list.add(std::move(panel));
}

namespace {

// Where a level crosses the sides of the squares between cell centres. Sides are numbered: the one to the
// right of corner c is 2c, the one above it 2c + 1.
struct Crossings {
  const std::vector<float>& values;
  int cells;
  const QRectF& area;
  double level;

  double at(int corner) const { return double(values[static_cast<std::size_t>(corner)]) - level; }
  bool above(int corner) const { return at(corner) >= 0; }
  Vec3 point(int side) const {
    const int corner = side / 2;
    const int next = corner + (side % 2 ? cells : 1);
    const double share = at(corner) / (at(corner) - at(next));
    const int column = corner % cells, row = corner / cells;
    const double x = column + 0.5 + (side % 2 ? 0 : share), y = row + 0.5 + (side % 2 ? share : 0);
    return {area.left() + area.width() * x / cells, area.top() + area.height() * y / cells};
  }
};

}  // namespace

std::vector<std::vector<Vec3>> contour(const std::vector<float>& values, int cells, const QRectF& area,
                                       double level) {
  const Crossings crossings{values, cells, area, level};
  // Every crossed side has at most two neighbours along the line.
  std::unordered_map<int, std::array<int, 2>> joined;
  std::vector<int> order;
  const auto join = [&](int a, int b) {
    for (const auto& [from, to] : {std::pair{a, b}, std::pair{b, a}}) {
      const auto [found, fresh] = joined.try_emplace(from, std::array<int, 2>{-1, -1});
      if (fresh) order.push_back(from);
      found->second[found->second[0] < 0 ? 0 : 1] = to;
    }
  };
  for (int row = 0; row + 1 < cells; ++row) {
    for (int column = 0; column + 1 < cells; ++column) {
      const int corner = row * cells + column;
      const int corners[4] = {corner, corner + 1, corner + cells + 1, corner + cells};
      int kind = 0;
      bool finite = true;
      for (int i = 0; i < 4; ++i) {
        finite = finite && std::isfinite(crossings.at(corners[i]));
        kind |= crossings.above(corners[i]) ? 1 << i : 0;
      }
      if (!finite || kind == 0 || kind == 15) continue;
      const int below = 2 * corner, right = 2 * (corner + 1) + 1, top = 2 * (corner + cells),
                left = 2 * corner + 1;
      switch (kind) {
        case 1:
        case 14: join(left, below); break;
        case 2:
        case 13: join(below, right); break;
        case 4:
        case 11: join(right, top); break;
        case 8:
        case 7: join(top, left); break;
        case 3:
        case 12: join(left, right); break;
        case 6:
        case 9: join(below, top); break;
        default:  // a saddle: its two lines do not cross
          join(left, kind == 5 ? below : top);
          join(right, kind == 5 ? top : below);
      }
    }
  }
  std::vector<std::vector<Vec3>> result;
  const auto follow = [&](int start) {
    std::vector<Vec3> line;
    int here = start;
    while (here >= 0) {
      const auto found = joined.find(here);
      line.push_back(crossings.point(here));
      if (found == joined.end()) break;
      const auto next = found->second;
      joined.erase(found);
      here = -1;
      for (const int other : next) {
        if (other >= 0 && joined.contains(other)) here = other;
      }
      if (here < 0 && line.size() > 2 && (next[0] == start || next[1] == start)) {
        line.push_back(line.front());
      }
    }
    if (line.size() > 1) result.push_back(std::move(line));
  };
  for (const int side : order) {
    const auto found = joined.find(side);
    if (found != joined.end() && found->second[1] < 0) follow(side);
  }
  for (const int side : order) {
    if (joined.contains(side)) follow(side);
  }
  return result;
}

QPointF on_curve(const Curve& curve, double share) {
  const double s = 1 - share;
  const Vec3 point = curve.from * (s * s * s) + curve.control_1 * (3 * s * s * share) +
                     curve.control_2 * (3 * s * share * share) + curve.to * (share * share * share);
  return {double(point.x), double(point.y)};
}

void blame_dots(std::vector<Glyph>& filled, std::vector<Glyph>& hollow, const Curve& edge, bool negative,
                double size, double phase, const ViewState& view, double length) {
  const int dots = length < 70 ? 1 : 2;
  const double speed = 46;  // pixels a second, slow enough for the eye
  const double travel = view.reduced_motion ? 0 : view.clock * speed / std::max(length, 30.0);
  for (int i = 0; i < dots; ++i) {
    const double along = std::fmod(travel + phase + double(i) / dots, 1.0);
    const QPointF at = on_curve(edge, 1 - along);
    if (!view.reduced_motion && !negative) {
      for (int tail = 1; tail <= 2; ++tail) {
        const double behind = along - tail * 5.0 / std::max(length, 30.0);
        if (behind < 0) continue;
        filled.push_back(glyph_at(on_curve(edge, 1 - behind), size * (1 - 0.22 * tail),
                                  Shade(Role::energy, 0.55 - 0.2 * tail)));
      }
    }
    (negative ? hollow : filled).push_back(glyph_at(at, size, negative ? Role::stage : Role::energy));
  }
}

double blame_width(double amount, double largest, double widest) {
  if (!(largest > 0) || !std::isfinite(amount)) return 1.2;
  return 1.2 + (widest - 1.2) * std::min(1.0, std::abs(amount) / largest);
}

const Value* setting_of(const Snapshot& snapshot, std::string_view id) {
  const int index = snapshot.exhibit ? snapshot.exhibit->parameter_index(id) : -1;
  if (index < 0 || index >= static_cast<int>(snapshot.settings.size())) return nullptr;
  return &snapshot.settings[static_cast<std::size_t>(index)];
}

const BackpropagationScene* scene_of(const Snapshot* snapshot) {
  return snapshot ? dynamic_cast<const BackpropagationScene*>(snapshot->scene.get()) : nullptr;
}

}  // namespace lucid::backpropagation
