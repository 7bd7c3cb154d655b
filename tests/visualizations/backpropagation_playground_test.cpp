// Backpropagation's stage: the playground: points and neurons.
#include <QtTest>
#include <cmath>

#include "tests/visualizations/backpropagation_drawn.hpp"
#include "visualizations/text.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

class BackpropagationPlaygroundTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void click_adds_a_point_where_it_was() {
    const Snapshot& snapshot = called("playground");
    const BackpropagationStage stage;
    ViewState view;
    view.size = {1100, 700};
    const DrawList list = drawn(snapshot, view);
    const auto panel = std::ranges::find(list.panels, QStringLiteral("learning"), &Panel::id);
    QVERIFY(panel != list.panels.end());
    const double e = scene_in(snapshot).playground.extent;
    // The corner at the top right, where the moons are not.
    const QPointF at = panel->rectangle.topLeft() +
                       QPointF(0.95 * panel->rectangle.width(), 0.05 * panel->rectangle.height());
    Gesture click = gesture_of(Gesture::Kind::click, list, at, at);
    const auto added = [&] {
      const auto response = stage.gesture(click, snapshot, view, list);
      return response.edits.empty() ? PointList{} : std::get<PointList>(response.edits[0].value);
    };
    PointList points = added();
    QCOMPARE(points.size(), std::size_t{1});
    QVERIFY(std::abs(points[0].x - 0.9 * e) < 0.01 && std::abs(points[0].y - 0.9 * e) < 0.01);
    QCOMPARE(points[0].label, 0);
    click.modifiers = Qt::ShiftModifier;
    click.kind = Gesture::Kind::double_click;
    QCOMPARE(added().at(0).label, 1);
    // The right button comes as the menu key.
    click.modifiers = Qt::NoModifier;
    click.kind = Gesture::Kind::key;
    click.key = Qt::Key_Menu;
    QCOMPARE(added().at(0).label, 1);
    click.hit = Hit{};
    QVERIFY(!stage.gesture(click, snapshot, view, list).taken);
    // A point that is there already is followed instead.
    const LabelledPoint& first = scene_in(snapshot).playground.learn->front();
    const QPointF on = project(*panel, Vec3(first.x, first.y)).at;
    const auto response = stage.gesture(gesture_of(Gesture::Kind::click, list, on, on), snapshot, view, list);
    QCOMPARE(response.deeds.at(0).action, std::string("follow_point"));
    const auto index = static_cast<std::size_t>(std::get<std::int64_t>(response.deeds[0].arguments[0]));
    QVERIFY(std::hypot((*scene_in(snapshot).playground.learn)[index].x - first.x,
                       (*scene_in(snapshot).playground.learn)[index].y - first.y) < 0.05);
  }

  void hollow_is_explained_where_a_point_is_hollow() {
    ViewState view;
    view.size = {634, 408};
    const auto explained = [&](const Snapshot& snapshot) {
      return texts(drawn(snapshot, view)).join('|').contains("hollow");
    };
    QVERIFY(explained(made({{"view", "playground"}, {"dataset", "moons"}}, 20)));
    QVERIFY(!explained(made(
        {{"view", "playground"}, {"dataset", "own"}, {"own_points", "-0.5:0:0;0.5:0:1;0.6:0.1:1"}}, 20)));
  }

  void own_points_are_dragged_and_thrown_out() {
    const Snapshot snapshot = made(
        {{"view", "playground"}, {"dataset", "own"}, {"own_points", "-0.8:0.8:0;0.8:0.8:1;0.8:-0.8:1"}}, 3);
    const BackpropagationStage stage;
    ViewState view;
    view.size = {1100, 700};
    const DrawList list = drawn(snapshot, view);
    const auto panel = std::ranges::find(list.panels, QStringLiteral("learning"), &Panel::id);
    const QPointF from = project(*panel, Vec3(0.8, -0.8)).at, to = project(*panel, Vec3(-0.5, -0.25)).at;
    Gesture gesture = gesture_of(Gesture::Kind::press, list, from, from);
    QCOMPARE(gesture.hit.id, QStringLiteral("own:1"));
    QVERIFY(stage.gesture(gesture, snapshot, view, list).taken);
    gesture.kind = Gesture::Kind::drag;
    gesture.at = to;
    const auto moved = std::get<PointList>(stage.gesture(gesture, snapshot, view, list).edits.at(0).value);
    QCOMPARE(moved.size(), std::size_t{3});
    QCOMPARE(moved[1], (LabelledPoint{0.8, 0.8, 1}));
    QVERIFY(std::hypot(moved[2].x + 0.5, moved[2].y + 0.25) < 0.01);
    gesture.kind = Gesture::Kind::release;
    QVERIFY(stage.gesture(gesture, snapshot, view, list).edits.empty());
    gesture.at = panel->rectangle.bottomRight() + QPointF(0, 40);
    const auto left = std::get<PointList>(stage.gesture(gesture, snapshot, view, list).edits.at(0).value);
    QCOMPARE(left, (PointList{{-0.8, 0.8, 0}, {0.8, 0.8, 1}}));
    gesture.kind = Gesture::Kind::key;
    gesture.key = Qt::Key_Menu;
    gesture.at = from;
    QCOMPARE(std::get<PointList>(stage.gesture(gesture, snapshot, view, list).edits.at(0).value), left);
    // A click follows it.
    gesture.kind = Gesture::Kind::click;
    QCOMPARE(std::get<std::int64_t>(stage.gesture(gesture, snapshot, view, list).deeds.at(0).arguments.at(0)),
             std::int64_t{2});
    gesture.hit = Hit{};
    gesture.hit.id = QStringLiteral("empty");
    const auto emptied = stage.gesture(gesture, snapshot, view, list);
    QCOMPARE(std::get<std::string>(emptied.edits.at(0).value), std::string("own"));
    QVERIFY(std::get<PointList>(emptied.edits.at(1).value).empty());
  }

  void keys_put_points_and_take_them_away() {
    const Snapshot& snapshot = called("playground");
    const BackpropagationStage stage;
    ViewState view;
    view.size = {1100, 700};
    view.focus = QStringLiteral("cursor");
    const auto things = stage.holdables(snapshot);
    QVERIFY(std::ranges::find(things, QStringLiteral("cursor"), &Holdable::pick) != things.end());
    for (int i = 0; i < 4; ++i) QVERIFY(stage.nudge("cursor", 1, 0, false, snapshot).taken);
    stage.nudge("cursor", 0, -1, true, snapshot);
    Gesture key;
    key.kind = Gesture::Kind::key;
    key.hit.id = view.focus;
    key.key = Qt::Key_1;
    const DrawList list = drawn(snapshot, view);
    QCOMPARE(std::get<PointList>(stage.gesture(key, snapshot, view, list).edits.at(0).value),
             (PointList{{0.2, -0.25, 1}}));
    key.key = Qt::Key_7;
    const auto refused = stage.gesture(key, snapshot, view, list);
    QVERIFY(refused.edits.empty() && !refused.message.isEmpty());
    key.key = Qt::Key_Delete;
    QVERIFY(stage.gesture(key, snapshot, view, list).edits.empty());
    const Snapshot own = made({{"view", "playground"}, {"own_points", "0.25:-0.2:1;0.9:0.9:0"}}, 1);
    QCOMPARE(std::get<PointList>(stage.gesture(key, own, view, list).edits.at(0).value),
             (PointList{{0.9, 0.9, 0}}));
  }

  void pointing_shows_a_neuron_on_the_plane() {
    const Snapshot& snapshot = called("playground");
    ViewState view;
    view.size = {1100, 700};
    const auto ground = [&] {
      const DrawList list = drawn(snapshot, view);
      const auto panel = std::ranges::find(list.panels, QStringLiteral("learning"), &Panel::id);
      for (const Item& item : panel->items)
        if (const auto* field = std::get_if<Field>(&item)) return field->values;
      return Scalars();
    };
    QCOMPARE(ground(), scene_in(snapshot).playground.decision);
    view.hover = QStringLiteral("unit:2001");
    QCOMPARE(ground(), scene_in(snapshot).playground.neurons[1][1]);
  }

  void the_arithmetic_adds_up_data() {
    QTest::addColumn<QString>("dataset");
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QSizeF>("size");
    for (const QSizeF size : {QSizeF(600, 420), QSizeF(690, 470), QSizeF(1264, 672), QSizeF(1920, 1080)}) {
      const auto row = [&](const char* name, const char* dataset, const char* hidden, const char* unit) {
        QTest::newRow(qPrintable(QStringLiteral("%1 at %2").arg(QLatin1String(name)).arg(size.width())))
            << QString(dataset) << QString(hidden) << QString(unit) << size;
      };
      row("xor", "xor", "2", "unit:1000");
      row("spiral", "spiral", "8,8", "unit:2003");
      row("moons", "moons", "8", "unit:1005");
      row("wide", "circles", "3,16,4", "unit:3001");
    }
  }

  void the_arithmetic_adds_up() {
    QFETCH(QString, dataset);
    QFETCH(QString, hidden);
    QFETCH(QString, unit);
    QFETCH(QSizeF, size);
    const Snapshot snapshot =
        made({{"view", "playground"}, {"dataset", qPrintable(dataset)}, {"hidden", qPrintable(hidden)}}, 60);
    ViewState view;
    view.size = size;
    view.locale = QLocale::c();
    view.selection = unit;
    const PlaygroundScene& playground = scene_in(snapshot).playground;
    const int number = picked(unit, "unit");
    const auto layer = static_cast<std::size_t>(number / 1000),
               index = static_cast<std::size_t>(number % 1000);
    const auto in = static_cast<std::size_t>(playground.net->dims[layer - 1]);
    double sum = playground.net->biases[layer - 1][index];
    for (std::size_t i = 0; i < in; ++i)
      sum += playground.net->weights[layer - 1][index * in + i] * playground.followed->values[layer - 1][i];
    // What a person reads, as written: 0.0123, −4.5, 6.7 × 10⁻⁵; with it what its last digit leaves open.
    const auto read = [](QString text) {
      text = text.trimmed().replace(QChar(0x2212), QLatin1Char('-'));
      double power = 0;
      if (const auto at = text.indexOf(QStringLiteral(" × 10")); at >= 0) {
        QString raised = text.mid(at + 5);
        static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
        for (QChar& c : raised)
          c = c == QChar(0x207B) ? QLatin1Char('-') : QChar(u'0' + static_cast<char16_t>(digits.indexOf(c)));
        power = raised.toDouble();
        text.truncate(at);
      }
      bool whole = false;
      const double value = text.toDouble(&whole) * std::pow(10, power);
      if (!whole) qWarning("%s", qPrintable(text));
      const auto point = text.indexOf(QLatin1Char('.'));
      const double open = 0.5 * std::pow(10, power - (point < 0 ? 0 : double(text.size() - point - 1)));
      return whole ? std::pair(value, open) : std::pair(double(NAN), open);
    };
    const DrawList list = drawn(snapshot, view);
    double shown = 0, open = 0, told = NAN;
    std::size_t products = 0, rest = 0;
    bool bias = false;
    for (const Panel& panel : list.panels) {
      for (const Item& item : panel.items) {
        const auto* label = std::get_if<Label>(&item);
        if (!label) continue;
        const QString figure = label->more.empty() ? QString() : label->more[0].text;
        if (label->text.endsWith(QStringLiteral(" × ")) && label->more.size() == 1) {
          const auto [a, da] = read(label->text.chopped(3));
          const auto [b, db] = read(figure);
          shown += a * b, open += std::abs(a) * db + std::abs(b) * da + da * db;
          ++products;
        } else if (label->text == QLatin1String("+ bias ")) {
          const auto [b, db] = read(figure);
          shown += b, open += db, bias = true;
        } else if (label->text.startsWith(QLatin1String("+ ")) && label->text.endsWith(QLatin1String(": "))) {
          const auto [b, db] = read(figure);
          shown += b, open += db;
          rest = label->text.section(QRegularExpression(QStringLiteral("[ :]")), 1, 1).toULong();
        } else if (label->anchor == (Qt::AlignHCenter | Qt::AlignBottom) && label->text.size() > 1 &&
                   label->text == backpropagation::Pen(const_cast<Panel&>(panel), view).number(sum)) {
          told = read(label->text).first, open += read(label->text).second;
        }
      }
    }
    QVERIFY(bias);
    QVERIFY(products >= 1);
    QCOMPARE(products + rest, in);
    QVERIFY2(std::abs(shown - told) <= open + 1e-12,
             qPrintable(QStringLiteral("%1 shown, %2 told, %3").arg(shown).arg(told).arg(open)));
  }

  void words_in_the_net_lie_on_no_picture_and_in_their_disc() {
    for (const char* hidden : {"2", "8,8"}) {
      for (const char* activation : {"tanh", "sigmoid", "linear"}) {
        const Snapshot snapshot =
            made({{"view", "playground"}, {"hidden", hidden}, {"activation", activation}}, 30);
        for (const QSizeF size : {QSizeF(690, 470), QSizeF(900, 560), QSizeF(1264, 672)}) {
          ViewState view;
          view.size = size;
          const DrawList list = drawn(snapshot, view);
          QRectF first;
          std::optional<Label> second, bend;
          std::vector<QRectF> boxes;
          for (const Panel& panel : list.panels) {
            for (const Item& item : panel.items) {
              if (const auto* field = std::get_if<Field>(&item);
                  field && first.isEmpty() && field->pick == QLatin1String("unit:0"))
                first = QRectF(double(field->origin.x), double(field->origin.y + field->across.y),
                               double(field->along.x), -double(field->across.y));
              if (const auto* label = std::get_if<Label>(&item)) {
                if (label->text == QStringLiteral("x₂")) second = *label;
                if (label->text == QLatin1String(activation) && label->anchor == Qt::AlignCenter)
                  bend = *label;
              }
              if (const auto* polygon = std::get_if<Polygon>(&item); polygon && polygon->points) {
                QPolygonF outline;
                for (const Vec3& point : *polygon->points)
                  outline << QPointF(double(point.x), double(point.y));
                boxes.push_back(outline.boundingRect());
              }
            }
          }
          QVERIFY(second && !first.isEmpty());
          QVERIFY(double(second->at.y) - text_size(*second, 1).height() >= first.bottom() - 2);
          if (!bend) continue;
          const QPointF at(double(bend->at.x), double(bend->at.y));
          const double wide = text_size(*bend, 1).width();
          QVERIFY(std::ranges::any_of(boxes, [&](const QRectF& box) {
            return std::abs(box.center().x() - at.x()) < 1 && std::abs(box.center().y() - at.y()) < 1 &&
                   box.width() >= wide + 8;
          }));
        }
      }
    }
  }
};

QTEST_MAIN(BackpropagationPlaygroundTest)
#include "backpropagation_playground_test.moc"
