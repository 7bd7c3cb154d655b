// Fonts of the stage: one place that turns a run into a QFont.
#include "visualizations/text.hpp"

#include "visualizations/words.hpp"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <vector>

namespace lucid {

QFont font_of(const Run& run, TextSize size, double text_scale) {
  struct Known {
    int pixels, weight;
    bool italic, serif;
    QFont font;
  };
  // A picture asks for the same few fonts hundreds of times: copies of one are told apart at a glance.
  thread_local std::vector<Known> known;
  thread_local QFont basis;
  const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
  if (!(basis == system)) {
    basis = system;
    known.clear();
  }
  const int pixels = std::max(1, static_cast<int>(std::lround(static_cast<int>(size) * text_scale)));
  for (const Known& one : known)
    if (one.pixels == pixels && one.weight == run.weight && one.italic == run.italic &&
        one.serif == run.serif)
      return one.font;
  QFont font = system;
  if (run.serif) {
    font.setFamily(QStringLiteral("serif"));
    font.setStyleHint(QFont::Serif);
  }
  font.setPixelSize(pixels);
  font.setWeight(static_cast<QFont::Weight>(run.weight));
  font.setItalic(run.italic);
  font.setHintingPreference(QFont::PreferNoHinting);
  known.push_back({pixels, run.weight, run.italic, run.serif, font});
  return font;
}

namespace {

// At text sizes outlines depend on what the font was used for before; from a much larger font they do not.
constexpr double outline_scale = 16;

QFont enlarged(QFont font) {
  font.setPixelSize(static_cast<int>(font.pixelSize() * outline_scale));
  return font;
}

struct Sign {
  QPainterPath path;
  double advance = 0;
};

QPainterPath path_of(const QFont& font, const QString& words) {
  QPainterPath path;
  path.addText(QPointF(), enlarged(font), words);
  return QTransform::fromScale(1 / outline_scale, 1 / outline_scale).map(path);
}

double advance_of(const QFont& font, const QString& words) {
  return QFontMetricsF(enlarged(font)).horizontalAdvance(words) / outline_scale;
}

/// The signs that figures are written with stand side by side, each as wide as it is.
bool is_figure(QStringView words) {
  static const QString signs = QStringLiteral("0123456789.,+-%()") + QChar(0x2212);
  return !words.isEmpty() &&
         std::all_of(words.begin(), words.end(), [](QChar c) { return signs.contains(c); });
}

bool is_space(QChar c) { return c == QChar(u' ') || c == QChar(0x2009); }

/// Letters that stand in their order from left to right, whatever their neighbours are.
bool is_plain(const QString& words) {
  return std::all_of(words.begin(), words.end(), [](QChar c) {
    return c.unicode() < 0x0300 || (c.unicode() >= 0x0370 && c.unicode() < 0x0530) || c == QChar(0x2009) ||
           c == QChar(0x2019) || c == QChar(0x2212);
  });
}

/// What was shaped before. Figures change with every picture and words do not: shaping both anew cost more
/// than drawing them. As many words stand on a few stages; more begin a new collection.
constexpr qsizetype most_words = 400;

const Sign& sign_of(const QFont& font, const QString& words) {
  thread_local QHash<QFont, QHash<QString, Sign>> known;
  thread_local QFont last;
  thread_local QHash<QString, Sign>* of_last = nullptr;
  if (!of_last || !font.isCopyOf(last)) {
    last = font;
    of_last = &known[font];  // good until another font is looked for, here
  }
  QHash<QString, Sign>& of_font = *of_last;
  const auto found = of_font.constFind(words);
  if (found != of_font.constEnd()) return *found;
  if (of_font.size() >= most_words) of_font.clear();
  return *of_font.insert(words, {path_of(font, words), advance_of(font, words)});
}

/// Calls `use` with every piece of a text that is shaped by itself: signs of figures, spaces, words.
template <class Use>
void for_pieces(const QFont& font, const QString& words, const Use& use) {
  if (!is_plain(words)) return use(sign_of(font, words));
  for (qsizetype i = 0; i < words.size();) {
    qsizetype end = i + 1;
    if (!is_space(words[i]))
      while (end < words.size() && !is_space(words[end])) ++end;
    const QString word = words.mid(i, end - i);
    if (is_figure(word))
      for (const QChar c : word) use(sign_of(font, c));
    else
      use(sign_of(font, word));
    i = end;
  }
}

}  // namespace

QPainterPath outlines(const QFont& font, const QString& words) {
  QPainterPath path;
  double x = 0;
  for_pieces(font, words, [&](const Sign& sign) {
    path.addPath(sign.path.translated(x, 0));
    x += sign.advance;
  });
  return path;
}

double advance(const QFont& font, const QString& words) {
  double width = 0;
  for_pieces(font, words, [&](const Sign& sign) { width += sign.advance; });
  return width;
}

std::vector<Run> runs_of(const Label& label) {
  std::vector<Run> runs;
  if (!label.text.isEmpty())
    runs.push_back({label.text, label.shade, label.weight, label.italic, label.serif});
  runs.insert(runs.end(), label.more.begin(), label.more.end());
  for (Run& run : runs) run.shade.role = text_role(run.shade.role);
  return runs;
}

namespace {

/// All of the words on one line.
QSizeF whole_size(const Label& label, double text_scale) {
  double width = 0;
  double height = 0;
  for (const Run& run : runs_of(label)) {
    const QFont font = font_of(run, label.size, text_scale);
    width += advance(font, run.text);
    height = std::max(height, QFontMetricsF(font).height());
  }
  return {width, height};
}

}  // namespace

double fitting_scale(const Label& label, double room, double text_scale) {
  if (whole_size(label, text_scale).width() <= room + 0.5) return text_scale;
  const double normal = static_cast<int>(label.size);
  const double wished = std::round(normal * text_scale);
  const double least = std::ceil(2 * std::min(wished, normal) / 3);
  for (double pixels = wished - 1; pixels >= least; --pixels)
    if (whole_size(label, pixels / normal).width() <= room + 0.5) return pixels / normal;
  return std::max(least, 1.0) / normal;
}

QSizeF text_size(const Label& label, double text_scale) {
  const auto [width, height] = whole_size(label, text_scale);
  return {label.max_width > 0 ? std::min(width, label.max_width) : width, height};
}

}  // namespace lucid
