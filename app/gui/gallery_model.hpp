// What the gallery shows and how it is searched; no widgets.
#pragma once

#include <QRect>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/exhibit.hpp"

namespace lucid {

struct GalleryCard {
  QString id, title, question;
  Room room = Room::learn;
  const Exhibit* exhibit = nullptr;  ///< null: its room still waits
  QStringList also;                  ///< other words by which it is found
};

/// Room by room; in each the open ones first.
std::vector<GalleryCard> gallery_cards();

/// Indices of the cards that hold every word of the query, best first; all of them for an empty query. Case
/// and accents do not matter.
std::vector<int> find_cards(const std::vector<GalleryCard>& cards, const QString& query);

/// The place that an arrow key leads to from `current`, or `current` where there is none. From -1: the first.
int neighbour(const std::vector<QRect>& places, int current, Qt::Key arrow);

}  // namespace lucid
