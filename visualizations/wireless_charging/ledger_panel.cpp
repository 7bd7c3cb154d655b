// The energy ledger as one river: what leaves the wall plug, what is lost on the way, what the battery gets.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "visualizations/lights.hpp"
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
  if (term == "rectifier") return QStringLiteral("rectifier_loss");
  if (term == "battery") return QStringLiteral("load_power");
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

/// What is lost on the way, as far as it can be seen.
std::vector<LedgerTerm> losses_of(const Ledger& ledger) {
  std::vector<LedgerTerm> losses;
  for (const LedgerTerm& term : ledger.terms)
    if (term.id != "battery" && term.watts > 1e-6 * ledger.plug) losses.push_back(term);
  return losses;
}

QString name_of(const LedgerTerm& term) {
  if (term.id == "tx_coil") return translate("wireless-charging", "Sender coil");
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
  if (limit && *limit == "input") return translate("wireless-charging", "at the input limit");
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

/// How the words find room: all in the row under the river, or with one more row for what is said of the
/// whole.
struct Plan {
  bool by_coil = false;  ///< a coil's losses are told as one
  bool foot = false;     ///< what was set, what the charger chose and how well the books close stand below
  double top() const { return foot ? 10 : 12; }   ///< of the river, pixels
  double band() const { return foot ? 26 : 30; }  ///< its width at the plug
  /// Of its branches: what is lost is told below the figures at both ends, however large the words are.
  double end(double text) const {
    return std::max(top() + band() + (foot ? 5 + 8 * text : 15), foot ? 1 + 33 * text : 25 + 16.5 * text);
  }
  double height(double text) const { return foot ? end(text) + 2 + 50 * text : end(text) + 1 + 36 * text; }
};

/// By the panel's width alone, so that nothing jumps when a figure or the language changes.
bool has_foot(const Drawing& drawing, double width) { return width < 900 * drawing.text(); }

constexpr double gap_between = 14;  // pixels between what two losses are called

QString closing_words(const Drawing& drawing, const Ledger& ledger) {
  const double open = std::abs(ledger.residual) / ledger.plug;
  const int digits = open > 0 ? std::min(16, static_cast<int>(std::floor(-std::log10(open)))) : 0;
  return open == 0 ? translate("wireless-charging", "closes exactly")
                   : translate("wireless-charging", "closes to %1 digits")
                         .arg(drawing.view.locale.toString(digits));
}

QString limit_words(const Drawing& drawing) {
  return drawing.scene.by_mind && drawing.scene.charger ? chosen_by(*drawing.scene.charger, drawing)
                                                        : limit_of(drawing.snapshot);
}

/// Follows names, not figures: nothing jumps while the hand drags.
Plan plan_of(const Drawing& drawing, double width) {
  const Ledger* ledger = drawing.scene.ledger.get();
  const bool foot = has_foot(drawing, width);
  if (!ledger || !(ledger->plug > 0)) return {false, foot};
  const double text = drawing.text();
  const auto wide = [&](const QString& words_of, int weight = 400, TextSize size = TextSize::caption) {
    Label label = words(words_of, {});
    label.weight = weight, label.size = size;
    return text_size(label, text).width();
  };
  const double figure = wide(drawing.number(888e-3, "W"), 600);
  const double large = wide(drawing.number(888e-3, "W"), 600, TextSize::body);
  const double set = drawing.scene.by_mind
                         ? wide(translate("wireless-charging", "as set: %1").arg(drawing.number(88.8, "W")))
                     : drawing.other() ? wide(QStringLiteral("B ") + drawing.number(888e-3, "W"))
                                       : 0;
  const double x0 = 32 + std::max({wide(translate("wireless-charging", "Wall plug")), large, foot ? 0 : set});
  const double closing = std::max(
      wide(translate("wireless-charging", "closes to %1 digits").arg(drawing.view.locale.toString(15))),
      wide(limit_words(drawing), 600));
  std::vector<LedgerTerm> losses = losses_of(*ledger);
  if (losses.empty()) return {false, foot};
  double all = gap_between * static_cast<double>(losses.size() - 1);
  for (const LedgerTerm& term : losses) all += std::max(wide(name_of(term)), figure);
  return {all > width - 20 - x0 - (foot ? 0 : closing + 16), foot};
}

/// Where the words under the river begin, so that none lies on another and none leaves the panel.
std::vector<double> spread(const std::vector<double>& widths, double from, double to) {
  const double all = std::accumulate(widths.begin(), widths.end(), 0.0), free = to - from - all;
  const double n = static_cast<double>(widths.size());
  const double air = std::clamp(free / std::max(n, 1.0), gap_between, 90.0);
  double x = std::min(from + std::min(0.5 * air, std::max(0.0, free)), to - all - air * (n - 1));
  x = std::max(20.0, x);
  std::vector<double> left;
  for (const double width : widths) {
    left.push_back(x);
    x += width + air;
  }
  return left;
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
      // The story and the readouts tell what the settings would take.
      const double as_set = reading(drawing.snapshot, "input_power", 0) + drawing.scene.set_source_loss;
      if (as_set > 0 && place.height() > 66 * text && !drawing.view.locks("input_power")) {
        Label set = words(translate("wireless-charging", "as set: %1").arg(drawing.number(as_set, "W")),
                          {20, place.height() - 12 * text});
        set.max_width = room;
        set.pick = QStringLiteral("key:input_power");
        panel.add(std::move(set));
      }
    }
    none.max_width = room;
    panel.add(std::move(none));
    return;
  }

  const Plan plan = plan_of(drawing, w);
  std::vector<LedgerTerm> losses = losses_of(*ledger);
  const auto battery = std::find_if(ledger->terms.begin(), ledger->terms.end(),
                                    [](const LedgerTerm& term) { return term.id == "battery"; });

  // Run B flows beside it, on the same scale of watts.
  const WirelessScene* other = drawing.other();
  const Ledger* held = other && other->ledger && other->ledger->plug > 0 ? other->ledger.get() : nullptr;
  std::vector<LedgerTerm> held_terms = held ? held->terms : std::vector<LedgerTerm>();
  if (plan.by_coil) losses = by_coil(losses), held_terms = by_coil(held_terms);

  const double band_top = plan.top(), band = plan.band(), end = plan.end(text);
  const double per_watt = band / std::max(ledger->plug, held ? held->plug : 0.0);
  const auto lit = [&](const QString& readout) {
    return lights(drawing.view, readout) || (drawing.view.hover == QLatin1String("ledger:") + readout);
  };

  // The two ends, in words.
  const double foot_y = end + 2 + 41 * text;
  const double first_y = plan.foot ? 3 + 8.5 * text : band_top + 15 - 8 * text;
  double foot_from = 20;
  const auto end_words = [&](const QString& name, double watts, double x, bool right, const QString& readout,
                             double watts_of_b) {
    const Qt::Alignment anchor = Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
    Label top = words(name, {x, first_y}, Role::muted, anchor);
    Label bottom = words(drawing.number(watts, "W"), {x, first_y + 17 * text}, Role::energy_text, anchor);
    bottom.size = TextSize::body;
    bottom.weight = 600;
    bottom.pick = top.pick = QLatin1String("ledger:") + readout;
    if (lit(readout)) top.shade = bottom.shade = Role::accent;
    // At the right the row below belongs to the losses.
    const bool beside = held && plan.foot && right;
    if (beside)
      bottom.more.push_back({QStringLiteral("  B ") + drawing.number(watts_of_b, "W"), Role::muted, 400});
    double width = std::max(text_size(top, text).width(), text_size(bottom, text).width());
    panel.add(std::move(top));
    panel.add(std::move(bottom));
    const auto add_third = [&](const QString& third, const QString& pick) {
      Label label = words(third, {x, first_y + 34 * text}, Role::muted, anchor);
      label.pick = pick;
      const double wide = text_size(label, text).width();
      if (plan.foot && !right)
        label.at = Vec3(x, foot_y), foot_from = x + wide + 16;
      else
        width = std::max(width, wide);
      panel.add(std::move(label));
    };
    // At the plug, as the charger's own watts beside it: with what the source's resistance takes.
    const double as_set = right || held || !by_mind ? watts
                                                    : reading(drawing.snapshot, "input_power", watts) +
                                                          drawing.scene.set_source_loss;
    if (std::abs(as_set - watts) > 0.005 * std::max(as_set, watts) && !drawing.view.locks("input_power"))
      add_third(translate("wireless-charging", "as set: %1").arg(drawing.number(as_set, "W")),
                QStringLiteral("key:input_power"));
    if (held && !beside)
      add_third(QStringLiteral("B ") + drawing.number(watts_of_b, "W"), QLatin1String("ledger:") + readout);
    return width;
  };
  const QString plug_id = readout_of("plug", by_mind),
                battery_id = by_mind ? QStringLiteral("charger_battery") : QStringLiteral("load_power");
  const bool known = battery != ledger->terms.end();
  const double left_words = end_words(translate("wireless-charging", "Wall plug"), ledger->plug, 20, false,
                                      plug_id, held ? held->plug : 0);
  const double right_words =
      end_words(known ? in_words(battery->label) : translate("wireless-charging", "Battery"),
                known ? battery->watts : 0, w - 20, true, battery_id, watts_of(held_terms, "battery"));
  const double x0 = 20 + left_words + 12, x1 = w - 20 - right_words - 20;

  // How well the books agree, and what the charger chose or was kept from.
  Label closing = words(closing_words(drawing, *ledger), {w - 20, plan.foot ? foot_y : end + 2 + 24 * text},
                        Role::muted, Qt::AlignRight | Qt::AlignVCenter);
  closing.pick =
      by_mind ? QStringLiteral("ledger:charger_residual") : QStringLiteral("ledger:ledger_residual");
  Label limited =
      words(limit_words(drawing), {w - 20, end + 2 + 8 * text}, Role::ink, Qt::AlignRight | Qt::AlignVCenter);
  limited.weight = 600;
  limited.pick = by_mind ? QStringLiteral("ledger:charger_frequency") : QStringLiteral("ledger:drive_limit");
  if (lit(QStringLiteral("ledger_residual")) || lit(QStringLiteral("charger_residual")))
    closing.shade = Role::accent, closing.weight = 600;
  if (lit(by_mind ? QStringLiteral("charger_frequency") : QStringLiteral("drive_limit")))
    limited.shade = Role::accent;
  const double closing_width = text_size(closing, text).width(),
               limited_width = limited.text.isEmpty() ? 0 : text_size(limited, text).width();

  // What is lost, in words: a name and its watts, one below the other.
  const double n = static_cast<double>(losses.size()), gaps = gap_between * (n - 1);
  const double beyond = plan.foot ? w - 20 : w - 36 - std::max(closing_width, limited_width);
  std::vector<std::pair<Label, Label>> told;
  std::vector<double> widths;
  for (const LedgerTerm& term : losses) {
    Label name = words(name_of(term), {}, Role::muted, Qt::AlignCenter);
    const QString readout = readout_of(term.id, by_mind);
    Label watts = words(drawing.number(term.watts, "W"), {},
                        lit(readout) ? Shade(Role::energy_text) : Shade(Role::ink), Qt::AlignCenter);
    watts.weight = 600;
    name.pick = watts.pick = QLatin1String("ledger:") + readout;
    widths.push_back(std::max(text_size(name, text).width(), text_size(watts, text).width()));
    told.emplace_back(std::move(name), std::move(watts));
  }
  const auto all_widths = [&] { return std::accumulate(widths.begin(), widths.end(), gaps); };
  const double most = beyond - (plan.foot ? 20 : x0);
  for (std::size_t i = 0; i < told.size(); ++i) {
    if (held) {
      Label both = told[i].second;
      both.more.push_back({QStringLiteral("  B ") + drawing.number(watts_of(held_terms, losses[i].id), "W"),
                           Role::muted, 400});
      const double more = std::max(0.0, text_size(both, text).width() - widths[i]);
      if (all_widths() + more <= most) told[i].second = both, widths[i] += more;
    }
  }
  // In a language of very long words they give way evenly.
  if (const double too_much = all_widths() - most; too_much > 0)
    for (std::size_t i = 0; i < told.size(); ++i) {
      told[i].first.max_width = widths[i] * (1 - too_much / (most + too_much - gaps));
      widths[i] = std::max(told[i].first.max_width, text_size(told[i].second, text).width());
    }
  // Under the battery's words only where there is no other room.
  const double before = std::min(beyond, x1 + 10);
  const std::vector<double> lefts = spread(widths, x0, all_widths() <= before - x0 ? before : beyond);

  // The river loses height at every branch; what is left of it arrives.
  double x = x0, height = ledger->plug * per_watt, held_height = held ? held->plug * per_watt : 0;
  std::vector<Vec3> river{{x0, band_top}};
  std::vector<Vec3> lower{{x0, band_top + height}};
  std::vector<Vec3> ghost{{x0, band_top}, {x0, band_top + held_height}};
  double row_end = x0 - 40;
  for (std::size_t i = 0; i < losses.size(); ++i) {
    const LedgerTerm& term = losses[i];
    const double place_of = static_cast<double>(i), half = widths[i] / 2, wide = term.watts * per_watt;
    const double drawn = std::max(wide, 1.2);  // thinner would not be seen
    const double least = x0 + 4 + 18 * place_of;
    const double at =
        std::clamp(lefts[i] + half - 5 - wide / 2, least, std::max(least, x1 - 18 * (n - place_of) - wide));
    const QString pick = told[i].first.pick;
    lower.emplace_back(at, band_top + height);
    lower.emplace_back(at, band_top + height - wide);
    panel.add(filled(branch(at, band_top + height, drawn, 5, end),
                     Shade(Role::energy, lit(readout_of(term.id, by_mind)) ? 1 : 0.8), pick));
    if (held) {
      ghost.emplace_back(at, band_top + held_height);
      held_height -= watts_of(held_terms, term.id) * per_watt;
      ghost.emplace_back(at, band_top + held_height);
    }
    const double middle = lefts[i] + half;
    row_end = middle + half;
    told[i].first.at = Vec3(middle, end + 2 + 8 * text);
    told[i].second.at = Vec3(middle, end + 2 + 24 * text);
    panel.add(std::move(told[i].first));
    panel.add(std::move(told[i].second));
    height -= wide;
    x = at;
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

  const double from = plan.foot ? foot_from : row_end + 16;
  if (plan.foot) limited.at = Vec3(w - 36 - closing_width, foot_y);
  if (limited_width > 0 && double(limited.at.x) - limited_width > from) panel.add(std::move(limited));
  if (w - 20 - closing_width > from) panel.add(std::move(closing));
}

double ledger_height(const Drawing& drawing) {
  const double text = drawing.text();
  return std::round(Plan{false, has_foot(drawing, drawing.view.size.width())}.height(text));
}

}  // namespace lucid::wireless
