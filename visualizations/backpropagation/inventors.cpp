// Who found the sweep backwards, and when: a thin strip on one axis of years.
#include <algorithm>

#include "visualizations/backpropagation/parts.hpp"
#include "visualizations/text.hpp"

namespace lucid::backpropagation {

namespace {

struct Find {
  int year;
  const char* who;
  const char* what;
};

// Years of publication; Werbos's thesis of 1974 named the idea, his paper of 1982 applied it to networks.
constexpr Find finds[] = {
    {1960, QT_TRANSLATE_NOOP("backpropagation", "Kelley"),
     QT_TRANSLATE_NOOP("backpropagation", "flight paths")},
    {1970, QT_TRANSLATE_NOOP("backpropagation", "Linnainmaa"),
     QT_TRANSLATE_NOOP("backpropagation", "rounding errors")},
    {1974, QT_TRANSLATE_NOOP("backpropagation", "Werbos"),
     QT_TRANSLATE_NOOP("backpropagation", "thesis; 1982: nets")},
    {1986, QT_TRANSLATE_NOOP("backpropagation", "Rumelhart, Hinton, Williams"),
     QT_TRANSLATE_NOOP("backpropagation", "inner features")},
};
constexpr int first_year = 1958, last_year = 1990;

}  // namespace

void draw_inventors(Pen& pen, const QRectF& area, const Room& room) {
  const double y = area.top() + room.caption * 0.9;
  const double left = area.left() + 4, right = area.right() - 4;
  const auto place = [&](int year) {
    return left + (right - left) * double(year - first_year) / (last_year - first_year);
  };
  pen.line({area.left(), y}, {area.right(), y}, Role::edge, 1);
  for (int year = 1960; year <= 1990; year += 5) {
    pen.line({place(year), y - (year % 10 ? 2 : 4)}, {place(year), y + (year % 10 ? 2 : 4)}, Role::edge, 1);
  }
  double taken = area.left();
  for (const Find& find : finds) {
    const double x = place(find.year);
    pen.mark(Shape::disc, {x, y}, 7, Role::ink);
    Label label;
    label.text = QString::number(find.year);
    label.weight = 600;
    label.anchor = Qt::AlignLeft | Qt::AlignTop;
    label.yield = Yield::stays;
    label.more = {{QStringLiteral(" ") + translate("backpropagation", find.who), Role::ink}};
    const double width = text_size(label, room.ts).width();
    const double at = std::clamp(x - 4, taken, area.right() - width);
    label.at = QPointF(at, y + 6);
    pen.panel().add(label);
    pen.text({at, y + 6 + room.caption}, translate("backpropagation", find.what), Role::muted).max_width =
        std::max(width, 110 * room.ts);
    taken = at + std::max(width, 100 * room.ts) + 12;
  }
}

}  // namespace lucid::backpropagation
