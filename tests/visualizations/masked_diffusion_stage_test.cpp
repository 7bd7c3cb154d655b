// The stage of masked diffusion: it draws every view at every size, a click pins, a drag masks, and words
// follow.
#include "visualizations/masked_diffusion/stage.hpp"

#include <QtTest>
#include <set>

#include "core/exhibits/masked_diffusion/declaration.hpp"
#include "core/exhibits/masked_diffusion/scene.hpp"
#include "core/run.hpp"
#include "tests/visualizations/words_apart.hpp"

using namespace lucid;
using namespace lucid::masked_diffusion;

namespace {

Snapshot made(std::initializer_list<std::pair<const char*, const char*>> settings, std::int64_t steps,
              std::vector<Deed> deeds = {}) {
  RunRequest request;
  request.exhibit = &exhibit();
  request.edits.push_back(parse_edit(exhibit(), "language", "exact-27"));
  request.edits.push_back(parse_edit(exhibit(), "seeds", "1"));
  for (const auto& [id, value] : settings) request.edits.push_back(parse_edit(exhibit(), id, value));
  request.deeds = std::move(deeds);
  request.steps = steps;
  return run(request);
}

const MaskedDiffusionScene& scene_in(const Snapshot& snapshot) {
  return dynamic_cast<const MaskedDiffusionScene&>(*snapshot.scene);
}

ViewState seen(QSizeF size = {760, 520}, double text_scale = 1) {
  ViewState view;
  view.size = size;
  view.text_scale = text_scale;
  view.locale = QLocale(QStringLiteral("en"));
  return view;
}

/// The middle of the first thing with this pick.
QPointF middle_of(const DrawList& list, const QString& pick, int index) {
  for (const Item& item : list.panels.front().items)
    if (const auto* polygon = std::get_if<Polygon>(&item);
        polygon && polygon->pick == pick && polygon->pick_index == index) {
      QPointF sum;
      for (const Vec3& point : *polygon->points) sum += QPointF(double(point.x), double(point.y));
      return sum / static_cast<double>(polygon->points->size());
    }
  return {-1, -1};
}

Response click(const MaskedDiffusionStage& stage, const Snapshot& snapshot, ViewState& view,
               const QString& what, int index) {
  DrawList list;
  stage.draw(snapshot, view, list);
  Gesture gesture;
  gesture.kind = Gesture::Kind::click;
  gesture.at = middle_of(list, what, index);
  gesture.hit = pick(list, gesture.at).value_or(Hit{});
  return stage.gesture(gesture, snapshot, view, list);
}

}  // namespace

class MaskedDiffusionStageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void every_view_draws_inside_the_stage_at_every_size() {
    const MaskedDiffusionStage stage;
    for (const char* which : {"page", "race", "bench", "forward", "reversal"}) {
      const Snapshot snapshot = made({{"view", which}}, 2);
      for (const QSizeF size : {QSizeF(480, 360), QSizeF(760, 520), QSizeF(1500, 900)}) {
        for (const double scale : {1.0, 1.6}) {
          DrawList list;
          stage.draw(snapshot, seen(size, scale), list);
          QVERIFY2(list.panels.size() == 1 && list.panels.front().items.size() > 4, which);
          for (const Item& item : list.panels.front().items)
            if (const auto* label = std::get_if<Label>(&item))
              QVERIFY2(double(label->at.y) >= -2 && double(label->at.y) <= size.height() + 2,
                       qPrintable(QString::fromLatin1(which) + ": " + label->text));
        }
      }
    }
  }

  void no_words_lie_on_others_at_any_text_size() {
    const MaskedDiffusionStage stage;
    using Settings = std::initializer_list<std::pair<const char*, const char*>>;
    const Settings cases[] = {{{"view", "page"}, {"language", "story"}, {"samples", "1"}},
                              {{"view", "race"}, {"language", "story"}, {"samples", "1"}},
                              {{"view", "forward"}, {"language", "story"}},
                              {{"view", "bench"}},
                              {{"view", "bench"}, {"language", "story"}},
                              {{"view", "reversal"}}};
    for (const Settings& settings : cases) {
      const Snapshot snapshot = made(settings, 3);
      for (const auto& [width, height, scale] :
           {std::tuple{650.0, 456.0, 1.0}, std::tuple{650.0, 430.0, 1.15}, std::tuple{640.0, 390.0, 1.35},
            std::tuple{700.0, 340.0, 1.6}, std::tuple{1160.0, 790.0, 1.0}, std::tuple{1280.0, 580.0, 1.6}}) {
        for (const bool chosen : {false, true}) {
          ViewState view = seen({width, height}, scale);
          if (chosen) view.selection = QStringLiteral("tile"), view.selection_index = 2;
          DrawList list;
          stage.draw(snapshot, view, list);
          QVERIFY2(words_on_words(list).isEmpty(),
                   qPrintable(QStringLiteral("%1, %2 x %3, text %4: %5")
                                  .arg(QLatin1String(settings.begin()->second))
                                  .arg(width)
                                  .arg(height)
                                  .arg(scale)
                                  .arg(words_on_words(list).join(QStringLiteral("; ")))));
        }
      }
    }
  }

  void beside_the_claims_before_a_class_the_bench_keeps_its_key_apart() {
    const MaskedDiffusionStage stage;
    const Snapshot snapshot = made({{"view", "bench"}}, 3);
    QVERIFY(scene_in(snapshot).bench.draws > 0);
    for (const auto& [width, height, scale] :
         {std::tuple{486.0, 480.0, 28 / 12.0 / 1.5}, std::tuple{726.0, 790.0, 28 / 12.0}}) {
      ViewState view = seen({width, height}, scale);
      view.presenting = true;
      DrawList list;
      stage.draw(snapshot, view, list);
      for (const QString& pair : words_on_words(list))
        QVERIFY2(!pair.contains("that it wrote") && !pair.contains("exactly"), qPrintable(pair));
    }
  }

  void nothing_computed_is_said_in_words() {
    const MaskedDiffusionStage stage;
    Snapshot empty;
    DrawList list;
    stage.draw(empty, seen(), list);
    QVERIFY(!list.panels.empty());
    QVERIFY(!stage.describe(empty, seen()).isEmpty());
  }

  void a_click_opens_a_tile_and_a_word_pins_it() {
    const MaskedDiffusionStage stage;
    const Snapshot snapshot = made({{"view", "page"}}, 0);
    ViewState view = seen();
    QVERIFY(click(stage, snapshot, view, QStringLiteral("tile"), 1).taken);
    QCOMPARE(view.selection_index, 1);
    const Response response = click(stage, snapshot, view, QStringLiteral("word"), 2);
    QCOMPARE(response.deeds.size(), std::size_t{1});
    QCOMPARE(response.deeds[0].action, std::string("set_word"));
    const std::string word = scene_in(snapshot).page.tiles[1].likeliest[2].first;
    QCOMPARE(std::get<std::string>(response.deeds[0].arguments[1]), word);
    const Snapshot after = made({{"view", "page"}}, 0, response.deeds);
    QCOMPARE(scene_in(after).page.tiles[1].word, word);
    QVERIFY(scene_in(after).page.tiles[1].standing == Standing::pinned);
    // Where that changed another guess, the tile knows the earlier one; a step forgets it.
    const auto& earlier = scene_in(snapshot).page.tiles;
    const PageScene& page = scene_in(after).page;
    QVERIFY(page.by_hand && !scene_in(snapshot).page.by_hand);
    int changed = 0;
    for (std::size_t i = 0; i < page.tiles.size(); ++i) {
      const bool other =
          i != 1 && page.tiles[i].standing == Standing::masked && page.tiles[i].word != earlier[i].word;
      QCOMPARE(page.tiles[i].was, other ? earlier[i].word : std::string());
      changed += other;
    }
    QVERIFY(changed > 0);
    // What stands is masked again by its button, and by Delete.
    QCOMPARE(click(stage, after, view, QStringLiteral("again"), 1).deeds.at(0).action,
             std::string("mask_again"));
    Gesture key;
    key.kind = Gesture::Kind::key;
    key.key = Qt::Key_Delete;
    QCOMPARE(stage.gesture(key, after, view, {}).deeds.at(0).action, std::string("mask_again"));
  }

  void numbers_pin_what_has_the_focus() {
    const MaskedDiffusionStage stage;
    const Snapshot snapshot = made({{"view", "page"}}, 0);
    QCOMPARE(stage.holdables(snapshot).size(), std::size_t{4});  // the steps, three tiles
    ViewState view = seen();
    view.focus = stage.holdables(snapshot)[3].pick;
    Gesture key;
    key.kind = Gesture::Kind::key;
    key.key = Qt::Key_1;
    const Response response = stage.gesture(key, snapshot, view, {});
    QCOMPARE(std::get<std::int64_t>(response.deeds.at(0).arguments[0]), std::int64_t{2});
    key.key = Qt::Key_5;  // there are only three letters
    QVERIFY(stage.gesture(key, snapshot, view, {}).deeds.empty());
    key.key = Qt::Key_Return;  // stays open when the focus goes on
    stage.gesture(key, snapshot, view, {});
    QCOMPARE(view.selection_index, 2);
  }

  void arrows_go_through_the_words_of_a_tile_and_back() {
    const MaskedDiffusionStage stage;
    Timeline timeline(exhibit(), State{"masked-diffusion", 1, {}, 0});
    timeline.edit(parse_edit(exhibit(), "language", "exact-27"));
    const auto words = scene_in(timeline.snapshot()).page.tiles[1].likeliest;
    const auto press = [&](int dx, int dy) {
      for (const Deed& deed : stage.nudge(QStringLiteral("tile:1"), dx, dy, false, timeline.snapshot()).deeds)
        timeline.act(deed);
      const Tile tile = scene_in(timeline.snapshot()).page.tiles[1];
      return tile.standing == Standing::masked ? std::string("_") : tile.word;
    };
    QCOMPARE(press(-1, 0), std::string("_"));
    for (const auto& [word, probability] : words) QCOMPARE(press(1, 0), word);
    QCOMPARE(press(0, 1), words.back().first);
    QCOMPARE(press(0, -1), words[words.size() - 2].first);
    for (std::size_t i = 1; i < words.size(); ++i) press(-1, 0);
    QCOMPARE(press(0, 0), std::string("_"));
  }

  void the_handle_of_the_page_changes_the_steps() {
    const MaskedDiffusionStage stage;
    const Snapshot snapshot = made({{"view", "page"}, {"steps", "20"}}, 0);
    ViewState view = seen();
    Gesture drag;
    drag.kind = Gesture::Kind::drag;
    drag.hit.id = QStringLiteral("steps");
    const auto dragged = [&](double x) {
      drag.at = {x, 40};
      return std::get<std::int64_t>(stage.gesture(drag, snapshot, view, {}).edits.at(0).value);
    };
    QCOMPARE(dragged(0), std::int64_t{1});
    QCOMPARE(dragged(2000), std::int64_t{128});
    // Where it is drawn it says what is set.
    DrawList list;
    stage.draw(snapshot, view, list);
    for (const Item& item : list.panels.front().items)
      if (const auto* handle = std::get_if<Handle>(&item)) QCOMPARE(dragged(handle->at.x), std::int64_t{20});
    QCOMPARE(std::get<std::int64_t>(
                 stage.nudge(QStringLiteral("steps"), 0, -1, false, snapshot).edits.at(0).value),
             std::int64_t{21});
  }

  void the_handle_masks_as_far_as_it_is_pulled() {
    const MaskedDiffusionStage stage;
    const Snapshot snapshot = made({{"view", "forward"}}, 0);
    ViewState view = seen();
    Gesture drag;
    drag.kind = Gesture::Kind::drag;
    drag.hit.id = QStringLiteral("mask_ratio");
    drag.at = {-100, 80};
    QCOMPARE(std::get<double>(stage.gesture(drag, snapshot, view, {}).edits.at(0).value), 0.01);
    drag.at = {2000, 80};
    QCOMPARE(std::get<double>(stage.gesture(drag, snapshot, view, {}).edits.at(0).value), 1.0);
    const Response nudge = stage.nudge(QStringLiteral("mask_ratio"), 1, 0, true, snapshot);
    QCOMPARE(std::get<double>(nudge.edits.at(0).value), 0.6);
    // Higher up more is masked, and what was masked stays masked.
    const auto masked = [&](const char* t) {
      std::vector<bool> which;
      for (const Tile& tile : scene_in(made({{"view", "forward"}, {"mask_ratio", t}}, 0)).forward.tiles)
        which.push_back(tile.standing == Standing::masked);
      return which;
    };
    const auto few = masked("0.3"), all = masked("1");
    for (std::size_t i = 0; i < few.size(); ++i) QVERIFY(all[i] && (!few[i] || all[i]));
  }

  void each_model_of_the_reversal_has_its_mark_and_an_answer_may_wait() {
    const MaskedDiffusionStage stage;
    Snapshot snapshot = made({{"view", "reversal"}, {"seeds", "3"}}, 0);
    // Learning takes minutes: the answers of three pairs of models are made up.
    const auto scene = std::make_shared<MaskedDiffusionScene>(scene_in(snapshot));
    Exam exam{200, {}, {}};
    for (const double backward : {0.31, 0.31, 0.95}) {
      exam.diffusion.push_back({.forward = 1, .backward = backward, .hole = 1});
      exam.autoregressive.push_back({.forward = 1, .backward = 0.07, .bayes = 1});
    }
    scene->reversal.exams = std::make_shared<const std::vector<Exam>>(std::vector{exam});
    snapshot.scene = scene;
    const auto drawn = [&](const QStringList& locked) {
      ViewState view = seen();
      view.locked = locked;
      DrawList list;
      stage.draw(snapshot, view, list);
      QString words = stage.describe(snapshot, view);
      std::set<std::pair<int, int>> marks;
      for (const Item& item : list.panels.front().items) {
        if (const auto* label = std::get_if<Label>(&item)) words += QLatin1Char('\n') + label->text;
        if (const auto* glyphs = std::get_if<Glyphs>(&item))
          for (const Glyph& glyph : *glyphs->glyphs)
            marks.emplace(qRound(10 * double(glyph.at.x)), qRound(10 * double(glyph.at.y)));
      }
      return std::pair(words, marks.size());
    };
    const auto [open, all] = drawn({});
    // Six questions, three models each, none behind another.
    QCOMPARE(all, std::size_t{18});
    const auto share = [](double value) { return quantity_text(value, {}, seen().locale, true, 2); };
    QVERIFY2(open.contains(share(0.07) + QStringLiteral(" each")), qPrintable(open));
    QVERIFY2(open.contains(share(0.5233) + QStringLiteral(" (")), qPrintable(open));
    const auto [waits, fewer] = drawn({QStringLiteral("autoregressive_backward")});
    QCOMPARE(fewer, std::size_t{15});
    QVERIFY2(!waits.contains(share(0.07)), qPrintable(waits));
    QVERIFY(waits.contains(QLatin1Char('?')));
  }

  void a_prompt_that_nobody_reads_is_refused_and_one_for_the_other_language_leaves_a_picture() {
    const auto refused = [](const char* prompt) {
      return why_not(exhibit().parameter("prompt"), Value(std::string(prompt)));
    };
    QVERIFY(!refused("") && !refused("Once there was a _ girl .") && !refused("12+34=__"));
    const auto why = refused("Once there was a kynd girl .");
    QVERIFY(why);
    QVERIFY2(in_words(*why).contains(QStringLiteral("kynd")), qPrintable(in_words(*why)));
    QVERIFY(refused("12+34=*"));

    const MaskedDiffusionStage stage;
    for (const char* which : {"page", "race", "forward"}) {
      const Snapshot snapshot = made({{"view", which}, {"language", "arithmetic"}, {"prompt", "a girl"}}, 3);
      QVERIFY2(snapshot.problem, which);
      const QString sentence = in_words(*snapshot.problem);
      DrawList list;
      stage.draw(snapshot, seen(), list);
      QString words;
      bool tiles = false;
      for (const Item& item : list.panels.front().items) {
        if (const auto* label = std::get_if<Label>(&item)) words += label->text + QLatin1Char(' ');
        if (const auto* box = std::get_if<Polygon>(&item)) tiles |= box->pick == QLatin1String("tile");
      }
      QVERIFY2(words.contains(sentence.section(QLatin1Char(' '), 0, 3)), qPrintable(words));
      QVERIFY2(tiles || QLatin1String(which) == QLatin1String("forward"), which);
    }
  }

  void words_follow_what_is_seen() {
    const MaskedDiffusionStage stage;
    const QString one =
        stage.describe(made({{"view", "bench"}, {"order", "random"}, {"steps", "3"}}, 0), seen());
    const QString other =
        stage.describe(made({{"view", "bench"}, {"order", "random"}, {"steps", "1"}}, 0), seen());
    QVERIFY(one != other);
    QVERIFY2(other.contains(QStringLiteral("0.330")), qPrintable(other));
    const QString page = stage.describe(made({{"view", "page"}}, 3), seen());
    QVERIFY2(page.contains(QStringLiteral("masked: 0")), qPrintable(page));
  }
};

QTEST_MAIN(MaskedDiffusionStageTest)
#include "masked_diffusion_stage_test.moc"
