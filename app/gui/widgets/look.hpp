// How everything looks for this reader: theme, text size, locale, and the fonts, colours and measures that
// follow. Widgets hold a reference to one Look and repaint when it changes. Nothing else knows a colour or a
// size.
#pragma once

#include <QFont>
#include <QLocale>
#include <QObject>
#include <QPalette>
#include <QPen>
#include <array>
#include <optional>

#include "visualizations/colours.hpp"

namespace lucid {

enum class TextScale { normal, large, larger, largest };

/// 1, 1.15, 1.35 or 1.6.
double factor_of(TextScale scale);

/// The steps of the type scale, by what they are for.
enum class Face {
  caption,         ///< 12/16: axes, units in charts, published figures, group names
  caption_strong,  ///< 12/16 600: a chart's quantity
  body,            ///< 14/20: bench, menus
  value,           ///< 14/20 500: values, buttons
  readout,         ///< 14/20 600: readouts, stage titles
  story,           ///< 16/26
  claim,           ///< 16/26 600
  title,           ///< 16/20 600: cards, rooms, exhibits
  step_title,      ///< 20/28 600
  name,            ///< 28/36 300: the program's name
};

class Look : public QObject {
  Q_OBJECT

 public:
  explicit Look(QObject* parent = nullptr);

  Theme theme() const { return theme_; }
  TextScale text_scale() const { return text_scale_; }
  const QLocale& locale() const { return locale_; }
  bool reduce_motion() const { return reduce_motion_; }
  /// Below 1366 px of window width: narrower panels and paddings.
  bool compact() const { return compact_; }
  /// Larger targets, for fingers.
  bool touch() const { return touch_; }

  void set_theme(Theme theme);
  void set_text_scale(TextScale scale);
  void set_locale(const QLocale& locale);
  /// Code of the language that the words are in, "" as long as nobody chose one.
  const QString& language() const { return language_; }
  void set_language(const QString& code, const QLocale& numbers);
  /// The language's numbers and the direction of its text are the system's where it speaks the same language.
  bool as_the_system() const { return as_the_system_; }
  void set_as_the_system(bool follow) { as_the_system_ = follow; }
  void set_reduce_motion(bool reduce);
  void set_compact(bool compact);
  void set_touch(bool touch);
  /// Everything larger by this factor, on top of the text size: for a room that looks at a wall.
  void set_zoom(double zoom) { set(zoom_, zoom); }

  QColor colour(Role role) const { return lucid::colour(role, theme_); }
  /// `role` over nothing, with opacity 0 to 1.
  QColor colour(Role role, double alpha) const;
  const QFont& font(Face face) const;
  /// Letter-like symbols of formulas.
  QFont serif(double pixels) const;
  double line_height(Face face) const;

  double scale() const { return zoom_ * factor_of(text_scale_); }
  /// Design pixels at the reader's text size, rounded to whole pixels.
  int px(double design_pixels) const;
  /// A line's width in this theme: heavier in `contrast`.
  double stroke(double design_pixels) const { return design_pixels + (theme_ == Theme::contrast ? 0.6 : 0); }
  QPen pen(Role role, double width = 1) const;
  /// Icons that cannot be used now. In `contrast` the outline is as dark as ink, so the hairline's grey
  /// stands in.
  QColor idle_icon() const { return colour(theme_ == Theme::contrast ? Role::line : Role::edge); }
  /// The least height of what can be hit.
  int target() const { return px(touch_ ? 44 : 32); }
  /// Milliseconds of a movement; 0 under reduced motion.
  int duration(int milliseconds) const { return reduce_motion_ ? 0 : milliseconds; }

  /// Wider by up to an eighth where the system's font runs wider than the one of the design.
  int bench_width() const { return px((compact_ ? 260 : 300) * font_width()); }
  int story_width() const { return px((compact_ ? 344 : 380) * (1 + (font_width() - 1) / 2)); }
  int chart_height() const { return px(compact_ ? 172 : 216); }
  int transport_height() const { return px(44); }

  /// For the standard widgets that we use: line edits, dialogs, scroll bars.
  QPalette palette() const;

 Q_SIGNALS:
  void changed();

 private:
  template <class T>
  void set(T& member, const T& value) {
    if (member == value) return;
    member = value;
    fonts_.fill(std::nullopt);
    Q_EMIT changed();
  }

  double font_width() const;

  mutable std::array<std::optional<QFont>, 10> fonts_;
  Theme theme_ = Theme::paper;
  TextScale text_scale_ = TextScale::normal;
  QLocale locale_;
  QString language_;
  bool as_the_system_ = false;
  bool reduce_motion_ = false;
  bool compact_ = false;
  bool touch_ = false;
  double zoom_ = 1;
};

}  // namespace lucid
