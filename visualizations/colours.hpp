// The one table of colours: roles by theme, colour maps by theme, and the contrast between two colours.
// Nothing else in the program holds a colour.
#pragma once

#include <QColor>
#include <cstdint>

namespace lucid {

enum class Theme : std::uint8_t { paper, night, contrast };
inline constexpr Theme all_themes[] = {Theme::paper, Theme::night, Theme::contrast};

/// What a colour means. The same name has the same meaning on stages, charts, story and controls.
enum class Role : std::uint8_t {
  paper,          ///< window, story, bench, charts
  stage,          ///< stage, fields, menus
  sunken,         ///< live numbers, bands behind curves
  line,           ///< hairlines that only part things
  edge,           ///< outline of controls, axes, idle icons
  ink,            ///< text, main curve
  muted,          ///< units, captions, published figures, run B
  accent,         ///< what one can touch: links, selection, the point "now"
  soft,           ///< selected row or choice
  focus,          ///< focus ring, nothing else
  energy,         ///< energy, gradients, bonus
  energy_text,    ///< the same, as words and numbers
  negative,       ///< electrons, negative charge and value
  positive,       ///< holes, positive charge and value
  positive_text,  ///< the same, small text on any ground
  memory,         ///< memory, state, held-out
  accept,         ///< accepted, right; always with a tick
  reject,         ///< rejected, wrong; always with a cross
  reject_text,
  conductor,  ///< copper and electrodes
  on_ink,     ///< text on a primary button, toast, tooltip
  on_accent,  ///< the cross in a held handle
  category_0,
  category_1,
  category_2,
  category_3,
  category_4,
  category_5,
  category_6,
  category_7,
};
inline constexpr int role_count = static_cast<int>(Role::category_7) + 1;

/// The role of the n-th category (Okabe-Ito order); n is taken modulo 8.
Role category(int n);

/// Whether this role needs a 1 px ink outline in this theme: pale categories on light grounds.
bool needs_outline(Role role, Theme theme);

QColor colour(Role role, Theme theme);

/// Colour maps. Amounts take 0 (weak) to 1 (strong), and the strong end is always far from the ground.
/// Signed maps take -1 (blue) to 1 (vermilion).
enum class Map : std::uint8_t {
  none,
  amount,         ///< viridis, for surfaces and fields
  line_amount,    ///< viridis, for lines: leaves out what a thin line would lose
  photo_amount,   ///< cividis, where a photograph or accept/reject stands beside it
  signed_value,   ///< diverging
  signed_ground,  ///< diverging, only its middle 46 %: a ground under points
};

/// The colour at `value`, which is clamped to the map's range; NaN gives the theme's `line`.
QColor map_colour(Map map, double value, Theme theme);

/// The bare published tables, position 0 to 1, without a theme's range.
QColor viridis(double position);
QColor cividis(double position);

/// WCAG 2 contrast ratio, 1 to 21.
double contrast_ratio(const QColor& first, const QColor& second);

/// `share` of `second` mixed into `first`, in sRGB; alpha is mixed too.
QColor mixed(const QColor& first, const QColor& second, double share);

/// A colour by meaning: a role, or a place on a colour map, with opacity.
struct Shade {
  Role role = Role::ink;
  Map map = Map::none;  ///< where not none, `value` on this map replaces the role
  float value = 0;
  float alpha = 1;

  constexpr Shade() = default;
  constexpr Shade(Role meaning, double opacity = 1) : role(meaning), alpha(static_cast<float>(opacity)) {}
  constexpr Shade(Map which, double at, double opacity = 1)
      : map(which), value(static_cast<float>(at)), alpha(static_cast<float>(opacity)) {}
  bool operator==(const Shade&) const = default;
};

/// The shade that draws nothing.
inline constexpr Shade no_shade{Role::ink, 0.0};

QColor colour(const Shade& shade, Theme theme);

}  // namespace lucid
