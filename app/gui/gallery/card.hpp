// A card of the gallery: picture, title, question, how far one got. Moves under the pointer.
#pragma once

#include <QTimer>

#include "app/gui/gallery/thumbnails.hpp"
#include "app/gui/gallery_model.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/widgets/control.hpp"
#include "app/gui/widgets/icons.hpp"
#include "app/session.hpp"

namespace lucid {

class Card : public Control {
  Q_OBJECT

 public:
  Card(Look& look, const GalleryCard& card, Thumbnails& thumbnails, const ReadSoFar& so_far, QWidget* parent);
  const GalleryCard& card() const { return card_; }
  void set_progress(const ReadSoFar& so_far);
  int picture_height() const { return picture_height_; }
  void set_picture_height(int pixels);
  /// All the words below the picture need this much in a card of this width: nothing is ever cut.
  int words_height(int width) const;
  /// Stops what moves.
  void rest();

  QAccessible::Role role() const override { return QAccessible::Button; }
  QString value_words() const override { return card_.exhibit ? progress_ : tr("not built yet"); }
  void press() override;

 Q_SIGNALS:
  void opened(const QString& exhibit);
  void arrow_pressed(int key);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void wake();
  void draw_moving();
  QRectF picture_box() const;
  struct Words {
    int title_lines = 1, question_lines = 1;
    bool note_below = false;  ///< how far one got stands under the question
  };
  Words words_in(double width) const;
  double note_width() const;

  GalleryCard card_;
  Thumbnails& thumbnails_;
  QString progress_;
  bool finished_ = false;
  int picture_height_ = 100;
  // While it moves.
  std::unique_ptr<Session> session_;
  std::unique_ptr<Stage> stage_;
  QImage moving_;
  QTimer wait_, frame_;
  double clock_ = 0;
};

/// A row of the desk: icon, words, a note at the right, a hairline below.
class DeskRow : public Control {
  Q_OBJECT

 public:
  DeskRow(Look& look, Icon icon, QWidget* parent);
  void set_icon(Icon icon) { icon_ = icon, update(); }
  /// `strong` stands in the words as %1 and is set in 600.
  void set_row(const QString& words, const QString& strong, const QString& note, bool key_note = false);
  /// Whether a note that is a key is shown: it is not where the key now does something else.
  void show_key(bool shown) { key_shown_ = shown, update(); }
  QAccessible::Role role() const override { return QAccessible::Button; }
  QString value_words() const override { return key_note_ && !key_shown_ ? QString() : note_; }
  void press() override { Q_EMIT pressed(); }
  QSize sizeHint() const override { return {look().px(280), look().px(47)}; }

 Q_SIGNALS:
  void pressed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  Icon icon_;
  QString words_, strong_, note_;
  bool key_note_ = false, key_shown_ = true;
};

}  // namespace lucid
