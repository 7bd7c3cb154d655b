// Whether OpenGL can be had here, tried on a real context before any widget relies on it.
#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QSurfaceFormat>

#include "app/gui/stage_view.hpp"

namespace lucid {
namespace {

struct Trial {
  bool usable = false;
  bool software = false;
};

Trial tried() {
  // On other platforms a QOpenGLWidget crashes inside Qt, whatever its context says.
  static const QStringList windows = {QStringLiteral("xcb"), QStringLiteral("wayland"),
                                      QStringLiteral("windows"), QStringLiteral("cocoa")};
  if (!windows.contains(QGuiApplication::platformName())) return {};
  QOpenGLContext context;
  context.setFormat(QSurfaceFormat::defaultFormat());
  if (!context.create()) return {};
  QOffscreenSurface surface;
  surface.setFormat(context.format());
  surface.create();
  if (!surface.isValid() || !context.makeCurrent(&surface)) return {};
  Trial trial;
  const auto version = context.format().version();
  trial.usable = version >= qMakePair(3, 3) && !context.isOpenGLES();
  const auto* renderer = reinterpret_cast<const char*>(context.functions()->glGetString(GL_RENDERER));
  const QByteArray name = QByteArray(renderer ? renderer : "").toLower();
  trial.software = name.contains("llvmpipe") || name.contains("softpipe") || name.contains("swrast");
  context.doneCurrent();
  return trial;
}

const Trial& trial() {
  static const Trial result = tried();
  return result;
}

}  // namespace

bool opengl_is_usable() { return trial().usable; }
bool opengl_is_software() { return trial().software; }

}  // namespace lucid
