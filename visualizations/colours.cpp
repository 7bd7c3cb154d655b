// The table of colours by role and theme, and the colour maps with each theme's range.
#include "visualizations/colours.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "visualizations/colour_tables.hpp"

namespace lucid {
namespace {

struct Row {
  QRgb paper, night, contrast;
};

// In the order of Role. The categories' eighth colour is ink.
constexpr std::array<Row, role_count> table = {{
    {0xFAF8F3, 0x10141A, 0xFFFFFF},  // paper
    {0xFFFDF8, 0x0B0E13, 0xFFFFFF},  // stage
    {0xF1EEE5, 0x191F27, 0xEFEFEF},  // sunken
    {0xDCD7CA, 0x2A323C, 0x6B6B6B},  // line
    {0x878276, 0x6F7885, 0x000000},  // edge
    {0x1B1E23, 0xE8E6E1, 0x000000},  // ink
    {0x5A5D62, 0x9EA4AB, 0x333333},  // muted
    {0x0A6169, 0x6CC5C9, 0x00474F},  // accent
    {0xDDEBE9, 0x17353A, 0xD4EEF0},  // soft
    {0x0A6169, 0x6CC5C9, 0x000000},  // focus
    {0xB06800, 0xF0AE3C, 0x7A4700},  // energy
    {0x8A5200, 0xF0AE3C, 0x6E4000},  // energy_text
    {0x0067A5, 0x62B6F0, 0x004A80},  // negative
    {0xC4460A, 0xFF8A5B, 0x992B00},  // positive
    {0xAD3D06, 0xFF8A5B, 0x8E2800},  // positive_text
    {0x6F459E, 0xBE9CEB, 0x4F2C80},  // memory
    {0x00784E, 0x3CCB9B, 0x005238},  // accept
    {0xC4460A, 0xFF8A5B, 0x992B00},  // reject
    {0xAD3D06, 0xFF8A5B, 0x8E2800},  // reject_text
    {0xA9632B, 0xD9975F, 0x7A3F10},  // conductor
    {0xFAF8F3, 0x10141A, 0xFFFFFF},  // on_ink
    {0xFFFFFF, 0x0B0E13, 0xFFFFFF},  // on_accent
    {0x0072B2, 0x0072B2, 0x0072B2},  // categories
    {0xE69F00, 0xE69F00, 0xE69F00}, {0x009E73, 0x009E73, 0x009E73}, {0xCC79A7, 0xCC79A7, 0xCC79A7},
    {0x56B4E9, 0x56B4E9, 0x56B4E9}, {0xD55E00, 0xD55E00, 0xD55E00}, {0xF0E442, 0xF0E442, 0xF0E442},
    {0x1B1E23, 0xE8E6E1, 0x000000},
}};

constexpr std::array<QRgb, 9> signed_stops = {0x0B4F86, 0x3A7FB5, 0x8FB8D6, 0xD3E1EA, 0xF7F3EA,
                                              0xF3D9C6, 0xE5A37C, 0xCF6A38, 0xA63C06};
// At night zero is the dark ground, and both ends shine: the strong end is always far from the ground.
constexpr std::array<QRgb, 9> signed_stops_night = {0x9AD2FF, 0x5CA9E0, 0x2F709F, 0x1B4261, 0x171E27,
                                                    0x57301F, 0x98512F, 0xDC7647, 0xFFB08C};
constexpr double ground_share = 0.46;

struct Range {
  double weak, strong;
};

Range range_of(Map map, Theme theme) {
  switch (theme) {
    case Theme::paper: return {0.86, 0.0};
    case Theme::contrast: return {0.52, 0.0};
    case Theme::night: return map == Map::line_amount ? Range{0.25, 0.97} : Range{0.10, 1.0};
  }
  return {0, 1};
}

/// The colour at `position` (0 to 1) of equally spaced stops, mixed between neighbours.
QColor at(const std::uint32_t* stops, int count, double position) {
  const double place = std::clamp(position, 0.0, 1.0) * (count - 1);
  const int left = std::min(static_cast<int>(place), count - 2);
  return mixed(QColor::fromRgb(stops[left]), QColor::fromRgb(stops[left + 1]), place - left);
}

double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
  return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

}  // namespace

Role category(int n) { return static_cast<Role>(static_cast<int>(Role::category_0) + ((n % 8) + 8) % 8); }

bool needs_outline(Role role, Theme theme) {
  return theme != Theme::night &&
         (role == Role::category_1 || role == Role::category_4 || role == Role::category_6);
}

QColor colour(Role role, Theme theme) {
  const Row& row = table[static_cast<std::size_t>(role)];
  switch (theme) {
    case Theme::paper: return QColor::fromRgb(row.paper);
    case Theme::night: return QColor::fromRgb(row.night);
    case Theme::contrast: return QColor::fromRgb(row.contrast);
  }
  return {};
}

QColor viridis(double position) { return at(viridis_table, 256, position); }
QColor cividis(double position) { return at(cividis_table, 256, position); }

QColor map_colour(Map map, double value, Theme theme) {
  if (std::isnan(value)) return colour(Role::line, theme);
  switch (map) {
    case Map::amount:
    case Map::line_amount:
    case Map::photo_amount: {
      const Range range = range_of(map, theme);
      const double position = range.weak + std::clamp(value, 0.0, 1.0) * (range.strong - range.weak);
      return map == Map::photo_amount ? cividis(position) : viridis(position);
    }
    case Map::signed_value:
    case Map::signed_ground: {
      const double share = std::clamp(value, -1.0, 1.0) * (map == Map::signed_ground ? ground_share : 1.0);
      const auto& stops = theme == Theme::night ? signed_stops_night : signed_stops;
      return at(stops.data(), static_cast<int>(stops.size()), 0.5 + 0.5 * share);
    }
    case Map::none: break;
  }
  return colour(Role::ink, theme);
}

double contrast_ratio(const QColor& first, const QColor& second) {
  const double a = luminance(first) + 0.05;
  const double b = luminance(second) + 0.05;
  return a > b ? a / b : b / a;
}

QColor mixed(const QColor& first, const QColor& second, double share) {
  const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
  return {mix(first.red(), second.red()), mix(first.green(), second.green()),
          mix(first.blue(), second.blue()), mix(first.alpha(), second.alpha())};
}

QColor colour(const Shade& shade, Theme theme) {
  QColor result =
      shade.map == Map::none ? colour(shade.role, theme) : map_colour(shade.map, double(shade.value), theme);
  result.setAlphaF(std::clamp(shade.alpha, 0.0f, 1.0f));
  return result;
}

}  // namespace lucid
