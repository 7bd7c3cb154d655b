// What waits for a guess is neither drawn, written nor put into words: no stage tells an answer before it was
// asked for.
#include <QGuiApplication>
#include <QtTest>
#include <set>

#include "core/exhibits/backpropagation/scene.hpp"
#include "tests/visualizations/backpropagation_scenes.hpp"
#include "tests/visualizations/wireless_charging_scene.hpp"
#include "visualizations/backpropagation/parts.hpp"
#include "visualizations/stage.hpp"

using namespace lucid;

namespace {

struct Seen {
  DrawList list;
  QString words;  ///< every text of the picture, then its description
  /// How many items there are of this type in panels with this id; "" any.
  template <class T>
  int count(const char* panel = "") const {
    int found = 0;
    for (const Panel& p : list.panels)
      for (const Item& item : p.items)
        found += std::holds_alternative<T>(item) && (!*panel || p.id == QLatin1String(panel));
    return found;
  }
};

QString texts_of(const DrawList& list) {
  QStringList all;
  for (const Panel& panel : list.panels)
    for (const Item& item : panel.items) {
      if (const auto* label = std::get_if<Label>(&item)) {
        all << label->text;
        for (const Run& run : label->more) all << run.text;
      }
      if (const auto* dimension = std::get_if<Dimension>(&item)) all << dimension->text;
      if (const auto* scale = std::get_if<ScaleBar>(&item)) all << scale->text;
      if (const auto* bar = std::get_if<ColourBar>(&item)) {
        all << bar->title;
        for (const auto& tick : bar->ticks) all << tick.text;
      }
    }
  return all.join(QLatin1Char('\n'));
}

Seen look(const Snapshot& snapshot, const QStringList& locked, const Snapshot* run_b = nullptr,
          const QString& hover = {}) {
  ViewState view;
  view.size = {1280, 800};
  view.locale = QLocale(QLocale::English);
  view.locked = locked;
  view.run_b = run_b;
  view.hover = hover;
  const auto stage = make_stage(snapshot.exhibit->id);
  Seen seen;
  stage->draw(snapshot, view, seen.list);
  seen.words = texts_of(seen.list) + QLatin1Char('\n') + stage->describe(snapshot, view);
  return seen;
}

QString figure(double value) { return quantity_text(value, {}, QLocale(QLocale::English)); }

}  // namespace

class LockedTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void a_temperature_that_waits_is_a_question_mark() {
    wireless::made::Setting setting;
    setting.object = "coin";
    Snapshot snapshot = wireless::made::snapshot(setting);
    const auto scene = std::make_shared<wireless::WirelessScene>(
        dynamic_cast<const wireless::WirelessScene&>(*snapshot.scene));
    scene->object.temperature = 73.4;
    snapshot.scene = scene;
    const Seen open = look(snapshot, {}), locked = look(snapshot, {"object_temperature"});
    QCOMPARE(open.words.count(QStringLiteral("73")), 2);
    QVERIFY(!locked.words.contains(QStringLiteral("73")));
    QCOMPARE(locked.words.count(QStringLiteral("? °C")), 2);
  }

  void a_coupling_over_offsets_that_waits_leaves_an_empty_map() {
    Snapshot snapshot = wireless::made::snapshot({});
    const auto& scene = dynamic_cast<const wireless::WirelessScene&>(*snapshot.scene);
    QVERIFY(std::isfinite(scene.null_offset));
    const QString null = quantity_text(scene.null_offset, QStringLiteral("mm"), QLocale(QLocale::English));
    const Seen open = look(snapshot, {});
    QVERIFY2(open.words.contains(null), qPrintable(open.words));
    QCOMPARE(open.count<Field>("map"), 1);
    for (const char* id : {"coupling_by_offset", "null_offset"}) {
      const Seen locked = look(snapshot, {QString::fromLatin1(id)});
      QVERIFY2(!locked.words.contains(null), qPrintable(locked.words));
      QCOMPARE(locked.count<Field>("map"), 0);
      QCOMPARE(locked.count<ColourBar>("map-words"), 0);
      // Of the lines only the pad's winding is left.
      QVERIFY(locked.count<Polyline>("map") < open.count<Polyline>("map"));
      // The phone can still be taken by the hand there.
      QCOMPARE(locked.count<Handle>("map"), 1);
    }
  }

  void a_coupling_that_waits_is_told_nowhere_beside_run_b_either() {
    wireless::made::Setting far;
    far.gap = 9;
    const Snapshot snapshot = wireless::made::snapshot({}), other = wireless::made::snapshot(far);
    const auto coupling = [](const Snapshot& s) {
      return figure(dynamic_cast<const wireless::WirelessScene&>(*s.scene).coupling);
    };
    QVERIFY(coupling(snapshot) != coupling(other));
    const Seen open = look(snapshot, {}, &other), locked = look(snapshot, {"coupling"}, &other);
    for (const QString& text : {coupling(snapshot), coupling(other)}) {
      QVERIFY2(open.words.contains(text), qPrintable(open.words));
      QVERIFY2(!locked.words.contains(text), qPrintable(locked.words));
    }
    // What does not wait is still compared.
    QVERIFY2(locked.words.contains(QStringLiteral("gap 5")), qPrintable(locked.words));
    QVERIFY(open.words.contains(QStringLiteral("go through the receiver’s coil")));
    QVERIFY(!locked.words.contains(QStringLiteral("go through the receiver’s coil")));
  }

  void a_gradient_that_waits_leaves_the_layers_alone() {
    using namespace backpropagation;
    const Snapshot snapshot = made({{"view", "depth"}, {"depth", "30"}, {"activation", "sigmoid"}}, 30);
    const Snapshot other = made({{"view", "depth"}, {"depth", "30"}, {"activation", "tanh"}}, 30);
    const DepthScene& depth = dynamic_cast<const BackpropagationScene&>(*snapshot.scene).depth;
    const QStringList figures{figure(depth.gradient->front()), figure(depth.gradient->back()),
                              figure(depth.factor)};
    for (const QString& hover : {QString(), QStringLiteral("layer:3"), QStringLiteral("activation:1")}) {
      const Seen open = look(snapshot, {}, &other, hover);
      const Seen locked = look(snapshot, {"gradient_by_layer"}, &other, hover);
      for (const QString& text : figures) {
        QVERIFY2(open.words.contains(text), qPrintable(text + '\n' + open.words));
        QVERIFY2(!locked.words.contains(text), qPrintable(text + '\n' + locked.words));
      }
      QVERIFY(locked.words.contains(QStringLiteral("waits for your guess")));
      // Nothing that is drawn or said depends on it: neither bar nor band, and not how far its axis reaches.
      Snapshot changed = snapshot;
      const auto scene =
          std::make_shared<BackpropagationScene>(dynamic_cast<const BackpropagationScene&>(*snapshot.scene));
      std::vector<double> smaller = *scene->depth.gradient;
      for (double& norm : smaller) norm *= 1e-9;
      scene->depth.gradient = std::make_shared<const std::vector<double>>(smaller);
      scene->depth.factor *= 0.5;
      for (auto& there : scene->depth.by_activation) there = scene->depth.gradient;
      changed.scene = scene;
      QVERIFY(look(changed, {}, &other, hover).words != open.words);
      QCOMPARE(look(changed, {"gradient_by_layer"}, &other, hover).words, locked.words);
      for (const Panel& panel : locked.list.panels)
        for (const Item& item : panel.items) {
          if (const auto* line = std::get_if<Polyline>(&item))
            QVERIFY(line->arrow || line->stroke.shade.role != Role::energy);
          if (const auto* area = std::get_if<Polygon>(&item)) QVERIFY(area->fill.role != Role::energy);
        }
      // What comes forward is there: the stage is not blank.
      QVERIFY(locked.words.contains(QStringLiteral("values")));
    }
  }

  void the_gradient_of_a_few_layers_is_shown_while_that_of_many_waits() {
    using namespace backpropagation;
    const Snapshot few = made({{"view", "depth"}, {"depth", "5"}, {"activation", "sigmoid"}}, 0);
    const DepthScene& depth = dynamic_cast<const BackpropagationScene&>(*few.scene).depth;
    const Seen locked = look(few, {"gradient_by_layer"});
    for (const double norm : *depth.gradient)
      QVERIFY2(locked.words.contains(figure(norm)), qPrintable(locked.words));
    // But neither what theory says of each layer nor where other activations go.
    QVERIFY(!locked.words.contains(figure(depth.factor)));
    for (const char* told : {"theory", "mean field", "With tanh", ": up to", ": down to"})
      QVERIFY2(!locked.words.contains(QLatin1String(told)), told);
    QVERIFY(locked.words.contains(QStringLiteral("waits for your guess")));
  }

  void a_price_that_waits_is_told_by_no_bar_curve_or_axis() {
    using namespace backpropagation;
    const Snapshot snapshot = made({{"view", "race"}, {"layers", "12,16,10"}}, 6);
    const Snapshot other = made({{"view", "race"}, {"layers", "12,8,10"}}, 6);
    const RaceResult& now = *dynamic_cast<const BackpropagationScene&>(*snapshot.scene).race.now;
    const QString price = whole_text(now.reverse_mode.operations, QLocale(QLocale::English));
    const Seen open = look(snapshot, {}, &other);
    const Seen locked =
        look(snapshot, {"cost_ratio", "forward_operations", "reverse_operations", "speedup_over_differences"},
             &other);
    QVERIFY2(open.words.contains(price), qPrintable(open.words));
    QVERIFY2(!locked.words.contains(price), qPrintable(locked.words));
    QVERIFY(open.words.contains(QStringLiteral("100 ×")) &&
            open.words.contains(QStringLiteral("times fewer operations than")));
    QVERIFY(!locked.words.contains(QStringLiteral("×\n")) &&
            !locked.words.contains(QStringLiteral("times fewer operations than")));
    QCOMPARE(locked.words.count(QStringLiteral("waits for your guess")), 3);
    // Neither the bar of reverse mode nor the curve over the nets is there; the nets stand level on the axis.
    const auto energy = [](const Seen& seen) {
      int bars = 0, curves = 0;
      for (const Panel& panel : seen.list.panels)
        for (const Item& item : panel.items) {
          if (const auto* box = std::get_if<Polygon>(&item)) bars += box->fill == Shade(Role::energy);
          if (const auto* line = std::get_if<Polyline>(&item))
            curves += line->stroke.shade == Shade(Role::energy);
        }
      return std::pair(bars, curves);
    };
    QVERIFY(energy(open).first == 1 && energy(open).second >= 2);
    QCOMPARE(energy(locked), std::pair(0, 0));
    std::set<float> heights;
    for (const Panel& panel : locked.list.panels)
      for (const Item& item : panel.items)
        if (const auto* set = std::get_if<Glyphs>(&item); set && set->pick.startsWith(QLatin1String("rung:")))
          for (const Glyph& glyph : *set->glyphs) heights.insert(glyph.at.y);
    QCOMPARE(heights.size(), std::size_t{1});
  }

  void while_a_guess_is_waited_for_nobody_is_asked_to_play() {
    using namespace backpropagation;
    for (const char* view_id : {"race", "playground", "symmetry"}) {
      const Snapshot snapshot = made({{"view", view_id}}, 0);
      const auto words_of = [&](bool waits) {
        ViewState view;
        view.size = {1280, 800};
        view.guess_waited_for = waits;
        const auto stage = make_stage(snapshot.exhibit->id);
        DrawList list;
        stage->draw(snapshot, view, list);
        return (texts_of(list) + stage->describe(snapshot, view)).toLower();
      };
      static const QRegularExpression calls(QStringLiteral("press play|play, "));
      QVERIFY2(words_of(false).contains(calls), view_id);
      QVERIFY2(!words_of(true).contains(calls), view_id);
    }
  }

  void weights_whose_ratio_waits_are_neither_drawn_nor_told() {
    using namespace backpropagation;
    const Snapshot snapshot = made({{"view", "symmetry"}}, 200);
    const auto& nets = *dynamic_cast<const BackpropagationScene&>(*snapshot.scene).symmetry.nets;
    const auto solved =
        std::ranges::find_if(nets, [](const SymmetryNet& net) { return net.solved_at.has_value(); });
    QVERIFY(solved != nets.end() && symmetry_ratios(*solved, 0));
    const Seen open = look(snapshot, {}), locked = look(snapshot, {"symmetry_weight_ratio"});
    QVERIFY2(open.words.contains(QStringLiteral("1 : ")), qPrintable(open.words));
    QVERIFY(open.words.contains(QStringLiteral("stand as 1 to ")));
    QVERIFY2(!locked.words.contains(QStringLiteral("1 : ")), qPrintable(locked.words));
    QVERIFY(!locked.words.contains(QStringLiteral("stand as 1 to ")));
    QCOMPARE(locked.words.count(QStringLiteral("waits for your guess")), 2);
    // That they mirror each other is said where it is so, and not before it was asked.
    const QString mirrored = QStringLiteral("mirrored weights, opposite signs");
    QVERIFY(symmetry_mirrored(*solved));
    QVERIFY(open.words.contains(mirrored) && !locked.words.contains(mirrored));
    QVERIFY(!look(made({{"view", "symmetry"}}, 0), {}).words.contains(mirrored));
    // The bars would tell it as well: six for each of two units, and each has a figure over it.
    const auto bars = [](const Seen& seen) {
      int found = 0;
      for (const Panel& panel : seen.list.panels)
        for (const Item& item : panel.items)
          if (const auto* box = std::get_if<Polygon>(&item))
            found += box->fill == Shade(Role::positive) || box->fill == Shade(Role::negative);
      return found;
    };
    QCOMPARE(bars(open), 12);
    QCOMPARE(bars(locked), 0);
  }
};

QTEST_MAIN(LockedTest)
#include "locked_test.moc"
