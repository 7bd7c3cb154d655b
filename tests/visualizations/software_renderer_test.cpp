// The software renderer: same bits twice, every kind of item leaves its mark, three themes, export.
// With LUCID_PICTURES=folder the pictures are kept for looking at.
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QtTest>

#include "scenes.hpp"
#include "visualizations/export.hpp"
#include "visualizations/software_renderer.hpp"

using namespace lucid;

namespace {

const char* theme_name(Theme theme) {
  return theme == Theme::paper ? "paper" : theme == Theme::night ? "night" : "contrast";
}

void keep(const QImage& image, const QString& name) {
  const QString folder = qEnvironmentVariable("LUCID_PICTURES");
  if (!folder.isEmpty()) image.save(folder + "/" + name + ".png");
}

std::vector<std::pair<QString, DrawList>> lists() {
  return {{QStringLiteral("wireless"), scenes::wireless()},
          {QStringLiteral("graph"), scenes::graph()},
          {QStringLiteral("landscape"), scenes::landscape()}};
}

/// Pixels that differ by more than a whisper.
int different_pixels(const QImage& a, const QImage& b) {
  int count = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
      if (std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q)) > 24)
        ++count;
    }
  }
  return count;
}

}  // namespace

class SoftwareRendererTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void same_bits_twice() {
    for (const auto& [name, list] : lists()) {
      for (const Theme theme : all_themes) {
        QElapsedTimer timer;
        timer.start();
        const QImage first = picture(list, theme);
        const auto ms = timer.nsecsElapsed() / 1e6;
        QVERIFY2(first == picture(list, theme), qPrintable(name));
        keep(first, name + "-" + theme_name(theme));
        qInfo("%s %s: %.1f ms", qPrintable(name), theme_name(theme), ms);
      }
    }
  }

  void export_keeps_vectors_and_words() {
    const QByteArray svg = to_svg(scenes::graph(), Theme::paper, "a graph");
    QVERIFY(svg.startsWith("<?xml"));
    QVERIFY(svg.contains("a graph") && svg.contains("0.519") && svg.contains("blame comes back"));
    QVERIFY2(svg.count("<path") > 20, "lines are paths, not pixels");
    QCOMPARE(svg.count("<image"), 1);                                                // the field
    QCOMPARE(to_svg(scenes::landscape(), Theme::paper, "land").count("<image"), 1);  // the scene with depth
    const QByteArray pdf = to_pdf(scenes::graph(), Theme::night, "a graph");
    QVERIFY(pdf.startsWith("%PDF") && pdf.size() > 5000);
    const QImage png = QImage::fromData(to_png(scenes::graph(), Theme::contrast, 2), "PNG");
    QCOMPARE(png.size(), QSize(1520, 920));
  }

  void what_is_no_number_harms_nothing() {
    const QImage image = picture(scenes::broken(), Theme::paper);
    QCOMPARE(image.pixelColor(20, 20), colour(Role::reject, Theme::paper));
    QCOMPARE(image.pixelColor(170, 20), colour(Role::reject, Theme::paper));
    QVERIFY(!to_svg(scenes::broken(), Theme::paper, "broken").contains("nan"));
    for (int x = 0; x < 300; x += 20) pick(scenes::broken(), QPointF(x, 100));
  }

  void themes_change_the_ground() {
    for (const Theme theme : all_themes) {
      QCOMPARE(picture(scenes::graph(), theme).pixelColor(3, 3), colour(Role::stage, theme));
    }
  }

  void a_larger_scale_shows_the_same() {
    const DrawList list = scenes::landscape();
    const QImage large = picture(list, Theme::paper, 2);
    QImage halved = large.scaled(640, 420, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    halved.setDevicePixelRatio(1);
    QVERIFY(different_pixels(picture(list, Theme::paper), halved) < 640 * 420 / 40);
  }

  void every_item_leaves_its_mark() {
    for (const auto& [name, list] : lists()) {
      if (name == QLatin1String("wireless")) continue;  // there, things may well hide behind others
      const QImage whole = picture(list, Theme::paper);
      for (std::size_t p = 0; p < list.panels.size(); ++p) {
        for (std::size_t i = 0; i < list.panels[p].items.size(); ++i) {
          DrawList less = list;
          less.panels[p].items.erase(less.panels[p].items.begin() + static_cast<std::ptrdiff_t>(i));
          const int changed = different_pixels(whole, picture(less, Theme::paper));
          QVERIFY2(
              changed >= 4,
              qPrintable(
                  QStringLiteral("%1, panel %2, item %3: %4 pixels").arg(name).arg(p).arg(i).arg(changed)));
        }
      }
    }
  }
};

int main(int argc, char** argv) {
  QGuiApplication app(argc, argv);
  SoftwareRendererTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "software_renderer_test.moc"
