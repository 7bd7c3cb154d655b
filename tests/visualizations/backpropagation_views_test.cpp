// Backpropagation's stage: the race, depth, memory and the timeline under the hand.
#include <QtTest>
#include <cmath>

#include "core/exhibits/backpropagation/counting.hpp"
#include "tests/visualizations/backpropagation_drawn.hpp"
#include "tests/visualizations/languages.hpp"
#include "tests/visualizations/words_apart.hpp"
#include "visualizations/backpropagation/depth_axis.hpp"
#include "visualizations/backpropagation/hands.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

class BackpropagationViewsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void handle_widens_the_net() {
    const Snapshot snapshot = made({{"view", "race"}, {"layers", "64,32,10"}}, 0);
    const BackpropagationStage stage;
    ViewState view;
    view.size = {1100, 700};
    const DrawList list = drawn(snapshot, view);
    QVERIFY(texts(list).join('\n').contains("counted"));
    const QPointF at = place_of(list, "widen");
    QVERIFY(at.x() > 0);
    QVERIFY(stage.gesture(gesture_of(Gesture::Kind::press, list, at, at), snapshot, view, list).taken);
    const double wanted = 1e6;
    const QPointF to(LadderAxis::place(room_of(view), wanted), at.y());
    const auto response = stage.gesture(gesture_of(Gesture::Kind::drag, list, at, to), snapshot, view, list);
    std::vector<int> dims;
    for (const double n : std::get<List>(response.edits.at(0).value).numbers) dims.push_back(int(n));
    QVERIFY(std::abs(layered_parameters(dims) / wanted - 1) < 0.03);
    // Made as narrow as can be and wide again, it has its first shape.
    const auto narrow = stage.nudge("widen", -1, 0, true, snapshot);
    QVERIFY(std::get<List>(narrow.edits.at(0).value).numbers[0] < 32);
  }

  void a_net_of_1986_says_which_solution_it_is() {
    const Snapshot snapshot = made({{"view", "symmetry"}}, 200);
    const SymmetryScene& symmetry = scene_in(snapshot).symmetry;
    int papers = 0, others = 0, without = 0;
    for (std::size_t i = 0; i < symmetry.nets->size(); ++i) {
      const SymmetryNet& net = (*symmetry.nets)[i];
      ViewState view;
      view.size = {1210, 772};
      view.selection = QStringLiteral("net:%1").arg(i);
      const QString words = texts(drawn(snapshot, view)).join(' ');
      const QString described = BackpropagationStage().describe(snapshot, view);
      for (const QString& told : {words, described}) {
        QCOMPARE(told.contains("The solution of 1986"),
                 net.solved_at && std::abs((*symmetry_ratios(net, 0))[2] - 4) < 0.2);
        QCOMPARE(told.contains("Another solution"),
                 net.solved_at && std::abs((*symmetry_ratios(net, 0))[2] - 2) < 0.2);
      }
      papers += words.contains("The solution of 1986"), others += words.contains("Another solution");
      without += !net.solved_at;
      // While the ratio waits, so does what it amounts to.
      view.locked = {"symmetry_weight_ratio"};
      const QString locked =
          texts(drawn(snapshot, view)).join(' ') + BackpropagationStage().describe(snapshot, view);
      QVERIFY(!locked.contains("solution") && !locked.contains("another ratio"));
    }
    QVERIFY(papers > 4 && others > 2 && without > 2);
    ViewState view;
    view.size = {1210, 772};
    QVERIFY(texts(drawn(snapshot, view))
                .join('|')
                .contains(QStringLiteral("%1 found 1 : 2 : 4, %2 another ratio").arg(papers).arg(others)));
  }

  void what_the_nets_of_1986_found_stays_told_to_the_end() {
    const int all = static_cast<int>(made({{"view", "symmetry"}}, 200).step());
    for (const int steps : {all / 2, all})
      for (const char* language : {"en", "de"})
        for (const QSizeF size : {QSizeF(634, 408), QSizeF(600, 408), QSizeF(1210, 772)}) {
          const Spoken spoken(language);
          QVERIFY(spoken.ready());
          ViewState view;
          view.size = size;
          const Snapshot snapshot = made({{"view", "symmetry"}}, steps);
          QVERIFY(scene_in(snapshot).symmetry.solved > 0);
          const DrawList list = drawn(snapshot, view);
          QString told;
          for (const Panel& panel : list.panels)
            for (const PlacedText& text : overlay_of(panel, list).texts)
              for (const Run& run : text.runs)
                if (run.text.contains(QStringLiteral("1 : 2 : 4, "))) {
                  told = run.text;
                  QVERIFY2(!text.shortened, qPrintable(told));
                }
          QVERIFY2(!told.isEmpty(), qPrintable(QStringLiteral("%1 of %2 in %3 at %4")
                                                   .arg(steps)
                                                   .arg(all)
                                                   .arg(QLatin1String(language))
                                                   .arg(size.width())));
          QVERIFY2(words_on_words(list).isEmpty(), qPrintable(words_on_words(list).join('\n')));
        }
  }

  void the_axis_of_the_race_reaches_every_path_of_eight_layers() {
    ViewState view;
    view.size = {634, 408};
    const auto arrows = [&](const char* layers) {
      int count = 0;
      const Snapshot snapshot = made({{"view", "race"}, {"layers", layers}}, 16);
      for (const Panel& panel : drawn(snapshot, view).panels)
        for (const Item& item : panel.items)
          if (const auto* set = std::get_if<Glyphs>(&item)) count += set->shape == Shape::triangle;
      return count;
    };
    QCOMPARE(arrows("10,10,10,10,10,10,10,10"), 0);
    // Paths without number leave it: the others keep lengths that can be told apart.
    QCOMPARE(arrows("100,100,100,100,100,100,100,100"), 1);
  }

  void every_line_of_the_race_has_its_name() {
    const Snapshot snapshot = made({{"view", "race"}, {"layers", "32,64,4"}}, 16);
    std::size_t dotted = 0;
    for (const char* language : {"en", "de"})
      for (const bool presenting : {false, true})
        for (double wide = 380; wide <= 1300; wide += 20)
          for (const double scale : {1.0, 1.4, 2.0}) {
            const Spoken spoken(language);
            QVERIFY(spoken.ready());
            ViewState view;
            view.size = QSizeF(wide, 430) * std::min(scale, 1.5);
            view.text_scale = scale;
            view.presenting = presenting;
            const DrawList list = drawn(snapshot, view);
            const QString where = QStringLiteral("%1 × %2").arg(wide).arg(scale);
            QVERIFY2(words_on_words(list).isEmpty(), qPrintable(words_on_words(list).join('\n') + where));
            std::vector<double> lines;
            std::vector<QRectF> names;
            for (const Panel& panel : list.panels) {
              for (const Item& item : panel.items)
                if (const auto* line = std::get_if<Polyline>(&item);
                    line && line->stroke.dash == Dash::dotted && line->points->size() == 2 &&
                    line->points->front().x == line->points->back().x)
                  lines.push_back(double(line->points->front().x));
              for (const PlacedText& text : overlay_of(panel, list).texts)
                if (text.runs.size() == 1 && text.runs[0].text.endsWith(QStringLiteral(" ×")) &&
                    text.size == TextSize::caption)
                  names.push_back(text.box);
            }
            dotted += lines.size();
            for (const double x : lines)
              QVERIFY2(std::ranges::any_of(
                           names, [&](const QRectF& box) { return box.left() <= x && x <= box.right(); }),
                       qPrintable(where));
            // They keep apart so far that two do not read as one.
            for (const QRectF& a : names)
              for (const QRectF& b : names)
                QVERIFY2(&a == &b || a.top() > b.bottom() || b.top() > a.bottom() ||
                             a.right() + 5 < b.left() || b.right() + 5 < a.left(),
                         qPrintable(where));
          }
    QVERIFY(dotted > 100);
  }

  void from_net_to_net_of_1986_nothing_jumps_and_every_solved_one_says_what_it_found() {
    RunRequest request;
    request.exhibit = &find_exhibit("backpropagation");
    request.edits.push_back(parse_edit(*request.exhibit, "view", "symmetry"));
    request.steps = 200;
    const Snapshot snapshot = run(request);
    const SymmetryScene& symmetry = scene_in(snapshot).symmetry;
    for (const char* language : {"en", "de"})
      for (const QSizeF size : {QSizeF(634, 408), QSizeF(650, 456), QSizeF(1210, 772)}) {
        const Spoken spoken(language);
        QVERIFY(spoken.ready());
        // Where the words stand that every net has, and the heights of the units' frames.
        std::vector<std::pair<QString, QRectF>> first;
        for (std::size_t i = 0; i < symmetry.nets->size(); ++i) {
          ViewState view;
          view.size = size;
          view.selection = QStringLiteral("net:%1").arg(i);
          const DrawList list = drawn(snapshot, view);
          const QString all = texts(list).join(' ');
          bool told = false;
          for (const char* words : {"The solution of 1986: every half has a sum of its own, evenly apart.",
                                    "Another solution: the sums are %1 to %2 of the smallest weight apart."})
            told |= all.contains(translate("backpropagation", words).section(QLatin1Char(':'), 0, 0));
          told |= all.contains(
              translate("backpropagation", "It has solved it; its weights are not quite mirrored.").left(10));
          QVERIFY2(told == (*symmetry.nets)[i].solved_at.has_value(),
                   qPrintable(QStringLiteral("net %1 at %2: ").arg(i + 1).arg(size.width()) + all));
          std::vector<std::pair<QString, QRectF>> fixed;
          for (const Panel& panel : list.panels)
            for (const PlacedText& text : overlay_of(panel, list).texts) {
              QString words;
              for (const Run& run : text.runs) words += run.text;
              for (const QString& wanted : {translate("backpropagation", "unit %1").arg(1),
                                            translate("backpropagation", "unit %1").arg(2),
                                            translate("backpropagation", "full disc: “yes”"),
                                            translate("backpropagation", "down: left half")})
                if (words == wanted) fixed.emplace_back(words, text.box);
            }
          QVERIFY(fixed.size() >= 3);
          if (first.empty()) first = fixed;
          QCOMPARE(fixed, first);
          QVERIFY2(words_on_words(list).isEmpty(), qPrintable(words_on_words(list).join('\n')));
        }
      }
  }

  void figures_of_a_net_of_1986_stand_clear_of_bars_and_of_the_line_of_the_mirror() {
    const Snapshot snapshot = made({{"view", "symmetry"}}, 200);
    const std::size_t nets = scene_in(snapshot).symmetry.nets->size();
    for (const auto& [size, most] : {std::pair(QSizeF(634, 408), 0), std::pair(QSizeF(1210, 772), 12)})
      for (std::size_t i = 0; i < nets; ++i) {
        ViewState view;
        view.size = size;
        view.selection = QStringLiteral("net:%1").arg(i);
        const DrawList list = drawn(snapshot, view);
        int figures = 0;
        for (const Panel& panel : list.panels)
          for (const PlacedText& text : overlay_of(panel, list).texts) {
            const auto* label = std::get_if<Label>(&panel.items[static_cast<std::size_t>(text.item)]);
            if (!label || label->halo != 2 ||
                (label->shade != Shade(Role::positive_text) && label->shade != Shade(Role::negative)))
              continue;
            ++figures;
            const QRectF letters = text.box.adjusted(1, 2, -1, -2);
            for (const Item& item : panel.items) {
              if (const auto* bar = std::get_if<Polygon>(&item);
                  bar && (bar->fill == Shade(Role::positive) || bar->fill == Shade(Role::negative))) {
                QPolygonF outline;
                for (const Vec3& point : *bar->points) outline << project(panel, point).at;
                QVERIFY2(!outline.boundingRect().intersects(letters), qPrintable(label->text));
              }
              if (const auto* line = std::get_if<Polyline>(&item); line && line->stroke.dash == Dash::dashed)
                for (const Vec3& point : *line->points) {
                  const double x = project(panel, point).at.x();
                  QVERIFY2(x < letters.left() || x > letters.right(), qPrintable(label->text));
                }
            }
          }
        // All bars of every net have theirs, or none of any.
        QCOMPARE(figures, most);
      }
  }

  void before_a_class_the_patterns_have_their_key_and_no_figure_stands_twice() {
    for (const char* language : {"en", "de", "long"})
      for (const auto& [size, text] :
           {std::pair(QSizeF(748, 548), 28 / 12.0 / 1.5), std::pair(QSizeF(1130, 830), 28 / 12.0)}) {
        const Spoken spoken(language);
        QVERIFY(spoken.ready());
        ViewState view;
        view.size = size, view.text_scale = text, view.presenting = true;
        view.locked = {"symmetry_weight_ratio"};
        const QStringList words = texts(drawn(called("symmetry"), view));
        const QString all = words.join(' '),
                      first = translate("backpropagation", "framed: the same from both ends"),
                      last = translate("backpropagation", "across: right half, in a mirror");
        QVERIFY2(all.contains(first.section(' ', 0, 0)), qPrintable(all));
        if (QByteArray(language) != "long")
          QVERIFY2(words.contains(last.section(' ', -2, -1)) || all.contains(last),
                   qPrintable(words.join('\n')));
        // How many have solved it stands beside the sentence.
        const QString solved = translate("backpropagation", "%1 of %2 solved")
                                   .arg(scene_in(called("symmetry")).symmetry.solved)
                                   .arg(20);
        QVERIFY(!words.contains(solved));
        view.presenting = false;
        QVERIFY(texts(drawn(called("symmetry"), view)).contains(solved));
      }
  }

  void words_are_whole_and_apart_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("text");
    // The window's stage at 1280 x 720 and at 1920 x 1080, with the text sizes that are offered.
    for (const char* language : {"en", "de", "long"})
      for (const auto& [size, text] : {std::pair(QSizeF(650, 456), 1.0), std::pair(QSizeF(650, 480), 1.35),
                                       std::pair(QSizeF(712, 522), 1.6), std::pair(QSizeF(1210, 772), 1.0),
                                       std::pair(QSizeF(1290, 590), 1.6)})
        QTest::addRow("%s %gx%g text %g", language, size.width(), size.height(), text)
            << QString(language) << size << text;
  }

  void words_are_whole_and_apart() {
    QFETCH(QString, language);
    QFETCH(QSizeF, size);
    QFETCH(double, text);
    const Spoken spoken(language);
    QVERIFY(spoken.ready());
    QStringList wrong;
    for (const Named& named : snapshots()) {
      ViewState view;
      view.size = size;
      view.text_scale = text;
      const DrawList list = drawn(named.snapshot, view);
      for (const QString& pair : words_on_words(list)) wrong << QString(named.name) + ": " + pair;
      for (const Panel& panel : list.panels)
        for (const Item& item : panel.items)
          if (const auto* label = std::get_if<Label>(&item); label && label->max_width > 0) {
            Label whole = *label;
            whole.max_width = 0;
            if (text_size(whole, text).width() > label->max_width + 0.5)
              wrong << QString(named.name) + ": shortened " + whole.text +
                           (whole.more.empty() ? QString() : whole.more.back().text);
          }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join("\n")));
  }

  void before_their_first_sweep_the_nets_of_1986_say_how_to_begin() {
    ViewState view;
    view.size = {1210, 772};
    for (const int steps : {0, 2}) {
      const Snapshot snapshot = made({{"view", "symmetry"}}, steps);
      const QString words = texts(drawn(snapshot, view)).join('\n');
      QCOMPARE(words.contains("Play, or take a step"), steps == 0);
      QCOMPARE(words.contains("of 20 solved"), steps > 0);
      QCOMPARE(words.contains("across: right half"), words.contains("in a mirror"));
      const auto& chart = snapshot.series[std::size_t(snapshot.exhibit->series_index("error_by_sweep"))];
      QCOMPARE(chart != nullptr, steps > 0);
      QVERIFY(BackpropagationStage().describe(snapshot, view).contains("Play, or take a step") ==
              (steps == 0));
    }
  }

  void every_curve_over_the_layers_is_named_where_it_ends() {
    int curves = 0, others = 0;
    for (const char* activation : {"tanh", "relu", "sigmoid", "gelu", "linear"})
      for (const char* start : {"xavier", "he", "uniform"})
        for (const auto& [size, text] : {std::pair(QSizeF(650, 456), 1.0), std::pair(QSizeF(1210, 772), 1.0),
                                         std::pair(QSizeF(1290, 590), 1.6)}) {
          ViewState view;
          view.size = size, view.text_scale = text;
          const DrawList list = drawn(
              made(
                  {{"view", "depth"}, {"depth", "50"}, {"activation", activation}, {"initialisation", start}},
                  0),
              view);
          std::vector<const Polyline*> drawn_curves, leaders;
          for (const Item& item : list.panels.front().items) {
            const auto* line = std::get_if<Polyline>(&item);
            if (!line || line->arrow || line->points->size() < 2) continue;
            // Hairlines are the grid, or lead from an end to a name.
            if (line->stroke.width > 1) drawn_curves.push_back(line);
            if (line->stroke.width == 1 && line->points->size() == 3) leaders.push_back(line);
          }
          for (const Polyline* curve : drawn_curves) {
            ++curves, others += curve->stroke.shade.role == Role::muted;
            for (const Theme theme : all_themes) {
              QVERIFY2(curve->stroke.shade.alpha == 1, activation);
              QVERIFY2(contrast_ratio(colour(curve->stroke.shade, theme), colour(Role::stage, theme)) >= 3,
                       activation);
            }
            // A curve that leaves the axis on its way has its name at the last of its pieces.
            const Polyline* piece = curve;
            for (const Polyline* later : drawn_curves)
              if (later->stroke == curve->stroke && later->points->back().x > piece->points->back().x)
                piece = later;
            const bool named = std::ranges::any_of(leaders, [&](const Polyline* leader) {
              const Vec3 a = leader->points->front(), b = piece->points->back();
              return std::hypot(double(a.x - b.x), double(a.y - b.y)) < 6;
            });
            QVERIFY2(named, activation);
          }
          const QStringList words = texts(list);
          QVERIFY(words.contains("gradient") && words.contains("values"));
        }
    QVERIFY(curves > 100 && others > 60);
  }

  void a_curve_that_leaves_the_axis_says_where_it_goes() {
    int above = 0, below = 0, zero = 0;
    for (const char* activation : {"tanh", "relu", "sigmoid", "gelu", "linear"})
      for (const char* start : {"xavier", "he", "uniform", "zero"})
        for (const char* layers : {"5", "50"}) {
          const Snapshot snapshot = made(
              {{"view", "depth"}, {"depth", layers}, {"activation", activation}, {"initialisation", start}},
              0);
          const DepthScene& depth = scene_in(snapshot).depth;
          ViewState view;
          view.size = {1210, 600};
          const Decades ends = depth_decades(depth, view);
          const QStringList words = texts(drawn(snapshot, view));
          const QString described = BackpropagationStage().describe(snapshot, view);
          bool any_above = false, any_below = false;
          for (std::size_t a = 0; a < depth.by_activation.size(); ++a) {
            if (static_cast<int>(a) == depth.activation) continue;
            const auto& there = *depth.by_activation[a];
            const QString name = translate("core", activation_names[a]);
            QVERIFY2(words.contains(name), qPrintable(name));
            QVERIFY2(described.contains(name), qPrintable(described));
            // In another way: is any layer beyond the ends?
            const auto any = [&](auto&& is) { return std::ranges::any_of(there, is); };
            const bool up = any([&](double g) { return g > std::pow(10, ends.high); }),
                       down = any([&](double g) { return g > 0 && g < std::pow(10, ends.low); }),
                       nothing = any([](double g) { return g == 0; });
            const auto told = [&](const QString& start_of) {
              return std::ranges::any_of(words,
                                         [&](const QString& text) { return text.startsWith(start_of); });
            };
            QCOMPARE(told(name + ": up to"), up);
            QCOMPARE(told(name + ": down to"), down);
            // What is the same for several is said once.
            QCOMPARE(std::ranges::any_of(words,
                                         [&](const QString& text) {
                                           return text.section(QLatin1Char(':'), 0, 0).contains(name) &&
                                                  text.contains(": exactly 0");
                                         }),
                     nothing);
            QCOMPARE(described.contains(name + ": exactly 0"), nothing);
            above += up, below += down, zero += nothing;
            any_above |= up, any_below |= down;
          }
          QCOMPARE(described.contains("leaves the picture at the top"), any_above);
          QCOMPARE(described.contains("leaves the picture at the bottom"), any_below);
        }
    QVERIFY(above > 5 && below > 20 && zero > 20);
  }

  void no_curve_runs_through_the_words_on_what_leaves_the_axis() {
    int seen = 0;
    for (const char* activation : {"sigmoid", "relu", "tanh", "linear"})
      for (const char* start : {"xavier", "he"})
        for (const QSizeF size : {QSizeF(634, 408), QSizeF(1210, 600)})
          for (const char* language : {"en", "de"}) {
            const Spoken spoken(language);
            QVERIFY(spoken.ready());
            const Snapshot snapshot = made(
                {{"view", "depth"}, {"depth", "50"}, {"activation", activation}, {"initialisation", start}},
                0);
            ViewState view;
            view.size = size;
            view.locale = QLocale(language);
            const DrawList list = drawn(snapshot, view);
            const QString up = translate("backpropagation", "%1: up to %2").section("%2", 0, 0).mid(2),
                          down = translate("backpropagation", "%1: down to %2").section("%2", 0, 0).mid(2);
            for (const Panel& panel : list.panels)
              for (const PlacedText& text : overlay_of(panel, list).texts) {
                const auto* label = std::get_if<Label>(&panel.items[static_cast<std::size_t>(text.item)]);
                if (!label || !(label->text.contains(up) || label->text.contains(down))) continue;
                ++seen;
                const QRectF letters = text.box.adjusted(1, 3, -1, -3);
                for (const Item& item : panel.items) {
                  if (const auto* bar = std::get_if<Polygon>(&item)) {
                    QPolygonF outline;
                    for (const Vec3& point : *bar->points) outline << project(panel, point).at;
                    QVERIFY2(!outline.boundingRect().intersects(letters), qPrintable(label->text));
                  }
                  if (const auto* line = std::get_if<Polyline>(&item))
                    for (std::size_t i = 0; i + 1 < line->points->size(); ++i)
                      for (int part = 0; part <= 20; ++part) {
                        const QPointF a = project(panel, (*line->points)[i]).at,
                                      b = project(panel, (*line->points)[i + 1]).at;
                        QVERIFY2(!letters.contains(a + (b - a) * (part / 20.0)), qPrintable(label->text));
                      }
                }
              }
          }
    QVERIFY(seen > 30);
  }

  void a_line_is_drawn_up_to_where_it_crosses_the_end_of_its_axis() {
    LogAxis axis;
    axis.area = QRectF(0, 0, 400, 300);
    axis.layers = 4;
    axis.ends = {0, 3};
    // 10⁻¹ to 10¹: in at half the way; a 0 breaks it; one point alone.
    const auto pieces = axis.pieces({0.1, 10, 0, 100});
    QCOMPARE(pieces.size(), std::size_t{2});
    QCOMPARE(pieces[0].size(), std::size_t{2});
    QVERIFY(std::abs(double(pieces[0][0].x) - 100) < 1e-3 && std::abs(double(pieces[0][0].y) - 300) < 1e-3);
    QVERIFY(std::abs(double(pieces[0][1].y) - 200) < 1e-3);
    QCOMPARE(pieces[1].size(), std::size_t{1});
    // Through the whole axis from one end to the other.
    const auto through = axis.pieces({1e-3, 1e6});
    QCOMPARE(through.size(), std::size_t{1});
    QVERIFY(std::abs(double(through[0].front().y) - 300) < 1e-3 &&
            std::abs(double(through[0].back().y)) < 1e-3);
    const auto away = absences({0.1, 10, 0, 1e4, 1e5, INFINITY}, axis.ends);
    using Why = Absence::Why;
    QCOMPARE(away.size(), std::size_t{4});
    QVERIFY(away[0].why == Why::below && away[1].why == Why::zero && away[2].why == Why::above &&
            away[3].why == Why::no_number);
    QVERIFY(away[2].first == 3 && away[2].last == 4 && away[2].farthest == 1e5);
  }

  void a_gradient_that_is_exactly_zero_is_said_and_not_drawn() {
    const Snapshot snapshot =
        made({{"view", "depth"}, {"depth", "12"}, {"initialisation", "zero"}, {"activation", "tanh"}}, 0);
    for (const double norm : *scene_in(snapshot).depth.gradient) QCOMPARE(norm, 0.0);
    ViewState view;
    view.size = {640, 420};
    const DrawList list = drawn(snapshot, view);
    QVERIFY(texts(list).join('|').contains(QStringLiteral("exactly 0 in every layer")));
    for (const Panel& panel : list.panels)
      for (const Item& item : panel.items)
        if (const auto* line = std::get_if<Polyline>(&item)) QVERIFY(line->points->size() < 12);
    const auto& chart = snapshot.series[std::size_t(snapshot.exhibit->series_index("gradient_by_layer"))];
    QCOMPARE(chart->bands.size(), std::size_t{1});
    QVERIFY(in_words(chart->bands[0].label).contains(QStringLiteral("exactly 0")));
    QVERIFY(called("depth")
                .series[std::size_t(snapshot.exhibit->series_index("gradient_by_layer"))]
                ->bands.empty());
  }

  void the_point_now_stands_on_the_curve_that_the_readouts_tell_of() {
    const Snapshot& snapshot = called("race");
    const auto& chart = *snapshot.series[std::size_t(snapshot.exhibit->series_index("cost_by_parameters"))];
    QCOMPARE(chart.curves.front().id, std::string("reverse_mode"));
    const double both = snapshot.number("forward_operations") + snapshot.number("reverse_operations");
    const auto next = std::ranges::lower_bound(chart.x, *chart.now);
    const auto i = static_cast<std::size_t>(next - chart.x.begin());
    QVERIFY(i > 0 && i < chart.x.size());
    QVERIFY(chart.curves.front().values[i - 1] <= both && both <= chart.curves.front().values[i]);
    for (const Series& series : snapshot.exhibit->series) {
      const auto& data = snapshot.series[std::size_t(snapshot.exhibit->series_index(series.id))];
      if (!data) continue;
      for (std::size_t c = 0; c < data->curves.size(); ++c) QCOMPARE(data->curves[c].id, series.curves[c].id);
    }
  }

  void the_plans_can_be_told_apart_in_their_chart() {
    const Snapshot& snapshot = called("memory");
    const auto& chart = *snapshot.series[std::size_t(snapshot.exhibit->series_index("tape_by_step"))];
    std::vector<double> most;
    for (const CurveData& curve : chart.curves) {
      double peak = 0;
      for (const double value : curve.values) peak = std::max(peak, std::isfinite(value) ? value : 0);
      most.push_back(peak);
    }
    QCOMPARE(most, (std::vector<double>{5, double(scene_in(snapshot).memory.root_cells), 100}));
    // At least a twentieth of the axis lies between any two.
    QVERIFY(std::log(most[1] / most[0]) > 0.05 * std::log(most[2]));
  }

  void before_a_class_every_net_has_its_figure_and_both_ways_out_their_weight() {
    for (const char* language : {"en", "de"}) {
      for (const int steps : {0, 60}) {
        const Snapshot snapshot = made({{"view", "symmetry"}}, steps);
        const SymmetryScene& symmetry = scene_in(snapshot).symmetry;
        ViewState view;
        view.presenting = true;
        view.text_scale = 1.6;
        view.size = {760, 540};
        view.locale = QLocale(language);
        const DrawList list = drawn(snapshot, view);
        QStringList placed;
        for (const Panel& panel : list.panels)
          for (const PlacedText& text : overlay_of(panel, list).texts) {
            QString words;
            for (const Run& run : text.runs) words += run.text;
            placed << words;
          }
        const SymmetryNet& net = (*symmetry.nets)[std::size_t(marked_net(symmetry, view))];
        for (const std::size_t out : {14u, 15u})
          QVERIFY2(placed.contains(quantity_text(net.weights[out], {}, view.locale, false, 2)),
                   qPrintable(placed.join('|')));
        for (const SymmetryNet& one : *symmetry.nets) {
          const QString figure = one.solved_at ? whole_text(*one.solved_at, view.locale)
                                               : quantity_text(one.error, {}, view.locale, false, 2);
          QVERIFY2(placed.contains(figure), qPrintable(figure + ": " + placed.join('|')));
        }
        for (const int sweeps : {500, 1000, 1500})
          QVERIFY2(placed.contains(whole_text(sweeps, view.locale)), qPrintable(placed.join('|')));
      }
    }
  }

  void a_legend_is_whole_or_left_out() {
    const QStringList sentences{QStringLiteral("framed: the same from both ends"),
                                QStringLiteral("full disc: “yes”"), QStringLiteral("cross: wrong"),
                                QStringLiteral("down: left half"),
                                QStringLiteral("across: right half, in a mirror")};
    for (const int steps : {0, 60}) {
      const Snapshot snapshot = made({{"view", "symmetry"}}, steps);
      for (double height = 340; height <= 700; height += 20) {
        ViewState view;
        view.size = {634, height};
        const QStringList all = texts(drawn(snapshot, view));
        for (const QString& sentence : sentences) {
          const auto begins = std::ranges::find_if(
              all, [&](const QString& text) { return text.size() > 5 && sentence.startsWith(text); });
          if (begins == all.end()) continue;
          QString told = *begins;
          for (auto next = begins + 1; told.size() < sentence.size() && next != all.end(); ++next)
            told += QLatin1Char(' ') + *next;
          QCOMPARE(told, sentence);
        }
      }
    }
  }

  void the_operations_forward_light_up_their_part_of_one_lane() {
    const BackpropagationStage stage;
    const Snapshot snapshot = made({{"view", "race"}}, 0);
    const auto drawn_with = [&](const char* lit) {
      ViewState view;
      view.size = {900, 600};
      view.lit = QLatin1String(lit);
      DrawList list;
      stage.draw(snapshot, view, list);
      std::vector<double> widths;
      for (const Panel& panel : list.panels)
        for (const Item& item : panel.items)
          if (const auto* box = std::get_if<Polygon>(&item);
              box && box->outline.shade == Shade(Role::accent) && box->outline.width > 2)
            widths.push_back(double((*box->points)[1].x) - double((*box->points)[0].x));
      return widths;
    };
    const auto forward = drawn_with("forward_operations"), both = drawn_with("reverse_operations");
    QCOMPARE(forward.size(), std::size_t{1});
    QVERIFY(!both.empty());
    QVERIFY(forward.front() > 1 && forward.front() < both.front());
    QVERIFY(drawn_with("value").empty());
  }

  void choices_stand_on_the_stage() {
    const BackpropagationStage stage;
    ViewState view;
    view.size = {1100, 700};
    Gesture click;
    click.kind = Gesture::Kind::click;
    click.hit.id = QStringLiteral("activation:1");
    const Snapshot& depth = called("depth");
    QCOMPARE(stage.gesture(click, depth, view, {}).edits.at(0), (Edit{"activation", std::string("relu")}));
    click.hit.id = QStringLiteral("initialisation:1");
    QCOMPARE(stage.gesture(click, depth, view, {}).edits.at(0), (Edit{"initialisation", std::string("he")}));
    click.hit.id = QStringLiteral("plan:1");
    QCOMPARE(stage.gesture(click, called("memory"), view, {}).edits.at(0),
             (Edit{"plan", std::string("square_root")}));
    // What is offered is what the exhibit declares, in its order.
    const Exhibit& e = find_exhibit("backpropagation");
    for (int i = 0; i < 5; ++i)
      QCOMPARE(e.parameter("activation").choices[std::size_t(i)].id, activation_ids[i]);
    for (int i = 0; i < 4; ++i)
      QCOMPARE(e.parameter("initialisation").choices[std::size_t(i)].id, initialisation_ids[i]);
    for (int i = 0; i < 3; ++i) QCOMPARE(e.parameter("plan").choices[std::size_t(i)].id, plan_ids[i]);
  }

  void timeline_leads_to_the_views() {
    const BackpropagationStage stage;
    ViewState view;
    view.size = {1100, 700};
    const Snapshot& snapshot = called("inventors");
    QString all = texts(drawn(snapshot, view)).join(' ');
    for (const char* word :
         {"1960", "Kelley", "1970", "Linnainmaa", "1974", "Werbos", "1986", "Rumelhart", "BIT 16"})
      QVERIFY2(all.contains(QLatin1String(word)), word);
    const DrawList list = drawn(snapshot, view);
    const QPointF kelley = place_of(list, "find:0");
    stage.gesture(gesture_of(Gesture::Kind::click, list, kelley, kelley), snapshot, view, list);
    QVERIFY(texts(drawn(snapshot, view)).join(' ').contains("ARS Journal"));
    QVERIFY(stage.describe(snapshot, view).contains("ARS Journal"));
    Gesture go;
    go.kind = Gesture::Kind::click;
    go.hit.id = QStringLiteral("try:0");
    QCOMPARE(stage.gesture(go, snapshot, view, list).edits.at(0), (Edit{"view", std::string("memory")}));
  }

  void rung_becomes_the_net() {
    const Snapshot& snapshot = called("race");
    const BackpropagationStage stage;
    ViewState view;
    view.size = {1100, 700};
    const DrawList list = drawn(snapshot, view);
    const QPointF at = place_of(list, "rung:2");
    const auto response = stage.gesture(gesture_of(Gesture::Kind::click, list, at, at), snapshot, view, list);
    QCOMPARE(response.edits.at(0).parameter, std::string("layers"));
    const auto& dims = (*scene_in(snapshot).race.ladder)[2].dims;
    QCOMPARE(std::get<List>(response.edits[0].value).numbers, std::vector<double>(dims.begin(), dims.end()));
  }

  void keys_do_what_the_pointer_does() {
    const BackpropagationStage stage;
    ViewState view;
    view.size = {1100, 700};
    Gesture enter;
    enter.kind = Gesture::Kind::key;
    enter.key = Qt::Key_Return;
    const Snapshot start = neuron(0);
    enter.hit.id = node_pick(scene_in(start).graph.ready.back());
    QCOMPARE(stage.gesture(enter, start, view, drawn(start, view)).deeds.at(0).action,
             std::string("take_node"));
    const Snapshot& race = called("race");
    enter.hit.id = QStringLiteral("rung:1");
    QCOMPARE(stage.gesture(enter, race, view, drawn(race, view)).edits.at(0).parameter,
             std::string("layers"));
    const Snapshot& playground = called("playground");
    const auto next = stage.nudge("followed", 1, 0, false, playground);
    const int followed = scene_in(playground).playground.followed->index;
    QCOMPARE(std::get<std::int64_t>(next.deeds.at(0).arguments.at(0)), std::int64_t{(followed + 1) % 240});
    const Snapshot& memory = called("memory");
    enter.key = Qt::Key_Home;
    QVERIFY(stage.gesture(enter, memory, view, drawn(memory, view)).taken);
    QCOMPARE(view.playhead, 0.0);
  }
};

QTEST_MAIN(BackpropagationViewsTest)
#include "backpropagation_views_test.moc"
