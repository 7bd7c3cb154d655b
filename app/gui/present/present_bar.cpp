#include "app/gui/present/present_bar.hpp"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "app/gui/widgets/control.hpp"
#include "app/gui/widgets/look.hpp"
#include "visualizations/word_lines.hpp"

namespace lucid {
namespace {
/// Sizes are those of a screen 1080 px high; a narrow one has smaller words, not fewer.
double unit_of(const QWidget& widget) { return std::min(widget.height() / 1080.0, widget.width() / 1600.0); }
constexpr double spot = 320;  ///< radius of the spotlight
}  // namespace

PresentBar::PresentBar(Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  hide();
}

const std::vector<Role>& PresentBar::pen_roles() {
  static const std::vector<Role> roles = {Role::positive, Role::accent, Role::memory, Role::ink};
  return roles;
}

void PresentBar::set_step(const QString& sentence, int index, int count, const QString& next, bool locked) {
  if (index != index_) clear_pen();
  if (sentence == sentence_ && index == index_ && count == count_ && next == next_ && locked == locked_)
    return;
  sentence_ = sentence, index_ = index, count_ = count, next_ = next, locked_ = locked;
  setAccessibleName(sentence_);
  update();
}

void PresentBar::set_number(const QString& label, const QString& value) {
  if (label == label_ && value == value_) return;
  label_ = label;
  value_ = value;
  update();
}

void PresentBar::set_spotlight(bool on) {
  spotlight_ = on;
  update();
}

void PresentBar::set_pen(bool on) {
  pen_ = on;
  drawing_ = false;
  // Only the pen takes the pointer away from the stage.
  setAttribute(Qt::WA_TransparentForMouseEvents, !pen_);
  setCursor(pen_ ? Qt::CrossCursor : Qt::ArrowCursor);
  update();
}

void PresentBar::set_blank(Blank blank) {
  blank_ = blank;
  update();
}

void PresentBar::set_right(int pixels) {
  if (right_ == pixels) return;
  right_ = pixels;
  update();
}

void PresentBar::move_pointer(QPointF at) {
  if (pointer_ == at) return;
  pointer_ = at;
  by_keys_ = false;
  if (spotlight_ || pen_) update();
}

void PresentBar::show_pointer() {
  // Over the stage, not over the words round it.
  const double unit = unit_of(*this);
  const QRectF stage = QRectF(rect()).adjusted(20 * unit, head_height(), -20 * unit, -100 * unit);
  if (!by_keys_ && !stage.contains(pointer_)) pointer_ = stage.center();
  by_keys_ = true;
  update();
}

void PresentBar::push_pointer(QPointF by) {
  if (!by_keys_) show_pointer();
  pointer_ = {std::clamp(pointer_.x() + by.x(), 0.0, width() - 1.0),
              std::clamp(pointer_.y() + by.y(), 0.0, height() - 1.0)};
  if (drawing_ && !strokes_.empty()) strokes_.back().points << share_of(pointer_);
  update();
}

void PresentBar::toggle_stroke() {
  show_pointer();
  drawing_ = !drawing_;
  if (drawing_) strokes_.push_back({pen_role_, QPolygonF() << share_of(pointer_)});
}

void PresentBar::undo_stroke() {
  if (!strokes_.empty()) strokes_.pop_back();
  drawing_ = false;
  update();
}

void PresentBar::clear_pen() {
  strokes_.clear();
  drawing_ = false;
  update();
}

void PresentBar::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  drawing_ = true;
  strokes_.push_back({pen_role_, QPolygonF() << share_of(event->position())});
  update();
}

void PresentBar::mouseMoveEvent(QMouseEvent* event) {
  move_pointer(event->position());
  if (!drawing_ || strokes_.empty()) return;
  strokes_.back().points << share_of(event->position());
  update();
}

void PresentBar::mouseReleaseEvent(QMouseEvent*) {
  drawing_ = false;
  Q_EMIT pen_moved();
}

QFont PresentBar::sized(double pixels, QFont::Weight weight) const {
  QFont result = look_.font(Face::body);
  result.setPixelSize(std::max(12, static_cast<int>(std::lround(pixels * unit_of(*this)))));
  result.setWeight(weight);
  return result;
}

void PresentBar::paint_spotlight(QPainter& painter) const {
  if (!spotlight_ || pointer_.x() < 0) return;
  const double unit = unit_of(*this);
  QPainterPath veil;
  veil.addRect(rect());
  veil.addEllipse(pointer_, spot * unit, spot * unit);
  painter.fillPath(veil, look_.colour(Role::stage, 0.62));
  painter.setPen(QPen(look_.colour(Role::ink), 5 * unit));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(pointer_, spot * unit, spot * unit);
}

void PresentBar::paint_strokes(QPainter& painter) const {
  const double unit = unit_of(*this);
  painter.setBrush(Qt::NoBrush);
  for (const Stroke& stroke : strokes_) {
    QPolygonF line;
    for (const QPointF& point : stroke.points) line << QPointF(point.x() * width(), point.y() * height());
    if (line.size() == 1) line << line.first() + QPointF(0.1, 0);
    painter.setPen(QPen(look_.colour(Role::stage), 14 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(look_.colour(stroke.role), 9 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
  }
}

/// Where the pen stands while keys move it: an open ring, filled while it draws.
void PresentBar::paint_nib(QPainter& painter) const {
  if (!pen_ || !by_keys_) return;
  const double unit = unit_of(*this), ring = std::max(7.0, 12 * unit), arm = ring * 2.1;
  const QColor ink = look_.colour(pen_role_);
  for (const bool rim : {true, false}) {
    painter.setPen(QPen(rim ? look_.colour(Role::stage) : ink, rim ? 7 : 3, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(rim || !drawing_ ? QBrush(Qt::NoBrush) : QBrush(ink));
    painter.drawEllipse(pointer_, ring, ring);
    for (const QPointF& way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
      painter.drawLine(pointer_ + way * ring, pointer_ + way * arm);
  }
}

QRectF PresentBar::head_box() const {
  const double unit = unit_of(*this), side = 80 * unit, whole = width() - right_;
  const double number_width = value_.isEmpty() ? 0 : whole * 0.26;
  return {side, 46 * unit, std::min(whole * 0.64, whole - 2 * side - number_width), 212 * unit};
}

/// Set line by line: Qt keeps the space at which it breaks, which stands at the wrong end from right to left.
QStringList PresentBar::head_lines(double size) const {
  const QFontMetricsF metrics(sized(size, QFont::DemiBold));
  return word_lines(
      sentence_, [&](const QString& part) { return metrics.horizontalAdvance(part); }, head_box().width());
}

double PresentBar::head_size() const {
  // A long sentence, or one in another language, becomes smaller before it is cut.
  const QRectF box = head_box();
  double size = 52;
  for (; size > 34; size -= 3)
    if (static_cast<double>(head_lines(size).size()) *
            QFontMetricsF(sized(size, QFont::DemiBold)).lineSpacing() <=
        box.height())
      break;
  return size;
}

int PresentBar::head_height() const {
  const double size = head_size();
  const double words = static_cast<double>(head_lines(size).size()) *
                       QFontMetricsF(sized(size, QFont::DemiBold)).lineSpacing();
  return static_cast<int>(head_box().top() + words + 44 * unit_of(*this));
}

QRectF PresentBar::faced(const QRectF& place) const {
  if (layoutDirection() != Qt::RightToLeft) return place;
  return {width() - place.right(), place.top(), place.width(), place.height()};
}

void PresentBar::paint_head(QPainter& painter) const {
  const double unit = unit_of(*this), side = 80 * unit, whole = width() - right_;
  const double number_width = value_.isEmpty() ? 0 : whole * 0.26;
  const double size = head_size();
  const QFont font = sized(size, QFont::DemiBold);
  const double row = QFontMetricsF(font).lineSpacing();
  QRectF line = head_box();
  line.setHeight(row);
  for (const QString& words : head_lines(size)) {
    paint_text(painter, faced(line), words, font, look_.colour(Role::ink), Qt::AlignLeft | Qt::AlignTop);
    line.translate(0, row);
  }
  if (value_.isEmpty()) return;
  const double left = whole - side - number_width;
  // A long name has room for two smaller lines.
  paint_text(painter, faced({left, 20 * unit, number_width, 60 * unit}), label_, sized(28, QFont::Normal),
             look_.colour(Role::ink), Qt::AlignRight | Qt::AlignBottom);
  double number = 84;
  while (number > 40 &&
         QFontMetricsF(sized(number, QFont::DemiBold)).horizontalAdvance(value_) > number_width)
    number -= 4;
  paint_text(painter, faced({left, 82 * unit, number_width, 116 * unit}), value_,
             sized(number, QFont::DemiBold), look_.colour(Role::ink), Qt::AlignRight | Qt::AlignTop);
}

void PresentBar::paint_foot(QPainter& painter) const {
  // Where the story stands, and what the keys do.
  const double unit = unit_of(*this), side = 80 * unit, y = height() - 76 * unit, row = 40 * unit;
  const QFont strong = sized(28, QFont::DemiBold), plain = sized(28, QFont::Normal);
  const QColor ink = look_.colour(Role::ink);
  const auto wide = [](const QString& words, const QFont& font) {
    return QFontMetricsF(font).horizontalAdvance(words) + 1;
  };
  const auto put = [&](double x, const QString& words, const QFont& font, const QColor& colour) {
    paint_text(painter, faced({x, y, wide(words, font), row}), words, font, colour);
  };
  const QString number = look_.locale().toString(index_ + 1),
                of = tr("of %1").arg(look_.locale().toString(count_));
  double x = side;
  put(x, number, strong, ink);
  x += wide(number, strong) + 8 * unit;
  put(x, of, plain, ink);
  x += wide(of, plain) + 28 * unit;
  for (int i = 0; i < count_; ++i) {
    painter.setPen(QPen(ink, 1.6 * unit));
    painter.setBrush(i <= index_ ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawRect(faced({x + i * 46 * unit, y + 16 * unit, 40 * unit, 9 * unit}));
  }
  painter.setBrush(Qt::NoBrush);
  const double left_end = x + count_ * 46 * unit + 40 * unit;
  double right = width() - right_ - side;
  if (!next_.isEmpty()) {
    const double icon = 26 * unit;
    paint_icon(painter, locked_ ? Icon::lock : Icon::chevron_right,
               faced({right - icon, y + (row - icon) / 2, icon, icon}), ink, 2,
               layoutDirection() == Qt::RightToLeft);
    right -= 38 * unit + wide(next_, strong);
    put(right, next_, strong, ink);
    right -= 40 * unit;
  }
  struct Tool {
    QString words, longer;  ///< the longer ones where there is room
    bool on;
  };
  const Tool tools[] = {{tr("P pen"), tr("P pen: arrows, Enter draws, Esc ends"), pen_},
                        {tr("L spotlight"), tr("L spotlight: arrows, Esc ends"), spotlight_},
                        {tr("B blank"), {}, false}};
  const double gap = 30 * unit;
  double all = 0;
  for (const Tool& tool : tools) all += wide(tool.words, plain) + gap;
  for (const auto& [shorter, longer, on] : tools) {
    const double more = on ? wide(longer, plain) - wide(shorter, plain) : 0;
    const bool tell = on && right - all - more >= left_end;
    const QString& words = tell ? longer : shorter;
    const double w = wide(words, plain);
    all -= wide(shorter, plain) + gap;
    // Where there is no room the words give way: the keys stay.
    if (right - w < left_end) break;
    put(right - w, words, plain, look_.colour(on ? Role::accent : Role::muted));
    if (on) painter.fillRect(faced({right - w, y + 40 * unit, w, 3 * unit}), look_.colour(Role::accent));
    right -= w + gap;
  }
}

void PresentBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(layoutDirection());
  if (blank_ != Blank::none) {
    painter.fillRect(rect(), colour(Role::stage, blank_ == Blank::black ? Theme::night : Theme::contrast));
    return;
  }
  paint_spotlight(painter);
  paint_strokes(painter);
  paint_head(painter);
  paint_foot(painter);
  paint_nib(painter);
}

}  // namespace lucid
