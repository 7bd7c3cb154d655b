// The names at the ends of a chart's curves stand whole in the smallest window that is promised.
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/say.hpp"
#include "studio.hpp"

using namespace lucid;
using namespace lucid::people;

class ChartNamesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void names_of_curves_are_whole_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << "en";
    QTest::newRow("de") << "de";
  }

  void names_of_curves_are_whole() {
    QFETCH(QString, language);
    Studio studio(language);
    const QFontMetricsF strong(studio.look.font(Face::caption_strong));
    QStringList shortened;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      int width = 0;
      for (const Chart* chart : studio.window->screen().findChild<ChartStrip*>()->charts())
        if (!chart->isHidden()) width = width ? std::min(width, chart->width()) : chart->width();
      QVERIFY(width > 100);
      const double room = Chart::room_for_names(width, studio.look);
      for (const Series& series : exhibit->series) {
        if (series.curves.size() < 2) continue;
        for (const CurveName& curve : series.curves) {
          const QString name = say(curve.label);
          if (strong.horizontalAdvance(name) > room)
            shortened << QStringLiteral("%1, %2: %3 by %4 px")
                             .arg(QString::fromStdString(exhibit->id), QString::fromStdString(series.id),
                                  name)
                             .arg(std::ceil(strong.horizontalAdvance(name) - room));
        }
      }
    }
    QVERIFY2(shortened.isEmpty(), qPrintable(shortened.join("\n")));
  }
};

QTEST_MAIN(ChartNamesTest)
#include "chart_names_test.moc"
