// Labels find their places: none covers another, a handle, or the thing it names.
#include <QGuiApplication>
#include <QtTest>

#include "scenes.hpp"
#include "visualizations/overlay.hpp"
#include "visualizations/text.hpp"

using namespace lucid;

namespace {

Panel field_of_words(int count, Yield yield) {
  Panel panel;
  panel.rectangle = {0, 0, 600, 400};
  panel.camera = FlatCamera{{0, 0, 600, 400}, true};
  for (int i = 0; i < count; ++i) {
    Label label =
        scenes::words(QStringLiteral("label %1").arg(i), {250 + 37.0 * (i % 5), 150 + 13.0 * (i / 5)});
    label.clear = 6;
    label.yield = yield;
    panel.add(label);
  }
  return panel;
}

Overlay laid_out(const Panel& panel) {
  DrawList list;
  list.size = {600, 400};
  return overlay_of(panel, list);
}

double overlap(const QRectF& a, const QRectF& b) {
  const QRectF common = a & b;
  return common.isEmpty() ? 0 : common.width() * common.height();
}

}  // namespace

class LabelsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void none_covers_another() {
    const Overlay overlay = laid_out(field_of_words(20, Yield::drops));
    QVERIFY(overlay.texts.size() >= 12);
    for (std::size_t i = 0; i < overlay.texts.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) QCOMPARE(overlap(overlay.texts[i].box, overlay.texts[k].box), 0.0);
    }
  }

  void words_in_a_scene_stand_on_a_ground_of_their_own() {
    Panel panel = field_of_words(1, Yield::stays);
    panel.rectangle = {40, 30, 600, 400};
    panel.camera = OrbitCamera{};
    std::get<Label>(panel.items.front()).at = {};
    for (const float halo : {0.0f, 2.5f}) {
      std::get<Label>(panel.items.front()).halo = halo;
      const Overlay overlay = laid_out(panel);
      QCOMPARE(overlay.texts.size(), std::size_t{1});
      QRectF ground;
      for (const Item& item : overlay.items)
        if (const auto* polygon = std::get_if<Polygon>(&item))
          for (const Vec3& p : *polygon->points)
            ground |= QRectF(double(p.x) - 0.01, double(p.y) - 0.01, 0.02, 0.02);
      ground.translate(panel.rectangle.topLeft());
      const QRectF box = overlay.texts.front().box;
      QCOMPARE(ground.isEmpty(), halo == 0);
      if (halo > 0)
        QVERIFY(ground.left() < box.left() && ground.right() > box.right() &&
                ground.height() > 0.7 * box.height() && ground.contains(box.center()));
    }
  }

  void those_that_may_not_be_dropped_are_all_there() {
    QCOMPARE(laid_out(field_of_words(60, Yield::moves)).texts.size(), std::size_t(60));
    QVERIFY(laid_out(field_of_words(60, Yield::drops)).texts.size() < 60);
  }

  void the_more_important_keeps_its_place() {
    Panel panel;
    panel.rectangle = {0, 0, 600, 400};
    for (int i = 0; i < 2; ++i) {
      Label label = scenes::words(i == 0 ? "minor" : "major", {300, 200});
      label.priority = i;
      label.clear = 5;
      panel.add(label);
    }
    const Overlay overlay = laid_out(panel);
    QCOMPARE(overlay.texts.size(), std::size_t(2));
    QCOMPARE(overlay.texts[0].runs[0].text, QString("major"));
    QVERIFY(overlay.texts[0].box.contains(QPointF(300, 200)));
    QCOMPARE(overlap(overlay.texts[0].box, overlay.texts[1].box), 0.0);
    // The one that moved keeps off the point it names.
    QVERIFY(!overlay.texts[1].box.adjusted(-4, -4, 4, 4).contains(QPointF(300, 200)));
  }

  void handles_are_kept_clear() {
    Panel panel;
    panel.rectangle = {0, 0, 600, 400};
    Handle handle;
    handle.at = {300, 200};
    panel.add(handle);
    Label label = scenes::words("the receiver", {300, 200});
    label.clear = 14;
    label.leader = true;
    panel.add(label);
    const Overlay overlay = laid_out(panel);
    QCOMPARE(overlap(overlay.texts[0].box, {289, 189, 22, 22}), 0.0);
  }

  void no_word_lies_on_the_colours_of_a_bar() {
    Panel panel = field_of_words(8, Yield::moves);
    ColourBar bar;
    // Where the words wanted to stand.
    bar.at = {400, project(panel, Vec3(250, 150, 0)).at.y() - 21};
    bar.width = 200;
    bar.title = QStringLiteral("flux");
    panel.add(bar);
    const QRectF colours(200, bar.at.y() + 18, 200, 6);
    const Overlay overlay = laid_out(panel);
    QCOMPARE(overlay.texts.size(), std::size_t{9});
    for (const PlacedText& text : overlay.texts) QCOMPARE(overlap(text.box, colours), 0.0);
  }

  void words_outside_a_clipped_panel_are_left_out() {
    Panel panel = field_of_words(1, Yield::moves);
    std::get<Label>(panel.items[0]).at = {900, 100};
    QVERIFY(laid_out(panel).texts.empty());
    panel.clip = false;
    QCOMPARE(laid_out(panel).texts.size(), std::size_t(1));
  }

  void sizes_follow_the_text_size() {
    const Label label = scenes::words("Wireless charging", {});
    const QSizeF normal = text_size(label);
    const QSizeF largest = text_size(label, 1.6);
    QVERIFY(largest.width() > 1.5 * normal.width() && largest.width() < 1.7 * normal.width());
    Label cut = label;
    cut.max_width = 40;
    QCOMPARE(text_size(cut).width(), 40.0);
    Label longer = label;
    longer.more = {{QStringLiteral(" and more")}};
    QVERIFY(text_size(longer).width() > normal.width() + 30);
  }

  void the_busiest_scene_has_no_collision() {
    DrawList list = scenes::wireless();
    for (int turn = 0; turn < 12; ++turn) {
      std::get<OrbitCamera>(list.panels[0].camera).yaw = 30 * turn;
      const Overlay overlay = overlay_of(list.panels[0], list);
      for (std::size_t i = 0; i < overlay.texts.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
          QVERIFY2(overlap(overlay.texts[i].box, overlay.texts[k].box) == 0,
                   qPrintable(overlay.texts[i].runs[0].text + " and " + overlay.texts[k].runs[0].text));
        }
      }
    }
  }
};

int main(int argc, char** argv) {
  QGuiApplication app(argc, argv);
  LabelsTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "labels_test.moc"
