// A curve that somebody drew before seeing the computed one, and how far the two lie apart. No window.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace lucid {

/// One axis of a drawing: where it begins and ends, plain or logarithmic.
struct GuessAxis {
  double from = 0, to = 1;
  bool log = false;
  /// 0 at `from`, 1 at `to`; not a number for what a logarithm does not know.
  double share(double value) const;
  double value(double share) const;
  bool operator==(const GuessAxis&) const = default;
};

/// Kept as shares of the height at places evenly spread over the width; NaN where nothing is drawn.
class CurveGuess {
 public:
  static constexpr std::size_t columns = 161;
  static constexpr std::size_t stops = 41;  ///< where the keyboard stands; every fourth column

  CurveGuess() = default;
  CurveGuess(GuessAxis x, GuessAxis y);

  const GuessAxis& x() const { return x_; }
  const GuessAxis& y() const { return y_; }
  /// Draws a straight piece from one point to another, both in shares of width and height.
  void stroke(double x0, double y0, double x1, double y1);
  /// Sets the height at a stop; the pieces to the neighbouring stops that are drawn become straight.
  void set_stop(std::size_t stop, double height);
  void clear();

  /// The drawn height at this share of the width, gaps bridged by straight lines; NaN outside of what is
  /// drawn.
  double height(double share) const;
  /// The drawn value at this x; NaN outside of what is drawn.
  double at(double x) const;
  /// From the leftmost to the rightmost drawn place, as a share of the width.
  double covered() const;
  bool empty() const;
  /// All places and values, gaps bridged: what is kept of it.
  void points(std::vector<double>& x, std::vector<double>& y) const;
  const std::vector<double>& heights() const { return heights_; }

 private:
  static std::size_t column_of(double share);
  GuessAxis x_, y_;
  std::vector<double> heights_ = std::vector<double>(columns, unset());
  static double unset();
};

/// How far a drawn curve lies from a computed one, where both exist. On a logarithmic axis distances are
/// ratios: 2 means that one is twice the other.
struct CurveDistance {
  bool any = false;  ///< both exist somewhere
  bool ratio = false;
  double largest = 0;  ///< the largest difference (or ratio)
  double where = 0;    ///< … is at this x
  double drawn = 0, computed = 0;
  double typical = 0;     ///< mean of the differences over the width (or geometric mean of the ratios)
  double of_height = 0;   ///< the largest one as a share of the drawing's height
  bool crosses = false;   ///< the computed curve changes its sign inside
  double crosses_at = 0;  ///< … first here
};
/// `counted`: x are whole numbers of something with nothing between; each place stands for the nearest one.
CurveDistance distance_of(const CurveGuess& guess, const std::vector<double>& x, const std::vector<double>& y,
                          bool counted = false);

/// Whether x are whole numbers of something that is counted: layers, steps.
bool is_counted(const std::vector<double>& x, const std::string& unit);

/// The value of a curve at this x, straight between its points; NaN outside.
double value_at(const std::vector<double>& x, const std::vector<double>& y, double at, bool log_x);

}  // namespace lucid
