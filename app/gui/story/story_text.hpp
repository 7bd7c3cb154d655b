// A piece of a story's text: Markdown with links, typeset formulas and numbers that stay alive without
// relayout.
#pragma once

#include <QFontMetricsF>
#include <QTextBrowser>
#include <QWheelEvent>
#include <functional>
#include <vector>

#include "app/gui/widgets/look.hpp"

namespace lucid {

/// Says a live value by its id.
using LiveWords = std::function<QString(const QString& id)>;
/// What a live value says while its question waits: drawn as a lock.
inline const QString locked_value = QString(QChar(0xE8FF));

class StoryText : public QTextBrowser {
  Q_OBJECT

 public:
  StoryText(Look& look, Face face, QWidget* parent = nullptr);

  void set_markdown(const QString& markdown, LiveWords live);
  /// A formula alone, centred.
  void set_formula(const QString& tex);
  /// Reads the live values again; repaints only those that changed.
  void refresh_live();
  /// Marks the live numbers and links that show this quantity; "" none.
  void set_lit(const QString& quantity);
  /// How many marks that are: for tests.
  int lit_places() const;
  /// Links with this target stand out, for one who waits; "": none.
  void highlight_link(const QString& target);
  /// The targets of its links, in order.
  QStringList links() const;
  /// How often the document was laid out anew by `refresh_live`: for tests.
  int relayouts() const { return relayouts_; }
  /// Rebuilds for the present look.
  void restyle();
  /// What its lines need, pixels.
  int height_for(int width);
  /// Formulas and the boxes of numbers may stand out of the first and the last line: the widget is larger
  /// than its lines by this much, above and below.
  int overhang() const { return look_.px(4); }
  /// Puts its lines there.
  void place(int x, int y, int width, int height) {
    setGeometry(x, y - overhang(), width, height + 2 * overhang());
  }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }
  bool hasHeightForWidth() const override { return false; }

 Q_SIGNALS:
  void link_clicked(const QString& target);
  /// A link is pointed at or has the focus; "" when no longer.
  void link_pointed(const QString& target);
  /// A live number is pointed at; "" when no longer.
  void value_pointed(const QString& quantity);
  /// It needs another height than before.
  void reshaped();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override { event->ignore(); }
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  friend class StoryObjects;
  struct Live {
    QString id, text;
    double width = 0;
    QRectF drawn;  ///< in the document
  };
  void build();
  void style_links();
  void style_blocks();
  void share_columns(int width);
  void fit();
  /// Pixels that a live number is given.
  double width_of(const QString& live, const QFontMetricsF& metrics) const;

  Look& look_;
  Face face_;
  QString markdown_, formula_;
  LiveWords live_words_;
  std::vector<Live> live_;
  int fitted_width_ = -1;
  int shared_width_ = -1;  ///< that the tables' columns were shared out for
  QStringList lit_;
  QString pointed_;
  int relayouts_ = 0;
  int lit_links_ = 0;
  QString highlighted_;
};

/// The text that a screen reader and the clipboard get instead of a story's marks.
QString plain_story_text(const QString& markdown, const LiveWords& live);

}  // namespace lucid
