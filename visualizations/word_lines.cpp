#include "visualizations/word_lines.hpp"

#include <algorithm>
#include <limits>
#include <vector>

namespace lucid {

namespace {
/// What a break after a comma is worth, in shares of a line's width squared.
constexpr double breath = 0.3;
}  // namespace

QStringList word_lines(const QString& words, const std::function<double(const QString&)>& measure,
                       double width) {
  const QStringList word = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  const auto count = static_cast<std::size_t>(word.size());
  const auto joined = [&](std::size_t from, std::size_t to) {
    return word.mid(static_cast<qsizetype>(from), static_cast<qsizetype>(to - from)).join(QLatin1Char(' '));
  };
  if (count > 0 && measure(joined(0, count)) <= width) return {joined(0, count)};
  // The best way to set all words from one on: fewest lines first, then the least ragged.
  struct Way {
    std::size_t lines = 0, next = 0;
    double cost = 0;
  };
  std::vector<Way> best(count + 1);
  for (std::size_t from = count; from-- > 0;) {
    best[from].lines = std::numeric_limits<std::size_t>::max();
    for (std::size_t to = from + 1; to <= count; ++to) {
      const double length = measure(joined(from, to));
      if (length > width && to > from + 1) break;
      const double left_free = width > 0 ? (width - length) / width : 0;
      const bool comma = to < count && word[static_cast<qsizetype>(to - 1)].endsWith(QLatin1Char(','));
      const double cost = best[to].cost + left_free * left_free - (comma ? breath : 0);
      const std::size_t lines = best[to].lines + 1;
      if (lines < best[from].lines || (lines == best[from].lines && cost < best[from].cost))
        best[from] = {lines, to, cost};
    }
  }
  QStringList lines;
  for (std::size_t at = 0; at < count; at = best[at].next) lines << joined(at, best[at].next);
  return lines;
}

}  // namespace lucid
