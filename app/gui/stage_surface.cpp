#include "app/gui/stage_surface.hpp"

#include <QPainter>

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

}  // namespace

std::unique_ptr<StageSurface> make_software_surface(QWidget* parent) {
  return std::make_unique<SoftwareSurface>(parent);
}

}  // namespace lucid
