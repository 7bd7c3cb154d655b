// Menus, tooltips and scroll bars by the tokens.
#include "style.hpp"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolTip>

#include "control.hpp"
#include "whole_words.hpp"

namespace lucid {

LookStyle::LookStyle(Look& look)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), look_(look) {}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
  switch (element) {
    case PE_PanelMenu: {
      painter->save();
      painter->setRenderHint(QPainter::Antialiasing);
      const double width = look_.stroke(1);
      painter->setPen(QPen(look_.colour(Role::edge), width));
      painter->setBrush(look_.colour(Role::stage));
      painter->drawRoundedRect(inside(option->rect, width), look_.px(4), look_.px(4));
      painter->restore();
      return;
    }
    case PE_FrameMenu: return;  // drawn with the panel
    case PE_PanelTipLabel: {
      painter->save();
      painter->setRenderHint(QPainter::Antialiasing);
      painter->setPen(Qt::NoPen);
      painter->setBrush(look_.colour(Role::ink));
      painter->drawRoundedRect(option->rect, look_.px(4), look_.px(4));
      painter->restore();
      return;
    }
    case PE_FrameFocusRect: {
      painter->save();
      painter->setRenderHint(QPainter::Antialiasing);
      painter->setPen(look_.pen(Role::focus, 2));
      painter->setBrush(Qt::NoBrush);
      painter->drawRoundedRect(inside(option->rect, look_.stroke(2)), look_.px(3), look_.px(3));
      painter->restore();
      return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void LookStyle::paint_menu_item(const QStyleOptionMenuItem& item, QPainter& painter) const {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(item.direction);
  const QRectF row = item.rect;
  if (item.menuItemType == QStyleOptionMenuItem::Separator) {
    painter.setPen(QPen(look_.colour(Role::line), look_.stroke(1)));
    const double y = std::floor(row.center().y()) + 0.5;
    painter.drawLine(QPointF(row.left(), y), QPointF(row.right(), y));
    painter.restore();
    return;
  }
  const bool live = item.state & State_Enabled;
  const bool mirrored = item.direction == Qt::RightToLeft;
  if (live && (item.state & State_Selected)) painter.fillRect(row, look_.colour(Role::soft));
  const double pad = look_.px(12), box = look_.px(18);
  const bool marks = item.menuHasCheckableItems || item.maxIconWidth > 0;
  QRectF words = row.adjusted(pad, 0, -pad, 0);
  if (marks) {
    const QRectF mark(mirrored ? words.right() - box + look_.px(4) : words.left() - look_.px(4),
                      row.center().y() - box / 2, box, box);
    if (item.checked)
      paint_icon(painter, Icon::tick, mark, look_.colour(Role::ink), look_.stroke(1.5));
    else if (!item.icon.isNull())
      item.icon.paint(&painter, mark.toRect(), Qt::AlignCenter, live ? QIcon::Normal : QIcon::Disabled);
    mirrored ? words.setRight(words.right() - box) : words.setLeft(words.left() + box);
  }
  const QStringList parts = item.text.split(u'\t');
  QString label = parts.value(0);
  label.replace(QStringLiteral("&&"), QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
  const QFont font = look_.font(Face::body);
  if (parts.size() > 1)
    paint_text(painter, words, parts[1], look_.font(Face::caption), look_.colour(Role::muted),
               Qt::AlignRight | Qt::AlignVCenter);
  if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
    const QRectF arrow(mirrored ? words.left() - look_.px(4) : words.right() - box + look_.px(4),
                       row.center().y() - box / 2, box, box);
    paint_icon(painter, Icon::chevron_right, arrow, look_.colour(Role::ink), look_.stroke(1.5), mirrored);
  }
  paint_text(painter, words, label, font, look_.colour(live ? Role::ink : Role::muted));
  painter.restore();
}

void LookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
  if (element == CE_MenuItem) {
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
      return paint_menu_item(*item, *painter);
  }
  if (element == CE_MenuEmptyArea) return;
  if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
    // The head of a table is words over a hairline.
    painter->fillRect(option->rect, look_.colour(Role::paper));
    painter->fillRect(QRectF(option->rect.left(), option->rect.bottom() + 1 - look_.stroke(1),
                             option->rect.width(), look_.stroke(1)),
                      look_.colour(Role::line));
    return;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
  const auto* bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
  if (!bar) return QProxyStyle::drawComplexControl(control, option, painter, widget);
  // A bare rounded thumb on the ground; no arrows, no groove.
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const bool touched = bar->state & (State_MouseOver | State_Sunken);
  if (bar->minimum < bar->maximum) {
    QRectF thumb = subControlRect(control, bar, SC_ScrollBarSlider, widget);
    const double pad = look_.px(touched ? 2 : 3);
    thumb.adjust(pad, pad, -pad, -pad);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look_.colour(Role::edge, touched ? 1 : 0.55));
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, radius, radius);
  }
  painter->restore();
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
  const auto* bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
  if (!bar) return QProxyStyle::subControlRect(control, option, part, widget);
  const bool lying = bar->orientation == Qt::Horizontal;
  const int length = lying ? bar->rect.width() : bar->rect.height();
  const int range = bar->maximum - bar->minimum;
  int thumb = length;
  if (range > 0)
    thumb = std::max(look_.px(28),
                     static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (range + bar->pageStep)));
  thumb = std::min(thumb, length);
  const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                            bar->upsideDown);
  const auto along = [&](int from, int size) {
    const QRect rect = lying ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                             : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
    return lying ? visualRect(bar->direction, bar->rect, rect) : rect;
  };
  switch (part) {
    case SC_ScrollBarSubLine:
    case SC_ScrollBarAddLine: return {};
    case SC_ScrollBarSubPage: return along(0, start);
    case SC_ScrollBarAddPage: return along(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return along(start, thumb);
    default: return QProxyStyle::subControlRect(control, option, part, widget);
  }
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
  // Rows of a table keep apart, also where a row has several lines.
  if (type == CT_ItemViewItem)
    return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(0, look_.px(8));
  if (type != CT_MenuItem) return QProxyStyle::sizeFromContents(type, option, size, widget);
  const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
  if (!item) return size;
  if (item->menuItemType == QStyleOptionMenuItem::Separator) return {look_.px(10), look_.px(9)};
  const QStringList parts = item->text.split(u'\t');
  double width =
      QFontMetricsF(look_.font(Face::body)).horizontalAdvance(parts.value(0)) + 2 * look_.px(12) + 2;
  if (parts.size() > 1)
    width += look_.px(24) + QFontMetricsF(look_.font(Face::caption)).horizontalAdvance(parts[1]);
  if (item->menuHasCheckableItems || item->maxIconWidth > 0) width += look_.px(18);
  if (item->menuItemType == QStyleOptionMenuItem::SubMenu) width += look_.px(18);
  return {qRound(width), look_.touch() ? look_.px(44) : look_.px(26)};
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin: return 0;
    case PM_MenuVMargin: return look_.px(4);
    case PM_SmallIconSize: return look_.px(18);
    case PM_ScrollBarExtent: return look_.px(12);
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_ToolTipLabelFrameWidth: return look_.px(8);
    case PM_TextCursorWidth: return 1;
    case PM_HeaderMargin: return look_.px(8) + 1;   // so that a heading stands over its column
    case PM_FocusFrameHMargin: return look_.px(6);  // at the sides of a table's cells
    default: return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
  switch (hint) {
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_Menu_MouseTracking:
    case SH_Menu_KeyboardSearch: return 1;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_UnderlineShortcut:
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
      if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(data); mask && option) {
        QPainterPath path;
        path.addRoundedRect(option->rect, look_.px(4), look_.px(4));
        mask->region = QRegion(path.toFillPolygon().toPolygon());
        return 1;
      }
      return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
  }
}

void dress(QMenu& menu, Look& look) {
  auto* style = new LookStyle(look);
  style->setParent(&menu);
  menu.setStyle(style);
  menu.setPalette(look.palette());
  menu.setFont(look.font(Face::body));
}

void dress_application(Look& look) {
  tell_whole_words();
  auto* style = new LookStyle(look);
  QApplication::setStyle(style);  // the application owns it
  const int blink = QApplication::cursorFlashTime();
  const auto apply = [&look, blink] {
    // Not even the cursor moves where nothing shall.
    QApplication::setCursorFlashTime(look.reduce_motion() ? 0 : blink);
    QApplication::setPalette(look.palette());
    QApplication::setFont(look.font(Face::body));
    QPalette tip = look.palette();
    tip.setColor(QPalette::WindowText, look.colour(Role::on_ink));
    tip.setColor(QPalette::Text, look.colour(Role::on_ink));
    QToolTip::setPalette(tip);
    QToolTip::setFont(look.font(Face::caption));
    for (QWidget* widget : QApplication::allWidgets()) widget->update();
  };
  QObject::connect(&look, &Look::changed, qApp, apply);
  apply();
}

}  // namespace lucid
