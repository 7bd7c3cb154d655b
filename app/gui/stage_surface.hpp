// What a draw list is shown on: OpenGL where the window has it, a picture otherwise.
#pragma once

#include <QWidget>
#include <memory>

#include "visualizations/draw_list.hpp"

namespace lucid {

class StageSurface {
 public:
  virtual ~StageSurface() = default;
  virtual QWidget* widget() = 0;
  virtual bool opengl() const = 0;
  /// Shows the list; it is read again only when this is called.
  virtual void show(const DrawList& list, Theme theme) = 0;
};

std::unique_ptr<StageSurface> make_software_surface(QWidget* parent);
/// Only where `opengl_is_usable`.
std::unique_ptr<StageSurface> make_opengl_surface(QWidget* parent);

}  // namespace lucid
