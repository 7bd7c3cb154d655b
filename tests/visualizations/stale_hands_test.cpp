// What is pointed at, held, selected or compared may belong to a picture that is gone: a net of more layers,
// a text of more words. Every stage is drawn and touched with the picks of its other pictures. Under the
// address sanitizer this is where an index that outlived its list shows.
#include <QtTest>
#include <algorithm>
#include <map>

#include "core/exhibits.hpp"
#include "core/random_value.hpp"
#include "core/run.hpp"
#include "visualizations/stage.hpp"

using namespace lucid;

namespace {

/// Every thing that can be picked in a picture, by its name with its last index.
std::vector<Hit> hits_in(const DrawList& list, Random& random) {
  std::vector<Hit> hits;
  for (std::size_t panel = 0; panel < list.panels.size(); ++panel)
    for (std::size_t i = 0; i < list.panels[panel].items.size(); ++i)
      std::visit(
          [&](const auto& one) {
            if constexpr (requires { one.pick; }) {
              if (one.pick.isEmpty()) return;
              Hit hit{static_cast<int>(panel), static_cast<int>(i), one.pick};
              if constexpr (requires { one.pick_index; })
                hit.index = one.pick_index;
              else
                hit.index = static_cast<int>(random.below(400));
              hits.push_back(hit);
            }
          },
          list.panels[panel].items[i]);
  return hits;
}

/// Every preset, and settings at random, each on top of the quick sizes and after a few steps.
std::vector<Snapshot> pictures_of(const Exhibit& exhibit, Random& random) {
  std::vector<Snapshot> pictures;
  const auto take = [&](const std::vector<Edit>& edits) {
    RunRequest request;
    request.exhibit = &exhibit, request.steps = 2;
    for (const auto& [id, value] : exhibit.quick) request.edits.push_back(parse_edit(exhibit, id, value));
    request.edits.insert(request.edits.end(), edits.begin(), edits.end());
    pictures.push_back(run(request));
  };
  const auto sized = [&](const std::string& id) {
    return std::ranges::any_of(exhibit.quick, [&](const auto& size) { return size.first == id; });
  };
  for (const Preset& preset : exhibit.presets) take(edits_of(exhibit, preset));
  for (int i = 0; i < 16; ++i) {
    std::vector<Edit> edits;
    for (const Parameter& parameter : exhibit.parameters)
      if (random.uniform() < 0.4 && !sized(parameter.id))
        edits.push_back({parameter.id, random_value(exhibit, parameter, random)});
    take(edits);
  }
  return pictures;
}

}  // namespace

class StaleHandsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void a_pick_may_outlive_its_picture_data() {
    QTest::addColumn<QString>("exhibit");
    for (const Exhibit* exhibit : exhibits())
      QTest::addRow("%s", exhibit->id.c_str()) << QString::fromStdString(exhibit->id);
  }

  void a_pick_may_outlive_its_picture() {
    QFETCH(QString, exhibit);
    const Exhibit& declared = find_exhibit(exhibit.toStdString());
    Random random(1);
    const std::vector<Snapshot> pictures = pictures_of(declared, random);
    const auto stage = make_stage(declared.id);
    const auto list_of = [&](const Snapshot& picture, const ViewState& view) {
      DrawList list;
      list.size = view.size;
      stage->draw(picture, view, list);
      return list;
    };
    std::map<QString, Hit> by_name;
    for (const Snapshot& picture : pictures)
      for (const Hit& hit : hits_in(list_of(picture, {}), random)) {
        Hit& last = by_name.emplace(hit.id, hit).first->second;
        if (hit.index > last.index) last = hit;
      }
    std::vector<Hit> hits;
    for (const auto& [name, hit] : by_name) hits.push_back(hit);
    QVERIFY(hits.size() >= 5);
    const auto any = [&] { return hits[random.below(hits.size())]; };
    int answered = 0;
    for (const Snapshot& picture : pictures)
      for (std::size_t turn = 0; turn < hits.size(); ++turn) {
        ViewState view;
        const Hit &pointed = hits[turn], held = any(), chosen = any();
        view.hover = pointed.id, view.hover_index = pointed.index;
        if (turn % 3 == 0) view.held = held.id, view.held_index = held.index;
        view.focus = any().id;
        view.selection = chosen.id, view.selection_index = chosen.index;
        if (turn % 4 == 0) view.run_b = &pictures[random.below(pictures.size())];
        const DrawList list = list_of(picture, view);
        QVERIFY(!stage->describe(picture, view).isEmpty());
        stage->quantity(pointed);
        for (const auto kind : {Gesture::Kind::press, Gesture::Kind::drag, Gesture::Kind::release,
                                Gesture::Kind::click, Gesture::Kind::wheel, Gesture::Kind::key}) {
          Gesture gesture;
          gesture.kind = kind, gesture.hit = held;
          gesture.from = {400, 250}, gesture.at = {430, 240}, gesture.previous = {425, 243};
          gesture.wheel = 1, gesture.key = Qt::Key_Return;
          const Response response = stage->gesture(gesture, picture, view, list);
          for (const Edit& edit : response.edits) {
            ++answered;
            // What a hand asks for is always legal, or the value's own sentence would be shown for nothing.
            QVERIFY(declared.parameter_index(edit.parameter) >= 0);
          }
        }
        stage->nudge(view.focus, 1, -1, false, picture);
      }
    qInfo("%zu things in %zu pictures, %d edits", hits.size(), pictures.size(), answered);
    QVERIFY(answered > 0);
  }
};

QTEST_MAIN(StaleHandsTest)
#include "stale_hands_test.moc"
