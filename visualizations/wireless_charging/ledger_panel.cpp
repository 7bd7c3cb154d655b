// The energy ledger as one river: what leaves the wall plug, what is lost on the way, what the battery gets.
#include <algorithm>
#include <cmath>

#include "visualizations/text.hpp"
#include "visualizations/wireless_charging/drawing.hpp"

namespace lucid::wireless {
namespace {

/// The readout that a term shows: of the circuit at the settings, or of the charger by itself.
QString readout_of(const std::string& term, bool by_mind) {
  if (by_mind) {
    for (const char* coil : {"tx_", "rx_"})
      if (term.starts_with(coil)) return QStringLiteral("charger_loss_") + QString::fromLatin1(coil, 2);
    if (term == "object") return QStringLiteral("charger_loss_object");
    if (term == "battery" || term == "rectifier")
      return QStringLiteral("charger_") + QString::fromStdString(term);
    return QStringLiteral("charger_plug");
  }
  if (term.starts_with("tx_")) return QStringLiteral("loss_tx");
  if (term.starts_with("rx_")) return QStringLiteral("loss_rx");
  if (term == "object") return QStringLiteral("loss_object");
  if (term == "battery" || term == "rectifier") return QStringLiteral("load_power");
  return QStringLiteral("input_power");
}

std::vector<LedgerTerm> by_coil(const std::vector<LedgerTerm>& terms) {
  std::vector<LedgerTerm> result;
  for (const LedgerTerm& term : terms) {
    const std::string side = term.id.substr(0, 3);
    const bool coil = side == "tx_" || side == "rx_";
    if (coil && !result.empty() && result.back().id.starts_with(side)) {
      result.back().watts += term.watts;
      result.back().id = side + "coil";
    } else {
      result.push_back(term);
    }
  }
  return result;
}

QString name_of(const LedgerTerm& term) {
  if (term.id == "tx_coil") return translate("wireless-charging", "Pad coil");
  if (term.id == "rx_coil") return translate("wireless-charging", "Receiver coil");
  return in_words(term.label);
}

/// What keeps the charger from giving what the phone asks for; "" where nothing does.
QString limit_of(const Snapshot& snapshot) {
  const int place = snapshot.exhibit ? snapshot.exhibit->readout_index("drive_limit") : -1;
  if (place < 0 || static_cast<std::size_t>(place) >= snapshot.readouts.size()) return {};
  const auto* limit = std::get_if<std::string>(&snapshot.readouts[static_cast<std::size_t>(place)]);
  if (limit && *limit == "voltage") return translate("wireless-charging", "at the voltage limit");
  if (limit && *limit == "current") return translate("wireless-charging", "at the current limit");
  return {};
}

/// What the charger has chosen by itself: whose watts these are.
QString chosen_by(const Charger& charger, const Drawing& drawing) {
  if (charger.on < 1)
    return translate("wireless-charging", "the charger, on for %1 of the time")
        .arg(drawing.number(charger.on, "", true));
  return translate("wireless-charging", "the charger, at %1")
      .arg(drawing.number(drawing.scene.frequency, "Hz"));
}

Polygon filled(std::vector<Vec3> points, Shade fill, const QString& pick) {
  Polygon polygon;
  polygon.points = share(std::move(points));
  polygon.fill = fill;
  polygon.space = Space::pixels;
  polygon.pick = pick;
  return polygon;
}

/// The watts of the same term in another ledger; 0 where it has none.
double watts_of(const std::vector<LedgerTerm>& terms, const std::string& id) {
  for (const LedgerTerm& term : terms)
    if (term.id == id) return term.watts;
  return 0;
}

/// A stream of the given width that leaves the river's lower edge at (x, y) and bends down to `end`.
std::vector<Vec3> branch(double x, double y, double width, double bend, double end) {
  std::vector<Vec3> outer, points;
  const double cx = x, cy = y + bend;
  for (int i = 0; i <= 12; ++i) {
    const double angle = M_PI / 2 * i / 12;
    outer.emplace_back(cx + (bend + width) * std::sin(angle), cy - (bend + width) * std::cos(angle));
    points.emplace_back(cx + bend * std::sin(angle), cy - bend * std::cos(angle));
  }
  const double left = cx + bend, right = left + width, head = std::max(5.0, 0.5 * width + 3);
  outer.emplace_back(right, end - head);
  outer.emplace_back(right + 3.5, end - head);
  outer.emplace_back((left + right) / 2, end);
  outer.emplace_back(left - 3.5, end - head);
  outer.emplace_back(left, end - head);
  std::reverse(points.begin(), points.end());
  outer.insert(outer.end(), points.begin(), points.end());
  return outer;
}

}  // namespace

void draw_ledger(Drawing& drawing, const QRectF& place) {
  const Ledger* ledger = drawing.scene.ledger.get();
  Panel& panel = drawing.list.add(flat_panel("ledger", place));
  const double w = place.width(), text = drawing.text();
  panel.add(pixel_line({{0, 0.5}, {w, 0.5}}, Role::line, 1));
  const bool by_mind = drawing.scene.by_mind;
  const Charger* charger = drawing.scene.charger.get();
  if (!ledger || !(ledger->plug > 0)) {
    Label none =
        words(translate("wireless-charging", "No power is drawn from the wall."), {20, place.height() / 2});
    const double room = w - 40;
    if (by_mind && charger) {
      none.more.push_back({QStringLiteral("  ") + in_words(charger->label), Role::ink, 600});
      none.pick = QStringLiteral("ledger:charger_state");
      if (text_size(none, text).width() > room) {
        Label state = words(in_words(charger->label), {20, place.height() / 2 + 9 * text}, Role::ink);
        state.weight = 600;
        state.max_width = room;
        state.pick = none.pick;
        none.more.clear();
        none.at = Vec3(20, place.height() / 2 - 9 * text);
        panel.add(std::move(state));
      }
    }
    none.max_width = room;
    panel.add(std::move(none));
    return;
  }

  std::vector<LedgerTerm> losses;
  const LedgerTerm* battery = nullptr;
  for (const LedgerTerm& term : ledger->terms) {
    if (term.id == "battery")
      battery = &term;
    else if (term.watts > 1e-6 * ledger->plug)
      losses.push_back(term);
  }

  // Run B flows beside it, on the same scale of watts.
  const WirelessScene* other = drawing.other();
  const Ledger* held = other && other->ledger && other->ledger->plug > 0 ? other->ledger.get() : nullptr;
  std::vector<LedgerTerm> held_terms = held ? held->terms : std::vector<LedgerTerm>();

  // Where names would not fit, a coil's losses are told as one.
  const double room = (w - 250 * text) / std::max<double>(1, static_cast<double>(losses.size())) - 6;
  if (std::any_of(losses.begin(), losses.end(), [&](const LedgerTerm& term) {
        return text_size(words(name_of(term), {}), text).width() > room;
      }))
    losses = by_coil(losses), held_terms = by_coil(held_terms);

  const double band_top = 12, band = 30, per_watt = band / std::max(ledger->plug, held ? held->plug : 0.0);
  const auto lit = [&](const QString& readout) {
    return drawing.view.lit == readout || (drawing.view.hover == QLatin1String("ledger:") + readout);
  };

  // The two ends, in words.
  const auto end_words = [&](const QString& name, double watts, double x, bool right, const QString& readout,
                             double watts_of_b) {
    const Qt::Alignment anchor = Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
    Label top = words(name, {x, band_top + 15 - 8 * text}, Role::muted, anchor);
    Label bottom =
        words(drawing.number(watts, "W"), {x, band_top + 15 + 9 * text}, Role::energy_text, anchor);
    bottom.size = TextSize::body;
    bottom.weight = 600;
    bottom.pick = top.pick = QLatin1String("ledger:") + readout;
    double width = std::max(text_size(top, text).width(), text_size(bottom, text).width());
    panel.add(std::move(top));
    panel.add(std::move(bottom));
    const double as_set = right || held || !by_mind ? watts : reading(drawing.snapshot, "input_power", watts);
    if (std::abs(as_set - watts) > 0.005 * std::max(as_set, watts) && !drawing.view.locks("input_power")) {
      Label set = words(translate("wireless-charging", "as set: %1").arg(drawing.number(as_set, "W")),
                        {x, band_top + 15 + 26 * text}, Role::muted, anchor);
      set.pick = QStringLiteral("key:input_power");
      width = std::max(width, text_size(set, text).width());
      panel.add(std::move(set));
    }
    if (held) {
      Label b = words(QStringLiteral("B ") + drawing.number(watts_of_b, "W"), {x, band_top + 15 + 26 * text},
                      Role::muted, anchor);
      b.pick = QLatin1String("ledger:") + readout;
      width = std::max(width, text_size(b, text).width());
      panel.add(std::move(b));
    }
    return width;
  };
  const QString plug_id = readout_of("plug", by_mind),
                battery_id = by_mind ? QStringLiteral("charger_battery") : QStringLiteral("load_power");
  const double left_words = end_words(translate("wireless-charging", "Wall plug"), ledger->plug, 20, false,
                                      plug_id, held ? held->plug : 0);
  const double right_words =
      end_words(battery ? in_words(battery->label) : translate("wireless-charging", "Battery"),
                battery ? battery->watts : 0, w - 20, true, battery_id, watts_of(held_terms, "battery"));
  const double x0 = 20 + left_words + 12, x1 = w - 20 - right_words - 20;

  // The river loses height at every branch; what is left of it arrives.
  const double slot = (x1 - x0) / (static_cast<double>(losses.size()) + 0.55);
  const double end = band_top + band + 15;
  double x = x0, height = ledger->plug * per_watt, held_height = held ? held->plug * per_watt : 0;
  std::vector<Vec3> river{{x0, band_top}};
  std::vector<Vec3> lower{{x0, band_top + height}};
  std::vector<Vec3> ghost{{x0, band_top}, {x0, band_top + held_height}};
  std::size_t n = 0;
  double row_end[2] = {x0 - 40, x0 - 40};
  for (const LedgerTerm& term : losses) {
    const double wide = term.watts * per_watt;
    const double drawn = std::max(wide, 1.2);  // thinner would not be seen
    const double at = x0 + slot * (static_cast<double>(n) + 0.3);
    const QString readout = readout_of(term.id, by_mind), pick = QLatin1String("ledger:") + readout;
    lower.emplace_back(at, band_top + height);
    lower.emplace_back(at, band_top + height - wide);
    panel.add(filled(branch(at, band_top + height, drawn, 5, end),
                     Shade(Role::energy, lit(readout) ? 1 : 0.8), pick));
    Label name = words(name_of(term), {at + 5 + wide / 2, end + 2 + 8 * text}, Role::muted, Qt::AlignCenter);
    Label watts = words(drawing.number(term.watts, "W"), {at + 5 + wide / 2, end + 2 + 24 * text},
                        lit(readout) ? Shade(Role::energy_text) : Shade(Role::ink), Qt::AlignCenter);
    watts.weight = 600;
    name.pick = watts.pick = pick;
    name.max_width = slot - 6;
    if (held) {
      const double theirs = watts_of(held_terms, term.id);
      ghost.emplace_back(at, band_top + held_height);
      held_height -= theirs * per_watt;
      ghost.emplace_back(at, band_top + held_height);
      Label both = watts;
      both.more.push_back({QStringLiteral("  B ") + drawing.number(theirs, "W"), Role::muted, 400});
      if (text_size(both, text).width() < slot - 8) watts = both;
    }
    const double half = std::max(text_size(name, text).width(), text_size(watts, text).width()) / 2;
    const double middle = std::max(at + 5 + wide / 2, row_end[0] + 8 + half);
    if (middle + half < w - 12) {
      name.at = Vec3(middle, end + 2 + 8 * text);
      watts.at = Vec3(middle, end + 2 + 24 * text);
      row_end[0] = middle + half;
      panel.add(std::move(name));
      panel.add(std::move(watts));
    }
    height -= wide;
    x = at;
    ++n;
  }
  lower.emplace_back(x1, band_top + height);
  river.emplace_back(x1, band_top);
  river.emplace_back(x1 + 10, band_top + height / 2);  // it flows this way
  std::reverse(lower.begin(), lower.end());
  river.insert(river.end(), lower.begin(), lower.end());
  panel.add(filled(std::move(river), Role::energy, QLatin1String("ledger:") + plug_id));
  if (held) {
    ghost.emplace_back(x1, band_top + held_height);
    ghost.emplace_back(x1, band_top);
    panel.add(pixel_line(std::move(ghost), Role::ink, 1.2, Dash::dashed));
  }
  if (lit(battery_id) || lit(by_mind ? QStringLiteral("charger_efficiency") : QStringLiteral("efficiency")))
    panel.add(pixel_line({{x, band_top - 3}, {x1, band_top - 3}}, Role::accent, 2));

  // How well the books agree.
  const double open = std::abs(ledger->residual) / ledger->plug;
  const int digits = open > 0 ? static_cast<int>(std::floor(-std::log10(open))) : 16;
  Label closing = words(
      digits >= 16
          ? translate("wireless-charging", "closes exactly")
          : translate("wireless-charging", "closes to %1 digits").arg(drawing.view.locale.toString(digits)),
      {w - 20, end + 2 + 24 * text}, Role::muted, Qt::AlignRight | Qt::AlignVCenter);
  closing.pick =
      by_mind ? QStringLiteral("ledger:charger_residual") : QStringLiteral("ledger:ledger_residual");
  const auto add_right = [&](Label label) {
    if (row_end[0] + 16 < w - 20 - text_size(label, text).width()) panel.add(std::move(label));
  };
  add_right(std::move(closing));
  const QString limit = by_mind ? chosen_by(*charger, drawing) : limit_of(drawing.snapshot);
  if (limit.isEmpty()) return;
  Label limited = words(limit, {w - 20, end + 2 + 8 * text}, Role::ink, Qt::AlignRight | Qt::AlignVCenter);
  limited.weight = 600;
  limited.pick = by_mind ? QStringLiteral("ledger:charger_frequency") : QStringLiteral("ledger:drive_limit");
  add_right(std::move(limited));
}

}  // namespace lucid::wireless
