// The running text of every story is there whole: English, German and three made-up languages, three sizes of
// window, normal and largest text, with its questions open and with everything open.
#include <QScrollArea>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

#include "app/gui/story/story_text.hpp"
#include "studio.hpp"

using namespace lucid;
using namespace lucid::people;

namespace {

QString where(const QRectF& box) {
  return QStringLiteral(" (%1, %2)").arg(qRound(box.center().x())).arg(qRound(box.center().y()));
}

/// What is marked is painted once more, cut to its mark: the whole of it counts. Nothing that cannot be seen.
std::vector<PaintedText> each_once(const std::vector<PaintedText>& painted) {
  std::vector<PaintedText> result;
  for (const PaintedText& piece : painted) {
    if (piece.box.width() < 1 || piece.box.height() < 1) continue;
    const auto same = std::find_if(result.begin(), result.end(), [&](const PaintedText& other) {
      return other.text == piece.text && other.box == piece.box;
    });
    if (same == result.end())
      result.push_back(piece);
    else
      same->seen |= piece.seen;
  }
  return result;
}

/// What is cut, runs over an edge or over another word on this page of a story.
QStringList faults_on(QWidget& page) {
  WordCatcher catcher(page.size());
  page.render(&catcher);
  QStringList faults;
  const QRectF whole(page.rect());
  const auto inside = [](const QRectF& box, const QRectF& room, double slack) {
    return room.adjusted(-slack, -slack, slack, slack).contains(box);
  };
  const std::vector<PaintedText> words = each_once(catcher.texts());
  for (const PaintedText& word : words) {
    if (!inside(word.box, word.seen, 2.5)) faults << QStringLiteral("cut: ") + word.text + where(word.box);
    if (!inside(word.box, whole, 0.5))
      faults << QStringLiteral("over the edge: ") + word.text + where(word.box);
  }
  for (const PaintedText& outline : each_once(catcher.outlines()))
    if (!inside(outline.box, outline.seen, 2.5))
      faults << QStringLiteral("a formula or icon is cut") + where(outline.box) +
                    QStringLiteral(" %1…%2 in %3…%4")
                        .arg(outline.box.top())
                        .arg(outline.box.bottom())
                        .arg(outline.seen.top())
                        .arg(outline.seen.bottom());
  // Letters keep their own room: lines and words side by side touch, but do not lie on one another.
  for (std::size_t i = 0; i < words.size(); ++i)
    for (std::size_t k = i + 1; k < words.size(); ++k) {
      const QRectF common = words[i].box & words[k].box;
      if (common.width() > 3 &&
          common.height() > 0.3 * std::min(words[i].box.height(), words[k].box.height()))
        faults << QStringLiteral("“%1” lies on “%2”").arg(words[i].text, words[k].text) + where(common);
    }
  // A number that is shortened is no number.
  for (const PaintedText& word : words)
    if (word.text.size() > 1 && word.text.endsWith(QChar(0x2026)) && word.text.front().isDigit())
      faults << QStringLiteral("shortened: ") + word.text + where(word.box);
  faults.removeDuplicates();
  return faults;
}

}  // namespace

class StoryWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void the_test_sees_what_is_cut() {
    Studio studio;
    studio.open(*exhibits().front());
    QWidget& page = *studio.window->screen().story()->findChild<QScrollArea*>()->widget();
    QVERIFY(faults_on(page).isEmpty());
    StoryText* last = nullptr;
    for (StoryText* text : page.findChildren<StoryText*>())
      if (text->isVisible() && (!last || text->y() > last->y())) last = text;
    QVERIFY(last);
    last->setFixedHeight(last->height() / 2);
    QVERIFY(!faults_on(page).isEmpty());
  }

  void every_word_of_every_story_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString language : {"en", "de", "pseudo-double", "pseudo-long", "pseudo-rtl"})
      for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(1024, 768)})
        QTest::newRow(qPrintable(language + QStringLiteral(" at %1").arg(size.width()))) << language << size;
  }

  void every_word_of_every_story() {
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QStringList faults;
    for (const TextScale scale : {TextScale::normal, TextScale::largest}) {
      Studio studio(language, scale, size);
      for (const Exhibit* exhibit : exhibits()) {
        studio.open(*exhibit);
        StoryPanel& story = *studio.window->screen().story();
        const auto look_through = [&](int step, const QString& state) {
          QApplication::sendPostedEvents();
          QApplication::processEvents();
          for (const QString& fault : faults_on(*story.findChild<QScrollArea*>()->widget()))
            faults << QStringLiteral("%1, step %2%3, %4: ")
                              .arg(QString::fromStdString(exhibit->id))
                              .arg(step + 1)
                              .arg(state, scale == TextScale::normal ? "normal" : "largest") +
                          fault;
        };
        for (int step = 0; step < story.steps(); ++step) {
          studio.window->screen().go_to_step(step, false);
          if (story.waits_for_guess()) look_through(step, QStringLiteral(", asked"));
        }
        story.set_guidance(Guidance::none);
        for (int step = 0; step < story.steps(); ++step) {
          studio.window->screen().go_to_step(step, false);
          look_through(step, {});
          // And with every answer shown.
          while (story.open_question() >= 0) story.box(story.open_question())->skip();
          look_through(step, QStringLiteral(", answered"));
        }
      }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
  }

  void no_word_of_a_table_is_broken() {
    QStringList broken;
    int cells = 0;
    for (const QString language : {"en", "de"})
      for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
        Studio studio(language, TextScale::normal, size);
        for (const Exhibit* exhibit : exhibits()) {
          studio.open(*exhibit);
          StoryPanel& story = *studio.window->screen().story();
          story.set_guidance(Guidance::none);
          studio.window->screen().go_to_step(story.steps() - 1, false);
          QApplication::sendPostedEvents();
          QApplication::processEvents();
          for (StoryText* text : story.findChildren<StoryText*>())
            for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
              if (!QTextCursor(block).currentTable()) continue;
              ++cells;
              const QTextLayout& lines = *block.layout();
              for (int i = 0; i + 1 < lines.lineCount(); ++i) {
                const int next = lines.lineAt(i + 1).textStart();
                const QChar before = block.text()[next - 1], after = block.text()[next];
                if (!before.isLetterOrNumber() || (!after.isLetterOrNumber() && !after.isPunct())) continue;
                broken << language + QStringLiteral(": ") + block.text().left(next) + QLatin1Char('|') +
                              block.text().mid(next);
              }
            }
        }
      }
    QVERIFY(cells > 40);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
  }

  void a_story_runs_the_way_of_its_language() {
    Studio studio(QStringLiteral("pseudo-rtl"));
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      QWidget& page = *studio.window->screen().story()->findChild<QScrollArea*>()->widget();
      int right = 0, left = 0;
      for (StoryText* text : page.findChildren<StoryText*>()) {
        if (!text->isVisible()) continue;
        // The first line of a text, put together from its pieces, begins at its right edge.
        QRectF line;
        for (const PaintedText& word : words_on(*text))
          if (word.box.top() <= 6 + text->overhang()) line |= word.box;
        if (line.isEmpty()) continue;
        right += line.right() > text->width() - 8;
        left += line.left() < 8 && line.right() < text->width() * 0.7;
      }
      QVERIFY(right >= 2);
      QCOMPARE(left, 0);
    }
  }
};

QTEST_MAIN(StoryWordsTest)
#include "story_words_test.moc"
