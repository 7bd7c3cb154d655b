// Puts the panels together, says what the picture shows, and names the quantity behind each thing.
#include "visualizations/wireless_charging/stage.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "visualizations/wireless_charging/drawing.hpp"

namespace lucid::wireless {
namespace {

/// What is missing, where the coils would be.
void draw_words_alone(const QString& fact, const QString& help, const ViewState& view, DrawList& list) {
  Panel& panel = list.add(flat_panel("coils", QRectF({0, 0}, view.size)));
  if (view.thumbnail) return;
  const QPointF middle(view.size.width() / 2, view.size.height() / 2);
  Label bold = words(fact, middle - QPointF(0, 12 * view.text_scale), Role::ink, Qt::AlignCenter);
  bold.size = TextSize::body;
  bold.weight = 600;
  bold.max_width = view.size.width() - 40;
  Label line = words(help, middle + QPointF(0, 12 * view.text_scale), Role::muted, Qt::AlignCenter);
  line.size = TextSize::body;
  line.max_width = view.size.width() - 40;
  panel.add(std::move(bold));
  panel.add(std::move(line));
}

}  // namespace

QStringList differences_from(const WirelessScene& other, const WirelessScene& scene, const ViewState& view) {
  QStringList parts;
  const auto number = [&](double value, const char* unit, bool fraction = false) {
    return quantity_text(value, QString::fromUtf8(unit), view.locale, fraction);
  };
  const auto differs = [](double a, double b) {
    return std::abs(a - b) > 5e-4 * std::max(std::abs(a), std::abs(b));
  };
  const auto tell = [&](const char* id, const QString& what, double now, double held, const char* unit,
                        bool fraction = false) {
    if (differs(now, held) && !view.locks(id))
      parts += translate("wireless-charging", "%1 %2 instead of %3")
                   .arg(what, number(now, unit, fraction), number(held, unit, fraction));
  };
  tell("gap", translate("wireless-charging", "gap"), scene.gap, other.gap, "mm");
  tell("offset_x", translate("wireless-charging", "offset"), scene.offset_x, other.offset_x, "mm");
  tell("offset_y", translate("wireless-charging", "offset away from you"), scene.offset_y, other.offset_y,
       "mm");
  tell("tilt", translate("wireless-charging", "tilt"), scene.tilt, other.tilt, "°");
  tell("coupling", translate("wireless-charging", "coupling"), scene.coupling, other.coupling, "");
  tell("efficiency", translate("wireless-charging", "efficiency"), scene.efficiency, other.efficiency, "",
       true);
  if (scene.ledger && other.ledger)
    tell("input_power", translate("wireless-charging", "from the plug"), scene.ledger->plug,
         other.ledger->plug, "W");
  tell("load_power", translate("wireless-charging", "into the receiver"), scene.load_power, other.load_power,
       "W");
  return parts;
}

void WirelessStage::draw(const Snapshot& snapshot, const ViewState& view, DrawList& list) const {
  list.size = view.size;
  list.text_scale = view.text_scale;
  list.touch = view.touch;
  list.panels.clear();
  list.panels.reserve(8);
  const auto* scene = dynamic_cast<const WirelessScene*>(snapshot.scene.get());
  if (snapshot.problem) {
    draw_words_alone(in_words(*snapshot.problem),
                     translate("wireless-charging", "Undo the last change, or move a slider back."), view,
                     list);
    return;
  }
  if (!scene || !scene->transmitter) {
    draw_words_alone(translate("wireless-charging", "The coils are being wound."),
                     translate("wireless-charging", "Their field is computed first, then drawn."), view,
                     list);
    return;
  }
  Drawing drawing{snapshot, *scene, view, list, prepared_};
  const Layout layout = layout_for(view, scene->charger != nullptr, ledger_height(drawing));
  if (sketching(view))
    draw_sketch(drawing, layout.coils);
  else
    draw_coils(drawing, layout.coils);
  if (!layout.map.isEmpty()) draw_map(drawing, layout.map);
  if (!layout.waves.isEmpty()) draw_waves(drawing, layout.waves);
  if (!layout.charger.isEmpty()) draw_charger(drawing, layout.charger);
  if (!layout.ledger.isEmpty()) draw_ledger(drawing, layout.ledger);
}

QString WirelessStage::quantity(const Hit& hit) const {
  if (hit.id == QLatin1String("receiver") || hit.id == QLatin1String("place"))
    return hit.id == QLatin1String("place") ? QStringLiteral("offset_x")
                                            : QStringLiteral("offset_x,rx_inductance,rx_q");
  if (hit.id == QLatin1String("lift")) return QStringLiteral("gap");
  if (hit.id == QLatin1String("tilt")) return QStringLiteral("tilt");
  if (hit.id == QLatin1String("object"))
    return QStringLiteral("loss_object,object_temperature,charger_loss_object");
  if (hit.id == QLatin1String("transmitter"))
    return QStringLiteral("tx_inductance,tx_q,skin_depth,resistance_ratio");
  if (hit.id == QLatin1String("line") || hit.id == QLatin1String("map")) return QStringLiteral("coupling");
  if (hit.id == QLatin1String("energy")) return QStringLiteral("efficiency");
  // What is told along with the thing's own figure.
  static const std::map<QString, QString> together = {
      {QStringLiteral("key:magnet_home"), QStringLiteral("magnet_home,magnet_hold,snap_reach")},
      {QStringLiteral("key:coupling"),
       QStringLiteral("coupling,mutual_inductance,figure_of_merit,splitting_low,splitting_high")},
      {QStringLiteral("key:efficiency"), QStringLiteral("efficiency,best_efficiency,battery_per_heat")},
      {QStringLiteral("key:load_power"), QStringLiteral("load_power,optimal_load,charger_power")},
      {QStringLiteral("key:energy_residual"), QStringLiteral("energy_residual,battery_energy")},
      {QStringLiteral("key:charger_state"), QStringLiteral("charger_state,missing_power")},
      {QStringLiteral("key:charger_frequency"),
       QStringLiteral("charger_frequency,charger_state,missing_power")},
      {QStringLiteral("ledger:load_power"), QStringLiteral("load_power,battery_power")},
      {QStringLiteral("ledger:charger_battery"), QStringLiteral("charger_battery,charger_efficiency")},
      {QStringLiteral("wave:primary_current"),
       QStringLiteral("primary_current,runaway_current,drive_voltage,drive_limit")}};
  if (const auto found = together.find(hit.id); found != together.end()) return found->second;
  const qsizetype colon = hit.id.indexOf(':');  // "ledger:loss_tx", "wave:primary_current", "key:coupling"
  return colon > 0 ? hit.id.mid(colon + 1) : QString();
}

bool WirelessStage::moves(const Snapshot& snapshot, const ViewState& view) const {
  const auto* scene = dynamic_cast<const WirelessScene*>(snapshot.scene.get());
  return scene && !view.reduced_motion && scene->energy && !scene->energy->empty();
}

QString WirelessStage::describe(const Snapshot& snapshot, const ViewState& view) const {
  if (snapshot.problem) return in_words(*snapshot.problem);
  const auto* scene = dynamic_cast<const WirelessScene*>(snapshot.scene.get());
  if (!scene)
    return translate("wireless-charging", "The coils are being wound; there is nothing to see yet.");
  const auto number = [&](double value, const char* unit = "", bool fraction = false) {
    return quantity_text(value, QString::fromUtf8(unit), view.locale, fraction);
  };
  const auto told = [&](const char* id, double value, const char* unit, bool fraction = false) {
    return view.locks(id) ? QString(unknown_figure) : number(value, unit, fraction);
  };
  if (sketching(view)) return sketch_words(view);
  QStringList sentences;
  if (scene->setup == Setup::phone)
    sentences += translate("wireless-charging", "A phone over a charging pad.");
  if (scene->setup == Setup::car)
    sentences += translate("wireless-charging", "A car over a plate in the ground.");
  if (scene->setup == Setup::experiment)
    sentences += translate("wireless-charging", "The lamp of the experiment of 2007, over its sender.");
  const double away = std::hypot(scene->offset_x, scene->offset_y);
  if (away < 0.005)
    sentences +=
        translate("wireless-charging", "The receiver’s coil is %1 above the sender’s and centred on it.")
            .arg(number(scene->gap, "mm"));
  else
    sentences +=
        translate("wireless-charging", "The receiver’s coil is %1 above the sender’s and %2 off centre.")
            .arg(number(scene->gap, "mm"), number(away, "mm"));
  if (std::abs(scene->tilt) > 0.05)
    sentences += translate("wireless-charging", "It is tilted by %1 degrees.").arg(number(scene->tilt));
  if (*scene->impossible != '\0') sentences += in_words(scene->impossible);
  if (view.locks("coupling")) {
    sentences += translate("wireless-charging", "The coupling waits for your guess.");
  } else {
    sentences +=
        scene->coupling < 0
            ? translate("wireless-charging",
                        "The coupling is %1: negative, because more lines come back through it than go up.")
                  .arg(number(scene->coupling))
            : translate("wireless-charging", "The coupling is %1.").arg(number(scene->coupling));
    if (scene->field && !scene->field->lines.empty())
      sentences +=
          translate("wireless-charging", "%1 of %2 lines of equal flux go through the receiver’s coil.")
              .arg(view.locale.toString(scene->field->threading),
                   view.locale.toString(static_cast<int>(scene->field->lines.size())));
  }
  if (scene->ledger && scene->ledger->plug > 0) {
    double battery = 0;
    const LedgerTerm* most = nullptr;
    for (const LedgerTerm& term : scene->ledger->terms) {
      if (term.id == "battery")
        battery = term.watts;
      else if (!most || term.watts > most->watts)
        most = &term;
    }
    const QString arrives =
        scene->setup == Setup::experiment
            ? translate("wireless-charging",
                        "%1 of the power crosses the gap; %2 leave the wall plug and %3 reach the lamp.")
            : translate("wireless-charging",
                        "%1 of the power crosses the gap to the load; %2 leave the wall plug and %3 reach "
                        "the battery.");
    sentences +=
        arrives.arg(told("efficiency", scene->efficiency, "", true),
                    told("input_power", scene->ledger->plug, "W"), told("battery_power", battery, "W"));
    if (most && most->watts > 0)
      sentences += translate("wireless-charging", "The largest loss is %1: %2.")
                       .arg(in_words(most->label), number(most->watts, "W"));
  } else {
    sentences += translate("wireless-charging", "No power is drawn.");
  }
  if (has_object(*scene)) {
    const QString words =
        scene->object.kind == "coin"
            ? translate("wireless-charging", "A coin lies between the coils, takes %1 and reaches %2 °C.")
        : scene->object.kind == "key"
            ? translate("wireless-charging", "A key lies between the coils, takes %1 and reaches %2 °C.")
            : translate("wireless-charging", "A card lies between the coils, takes %1 and reaches %2 °C.");
    sentences += words.arg(number(scene->object.watts, "W"), view.locks("object_temperature")
                                                                 ? QString(unknown_figure)
                                                                 : number(scene->object.temperature));
  }
  if (scene->charger)
    sentences += translate("wireless-charging", "The charger: %1.").arg(in_words(scene->charger->label));
  if (scene->by_mind && scene->charger->on > 0 && scene->charger->state != "fixed")
    sentences += translate("wireless-charging",
                           "These watts are its own doing, at %1 and %2; the settings wait until it stops.")
                     .arg(number(scene->frequency, "Hz"), number(scene->charger->voltage, "V"));
  if (view.run_b) {
    if (const auto* other = dynamic_cast<const WirelessScene*>(view.run_b->scene.get()))
      sentences += translate("wireless-charging", "Against run B, held for comparison: %1.").arg([&] {
        const QString words = differences_from(*other, *scene, view).join(QStringLiteral(", "));
        return words.isEmpty() ? translate("wireless-charging", "no difference") : words;
      }());
  }
  return sentences.join(QLatin1Char(' '));
}

}  // namespace lucid::wireless
