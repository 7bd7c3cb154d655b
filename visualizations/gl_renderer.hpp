// Draws a DrawList with OpenGL 3.3 core. The only place in the program that speaks OpenGL.
#pragma once

#include <QSize>
#include <QString>
#include <memory>

#include "visualizations/draw_list.hpp"

namespace lucid {

/// Keeps buffers, textures and words on the graphics card as long as the context lives. Panels that did not
/// change since the last frame are drawn from what is there already; a new context makes everything anew.
class GlRenderer {
 public:
  GlRenderer();
  ~GlRenderer();
  GlRenderer(const GlRenderer&) = delete;
  GlRenderer& operator=(const GlRenderer&) = delete;

  /// Draws into the framebuffer that is bound, which is `device` pixels large; `scale` device pixels make one
  /// pixel of the list. Needs a current context of at least OpenGL 3.3. Returns false, and draws nothing,
  /// when its shaders cannot be built: then the software renderer must do.
  bool draw(const DrawList& list, Theme theme, QSize device, double scale = 1);

  /// Frees everything on the card. The context that was drawn with must be current, or gone.
  void release();

  /// How many panels were worked out and sent anew in the last frame.
  int panels_sent() const;

 private:
  class Card;
  std::unique_ptr<Card> card_;
};

/// What draws: "Mesa llvmpipe …". Needs a current context.
QString gl_device();
/// Whether that is a program rather than a graphics card: then multisampling costs more than it gives.
bool gl_is_software(const QString& device);

}  // namespace lucid
