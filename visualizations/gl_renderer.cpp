// The OpenGL renderer: one buffer per panel, three small programs, one atlas of words.
#include "visualizations/gl_renderer.hpp"

#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>
#include <QOpenGLShaderProgram>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <vector>

#include "visualizations/geometry.hpp"
#include "visualizations/gl_shaders.hpp"
#include "visualizations/gl_vertices.hpp"
#include "visualizations/overlay.hpp"
#include "visualizations/text_atlas.hpp"

namespace lucid {
namespace {

/// A panel as it lies on the card, and what it was made from.
struct SentPanel {
  Panel source;
  QRect frame;  // device pixels
  GlPanel content;
  GLuint vertices = 0, indices = 0, arrays = 0;
  bool clears = false;  ///< its ground hides all that is behind it
  bool valid = false;
};

struct SentField {
  Scalars values;
  GLuint texture = 0;
  bool used = false;
};

/// What every panel depends on besides itself.
struct Setting {
  Theme theme = Theme::paper;
  double scale = 0;
  double text_scale = 1;
  bool operator==(const Setting&) const = default;
};

}  // namespace

class GlRenderer::Card {
 public:
  bool draw(const DrawList& list, Theme theme, QSize device, double scale) {
    QOpenGLContext* context = QOpenGLContext::currentContext();
    if (!context) return false;
    if (context != context_) {
      // Whatever was made in another context is gone with it.
      forget();
      if (!build(context)) return false;
    }
    QOpenGLExtraFunctions& gl = *context->extraFunctions();
    const Setting setting{theme, scale, list.text_scale};
    if (!(setting == setting_)) {
      setting_ = setting;
      for (SentPanel& panel : panels_) panel.valid = false;
    }
    update(gl, list, device, scale);

    gl.glViewport(0, 0, device.width(), device.height());
    gl.glDisable(GL_SCISSOR_TEST);
    gl.glDisable(GL_CULL_FACE);
    gl.glDisable(GL_STENCIL_TEST);
    gl.glDepthMask(GL_TRUE);
    gl.glDisable(GL_DEPTH_TEST);
    const QColor ground = colour(list.ground, theme);
    const float share = list.ground.alpha;
    gl.glClearColor(ground.redF() * share, ground.greenF() * share, ground.blueF() * share, share);
    gl.glClear(GL_COLOR_BUFFER_BIT);
    gl.glEnable(GL_BLEND);
    for (std::size_t i = 0; i < list.panels.size(); ++i) draw_panel(gl, panels_[i], device, theme);
    gl.glBindVertexArray(0);
    gl.glUseProgram(0);
    gl.glDisable(GL_SCISSOR_TEST);
    gl.glDisable(GL_DEPTH_TEST);
    gl.glDepthMask(GL_TRUE);
    gl.glActiveTexture(GL_TEXTURE0);
    drop_unused_fields(gl);
    return true;
  }

  void release() {
    QOpenGLContext* context = QOpenGLContext::currentContext();
    if (context && context == context_) {
      QOpenGLExtraFunctions& gl = *context->extraFunctions();
      for (SentPanel& panel : panels_) free(gl, panel);
      for (SentField& field : fields_) gl.glDeleteTextures(1, &field.texture);
      for (auto& [key, texture] : palettes_) gl.glDeleteTextures(1, &texture);
      gl.glDeleteTextures(1, &atlas_texture_);
    }
    forget();
  }

  int sent() const { return sent_; }

 private:
  void forget() {
    panels_.clear();
    fields_.clear();
    palettes_.clear();
    for (auto& program : programs_) program.reset();
    atlas_.clear();
    atlas_texture_ = 0;
    context_ = nullptr;
    if (gone_) QObject::disconnect(gone_);
  }

  bool build(QOpenGLContext* context) {
    const auto program = [](const std::string& vertex, const std::string& fragment) {
      auto made = std::make_unique<QOpenGLShaderProgram>();
      const bool works = made->addShaderFromSourceCode(QOpenGLShader::Vertex, vertex.c_str()) &&
                         made->addShaderFromSourceCode(QOpenGLShader::Fragment, fragment.c_str()) &&
                         made->link();
      return works ? std::move(made) : nullptr;
    };
    const auto pieces = [&](const char* kind, bool round = false) {
      return program(piece_vertex_shader(), piece_fragment_shader(kind, round));
    };
    using Kind = GlBatch::Kind;
    programs_[index(Kind::faces)] = pieces("FACES");
    programs_[index(Kind::lines)] = pieces("LINES");
    programs_[index(Kind::wires)] = pieces("WIRES");
    programs_[index(Kind::round_marks)] = pieces("MARKS", true);
    programs_[index(Kind::marks)] = pieces("MARKS");
    programs_[index(Kind::field)] = program(field_vertex_shader(), field_fragment_shader());
    programs_[index(Kind::words)] = program(text_vertex_shader(), text_fragment_shader());
    for (const auto& made : programs_)
      if (!made) return false;
    context_ = context;
    gone_ = QObject::connect(context, &QOpenGLContext::aboutToBeDestroyed, [this] { forget(); });
    return true;
  }

  static void free(QOpenGLExtraFunctions& gl, SentPanel& panel) {
    gl.glDeleteBuffers(1, &panel.vertices);
    gl.glDeleteBuffers(1, &panel.indices);
    gl.glDeleteVertexArrays(1, &panel.arrays);
  }

  /// Works out and sends the panels that changed.
  void update(QOpenGLExtraFunctions& gl, const DrawList& list, QSize device, double scale) {
    sent_ = 0;
    while (panels_.size() > list.panels.size()) {
      free(gl, panels_.back());
      panels_.pop_back();
    }
    panels_.resize(list.panels.size());
    for (std::size_t i = 0; i < list.panels.size(); ++i) {
      if (panels_[i].valid && panels_[i].source == list.panels[i]) continue;
      if (!work_out(panels_[i], list.panels[i], list, scale)) {
        // The atlas is full: everything finds its place anew in an empty one.
        atlas_.clear();
        for (SentPanel& panel : panels_) panel.valid = false;
        for (std::size_t k = 0; k < list.panels.size(); ++k) {
          work_out(panels_[k], list.panels[k], list, scale);
          send(gl, panels_[k]);
        }
        break;
      }
      send(gl, panels_[i]);
    }
    send_atlas(gl);
    (void)device;
  }

  const Pieces& cut(const Panel& panel, const std::vector<Item>& items, Theme theme, double scale,
                    Layer layer) {
    cut_into(pieces_, panel, items, theme, scale, layer);
    return pieces_;
  }

  bool work_out(SentPanel& sent, const Panel& panel, const DrawList& list, double scale) {
    const Theme theme = setting_.theme;
    GlPanel& content = sent.content;
    content.vertices.clear();
    content.indices.clear();
    content.batches.clear();
    content.fields.clear();
    sent.source = panel;
    ++sent_;
    if (!(panel.rectangle.width() >= 1 && panel.rectangle.height() >= 1)) return true;
    const QRectF whole(QPointF(), panel.rectangle.size() * scale);
    sent.frame = QRectF(panel.rectangle.topLeft() * scale, whole.size()).toRect();
    sent.clears = panel.ground.alpha == 1;
    if (panel.ground.alpha > 0 && !sent.clears) {
      const QColor ground = colour(panel.ground, theme);
      content.add_rectangle(whole, ground, ground);
    }
    if (has_depth(panel)) {
      content.add(cut(panel, panel.items, theme, scale, Layer::scene), true, scale);
      add_fades(content, panel, theme, scale);
    }
    content.add(cut(panel, panel.items, theme, scale, Layer::flat), false, scale);
    const Overlay overlay = overlay_of(panel, list);
    content.add(cut(panel, overlay.items, theme, scale, Layer::flat), false, scale);
    bool fits = true;
    for (const PlacedText& text : overlay.texts) {
      const std::optional<QRect> place = atlas_.place(text, theme, scale);
      if (!place) {
        fits = false;
        continue;
      }
      const int around = TextAtlas::margin(text, scale);
      const QPointF at = (text.box.topLeft() - panel.rectangle.topLeft()) * scale;
      const auto snapped = [](double v, double base) {
        return static_cast<float>(std::round(v + base) - base);
      };
      content.add_words(snapped(at.x() - around, panel.rectangle.left() * scale),
                        snapped(at.y() - around, panel.rectangle.top() * scale),
                        static_cast<float>(place->width()), static_cast<float>(place->height()),
                        static_cast<float>(place->left()), static_cast<float>(place->top()));
    }
    return fits;
  }

  static void add_fades(GlPanel& content, const Panel& panel, Theme theme, double scale) {
    constexpr double flat_share = 0.55;
    const QColor ground = colour(panel.halo_ground, theme);
    QColor gone = ground;
    gone.setAlpha(0);
    const double width = panel.rectangle.width() * scale;
    const double height = panel.rectangle.height() * scale;
    if (panel.fade_top > 0) {
      const double depth = panel.fade_top * scale;
      content.add_rectangle({0, 0, width, depth * flat_share}, ground, ground);
      content.add_rectangle({0, depth * flat_share, width, depth * (1 - flat_share)}, ground, gone);
    }
    if (panel.fade_bottom > 0) {
      const double depth = panel.fade_bottom * scale;
      content.add_rectangle({0, height - depth, width, depth * (1 - flat_share)}, gone, ground);
      content.add_rectangle({0, height - depth * flat_share, width, depth * flat_share}, ground, ground);
    }
  }

  static void send(QOpenGLExtraFunctions& gl, SentPanel& panel) {
    if (panel.arrays == 0) {
      gl.glGenVertexArrays(1, &panel.arrays);
      gl.glGenBuffers(1, &panel.vertices);
      gl.glGenBuffers(1, &panel.indices);
      gl.glBindVertexArray(panel.arrays);
      gl.glBindBuffer(GL_ARRAY_BUFFER, panel.vertices);
      gl.glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, panel.indices);
      const auto attribute = [&gl](GLuint at, int count, GLenum type, bool normal, std::size_t offset) {
        gl.glEnableVertexAttribArray(at);
        gl.glVertexAttribPointer(at, count, type, normal ? GL_TRUE : GL_FALSE, sizeof(GlVertex),
                                 reinterpret_cast<const void*>(offset));
      };
      attribute(0, 3, GL_FLOAT, false, offsetof(GlVertex, x));
      attribute(1, 4, GL_FLOAT, false, offsetof(GlVertex, a));
      attribute(2, 4, GL_FLOAT, false, offsetof(GlVertex, b));
      attribute(3, 4, GL_UNSIGNED_BYTE, true, offsetof(GlVertex, colour));
      attribute(4, 4, GL_UNSIGNED_BYTE, true, offsetof(GlVertex, rim));
      attribute(5, 1, GL_FLOAT, false, offsetof(GlVertex, kind));
    }
    gl.glBindVertexArray(panel.arrays);
    gl.glBindBuffer(GL_ARRAY_BUFFER, panel.vertices);
    const GlPanel& content = panel.content;
    gl.glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(content.vertices.size() * sizeof(GlVertex)),
                    content.vertices.data(), GL_DYNAMIC_DRAW);
    gl.glBufferData(GL_ELEMENT_ARRAY_BUFFER,
                    static_cast<GLsizeiptr>(content.indices.size() * sizeof(std::uint32_t)),
                    content.indices.data(), GL_DYNAMIC_DRAW);
    gl.glBindVertexArray(0);
    panel.valid = true;
  }

  void send_atlas(QOpenGLExtraFunctions& gl) {
    const QRect changed = atlas_.take_changed();
    if (atlas_.image().isNull() || (changed.isEmpty() && atlas_texture_ != 0)) return;
    const QImage& image = atlas_.image();
    gl.glActiveTexture(GL_TEXTURE0);
    gl.glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    if (atlas_texture_ == 0 || atlas_height_ != image.height()) {
      if (atlas_texture_ == 0) gl.glGenTextures(1, &atlas_texture_);
      atlas_height_ = image.height();
      gl.glBindTexture(GL_TEXTURE_2D, atlas_texture_);
      plain_texture(gl);
      gl.glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, image.width(), image.height(), 0, GL_RGBA, GL_UNSIGNED_BYTE,
                      image.constBits());
      return;
    }
    gl.glBindTexture(GL_TEXTURE_2D, atlas_texture_);
    // Whole rows: they lie in one piece.
    gl.glTexSubImage2D(GL_TEXTURE_2D, 0, 0, changed.top(), image.width(), changed.height(), GL_RGBA,
                       GL_UNSIGNED_BYTE, image.constScanLine(changed.top()));
  }

  static void plain_texture(QOpenGLExtraFunctions& gl) {
    gl.glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    gl.glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    gl.glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    gl.glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  }

  GLuint texture_of(QOpenGLExtraFunctions& gl, const Field& field) {
    for (SentField& sent : fields_) {
      if (sent.values != field.values) continue;
      sent.used = true;
      return sent.texture;
    }
    SentField sent{field.values, 0, true};
    gl.glGenTextures(1, &sent.texture);
    gl.glBindTexture(GL_TEXTURE_2D, sent.texture);
    plain_texture(gl);
    gl.glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    gl.glTexImage2D(GL_TEXTURE_2D, 0, GL_R32F, field.columns, field.rows, 0, GL_RED, GL_FLOAT,
                    field.values->data());
    fields_.push_back(sent);
    return sent.texture;
  }

  GLuint palette_of(QOpenGLExtraFunctions& gl, Map map, Theme theme) {
    GLuint& texture = palettes_[{map, theme}];
    if (texture != 0) return texture;
    constexpr int steps = 512;
    std::vector<std::uint8_t> texels;
    const bool is_signed = map == Map::signed_value || map == Map::signed_ground;
    for (int i = 0; i <= steps; ++i) {
      const double share = double(i) / (steps - 1);
      const QColor c = map_colour(map, i == steps ? NAN : is_signed ? 2 * share - 1 : share, theme);
      for (const int channel : {c.red(), c.green(), c.blue(), 255})
        texels.push_back(static_cast<std::uint8_t>(channel));
    }
    gl.glGenTextures(1, &texture);
    gl.glBindTexture(GL_TEXTURE_2D, texture);
    plain_texture(gl);
    gl.glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, steps + 1, 1, 0, GL_RGBA, GL_UNSIGNED_BYTE, texels.data());
    return texture;
  }

  void drop_unused_fields(QOpenGLExtraFunctions& gl) {
    std::erase_if(fields_, [&gl](SentField& field) {
      if (!field.used) gl.glDeleteTextures(1, &field.texture);
      return !std::exchange(field.used, false);
    });
  }

  static constexpr std::size_t index(GlBatch::Kind kind) { return static_cast<std::size_t>(kind); }

  void place(QOpenGLShaderProgram& program, const SentPanel& panel, QSize device) const {
    program.setUniformValue("window", QPointF(device.width(), device.height()));
    program.setUniformValue("corner", panel.source.rectangle.topLeft() * setting_.scale);
    float nearest = 1;
    if (const auto* orbit = std::get_if<OrbitCamera>(&panel.source.camera)) {
      nearest = static_cast<float>(1 / (0.1 * orbit->distance));
    }
    program.setUniformValue("nearest", nearest);
  }

  void draw_panel(QOpenGLExtraFunctions& gl, const SentPanel& panel, QSize device, Theme theme) {
    if (!(panel.source.rectangle.width() >= 1 && panel.source.rectangle.height() >= 1)) return;
    if (panel.source.clip) {
      gl.glEnable(GL_SCISSOR_TEST);
      gl.glScissor(panel.frame.left(), device.height() - panel.frame.top() - panel.frame.height(),
                   panel.frame.width(), panel.frame.height());
    } else {
      gl.glDisable(GL_SCISSOR_TEST);
    }
    if (has_depth(panel.source)) {
      gl.glDepthMask(GL_TRUE);
      gl.glClearDepthf(1);
      gl.glClear(GL_DEPTH_BUFFER_BIT);
    }
    if (panel.clears) {
      const QColor ground = colour(panel.source.ground, theme);
      gl.glEnable(GL_SCISSOR_TEST);
      gl.glScissor(panel.frame.left(), device.height() - panel.frame.top() - panel.frame.height(),
                   panel.frame.width(), panel.frame.height());
      gl.glClearColor(ground.redF(), ground.greenF(), ground.blueF(), 1);
      gl.glClear(GL_COLOR_BUFFER_BIT);
      if (!panel.source.clip) gl.glDisable(GL_SCISSOR_TEST);
    }
    gl.glBindVertexArray(panel.arrays);
    const QOpenGLShaderProgram* bound = nullptr;
    std::array<bool, kinds> placed{};
    for (const GlBatch& batch : panel.content.batches) {
      QOpenGLShaderProgram& program = *programs_[index(batch.kind)];
      if (&program != bound) program.bind();
      bound = &program;
      if (!std::exchange(placed[index(batch.kind)], true)) place(program, panel, device);
      if (batch.deep) {
        gl.glEnable(GL_DEPTH_TEST);
        gl.glDepthFunc(GL_LEQUAL);
        gl.glDepthMask(batch.veil ? GL_FALSE : GL_TRUE);
      } else {
        gl.glDisable(GL_DEPTH_TEST);
      }
      if (batch.kind == GlBatch::Kind::words) {
        gl.glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
        gl.glActiveTexture(GL_TEXTURE0);
        gl.glBindTexture(GL_TEXTURE_2D, atlas_texture_);
        program.setUniformValue("atlas", 0);
      } else {
        gl.glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
      }
      if (batch.kind == GlBatch::Kind::field) {
        bind_field(gl, program, panel.content.fields[static_cast<std::size_t>(batch.field)], theme);
      }
      gl.glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(batch.count), GL_UNSIGNED_INT,
                        reinterpret_cast<const void*>(batch.first * sizeof(std::uint32_t)));
    }
    draw_frame(gl, panel, device, theme);
  }

  void bind_field(QOpenGLExtraFunctions& gl, QOpenGLShaderProgram& program, const Field& field, Theme theme) {
    const GLuint palette = palette_of(gl, field.map, theme);
    const GLuint values = texture_of(gl, field);
    gl.glActiveTexture(GL_TEXTURE1);
    gl.glBindTexture(GL_TEXTURE_2D, palette);
    gl.glActiveTexture(GL_TEXTURE0);
    gl.glBindTexture(GL_TEXTURE_2D, values);
    program.setUniformValue("values", 0);
    program.setUniformValue("palette", 1);
    gl.glUniform2i(program.uniformLocation("cells"), field.columns, field.rows);
    program.setUniformValue("range", QPointF(field.low, field.high));
    program.setUniformValue("logarithmic", field.logarithmic ? 1 : 0);
    program.setUniformValue("smoothly", field.smooth ? 1 : 0);
    program.setUniformValue("alpha", field.alpha);
  }

  /// Just inside the panel's edge, on whole pixels: four rectangles by clearing.
  void draw_frame(QOpenGLExtraFunctions& gl, const SentPanel& panel, QSize device, Theme theme) const {
    const Stroke& frame = panel.source.frame;
    if (frame.width <= 0 || frame.shade.alpha <= 0) return;
    const int width = std::max(1, static_cast<int>(std::lround(line_width(frame, theme) * setting_.scale)));
    const QColor ink = colour(frame.shade, theme);
    const QRect outer = panel.frame;
    const QRect inner = outer.adjusted(width, width, -width, -width);
    gl.glEnable(GL_SCISSOR_TEST);
    gl.glClearColor(ink.redF(), ink.greenF(), ink.blueF(), 1);
    const QRect sides[4] = {{outer.left(), outer.top(), outer.width(), width},
                            {outer.left(), inner.bottom() + 1, outer.width(), width},
                            {outer.left(), outer.top(), width, outer.height()},
                            {inner.right() + 1, outer.top(), width, outer.height()}};
    for (const QRect& side : sides) {
      gl.glScissor(side.left(), device.height() - side.top() - side.height(), side.width(), side.height());
      gl.glClear(GL_COLOR_BUFFER_BIT);
    }
  }

  QOpenGLContext* context_ = nullptr;
  QMetaObject::Connection gone_;
  static constexpr std::size_t kinds = 7;
  std::array<std::unique_ptr<QOpenGLShaderProgram>, kinds> programs_;
  Pieces pieces_;  ///< of the panel that is being worked out
  std::vector<SentPanel> panels_;
  std::vector<SentField> fields_;
  std::map<std::pair<Map, Theme>, GLuint> palettes_;
  TextAtlas atlas_;
  GLuint atlas_texture_ = 0;
  int atlas_height_ = 0;  ///< of the texture
  Setting setting_;
  int sent_ = 0;
};

GlRenderer::GlRenderer() : card_(std::make_unique<Card>()) {}
GlRenderer::~GlRenderer() { card_->release(); }
bool GlRenderer::draw(const DrawList& list, Theme theme, QSize device, double scale) {
  return card_->draw(list, theme, device, scale);
}
void GlRenderer::release() { card_->release(); }
int GlRenderer::panels_sent() const { return card_->sent(); }

QString gl_device() {
  QOpenGLContext* context = QOpenGLContext::currentContext();
  if (!context) return {};
  return QString::fromLatin1(reinterpret_cast<const char*>(context->functions()->glGetString(GL_RENDERER)));
}

bool gl_is_software(const QString& device) {
  return device.contains(QLatin1String("llvmpipe"), Qt::CaseInsensitive) ||
         device.contains(QLatin1String("softpipe"), Qt::CaseInsensitive) ||
         device.contains(QLatin1String("swrast"), Qt::CaseInsensitive) ||
         device.contains(QLatin1String("SwiftShader"), Qt::CaseInsensitive) ||
         device.contains(QLatin1String("GDI Generic"), Qt::CaseInsensitive);
}

}  // namespace lucid
