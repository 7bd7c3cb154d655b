// Backpropagation's stage: what all views share: themes, words, motion, nothing to show.
// With LUCID_PICTURES set to a folder, every view is also written there as PNG.
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QtTest>
#include <cmath>

#include "tests/visualizations/backpropagation_drawn.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

class BackpropagationStageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void renders_in_three_themes() {
    for (const Named& named : snapshots()) {
      ViewState view;
      view.size = {700, 460};
      const DrawList list = drawn(named.snapshot, view);
      for (const Theme theme : all_themes) {
        const QImage image = picture(list, theme);
        QCOMPARE(image.size(), QSize(700, 460));
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
          for (int x = 0; x < image.width(); x += 3) colours.insert(image.pixel(x, y));
        QVERIFY2(colours.size() > 12, named.name);
      }
    }
  }

  void words_have_the_figures() {
    ViewState view;
    view.size = {1100, 700};
    const BackpropagationStage stage;
    const auto says = [&](const char* name, const QStringList& figures) {
      const QString words = stage.describe(called(name), view);
      for (const QString& figure : figures) {
        if (!words.contains(figure))
          qWarning("%s: no %s in: %s", name, qPrintable(figure), qPrintable(words));
        if (!words.contains(figure)) return false;
      }
      return true;
    };
    const auto number = [&](double value) { return quantity_text(value, {}, view.locale); };
    const double u = 0.7 * 1.2 + 0.4 * -0.5 + 0.1, t = std::tanh(u);
    QVERIFY(says("neuron", {number((t - 0.2) * (t - 0.2)), number(2 * (t - 0.2) * (1 - t * t) * 1.2)}));
    QVERIFY(says("neuron-half", {"11", "wait"}));
    const auto race = scene_in(called("race")).race.now;
    QVERIFY(says("race", {whole_text(race->parameters, view.locale), "Reverse mode"}));
    const auto& playground = scene_in(called("playground")).playground;
    QVERIFY(says("playground", {number(playground.loss), "240", "60", "300 steps"}));
    const auto& symmetry = scene_in(called("symmetry")).symmetry;
    QVERIFY(says("symmetry", {QString::number(symmetry.solved), whole_text(*symmetry.median, view.locale),
                              whole_text(1425, view.locale)}));
    const auto& depth = scene_in(called("depth")).depth;
    QVERIFY(says("depth", {"30", number(depth.gradient->front()), number(depth.factor)}));
    QVERIFY(says("memory", {"100", "316", "5"}));
  }

  void reduced_motion_stands_still() {
    const BackpropagationStage stage;
    ViewState view;
    view.size = {1100, 700};
    const Snapshot& snapshot = called("neuron");
    QVERIFY(stage.moves(snapshot, view));
    QVERIFY(!stage.moves(neuron(0), view));
    const auto picture_at = [&](double clock) {
      view.clock = clock;
      return picture(drawn(snapshot, view), Theme::paper);
    };
    QVERIFY(picture_at(0) != picture_at(0.5));
    view.reduced_motion = true;
    QVERIFY(!stage.moves(snapshot, view));
    QCOMPARE(picture_at(0), picture_at(0.5));
  }

  void without_a_scene() {
    Snapshot snapshot;
    snapshot.exhibit = &find_exhibit("backpropagation");
    ViewState view;
    const BackpropagationStage stage;
    DrawList list;
    stage.draw(snapshot, view, list);
    QVERIFY(!texts(list).isEmpty());
    QVERIFY(!stage.describe(snapshot, view).isEmpty());
    QVERIFY(stage.gesture({}, snapshot, view, list).edits.empty());
    QVERIFY(stage.holdables(snapshot).empty());
    QVERIFY(!stage.moves(snapshot, view));
    snapshot.problem = Message{"The formula ends at %1.", {"7"}};
    stage.draw(snapshot, view, list);
    QVERIFY(texts(list).contains(QStringLiteral("The formula ends at 7.")));
    for (const ViewKind kind : {ViewKind::graph, ViewKind::race, ViewKind::playground, ViewKind::symmetry,
                                ViewKind::depth, ViewKind::memory, ViewKind::inventors}) {
      const auto empty = std::make_shared<BackpropagationScene>();
      empty->view = kind;
      Snapshot nothing;
      nothing.exhibit = snapshot.exhibit;
      nothing.scene = empty;
      QVERIFY(!texts(drawn(nothing, view)).isEmpty());
      QVERIFY(!stage.describe(nothing, view).isEmpty());
    }
  }

  void card_has_no_words() {
    ViewState card;
    card.size = {246, 146};
    card.thumbnail = true;
    for (const Named& named : snapshots()) {
      const DrawList list = drawn(named.snapshot, card);
      QVERIFY(texts(list).isEmpty());
      QVERIFY(list.panels.size() == 1 && list.panels[0].items.size() > 20);
    }
  }

  void pictures() {
    const QString folder = qEnvironmentVariable("LUCID_PICTURES");
    if (folder.isEmpty()) QSKIP("LUCID_PICTURES is not set");
    const QStringList only = qEnvironmentVariable("LUCID_ONLY").split(',', Qt::SkipEmptyParts);
    QDir().mkpath(folder);
    const char* themes[] = {"paper", "night", "contrast"};
    for (const Named& named : snapshots()) {
      if (!only.isEmpty() && !only.contains(QLatin1String(named.name))) continue;
      for (const QSizeF size : {QSizeF(660, 450), QSizeF(1100, 700), QSizeF(1500, 900)}) {
        for (const double text_scale : {1.0, 1.6}) {
          ViewState view;
          view.size = size;
          view.text_scale = text_scale;
          const DrawList list = drawn(named.snapshot, view);
          for (const Theme theme : all_themes) {
            if (theme != Theme::paper && (text_scale > 1 || size.width() != 1100)) continue;
            picture(list, theme, 1)
                .save(
                    QStringLiteral("%1/%2-%3-%4%5.png")
                        .arg(folder, QLatin1String(named.name))
                        .arg(size.width())
                        .arg(QLatin1String(themes[static_cast<int>(theme)]), text_scale > 1 ? "-large" : ""));
          }
        }
      }
    }
    struct Pointed {
      const char *file, *name, *hover, *held, *focus;
      bool still;
    };
    for (const Pointed& pointed : {Pointed{"held", "neuron", "", "leaf:w1", "", false},
                                   Pointed{"focus", "neuron", "", "", "leaf:b", true},
                                   Pointed{"unit", "playground", "unit:2001", "", "", false},
                                   Pointed{"start", "race-start", "", "", "", false},
                                   Pointed{"bar", "depth", "layer:20", "", "", false}}) {
      ViewState view;
      view.size = {900, 560};
      view.hover = QLatin1String(pointed.hover);
      view.held = QLatin1String(pointed.held);
      view.focus = QLatin1String(pointed.focus);
      view.reduced_motion = pointed.still;
      picture(drawn(called(pointed.name), view), Theme::paper)
          .save(QStringLiteral("%1/hand-%2.png").arg(folder, QLatin1String(pointed.file)));
    }
    ViewState card;
    card.size = {246, 146};
    card.thumbnail = true;
    for (const Theme theme : all_themes)
      picture(drawn(snapshots().front().snapshot, card), theme, 2)
          .save(QStringLiteral("%1/card-%2.png").arg(folder, QLatin1String(themes[static_cast<int>(theme)])));
    for (const Named& named : snapshots()) {
      ViewState view;
      view.size = {1100, 700};
      QElapsedTimer timer;
      timer.start();
      DrawList list;
      for (int i = 0; i < 50; ++i) list = drawn(named.snapshot, view);
      std::size_t items = 0;
      for (const Panel& panel : list.panels) items += panel.items.size();
      qInfo("%-16s %.2f ms, %zu items", named.name, double(timer.nsecsElapsed()) / 50e6, items);
    }
  }
};

QTEST_MAIN(BackpropagationStageTest)
#include "backpropagation_stage_test.moc"
