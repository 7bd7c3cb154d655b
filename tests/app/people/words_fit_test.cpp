// Every word of every screen is there whole: in English and German, and in three made-up languages that are
// longer or run the other way; at normal and at largest text.
#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/top_bar.hpp"
#include "app/gui/transport.hpp"
#include "tests/visualizations/words_apart.hpp"
#include "words_cut.hpp"

using namespace lucid;
using namespace lucid::people;

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
      cut = cut_words(*studio.window);
    } else {
      const Exhibit& opened = find_exhibit(exhibit.toStdString());
      studio.open(opened);
      const int steps = studio.window->screen().story()->steps();
      // The frame is the same at every step: beside the usual window three of them tell.
      const bool usual = size == QSize(1280, 720);
      for (int step = 0; step < steps; step += usual ? 1 : 3) {
        studio.window->screen().go_to_step(step, true);
        studio.settle();
        QStringList here = cut_words(*studio.window) + cut_in_charts(*studio.window);
        // No language is twice as long as English: there the tooltip may tell what a drawing has no room for.
        here += cut_labels(*studio.window, studio.window->screen().stage(), language == "pseudo-double");
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
      // Words of another width may move what stands beside them by a little, never to the other side.
      QCOMPARE(mirrored.handles.size(), plain.handles.size());
      for (std::size_t i = 0; i < plain.handles.size(); ++i)
        QVERIFY(QLineF(mirrored.handles[i], plain.handles[i]).length() < 10);
    }
  }
};

QTEST_MAIN(WordsFitTest)
#include "words_fit_test.moc"
