// Fills the pieces of a scene into bands of a fine grid, with depth, soft edges and light, and averages the
// grid down.
#include "visualizations/raster.hpp"

#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <vector>

#include "visualizations/geometry.hpp"
#include "visualizations/pieces.hpp"
#include "visualizations/scene_light.hpp"

namespace lucid {
namespace {

constexpr int oversampling = 2;
constexpr int band_rows = 16;  // device rows

struct Palette {
  std::array<std::array<float, 3>, 512> colours;
  std::array<float, 3> nothing;
  bool is_signed = false;
};

Palette palette_of(const Field& field, Theme theme) {
  Palette palette;
  palette.is_signed = field.map == Map::signed_value || field.map == Map::signed_ground;
  const auto split = [](const QColor& c) { return std::array<float, 3>{c.redF(), c.greenF(), c.blueF()}; };
  for (std::size_t i = 0; i < palette.colours.size(); ++i) {
    const double share = double(i) / (palette.colours.size() - 1);
    palette.colours[i] = split(map_colour(field.map, palette.is_signed ? 2 * share - 1 : share, theme));
  }
  palette.nothing = split(map_colour(field.map, NAN, theme));
  return palette;
}

/// Rows top to bottom of the fine grid.
struct Band {
  int width = 0, top = 0, rows = 0;
  std::vector<float> near;
  std::vector<std::array<float, 4>> samples;  // premultiplied
  std::vector<std::uint64_t> touched;         // one bit per block of each row: all else is empty
  int block = 1;                              // grid points per bit

  /// Ready for another band; keeps its memory, and clears only what was touched.
  void start(int new_width, int new_top, int new_rows) {
    const std::size_t size = static_cast<std::size_t>(new_width) * static_cast<std::size_t>(new_rows);
    if (new_width != width || size > near.size()) {
      near.assign(size, 0.0f);
      samples.assign(size, {0, 0, 0, 0});
    } else {
      for (int y = 0; y < rows; ++y) {
        each_block(touched[static_cast<std::size_t>(y)], [&](int from, int to) {
          const std::ptrdiff_t row = std::ptrdiff_t{y} * width;
          std::fill(near.begin() + row + from, near.begin() + row + to, 0.0f);
          std::fill(samples.begin() + row + from, samples.begin() + row + to, std::array<float, 4>{});
        });
      }
    }
    width = new_width;
    top = new_top;
    rows = new_rows;
    block = std::max(16, (width + 63) / 64);
    block += block % 2;  // whole device pixels
    touched.assign(static_cast<std::size_t>(rows), 0);
  }

  void touch(int y, int from, int to) {
    const int first = from / block;
    const int last = (to - 1) / block;
    const std::uint64_t up_to_last = last == 63 ? ~std::uint64_t{0} : (std::uint64_t{1} << (last + 1)) - 1;
    touched[static_cast<std::size_t>(y - top)] |= up_to_last & (~std::uint64_t{0} << first);
  }

  template <class Use>
  void each_block(std::uint64_t bits, const Use& use) const {
    for (; bits != 0; bits &= bits - 1) {
      const int at = std::countr_zero(bits) * block;
      use(at, std::min(at + block, width));
    }
  }

  void blend(std::size_t at, float nearness, float red, float green, float blue, float alpha) {
    std::array<float, 4>& sample = samples[at];
    const float keep = 1 - alpha;
    sample[0] = red * alpha + sample[0] * keep;
    sample[1] = green * alpha + sample[1] * keep;
    sample[2] = blue * alpha + sample[2] * keep;
    sample[3] = alpha + sample[3] * keep;
    if (alpha >= 0.5f) near[at] = std::max(near[at], nearness);
  }
};

/// Calls `pixel(index, weights)` for every grid point in the triangle.
template <class Pixel>
void fill(Band& band, const Corner& a, const Corner& b, const Corner& c, const Pixel& pixel) {
  const float area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
  if (std::abs(area) < 1e-6f) return;
  const float top = std::min({a.y, b.y, c.y});
  const float bottom = std::max({a.y, b.y, c.y});
  const int first = std::max(static_cast<int>(std::ceil(top - 0.5f)), band.top);
  const int last = std::min(static_cast<int>(std::ceil(bottom - 0.5f)), band.top + band.rows);
  const float inverse = 1 / area;
  const Corner* corners[3] = {&a, &b, &c};
  for (int y = first; y < last; ++y) {
    const float middle = static_cast<float>(y) + 0.5f;
    float left = 1e30f;
    float right = -1e30f;
    for (int i = 0; i < 3; ++i) {
      // The lower end first, so that two triangles find the same point on a common edge.
      const Corner* p = corners[i];
      const Corner* q = corners[(i + 1) % 3];
      if (p->y > q->y) std::swap(p, q);
      if (middle < p->y || middle >= q->y) continue;
      const float x = p->x + (q->x - p->x) * ((middle - p->y) / (q->y - p->y));
      left = std::min(left, x);
      right = std::max(right, x);
    }
    if (left > right) continue;
    const int start = std::max(static_cast<int>(std::ceil(left - 0.5f)), 0);
    const int end = std::min(static_cast<int>(std::ceil(right - 0.5f)), band.width);
    if (start >= end) continue;
    band.touch(y, start, end);
    const std::size_t row = static_cast<std::size_t>(y - band.top) * static_cast<std::size_t>(band.width);
    for (int x = start; x < end; ++x) {
      const float px = static_cast<float>(x) + 0.5f;
      const float wb = ((px - a.x) * (c.y - a.y) - (c.x - a.x) * (middle - a.y)) * inverse;
      const float wc = ((b.x - a.x) * (middle - a.y) - (px - a.x) * (b.y - a.y)) * inverse;
      pixel(row + static_cast<std::size_t>(x), 1 - wb - wc, wb, wc);
    }
  }
}

/// To the 24th: the width of highlights.
float gloss_power(float cosine) {
  const float second = cosine * cosine;
  const float eighth = second * second * second * second;
  return eighth * eighth * eighth;
}

float clamp01(float v) { return v < 0 ? 0 : v > 1 ? 1 : v; }

/// Share of a dash at `along` pixels: 1 in the dash, soft over a fine pixel.
float dashed(const PieceStyle& style, float along, float softness) {
  const float period = style.dash + style.gap;
  float place = std::fmod(along - style.dash_offset, period);
  if (place < 0) place += period;
  const float inside = std::min(place, style.dash - place);  // > 0 within the dash
  const float outside = place > style.dash ? std::min(place - style.dash, period - place) : 0;
  return clamp01((inside > 0 ? inside : -outside) / softness + 0.5f);
}

struct Filler {
  Band& band;
  const Pieces& pieces;
  const std::vector<Palette>& palettes;
  float fine;

  void line(const Piece& piece) {
    const PieceStyle& style = pieces.styles[piece.style];
    const Corner* q = &pieces.corners[piece.first];
    triangle_of_line(style, q[0], q[1], q[2]);
    triangle_of_line(style, q[2], q[1], q[3]);
  }

  void triangle_of_line(const PieceStyle& style, const Corner& a, const Corner& b, const Corner& c) {
    fill(band, a, b, c, [&](std::size_t at, float wa, float wb, float wc) {
      const float near = a.near * wa + b.near * wb + c.near * wc;
      if (near < band.near[at] * 0.99999f) return;
      const float across = std::abs(a.across * wa + b.across * wb + c.across * wc);
      float cover = clamp01(style.half_width + 0.5f - across) * (a.alpha * wa + b.alpha * wb + c.alpha * wc);
      if (style.dash > 0) cover *= dashed(style, a.along * wa + b.along * wb + c.along * wc, 1 / fine);
      if (cover < 0.004f) return;
      band.blend(at, near, a.red * wa + b.red * wb + c.red * wc, a.green * wa + b.green * wb + c.green * wc,
                 a.blue * wa + b.blue * wb + c.blue * wc, cover);
    });
  }

  void wire(const Piece& piece) {
    const PieceStyle& style = pieces.styles[piece.style];
    const Corner* q = &pieces.corners[piece.first];
    triangle_of_wire(style, q[0], q[1], q[2]);
    triangle_of_wire(style, q[2], q[1], q[3]);
  }

  void triangle_of_wire(const PieceStyle& style, const Corner& a, const Corner& b, const Corner& c) {
    fill(band, a, b, c, [&](std::size_t at, float wa, float wb, float wc) {
      const float across = a.across * wa + b.across * wb + c.across * wc;
      const float size = std::abs(across);
      const float bulge = std::sqrt(std::max(0.0f, 1 - across * across));
      const float axis = a.near * wa + b.near * wb + c.near * wc;
      const float near = axis * (1 + style.half_width * axis * bulge);
      if (near < band.near[at]) return;
      // `across` grows by 1 over the radius: how many grid points that is follows from the corners.
      const float edge = 1 / (std::max({std::abs(a.across), std::abs(b.across), std::abs(c.across)}) - 1);
      const float cover = clamp01((1 - size) * edge + 0.5f) * (a.alpha * wa + b.alpha * wb + c.alpha * wc);
      if (cover < 0.004f) return;
      shade_round(at, near, cover, std::min(size, 1.0f),
                  across * (a.lamp_side * wa + b.lamp_side * wb + c.lamp_side * wc) +
                      bulge * (a.lamp_front * wa + b.lamp_front * wb + c.lamp_front * wc),
                  across * (a.half_side * wa + b.half_side * wb + c.half_side * wc) +
                      bulge * (a.half_front * wa + b.half_front * wb + c.half_front * wc),
                  a.red * wa + b.red * wb + c.red * wc, a.green * wa + b.green * wb + c.green * wc,
                  a.blue * wa + b.blue * wb + c.blue * wc);
    });
  }

  void shade_round(std::size_t at, float near, float cover, float size, float lamp, float half, float red,
                   float green, float blue) {
    const float square = size * size;
    const float rim = 1 - static_cast<float>(wire_rim) * square * square * square;
    const float bright =
        (static_cast<float>(wire_dim) + static_cast<float>(wire_lit) * std::max(lamp, 0.0f)) * rim;
    const float gloss = static_cast<float>(wire_gloss) * gloss_power(std::max(half, 0.0f));
    const auto channel = [&](float c) { return clamp01(c * bright + gloss * (1 - c * 0.5f)); };
    band.blend(at, near, channel(red), channel(green), channel(blue), cover);
  }

  void face(const Piece& piece) {
    const Corner* q = &pieces.corners[piece.first];
    const Corner &a = q[0], &b = q[1], &c = q[2];
    fill(band, a, b, c, [&](std::size_t at, float wa, float wb, float wc) {
      const float near = a.near * wa + b.near * wb + c.near * wc;
      if (near < band.near[at]) return;
      band.blend(at, near, a.red * wa + b.red * wb + c.red * wc, a.green * wa + b.green * wb + c.green * wc,
                 a.blue * wa + b.blue * wb + c.blue * wc, a.alpha * wa + b.alpha * wb + c.alpha * wc);
    });
  }

  void field(const Piece& piece) {
    const Corner* q = &pieces.corners[piece.first];
    const Field& table = *pieces.styles[piece.style].field;
    const Palette& palette = palettes[piece.style];
    const auto part = [&](const Corner& a, const Corner& b, const Corner& c) {
      fill(band, a, b, c, [&](std::size_t at, float wa, float wb, float wc) {
        const float near = a.near * wa + b.near * wb + c.near * wc;
        if (near < band.near[at]) return;
        const float u = (a.along * a.near * wa + b.along * b.near * wb + c.along * c.near * wc) / near;
        const float v = (a.other * a.near * wa + b.other * b.near * wb + c.other * c.near * wc) / near;
        const double place = field_value(table, double(u), double(v));
        const double share = std::clamp(palette.is_signed ? (place + 1) / 2 : place, 0.0, 1.0);
        const auto& ink = std::isnan(place)
                              ? palette.nothing
                              : palette.colours[static_cast<std::size_t>(std::lround(share * 511))];
        band.blend(at, near, ink[0], ink[1], ink[2], a.alpha);
      });
    };
    part(q[0], q[1], q[2]);
    part(q[2], q[1], q[3]);
  }

  void mark(const Piece& piece) {
    const PieceStyle& style = pieces.styles[piece.style];
    const Corner& centre = pieces.corners[piece.first];
    const float radius = (piece.bottom - piece.top) / 2;
    const int first = std::max(static_cast<int>(std::floor(piece.top)), band.top);
    const int last = std::min(static_cast<int>(std::ceil(piece.bottom)), band.top + band.rows);
    const int start = std::max(static_cast<int>(std::floor(centre.x - radius)), 0);
    const int end = std::min(static_cast<int>(std::ceil(centre.x + radius)), band.width);
    for (int y = first; y < last && start < end; ++y) {
      band.touch(y, start, end);
      const std::size_t row = static_cast<std::size_t>(y - band.top) * static_cast<std::size_t>(band.width);
      for (int x = start; x < end; ++x) {
        const std::size_t at = row + static_cast<std::size_t>(x);
        if (centre.near < band.near[at] * 0.99999f) continue;
        const float dx = static_cast<float>(x) + 0.5f - centre.x;
        const float dy = static_cast<float>(y) + 0.5f - centre.y;
        const float tx = dx * style.cosine - dy * style.sine;
        const float ty = dx * style.sine + dy * style.cosine;
        const auto distance =
            static_cast<float>(mark_distance(style.shape, double(tx), double(ty), double(style.width),
                                             double(style.height), double(style.corner)));
        // The rim has its own opacity: a ring may have nothing inside.
        const float rim =
            style.outline_width > 0 && !style.ball ? clamp01(distance + style.outline_width + 0.5f) : 0;
        const float opacity = centre.alpha + rim * (style.outline_alpha - centre.alpha);
        const float cover = clamp01(0.5f - distance) * opacity;
        if (cover < 0.004f) continue;
        if (style.ball) {
          const float r = style.width / 2;
          const float nx = std::clamp(dx / r, -1.0f, 1.0f);
          const float ny = std::clamp(-dy / r, -1.0f, 1.0f);
          const float size = std::min(std::sqrt(nx * nx + ny * ny), 1.0f);
          const float nz = std::sqrt(1 - size * size);
          const auto along = [&](double right, double up, double toward) {
            return nx * static_cast<float>(right) + ny * static_cast<float>(up) +
                   nz * static_cast<float>(toward);
          };
          shade_round(at, centre.near, cover, size, along(lamp_right, lamp_up, lamp_near),
                      along(half_right, half_up, half_near), centre.red, centre.green, centre.blue);
          continue;
        }
        const float inside = (1 - rim) * centre.alpha / opacity,
                    outside = rim * style.outline_alpha / opacity;
        const auto channel = [&](float inner, float outer) { return inside * inner + outside * outer; };
        band.blend(at, centre.near, channel(centre.red, style.outline_red),
                   channel(centre.green, style.outline_green), channel(centre.blue, style.outline_blue),
                   cover);
      }
    }
  }
};

void resolve(const Band& band, QImage& image) {
  constexpr float share = 255.0f / (oversampling * oversampling);
  for (int y = 0; y < band.rows / oversampling; ++y) {
    auto* row = reinterpret_cast<QRgb*>(image.scanLine(band.top / oversampling + y));
    std::fill(row, row + image.width(), 0u);
    std::uint64_t bits = 0;
    for (int j = 0; j < oversampling; ++j) {
      const int fine = y * oversampling + j;
      bits |= band.touched[static_cast<std::size_t>(fine)];
    }
    band.each_block(bits, [&](int from, int to) {
      for (int x = from / oversampling; x < to / oversampling; ++x) {
        std::array<float, 4> sum{};
        for (int j = 0; j < oversampling; ++j) {
          const std::size_t at =
              static_cast<std::size_t>(y * oversampling + j) * static_cast<std::size_t>(band.width) +
              static_cast<std::size_t>(x) * oversampling;
          for (std::size_t i = 0; i < oversampling; ++i) {
            for (std::size_t k = 0; k < 4; ++k) sum[k] += band.samples[at + i][k];
          }
        }
        const auto channel = [&](std::size_t k) { return static_cast<int>(std::lrintf(sum[k] * share)); };
        row[x] = qRgba(channel(0), channel(1), channel(2), channel(3));
      }
    });
  }
}

}  // namespace

QImage scene_picture(const Panel& panel, Theme theme, double scale) {
  const int width = std::max(1, static_cast<int>(std::ceil(panel.rectangle.width() * scale)));
  const int height = std::max(1, static_cast<int>(std::ceil(panel.rectangle.height() * scale)));
  QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(scale);
  const double fine = scale * oversampling;
  const Pieces pieces = pieces_of(panel, panel.items, theme, fine, Layer::scene);
  std::vector<Palette> palettes(pieces.styles.size());
  for (std::size_t i = 0; i < palettes.size(); ++i) {
    if (pieces.styles[i].field) palettes[i] = palette_of(*pieces.styles[i].field, theme);
  }

  const int bands = (height + band_rows - 1) / band_rows;
  std::vector<std::vector<std::uint32_t>> in_band(static_cast<std::size_t>(bands));
  constexpr float fine_rows = band_rows * oversampling;
  for (std::uint32_t i = 0; i < pieces.pieces.size(); ++i) {
    const Piece& piece = pieces.pieces[i];
    const int first = std::max(0, static_cast<int>(piece.top / fine_rows));
    const int last = std::min(bands - 1, static_cast<int>(piece.bottom / fine_rows));
    for (int b = first; b <= last; ++b) in_band[static_cast<std::size_t>(b)].push_back(i);
  }
  oneapi::tbb::enumerable_thread_specific<Band> band_of_thread;
  image.bits();  // detach once, before the threads
  oneapi::tbb::parallel_for(0, bands, [&](int b) {
    Band& band = band_of_thread.local();
    band.start(width * oversampling, b * band_rows * oversampling,
               std::min(band_rows, height - b * band_rows) * oversampling);
    Filler filler{band, pieces, palettes, static_cast<float>(fine)};
    for (const std::uint32_t i : in_band[static_cast<std::size_t>(b)]) {
      const Piece& piece = pieces.pieces[i];
      switch (piece.kind) {
        case Piece::Kind::line: filler.line(piece); break;
        case Piece::Kind::wire: filler.wire(piece); break;
        case Piece::Kind::face: filler.face(piece); break;
        case Piece::Kind::field: filler.field(piece); break;
        case Piece::Kind::mark: filler.mark(piece); break;
      }
    }
    resolve(band, image);
  });
  return image;
}

}  // namespace lucid
