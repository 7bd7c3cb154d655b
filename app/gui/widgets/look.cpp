// Fonts, colours and measures of the design tokens.
#include "look.hpp"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QtMath>
#include <algorithm>

namespace lucid {

double factor_of(TextScale scale) {
  switch (scale) {
    case TextScale::normal: return 1;
    case TextScale::large: return 1.15;
    case TextScale::larger: return 1.35;
    case TextScale::largest: return 1.6;
  }
  return 1;
}

namespace {

struct FaceSize {
  double size, line;
  QFont::Weight weight;
  double tracking_em = 0;
};

FaceSize size_of(Face face) {
  switch (face) {
    case Face::caption: return {12, 16, QFont::Normal};
    case Face::caption_strong: return {12, 16, QFont::DemiBold};
    case Face::body: return {14, 20, QFont::Normal};
    case Face::value: return {14, 20, QFont::Medium};
    case Face::readout: return {14, 20, QFont::DemiBold};
    case Face::story: return {16, 26, QFont::Normal};
    case Face::claim: return {16, 26, QFont::DemiBold};
    case Face::title: return {16, 20, QFont::DemiBold};
    case Face::step_title: return {20, 28, QFont::DemiBold, -0.006};
    case Face::name: return {28, 36, QFont::Light};
  }
  return {14, 20, QFont::Normal};
}

}  // namespace

Look::Look(QObject* parent) : QObject(parent) {}

void Look::set_theme(Theme theme) { set(theme_, theme); }
void Look::set_text_scale(TextScale scale) { set(text_scale_, scale); }
void Look::set_locale(const QLocale& locale) { set(locale_, locale); }
void Look::set_language(const QString& code, const QLocale& numbers) {
  language_ = code;
  set_locale(numbers);
}
void Look::set_reduce_motion(bool reduce) { set(reduce_motion_, reduce); }
void Look::set_compact(bool compact) { set(compact_, compact); }
void Look::set_touch(bool touch) { set(touch_, touch); }

QColor Look::colour(Role role, double alpha) const {
  QColor result = colour(role);
  result.setAlphaF(static_cast<float>(alpha));
  return result;
}

const QFont& Look::font(Face face) const {
  std::optional<QFont>& kept = fonts_[static_cast<std::size_t>(face)];
  if (kept) return *kept;
  auto [size, line, weight, tracking] = size_of(face);
  if (compact_ && (face == Face::story || face == Face::claim)) size = 14;
  QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
  font.setPixelSize(px(size));
  font.setWeight(weight);
  font.setStyleStrategy(QFont::PreferAntialias);
  if (tracking != 0) font.setLetterSpacing(QFont::AbsoluteSpacing, tracking * size * scale());
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
  font.setFeature(QFont::Tag("tnum"), 1);
#endif
  return kept.emplace(font);
}

double Look::font_width() const {
  // The design was drawn with a font in which these words are 203 px wide.
  QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
  font.setPixelSize(14);
  return std::clamp(
      QFontMetricsF(font).horizontalAdvance(QStringLiteral("Capacitors tuned to resonance")) / 203, 1.0,
      1.125);
}

QFont Look::serif(double pixels) const {
  QFont font(QStringLiteral("STIX Two Text"));
  font.setFamilies({QStringLiteral("STIX Two Text"), QStringLiteral("Nimbus Roman"),
                    QStringLiteral("Times New Roman"), QStringLiteral("DejaVu Serif")});
  font.setStyleHint(QFont::Serif);
  font.setPixelSize(px(pixels));
  font.setItalic(true);
  return font;
}

double Look::line_height(Face face) const {
  const bool story = face == Face::story || face == Face::claim;
  return px(compact_ && story ? 22 : size_of(face).line);
}

int Look::px(double design_pixels) const { return qRound(design_pixels * scale()); }

QPen Look::pen(Role role, double width) const {
  return {colour(role), stroke(width) * scale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPalette Look::palette() const {
  QPalette palette;
  palette.setColor(QPalette::Window, colour(Role::paper));
  palette.setColor(QPalette::WindowText, colour(Role::ink));
  palette.setColor(QPalette::Base, colour(Role::stage));
  palette.setColor(QPalette::AlternateBase, colour(Role::sunken));
  palette.setColor(QPalette::Text, colour(Role::ink));
  palette.setColor(QPalette::Button, colour(Role::paper));
  palette.setColor(QPalette::ButtonText, colour(Role::ink));
  palette.setColor(QPalette::BrightText, colour(Role::on_ink));
  palette.setColor(QPalette::Highlight, colour(Role::soft));
  palette.setColor(QPalette::HighlightedText, colour(Role::ink));
  palette.setColor(QPalette::Link, colour(Role::accent));
  palette.setColor(QPalette::LinkVisited, colour(Role::accent));
  palette.setColor(QPalette::PlaceholderText, colour(Role::muted));
  palette.setColor(QPalette::ToolTipBase, colour(Role::ink));
  palette.setColor(QPalette::ToolTipText, colour(Role::on_ink));
  palette.setColor(QPalette::Light, colour(Role::stage));
  palette.setColor(QPalette::Midlight, colour(Role::sunken));
  palette.setColor(QPalette::Mid, colour(Role::line));
  palette.setColor(QPalette::Dark, colour(Role::edge));
  palette.setColor(QPalette::Shadow, colour(Role::edge));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, colour(Role::muted));
  return palette;
}

}  // namespace lucid
