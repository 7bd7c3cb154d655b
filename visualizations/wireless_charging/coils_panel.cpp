// The coils in three dimensions: copper, lines of equal flux, the energy on its way, and the words around
// them.
#include <algorithm>
#include <cmath>

#include "visualizations/sentence.hpp"
#include "visualizations/text.hpp"
#include "visualizations/wireless_charging/drawing.hpp"

namespace lucid::wireless {
namespace {

constexpr double crossing_seconds = 3.2;  // of an energy mark, whatever its way
constexpr double tail_share = 0.4;        // of the way

void add_coil(Drawing& drawing, Panel& panel, const std::shared_ptr<const CoilShape>& shape, const char* pick,
              bool lit) {
  const auto coil = drawing.prepared.coils.of(shape, 0, [](const CoilShape& c) { return prepare(c); });
  if (!coil) return;
  for (const Points& points : coil->tubes) {
    Tube tube;
    tube.points = points;
    tube.radius = coil->radius;
    tube.closed = coil->closed;
    if (!drawing.view.thumbnail) tube.pick = QString::fromLatin1(pick);
    panel.add(std::move(tube));
  }
  if (!lit) return;
  const Axes axes = axes_of(*shape);
  std::vector<Vec3> ring;
  for (int i = 0; i < 96; ++i) {
    const double angle = 2 * M_PI * i / 96, radius = shape->outer + 2.5 * coil->radius;
    ring.push_back(axes.out(radius * std::cos(angle), radius * std::sin(angle), 0));
  }
  Polyline line;
  line.points = share(std::move(ring));
  line.closed = true;
  line.stroke = {Role::accent, 2.5f};
  panel.add(std::move(line));
}

/// Outline of run B's receiver, where it lay.
void add_ghost(Drawing& drawing, Panel& panel) {
  if (!drawing.view.run_b || drawing.view.thumbnail) return;
  const auto* other = dynamic_cast<const WirelessScene*>(drawing.view.run_b->scene.get());
  if (!other || !other->receiver) return;
  const CoilShape& coil = *other->receiver;
  if (drawing.scene.receiver && coil.centre == drawing.scene.receiver->centre &&
      coil.normal == drawing.scene.receiver->normal && coil.outer == drawing.scene.receiver->outer)
    return;
  const Axes axes = axes_of(coil);
  for (const double radius : {coil.outer, coil.inner}) {
    std::vector<Vec3> ring;
    for (int i = 0; i < 96; ++i)
      ring.push_back(axes.out(radius * std::cos(2 * M_PI * i / 96), radius * std::sin(2 * M_PI * i / 96), 0));
    Polyline line;
    line.points = share(std::move(ring));
    line.closed = true;
    line.stroke = {Role::muted, 1.5f, Dash::dashed};
    panel.add(std::move(line));
  }
  Label label;
  label.text = QStringLiteral("B");
  label.at = axes.out(coil.outer, 0, 0);
  label.offset = {9, 0};
  label.shade = Role::muted;
  label.weight = 600;
  label.halo = 2.5f;
  label.clear = 8;
  label.yield = Yield::drops;
  panel.add(std::move(label));
}

void add_lines(Drawing& drawing, Panel& panel, const PreparedField& field) {
  const ViewState& view = drawing.view;
  const bool sharing =
      drawing.lit({"coupling", "mutual_inductance", "figure_of_merit", "splitting_low", "splitting_high"});
  const double stale = drawing.scene.field_stale ? 0.85 : 1;
  for (std::size_t i = 0; i < field.lines.size(); ++i) {
    const PreparedLine& made = field.lines[i];
    Polyline line;
    line.points = made.points;
    line.map = Map::line_amount;
    line.scalars = made.shades;
    line.alphas = made.alphas;
    line.stroke.dash = made.threads ? Dash::solid : Dash::dashed;
    double width = made.threads ? 2.2 : 1.9, alpha = stale;
    if (view.thumbnail) width = made.threads ? 1.3 : 1.0;
    if (view.presenting) width *= 1.5;
    if (drawing.lit({"line_drift"})) width += 0.8;
    if (sharing) width += made.threads ? 1.2 : 0, alpha *= made.threads ? 1 : 0.45;
    if (view.hover == QLatin1String("line") && view.hover_index == static_cast<int>(i)) width += 1.4;
    line.stroke.width = static_cast<float>(width);
    line.stroke.shade.alpha = static_cast<float>(alpha);
    line.stroke.halo = view.thumbnail ? 1.0f : 1.8f;
    if (!made.closed) line.stroke.fade_end = 0.3f;
    if (!view.thumbnail) line.pick = QStringLiteral("line"), line.pick_index = static_cast<int>(i);
    panel.add(std::move(line));
  }
}

void add_energy(Drawing& drawing, Panel& panel, const PreparedEnergy& energy) {
  const ViewState& view = drawing.view;
  const bool lit =
      drawing.lit({"efficiency", "load_power", "input_power", "best_efficiency", "battery_per_heat"});
  // The ways are geometry's; how much goes along them is the circuit's.
  const WirelessScene& scene = drawing.scene;
  const double much = std::sqrt(scene.gap_power / std::max(scene.target_power, 1e-12));
  if (much < 0.02) return;
  // Marks grow with the coils on the screen.
  const double per_mm = project(panel, Vec3()).pixels_per_unit * sizes_of(drawing.scene).scale;
  const double close = std::clamp(per_mm / 5, 0.85, 1.6);
  const double grow = close * (view.presenting ? 1.5 : 1.0) * (lit ? 1.3 : 1.0) *
                      (view.thumbnail ? 0.55 : 1.0) * (view.thumbnail ? 1.0 : std::clamp(much, 0.4, 1.35));
  const double stale = drawing.scene.energy_stale ? 0.7 : 1;
  const QString pick = view.thumbnail ? QString() : QStringLiteral("energy");
  // Where the scene fades away under words, its marks do not lie over them.
  const QRectF room = QRectF({0, 0}, panel.rectangle.size())
                          .adjusted(6, panel.fade_top, -6, -std::max(6.0, panel.fade_bottom));
  std::vector<Glyph> marks;
  for (std::size_t i = 0; i < energy.paths.size(); ++i) {
    const Measured& path = energy.paths[i];
    const double strength = 0.45 + 0.55 * std::sqrt(double(energy.strength[i]));
    if (!view.thumbnail) {
      Polyline way;
      way.points = path.points;
      // Without motion nothing else tells where the marks come from and go to.
      way.stroke = {Shade(Role::energy, (view.reduced_motion ? 0.9 : 0.35) * strength * stale),
                    view.reduced_motion ? 1.6f : 1.0f};
      way.stroke.fade_start = way.stroke.fade_end = 0.2f;
      way.arrow = view.reduced_motion;
      way.pick = pick;
      panel.add(std::move(way));
    }

    // The golden section spreads the marks, so that no two neighbours keep step.
    const double start = std::fmod(0.618034 * static_cast<double>(i), 1.0);
    const double share = std::fmod((view.reduced_motion ? 0 : view.clock / crossing_seconds) + start, 1.0);
    const double presence = std::clamp(std::min(share, 1 - share) / 0.12, 0.0, 1.0);
    Polyline tail;
    tail.points = lucid::share(path.piece(std::max(0.0, share - tail_share), share));
    tail.stroke = {Shade(Role::energy, presence * stale), static_cast<float>(4.2 * grow * strength)};
    tail.stroke.fade_start = 1;
    tail.stroke.halo = 1.5f;
    panel.add(std::move(tail));
    // Over the copper, not behind it: between coils that lie close nobody would see them else.
    const Projected place = project(panel, path.at(share));
    const QPointF pixel = place.at - panel.rectangle.topLeft();
    if (presence <= 0.2 || !place.visible || !room.contains(pixel)) continue;
    Glyph mark;
    mark.at = Vec3(pixel);
    // They come and go by size: a pale mark would leave its rim behind.
    mark.width = static_cast<float>(9 * grow * strength * presence);
    mark.fill = Shade(Role::energy, stale);
    marks.push_back(mark);
  }
  if (marks.empty()) return;
  Glyphs set;
  set.glyphs = share(std::move(marks));
  set.halo = 2;
  set.space = Space::pixels;
  set.pick = pick;
  panel.add(std::move(set));
}

/// What the strokes mean, from the lower left corner on. Words go before size when room is short.
double add_key(Drawing& drawing, Panel& panel, const PreparedField* field, double right) {
  const QRectF& place = panel.rectangle;
  const double y = place.height() - 8 - 10 * drawing.text();
  double x = 20;
  const auto entry = [&](const QString& text, const Polyline& sample, bool mark, const QString& pick) {
    Label label = words(text, {x + 36, y}, Role::muted);
    label.pick = pick;
    const double width = text_size(label, drawing.text()).width();
    if (x + 36 + width > right) return;
    panel.add(sample);
    if (mark) {
      Glyphs disc;
      Glyph glyph;
      glyph.at = {x + 28, y};
      glyph.width = 8;
      glyph.fill = Role::energy;
      disc.glyphs = share<Glyph>({glyph});
      disc.space = Space::pixels;
      panel.add(std::move(disc));
    }
    panel.add(std::move(label));
    x += 36 + width + 20;
  };
  const auto sample = [&](Shade shade, double width, Dash dash) {
    return pixel_line({{x, y}, {x + 28, y}}, shade, width, dash);
  };
  // How many lines go through is the coupling in another dress.
  const bool lines = field && !field->lines.empty() && !drawing.view.locks("coupling");
  const int all = field ? static_cast<int>(field->lines.size()) : 0;
  if (lines) {
    const QString threads = place.width() < 540 * drawing.text()
                                ? translate("wireless-charging", "%1 of %2 go through both")
                                : translate("wireless-charging", "%1 of %2 go through the receiver’s coil");
    entry(threads.arg(drawing.view.locale.toString(field->threading), drawing.view.locale.toString(all)),
          sample(Shade(Map::line_amount, 0.92), 2.4, Dash::solid), false, QStringLiteral("key:coupling"));
  }
  if (drawing.scene.energy && !drawing.scene.energy->empty()) {
    entry(translate("wireless-charging", "energy on its way"), sample(Role::energy, 2, Dash::solid), true,
          QStringLiteral("key:efficiency"));
  }
  if (lines)
    entry(translate("wireless-charging", "%1 come back")
              .arg(drawing.view.locale.toString(all - field->threading)),
          sample(Shade(Map::line_amount, 0.55), 2, Dash::dashed), false, QStringLiteral("key:coupling"));
  return x;
}

/// In front of a class there is only the count, large: above the coils where the ledger lies below them, else
/// below them; the other corners belong to the sentence and its figure.
void add_presented_key(Drawing& drawing, Panel& panel, const PreparedField* field) {
  if (!field || field->lines.empty() || drawing.view.locks("coupling")) return;
  const double text = drawing.text(), row = 22 * text;
  const int all = static_cast<int>(field->lines.size());
  Label threads = words({}, {}, Role::ink);
  set_sentence(threads,
               translate("wireless-charging", "<1>%2 of %3</1> go through both coils")
                   .arg(drawing.view.locale.toString(field->threading), drawing.view.locale.toString(all)),
               {{{}, Role::ink, 600}});
  Label rest = words(translate("wireless-charging", "the rest come back"), {}, Role::ink);
  // In one row where there is room: below the coils the right end of the scale comes down into the corner.
  const double before = 26 * text + 12, between = 28 * text;
  const double first = before + text_size(threads, text).width() + between;
  const bool one_row = 32 + first + before + text_size(rest, text).width() <= panel.rectangle.width() - 16;
  const bool above = panel.rectangle.height() < drawing.view.size.height() - 1;
  double x = 32, y = above ? row : panel.rectangle.height() - 14 * text - (one_row ? 0 : row);
  threads.pick = rest.pick = QStringLiteral("key:coupling");
  for (Label* label : {&threads, &rest}) {
    const bool solid = label == &threads;
    label->at = {x + before, y};
    label->max_width = panel.rectangle.width() - x - before - 16;
    label->halo = 3;
    panel.add(pixel_line({{x, y}, {x + 26 * text, y}}, Shade(Map::line_amount, solid ? 0.92 : 0.55),
                         solid ? 5 : 4, solid ? Dash::solid : Dash::dashed));
    panel.add(std::move(*label));
    (one_row ? x : y) += one_row ? first : row;
  }
}

void add_words(Drawing& drawing, Panel& panel, const PreparedField* field) {
  if (drawing.view.presenting) return add_presented_key(drawing, panel, field);
  const ViewState& view = drawing.view;
  const WirelessScene& scene = drawing.scene;
  const QRectF& place = panel.rectangle;
  const double text = drawing.text();
  const auto& camera = std::get<OrbitCamera>(panel.camera);

  const bool bar = field && place.width() >= 430 * text, narrow = place.width() < 540 * text;
  const double bar_width = narrow ? 120 : 176;
  const QString bar_title = translate("wireless-charging", "Flux density, µT per A");
  const double bar_room = std::max(bar_width, text_size(words(bar_title, {}), text).width() - 12 * text);
  Label title = words(translate("wireless-charging", "Two coils, seen %1° from above")
                          .arg(view.locale.toString(std::lround(camera.pitch))),
                      {20, 12 + 10 * text}, Role::ink);
  if (camera.pitch < 0)
    title.text = translate("wireless-charging", "Two coils, seen %1° from below")
                     .arg(view.locale.toString(std::lround(-camera.pitch)));
  title.size = TextSize::body;
  title.weight = 600;
  title.halo = 2.5f;  // in a low picture lines of the field come up to the words
  title.max_width = place.width() - 40 - (bar ? bar_room + (narrow ? 24 : 40) : 0);
  panel.add(title);

  QString more;
  if (field) {
    const QString count = view.locale.toString(static_cast<int>(field->lines.size()));
    const double phase = scene.field ? scene.field->phase : NAN;
    if (scene.field_stale)
      more = translate("wireless-charging", "%1 lines of equal flux, being traced anew").arg(count);
    else if (std::isfinite(phase))
      more = translate("wireless-charging", "%1 lines of equal flux, at %2° of the cycle")
                 .arg(count, view.locale.toString(std::lround(phase)));
    else
      more = translate("wireless-charging", "%1 lines of equal flux, all from the sender").arg(count);
  } else {
    more = translate("wireless-charging", "The field lines are on their way.");
  }
  if (*scene.impossible != '\0') more = in_words(scene.impossible);
  Label second =
      words(more, {20, 12 + 30 * text}, *scene.impossible != '\0' ? Role::reject_text : Role::muted);
  second.size = TextSize::body;
  if (*scene.impossible == '\0' && field && scene.field && text_size(second, text).width() > title.max_width)
    second.text = translate("wireless-charging", "%1 lines of equal flux")
                      .arg(view.locale.toString(static_cast<int>(field->lines.size())));
  second.max_width = title.max_width;
  second.halo = title.halo;
  panel.add(std::move(second));

  if (const WirelessScene* other = drawing.other()) {
    const QStringList differences = differences_from(*other, scene, view);
    Label held = words(QStringLiteral("B  "), {20, 12 + 72 * text}, Role::muted);
    held.weight = 600;
    held.halo = 2.5f;
    const double room = place.width() - 40;
    held.more.push_back(
        {differences.isEmpty() ? translate("wireless-charging", "no difference") : differences.first(),
         Role::muted});
    // As many as have room, each whole.
    for (qsizetype i = 1; i < differences.size(); ++i) {
      const QString before = held.more.back().text;
      held.more.back().text += QStringLiteral(", ") + differences[i];
      if (text_size(held, text).width() <= room) continue;
      held.more.back().text = before;
      break;
    }
    held.max_width = room;
    panel.add(std::move(held));
  }

  if (bar) {
    ColourBar colours;
    colours.at = {place.width() - 20 - 12 * text, 12};
    colours.map = Map::line_amount;
    colours.width = bar_width;
    colours.title = bar_title;
    // Every second tick where the bar is short.
    for (std::size_t i = 0; i < field->ticks.size(); i += narrow ? 2 : 1)
      colours.ticks.push_back({field->ticks[i].first, drawing.tick(field->ticks[i].second)});
    panel.add(std::move(colours));
  }

  const double right = place.width() - 20;
  const double key_end = add_key(drawing, panel, field, right);
  if (scene.field) {
    Label quality = words(
        translate("wireless-charging", "Flux drift along a line %1").arg(drawing.number(scene.field->drift)),
        {right, place.height() - 8 - 10 * text}, Role::muted, Qt::AlignRight | Qt::AlignVCenter);
    if (drawing.lit({"line_drift"})) quality.shade = Role::ink, quality.weight = 600;
    quality.pick = QStringLiteral("key:line_drift");
    if (key_end + text_size(quality, text).width() > right)
      quality.text = translate("wireless-charging", "Flux drift %1").arg(drawing.number(scene.field->drift));
    if (key_end + text_size(quality, text).width() <= right) panel.add(std::move(quality));
  }
}

void add_handles(Drawing& drawing, Panel& panel) {
  const ViewState& view = drawing.view;
  const WirelessScene& scene = drawing.scene;
  if (!scene.receiver) return;
  const TwoWay places = two_way_places(scene, panel);
  add_two_way_handle(drawing, panel, places.lift, false, QStringLiteral("lift"));
  add_two_way_handle(drawing, panel, places.tilt, true, QStringLiteral("tilt"));
  const auto add = [&](Vec3 at, const char* pick) {
    Handle handle;
    handle.at = at;
    if (!shows(panel, at)) handle.at = Vec3(kept_inside(panel, at)), handle.space = Space::pixels;
    handle.pick = QString::fromLatin1(pick);
    handle.state = view.handle_state(handle.pick);
    panel.add(std::move(handle));
  };
  if (has_object(scene)) add(object_handle(scene), "object");
  // On the phone's right edge, or as far out as the picture reaches: sideways only, so that it keeps away
  // from the handles that lift and tilt.
  const Axes axes = axes_of(*scene.receiver);
  const Vec3 rim = receiver_handle(scene);
  Vec3 at = rim;
  for (double share = 1; share >= 0 && !shows_across(panel, at); share -= 0.05)
    at = axes.origin + (rim - axes.origin) * share;
  add(at, "receiver");
}

}  // namespace

void draw_coils(Drawing& drawing, const QRectF& place) {
  const WirelessScene& scene = drawing.scene;
  const ViewState& view = drawing.view;
  Panel& panel = drawing.list.add({});
  panel.id = QStringLiteral("coils");
  panel.rectangle = place;
  OrbitCamera own = own_camera(scene, view, place);
  if (view.thumbnail) own.distance *= 0.86;
  panel.camera = view.camera(panel.id, Camera(own));
  if (!view.thumbnail) {
    panel.fade_top = std::min(84 * drawing.text(), 0.24 * place.height());
    panel.fade_bottom = std::min(64 * drawing.text(), 0.2 * place.height());
  }

  const double extent = 2.1 * sizes_of(scene).extent;
  const auto field = drawing.prepared.fields.of(scene.field, extent,
                                                [extent](const FieldLines& f) { return prepare(f, extent); });
  const auto energy = drawing.prepared.energies.of(
      scene.energy, 0, [](const std::vector<EnergyPath>& paths) { return prepare(paths); });

  if (!view.thumbnail) {
    add_phone_and_pad(drawing, panel);
    add_ruler(drawing, panel);
  }
  add_object(drawing, panel);
  add_coil(drawing, panel, scene.transmitter, "transmitter",
           drawing.lit({"tx_inductance", "tx_q", "loss_tx", "skin_depth", "resistance_ratio", "tx_radius",
                        "tx_inner", "tx_turns", "tx_layers"}));
  add_coil(drawing, panel, scene.receiver, "receiver",
           drawing.lit({"rx_inductance", "rx_q", "loss_rx", "skin_depth", "resistance_ratio", "rx_radius",
                        "rx_inner", "rx_turns", "rx_layers"}));
  add_ghost(drawing, panel);
  add_magnets(drawing, panel);
  if (field) add_lines(drawing, panel, *field);
  if (energy) add_energy(drawing, panel, *energy);
  if (view.thumbnail) return;
  add_arriving(drawing, panel);
  add_gap(drawing, panel);
  add_words(drawing, panel, field.get());
  if (!view.presenting) add_sketch_button(drawing, panel);
  add_handles(drawing, panel);
}

}  // namespace lucid::wireless
