// The stage of speculative decoding on the shipped models: what it draws, what a hand changes, what it says.
#include <QGuiApplication>
#include <QtTest>

#include "core/exhibits/speculative_decoding/declaration.hpp"
#include "core/exhibits/speculative_decoding/scene.hpp"
#include "core/run.hpp"
#include "core/timekeeping.hpp"
#include "tests/visualizations/words_apart.hpp"
#include "visualizations/software_renderer.hpp"
#include "visualizations/speculative_decoding/parts.hpp"
#include "visualizations/speculative_decoding/stage.hpp"

using namespace lucid;
using namespace lucid::speculative_decoding;

namespace {

Snapshot shown(const char* view, std::int64_t steps = 8, const char* gamma = "4") {
  RunRequest request;
  request.exhibit = &exhibit();
  request.steps = steps;
  request.edits.push_back(parse_edit(exhibit(), "view", view));
  request.edits.push_back(parse_edit(exhibit(), "gamma", gamma));
  return run(request);
}

ViewState sized(double width, double height, double text_scale = 1) {
  ViewState view;
  view.size = QSizeF(width, height);
  view.text_scale = text_scale;
  return view;
}

/// All words that are drawn.
QString words_of(const DrawList& list) {
  QString words;
  for (const Panel& panel : list.panels)
    for (const Item& item : panel.items)
      if (const auto* label = std::get_if<Label>(&item)) {
        words += label->text + QLatin1Char('\n');
        for (const Run& run : label->more) words += run.text + QLatin1Char('\n');
      }
  return words;
}

std::optional<Hit> hit_of(const DrawList& list, const QString& start) {
  for (std::size_t p = 0; p < list.panels.size(); ++p)
    for (std::size_t i = 0; i < list.panels[p].items.size(); ++i) {
      QString pick;
      std::visit(
          [&](const auto& item) {
            if constexpr (requires { item.pick; }) pick = item.pick;
          },
          list.panels[p].items[i]);
      if (!pick.isEmpty() && pick.startsWith(start)) {
        Hit hit;
        hit.panel = static_cast<int>(p), hit.item = static_cast<int>(i), hit.id = pick;
        return hit;
      }
    }
  return std::nullopt;
}

constexpr const char* views[] = {"race", "formula", "referee", "tree"};

}  // namespace

class SpeculativeDecodingStageTest : public QObject {
  Q_OBJECT

  SpeculativeStage stage_;

 private Q_SLOTS:
  void every_view_draws_in_every_size_and_theme() {
    for (const char* name : views) {
      const Snapshot snapshot = shown(name);
      for (const auto& [width, height, scale] :
           {std::tuple{560.0, 420.0, 1.0}, std::tuple{676.0, 456.0, 1.6}, std::tuple{1240.0, 900.0, 1.0}}) {
        DrawList list;
        const ViewState view = sized(width, height, scale);
        stage_.draw(snapshot, view, list);
        QVERIFY(list.panels.size() >= 1);
        for (const Theme theme : all_themes) QVERIFY(!picture(list, theme).isNull());
        QVERIFY(stage_.describe(snapshot, view).size() > 30);
      }
    }
    DrawList card;
    ViewState small = sized(227, 146);
    small.thumbnail = true;
    stage_.draw(shown("race", 0), small, card);
    QVERIFY(words_of(card).isEmpty());
    QVERIFY(!card.panels.front().items.empty());
  }

  void no_words_lie_on_others_at_any_text_size() {
    // The same picture whatever else the computer has to do.
    keep_time(Timekeeping::counted);
    const auto measured = qScopeGuard([] { keep_time(Timekeeping::measured); });
    for (const auto& [name, gamma] :
         {std::pair("race", "4"), std::pair("race", "16"), std::pair("formula", "1"),
          std::pair("formula", "4"), std::pair("formula", "16"), std::pair("referee", "4"),
          std::pair("tree", "4")}) {
      const Snapshot snapshot = shown(name, 20, gamma);
      // As the window leaves it at 1024, 1280 and 1920 pixels with each text size, and a presentation.
      for (const auto& [width, height, scale] :
           {std::tuple{650.0, 456.0, 1.0}, std::tuple{650.0, 430.0, 1.15}, std::tuple{640.0, 390.0, 1.35},
            std::tuple{700.0, 340.0, 1.6}, std::tuple{1160.0, 790.0, 1.0}, std::tuple{1280.0, 580.0, 1.6},
            std::tuple{1100.0, 800.0, 1.6}}) {
        DrawList list;
        stage_.draw(snapshot, sized(width, height, scale), list);
        QVERIFY2(words_on_words(list).isEmpty(),
                 qPrintable(QStringLiteral("%1 %2, %3 x %4, text %5: %6")
                                .arg(QLatin1String(name), QLatin1String(gamma))
                                .arg(width)
                                .arg(height)
                                .arg(scale)
                                .arg(words_on_words(list).join(QStringLiteral("; ")))));
      }
    }
  }

  void the_lanes_are_legible_in_a_window_of_1024_pixels_with_the_largest_text() {
    keep_time(Timekeeping::counted);
    const auto measured = qScopeGuard([] { keep_time(Timekeeping::measured); });
    DrawList list;
    stage_.draw(shown("race", 3), sized(500, 520, 1.6), list);
    const QStringList pairs = words_on_words(list);
    QVERIFY2(pairs.isEmpty(), qPrintable(pairs.join(QStringLiteral("; "))));
  }

  void without_steps_there_is_a_decision_and_what_will_be_written() {
    DrawList list;
    const ViewState view = sized(800, 560);
    RunRequest request;
    request.exhibit = &exhibit();
    request.steps = 0;
    request.settled = true;
    const Snapshot snapshot = run(request);
    stage_.draw(snapshot, view, list);
    QVERIFY(words_of(list).contains(QStringLiteral("The first decision")));
    const auto& scene = dynamic_cast<const SpeculativeScene&>(*snapshot.scene);
    QVERIFY(!scene.played() && scene.ahead.rounds->size() >= 10);
    QVERIFY(hit_of(list, QStringLiteral("guess:0:0")));
    // What stands there pale is what play writes.
    RunRequest played = request;
    played.steps = 10;
    const Snapshot later = run(played);
    const auto& lanes = dynamic_cast<const SpeculativeScene&>(*later.scene).lanes;
    for (std::size_t i = 0; i < 10; ++i)
      QCOMPARE((*scene.ahead.rounds)[i].round->written, (*lanes.rounds)[i].round->written);
    Snapshot nothing = snapshot;
    nothing.scene = nullptr;
    stage_.draw(nothing, view, list);
    QVERIFY(!words_of(list).isEmpty());
  }

  void a_click_opens_a_decision() {
    const Snapshot snapshot = shown("race");
    ViewState view = sized(900, 600);
    DrawList list;
    stage_.draw(snapshot, view, list);
    const auto hit = hit_of(list, QStringLiteral("guess:"));
    QVERIFY(hit);
    Gesture click;
    click.kind = Gesture::Kind::click;
    click.hit = *hit;
    QVERIFY(stage_.gesture(click, snapshot, view, list).taken);
    QCOMPARE(view.selection, hit->id);
    QCOMPARE(stage_.quantity(*hit), QStringLiteral("acceptance_rate"));
    stage_.draw(snapshot, view, list);
    const QStringList parts = hit->id.split(QLatin1Char(':'));
    QVERIFY(
        words_of(list)
            .remove(QLatin1Char('\n'))
            .contains(
                QStringLiteral("Round %1, guess %2: ").arg(parts[1].toInt() + 1).arg(parts[2].toInt() + 1)));
    // By keys the next one.
    view.focus = QStringLiteral("decision");
    Gesture key;
    key.kind = Gesture::Kind::key;
    key.key = Qt::Key_Left;
    const QString before = stage_.describe(snapshot, view);
    key.key = Qt::Key_Right;
    QVERIFY(stage_.gesture(key, snapshot, view, list).taken);
    QVERIFY(stage_.describe(snapshot, view) != before);
  }

  void beside_the_lanes_stands_what_is_so_far_and_what_is_in_all() {
    keep_time(Timekeeping::counted);
    const auto measured = qScopeGuard([] { keep_time(Timekeeping::measured); });
    const Snapshot snapshot = shown("race");
    ViewState view = sized(900, 600);
    const QString in_all = QStringLiteral("in all: ") + quantity_text(snapshot.number("speedup_measured"),
                                                                      QStringLiteral("×"), view.locale);
    const auto words_at = [&](double playhead) {
      view.playhead = playhead;
      DrawList list;
      stage_.draw(snapshot, view, list);
      return words_of(list).split(QLatin1Char('\n'));
    };
    // The one follows the clock, the other is the readout, wherever the clock stands.
    const QStringList end = words_at(1), before = words_at(0.2);
    for (const QStringList& words : {end, before}) {
      QVERIFY2(words.contains(in_all), qPrintable(words.join(QLatin1Char('|'))));
      const auto at = words.indexOf(QStringLiteral("as many so far"));
      QVERIFY(at > 0);
    }
    const auto so_far = [](const QStringList& words) {
      return words[words.indexOf(QStringLiteral("as many so far")) - 1];
    };
    QVERIFY2(so_far(end) != so_far(before), qPrintable(so_far(end)));
    // What waits for a guess stands in neither place.
    view.locked = {QStringLiteral("speedup_measured")};
    QVERIFY(words_at(1).contains(QStringLiteral("in all: ?")));
  }

  void before_the_first_word_no_word_is_counted() {
    const Snapshot snapshot = shown("race", 0);
    ViewState view = sized(900, 600);
    DrawList list;
    stage_.draw(snapshot, view, list);
    const QStringList words = words_of(list).split(QLatin1Char('\n'));
    int lanes = 0;
    for (qsizetype i = 1; i < words.size(); ++i) {
      if (!words[i].startsWith(QStringLiteral(" word"))) continue;
      ++lanes;
      QCOMPARE(words[i - 1], QStringLiteral("0"));
    }
    QCOMPARE(lanes, 2);
  }

  void the_upper_lane_can_be_read_beside_rounds_that_take_long() {
    keep_time(Timekeeping::counted);
    const auto measured = qScopeGuard([] { keep_time(Timekeeping::measured); });
    RunRequest request;
    request.exhibit = &exhibit();
    request.steps = 20;
    for (const auto& [id, value] : exhibit().preset("slower-not-faster").set)
      request.edits.push_back(parse_edit(exhibit(), id, value));
    const Snapshot snapshot = run(request);
    DrawList list;
    stage_.draw(snapshot, sized(650, 456), list);
    const QStringList drawn = words_of(list).split(QLatin1Char('\n'));
    const auto& scene = dynamic_cast<const SpeculativeScene&>(*snapshot.scene);
    int read = 0;
    for (const TimedWord& word : *scene.lanes.plain)
      read += drawn.contains(word_text(scene, word.token)) ? 1 : 0;
    QVERIFY2(read >= 6, qPrintable(QString::number(read)));
  }

  void the_clock_goes_back() {
    const Snapshot snapshot = shown("race");
    ViewState view = sized(900, 600);
    DrawList list;
    stage_.draw(snapshot, view, list);
    const QString before = words_of(list);
    const auto hit = hit_of(list, QStringLiteral("clock"));
    QVERIFY(hit);
    Gesture drag;
    drag.kind = Gesture::Kind::drag;
    drag.hit = *hit;
    drag.previous = QPointF(500, 60);
    drag.at = QPointF(420, 60);
    QVERIFY(stage_.gesture(drag, snapshot, view, list).taken);
    QVERIFY(view.playhead < 1);
    stage_.draw(snapshot, view, list);
    QVERIFY(words_of(list) != before);
  }

  void the_strip_of_guesses_is_dragged() {
    const Snapshot snapshot = shown("race", 0);
    ViewState view = sized(900, 600);
    DrawList list;
    stage_.draw(snapshot, view, list);
    Gesture drag;
    drag.hit = hit_of(list, QStringLiteral("gamma")).value();
    drag.kind = Gesture::Kind::press;
    drag.from = drag.at = QPointF(500, 100);
    QVERIFY(stage_.gesture(drag, snapshot, view, list).taken);
    drag.kind = Gesture::Kind::drag;
    for (const auto& [moved, gamma] : {std::pair{18, 6}, {-18, 2}, {400, 16}, {-400, 1}}) {
      drag.at = drag.from + QPointF(moved, 7);
      const Response response = stage_.gesture(drag, snapshot, view, list);
      QCOMPARE(response.edits.size(), std::size_t{1});
      QCOMPARE(std::get<std::int64_t>(response.edits[0].value), std::int64_t{gamma});
    }
    const Response key = stage_.nudge(QStringLiteral("gamma"), 1, 0, false, snapshot);
    QCOMPARE(key.edits.size(), std::size_t{1});
    QCOMPARE(stage_.holdables(snapshot).front().pick, QStringLiteral("gamma"));
  }

  void a_change_has_its_picture_at_once() {
    Timeline timeline(exhibit(), State{exhibit().id, 1, {}, 0});
    for (int i = 0; i < 5; ++i) timeline.step({});
    ViewState view = sized(900, 600);
    DrawList list;
    timeline.edit(parse_edit(exhibit(), "gamma", "7"));
    const Snapshot changed = timeline.snapshot();
    const auto& scene = dynamic_cast<const SpeculativeScene&>(*changed.scene);
    QVERIFY(!scene.played() && !scene.ahead.empty());
    QVERIFY(scene.ahead.rounds->front().round->guesses.size() > 4);
    stage_.draw(changed, view, list);
    QVERIFY(hit_of(list, QStringLiteral("guess:0:0")));
    QVERIFY(words_of(list).contains(QStringLiteral("γ = 7")));
  }

  void hands_change_knobs() {
    ViewState view = sized(900, 600);
    DrawList list;
    const Snapshot referee = shown("referee", 1);
    stage_.draw(referee, view, list);
    Gesture click;
    click.kind = Gesture::Kind::click;
    click.hit = hit_of(list, QStringLiteral("rule:1")).value();
    const Response rule = stage_.gesture(click, referee, view, list);
    QCOMPARE(rule.edits.size(), std::size_t{1});
    QCOMPARE(rule.edits[0].parameter, std::string("rule"));
    QCOMPARE(std::get<std::string>(rule.edits[0].value), std::string("resample-target"));

    const Snapshot tree = shown("tree", 1);
    stage_.draw(tree, view, list);
    click.hit = hit_of(list, QStringLiteral("more")).value();
    const Response more = stage_.gesture(click, tree, view, list);
    QCOMPARE(std::get<std::int64_t>(more.edits.at(0).value), std::int64_t{17});

    const Response up = stage_.nudge(QStringLiteral("point"), 1, 1, false, shown("formula", 0));
    QCOMPARE(up.edits.size(), std::size_t{2});
    QCOMPARE(std::get<std::int64_t>(up.edits[0].value), std::int64_t{5});
    QCOMPARE(std::get<double>(up.edits[1].value), 0.81);
    for (const char* name : views) QVERIFY(!stage_.holdables(shown(name)).empty());
  }

  void what_waits_for_a_guess_is_not_told() {
    ViewState view = sized(900, 600);
    DrawList list;
    const Snapshot formula = shown("formula", 0);
    view.locked = {QStringLiteral("speedup_formula"), QStringLiteral("optimal_gamma")};
    stage_.draw(formula, view, list);
    QVERIFY(!words_of(list).contains(QStringLiteral("best γ")));
    QVERIFY(!words_of(list).contains(QStringLiteral("times as fast\n")) ||
            !words_of(list).contains(QStringLiteral("3.")));
    QVERIFY(!stage_.describe(formula, view).contains(QStringLiteral("best")));
    const Snapshot referee = shown("referee", 1);
    view.locked = {QStringLiteral("samples_to_detect"), QStringLiteral("chi_square_p"),
                   QStringLiteral("total_variation")};
    stage_.draw(referee, view, list);
    const QString words = words_of(list);
    QVERIFY(!words.contains(QStringLiteral("off by")) && !words.contains(QStringLiteral("nothing")));
  }

  void a_problem_is_said() {
    RunRequest request;
    request.exhibit = &exhibit();
    request.edits.push_back(parse_edit(exhibit(), "draft", "file"));
    request.steps = 1;
    const Snapshot snapshot = run(request);
    DrawList list;
    const ViewState view = sized(800, 560);
    stage_.draw(snapshot, view, list);
    QVERIFY(words_of(list).contains(QStringLiteral("weight file")));
    QVERIFY(stage_.describe(snapshot, view).contains(QStringLiteral("weight file")));
  }
};

QTEST_MAIN(SpeculativeDecodingStageTest)
#include "speculative_decoding_stage_test.moc"
