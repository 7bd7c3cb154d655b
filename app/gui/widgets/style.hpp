// The program's QStyle: menus, tooltips and scroll bars drawn by the tokens, all else as in Fusion.
#pragma once

#include <QMenu>
#include <QProxyStyle>

#include "look.hpp"

namespace lucid {

class LookStyle : public QProxyStyle {
  Q_OBJECT

 public:
  explicit LookStyle(Look& look);

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                       const QWidget* widget) const override;

 private:
  void paint_menu_item(const class QStyleOptionMenuItem& item, QPainter& painter) const;
  Look& look_;
};

/// Puts style, palette and fonts (of menus and tooltips, too) on the whole application and keeps them in step
/// with the look.
void dress_application(Look& look);

/// The same for one menu, whatever the application's style is.
void dress(QMenu& menu, Look& look);

}  // namespace lucid
