// What the panels of this stage share: the scene and view they draw, their places, words and small marks.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <cmath>

#include "visualizations/numbers.hpp"
#include "visualizations/stage.hpp"
#include "visualizations/wireless_charging/prepared.hpp"

namespace lucid::wireless {

/// Everything that a panel may look at.
struct Drawing {
  const Snapshot& snapshot;
  const WirelessScene& scene;
  const ViewState& view;
  DrawList& list;
  Prepared& prepared;

  double text() const { return view.text_scale; }
  QString number(double value, const char* unit = "", bool fraction = false) const {
    return quantity_text(value, QString::fromUtf8(unit), view.locale, fraction);
  }
  /// The figure at a tick: as short as it is, thousands parted as everywhere.
  QString tick(double value) const {
    return value == std::floor(value) ? integer_text(std::llround(value), view.locale)
                                      : view.locale.toString(value, 'g', 4);
  }
  /// Millimetres, or metres where it is far.
  QString distance(double mm) const {
    return std::abs(mm) < 1000 ? number(mm, "mm") : number(mm / 1000, "m");
  }
  /// The same, or a question mark where the quantity waits for a guess.
  QString figure(const char* id, double value, const char* unit = "", bool fraction = false) const {
    return view.locks(id) ? QString(unknown_figure) : number(value, unit, fraction);
  }
  bool lit(std::initializer_list<const char*> quantities) const;
  /// The scene of the run that is held as B, or null; cards of the gallery show none.
  const WirelessScene* other() const {
    if (!view.run_b || view.thumbnail) return nullptr;
    return dynamic_cast<const WirelessScene*>(view.run_b->scene.get());
  }
};

/// Where each look of the exhibit goes; an empty rectangle is not shown.
struct Layout {
  QRectF coils, ledger, map, waves, charger;
};
/// `thinking`: the charger plays, so that map, packets and ledger belong together whatever the size.
/// `strip`: pixels that the ledger needs.
Layout layout_for(const ViewState& view, bool thinking, double strip);

// Panels, each in its own file.
void draw_coils(Drawing& drawing, const QRectF& place);
void draw_ledger(Drawing& drawing, const QRectF& place);
/// Pixels from top to bottom: one row of words more where the names are long or large.
double ledger_height(const Drawing& drawing);
void draw_map(Drawing& drawing, const QRectF& place);
void draw_waves(Drawing& drawing, const QRectF& place);
void draw_charger(Drawing& drawing, const QRectF& place);

/// A coil drawn by hand: the view's selection says whether the sheet lies there instead of the coils.
bool sketching(const ViewState& view);
void draw_sketch(Drawing& drawing, const QRectF& place);
void add_sketch_button(Drawing& drawing, Panel& panel);
/// The sheet in words: which keys draw on it, where the pencil is.
QString sketch_words(const ViewState& view);
/// Nothing where the gesture is meant for something else.
std::optional<Response> sketch_gesture(const Gesture& gesture, const Snapshot& snapshot, ViewState& view,
                                       const DrawList& list);

/// The things on the pad in three dimensions, for draw_coils.
void add_phone_and_pad(Drawing& drawing, Panel& panel);
void add_object(Drawing& drawing, Panel& panel);
void add_ruler(Drawing& drawing, Panel& panel);
void add_gap(Drawing& drawing, Panel& panel);
/// On the phone: a light as large as the watts that arrive, in a ring that stands for those it asks for.
void add_arriving(Drawing& drawing, Panel& panel);

void add_magnets(Drawing& drawing, Panel& panel);
/// The hand has let go of the phone: the magnets move the offsets of the edits to where it comes to rest.
void let_go(Response& response, const WirelessScene& scene, const QLocale& locale);

/// Lengths that follow from the coils, mm.
struct Sizes {
  double scale = 1;    ///< 1 for a phone's coil of 22 mm
  double extent = 22;  ///< the larger coil's outer radius
  double pad_radius = 31, pad_top = 1.5, pad_bottom = -5;
  double phone_half_x = 35.8, phone_half_y = 50, phone_back = -1.5, phone_front = 6.5;
  double ruler_y = -36;
};
Sizes sizes_of(const WirelessScene& scene);

/// Places of the handles in the world, mm.
Vec3 receiver_handle(const WirelessScene& scene);
Vec3 lift_handle(const WirelessScene& scene);
Vec3 tilt_handle(const WirelessScene& scene);
Vec3 object_handle(const WirelessScene& scene);
/// From the receiver's centre to the tilt handle, mm.
double tilt_arm(const WirelessScene& scene);
bool has_object(const WirelessScene& scene);
/// The phone's coil is always in the picture; while the hand holds something the camera stays as it was.
OrbitCamera own_camera(const WirelessScene& scene, const ViewState& view, const QRectF& place);
/// Where a handle is drawn, in pixels of the panel: at its thing, or at the picture's edge where that is
/// outside.
QPointF kept_inside(const Panel& panel, Vec3 at);
/// Pixels from a handle's middle at which a press still takes it: words keep as far away.
inline constexpr double handle_reach = 17;
/// The handles that lift and tilt, in pixels of the panel, beside each other.
struct TwoWay {
  QPointF lift, tilt;
};
TwoWay two_way_places(const WirelessScene& scene, const Panel& panel);
bool shows(const Panel& panel, Vec3 at);
/// The same from left to right only.
bool shows_across(const Panel& panel, Vec3 at);

/// The figure of a readout, which is of the settings whatever the charger does by itself; `otherwise` where
/// it has none.
double reading(const Snapshot& snapshot, const char* id, double otherwise);

/// Caption-sized text at a pixel of the panel.
Label words(const QString& text, QPointF at, Shade shade = Role::muted,
            Qt::Alignment anchor = Qt::AlignLeft | Qt::AlignVCenter);
/// A panel in pixels with a hairline above or beside it.
Panel flat_panel(const char* id, const QRectF& place);
Polyline pixel_line(std::vector<Vec3> points, Shade shade, double width, Dash dash = Dash::solid);
/// Title in ink and a muted line behind it on the same row.
void add_title(Drawing& drawing, Panel& panel, const QString& title, const QString& more);
/// A handle that goes up and down only, or turns.
void add_two_way_handle(Drawing& drawing, Panel& panel, QPointF pixel, bool turns, const QString& pick);

/// What the two things are called: pad and phone, ground plate and car, sender and lamp.
QString sender_name(Setup setup);
QString receiver_name(Setup setup);

/// What is different in run B, each in words; none where nothing that the stage shows is. What waits for a
/// guess is not among it.
QStringList differences_from(const WirelessScene& other, const WirelessScene& scene, const ViewState& view);

/// For lupdate, which looks for the name "translate".
inline QString translate(const char* context, const char* text) {
  return QCoreApplication::translate(context, text);
}

}  // namespace lucid::wireless
