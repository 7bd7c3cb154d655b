// Icon shapes. Coordinates are those of a box of 20 by 20.
#include "icons.hpp"

#include <QIconEngine>
#include <QPainterPath>
#include <cmath>
#include <initializer_list>

#include "look.hpp"

namespace lucid {

namespace {

QPainterPath line(std::initializer_list<QPointF> points, bool closed = false) {
  QPainterPath path;
  bool first = true;
  for (const QPointF& p : points) first ? path.moveTo(p) : path.lineTo(p), first = false;
  if (closed) path.closeSubpath();
  return path;
}

QPainterPath circle(double x, double y, double r) {
  QPainterPath path;
  path.addEllipse(QPointF(x, y), r, r);
  return path;
}

QPainterPath box(double x, double y, double w, double h, double r = 1.5) {
  QPainterPath path;
  path.addRoundedRect(QRectF(x, y, w, h), r, r);
  return path;
}

/// Part of a circle, angles in degrees counter-clockwise from the right.
QPainterPath arc(double x, double y, double r, double from, double sweep) {
  QPainterPath path;
  const QRectF rect(x - r, y - r, 2 * r, 2 * r);
  path.arcMoveTo(rect, from);
  path.arcTo(rect, from, sweep);
  return path;
}

QPainterPath star_shape() {
  QPainterPath path;
  for (int i = 0; i < 10; ++i) {
    const double r = i % 2 ? 3.1 : 7.4, a = -M_PI / 2 + i * M_PI / 5;
    const QPointF p(10 + r * std::cos(a), 10.5 + r * std::sin(a));
    i ? path.lineTo(p) : path.moveTo(p);
  }
  path.closeSubpath();
  return path;
}

struct Drawing {
  QPainterPath lines, solid;
  bool directed = false;  ///< turns round where reading goes from right to left
};

Drawing undo_shape() {
  // The arrow's shaft ends in half a circle.
  QPainterPath shaft;
  shaft.moveTo(4, 8);
  shaft.lineTo(12, 8);
  shaft.arcTo(QRectF(8, 8, 8, 8), 90, -180);
  shaft.lineTo(7, 16);
  shaft.addPath(line({{7.5, 4.5}, {4, 8}, {7.5, 11.5}}));
  return {shaft, {}, true};
}

Drawing drawing(Icon icon) {
  switch (icon) {
    case Icon::none: return {};
    case Icon::back: return {line({{12.5, 4}, {6.5, 10}, {12.5, 16}}), {}, true};
    case Icon::language: {
      QPainterPath p = circle(10, 10, 7);
      p.addEllipse(QPointF(10, 10), 3, 7);
      p.addPath(line({{3, 10}, {17, 10}}));
      return {p, {}};
    }
    case Icon::theme: {
      QPainterPath half = arc(10, 10, 7, 90, -180);
      half.closeSubpath();
      return {circle(10, 10, 7), half};
    }
    case Icon::text_size: {
      QPainterPath p = line({{2, 15.5}, {6.5, 5}, {11, 15.5}});
      p.addPath(line({{3.6, 12}, {9.4, 12}}));
      p.addPath(line({{12.5, 15.5}, {15.5, 8.5}, {18.5, 15.5}}));
      p.addPath(line({{13.5, 13.2}, {17.5, 13.2}}));
      return {p, {}};
    }
    case Icon::share: {
      QPainterPath p = line({{4, 10}, {4, 16.5}, {16, 16.5}, {16, 10}});
      p.addPath(line({{10, 13}, {10, 3}}));
      p.addPath(line({{6.5, 6.3}, {10, 2.8}, {13.5, 6.3}}));
      return {p, {}};
    }
    case Icon::present: {
      QPainterPath p = box(2.5, 4, 15, 9.5, 1);
      p.addPath(line({{10, 13.5}, {10, 17}}));
      p.addPath(line({{6.5, 17}, {13.5, 17}}));
      return {p, {}};
    }
    case Icon::play: return {{}, line({{6.5, 4.2}, {15.5, 10}, {6.5, 15.8}}, true)};
    case Icon::pause: {
      QPainterPath p = line({{7.2, 5.5}, {7.2, 14.5}});
      p.addPath(line({{12.8, 5.5}, {12.8, 14.5}}));
      return {p, {}};
    }
    case Icon::step: {
      QPainterPath p = line({{5, 5}, {12, 10}, {5, 15}}, true);
      p.addPath(line({{15, 5}, {15, 15}}));
      return {p, {}};
    }
    case Icon::step_back: {
      QPainterPath p = line({{15, 5}, {8, 10}, {15, 15}}, true);
      p.addPath(line({{5, 5}, {5, 15}}));
      return {p, {}};
    }
    case Icon::to_start: {
      QPainterPath p = line({{10, 5.5}, {5.5, 10}, {10, 14.5}});
      p.addPath(line({{15.5, 5.5}, {11, 10}, {15.5, 14.5}}));
      p.addPath(line({{3, 5}, {3, 15}}));
      return {p, {}};
    }
    case Icon::to_end: {
      QPainterPath p = line({{10, 5.5}, {14.5, 10}, {10, 14.5}});
      p.addPath(line({{4.5, 5.5}, {9, 10}, {4.5, 14.5}}));
      p.addPath(line({{17, 5}, {17, 15}}));
      return {p, {}};
    }
    case Icon::mark: {
      QPainterPath p = line({{6, 3.5}, {6, 17}});
      p.addPath(line({{6, 4}, {15, 7.2}, {6, 10.4}}));
      return {p, {}};
    }
    case Icon::restart: {
      QPainterPath p = arc(10.3, 10.6, 5.8, 150, -310);
      p.addPath(line({{4.2, 4}, {4.6, 8}, {8.6, 7.4}}));
      return {p, {}};
    }
    case Icon::undo: return undo_shape();
    case Icon::redo: {
      Drawing d = undo_shape();
      d.lines = QTransform(-1, 0, 0, 1, 20, 0).map(d.lines);
      return d;
    }
    case Icon::words: {
      QPainterPath p = line({{3, 5.5}, {17, 5.5}});
      p.addPath(line({{3, 10}, {17, 10}}));
      p.addPath(line({{3, 14.5}, {12, 14.5}}));
      return {p, {}, true};
    }
    case Icon::checks: {
      QPainterPath p = line({{2.5, 10.5}, {5.8, 13.8}, {12.3, 6.2}});
      p.addPath(line({{10, 13}, {10.8, 13.8}, {17.3, 6.2}}));
      return {p, {}};
    }
    case Icon::search: {
      QPainterPath p = circle(8.8, 8.8, 5);
      p.addPath(line({{12.5, 12.5}, {16.5, 16.5}}));
      return {p, {}};
    }
    case Icon::open:
      return {line({{2.8, 15.8}, {2.8, 4.5}, {7.6, 4.5}, {9.4, 6.6}, {17.2, 6.6}, {17.2, 15.8}}, true), {}};
    case Icon::help: {
      QPainterPath p = circle(10, 10, 7.2);
      QPainterPath hook = arc(10, 8.2, 2.3, 170, -215);
      hook.lineTo(10, 11.6);
      p.addPath(hook);
      return {p, circle(10, 13.9, 0.9)};
    }
    case Icon::chevron_left: return {line({{12, 5.5}, {7.5, 10}, {12, 14.5}}), {}, true};
    case Icon::chevron_right: return {line({{8, 5.5}, {12.5, 10}, {8, 14.5}}), {}, true};
    case Icon::chevron_up: return {line({{6, 12}, {10, 8}, {14, 12}}), {}};
    case Icon::chevron_down: return {line({{6, 8}, {10, 12}, {14, 8}}), {}};
    case Icon::lock: {
      QPainterPath p = box(5, 9, 10, 7.5, 1.2);
      QPainterPath shackle = line({{7, 9}, {7, 6.5}});
      shackle.arcTo(QRectF(7, 3.5, 6, 6), 180, -180);
      shackle.lineTo(13, 9);
      p.addPath(shackle);
      return {p, {}};
    }
    case Icon::tick: return {line({{4, 10.5}, {8, 14.5}, {16, 5.5}}), {}};
    case Icon::cross: {
      QPainterPath p = line({{5.5, 5.5}, {14.5, 14.5}});
      p.addPath(line({{14.5, 5.5}, {5.5, 14.5}}));
      return {p, {}};
    }
    case Icon::star: return {{}, star_shape()};
    case Icon::warning: {
      QPainterPath p = line({{10, 3.2}, {17.6, 16.4}, {2.4, 16.4}}, true);
      p.addPath(line({{10, 8}, {10, 11.8}}));
      return {p, circle(10, 14, 0.9)};
    }
    case Icon::picture: {
      QPainterPath p = box(2.5, 4, 15, 12, 1);
      p.addPath(line({{3.5, 14.5}, {7.5, 10}, {10.5, 13}, {13, 10.8}, {16.5, 14.5}}));
      p.addEllipse(QPointF(12.6, 7.6), 1.1, 1.1);
      return {p, {}};
    }
    case Icon::page: {
      QPainterPath p = line({{5, 2.8}, {11.5, 2.8}, {15, 6.3}, {15, 17.2}, {5, 17.2}}, true);
      p.addPath(line({{11.3, 3}, {11.3, 6.5}, {14.8, 6.5}}));
      return {p, {}};
    }
    case Icon::book: {
      QPainterPath p = box(3, 4, 14, 12, 1);
      p.addPath(line({{10, 4}, {10, 16}}));
      return {p, {}};
    }
    case Icon::save: {
      QPainterPath p = line({{10, 3}, {10, 12.5}});
      p.addPath(line({{6.5, 9.2}, {10, 12.7}, {13.5, 9.2}}));
      p.addPath(line({{4, 16.5}, {16, 16.5}}));
      return {p, {}};
    }
    case Icon::copy: {
      QPainterPath p = box(7, 7, 10, 10, 1);
      p.addPath(line({{4, 13}, {3, 13}, {3, 3}, {13, 3}, {13, 4}}));
      return {p, {}};
    }
    case Icon::hold: {
      QPainterPath p = circle(10, 7, 3.6);
      p.addPath(line({{10, 10.6}, {10, 17}}));
      return {p, {}};
    }
    case Icon::fold: {
      QPainterPath p = box(2.5, 4, 15, 12, 1);
      p.addPath(line({{2.5, 12}, {17.5, 12}}));
      return {p, {}};
    }
    case Icon::more: {
      QPainterPath p = circle(4.5, 10, 1.2);
      p.addEllipse(QPointF(10, 10), 1.2, 1.2);
      p.addEllipse(QPointF(15.5, 10), 1.2, 1.2);
      return {{}, p};
    }
  }
  return {};
}

/// Paints at whatever size and device scale is asked for.
class MenuIconEngine : public QIconEngine {
 public:
  MenuIconEngine(Icon icon, QColor normal, QColor disabled)
      : icon_(icon), normal_(normal), disabled_(disabled) {}
  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    paint_icon(*painter, icon_, rect, mode == QIcon::Disabled ? disabled_ : normal_);
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return result;
  }
  QIconEngine* clone() const override { return new MenuIconEngine(*this); }

 private:
  Icon icon_;
  QColor normal_, disabled_;
};

}  // namespace

void paint_icon(QPainter& painter, Icon icon, const QRectF& rect, const QColor& colour, double width,
                bool mirrored) {
  const Drawing shape = drawing(icon);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(rect.topLeft());
  painter.scale(rect.width() / 20, rect.height() / 20);
  if (mirrored && shape.directed) painter.setTransform(QTransform(-1, 0, 0, 1, 20, 0), true);
  if (!shape.solid.isEmpty()) painter.fillPath(shape.solid, colour);
  painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  if (!shape.lines.isEmpty()) painter.drawPath(shape.lines);
  painter.restore();
}

QIcon menu_icon(const Look& look, Icon icon) {
  return QIcon(new MenuIconEngine(icon, look.colour(Role::ink), look.idle_icon()));
}

}  // namespace lucid
