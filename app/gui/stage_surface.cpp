#include "app/gui/stage_surface.hpp"

#include <QOpenGLContext>
#include <QOpenGLWidget>
#include <QPainter>

#include "app/gui/stage_view.hpp"
#include "visualizations/gl_renderer.hpp"
#include "visualizations/software_renderer.hpp"

namespace lucid {
namespace {

class SoftwareSurface : public QWidget, public StageSurface {
 public:
  explicit SoftwareSurface(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
  }

  QWidget* widget() override { return this; }
  bool opengl() const override { return false; }
  void show(const DrawList& list, Theme theme) override {
    list_ = &list;
    theme_ = theme;
    stale_ = true;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    if (!list_) return;
    const double scale = painter.device()->devicePixelRatioF();
    if (stale_ || drawn_.devicePixelRatio() != scale) drawn_ = picture(*list_, theme_, scale);
    stale_ = false;
    painter.drawImage(0, 0, drawn_);
  }

 private:
  const DrawList* list_ = nullptr;
  Theme theme_ = Theme::paper;
  QImage drawn_;
  bool stale_ = true;
};

class OpenGLSurface : public QOpenGLWidget, public StageSurface {
 public:
  explicit OpenGLSurface(QWidget* parent) : QOpenGLWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    QSurfaceFormat wanted = QSurfaceFormat::defaultFormat();
    wanted.setSamples(opengl_is_software() ? 0 : 4);
    setFormat(wanted);
  }
  ~OpenGLSurface() override {
    if (!context()) return;
    // The base class ends the context when our renderer is gone already.
    disconnect(context(), nullptr, this, nullptr);
    makeCurrent();
    renderer_.release();
    doneCurrent();
  }

  QWidget* widget() override { return this; }
  bool opengl() const override { return true; }
  void show(const DrawList& list, Theme theme) override {
    list_ = &list;
    theme_ = theme;
    update();
  }

 protected:
  void initializeGL() override {
    // Full screen makes a new context: what lay on the card of the old one goes with it.
    connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, [this] {
      makeCurrent();
      renderer_.release();
      doneCurrent();
    });
  }
  void paintGL() override {
    if (!list_) return;
    const double scale = devicePixelRatioF();
    if (!renderer_.draw(*list_, theme_, QSize(qRound(width() * scale), qRound(height() * scale)), scale)) {
      QPainter painter(this);
      painter.drawImage(0, 0, picture(*list_, theme_, scale));
    }
  }

 private:
  GlRenderer renderer_;
  const DrawList* list_ = nullptr;
  Theme theme_ = Theme::paper;
};

}  // namespace

std::unique_ptr<StageSurface> make_opengl_surface(QWidget* parent) {
  return std::make_unique<OpenGLSurface>(parent);
}

std::unique_ptr<StageSurface> make_software_surface(QWidget* parent) {
  return std::make_unique<SoftwareSurface>(parent);
}

}  // namespace lucid
