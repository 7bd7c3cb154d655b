// The card in the gallery: a small net, its blame on the way back, no words.
#include <algorithm>
#include <cmath>

#include "visualizations/backpropagation/parts.hpp"

namespace lucid::backpropagation {

void draw_thumbnail(const BackpropagationScene& scene, const ViewState& view, DrawList& list) {
  if (!scene.sketch) return;
  const NetSketch& net = *scene.sketch;
  Panel& panel = pixel_panel(list, QRectF(QPointF(0, 0), view.size));
  Pen pen(panel, view);
  const double width = view.size.width(), height = view.size.height();
  const double size = std::clamp(0.1 * height, 8.0, 26.0);
  const auto layers = net.dims.size();
  const int most = *std::max_element(net.dims.begin(), net.dims.end());
  const double gap = 0.72 * height / std::max(most - 1, 1);
  const auto place = [&](std::size_t layer, std::size_t unit) {
    const double x = width * (0.11 + 0.78 * double(layer) / double(layers - 1));
    return QPointF(x, height / 2 + (double(unit) - (net.dims[layer] - 1) / 2.0) * gap);
  };
  std::vector<Glyph> filled, hollow;
  std::vector<Curve> edges;
  std::vector<double> shares;
  for (std::size_t layer = 0; layer + 1 < layers; ++layer) {
    const auto in = static_cast<std::size_t>(net.dims[layer]);
    for (std::size_t i = 0; i < net.blame[layer].size(); ++i) {
      Curve edge;
      const QPointF a = place(layer, i % in), b = place(layer + 1, i / in);
      edge.from = a;
      edge.to = b;
      edge.control_1 = a + (b - a) / 3;
      edge.control_2 = a + (b - a) * 2 / 3;
      const double share = net.blame[layer][i];
      edge.stroke.shade = share > 0.12 ? Shade(Role::energy, 0.9) : Shade(Role::edge, 0.8);
      edge.stroke.width = static_cast<float>(share > 0.12 ? 0.6 + 0.034 * height * share : 0.8);
      edges.push_back(edge);
      shares.push_back(share);
    }
  }
  // Faint ones first, so that the blame lies on top.
  for (const bool strong : {false, true}) {
    for (std::size_t i = 0; i < edges.size(); ++i) {
      if ((shares[i] > 0.12) != strong) continue;
      panel.add(edges[i]);
      if (shares[i] < 0.3) continue;
      ViewState slow = view;
      slow.clock = 0.5 * view.clock;
      const double length =
          std::hypot(double(edges[i].to.x - edges[i].from.x), double(edges[i].to.y - edges[i].from.y));
      blame_dots(filled, hollow, edges[i], false, 0.036 * height + 1, std::fmod(0.618 * double(i), 1.0), slow,
                 std::min(length, 69.0));
    }
  }
  pen.marks(Shape::disc, std::move(filled));
  std::vector<Glyph> units;
  for (std::size_t layer = 0; layer < layers; ++layer) {
    for (std::size_t unit = 0; unit < net.values[layer].size(); ++unit) {
      units.push_back(
          glyph_at(place(layer, unit), size, Shade(Map::signed_value, 0.85 * net.values[layer][unit])));
    }
  }
  Glyphs& marks = pen.marks(Shape::disc, std::move(units));
  marks.outline = Role::ink;
  marks.outline_width = 1.2f;
}

}  // namespace lucid::backpropagation
