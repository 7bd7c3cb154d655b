// The currents of both coils over one cycle, on one clock.
#include <algorithm>
#include <cmath>

#include "visualizations/text.hpp"
#include "visualizations/wireless_charging/drawing.hpp"

namespace lucid::wireless {
namespace {

constexpr double cycle_seconds = 4;  // on the clock of the one who looks

}  // namespace

void draw_waves(Drawing& drawing, const QRectF& place) {
  const Waves* waves = drawing.scene.waves.get();
  Panel& panel = drawing.list.add(flat_panel("waves", place));
  const double w = place.width(), h = place.height(), text = drawing.text();
  panel.add(pixel_line({{0, 0.5}, {w, 0.5}}, Role::line, 1));
  panel.add(pixel_line({{0.5, 0}, {0.5, h}}, Role::line, 1));
  add_title(drawing, panel, translate("wireless-charging", "Currents"),
            waves ? translate("wireless-charging", "one cycle, %1").arg(drawing.number(waves->period, "s"))
                  : QString());
  if (!waves || waves->primary_current.size() < 2) {
    panel.add(words(translate("wireless-charging", "No current flows."), {20, 18 + 32 * text}));
    return;
  }
  float most = 0;
  for (const float i : waves->primary_current) most = std::max(most, std::abs(i));
  for (const float i : waves->secondary_current) most = std::max(most, std::abs(i));
  // Run B's currents stand behind, on the same scale of amperes.
  const WirelessScene* other = drawing.other();
  const Waves* held = other ? other->waves.get() : nullptr;
  if (held)
    for (const auto* values : {&held->primary_current, &held->secondary_current})
      for (const float i : *values) most = std::max(most, std::abs(i));
  if (most <= 0) most = 1;

  const Label widest = words(drawing.number(88.8, "mA"), {});
  const double names = std::max({text_size(widest, text).width(),
                                 text_size(words(receiver_name(drawing.scene.setup), {}), text).width(),
                                 text_size(words(sender_name(drawing.scene.setup), {}), text).width()});
  const double left = 20, right = w - 28 - names, top = 22 + 20 * text, bottom = h - 12;
  const double middle = (top + bottom) / 2, amplitude = (bottom - top) / 2;
  panel.add(pixel_line({{left, middle}, {right, middle}}, Role::edge, 1));

  const auto y_of = [&](float value) { return middle - amplitude * double(value) / double(most); };
  const double phase = drawing.view.reduced_motion ? 0 : std::fmod(drawing.view.clock / cycle_seconds, 1.0);
  const double now_x = left + phase * (right - left);
  panel.add(pixel_line({{now_x, top - 2}, {now_x, bottom + 2}}, Role::accent, 1, Dash::dotted));

  if (held)
    for (const auto& [values, shade] : {std::pair(&held->primary_current, Role::muted),
                                        std::pair(&held->secondary_current, Role::conductor)}) {
      std::vector<Vec3> points;
      const std::size_t n = values->size();
      for (std::size_t i = 0; n > 1 && i <= n; ++i)
        points.emplace_back(left + (right - left) * static_cast<double>(i) / static_cast<double>(n),
                            y_of((*values)[i % n]));
      if (points.size() > 1) panel.add(pixel_line(std::move(points), shade, 1.4, Dash::dashed));
    }

  struct Side {
    const std::vector<float>& values;
    Shade shade;
    QString name, pick;
    bool lit;
    double peak = 0, name_y = 0;
  };
  Side sides[2] = {{waves->primary_current, Role::ink, sender_name(drawing.scene.setup),
                    QStringLiteral("wave:primary_current"),
                    drawing.lit({"primary_current", "runaway_current", "drive_voltage", "drive_limit"})},
                   {waves->secondary_current, Role::conductor, receiver_name(drawing.scene.setup),
                    QStringLiteral("wave:secondary_current"), drawing.lit({"secondary_current"})}};
  for (Side& side : sides) {
    const std::size_t n = side.values.size();
    if (n < 2) continue;
    std::vector<Vec3> points;
    for (std::size_t i = 0; i <= n; ++i)
      points.emplace_back(left + (right - left) * static_cast<double>(i) / static_cast<double>(n),
                          y_of(side.values[i % n]));
    for (const float value : side.values) side.peak = std::max(side.peak, double(std::abs(value)));
    side.name_y = double(points.back().y);
    Polyline line = pixel_line(points, side.shade, side.lit ? 3.2 : 2);
    line.pick = side.pick;
    panel.add(std::move(line));
    const double place_now = phase * static_cast<double>(n);
    const auto i = static_cast<std::size_t>(place_now) % n;
    const double part = place_now - std::floor(place_now);
    const double value = double(side.values[i]) * (1 - part) + double(side.values[(i + 1) % n]) * part;
    Glyphs set;
    Glyph glyph;
    glyph.at = {now_x, y_of(static_cast<float>(value))};
    glyph.width = 8;
    glyph.fill = side.shade;
    set.glyphs = share<Glyph>({glyph});
    set.outline = Role::stage;
    set.outline_width = 1.5f;
    set.space = Space::pixels;
    panel.add(std::move(set));
  }
  // The names stand at the curves' ends, kept apart and inside.
  const double apart = 34 * text, lowest = std::min(bottom - 8 * text, h - 17 * text - 2);
  Side *upper = &sides[0], *lower = &sides[1];
  if (upper->name_y > lower->name_y) std::swap(upper, lower);
  const double push = std::max(0.0, apart - (lower->name_y - upper->name_y)) / 2;
  upper->name_y = std::clamp(upper->name_y - push, top + 8 * text, lowest - apart);
  lower->name_y = std::clamp(lower->name_y + push, upper->name_y + apart, lowest);
  for (const Side& side : sides) {
    if (side.values.size() < 2) continue;
    Label name = words(side.name, {right + 8, side.name_y - 8 * text}, side.shade);
    name.weight = 600;
    Label peak = words(drawing.number(side.peak, "A"), {right + 8, side.name_y + 8 * text}, Role::muted);
    name.pick = peak.pick = side.pick;
    panel.add(std::move(name));
    panel.add(std::move(peak));
  }
}

}  // namespace lucid::wireless
