// Nothing that the stages of the language rooms say is shortened or lies on something else: in the real
// window, in English and German at every text size, in made-up languages that are longer or run the other way
// at the usual one, and presented.
#include <QScopeGuard>

#include "core/exhibits/masked_diffusion/scene.hpp"
#include "core/run.hpp"
#include "core/timekeeping.hpp"
#include "studio.hpp"
#include "tests/visualizations/words_apart.hpp"
#include "visualizations/overlay.hpp"

using namespace lucid;
using namespace lucid::people;

namespace {

struct Case {
  const char *exhibit, *preset;
  std::vector<std::pair<const char*, const char*>> settings;
  int steps;
};

const Case cases[] = {
    {"speculative-decoding", "story", {}, 0},
    {"speculative-decoding", "story", {}, 6},
    {"speculative-decoding", "story", {{"gamma", "16"}, {"draft", "bigram"}}, 6},
    {"speculative-decoding", "bandwidth-bound", {}, 3},
    {"speculative-decoding", "slower-not-faster", {}, 5},
    {"speculative-decoding", "story", {{"view", "formula"}, {"gamma", "1"}}, 6},
    {"speculative-decoding", "story", {{"view", "formula"}, {"gamma", "16"}}, 6},
    {"speculative-decoding", "chinchilla", {}, 0},
    {"speculative-decoding", "t5-xxl-large", {}, 0},
    {"speculative-decoding", "cheat-resample", {}, 12},
    {"speculative-decoding", "cheat-resample", {{"rule", "lossless"}}, 12},
    {"speculative-decoding", "cheat-resample", {{"rule", "keep-tail"}}, 12},
    {"speculative-decoding", "story", {{"view", "tree"}, {"tree_nodes", "1"}}, 2},
    {"speculative-decoding", "story", {{"view", "tree"}, {"tree_nodes", "16"}}, 2},
    {"speculative-decoding", "story", {{"view", "tree"}, {"tree_nodes", "32"}}, 2},
    {"masked-diffusion", "fill-the-holes", {{"samples", "4"}}, 4},
    {"masked-diffusion", "race", {{"samples", "4"}}, 5},
    {"masked-diffusion", "exact-bench", {}, 20},
    {"masked-diffusion", "exact-bench", {{"language", "story"}}, 5},
    {"masked-diffusion", "way-down", {}, 30},
    {"masked-diffusion", "way-down", {{"language", "exact-27"}}, 30},
    {"masked-diffusion", "reversal", {{"seeds", "1"}}, 2},
};

std::shared_ptr<const Snapshot> snapshot_of(const Case& one) {
  const Exhibit& exhibit = find_exhibit(one.exhibit);
  RunRequest request;
  request.exhibit = &exhibit;
  const auto preset = std::ranges::find_if(
      exhibit.presets, [&](const Preset& some) { return some.id == std::string_view(one.preset); });
  for (const auto& [id, value] : preset->set) request.edits.push_back(parse_edit(exhibit, id, value));
  for (const auto& [id, value] : one.settings) request.edits.push_back(parse_edit(exhibit, id, value));
  request.steps = one.steps;
  return std::make_shared<const Snapshot>(run(request));
}

/// What is narrower than its words, or leaves the stage.
QStringList cut_labels(const DrawList& list) {
  QStringList cut;
  for (const Panel& panel : list.panels)
    for (const Item& item : panel.items)
      if (const auto* label = std::get_if<Label>(&item); label && label->max_width > 0) {
        Label free = *label;
        free.max_width = 0;
        if (text_size(free, list.text_scale).width() > label->max_width + 0.5) {
          QString words = label->text;
          for (const Run& run : label->more) words += run.text;
          cut << QStringLiteral("cut: ") + words;
        }
      }
  for (const Panel& panel : list.panels)
    for (const auto& text : overlay_of(panel, list).texts)
      if (text.box.left() < -2 || text.box.right() > list.size.width() + 2 || text.box.top() < -2 ||
          text.box.bottom() > list.size.height() + 2) {
        QString words;
        for (const auto& run : text.runs) words += run.text;
        cut << QStringLiteral("over the edge: ") + words;
      }
  return cut;
}

/// Words of the sentence that is masked in "The way down" and has no tile.
int words_without_tile(const Snapshot& snapshot, const DrawList& list) {
  const auto* scene = dynamic_cast<const masked_diffusion::MaskedDiffusionScene*>(snapshot.scene.get());
  if (!scene || scene->view != masked_diffusion::ViewKind::forward) return 0;
  std::size_t tiles = 0;
  for (const Panel& panel : list.panels)
    for (const Item& item : panel.items)
      if (const auto* box = std::get_if<Polygon>(&item)) tiles += box->pick == QLatin1String("asked");
  return static_cast<int>(scene->forward.tiles.size()) - static_cast<int>(tiles);
}

}  // namespace

class StageWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothing_is_shortened_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("present");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
      const auto row = [&](const char* language, int scale, bool present) {
        QTest::newRow(qPrintable(QStringLiteral("%1, text %2, %3 wide%4")
                                     .arg(QLatin1String(language))
                                     .arg(scale)
                                     .arg(size.width())
                                     .arg(present ? QStringLiteral(", presented") : QString())))
            << QString::fromLatin1(language) << scale << present << size;
      };
      for (const char* language : {"en", "de"}) {
        for (int scale = 0; scale <= 3; ++scale) row(language, scale, false);
        row(language, 0, true);
      }
      row("pseudo-long", 0, false);
      row("pseudo-rtl", 0, false);
    }
  }

  void nothing_is_shortened() {
    QFETCH(QString, language);
    QFETCH(int, scale);
    QFETCH(bool, present);
    QFETCH(QSize, size);
    keep_time(Timekeeping::counted);
    const auto measured = qScopeGuard([] { keep_time(Timekeeping::measured); });
    static const std::vector<std::shared_ptr<const Snapshot>> snapshots = [] {
      std::vector<std::shared_ptr<const Snapshot>> made;
      for (const Case& one : cases) made.push_back(snapshot_of(one));
      return made;
    }();
    Studio studio(language, static_cast<TextScale>(scale), size);
    QStringList wrong;
    for (std::size_t i = 0; i < std::size(cases); ++i) {
      studio.window->open_run(std::make_unique<Session>(snapshots[i]), false);
      studio.window->screen().set_still(true);
      if (present) studio.window->present(true);
      studio.settle();
      if (present) studio.window->resize(size);
      studio.settle();
      const DrawList& list = studio.window->screen().stage().list();
      QVERIFY(!list.panels.empty());
      QStringList here = cut_labels(list);
      for (const QString& pair : words_on_words(list)) here << QStringLiteral("on each other: ") + pair;
      if (const int without = words_without_tile(*snapshots[i], list); without != 0)
        here << QStringLiteral("words not seen: %1").arg(without);
      QString name = QLatin1String(cases[i].exhibit) + QLatin1Char(' ') + QLatin1String(cases[i].preset);
      for (const auto& [id, value] : cases[i].settings) name += QStringLiteral(" %1=%2").arg(id, value);
      for (const QString& words : here)
        wrong << QStringLiteral("%1 (%2 x %3, text %4): %5")
                     .arg(name)
                     .arg(list.size.width())
                     .arg(list.size.height())
                     .arg(list.text_scale)
                     .arg(words);
      if (present) studio.window->present(false);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
  }
};

QTEST_MAIN(StageWordsTest)
#include "stage_words_test.moc"
