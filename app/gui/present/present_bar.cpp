#include "app/gui/present/present_bar.hpp"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "app/gui/widgets/icons.hpp"
#include "app/gui/widgets/look.hpp"

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
  if (spotlight_) update();
}

void PresentBar::undo_stroke() {
  if (!strokes_.empty()) strokes_.pop_back();
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

QRectF PresentBar::head_box() const {
  const double unit = unit_of(*this), side = 80 * unit, whole = width() - right_;
  const double number_width = value_.isEmpty() ? 0 : whole * 0.26;
  return {side, 46 * unit, std::min(whole * 0.64, whole - 2 * side - number_width), 212 * unit};
}

double PresentBar::head_size() const {
  // A long sentence, or one in another language, becomes smaller before it is cut.
  const QRectF box = head_box();
  double size = 52;
  for (; size > 34; size -= 3)
    if (QFontMetricsF(sized(size, QFont::DemiBold))
            .boundingRect(QRectF(0, 0, box.width(), 4000), Qt::TextWordWrap, sentence_)
            .height() <= box.height())
      break;
  return size;
}

int PresentBar::head_height() const {
  const QRectF box = head_box();
  const QRectF words = QFontMetricsF(sized(head_size(), QFont::DemiBold))
                           .boundingRect(QRectF(0, 0, box.width(), 4000), Qt::TextWordWrap, sentence_);
  return static_cast<int>(box.top() + words.height() + 44 * unit_of(*this));
}

void PresentBar::paint_head(QPainter& painter) const {
  const double unit = unit_of(*this), side = 80 * unit, whole = width() - right_;
  const double number_width = value_.isEmpty() ? 0 : whole * 0.26;
  const QRectF box = head_box();
  painter.setPen(look_.colour(Role::ink));
  painter.setFont(sized(head_size(), QFont::DemiBold));
  painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sentence_);
  if (value_.isEmpty()) return;
  painter.setFont(sized(28, QFont::Normal));
  const QRectF label(whole - side - number_width, 42 * unit, number_width, 40 * unit);
  painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                   QFontMetricsF(painter.font()).elidedText(label_, Qt::ElideRight, label.width()));
  double number = 84;
  while (number > 40 &&
         QFontMetricsF(sized(number, QFont::DemiBold)).horizontalAdvance(value_) > number_width)
    number -= 4;
  painter.setFont(sized(number, QFont::DemiBold));
  painter.drawText(QRectF(whole - side - number_width, 82 * unit, number_width, 104 * unit),
                   Qt::AlignRight | Qt::AlignTop, value_);
}

void PresentBar::paint_foot(QPainter& painter) const {
  // Where the story stands, and what the keys do.
  const double unit = unit_of(*this), side = 80 * unit, y = height() - 76 * unit;
  painter.setPen(look_.colour(Role::ink));
  painter.setFont(sized(28, QFont::DemiBold));
  const QString number = look_.locale().toString(index_ + 1);
  double x = side;
  painter.drawText(QPointF(x, y + 28 * unit), number);
  x += QFontMetricsF(painter.font()).horizontalAdvance(number) + 8 * unit;
  painter.setFont(sized(28, QFont::Normal));
  const QString of = tr("of %1").arg(look_.locale().toString(count_));
  painter.drawText(QPointF(x, y + 28 * unit), of);
  x += QFontMetricsF(painter.font()).horizontalAdvance(of) + 28 * unit;
  for (int i = 0; i < count_; ++i) {
    const QRectF bar(x + i * 46 * unit, y + 14 * unit, 40 * unit, 9 * unit);
    painter.setPen(QPen(look_.colour(Role::ink), 1.6 * unit));
    painter.setBrush(i <= index_ ? QBrush(look_.colour(Role::ink)) : QBrush(Qt::NoBrush));
    painter.drawRect(bar);
  }
  const double left_end = x + count_ * 46 * unit + 40 * unit;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(look_.colour(Role::ink));
  painter.setFont(sized(28, QFont::DemiBold));
  double right = width() - right_ - side;
  if (!next_.isEmpty()) {
    paint_icon(painter, locked_ ? Icon::lock : Icon::chevron_right,
               QRectF(right - 26 * unit, y + 5 * unit, 26 * unit, 26 * unit), look_.colour(Role::ink), 2);
    right -= 38 * unit;
    const double w = QFontMetricsF(painter.font()).horizontalAdvance(next_);
    painter.drawText(QPointF(right - w, y + 28 * unit), next_);
    right -= w + 40 * unit;
  }
  painter.setFont(sized(28, QFont::Normal));
  const std::pair<QString, bool> tools[] = {
      {tr("P pen"), pen_}, {tr("L spotlight"), spotlight_}, {tr("B blank"), false}};
  for (const auto& [words, on] : tools) {
    const double w = QFontMetricsF(painter.font()).horizontalAdvance(words);
    // Where there is no room the words give way: the keys stay.
    if (right - w < left_end) break;
    painter.setPen(look_.colour(on ? Role::accent : Role::muted));
    painter.drawText(QPointF(right - w, y + 28 * unit), words);
    if (on) painter.fillRect(QRectF(right - w, y + 38 * unit, w, 3 * unit), look_.colour(Role::accent));
    right -= w + 30 * unit;
  }
}

void PresentBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (blank_ != Blank::none) {
    painter.fillRect(rect(), colour(Role::stage, blank_ == Blank::black ? Theme::night : Theme::contrast));
    return;
  }
  paint_spotlight(painter);
  paint_strokes(painter);
  paint_head(painter);
  paint_foot(painter);
}

}  // namespace lucid
