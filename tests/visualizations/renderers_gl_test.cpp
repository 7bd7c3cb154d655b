// The two renderers' pictures of the same lists held against each other, and the OpenGL renderer's
// housekeeping. Needs a display; without one it is skipped. With LUCID_PICTURES=folder the pictures are kept.
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFramebufferObject>
#include <QOpenGLFunctions>
#include <QtTest>
#include <algorithm>
#include <ctime>

#include "scenes.hpp"
#include "visualizations/gl_renderer.hpp"
#include "visualizations/software_renderer.hpp"

using namespace lucid;

namespace {

void keep(const QImage& image, const QString& name) {
  const QString folder = qEnvironmentVariable("LUCID_PICTURES");
  if (!folder.isEmpty()) image.save(folder + "/" + name + ".png");
}

int gap(QRgb p, QRgb q) {
  return std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
}

struct Difference {
  double mean = 0;    ///< of the three channels, 0 to 255
  int strangers = 0;  ///< pixels whose colour is nowhere within two pixels in the other picture
};

Difference difference(const QImage& a, const QImage& b) {
  Difference result;
  constexpr int reach = 2;
  constexpr int same =
      210;  // more than half way from a surface to its ground: without multisampling edges are hard
  const auto lost = [&](const QImage& from, const QImage& in, int x, int y) {
    for (int dy = -reach; dy <= reach; ++dy) {
      for (int dx = -reach; dx <= reach; ++dx) {
        const int u = std::clamp(x + dx, 0, in.width() - 1), v = std::clamp(y + dy, 0, in.height() - 1);
        if (gap(from.pixel(x, y), in.pixel(u, v)) < same) return false;
      }
    }
    return true;
  };
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const int d = gap(a.pixel(x, y), b.pixel(x, y));
      result.mean += d / 3.0;
      if (d >= same && (lost(a, b, x, y) || lost(b, a, x, y))) ++result.strangers;
    }
  }
  result.mean /= double(a.width()) * a.height();
  return result;
}

}  // namespace

class RenderersGlTest : public QObject {
  Q_OBJECT

 private:
  QOffscreenSurface surface_;
  QOpenGLContext context_;
  std::unique_ptr<GlRenderer> renderer_;

  QImage gl_picture(const DrawList& list, Theme theme, double scale = 1) {
    const QSize size = (list.size * scale).toSize();
    QOpenGLFramebufferObject target(size, QOpenGLFramebufferObject::CombinedDepthStencil);
    target.bind();
    if (!renderer_->draw(list, theme, size, scale)) return {};
    return target.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
  }

 private Q_SLOTS:
  void initTestCase() {
    surface_.create();
    QVERIFY(context_.create());
    QVERIFY(context_.makeCurrent(&surface_));
    renderer_ = std::make_unique<GlRenderer>();
    qInfo() << gl_device();
  }

  void cleanupTestCase() {
    renderer_->release();
    renderer_.reset();
    context_.doneCurrent();
  }

  void pictures_agree_data() {
    QTest::addColumn<int>("which");
    QTest::newRow("wireless") << 0;
    QTest::newRow("graph") << 1;
    QTest::newRow("landscape") << 2;
  }

  void pictures_agree() {
    QFETCH(int, which);
    const DrawList list = which == 0   ? scenes::wireless()
                          : which == 1 ? scenes::graph()
                                       : scenes::landscape();
    for (const Theme theme : all_themes) {
      const QImage soft = picture(list, theme);
      const QImage hard = gl_picture(list, theme);
      QCOMPARE(hard.size(), soft.size());
      const Difference d = difference(soft, hard);
      qInfo("theme %d: mean %.3f, strangers %d", int(theme), d.mean, d.strangers);
      keep(hard, QStringLiteral("gl-%1-%2").arg(which).arg(int(theme)));
      keep(soft, QStringLiteral("soft-%1-%2").arg(which).arg(int(theme)));
      QVERIFY(d.mean < 1.5);
      QVERIFY(d.strangers < 60);
    }
  }

  /// The comparison above must notice when one kind of thing is not drawn: leave each item out in turn.
  void a_missing_item_would_be_noticed() {
    for (const DrawList& list : {scenes::graph(), scenes::landscape()}) {
      for (std::size_t p = 0; p < list.panels.size(); ++p) {
        for (std::size_t i = 0; i < list.panels[p].items.size(); ++i) {
          DrawList less = list;
          less.panels[p].items.erase(less.panels[p].items.begin() + static_cast<std::ptrdiff_t>(i));
          // Every item changes the picture of the OpenGL renderer where it changes the software renderer's.
          const QImage soft = picture(list, Theme::paper), soft_less = picture(less, Theme::paper);
          const QImage hard = gl_picture(list, Theme::paper), hard_less = gl_picture(less, Theme::paper);
          int in_soft = 0, in_both = 0;
          for (int y = 0; y < soft.height(); ++y) {
            for (int x = 0; x < soft.width(); ++x) {
              const bool changed = gap(soft.pixel(x, y), soft_less.pixel(x, y)) > 60;
              in_soft += changed;
              in_both += changed && gap(hard.pixel(x, y), hard_less.pixel(x, y)) > 30;
            }
          }
          QVERIFY2(in_both >= 0.8 * in_soft, qPrintable(QStringLiteral("panel %1, item %2: %3 of %4 pixels")
                                                            .arg(p)
                                                            .arg(i)
                                                            .arg(in_both)
                                                            .arg(in_soft)));
        }
      }
    }
  }

  void only_what_changed_is_sent() {
    DrawList list = scenes::graph();
    gl_picture(list, Theme::paper);
    gl_picture(list, Theme::paper);
    QCOMPARE(renderer_->panels_sent(), 0);
    std::get<FlatCamera>(list.panels[1].camera).view.translate(0.1, 0);
    gl_picture(list, Theme::paper);
    QCOMPARE(renderer_->panels_sent(), 1);
    gl_picture(list, Theme::night);
    QCOMPARE(renderer_->panels_sent(), 3);
  }

  void a_new_context_makes_everything_anew() {
    const DrawList list = scenes::graph();
    const QImage before = gl_picture(list, Theme::paper);
    {
      QOpenGLContext other;
      QVERIFY(other.create());
      QVERIFY(other.makeCurrent(&surface_));
      const QImage there = gl_picture(list, Theme::paper);
      QCOMPARE(renderer_->panels_sent(), 3);
      QCOMPARE(there, before);
      renderer_->release();
      other.doneCurrent();
    }
    QVERIFY(context_.makeCurrent(&surface_));
    QCOMPARE(gl_picture(list, Theme::paper), before);
  }

  void twice_as_many_pixels() {
    const DrawList list = scenes::graph();
    const Difference d = difference(picture(list, Theme::paper, 2), gl_picture(list, Theme::paper, 2));
    QVERIFY2(d.mean < 1.5, qPrintable(QString::number(d.mean)));
  }

  void leaves_no_error() {
    gl_picture(scenes::landscape(), Theme::paper);
    const QImage image = gl_picture(scenes::broken(), Theme::paper);
    QCOMPARE(image.pixelColor(20, 20), colour(Role::reject, Theme::paper));
    QCOMPARE(image.pixelColor(170, 20), colour(Role::reject, Theme::paper));
    QCOMPARE(context_.functions()->glGetError(), GLenum(GL_NO_ERROR));
  }

  /// Not a test of speed: the figure is printed for whoever looks.
  void how_long_a_frame_takes() {
    DrawList list = scenes::wireless();
    QOpenGLFramebufferObject target(list.size.toSize(), QOpenGLFramebufferObject::CombinedDepthStencil);
    target.bind();
    std::vector<double> all, cpu;
    const std::clock_t start = std::clock();
    for (int i = 0; i < 30; ++i) {
      std::get<OrbitCamera>(list.panels[0].camera).yaw += 0.5;
      QElapsedTimer timer;
      timer.start();
      QVERIFY(renderer_->draw(list, Theme::paper, target.size()));
      cpu.push_back(timer.nsecsElapsed() / 1e6);
      context_.functions()->glFinish();
      all.push_back(timer.nsecsElapsed() / 1e6);
    }
    std::sort(all.begin(), all.end());
    std::sort(cpu.begin(), cpu.end());
    qInfo("%.1f ms of processor time a frame", 1e3 * double(std::clock() - start) / CLOCKS_PER_SEC / 30);
    qInfo("submitted in %.1f ms (median), done in %.1f ms (median), %.1f ms (95 of 100)", cpu[15], all[15],
          all[28]);
  }
};

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
    qWarning("skipped: no display");
    return 77;
  }
  QSurfaceFormat format;
  format.setVersion(3, 3);
  format.setProfile(QSurfaceFormat::CoreProfile);
  format.setDepthBufferSize(24);
  QSurfaceFormat::setDefaultFormat(format);
  QGuiApplication app(argc, argv);
  RenderersGlTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "renderers_gl_test.moc"
