#include "app/gui/stage_surface.hpp"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFramebufferObject>
#include <QOpenGLFunctions>
#include <QOpenGLWidget>
#include <QPainter>
#include <cstring>

#include "app/gui/stage_view.hpp"
#include "visualizations/gl_renderer.hpp"
#include "visualizations/software_renderer.hpp"

namespace lucid {
namespace {

/// A picture that is drawn aside and painted like any other widget.
class PaintedSurface : public QWidget, public StageSurface {
 public:
  explicit PaintedSurface(QWidget* parent) : QWidget(parent) {
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
  virtual void draw(QImage& drawn, const DrawList& list, Theme theme, double scale) {
    drawn = picture(list, theme, scale);
  }
  void paintEvent(QPaintEvent*) override {
    if (!list_) return;
    const double scale = devicePixelRatioF();
    if (stale_ || drawn_.devicePixelRatio() != scale) draw(drawn_, *list_, theme_, scale);
    stale_ = false;
    QPainter painter(this);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(0, 0, drawn_);
  }

 private:
  const DrawList* list_ = nullptr;
  Theme theme_ = Theme::paper;
  QImage drawn_;
  bool stale_ = true;
};

/// For OpenGL that the processor itself computes. A QOpenGLWidget makes Qt put the whole window together by
/// OpenGL as well, which costs more there than the stage does (43 against 20 ms of processor time at 1280x800
/// with llvmpipe); so the stage is drawn aside and read back.
class AsideSurface : public PaintedSurface {
 public:
  explicit AsideSurface(QWidget* parent) : PaintedSurface(parent) {
    context_.setFormat(QSurfaceFormat::defaultFormat());
    place_.setFormat(context_.format());
    place_.create();
    works_ = context_.create() && place_.isValid();
  }
  ~AsideSurface() override {
    if (!context_.isValid() || !context_.makeCurrent(&place_)) return;
    renderer_.release();
    target_.reset();
    context_.doneCurrent();
  }

  bool opengl() const override { return works_; }

 protected:
  void draw(QImage& drawn, const DrawList& list, Theme theme, double scale) override {
    const QSize device(qRound(width() * scale), qRound(height() * scale));
    if (device.isEmpty()) return;
    works_ = works_ && context_.makeCurrent(&place_);
    if (works_) {
      if (!target_ || target_->size() != device)
        target_ = std::make_unique<QOpenGLFramebufferObject>(device,
                                                             QOpenGLFramebufferObject::CombinedDepthStencil);
      works_ = target_->bind() && renderer_.draw(list, theme, device, scale);
      if (works_) read(drawn, device);
      target_->release();
      context_.doneCurrent();
    }
    if (!works_) return PaintedSurface::draw(drawn, list, theme, scale);
    drawn.setDevicePixelRatio(scale);
  }

 private:
  void read(QImage& drawn, QSize device) {
    if (drawn.size() != device) drawn = QImage(device, QImage::Format_RGB32);
    read_.resize(static_cast<std::size_t>(drawn.sizeInBytes()));
    context_.functions()->glReadPixels(0, 0, device.width(), device.height(), GL_BGRA,
                                       GL_UNSIGNED_INT_8_8_8_8_REV, read_.data());
    // OpenGL counts rows from below.
    const auto row = static_cast<std::size_t>(drawn.bytesPerLine());
    for (int y = 0; y < device.height(); ++y)
      std::memcpy(drawn.scanLine(y), &read_[static_cast<std::size_t>(device.height() - 1 - y) * row], row);
  }

  QOpenGLContext context_;
  QOffscreenSurface place_;
  std::unique_ptr<QOpenGLFramebufferObject> target_;
  GlRenderer renderer_;
  std::vector<uchar> read_;
  bool works_ = false;
};

class OpenGLSurface : public QOpenGLWidget, public StageSurface {
 public:
  explicit OpenGLSurface(QWidget* parent) : QOpenGLWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    QSurfaceFormat wanted = QSurfaceFormat::defaultFormat();
    wanted.setSamples(4);
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
  if (opengl_is_software()) return std::make_unique<AsideSurface>(parent);
  return std::make_unique<OpenGLSurface>(parent);
}

std::unique_ptr<StageSurface> make_software_surface(QWidget* parent) {
  return std::make_unique<PaintedSurface>(parent);
}

}  // namespace lucid
