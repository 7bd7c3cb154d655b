// The gallery's search and its arrows.
#include "app/gui/gallery_model.hpp"

#include <QtTest>

using namespace lucid;

class GalleryModelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void thirteen_rooms_stand_open_or_wait() {
    const auto cards = gallery_cards();
    QCOMPARE(cards.size(), std::size_t{13});
    QSet<QString> ids;
    for (const auto& card : cards) {
      ids << card.id;
      QVERIFY(!card.title.isEmpty() && card.question.endsWith('?'));
    }
    QCOMPARE(ids.size(), 13);
  }

  void all_words_must_fit_and_titles_come_first() {
    std::vector<GalleryCard> cards(3);
    cards[0].title = "Net", cards[0].question = "What of the naïve moon?";
    cards[1].title = "Moonlight", cards[1].question = "Why?";
    cards[2].title = "A moon", cards[2].also = {"Tidal wave"};
    QVERIFY((find_cards(cards, "moon") == std::vector<int>{1, 2, 0}));
    QVERIFY((find_cards(cards, "  MOON  tidal ") == std::vector<int>{2}));
    QVERIFY((find_cards(cards, "naive") == std::vector<int>{0}));
    QVERIFY((find_cards(cards, "") == std::vector<int>{0, 1, 2}));
    QVERIFY(find_cards(cards, "sun").empty());
  }

  void things_that_can_be_chosen_in_an_exhibit_lead_to_it() {
    const auto cards = gallery_cards();
    const auto found = find_cards(cards, "coin");
    QVERIFY(!found.empty());
    QCOMPARE(cards[static_cast<std::size_t>(found.front())].id, QString("wireless-charging"));
  }

  void arrows_go_to_the_neighbour() {
    // 0 1 2
    // 3 4
    const std::vector<QRect> places = {
        {0, 0, 10, 10}, {20, 0, 10, 10}, {40, 0, 10, 10}, {0, 20, 10, 10}, {20, 20, 10, 10}};
    QCOMPARE(neighbour(places, 0, Qt::Key_Right), 1);
    QCOMPARE(neighbour(places, 1, Qt::Key_Down), 4);
    QCOMPARE(neighbour(places, 2, Qt::Key_Down), 4);
    QCOMPARE(neighbour(places, 4, Qt::Key_Up), 1);
    QCOMPARE(neighbour(places, 0, Qt::Key_Left), 0);
    QCOMPARE(neighbour(places, -1, Qt::Key_Down), 0);
    QCOMPARE(neighbour({}, 0, Qt::Key_Down), -1);
  }
};

QTEST_APPLESS_MAIN(GalleryModelTest)
#include "gallery_model_test.moc"
