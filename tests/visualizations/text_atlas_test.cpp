// The picture of words grows, and what stands in it stays.
#include "visualizations/text_atlas.hpp"

#include <QtTest>

using namespace lucid;

namespace {

PlacedText words(const QString& text) {
  PlacedText placed;
  placed.runs.push_back({});
  placed.runs.back().text = text;
  placed.box = {0, 0, 300, 20};
  return placed;
}

}  // namespace

class TextAtlasTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void grows_and_keeps_what_it_has() {
    TextAtlas atlas;
    const QRect first = *atlas.place(words("first"), Theme::paper, 1);
    const QImage drawn = atlas.image().copy(first);
    QImage blank = drawn;
    blank.fill(Qt::transparent);
    QVERIFY(drawn != blank);
    QCOMPARE(atlas.take_changed().width(), atlas.image().width());
    const int height = atlas.image().height();
    std::vector<QRect> places = {first};
    std::optional<QRect> next;
    for (int i = 0; (next = atlas.place(words(QString::number(i)), Theme::paper, 1)); ++i) {
      for (const QRect& place : places) QVERIFY(!place.intersects(*next));
      QVERIFY(atlas.image().rect().contains(*next));
      QVERIFY(atlas.take_changed().contains(*next));
      places.push_back(*next);
    }
    QVERIFY(places.size() > 100);
    QVERIFY(atlas.image().height() > height);
    QCOMPARE(atlas.image().height(), atlas.image().width());
    QCOMPARE(atlas.image().copy(first), drawn);
    QCOMPARE(*atlas.place(words("first"), Theme::paper, 1), first);
    atlas.clear();
    QCOMPARE(atlas.place(words("new"), Theme::paper, 1)->topLeft(), QPoint(0, 0));
    QVERIFY(atlas.image().copy(first) != drawn);
  }
};

QTEST_MAIN(TextAtlasTest)
#include "text_atlas_test.moc"
