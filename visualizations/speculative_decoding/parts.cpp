#include "visualizations/speculative_decoding/parts.hpp"

#include <algorithm>

#include <QHash>

#include "core/language/tokens.hpp"
#include "visualizations/text.hpp"
#include "visualizations/word_lines.hpp"

namespace lucid::speculative_decoding {

const char* const rule_ids[6] = {"lossless",  "resample-target", "keep-tail",
                                 "hot-draft", "lenient",         "typical"};

QString rule_name(Rule rule) {
  switch (rule) {
    case Rule::lossless: return translate("speculative", "honest");
    case Rule::resample_target: return translate("speculative", "repair from p");
    case Rule::keep_tail: return translate("speculative", "keep the tail");
    case Rule::hot_draft: return translate("speculative", "guess hotter");
    case Rule::lenient: return translate("speculative", "be lenient");
    case Rule::typical: return translate("speculative", "take the typical");
  }
  return {};
}

const SpeculativeScene* scene_of(const Snapshot* snapshot) {
  return snapshot ? dynamic_cast<const SpeculativeScene*>(snapshot->scene.get()) : nullptr;
}

QString word_text(const SpeculativeScene& scene, int token) {
  if (!scene.words || token < 0 || token >= static_cast<int>(scene.words->size())) return QStringLiteral("…");
  if (token == language::special::end) return QStringLiteral("¶");
  return QString::fromStdString((*scene.words)[static_cast<std::size_t>(token)]);
}

QStringList lines_of(const Pen& pen, const QString& words, double width, TextSize size, int weight) {
  // The same few sentences in every picture.
  thread_local QHash<QString, QStringList> known;
  if (known.size() > 100) known.clear();
  const QString key = QStringLiteral("%1 %2 %3 %4 %5")
                          .arg(static_cast<int>(size))
                          .arg(weight)
                          .arg(pen.view().text_scale)
                          .arg(width)
                          .arg(words);
  auto found = known.constFind(key);
  if (found == known.constEnd())
    found = known.insert(
        key, word_lines(
                 words, [&](const QString& some) { return pen.width(some, size, weight); }, width));
  return *found;
}

double paragraph(Pen& pen, QPointF at, const QString& words, double width, Shade shade, TextSize size,
                 int weight) {
  for (const QString& line : lines_of(pen, words, width, size, weight)) {
    pen.text(at, line, shade, Qt::AlignLeft | Qt::AlignTop, size, weight).max_width = width;
    at.ry() += pen.height(size);
  }
  return at.y();
}

namespace {
constexpr QPointF header_corner(20, 14);
constexpr double header_gap = 6;
}  // namespace

double header_bottom(const Pen& pen, const QRectF& area, const QString& title, const QString& words) {
  const double room = area.width() - 2 * header_corner.x();
  return area.top() + header_corner.y() +
         pen.height(TextSize::body) *
             static_cast<double>(lines_of(pen, title, room, TextSize::body, 600).size()) +
         pen.height() * static_cast<double>(lines_of(pen, words, room).size()) + header_gap;
}

double header(Pen& pen, const QRectF& area, const QString& title, const QString& words) {
  const QPointF corner = area.topLeft() + header_corner;
  const double room = area.width() - 2 * header_corner.x();
  const double y = paragraph(pen, corner, title, room, Role::ink, TextSize::body, 600);
  return paragraph(pen, {corner.x(), y}, words, room, Role::muted) + header_gap;
}

std::optional<Place> opened(const SpeculativeScene& scene, const ViewState& view) {
  if (scene.shown().empty()) return std::nullopt;
  const auto& rounds = *scene.shown().rounds;
  if (const auto place = picked_place(view.selection);
      place && place->round < static_cast<int>(rounds.size()) &&
      place->guess < static_cast<int>(rounds[static_cast<std::size_t>(place->round)].round->guesses.size()) &&
      rounds[static_cast<std::size_t>(place->round)]
          .round->guesses[static_cast<std::size_t>(place->guess)]
          .judged)
    return place;
  const double now = clock_now(scene, view);
  std::optional<Place> judged;
  for (int r = static_cast<int>(rounds.size()) - 1; r >= 0; --r) {
    const TimedRound& timed = rounds[static_cast<std::size_t>(r)];
    if (timed.end > now + 1e-12) continue;
    for (int g = static_cast<int>(timed.round->guesses.size()) - 1; g >= 0; --g) {
      const Verdict& guess = timed.round->guesses[static_cast<std::size_t>(g)];
      if (!guess.judged) continue;
      if (!guess.taken) return Place{r, g};
      if (!judged) judged = Place{r, g};
    }
  }
  return judged;
}

QString place_pick(const Place& place) {
  return QStringLiteral("guess:%1:%2").arg(place.round).arg(place.guess);
}

std::optional<Place> picked_place(const QString& pick) {
  const QStringList parts = pick.split(QLatin1Char(':'));
  if (parts.size() != 3 || parts[0] != QLatin1String("guess")) return std::nullopt;
  Place place{parts[1].toInt(), parts[2].toInt()};
  if (place.round < 0 || place.guess < 0) return std::nullopt;
  return place;
}

void fitted(Pen& pen, QPointF at, const QString& words, double width, Shade shade, Qt::Alignment anchor,
            int weight) {
  if (width < 10 * pen.view().text_scale) return;
  pen.text(at, words, shade, anchor, TextSize::caption, weight).max_width = width;
}

void draw_tile(Pen& pen, const QRectF& box, const QString& word, Fate fate, bool marked, const QString& pick,
               bool pale) {
  const Role role = fate == Fate::accepted    ? Role::accept
                    : fate == Fate::corrected ? Role::reject
                    : fate == Fate::bonus     ? Role::energy
                                              : Role::edge;
  const bool coloured = fate != Fate::plain && fate != Fate::dropped;
  Polygon& ground = pen.box(box, coloured ? Shade(role, pale ? 0.05 : 0.14) : Shade(Role::sunken),
                            marked           ? Shade(Role::accent)
                            : coloured       ? Shade(role, pale ? 0.3 : 0.7)
                            : pick.isEmpty() ? no_shade
                                             : Shade(Role::line),
                            marked ? 2 : 1, 3);
  ground.pick = pick;
  const double sign = std::min(9 * pen.view().text_scale, 0.5 * box.height());
  double left = box.left() + 5;
  if (coloured && box.width() > sign_room(pen.view().text_scale)) {
    const Shape shape = fate == Fate::accepted    ? Shape::tick
                        : fate == Fate::corrected ? Shape::cross
                                                  : Shape::star;
    pen.mark(shape, {left + sign / 2, box.center().y()}, sign, Shade(role, pale ? 0.45 : 1));
    left += sign + 4;
  }
  const Shade ink = pale || fate == Fate::dropped ? Role::muted : Role::ink;
  // Half a word would read as another word.
  const double room = box.right() - left - 3;
  if (pen.width(word) <= room)
    pen.text({left, box.center().y()}, word, ink, Qt::AlignLeft | Qt::AlignVCenter);
  if (fate == Fate::dropped) {
    const double width = std::min(pen.width(word), room);
    pen.line({left, box.center().y()}, {left + width, box.center().y()}, Role::muted, 1);
  }
}

namespace {

/// Of durations between these moments, beginning at 0. One that was held up does not count for more.
template <class Timed>
double usual_duration(const std::vector<Timed>& moments) {
  std::vector<double> durations;
  double before = 0;
  for (const Timed& moment : moments) {
    durations.push_back(moment.end - before);
    before = moment.end;
  }
  const auto middle = durations.begin() + static_cast<std::ptrdiff_t>(durations.size() / 2);
  std::nth_element(durations.begin(), middle, durations.end());
  return *middle;
}

}  // namespace

/// The moment stands so far to the right, where the lanes are longer than what is seen.
constexpr double moment_share = 0.97;

double lane_width(const ViewState& view) {
  Panel nothing;
  const Pen pen(nothing, view);
  const double width = view.size.width(),
               count =
                   pen.width(words_in_words(64).remove(QStringLiteral("<1>")).remove(QStringLiteral("</1>")),
                             TextSize::text);
  const double usual = std::clamp(0.17 * width, 94.0 * view.text_scale, 150.0 * view.text_scale);
  return width - 34 - std::max(usual, std::min(count + 4, 0.24 * width));
}

QString words_in_words(int count) { return translate("speculative", "<1>%n</1> words", nullptr, count); }

namespace {

/// Up to this moment; at 0 the first rounds.
double seconds_in_sight(const LaneScene& lanes, double now, const ViewState& view) {
  if (lanes.empty() || lanes.plain->empty()) return lane_width(view);
  const double width = lane_width(view), word = usual_duration(*lanes.plain);
  const double usual = std::min(usual_duration(*lanes.rounds), word);
  const double seconds = width * std::max(usual, 1e-9) / (60 * view.text_scale);
  std::size_t after = 0;
  while (after < lanes.rounds->size() && (*lanes.rounds)[after].start < now) ++after;
  // The last rounds up to the moment; at the beginning the first ones.
  const auto with = [&](std::size_t count) {
    const std::size_t last = std::min(std::max(after, count), lanes.rounds->size());
    const double from = (*lanes.rounds)[last - std::min(last, count)].start;
    const double to = after < count ? (*lanes.rounds)[last - 1].end : now;
    return std::max(seconds, (to - from) / moment_share);
  };
  // As many rounds as leave the words of the upper lane room to be read.
  for (const std::size_t count : {std::size_t{3}, std::size_t{2}})
    if (const double seconds_of = with(count); word * width >= 50 * view.text_scale * seconds_of)
      return seconds_of;
  return with(1);
}

/// Nothing was played, and nobody has moved the clock.
bool looks_ahead(const SpeculativeScene& scene, const ViewState& view) {
  const LaneScene& lanes = scene.shown();
  return !scene.played() && view.playhead >= 1 && !lanes.empty() && !lanes.plain->empty();
}

}  // namespace

double shown_moment(const SpeculativeScene& scene, const ViewState& view) {
  const LaneScene& lanes = scene.shown();
  if (!looks_ahead(scene, view)) return clock_now(scene, view);
  return std::min(
      {moment_share * seconds_in_sight(lanes, 0, view), lanes.rounds->back().end, lanes.plain->back().end});
}

double seconds_shown(const SpeculativeScene& scene, const ViewState& view) {
  return looks_ahead(scene, view) ? shown_moment(scene, view) / moment_share
                                  : seconds_in_sight(scene.shown(), clock_now(scene, view), view);
}

double clock_end(const LaneScene& lanes) {
  double end = 0;
  if (lanes.rounds && !lanes.rounds->empty()) end = std::max(end, lanes.rounds->back().end);
  if (lanes.plain && !lanes.plain->empty()) end = std::max(end, lanes.plain->back().end);
  return end;
}

double clock_now(const SpeculativeScene& scene, const ViewState& view) {
  const LaneScene& lanes = scene.shown();
  const double end = clock_end(lanes);
  if (view.playhead < 1) return view.playhead * end;
  if (!scene.played()) return 0;
  if (!lanes.plain || lanes.plain->empty()) return end;
  return std::min(lanes.rounds->back().end, lanes.plain->back().end);
}

double formula_margin(const ViewState& view) {
  Panel nothing;
  const Pen pen(nothing, view);
  const QString alpha = pen.number(0.88, "", 2);
  const double widest = std::max(pen.width(name_of_run(alpha, true)), pen.width(name_of_run(alpha, false)));
  return std::max(152 * view.text_scale, widest + 30 * view.text_scale + 6);
}

QString name_of_run(const QString& alpha, bool counted) {
  return (counted ? translate("speculative", "counted, α = %1") : translate("speculative", "timed, α = %1"))
      .arg(alpha);
}

void draw_strip(Pen& pen, const GuessStrip& strip, const SpeculativeScene& scene) {
  const int gamma = scene.knobs.gamma;
  std::vector<Glyph> filled, open;
  for (int i = 1; i <= 16; ++i)
    (i <= gamma ? filled : open)
        .push_back(
            glyph_at(strip.place(i), 0.62 * strip.pitch, i <= gamma ? Shade(Role::ink) : Shade(Role::line)));
  pen.line(strip.place(0.5), strip.place(16.5), Role::line, 1);
  pen.marks(Shape::disc, std::move(open));
  pen.marks(Shape::disc, std::move(filled));
  Handle handle;
  handle.at = strip.place(gamma);
  handle.pick = QStringLiteral("gamma");
  handle.state = pen.view().handle_state(handle.pick);
  pen.panel().add(handle);
}

}  // namespace lucid::speculative_decoding
