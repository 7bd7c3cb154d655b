#include "visualizations/piece_maker.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace lucid {
namespace {

/// Cosine of the sharpest bend that gets a mitred joint.
constexpr double least_turn = 0.3;

Ink mix(const Ink& a, const Ink& b, float share) {
  return {a.red + share * (b.red - a.red), a.green + share * (b.green - a.green),
          a.blue + share * (b.blue - a.blue)};
}

/// A scene may hold what is no number, or what is far out of sight.
bool drawable(const Corner& corner) {
  constexpr float farthest = 1e6f;
  return std::abs(corner.x) < farthest && std::abs(corner.y) < farthest && std::isfinite(corner.near);
}

}  // namespace

Ink ink_of(const QColor& c) { return {c.redF(), c.greenF(), c.blueF()}; }

MapInks::MapInks(Map map, Theme theme) : is_signed_(map == Map::signed_value || map == Map::signed_ground) {
  for (std::size_t i = 0; i < inks_.size(); ++i) {
    const double share = double(i) / (inks_.size() - 1);
    inks_[i] = ink_of(map_colour(map, is_signed_ ? 2 * share - 1 : share, theme));
  }
  nothing_ = ink_of(map_colour(map, NAN, theme));
}

const Ink& MapInks::at(float value) const {
  if (std::isnan(value)) return nothing_;
  const float share = std::clamp(is_signed_ ? (value + 1) / 2 : value, 0.0f, 1.0f);
  return inks_[static_cast<std::size_t>(std::lrintf(share * static_cast<float>(inks_.size() - 1)))];
}

PieceMaker::PieceMaker(const Panel& panel, Theme theme, double fine, Layer layer, Pieces& out)
    : panel_(panel),
      theme_(theme),
      fine_(fine),
      layer_(layer),
      ground_(ink_of(colour(panel.halo_ground, theme))),
      out_(out) {
  if (const auto* orbit = std::get_if<OrbitCamera>(&panel.camera)) {
    camera_ = *orbit;
    view_ = view_of(camera_, panel.rectangle);
  }
}

void PieceMaker::finish() {
  if (layer_ == Layer::scene) {
    // Depths are positive, so their bits sort like numbers; complemented, the farthest comes first. The
    // index below them keeps the order of the list between equals.
    std::vector<std::uint64_t> order(out_.pieces.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
      order[i] = std::uint64_t{~std::bit_cast<std::uint32_t>(out_.pieces[i].depth)} << 32 | i;
    }
    std::sort(order.begin(), order.end());
    std::vector<Piece> sorted;
    sorted.reserve(order.size());
    for (const std::uint64_t key : order) sorted.push_back(out_.pieces[key & 0xffffffffu]);
    out_.pieces = std::move(sorted);
  }
}

bool PieceMaker::here(Space space) const {
  if (deep()) return space == Space::world;
  return space == Space::pixels || !has_depth(panel_);
}

Vertex PieceMaker::vertex(Vec3 point, Space space) const {
  if (!deep()) {
    const Projected place = project(panel_, point, space);
    return {(place.at - panel_.rectangle.topLeft()) * fine_, 1, place.pixels_per_unit * fine_, point, true};
  }
  const Vec3 away = point - view_.eye;
  const double depth = dot(away, view_.forward);
  const double nearest = 0.01 * camera_.distance;
  const double unit = view_.focal / std::max(depth, nearest);
  const QPointF middle(panel_.rectangle.width() / 2, panel_.rectangle.height() / 2);
  return {(middle + QPointF(dot(away, view_.right) * unit, -dot(away, view_.up) * unit)) * fine_, depth,
          unit * fine_, point, depth > nearest};
}

std::vector<Vertex> PieceMaker::seen(const std::vector<Vec3>& points, bool closed, Space space) const {
  std::vector<Vertex> out;
  out.reserve(points.size() + 1);
  for (const Vec3& point : points) out.push_back(vertex(point, space));
  if (closed) out.push_back(out.front());
  return out;
}

const MapInks& PieceMaker::map_inks(Map map) {
  std::optional<MapInks>& inks = map_inks_[static_cast<std::size_t>(map)];
  if (!inks) inks.emplace(map, theme_);
  return *inks;
}

Ink PieceMaker::aired(const Ink& ink, double depth) const {
  return deep() ? mix(ink, ground_, narrow(air(depth, camera_.distance))) : ink;
}

Ink PieceMaker::dimmed(const Ink& ink, double brightness, double depth) const {
  const auto scaled = [brightness](float c) { return narrow(std::clamp(double(c) * brightness, 0.0, 1.0)); };
  return aired({scaled(ink.red), scaled(ink.green), scaled(ink.blue)}, depth);
}

double PieceMaker::lit(Vec3 normal, double right, double up, double near) const {
  return dot(normal, view_.right) * right + dot(normal, view_.up) * up - dot(normal, view_.forward) * near;
}

void PieceMaker::paint(Corner& corner, const Ink& ink) {
  corner.red = ink.red;
  corner.green = ink.green;
  corner.blue = ink.blue;
}

Corner PieceMaker::corner_at(QPointF at, double depth, const Ink& ink) {
  Corner corner;
  corner.x = narrow(at.x());
  corner.y = narrow(at.y());
  corner.near = narrow(1 / depth);
  paint(corner, ink);
  return corner;
}

std::uint32_t PieceMaker::style(const PieceStyle& look) {
  out_.styles.push_back(look);
  return static_cast<std::uint32_t>(out_.styles.size() - 1);
}

void PieceMaker::add(Piece::Kind kind, std::uint32_t first, std::uint32_t count, double depth,
                     std::uint32_t look) {
  Piece piece{kind, first, look, narrow(depth), out_.corners[first].y, out_.corners[first].y};
  for (std::uint32_t i = 0; i < count; ++i) {
    out_.corners[first + i].style = look;
    out_.corners[first + i].kind = kind;
    if (!drawable(out_.corners[first + i])) return;
    piece.top = std::min(piece.top, out_.corners[first + i].y);
    piece.bottom = std::max(piece.bottom, out_.corners[first + i].y);
  }
  const bool clipped = deep() || panel_.clip;
  if (clipped && (piece.bottom < 0 || piece.top > narrow(panel_.rectangle.height() * fine_))) return;
  out_.pieces.push_back(piece);
}

void PieceMaker::mark(const Corner& corner, double depth, const PieceStyle& look) {
  if (!drawable(corner) || !(std::abs(look.width) < 1e5f && std::abs(look.height) < 1e5f)) return;
  out_.corners.push_back(corner);
  out_.corners.back().kind = Piece::Kind::mark;
  const auto first = static_cast<std::uint32_t>(out_.corners.size() - 1);
  const QSizeF reach = mark_reach(look.shape, double(look.width), double(look.height));
  const double radius = std::hypot(reach.width(), reach.height()) + 1;
  Piece piece{Piece::Kind::mark,
              first,
              style(look),
              narrow(depth),
              narrow(double(corner.y) - radius),
              narrow(double(corner.y) + radius)};
  out_.pieces.push_back(piece);
}

void PieceMaker::ball(const Vertex& place, Corner corner, double radius) {
  if (!place.visible) return;
  PieceStyle look;
  look.width = look.height = narrow(2 * radius * place.scale);
  look.ball = true;
  mark(corner, place.depth, look);
}

void PieceMaker::arrow(QPointF before, const Vertex& tip, double width, const Ink& ink, float alpha) {
  const auto head = arrow_head(before / fine_, tip.at / fine_, width);
  const QPointF base = (head[1] + head[2]) / 2;
  const QPointF way = head[0] - base;
  const double size = std::hypot(way.x(), way.y());
  const QPointF across = head[1] - head[2];
  PieceStyle look;
  look.shape = Shape::triangle;
  look.width = narrow(std::hypot(across.x(), across.y()) / 1.15 * fine_);
  look.height = narrow(size * fine_);
  look.cosine = narrow(-way.y() / size);
  look.sine = narrow(-way.x() / size);
  Corner corner = corner_at((head[0] - way * 0.6) * fine_, tip.depth, ink);
  corner.alpha = alpha;
  mark(corner, tip.depth, look);
}

void PieceMaker::thin(std::vector<Vertex>& vertices, std::vector<Corner>& middle) const {
  constexpr double longest = 40;
  constexpr double most_turn = 0.3;
  constexpr double most_bulge = 0.125;
  std::size_t kept = 1;
  double turned = 0;
  for (std::size_t i = 1; i < vertices.size(); ++i) {
    const bool may_go = i + 1 < vertices.size() && vertices[i].visible && vertices[kept - 1].visible &&
                        vertices[i + 1].visible;
    if (may_go) {
      const QPointF next = vertices[i + 1].at - vertices[i].at;
      const QPointF last = vertices[i].at - vertices[i - 1].at;
      const QPointF from_kept = vertices[i + 1].at - vertices[kept - 1].at;
      const double scale = std::sqrt(QPointF::dotProduct(next, next) * QPointF::dotProduct(last, last));
      if (scale < 1e-12) continue;
      const double sine = (last.x() * next.y() - last.y() * next.x()) / scale;
      turned += QPointF::dotProduct(last, next) > 0 ? std::abs(sine) : 4;
      const double reach = QPointF::dotProduct(from_kept, from_kept) / (fine_ * fine_);
      const Corner& a = middle[kept - 1];
      const Corner& b = middle[i + 1];
      const float changed = std::abs(a.red - b.red) + std::abs(a.green - b.green) +
                            std::abs(a.blue - b.blue) + std::abs(a.alpha - b.alpha);
      const bool flat = turned < most_turn && reach < longest * longest &&
                        turned * turned * reach < 64 * most_bulge * most_bulge;
      if (reach < 0.25 || (changed < 0.2f && flat)) continue;
    }
    vertices[kept] = vertices[i];
    middle[kept] = middle[i];
    ++kept;
    turned = 0;
  }
  vertices.resize(kept);
  middle.resize(kept);
}

void PieceMaker::ribbon(const std::vector<Vertex>& vertices, const std::vector<Corner>& middle,
                        const PieceStyle& look, Piece::Kind kind, bool closed) {
  const std::uint32_t looks = style(look);
  const std::size_t count = vertices.size();
  if (count < 2) return;
  ways_.resize(count - 1);
  for (std::size_t i = 0; i + 1 < count; ++i) {
    const QPointF step = vertices[i + 1].at - vertices[i].at;
    const double size = std::sqrt(QPointF::dotProduct(step, step));
    ways_[i] = size > 1e-9 ? step / size : (i > 0 ? ways_[i - 1] : QPointF(1, 0));
  }
  const auto pair = [&](std::size_t i, QPointF across) {
    const double inner = double(look.half_width) * (kind == Piece::Kind::wire ? vertices[i].scale : 1.0);
    const double outer = inner + 1;  // room for the soft edge
    for (const double sign : {-1.0, 1.0}) {
      Corner& corner = out_.corners.emplace_back(middle[i]);
      corner.x += narrow(sign * across.x() * outer);
      corner.y += narrow(sign * across.y() * outer);
      corner.across = narrow(kind == Piece::Kind::wire ? -sign * outer / inner : sign * outer);
      corner.style = looks;
      corner.kind = kind;
    }
  };
  const auto normal = [](QPointF direction) { return QPointF(-direction.y(), direction.x()); };
  /// The mitre between two pieces, or nothing where the bend is too sharp for one.
  const auto mitre = [&](std::size_t before, std::size_t after) -> std::optional<QPointF> {
    if (QPointF::dotProduct(ways_[before], ways_[after]) < least_turn) return std::nullopt;
    const QPointF bisector = ways_[before] + ways_[after];
    return normal(bisector) * (2 / QPointF::dotProduct(bisector, bisector));
  };
  bool joined = false;  // the corners at the piece's start are there already
  for (std::size_t i = 0; i + 1 < count; ++i) {
    if (!vertices[i].visible || !vertices[i + 1].visible) {
      joined = false;
      continue;
    }
    const bool first_piece = i == 0;
    const bool last_piece = i + 2 == count;
    if (!joined) {
      const auto joint = first_piece && !closed ? std::nullopt : mitre(first_piece ? count - 2 : i - 1, i);
      pair(i, joint.value_or(normal(ways_[i])));
    }
    const auto joint = last_piece && !closed ? std::nullopt : mitre(i, last_piece ? 0 : i + 1);
    pair(i + 1, joint.value_or(normal(ways_[i])));
    joined = joint.has_value();
    const auto first = static_cast<std::uint32_t>(out_.corners.size() - 4);
    if (middle[i].alpha > 0.002f || middle[i + 1].alpha > 0.002f) {
      add(kind, first, 4, 0.5 / double(middle[i].near) + 0.5 / double(middle[i + 1].near), looks);
    }
    if (!joint && !(last_piece && !closed) && look.dash == 0) {
      if (kind == Piece::Kind::wire) {
        ball(vertices[i + 1], middle[i + 1], double(look.half_width));
      } else {
        PieceStyle round;
        round.width = round.height = 2 * look.half_width;
        mark(middle[i + 1], 1 / double(middle[i + 1].near), round);
      }
    }
  }
}

}  // namespace lucid
