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

namespace lucid {

QFont font_of(const Run& run, TextSize size, double text_scale) {
  QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
  if (run.serif) {
    font.setFamily(QStringLiteral("serif"));
    font.setStyleHint(QFont::Serif);
  }
  font.setPixelSize(std::max(1, static_cast<int>(std::lround(static_cast<int>(size) * text_scale))));
  font.setWeight(static_cast<QFont::Weight>(run.weight));
  font.setItalic(run.italic);
  font.setHintingPreference(QFont::PreferNoHinting);
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
bool is_figure(const QString& words) {
  static const QString signs = QStringLiteral("0123456789.,+-%()") + QChar(0x2212) + QChar(0x2009);
  return !words.isEmpty() &&
         std::all_of(words.begin(), words.end(), [](QChar c) { return signs.contains(c); });
}

/// Figures change with every frame: their signs are shaped once.
const Sign& sign_of(const QFont& font, QChar c) {
  thread_local QHash<QFont, QHash<QChar, Sign>> known;
  QHash<QChar, Sign>& of_font = known[font];
  const auto found = of_font.constFind(c);
  if (found != of_font.constEnd()) return *found;
  return *of_font.insert(c, {path_of(font, c), advance_of(font, c)});
}

}  // namespace

QPainterPath outlines(const QFont& font, const QString& words) {
  if (!is_figure(words)) return path_of(font, words);
  QPainterPath path;
  double x = 0;
  for (const QChar c : words) {
    const Sign& sign = sign_of(font, c);
    path.addPath(sign.path.translated(x, 0));
    x += sign.advance;
  }
  return path;
}

double advance(const QFont& font, const QString& words) {
  if (!is_figure(words)) return advance_of(font, words);
  double width = 0;
  for (const QChar c : words) width += sign_of(font, c).advance;
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

QSizeF text_size(const Label& label, double text_scale) {
  double width = 0;
  double height = 0;
  for (const Run& run : runs_of(label)) {
    const QFont font = font_of(run, label.size, text_scale);
    width += advance(font, run.text);
    height = std::max(height, QFontMetricsF(font).height());
  }
  return {label.max_width > 0 ? std::min(width, label.max_width) : width, height};
}

}  // namespace lucid
