#include "app/gui/gallery/gallery.hpp"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/gui/guide_sheet.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/look.hpp"
#include "app/gui/widgets/mirror.hpp"
#include "core/exhibits.hpp"

namespace lucid {

namespace {

/// The ground of the gallery: its words and hairlines.
class Page : public QWidget {
 public:
  Page(Look& look, QWidget* parent) : QWidget(parent), look_(look) {}

  struct Words {
    QRectF box;
    QString text;
    Face face;
    Role role;
  };
  std::vector<Words> words;
  std::vector<QLineF> lines;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), look_.colour(Role::paper));
    painter.setPen(QPen(look_.colour(Role::line), look_.stroke(1)));
    painter.setLayoutDirection(layoutDirection());
    for (const auto& line : lines) {
      const QRectF place = facing(*this, QRectF(line.p1(), line.p2()));
      painter.drawLine(place.topLeft(), place.bottomRight());
    }
    for (const auto& word : words)
      paint_text(painter, facing(*this, word.box), word.text, look_.font(word.face), look_.colour(word.role));
  }

 private:
  Look& look_;
};

}  // namespace

SearchField::SearchField(Look& look, QWidget* parent) : QLineEdit(parent), look_(look) {
  setFrame(false);
  setPlaceholderText(tr("Find an exhibit"));
  setAccessibleName(tr("Find an exhibit"));
  setMaxLength(200);
  const auto restyle = [this] {
    setFont(look_.font(Face::body));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int sign = look_.px(32), keys = look_.px(56);
    setTextMargins(mirrored ? keys : sign, 0, mirrored ? sign : keys, 0);
    QPalette colours = look_.palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    setPalette(colours);
  };
  connect(&look_, &Look::changed, this, restyle);
  restyle();
}

void SearchField::paintEvent(QPaintEvent* event) {
  {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = look_.stroke(hasFocus() ? 2 : 1);
    painter.setPen(QPen(look_.colour(hasFocus() ? Role::focus : Role::edge), width));
    painter.setBrush(look_.colour(Role::stage));
    painter.drawRoundedRect(inside(rect(), width), 4, 4);
    const double size = look_.px(16);
    paint_icon(painter, Icon::search, facing(*this, QRectF(look_.px(10), (height() - size) / 2, size, size)),
               look_.colour(Role::ink));
    if (text().isEmpty() && !hasFocus()) {
      const QString keys =
          QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText).replace('+', ' ');
      painter.setFont(look_.font(Face::caption));
      const double w = QFontMetricsF(painter.font()).horizontalAdvance(keys) + look_.px(10);
      const QRectF key = facing(
          *this, QRectF(this->width() - w - look_.px(10), (height() - look_.px(18)) / 2.0, w, look_.px(18)));
      painter.setPen(look_.colour(Role::muted));
      painter.drawText(key, Qt::AlignCenter, keys);
      painter.setPen(QPen(look_.colour(Role::line), 1));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(inside(key, 1), 3, 3);
    }
  }
  QLineEdit::paintEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Down)
    Q_EMIT left_downwards();
  else if (event->key() == Qt::Key_Escape && !text().isEmpty())
    clear();
  else
    QLineEdit::keyPressEvent(event);
  // Enter has opened what was found; the page must not take it for "go on with the last one".
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) event->accept();
}

Gallery::Gallery(Look& look, Preferences& preferences, QWidget* parent)
    : QScrollArea(parent), look_(look), preferences_(preferences) {
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  page_ = new Page(look_, this);
  setWidget(page_);
  search_ = new SearchField(look_, page_);
  language_ = new Button(look_, Button::Shape::plain, QString(), page_);
  language_->set_words(tr("Language"), tr("Shows everything in another language."));
  theme_ = new Button(look_, Icon::theme, tr("Theme"), tr("Paper, night, or high contrast."), page_);
  text_size_ = new Button(look_, Icon::text_size, tr("Text size"),
                          tr("Larger letters, in four sizes; less motion."), page_);
  help_ = new Button(look_, Icon::help, tr("Help"), tr("All keys and what they do."), page_);
  for (const auto& card : gallery_cards()) {
    auto* widget = new Card(look_, card, thumbnails_, preferences_.progress(card.id), page_);
    cards_.push_back(widget);
    connect(widget, &Card::opened, this, &Gallery::opened);
    connect(widget, &Card::arrow_pressed, this, [this, widget](int key) { move_focus(widget, key); });
  }
  go_on_ = new DeskRow(look_, Icon::play, page_);
  left_behind_ = new DeskRow(look_, Icon::restart, page_);
  open_ = new DeskRow(look_, Icon::page, page_);
  guides_ = new DeskRow(look_, Icon::book, page_);
  guesses_ = new DeskRow(look_, Icon::star, page_);
  checks_ = new DeskRow(look_, Icon::checks, page_);
  setAccessibleName(tr("All exhibits"));
  go_on_->set_words({}, tr("Opens the exhibit where you were last."));
  left_behind_->set_words({}, tr("Brings back a run that was not saved."));
  open_->set_words({}, tr("Opens a file from this program, or the link in the clipboard."));
  guides_->set_words({}, tr("Shows them to read and to print."));
  checks_->set_words({}, tr("Computes every published figure again and compares."));
  left_behind_->hide();
  open_->set_row(tr("Open a saved state or a link"), {}, tr("or drop it here"));
  guides_->set_row(tr("Teacher's guides and worksheets"), {},
                   tr("%n to print", nullptr, GuideSheet::count()));
  std::size_t count = 0;
  for (const auto* exhibit : exhibits()) count += exhibit->checks.size();
  checks_->set_row(tr("Check the numbers"), {}, tr("%n to rerun", nullptr, static_cast<int>(count)));

  connect(search_, &QLineEdit::textChanged, this, &Gallery::filter);
  connect(search_, &QLineEdit::returnPressed, this, [this] {
    // Nothing is sought: Enter does what the desk says that it does.
    if (search_->text().trimmed().isEmpty()) return go_on();
    for (Card* card : shown_)
      if (card->card().exhibit) return card->press();
  });
  connect(search_, &SearchField::left_downwards, this, [this] { move_focus(nullptr, Qt::Key_Down); });
  connect(go_on_, &DeskRow::pressed, this, &Gallery::go_on_asked);
  connect(left_behind_, &DeskRow::pressed, this, &Gallery::ask_left_behind);
  connect(open_, &DeskRow::pressed, this, &Gallery::open_file_asked);
  connect(guides_, &DeskRow::pressed, this, &Gallery::guides_asked);
  connect(guesses_, &DeskRow::pressed, this, &Gallery::guesses_asked);
  connect(checks_, &DeskRow::pressed, this, &Gallery::checks_asked);
  connect(&preferences_.guesses(), &GuessBook::changed, this, &Gallery::refresh);
  connect(language_, &Button::pressed, this,
          [this] { Q_EMIT language_asked(language_->mapToGlobal(QPoint(0, language_->height()))); });
  connect(theme_, &Button::pressed, this, &Gallery::theme_asked);
  connect(text_size_, &Button::pressed, this,
          [this] { Q_EMIT reading_asked(text_size_->mapToGlobal(QPoint(0, text_size_->height()))); });
  connect(help_, &Button::pressed, this, &Gallery::help_asked);
  connect(&look_, &Look::changed, this, &Gallery::arrange);
  setFocusProxy(search_);
  refresh();
  filter({});
}

void Gallery::refresh() {
  for (Card* card : cards_) {
    card->set_progress(preferences_.progress(card->card().id));
    card->rest();
  }
  go_on_with_ = preferences_.last_exhibit();
  QString title;
  for (Card* card : cards_)
    if (card->card().id == go_on_with_ && card->card().exhibit) title = card->card().title;
  const ReadSoFar so_far = preferences_.progress(go_on_with_);
  if (title.isEmpty())
    go_on_->set_row(tr("Begin with the first instrument"), {}, tr("Enter"), true);
  else
    go_on_->set_row(
        so_far.of > 0
            ? tr("Go on with %1, step %2").arg(QStringLiteral("%1"), QString::number(so_far.step + 1))
            : tr("Go on with %1"),
        title, tr("Enter"), true);
  const auto guesses = static_cast<int>(preferences_.guesses().all().size());
  guesses_->set_row(tr("My predictions"), {}, tr("%n so far", nullptr, guesses));
  guesses_->setVisible(guesses > 0);
  language_->set_text(look_.locale().name().left(2).toUpper());
  arrange();
}

void Gallery::set_checks(int passed, int total) {
  checks_->set_row(tr("Check the numbers"), {}, tr("%1 of %2 agree").arg(passed).arg(total));
}

void Gallery::set_left_behind(const QStringList& titles, bool crashed) {
  left_behind_titles_ = titles;
  left_behind_->setVisible(!titles.isEmpty());
  left_behind_->set_icon(crashed ? Icon::restart : Icon::play);
  if (crashed && titles.size() > 1)
    left_behind_->set_row(tr("Bring back what broke off"), {},
                          tr("%n to choose from", nullptr, static_cast<int>(titles.size())));
  else if (!titles.isEmpty())
    left_behind_->set_row(
        crashed ? tr("Bring back %1, which broke off") : tr("Continue %1 where it was left"), titles.front(),
        tr("Enter"), true);
  refresh();
}

void Gallery::go_on() { left_behind_titles_.isEmpty() ? go_on_asked() : ask_left_behind(); }

void Gallery::ask_left_behind() {
  Q_EMIT left_behind_asked(left_behind_->mapToGlobal(QPoint(0, left_behind_->height())));
}

void Gallery::focus_search() {
  search_->setFocus(Qt::ShortcutFocusReason);
  search_->selectAll();
  verticalScrollBar()->setValue(0);
}

void Gallery::filter(const QString& query) {
  // While one searches, Enter opens what was found.
  for (DeskRow* row : {go_on_, left_behind_}) row->show_key(query.trimmed().isEmpty());
  std::vector<GalleryCard> models;
  for (Card* card : cards_) models.push_back(card->card());
  shown_.clear();
  for (const int index : find_cards(models, query)) shown_.push_back(cards_[static_cast<std::size_t>(index)]);
  for (Card* card : cards_) card->setVisible(std::find(shown_.begin(), shown_.end(), card) != shown_.end());
  arrange();
}

void Gallery::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  arrange();
}

void Gallery::arrange() {
  auto* page = static_cast<Page*>(page_);
  page->words.clear();
  page->lines.clear();
  const int W = viewport()->width(), H = viewport()->height();
  if (W < 50) return;
  const auto px = [&](double v) { return look_.px(v); };
  const bool narrow = W < px(1180);
  const int side = W < px(1366) ? px(32) : px(56);
  const int gap = px(20), parting = px(62);

  // Head: name, search and the four icons.
  const int head = px(20);
  int right = W - side;
  for (Button* button : {help_, text_size_, theme_, language_}) {
    const QSize size = button->sizeHint();
    right -= size.width();
    button->setGeometry(right, head + (px(36) - size.height()) / 2, size.width(), size.height());
  }
  const int search_width = std::clamp(right - px(12) - side - px(narrow ? 230 : 460), px(150), px(300));
  search_->setGeometry(right - px(12) - search_width, head, search_width, px(36));
  const double name_width =
      QFontMetricsF(look_.font(Face::name)).horizontalAdvance(QStringLiteral("Lucidarium")) + 4;
  page->words.push_back(
      {QRectF(side, head, name_width, px(36)), QStringLiteral("Lucidarium"), Face::name, Role::ink});
  // Whole or not at all.
  const QString motto = cards_.size() == 13 ? tr("Thirteen instruments that really compute")
                                            : tr("Instruments that really compute");
  const double motto_room = search_->x() - side - name_width - px(30);
  if (QFontMetricsF(look_.font(Face::body)).horizontalAdvance(motto) <= motto_room)
    page->words.push_back({QRectF(side + name_width + px(18), head + px(6), motto_room, px(28)), motto,
                           Face::body, Role::muted});

  const int columns_left = narrow ? std::max(2, (W - 2 * side + gap) / px(250)) : 3;
  const int columns_right = narrow ? columns_left : 2;
  const int columns = narrow ? columns_left : columns_left + columns_right;
  const int spare = W - 2 * side - (narrow ? (columns - 1) * gap : (columns - 2) * gap + parting);
  const int card_width = std::max(120, spare / columns);
  const int rows_top = head + px(36) + px(46);
  const int row_gap = px(H < px(840) ? 12 : 20);
  const auto cards_of = [&](Room room) {
    std::vector<Card*> list;
    for (Card* card : cards_)
      if (card->card().room == room && std::find(shown_.begin(), shown_.end(), card) != shown_.end())
        list.push_back(card);
    return list;
  };
  const std::vector<Card*> learning = cards_of(Room::learn), holding = cards_of(Room::hold);
  // Every row is as high as its longest words need; rows of both rooms stand level side by side.
  const auto words_of_row = [&](const std::vector<Card*>& list, int in_row, int row) {
    int high = 0;
    for (int i = row * in_row; i < std::min<int>((row + 1) * in_row, static_cast<int>(list.size())); ++i)
      high = std::max(high, list[static_cast<std::size_t>(i)]->words_height(card_width + 8));
    return high;
  };
  const auto rows_in = [](const std::vector<Card*>& list, int in_row) {
    return (static_cast<int>(list.size()) + in_row - 1) / in_row;
  };
  const auto words_high = [&](const std::vector<Card*>& own, int in_row, int row) {
    const int high = words_of_row(own, in_row, row);
    if (narrow) return high;
    return std::max(
        {high, words_of_row(learning, columns_left, row), words_of_row(holding, columns_right, row)});
  };
  // The pictures are as tall as three rows allow, within what a picture of this width deserves.
  int words_all = 0;
  for (int row = 0; row < 3; ++row) words_all += words_high(learning, columns_left, row);
  const int fitting = (H - rows_top - px(20) - 2 * row_gap - words_all) / 3 - 8;
  const int picture = std::clamp(fitting, px(86), std::max(px(100), static_cast<int>(card_width * 0.62)));

  int bottom = rows_top;
  const auto place_room = [&](const std::vector<Card*>& list, int x0, int y0, int in_row) {
    int y = y0;
    for (int row = 0; row < rows_in(list, in_row); ++row) {
      const int high = picture + words_high(list, in_row, row) + 8;
      for (int i = row * in_row; i < std::min<int>((row + 1) * in_row, static_cast<int>(list.size())); ++i) {
        Card* card = list[static_cast<std::size_t>(i)];
        card->set_picture_height(picture);
        card->setGeometry(x0 + (i % in_row) * (card_width + gap) - 4, y - 4, card_width + 8, high);
      }
      y += high + row_gap;
    }
    if (list.empty() && !shown_.empty()) {
      page->words.push_back({QRectF(x0, y0, in_row * card_width, px(20)),
                             tr("Nothing in this room answers to these words."), Face::body, Role::muted});
      y += px(32);
    }
    bottom = std::max(bottom, y);
    return y;
  };
  const auto head_of_room = [&](int x, int y, int width, const QString& title, const QString& sub) {
    const double w = QFontMetricsF(look_.font(Face::title)).horizontalAdvance(title) + px(12);
    page->words.push_back({QRectF(x, y, w, px(20)), title, Face::title, Role::ink});
    // What the room is about is said where it has room, and never by half.
    if (QFontMetricsF(look_.font(Face::body)).horizontalAdvance(sub) <= width - w)
      page->words.push_back({QRectF(x + w, y, width - w, px(20)), sub, Face::body, Role::muted});
  };
  const QString learn = tr("Machines that learn"), hold = tr("Machines you can hold");
  const QString learn_sub = tr("the mathematics of thinking machines"),
                hold_sub = tr("things in your pocket");
  int desk_x = side, desk_y = 0, desk_width = 0;
  const int left_width = columns_left * card_width + (columns_left - 1) * gap;
  if (narrow) {
    head_of_room(side, rows_top - px(30), left_width, learn, learn_sub);
    const int second = place_room(learning, side, rows_top, columns_left) + px(40);
    head_of_room(side, second - px(30), left_width, hold, hold_sub);
    desk_y = place_room(holding, side, second, columns_right) + px(8);
    desk_width = left_width;
  } else {
    const int x2 = side + left_width + parting;
    const int right_width = W - side - x2;
    head_of_room(side, rows_top - px(30), left_width, learn, learn_sub);
    head_of_room(x2, rows_top - px(30), right_width, hold, hold_sub);
    place_room(learning, side, rows_top, columns_left);
    desk_y = place_room(holding, x2, rows_top, columns_right);
    desk_x = x2;
    desk_width = right_width;
  }
  if (shown_.empty())
    page->words.push_back({QRectF(side, rows_top, left_width, px(28)),
                           tr("No exhibit answers to these words."), Face::body, Role::muted});

  page->words.push_back({QRectF(desk_x, desk_y, desk_width, px(20)), tr("The desk"), Face::title, Role::ink});
  int y = desk_y + px(32);
  page->lines.push_back(QLineF(desk_x, y - 0.5, desk_x + desk_width, y - 0.5));
  std::vector<DeskRow*> rows;
  // What was kept goes on where "Go on" would; two ways to the same thing are one too many.
  const bool same = !left_behind_titles_.isEmpty();
  go_on_->setVisible(!same);
  for (DeskRow* row : {left_behind_, go_on_, open_, guides_, guesses_, checks_})
    if (!row->isHidden()) rows.push_back(row);
  const int row_height = std::clamp((H - px(16) - y) / static_cast<int>(rows.size()), px(32), px(47));
  for (DeskRow* row : rows) {
    row->setGeometry(desk_x, y, desk_width, row_height);
    y += row_height;
  }
  bottom = std::max(bottom, y + px(8));
  if (!narrow) {
    const double x = side + left_width + parting / 2.0 + 0.5;
    page->lines.push_back(QLineF(x, rows_top - px(30), x, std::max(H, bottom) - px(28)));
  }
  page_->resize(W, std::max(H, bottom));
  mirror_children(*page_);
  page_->update();
}

void Gallery::move_focus(Card* from, int key) {
  std::vector<QRect> places;
  std::vector<Card*> open;
  int current = -1;
  for (Card* card : shown_) {
    if (!card->card().exhibit) continue;
    if (card == from) current = static_cast<int>(open.size());
    open.push_back(card);
    places.push_back(card->geometry());
  }
  if (open.empty()) return;
  const int next = neighbour(places, current, static_cast<Qt::Key>(key));
  if (next == current && key == Qt::Key_Up) return focus_search();
  if (next < 0) return;
  Card* card = open[static_cast<std::size_t>(next)];
  card->setFocus(Qt::TabFocusReason);
  ensureWidgetVisible(card);
}

void Gallery::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    go_on();
  } else if (!event->text().isEmpty() && event->text().at(0).isPrint() &&
             !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
    // Search as you type, wherever the focus is.
    search_->setFocus();
    search_->insert(event->text());
  } else {
    QScrollArea::keyPressEvent(event);
  }
}

}  // namespace lucid
