// The table of colours against the figures printed in the design tokens, and the maps against the published
// tables.
#include <QtTest>

#include "visualizations/colours.hpp"
#include "visualizations/words.hpp"

using namespace lucid;

namespace {

struct Figure {
  Role role;
  Role ground;
  double paper, night, contrast;
};

/// As printed: WCAG 2 ratios in three themes; 0 where none is given. Two colours are a hair darker than
/// printed, because their words also stand on `soft`: accept on paper (printed 5.14 and 4.70) and the text of
/// positive and rejected in contrast (8.50).
const Figure figures[] = {
    {Role::line, Role::paper, 1.35, 1.42, 5.33},
    {Role::edge, Role::paper, 3.61, 4.13, 21},
    {Role::edge, Role::sunken, 3.30, 3.71, 0},
    {Role::ink, Role::paper, 15.8, 14.8, 21},
    {Role::ink, Role::sunken, 14.4, 13.3, 0},
    {Role::muted, Role::paper, 6.23, 7.35, 12.6},
    {Role::muted, Role::sunken, 5.70, 6.59, 0},
    {Role::accent, Role::paper, 6.76, 9.21, 10.4},
    {Role::accent, Role::sunken, 6.18, 8.26, 0},
    {Role::ink, Role::soft, 13.6, 10.5, 17.3},
    {Role::energy, Role::paper, 4.10, 9.52, 7.70},
    {Role::energy_text, Role::paper, 6.02, 9.52, 8.76},
    {Role::negative, Role::paper, 5.68, 8.33, 9.17},
    {Role::positive, Role::paper, 4.68, 7.95, 7.78},
    {Role::positive_text, Role::paper, 5.74, 7.95, 8.56},
    {Role::memory, Role::paper, 6.55, 8.04, 10.5},
    {Role::accept, Role::paper, 5.21, 8.98, 9.28},
    {Role::accept, Role::sunken, 4.77, 0, 0},
    {Role::reject, Role::paper, 4.68, 7.95, 7.78},
    {Role::reject_text, Role::paper, 5.74, 7.95, 8.56},
    {Role::conductor, Role::paper, 4.39, 7.51, 8.25},
    {Role::on_ink, Role::ink, 15.8, 14.8, 21},
    {Role::on_accent, Role::accent, 7.18, 9.63, 10.4},
};

/// Half a unit of the last digit of three, and a little: ink on paper is 15.746 and printed as 15.8.
double rounding(double printed) { return printed >= 10 ? 0.0601 : 0.00601; }

}  // namespace

class ColoursTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void contrast_ratios_are_those_of_the_tokens() {
    for (const Figure& figure : figures) {
      for (const Theme theme : all_themes) {
        const double printed = theme == Theme::paper   ? figure.paper
                               : theme == Theme::night ? figure.night
                                                       : figure.contrast;
        if (printed == 0) continue;
        const double found = contrast_ratio(colour(figure.role, theme), colour(figure.ground, theme));
        QVERIFY2(std::abs(found - printed) <= rounding(printed),
                 qPrintable(QStringLiteral("role %1 on %2, theme %3: %4, printed %5")
                                .arg(int(figure.role))
                                .arg(int(figure.ground))
                                .arg(int(theme))
                                .arg(found)
                                .arg(printed)));
      }
    }
  }

  void text_can_be_read_on_every_ground() {
    // Whatever role a word is given, it is written in its text role: none of them may be pale anywhere.
    for (const Theme theme : all_themes) {
      const double least = theme == Theme::contrast ? 7.0 : 4.5;
      const auto read = [&](Role role, Role ground) {
        const double ratio = contrast_ratio(colour(role, theme), colour(ground, theme));
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("role %1 on %2, theme %3: %4")
                                                .arg(int(role))
                                                .arg(int(ground))
                                                .arg(int(theme))
                                                .arg(ratio)));
      };
      for (int i = 0; i < role_count; ++i) {
        const auto role = static_cast<Role>(i);
        // Grounds carry no words of their own colour; two are words on one ground only.
        if (role == Role::paper || role == Role::stage || role == Role::sunken || role == Role::soft ||
            role == Role::on_ink || role == Role::on_accent)
          continue;
        for (const Role ground : {Role::paper, Role::stage, Role::sunken, Role::soft})
          read(text_role(role), ground);
      }
      read(Role::on_ink, Role::ink);
      read(Role::on_accent, Role::accent);
      for (const Role role :
           {Role::edge, Role::energy, Role::positive, Role::reject, Role::conductor, Role::focus}) {
        QVERIFY(contrast_ratio(colour(role, theme), colour(Role::stage, theme)) >= 3.0);
      }
    }
  }

  void known_values_of_the_published_tables() {
    // matplotlib 3.6: viridis and cividis at 0, 64, 128, 192, 255 of 255.
    const double viridis_rows[5][3] = {{0.267004, 0.004874, 0.329415},
                                       {0.229739, 0.322361, 0.545706},
                                       {0.127568, 0.566949, 0.550556},
                                       {0.369214, 0.788888, 0.382914},
                                       {0.993248, 0.906157, 0.143936}};
    const double cividis_rows[5][3] = {{0.0, 0.135112, 0.304751},
                                       {0.263738, 0.307831, 0.422789},
                                       {0.488697, 0.485318, 0.471008},
                                       {0.736488, 0.680629, 0.424028},
                                       {0.995737, 0.909344, 0.217772}};
    const int places[5] = {0, 64, 128, 192, 255};
    for (int i = 0; i < 5; ++i) {
      const QColor v = viridis(places[i] / 255.0);
      const QColor c = cividis(places[i] / 255.0);
      QVERIFY(std::abs(v.red() - 255 * viridis_rows[i][0]) <= 0.51 &&
              std::abs(v.green() - 255 * viridis_rows[i][1]) <= 0.51 &&
              std::abs(v.blue() - 255 * viridis_rows[i][2]) <= 0.51);
      QVERIFY(std::abs(c.red() - 255 * cividis_rows[i][0]) <= 0.51 &&
              std::abs(c.green() - 255 * cividis_rows[i][1]) <= 0.51 &&
              std::abs(c.blue() - 255 * cividis_rows[i][2]) <= 0.51);
    }
  }

  void the_strong_end_is_far_from_the_ground() {
    for (const Theme theme : all_themes) {
      for (const Map map : {Map::amount, Map::line_amount, Map::photo_amount}) {
        double before = 0;
        for (int i = 0; i <= 20; ++i) {
          const double ratio = contrast_ratio(map_colour(map, i / 20.0, theme), colour(Role::stage, theme));
          QVERIFY2(ratio > before, qPrintable(QStringLiteral("map %1 at %2").arg(int(map)).arg(i / 20.0)));
          before = ratio;
        }
        QVERIFY(before > 8);
      }
    }
    QCOMPARE(map_colour(Map::amount, 0, Theme::paper), viridis(0.86));
    QCOMPARE(map_colour(Map::amount, 1, Theme::paper), viridis(0.0));
    QCOMPARE(map_colour(Map::amount, 0, Theme::night), viridis(0.10));
    QCOMPARE(map_colour(Map::line_amount, 1, Theme::night), viridis(0.97));
    QCOMPARE(map_colour(Map::amount, 0, Theme::contrast), viridis(0.52));
    QCOMPARE(map_colour(Map::amount, 7, Theme::night), viridis(1.0));
  }

  /// A signed picture is no lamp in a dark room, and no hole in a light one; its strong ends stand out.
  void signed_maps_rest_on_the_ground_of_their_theme() {
    for (const Theme theme : {Theme::paper, Theme::night, Theme::contrast}) {
      const QColor ground = colour(Role::stage, theme), zero = map_colour(Map::signed_value, 0, theme);
      QVERIFY2(contrast_ratio(zero, ground) < 1.3, qPrintable(zero.name()));
      double before[2] = {1, 1};
      for (const double strength : {0.25, 0.5, 0.75, 1.0})
        for (const int side : {0, 1}) {
          const double now =
              contrast_ratio(map_colour(Map::signed_value, side == 0 ? -strength : strength, theme), ground);
          QVERIFY(now > before[side]);
          before[side] = now;
        }
      QVERIFY(before[0] > 5 && before[1] > 5);
    }
  }
  void signed_maps_have_zero_in_the_middle() {
    QCOMPARE(map_colour(Map::signed_value, -1, Theme::paper).name(), QStringLiteral("#0b4f86"));
    QCOMPARE(map_colour(Map::signed_value, 0, Theme::contrast).name(), QStringLiteral("#f7f3ea"));
    QCOMPARE(map_colour(Map::signed_value, 1, Theme::paper).name(), QStringLiteral("#a63c06"));
    QCOMPARE(map_colour(Map::signed_ground, 1, Theme::paper),
             map_colour(Map::signed_value, 0.46, Theme::paper));
    QCOMPARE(map_colour(Map::signed_value, double(NAN), Theme::paper), colour(Role::line, Theme::paper));
  }

  void categories_repeat_after_eight() {
    QCOMPARE(category(0), Role::category_0);
    QCOMPARE(category(9), Role::category_1);
    QCOMPARE(colour(category(7), Theme::night), colour(Role::ink, Theme::night));
    QVERIFY(needs_outline(Role::category_6, Theme::paper) && !needs_outline(Role::category_6, Theme::night));
  }
};

QTEST_APPLESS_MAIN(ColoursTest)
#include "colours_test.moc"
