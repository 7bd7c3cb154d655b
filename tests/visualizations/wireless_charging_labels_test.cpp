// On the stage of wireless-charging no words lie on a handle or on other words, wherever phone and hand are.
#include <QGuiApplication>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "core/exhibits.hpp"
#include "core/exhibits/wireless_charging/scene.hpp"
#include "core/timeline.hpp"
#include "tests/visualizations/languages.hpp"
#include "tests/visualizations/words_apart.hpp"
#include "visualizations/stage.hpp"

using namespace lucid;

namespace {

const Exhibit& exhibit() { return find_exhibit("wireless-charging"); }

struct Circle {
  QString pick;
  QPointF at;     ///< pixels of the stage
  double radius;  ///< within which a press takes the handle
};

/// Where a press takes hold of something. A disc with arrows of its own is a handle as well.
std::vector<Circle> handles_of(const DrawList& list) {
  constexpr double tolerance = 6;  // of picking with a mouse
  std::vector<Circle> all;
  for (const Panel& panel : list.panels)
    for (const Item& item : panel.items) {
      if (const auto* handle = std::get_if<Handle>(&item)) {
        const Projected at = project(panel, handle->at, handle->space);
        if (at.visible) all.push_back({handle->pick, at.at, 11 + tolerance});
      }
      const auto* disc = std::get_if<Glyphs>(&item);
      if (!disc || (disc->pick != "lift" && disc->pick != "tilt")) continue;
      const Glyph& mark = disc->glyphs->front();
      all.push_back(
          {disc->pick, project(panel, mark.at, disc->space).at, double(mark.width) / 2 + tolerance});
    }
  return all;
}

/// "words | handle" for all words that reach into a handle's circle.
QStringList words_on_handles(const DrawList& list) {
  QStringList wrong;
  const std::vector<Circle> handles = handles_of(list);
  for (const Panel& panel : list.panels)
    for (const PlacedText& text : overlay_of(panel, list).texts) {
      // The air of a line above and below its letters.
      const QRectF box = text.box.adjusted(1, 0.1 * text.box.height(), -1, -0.1 * text.box.height());
      QString words;
      for (const Run& run : text.runs) words += run.text;
      for (const Circle& handle : handles) {
        const double x = handle.at.x() - std::clamp(handle.at.x(), box.left(), box.right());
        const double y = handle.at.y() - std::clamp(handle.at.y(), box.top(), box.bottom());
        if (std::hypot(x, y) < handle.radius) wrong << words + " | " + handle.pick;
      }
    }
  return wrong;
}

/// Moves of the phone on top of a preset; gap and offsets as shares of its own gap and receiver.
struct Move {
  double gap = 1, offset_x = 0, offset_y = 0, tilt = 0;
};

}  // namespace

class WirelessChargingLabelsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void no_words_lie_on_a_handle_data() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<bool>("ferrite");
    for (const Preset& preset : exhibit().presets)
      for (const bool ferrite : {false, true})
        QTest::addRow("%s%s", preset.id.c_str(), ferrite ? ", ferrite" : "")
            << QString::fromStdString(preset.id) << ferrite;
  }

  void no_words_lie_on_a_handle() {
    QFETCH(QString, preset);
    QFETCH(bool, ferrite);
    State state;
    state.exhibit = exhibit().id;
    for (const Edit& edit : edits_of(exhibit(), exhibit().preset(preset.toStdString())))
      record(exhibit(), state, edit);
    record(exhibit(), state, {"ferrite", ferrite});
    Timeline timeline(exhibit(), std::move(state));
    while (timeline.model().refine({})) {
    }
    const auto setting = [&](const char* id) {
      return std::get<double>(timeline.settings()[std::size_t(exhibit().parameter_index(id))]);
    };
    const double gap = setting("gap"), radius = setting("rx_radius");
    const Snapshot settled = timeline.snapshot();
    const auto& whole = dynamic_cast<const wireless::WirelessScene&>(*settled.scene);
    int looked_at = 0;
    std::set<QString> wrong;
    const auto stage = make_stage(exhibit().id);
    const auto look = [&](const char* when) {
      Snapshot snapshot = timeline.snapshot();
      // Lines and energy stand from before while they are traced anew.
      auto scene = std::make_shared<wireless::WirelessScene>(
          dynamic_cast<const wireless::WirelessScene&>(*snapshot.scene));
      if (!scene->field) scene->field = whole.field, scene->field_stale = true;
      if (!scene->energy) scene->energy = whole.energy, scene->energy_stale = true;
      if (!scene->map) scene->map = whole.map, scene->map_stale = true;
      snapshot.scene = scene;
      for (const char* language : {"en", "de"}) {
        Spoken spoken{QString(language)};
        QVERIFY(spoken.ready());
        // A stage that has the window to itself, and one between story and knobs.
        for (const QSizeF size :
             {QSizeF(1264, 672), QSizeF(1904, 1000), QSizeF(633, 408), QSizeF(1194, 692)}) {
          ViewState view;
          view.size = size;
          view.locale = QLocale(QString(language));
          DrawList list;
          stage->draw(snapshot, view, list);
          QVERIFY(handles_of(list).size() >= 3);
          ++looked_at;
          for (const QString& pair : words_on_handles(list) + words_on_words(list))
            wrong.insert(QStringLiteral("%1x%2 %3 gap %4 offset %5, %6 tilt %7 %8: %9")
                             .arg(size.width())
                             .arg(size.height())
                             .arg(language)
                             .arg(scene->gap)
                             .arg(scene->offset_x)
                             .arg(scene->offset_y)
                             .arg(scene->tilt)
                             .arg(when, pair));
        }
      }
    };
    look("before play");
    for (int packet = 0; packet < 30; ++packet) timeline.step({});
    look("played");
    timeline.edit({"object", "coin"});
    timeline.step({});
    look("with a coin");
    timeline.edit({"object", "none"});
    for (const Move& move :
         {Move{0.5}, Move{2}, Move{4}, Move{1, 0.45}, Move{1, -0.5, 0.3}, Move{1, 0, -0.6}, Move{1, 1.4},
          Move{2, -1.2, -0.4}, Move{2, 0, 0, 20}, Move{1.6, 0.5, 0, -15}, Move{1.3, 0, 0.5, 35}}) {
      for (const auto& [id, value] : {std::pair{"gap", gap * move.gap},
                                      {"offset_x", radius * move.offset_x},
                                      {"offset_y", radius * move.offset_y}}) {
        const Parameter& knob = exhibit().parameter(id);
        timeline.edit({id, std::clamp(value, knob.minimum, knob.maximum)});
      }
      timeline.edit({"tilt", move.tilt});
      timeline.step({});
      look("moved");
    }
    QCOMPARE(looked_at, 14 * 2 * 4);
    QStringList lines;
    for (const QString& line : wrong) lines << line;
    QVERIFY2(wrong.empty(), qPrintable(QString::number(wrong.size()) + "\n" + lines.join("\n")));
  }
};

int main(int argc, char** argv) {
  QGuiApplication app(argc, argv);
  WirelessChargingLabelsTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "wireless_charging_labels_test.moc"
