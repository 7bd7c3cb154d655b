#include "app/gui/gallery_model.hpp"

#include <algorithm>

#include "app/gui/say.hpp"
#include "core/exhibits.hpp"

namespace lucid {
namespace {

/// Lower case without accents, so that "naïve" is found by "naive".
QString plain(const QString& text) {
  QString result;
  for (const QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_KD))
    if (c.category() != QChar::Mark_NonSpacing) result += c == QLatin1Char('-') ? QLatin1Char(' ') : c;
  return result;
}

/// How well a word fits: 3 begins the title, 2 begins a word of it, 1 stands elsewhere, 0 nowhere.
int fit(const GalleryCard& card, const QString& word) {
  const QString title = plain(card.title);
  if (title.startsWith(word)) return 3;
  if ((QLatin1Char(' ') + title).contains(QLatin1Char(' ') + word)) return 2;
  const QString rest = plain(title + QLatin1Char(' ') + card.id + QLatin1Char(' ') + card.question +
                             QLatin1Char(' ') + card.also.join(QLatin1Char(' ')));
  return rest.contains(word) ? 1 : 0;
}

}  // namespace

std::vector<GalleryCard> gallery_cards() {
  std::vector<GalleryCard> cards;
  for (const Room room : {Room::learn, Room::hold}) {
    for (const Exhibit* exhibit : exhibits()) {
      if (exhibit->room != room) continue;
      GalleryCard card{QString::fromStdString(exhibit->id),
                       say(exhibit->title),
                       say(exhibit->question),
                       room,
                       exhibit,
                       {}};
      for (const auto& preset : exhibit->presets) card.also << say(preset.title);
      for (const auto& readout : exhibit->readouts) card.also << say(readout.label);
      for (const auto& parameter : exhibit->parameters) {
        card.also << say(parameter.label);
        for (const auto& choice : parameter.choices) card.also << say(choice.label);
      }
      cards.push_back(std::move(card));
    }
    for (const auto& waiting : waiting_exhibits())
      if (waiting.room == room)
        cards.push_back({QString::fromStdString(waiting.id),
                         say(waiting.title),
                         say(waiting.question),
                         room,
                         nullptr,
                         {}});
  }
  return cards;
}

std::vector<int> find_cards(const std::vector<GalleryCard>& cards, const QString& query) {
  const QStringList words = plain(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
  std::vector<std::pair<int, int>> found;
  for (std::size_t i = 0; i < cards.size(); ++i) {
    int score = 0;
    bool all = true;
    for (const QString& word : words) {
      const int how = fit(cards[i], word);
      all &= how > 0;
      score += how;
    }
    if (all) found.emplace_back(-score, static_cast<int>(i));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<int> indices;
  for (const auto& entry : found) indices.push_back(entry.second);
  return indices;
}

int neighbour(const std::vector<QRect>& places, int current, Qt::Key arrow) {
  if (places.empty()) return -1;
  if (current < 0 || current >= static_cast<int>(places.size())) return 0;
  const QPoint from = places[static_cast<std::size_t>(current)].center();
  int best = current;
  double least = 1e18;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const QPoint way = places[i].center() - from;
    double along = 0, aside = 0;
    switch (arrow) {
      case Qt::Key_Left: along = -way.x(), aside = way.y(); break;
      case Qt::Key_Right: along = way.x(), aside = way.y(); break;
      case Qt::Key_Up: along = -way.y(), aside = way.x(); break;
      case Qt::Key_Down: along = way.y(), aside = way.x(); break;
      default: return current;
    }
    // Straight on first: what lies aside counts three times as far.
    if (along < 4) continue;
    const double distance = along + 3 * std::abs(aside);
    if (distance < least) least = distance, best = static_cast<int>(i);
  }
  return best;
}

}  // namespace lucid
