// Every word of every screen is there whole: in English and German, and in three made-up languages that are
// longer or run the other way; at normal and at largest text.
#include <QHelpEvent>
#include <QToolTip>

#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/top_bar.hpp"
#include "app/gui/transport.hpp"
#include "studio.hpp"
#include "tests/visualizations/words_apart.hpp"
#include "visualizations/overlay.hpp"
#include "visualizations/text.hpp"

using namespace lucid;
using namespace lucid::people;

namespace {

/// What the tooltip over this place would say.
QString tip_at(QWidget& window, QPoint at) {
  QWidget* widget = window.childAt(at);
  for (; widget && widget != &window; widget = widget->parentWidget()) {
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, widget->mapFrom(&window, at), window.mapToGlobal(at));
    QApplication::sendEvent(widget, &help);
    if (!QToolTip::text().isEmpty()) return QToolTip::text();
  }
  return {};
}

/// The scroll area that shows only a part of what is at this place, or null.
bool scrolls_at(QWidget& window, QPointF at) {
  // The pixel in which the place lies: rounded, the last row of an area would be its neighbour's first.
  const QPoint pixel(static_cast<int>(at.x()), static_cast<int>(at.y()));
  for (QWidget* widget = window.childAt(pixel); widget; widget = widget->parentWidget())
    if (qobject_cast<QAbstractScrollArea*>(widget)) return true;
  return false;
}

/// Whether the words are there whole all the same. A link in a story that breaks over two lines is painted
/// once for each part of it, all of the line's words each time, with all but the part clipped away.
bool whole_in_parts(const PaintedText& word, const std::vector<PaintedText>& all) {
  std::vector<std::pair<double, double>> parts;
  for (const PaintedText& other : all)
    if (other.text == word.text && std::abs(other.box.left() - word.box.left()) < 0.5 &&
        std::abs(other.box.top() - word.box.top()) < 0.5 && other.seen.top() <= word.box.top() + 2.5 &&
        other.seen.bottom() >= word.box.bottom() - 2.5)
      parts.emplace_back(other.seen.left(), other.seen.right());
  std::ranges::sort(parts);
  double seen_to = word.box.left();
  for (const auto& [from, to] : parts)
    if (from <= seen_to + 2.5) seen_to = std::max(seen_to, to);
  return seen_to >= word.box.right() - 2.5;
}

/// `written`: a language in which people read. There the stories' running text is looked at as well (in
/// made-up languages story_words_test looks at all of it), and nothing is shortened, not even with a tooltip.
QStringList cut_words(QWidget& window, bool written = true) {
  QStringList cut;
  const std::vector<PaintedText> words = words_on(window);
  for (const auto& word : words) {
    const QRectF visible = word.box & word.seen;
    if (visible.width() < 1 || visible.height() < 1) continue;
    const QPointF middle = visible.center();
    QWidget* there = window.childAt(middle.toPoint());
    bool in_story = false;
    for (QWidget* widget = there; widget; widget = widget->parentWidget())
      in_story |= qobject_cast<QTextEdit*>(widget) != nullptr;
    if (in_story && !written) continue;
    if (qobject_cast<QLineEdit*>(there)) continue;  // a long entry scrolls under the cursor
    const bool beside =
        word.box.left() < word.seen.left() - 2.5 || word.box.right() > word.seen.right() + 2.5;
    const bool above =
        (word.box.top() < word.seen.top() - 2.5 || word.box.bottom() > word.seen.bottom() + 2.5) &&
        !scrolls_at(window, middle);
    const bool elided = word.text.trimmed().endsWith(QChar(0x2026));
    const auto where = QStringLiteral(" (%1, %2)").arg(qRound(middle.x())).arg(qRound(middle.y()));
    if ((beside || above) && !(in_story && whole_in_parts(word, words)))
      cut << QStringLiteral("cut: “") + word.text + QStringLiteral("”") + where +
                 QStringLiteral(" %1 to %2 in %3 to %4")
                     .arg(word.box.left())
                     .arg(word.box.right())
                     .arg(word.seen.left())
                     .arg(word.seen.right());
    if (!elided) continue;
    // A text may end with an ellipsis of its own: in a story, or in a menu of this program.
    for (QWidget* widget = there; widget; widget = widget->parentWidget())
      if (qobject_cast<QTextEdit*>(widget)) there = nullptr;
    if (!there) continue;
    const QString begun = word.text.trimmed().chopped(1).trimmed();
    if (written || !tip_at(window, middle.toPoint()).contains(begun))
      cut << QStringLiteral("shortened: ") + word.text + where;
  }
  cut.removeDuplicates();
  return cut;
}

/// The same in the charts, which keep their picture. What is shortened there is told by the tooltip.
QStringList cut_in_charts(QWidget& window) {
  QStringList cut;
  for (Chart* chart : window.findChildren<Chart*>()) {
    if (!chart->isVisible()) continue;
    const QRectF whole(chart->rect());
    for (const PaintedText& word : words_in(*chart))
      if (word.text.front().isPrint() && !whole.adjusted(-2.5, -2.5, 2.5, 2.5).contains(word.box))
        cut << QStringLiteral("chart %1: “%2”").arg(chart->title(), word.text);
  }
  return cut;
}

/// The same on the stage, which places its own labels. `told`: what is shortened there may be told by the
/// tooltip instead: a made-up language is longer than any for which the picture was laid out.
QStringList cut_labels(QWidget& window, StageView& stage, bool told) {
  QStringList cut;
  const DrawList& list = stage.list();
  const QRectF whole(QPointF(), list.size);
  for (const auto& panel : list.panels) {
    for (const auto& text : overlay_of(panel, list).texts) {
      double width = 0;
      QString words;
      for (const auto& run : text.runs) {
        words += run.text;
        width += QFontMetricsF(font_of(run, text.size, text.text_scale)).horizontalAdvance(run.text);
      }
      const QPointF middle = (text.box & whole).center();
      if (width > text.box.width() + 2 &&
          !(told && tip_at(window, stage.mapTo(&window, middle.toPoint())).contains(words)))
        cut << QStringLiteral("label: ") + words;
      if (whole.contains(text.box.center()) && !whole.adjusted(-2, -2, 2, 2).contains(text.box))
        cut << QStringLiteral("label over the edge: ") + words;
    }
  }
  return cut;
}

}  // namespace

class WordsFitTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void the_catcher_sees_what_is_cut() {
    QWidget window;
    window.resize(300, 100);
    class Painted : public QWidget {
     public:
      using QWidget::QWidget;
      QRectF box;
      void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.drawText(box, Qt::AlignLeft, QStringLiteral("a few words in a row"));
      }
    } painted(&window);
    painted.setGeometry(10, 10, 280, 40);
    painted.box = QRectF(0, 0, 280, 40);
    window.show();
    QVERIFY(cut_words(window).isEmpty());
    QCOMPARE(words_on(window).size(), std::size_t(1));
    painted.setGeometry(10, 10, 60, 40);
    QCOMPARE(cut_words(window).size(), 1);
    painted.setGeometry(10, 10, 280, 8);
    QCOMPARE(cut_words(window).size(), 1);
  }

  void nothing_is_cut_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("exhibit");
    QTest::addColumn<QSize>("size");
    for (const QString language : {"en", "de", "pseudo-double", "pseudo-long", "pseudo-rtl"}) {
      for (const int scale : {0, 3}) {
        const auto row = [&](const QString& exhibit) {
          QTest::newRow(qPrintable(
              QStringLiteral("%1 at %2: %3")
                  .arg(language, scale ? "largest" : "normal", exhibit.isEmpty() ? "gallery" : exhibit)))
              << language << scale << exhibit << QSize(1280, 720);
        };
        row({});
        for (const Exhibit* exhibit : exhibits()) row(QString::fromStdString(exhibit->id));
      }
    }
    // Other windows: narrower with the bench folded away, wider with all three columns.
    for (const QString language : {"de", "pseudo-double", "pseudo-rtl"})
      for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)})
        for (const int scale : {0, 3}) {
          QStringList ids{QString()};
          for (const Exhibit* exhibit : exhibits()) ids << QString::fromStdString(exhibit->id);
          for (const QString& id : ids)
            QTest::newRow(qPrintable(QStringLiteral("%1 at %2, %3 wide: %4")
                                         .arg(language, scale ? "largest" : "normal")
                                         .arg(size.width())
                                         .arg(id.isEmpty() ? "gallery" : id)))
                << language << scale << id << size;
        }
  }

  void nothing_is_cut() {
    QFETCH(QString, language);
    QFETCH(int, scale);
    QFETCH(QString, exhibit);
    QFETCH(QSize, size);
    Studio studio(language, static_cast<TextScale>(scale), size);
    const bool written = made_up(language) == MadeUp::none;
    QStringList cut;
    if (exhibit.isEmpty()) {
      cut = cut_words(*studio.window, written);
    } else {
      const Exhibit& opened = find_exhibit(exhibit.toStdString());
      studio.open(opened);
      const int steps = studio.window->screen().story()->steps();
      // The frame is the same at every step: beside the usual window three of them tell.
      const bool usual = size == QSize(1280, 720);
      for (int step = 0; step < steps; step += usual ? 1 : 3) {
        studio.window->screen().go_to_step(step, true);
        studio.settle();
        QStringList here = cut_words(*studio.window, written) + cut_in_charts(*studio.window);
        here += cut_labels(*studio.window, studio.window->screen().stage(), !written);
        if (usual && written)
          for (const QString& pair : words_on_words(studio.window->screen().stage().list()))
            here << QStringLiteral("on each other: ") + pair;
        for (const QString& word : here) cut << QStringLiteral("step %1: ").arg(step + 1) + word;
      }
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
  }

  void a_readout_that_needs_two_lines_keeps_its_unit_apart_from_its_words() {
    int wrapped = 0;
    for (const QString language : {"en", "de"}) {
      Studio studio(language);
      for (const Exhibit* exhibit : exhibits()) {
        studio.open(*exhibit);
        const QColor muted = studio.look.colour(Role::muted);
        for (const ReadoutRow* row : studio.window->screen().bench()->readouts().rows()) {
          const QString unit = row->label_text().section(QStringLiteral(", "), -1);
          if (!row->isVisible() || row->label_text().endsWith(row->name())) continue;  // no unit
          QRectF unit_place;
          const auto& columns = studio.window->screen().bench()->readouts().columns();
          const double end = row->width() - columns.now - columns.held - columns.published;
          for (const PaintedText& word : words_on(const_cast<ReadoutRow&>(*row))) {
            // A unit may be set in pieces, from several fonts.
            if (word.colour == muted && word.box.left() < end) unit_place |= word.box;
          }
          QVERIFY2(!unit_place.isEmpty(), qPrintable(row->label_text()));
          if (row->height() < studio.look.px(36)) continue;
          ++wrapped;
          // It stands in a line alone only where the last word leaves no room for it.
          const QFontMetricsF metrics(studio.look.font(Face::body));
          const QString last = row->name().section(QLatin1Char(' '), -1) + QStringLiteral(", ") + unit;
          if (unit_place.left() < 2)
            QVERIFY2(metrics.horizontalAdvance(last) > end - 6, qPrintable(row->label_text()));
        }
      }
    }
    QVERIFY(wrapped > 0);
  }

  void right_to_left_is_a_mirror_of_the_window_but_not_of_the_thing() {
    for (const Exhibit* exhibit : exhibits()) {
      struct Places {
        std::map<QString, QRect> widgets;
        std::vector<QRectF> panels;
        std::vector<QPointF> handles;
        QRect story, bench, stage;
      };
      const auto places = [&](const QString& language) {
        Studio studio(language);
        studio.open(*exhibit);
        ExhibitScreen& screen = studio.window->screen();
        Places found;
        found.story = screen.story()->geometry();
        found.bench = screen.bench()->geometry();
        found.stage = screen.stage().geometry();
        for (const auto& panel : screen.stage().list().panels) {
          found.panels.push_back(panel.rectangle);
          for (const auto& item : panel.items)
            if (const auto* handle = std::get_if<Handle>(&item))
              found.handles.push_back(QPointF(double(handle->at.x), double(handle->at.y)));
        }
        return found;
      };
      const Places plain = places(QStringLiteral("pseudo-long")),
                   mirrored = places(QStringLiteral("pseudo-rtl"));
      const auto mirror = [](const QRect& place) {
        return QRect(1280 - place.right() - 1, place.top(), place.width(), place.height());
      };
      QCOMPARE(mirrored.story, mirror(plain.story));
      QCOMPARE(mirrored.bench, mirror(plain.bench));
      QCOMPARE(mirrored.stage, mirror(plain.stage));
      QCOMPARE(mirrored.panels, plain.panels);
      QCOMPARE(mirrored.handles, plain.handles);
    }
  }
};

QTEST_MAIN(WordsFitTest)
#include "words_fit_test.moc"
