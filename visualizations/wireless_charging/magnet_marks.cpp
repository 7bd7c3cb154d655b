// The rings of magnets on the stage, their pull as an arrow, and the snap when the hand lets go.
#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/magnets.hpp"
#include "visualizations/wireless_charging/drawing.hpp"

namespace lucid::wireless {
namespace {

constexpr double mm_per_newton = 5;
constexpr double least_pull = 0.05;  // N that are worth an arrow

void add_ring(Panel& panel, const Axes& axes, const Magnets& magnets, bool lit) {
  const Shade shade = lit ? Shade(Role::accent) : Shade(Role::memory);
  for (const double radius : {magnets.inner, 0.5 * (magnets.inner + magnets.outer), magnets.outer}) {
    std::vector<Vec3> points;
    for (int i = 0; i < 96; ++i)
      points.push_back(
          axes.out(radius * std::cos(2 * M_PI * i / 96), radius * std::sin(2 * M_PI * i / 96), 0));
    Polyline line;
    line.points = share(std::move(points));
    line.closed = true;
    line.stroke = {shade, lit ? 2.0f : 1.2f};
    panel.add(std::move(line));
  }
  // The single magnets.
  for (int i = 0; i < 18; ++i) {
    const double angle = 2 * M_PI * (i + 0.5) / 18, c = std::cos(angle), s = std::sin(angle);
    Polyline seam;
    seam.points = line_points(axes.out(magnets.inner * c, magnets.inner * s, 0),
                              axes.out(magnets.outer * c, magnets.outer * s, 0));
    seam.stroke = {shade, 0.8f};
    panel.add(std::move(seam));
  }
}

}  // namespace

void add_magnets(Drawing& drawing, Panel& panel) {
  const WirelessScene& scene = drawing.scene;
  if (!scene.magnets || !scene.receiver || !scene.transmitter) return;
  const Magnets& magnets = *scene.magnets;
  const bool lit = drawing.lit({"magnet_hold", "magnet_home", "snap_reach", "magnets"});
  add_ring(panel, axes_of(*scene.transmitter), magnets, lit);
  add_ring(panel, axes_of(*scene.receiver), magnets, lit);
  if (drawing.view.thumbnail) return;
  const double pull = std::hypot(double(magnets.force.x), double(magnets.force.y));
  const Vec3 from(scene.offset_x, scene.offset_y, scene.gap + sizes_of(scene).phone_front);
  if (pull > least_pull) {
    Polyline arrow;
    arrow.points =
        line_points(from, from + Vec3(double(magnets.force.x), double(magnets.force.y), 0) * mm_per_newton);
    arrow.stroke = {Role::accent, 3.0f};
    arrow.stroke.halo = 2;
    arrow.arrow = true;
    arrow.pick = QStringLiteral("key:magnet_home");
    panel.add(std::move(arrow));
  }
  Label label;
  // Where friction has stopped it a hair beside the middle it is home all the same.
  const bool rests = pull > least_pull && pull <= magnets.grip, home = magnets.home >= 0;
  if (pull <= least_pull || (rests && home)) {
    label.text =
        translate("wireless-charging", "magnets hold with %1").arg(drawing.number(magnets.hold, "N"));
  } else {
    const QString words = home ? translate("wireless-charging", "magnets pull home with %1")
                               : translate("wireless-charging", "magnets push away with %1");
    label.text = words.arg(drawing.number(pull, "N"));
  }
  // In front of the rings, where no handle is.
  label.at = axes_of(*scene.receiver).out(0, -magnets.outer, 0);
  label.offset = {0, 14};
  label.anchor = Qt::AlignHCenter | Qt::AlignTop;
  label.shade = Role::accent;
  label.weight = 600;
  label.halo = 3;
  label.priority = 60;
  label.pick = QStringLiteral("key:magnet_home");
  if (rests) {
    Label held = label;
    held.text = home ? translate("wireless-charging", "a pull home of %1, which friction stops")
                           .arg(drawing.number(pull, "N"))
                     : translate("wireless-charging", "friction holds it");
    held.offset.setY(held.offset.y() + 17 * drawing.text());
    held.weight = 400;
    panel.add(std::move(held));
  }
  panel.add(std::move(label));
}

void let_go(Response& response, const WirelessScene& scene, const QLocale& locale) {
  if (!scene.magnets || !scene.magnets->pull || std::abs(scene.tilt) > 1) return;
  double* place[2] = {nullptr, nullptr};
  for (Edit& edit : response.edits)
    for (const int axis : {0, 1})
      if (edit.parameter == (axis == 0 ? "offset_x" : "offset_y"))
        place[axis] = std::get_if<double>(&edit.value);
  if (!place[0] || !place[1]) return;
  const double away = std::hypot(*place[0], *place[1]);
  if (away == 0) return;
  const double rest = 1e3 * rest_after_release(*scene.magnets->pull, 1e-3 * away);
  if (std::abs(rest - away) < 0.1) return;
  for (double* p : place) *p = std::round(*p * rest / away * 100) / 100;
  const QString way = quantity_text(std::abs(away - rest), QStringLiteral("mm"), locale);
  response.message = std::abs(rest) < away
                         ? translate("wireless-charging", "Snap: the magnets took it %1 home.").arg(way)
                         : translate("wireless-charging", "The magnets pushed it %1 away.").arg(way);
}

}  // namespace lucid::wireless
