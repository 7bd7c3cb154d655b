// The gallery in the window: no question is ever cut, at any size of text and window; what was kept is said
// in two ways; arrows, search and Enter.
#include "app/gui/gallery/gallery.hpp"

#include <QtTest>

#include "app/gui/preferences.hpp"
#include "app/gui/widgets/look.hpp"

using namespace lucid;

class GalleryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void no_word_is_cut_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    for (const QSize size :
         {QSize(720, 520), QSize(1024, 768), QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)})
      for (int scale = 0; scale < 4; ++scale)
        QTest::addRow("%dx%d at %d", size.width(), size.height(), scale) << size << scale;
  }
  void no_word_is_cut() {
    QFETCH(QSize, size);
    QFETCH(int, scale);
    Look look;
    look.set_text_scale(static_cast<TextScale>(scale));
    look.set_compact(size.width() < 1366);
    Preferences preferences(false);
    for (const auto& card : gallery_cards()) preferences.set_progress(card.id, 6, 9);
    Gallery gallery(look, preferences);
    gallery.resize(size);
    gallery.show();
    QCoreApplication::processEvents();
    const auto cards = gallery.shown_cards();
    QCOMPARE(cards.size(), gallery_cards().size());
    const QFontMetricsF question(look.font(Face::body)), title(look.font(Face::title));
    for (Card* card : cards) {
      // Measured apart from the card's own lines.
      const double width = card->width() - 8;
      const double needed =
          title.boundingRect(QRectF(0, 0, width, 4000), Qt::TextWordWrap, card->card().title).height() +
          question.boundingRect(QRectF(0, 0, width, 4000), Qt::TextWordWrap, card->card().question).height();
      const double room = card->height() - 8 - card->picture_height();
      QVERIFY2(room >= needed, qPrintable(card->card().title));
      QVERIFY2(card->picture_height() >= 48, qPrintable(card->card().title));
      for (Card* other : cards)
        QVERIFY(other == card || !other->geometry().intersects(card->geometry().adjusted(4, 4, -4, -4)));
      QVERIFY(gallery.widget()->rect().contains(card->geometry()));
    }
  }

  void what_was_kept_is_said_in_two_ways() {
    Look look;
    Preferences preferences(false);
    Gallery gallery(look, preferences);
    gallery.resize(1280, 720);
    gallery.show();
    const auto rows = [&] {
      QStringList words;
      for (DeskRow* row : gallery.findChildren<DeskRow*>())
        if (!row->isHidden()) words << row->name();
      return words.join('|');
    };
    const QString nothing = rows();
    gallery.set_left_behind({"Toy"}, false);
    const QString quiet = rows();
    gallery.set_left_behind({"Toy"}, true);
    const QString crashed = rows();
    QVERIFY(quiet != nothing && crashed != nothing && quiet != crashed);
    QVERIFY(quiet.contains("Continue Toy") && crashed.contains("broke off"));
    gallery.set_left_behind({"Toy", "Other"}, false);
    QCOMPARE(rows(), quiet);
    gallery.set_left_behind({"Toy", "Other"}, true);
    QVERIFY(rows().contains("broke off") && rows() != crashed);
    QSignalSpy asked(&gallery, &Gallery::left_behind_asked), first(&gallery, &Gallery::go_on_asked);
    QTest::keyClick(&gallery, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    gallery.set_left_behind({});
    QCOMPARE(rows(), nothing);
    QTest::keyClick(&gallery, Qt::Key_Return);
    QCOMPARE(first.count(), 1);
    // The empty field of the search has the focus when the gallery opens: Enter keeps the desk's promise.
    QSignalSpy opened(&gallery, &Gallery::opened);
    QTest::keyClick(&gallery.search(), Qt::Key_Return);
    QCOMPARE(first.count(), 2);
    gallery.set_left_behind({"Toy"}, true);
    QTest::keyClick(&gallery.search(), Qt::Key_Return);
    QCOMPARE(asked.count(), 2);
    QVERIFY(opened.isEmpty());
  }

  void arrows_search_and_enter_open_a_card() {
    Look look;
    Preferences preferences(false);
    Gallery gallery(look, preferences);
    gallery.resize(1280, 720);
    gallery.show();
    gallery.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&gallery));
    QSignalSpy opened(&gallery, &Gallery::opened);
    QTest::keyClick(&gallery.search(), Qt::Key_Down);
    Card* first = nullptr;
    for (Card* card : gallery.shown_cards())
      if (card->hasFocus()) first = card;
    QVERIFY(first && first->card().exhibit);
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    for (Card* card : gallery.shown_cards()) {
      if (!card->card().exhibit) continue;
      gallery.search().setText(card->card().title);
      QTest::keyClick(&gallery.search(), Qt::Key_Return);
      QCOMPARE(opened.back().front().toString(), card->card().id);
      gallery.search().clear();
    }
    gallery.search().setText("xyzzy");
    QVERIFY(gallery.shown_cards().empty());
  }

  void predictions_have_a_row_once_there_are_any() {
    Look look;
    Preferences preferences(false);
    Gallery gallery(look, preferences);
    gallery.resize(1280, 720);
    gallery.show();
    int before = 0;
    for (DeskRow* row : gallery.findChildren<DeskRow*>()) before += row->isHidden() ? 0 : 1;
    Guess guess;
    guess.exhibit = "toy", guess.when = "now";
    preferences.guesses().put(guess);
    int after = 0;
    for (DeskRow* row : gallery.findChildren<DeskRow*>()) after += row->isHidden() ? 0 : 1;
    QCOMPARE(after, before + 1);
  }
};

QTEST_MAIN(GalleryTest)
#include "gallery_test.moc"
