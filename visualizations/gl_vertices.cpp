// Packs pieces into vertices and batches.
#include "visualizations/gl_vertices.hpp"

#include <QColor>
#include <algorithm>
#include <array>
#include <cmath>

#include "visualizations/geometry.hpp"

namespace lucid {
namespace {

std::uint8_t byte(float share) {
  return static_cast<std::uint8_t>(std::lrintf(std::clamp(share, 0.0f, 1.0f) * 255.0f));
}

void paint(GlVertex& vertex, const Corner& corner) {
  vertex.colour[0] = byte(corner.red);
  vertex.colour[1] = byte(corner.green);
  vertex.colour[2] = byte(corner.blue);
  vertex.colour[3] = byte(corner.alpha);
}

GlVertex vertex_at(const Corner& corner) {
  GlVertex vertex;
  vertex.x = corner.x;
  vertex.y = corner.y;
  vertex.near = corner.near;
  paint(vertex, corner);
  return vertex;
}

GlVertex packed(const Corner& corner, const PieceStyle& style, float scale) {
  GlVertex vertex = vertex_at(corner);
  switch (corner.kind) {
    case PieceKind::wire:
      vertex.kind = 2;
      vertex.a[0] = corner.across;
      vertex.a[1] = 1 / std::max(std::abs(corner.across) - 1, 1e-6f);
      vertex.b[0] = corner.lamp_side;
      vertex.b[1] = corner.lamp_front;
      vertex.b[2] = corner.half_side;
      vertex.b[3] = corner.half_front;
      vertex.a[2] = style.half_width;
      vertex.a[3] = corner.near;
      break;
    case PieceKind::line:
      vertex.kind = 1;
      vertex.a[0] = corner.across;
      vertex.a[1] = corner.along;
      vertex.a[2] = style.half_width;
      vertex.a[3] = scale;
      vertex.b[0] = style.dash;
      vertex.b[1] = style.gap;
      vertex.b[2] = style.dash_offset;
      break;
    case PieceKind::field:
      vertex.a[0] = corner.along * corner.near;
      vertex.a[1] = corner.other * corner.near;
      vertex.a[2] = corner.near;
      break;
    case PieceKind::face:
    case PieceKind::mark: break;
  }
  return vertex;
}

/// Share of its colour from which a surface counts as one that hides what is behind it.
constexpr float solid = 0.8f;

/// Below this a line or surface lets through what lies behind it.
constexpr float faint = 0.5f;

float alpha_of(const Pieces& pieces, const Piece& piece) {
  if (piece.kind == PieceKind::field) return pieces.styles[piece.style].field->alpha;
  return pieces.corners[piece.first].alpha;
}

enum Turn { surfaces, wires, lines, faint_lines, marks, turns };

/// When a piece may be drawn if each kind goes in one run and the depth test does what sorting would have
/// done. A card that is the processor spends more on a change of program than on what it draws: sorted by
/// depth alone, a phone that charges took 1100 runs.
Turn turn_of(const Pieces& pieces, const Piece& piece) {
  switch (piece.kind) {
    case PieceKind::face:
    case PieceKind::field: return surfaces;
    case PieceKind::wire: return wires;
    case PieceKind::line: return alpha_of(pieces, piece) < faint ? faint_lines : lines;
    case PieceKind::mark: break;
  }
  return marks;
}

/// Whether kinds may part: what shows through a surface must have been drawn before it, and wires in front of
/// one would show the ground along their soft edges.
bool kinds_part(const Pieces& pieces) {
  return std::none_of(pieces.pieces.begin(), pieces.pieces.end(), [&](const Piece& piece) {
    return turn_of(pieces, piece) == surfaces && alpha_of(pieces, piece) < solid;
  });
}

}  // namespace

GlBatch& GlPanel::batch(GlBatch::Kind kind, bool deep, int field, bool veil) {
  const bool joins = !batches.empty() && batches.back().kind == kind && batches.back().deep == deep &&
                     batches.back().field == field && batches.back().veil == veil;
  if (!joins) batches.push_back({kind, veil, deep, static_cast<std::uint32_t>(indices.size()), 0, field});
  return batches.back();
}

void GlPanel::quad(const GlVertex (&corners)[4]) {
  const auto base = static_cast<std::uint32_t>(vertices.size());
  vertices.insert(vertices.end(), std::begin(corners), std::end(corners));
  for (const std::uint32_t i : {0u, 1u, 2u, 2u, 1u, 3u}) indices.push_back(base + i);
}

void GlPanel::add(const Pieces& pieces, bool deep, double scale) {
  const auto base = static_cast<std::uint32_t>(vertices.size());
  vertices.reserve(vertices.size() + pieces.corners.size());
  indices.reserve(indices.size() + 6 * pieces.pieces.size());
  for (const Corner& corner : pieces.corners) {
    vertices.push_back(packed(corner, pieces.styles[corner.style], static_cast<float>(scale)));
  }
  if (!deep || !kinds_part(pieces)) {
    for (const Piece& piece : pieces.pieces) add_indices(pieces, piece, base, deep);
    return;
  }
  std::array<std::vector<const Piece*>, turns> parted;
  for (const Piece& piece : pieces.pieces) parted[turn_of(pieces, piece)].push_back(&piece);
  for (const auto& run : parted)
    for (const Piece* piece : run) add_indices(pieces, *piece, base, deep);
}

void GlPanel::add_indices(const Pieces& pieces, const Piece& piece, std::uint32_t base, bool deep) {
  using Kind = GlBatch::Kind;
  const std::uint32_t first = base + piece.first;
  const auto four = [&](GlBatch& run) {
    for (const std::uint32_t i : {0u, 1u, 2u, 2u, 1u, 3u}) indices.push_back(first + i);
    run.count += 6;
  };
  switch (piece.kind) {
    case PieceKind::face: {
      GlBatch& run = batch(Kind::faces, deep, -1, alpha_of(pieces, piece) < faint);
      for (const std::uint32_t i : {0u, 1u, 2u}) indices.push_back(first + i);
      run.count += 3;
      break;
    }
    case PieceKind::line: four(batch(Kind::lines, deep, -1, deep && alpha_of(pieces, piece) < faint)); break;
    case PieceKind::wire: four(batch(Kind::wires, deep)); break;
    case PieceKind::mark: add_mark(pieces, piece, deep); break;
    case PieceKind::field: {
      const Field& field = *pieces.styles[piece.style].field;
      const auto known = std::find(fields.begin(), fields.end(), field);
      const auto index = static_cast<int>(known - fields.begin());
      if (known == fields.end()) fields.push_back(field);
      four(batch(Kind::field, deep, index));
      break;
    }
  }
}

void GlPanel::add_mark(const Pieces& pieces, const Piece& piece, bool deep) {
  const PieceStyle& style = pieces.styles[piece.style];
  const QSizeF reach = mark_reach(style.shape, double(style.width), double(style.height));
  const bool round = style.shape == Shape::disc || style.shape == Shape::square || style.shape == Shape::box;
  GlBatch& run = batch(round ? GlBatch::Kind::round_marks : GlBatch::Kind::marks, deep);
  GlVertex corners[4];
  for (int i = 0; i < 4; ++i) {
    GlVertex& vertex = corners[i];
    vertex = vertex_at(pieces.corners[piece.first]);
    vertex.kind = style.ball ? 4 : 3;
    const float lx = (i & 1 ? 1.0f : -1.0f) * (static_cast<float>(reach.width()) + 1);
    const float ly = (i & 2 ? 1.0f : -1.0f) * (static_cast<float>(reach.height()) + 1);
    vertex.x += lx * style.cosine + ly * style.sine;
    vertex.y += -lx * style.sine + ly * style.cosine;
    vertex.a[0] = lx;
    vertex.a[1] = ly;
    vertex.a[2] = style.outline_width;
    vertex.b[0] = style.width;
    vertex.b[1] = style.height;
    vertex.b[2] = style.corner;
    vertex.b[3] = static_cast<float>(style.shape);
    vertex.rim[0] = byte(style.outline_red);
    vertex.rim[1] = byte(style.outline_green);
    vertex.rim[2] = byte(style.outline_blue);
    vertex.rim[3] = byte(style.outline_alpha);
  }
  quad(corners);
  run.count += 6;
}

void GlPanel::add_words(float x, float y, float width, float height, float u, float v) {
  GlBatch& run = batch(GlBatch::Kind::words, false);
  GlVertex corners[4];
  for (int i = 0; i < 4; ++i) {
    const float right = i & 1 ? width : 0;
    const float down = i & 2 ? height : 0;
    corners[i].x = x + right;
    corners[i].y = y + down;
    corners[i].a[0] = u + right;
    corners[i].a[1] = v + down;
  }
  quad(corners);
  run.count += 6;
}

void GlPanel::add_rectangle(const QRectF& rectangle, const QColor& top, const QColor& bottom) {
  GlBatch& run = batch(GlBatch::Kind::faces, false);
  GlVertex corners[4];
  for (int i = 0; i < 4; ++i) {
    const QColor& c = i & 2 ? bottom : top;
    corners[i].x = static_cast<float>(i & 1 ? rectangle.right() : rectangle.left());
    corners[i].y = static_cast<float>(i & 2 ? rectangle.bottom() : rectangle.top());
    corners[i].near = 1;
    corners[i].colour[0] = static_cast<std::uint8_t>(c.red());
    corners[i].colour[1] = static_cast<std::uint8_t>(c.green());
    corners[i].colour[2] = static_cast<std::uint8_t>(c.blue());
    corners[i].colour[3] = static_cast<std::uint8_t>(c.alpha());
  }
  quad(corners);
  run.count += 6;
}

}  // namespace lucid
