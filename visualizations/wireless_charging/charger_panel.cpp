// The charger's own mind: what state it is in, and the last words between it and the phone.
#include <algorithm>
#include <cmath>

#include "visualizations/numbers.hpp"
#include "visualizations/text.hpp"
#include "visualizations/wireless_charging/drawing.hpp"
#include "visualizations/words.hpp"

namespace lucid::wireless {
namespace {

/// Broken where the first line is full; a text that fits stays in one.
QStringList in_two_lines(Label label, double room, double text_scale) {
  const QString all = label.text;
  const auto fits = [&](const QString& line) {
    label.text = line;
    return text_size(label, text_scale).width() <= room;
  };
  if (fits(all)) return {all};
  qsizetype cut = -1;
  for (qsizetype i = all.indexOf(u' '); i >= 0 && fits(all.left(i)); i = all.indexOf(u' ', i + 1)) cut = i;
  if (cut < 0) return {all};
  return {all.left(cut), all.mid(cut + 1)};
}

/// Whether the charger has stayed at the frequency that is set: only then are both one figure.
bool at_set_frequency(const Snapshot& snapshot, const Charger& charger) {
  const int place = snapshot.exhibit ? snapshot.exhibit->parameter_index("frequency") : -1;
  if (place < 0 || static_cast<std::size_t>(place) >= snapshot.settings.size()) return false;
  const auto* set = std::get_if<double>(&snapshot.settings[static_cast<std::size_t>(place)]);
  return set && *set == charger.frequency;
}

}  // namespace

void draw_charger(Drawing& drawing, const QRectF& place) {
  const Charger* charger = drawing.scene.charger.get();
  Panel& panel = drawing.list.add(flat_panel("charger", place));
  const double w = place.width(), h = place.height(), text = drawing.text();
  panel.add(pixel_line({{0, 0.5}, {w, 0.5}}, Role::line, 1));
  panel.add(pixel_line({{0.5, 0}, {0.5, h}}, Role::line, 1));
  double y = 10 + 10 * text;
  {
    Label title = words(translate("wireless-charging", "The charger’s mind"), {20, y}, Role::ink);
    title.size = TextSize::body;
    title.weight = 600;
    title.priority = 90;
    for (const QString& part : in_two_lines(title, w - 40, text)) {
      title.text = part;
      title.max_width = w - 40;
      title.at = Vec3(20, y);
      panel.add(title);
      y += 20 * text;
    }
    y += 4 + 2 * text;
  }
  if (!charger) {
    const QString why = drawing.scene.talks
                            ? translate("wireless-charging", "It has not been asked anything yet.")
                            : translate("wireless-charging", "At %1 nobody talks: the coil is simply driven.")
                                  .arg(drawing.number(drawing.scene.frequency, "Hz"));
    y += 4;
    const bool tells = drawing.lit({"charger_state"}) || (!drawing.scene.talks && drawing.lit({"frequency"}));
    for (const QString& part : in_two_lines(words(why, {}), w - 40, text)) {
      panel.add(words(part, {20, y}, tells ? Role::accent : Role::muted));
      y += 17 * text;
    }
    return;
  }

  const bool bad = charger->state == "foreign_object" || charger->limited;
  const bool good = charger->state == "charging" && !bad;
  Glyphs sign;
  sign.shape = bad ? Shape::cross : good ? Shape::tick : Shape::disc;
  Glyph glyph;
  glyph.at = {26, y};
  glyph.width = good || bad ? 12 : 8;
  glyph.fill = bad ? Role::reject : good ? Role::accept : Role::edge;
  sign.glyphs = share<Glyph>({glyph});
  sign.space = Space::pixels;
  panel.add(std::move(sign));
  const bool figure_lit = drawing.lit({"charger_frequency"}) ||
                          (drawing.lit({"frequency"}) && at_set_frequency(drawing.snapshot, *charger));
  Label state = words(in_words(charger->label), {38, y},
                      drawing.lit({"charger_state", "missing_power"}) ? Role::accent : Role::ink);
  state.weight = 600;
  // The river below shows the last packet; with the next one the charger may move on.
  const QString next = drawing.number(charger->frequency, "Hz"),
                driven = drawing.scene.by_mind ? drawing.number(drawing.scene.frequency, "Hz") : next;
  // One unit serves both.
  const auto unit = std::find_if(driven.rbegin(), driven.rend(), [](QChar c) { return c.isSpace(); });
  const QString tail = driven.right(unit - driven.rbegin());
  const QString from = next.endsWith(tail) ? driven.chopped(tail.size() + 1) : driven;
  const QString moves = driven == next ? next : from + QStringLiteral(" → ") + next;
  state.more = {{QStringLiteral("  ") + moves, figure_lit ? Role::accent : Role::muted},
                {QStringLiteral("  ") + drawing.number(charger->voltage, "V"), Role::muted}};
  // The way from one to the other goes with the river below; the volts give way to it.
  if (driven != next && text_size(state, text).width() > w - 58) state.more.pop_back();
  state.pick = QStringLiteral("key:charger_frequency");
  // What it has decided counts for more than what it would drive with.
  if (text_size(state, text).width() > w - 58)
    state.more.clear(), state.pick = QStringLiteral("key:charger_state");
  for (const QString& part :
       state.more.empty() ? in_two_lines(state, w - 66, text) : QStringList{state.text}) {
    Label line = state;
    line.text = part;
    line.at = Vec3(38, y);
    line.max_width = w - 58;
    panel.add(std::move(line));
    y += 17 * text;
  }
  if (*charger->reason != '\0' || charger->limited) {
    const QString reason = *charger->reason != '\0'
                               ? in_words(charger->reason)
                               : translate("wireless-charging", "It cannot give what the receiver asks for.");
    for (const QString& part : in_two_lines(words(reason, {}), w - 58, text)) {
      Label line = words(part, {38, y}, bad ? Role::reject_text : Role::muted);
      line.max_width = w - 58;
      panel.add(std::move(line));
      y += 17 * text;
    }
  }

  if (const WirelessScene* other = drawing.other(); other && other->charger) {
    Label held = words(QStringLiteral("B  ") + in_words(other->charger->label), {38, y}, Role::muted);
    held.max_width = w - 58;
    held.more.push_back({QStringLiteral("  ") + drawing.number(other->charger->frequency, "Hz") +
                             QStringLiteral("  ") + drawing.number(other->charger->voltage, "V"),
                         Role::muted});
    panel.add(std::move(held));
    y += 17 * text;
  }

  if (charger->plug_joules > 0) {
    Label books = words(
        translate("wireless-charging", "%1 in = %2 to the battery + %3 lost")
            .arg(drawing.number(charger->plug_joules, "J"), drawing.number(charger->battery_joules, "J"),
                 drawing.number(charger->lost_joules, "J")),
        {38, y}, drawing.lit({"battery_energy", "energy_residual"}) ? Role::accent : Role::energy_text);
    if (text_size(books, text).width() > w - 58)
      books.text =
          translate("wireless-charging", "%1 in = %2 + %3 lost")
              .arg(drawing.number(charger->plug_joules, "J"), drawing.number(charger->battery_joules, "J"),
                   drawing.number(charger->lost_joules, "J"));
    if (text_size(books, text).width() > w - 58)
      books.text =
          QStringLiteral("%1 = %2 + %3")
              .arg(drawing.number(charger->plug_joules, "J"), drawing.number(charger->battery_joules, "J"),
                   drawing.number(charger->lost_joules, "J"));
    books.max_width = w - 58;
    books.pick = QStringLiteral("key:energy_residual");
    panel.add(std::move(books));
    y += 17 * text;
  }

  // The last packets that there is room for; one that is too long for its line has its value in the next.
  struct Said {
    const Packet* packet;
    QStringList lines;
    QString value;
    bool timed, apart;
    double height() const { return static_cast<double>(lines.size()) + (apart ? 1 : 0); }
  };
  std::vector<Said> said;
  double left = std::floor((h - y - 2) / (17 * text) + 1);
  for (auto packet = charger->packets.rbegin(); packet != charger->packets.rend(); ++packet) {
    Said one{&*packet, {}, {}, false, false};
    const Label name = words(in_words(packet->label), {});
    one.lines = in_two_lines(name, w - 58, text);
    if (std::isfinite(packet->value))
      one.value = *packet->unit != '\0'
                      ? drawing.number(packet->value, packet->unit)
                      : ltr_isolated(integer_text(std::llround(100 * packet->value), drawing.view.locale) +
                                         thin_space + u'%',
                                     drawing.view.locale);
    Label last = words(one.lines.back(), {});
    last.more.push_back({QStringLiteral("  ") + one.value, Role::ink, 600});
    one.apart = !one.value.isEmpty() && text_size(last, text).width() > w - 58;
    last.more.push_back({QStringLiteral("  ") + drawing.number(packet->time, "s"), Role::muted});
    // What was said counts for more than when.
    one.timed = !one.apart && one.lines.size() == 1 && text_size(last, text).width() <= w - 58;
    left -= one.height();
    if (left < 0) break;
    said.push_back(std::move(one));
  }
  for (auto one = said.rbegin(); one != said.rend(); ++one) {
    Glyphs way;
    way.shape = one->packet->from_phone ? Shape::triangle_down : Shape::triangle;
    Glyph arrow;
    arrow.at = {26, y};
    arrow.width = 7;
    arrow.fill = Role::memory;
    way.glyphs = share<Glyph>({arrow});
    way.space = Space::pixels;
    panel.add(std::move(way));
    QStringList lines = one->lines;
    if (one->apart) lines += QString();
    for (qsizetype i = 0; i < lines.size(); ++i) {
      Label line = words(lines[i], {38, y}, Role::ink);
      if (i + 1 == lines.size()) {
        if (one->apart)
          line.text = one->value, line.weight = 600;
        else if (!one->value.isEmpty())
          line.more.push_back({QStringLiteral("  ") + one->value, Role::ink, 600});
        if (one->timed)
          line.more.push_back({QStringLiteral("  ") + drawing.number(one->packet->time, "s"), Role::muted});
      }
      line.max_width = w - 58;
      panel.add(std::move(line));
      y += 17 * text;
    }
  }
}

}  // namespace lucid::wireless
