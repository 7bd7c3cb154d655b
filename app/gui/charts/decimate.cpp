// Min–max decimation, interpolation, and places for names.
#include "decimate.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lucid {

std::vector<QList<QPointF>> decimated(const std::vector<double>& x, const std::vector<double>& y, double from,
                                      double to, int columns, bool log_x, bool log_y) {
  std::vector<QList<QPointF>> runs;
  const std::size_t n = std::min(x.size(), y.size());
  columns = std::max(columns, 1);
  const auto good = [&](std::size_t i) {
    return std::isfinite(x[i]) && std::isfinite(y[i]) && (!log_x || x[i] > 0) && (!log_y || y[i] > 0);
  };
  const bool ascending = std::is_sorted(x.begin(), x.begin() + static_cast<std::ptrdiff_t>(n));
  const bool all = n <= 2 * static_cast<std::size_t>(columns);
  const std::size_t stride = ascending || all ? 1
                                              : (n + 2 * static_cast<std::size_t>(columns) - 1) /
                                                    (2 * static_cast<std::size_t>(columns));
  const double start = log_x ? std::log(std::max(from, std::numeric_limits<double>::min())) : from;
  const double width = (log_x ? std::log(std::max(to, std::numeric_limits<double>::min())) : to) - start;
  const auto column_of = [&](double at) {
    const double place = ((log_x ? std::log(at) : at) - start) / (width > 0 ? width : 1);
    return static_cast<long>(std::floor(std::clamp(place, -1.0, 2.0) * columns));
  };

  QList<QPointF> run;
  long column = std::numeric_limits<long>::min();
  std::size_t least = 0, greatest = 0;
  bool open = false;
  const auto close_column = [&] {
    if (!open) return;
    open = false;
    const std::size_t first = std::min(least, greatest), last = std::max(least, greatest);
    run.append({x[first], y[first]});
    if (last != first) run.append({x[last], y[last]});
  };
  const auto close_run = [&] {
    close_column();
    if (!run.isEmpty()) runs.push_back(std::move(run));
    run = {};
  };
  for (std::size_t i = 0; i < n; i += stride) {
    if (!good(i)) {
      close_run();
      continue;
    }
    if (all || !ascending) {
      run.append({x[i], y[i]});
      continue;
    }
    const long here = column_of(x[i]);
    if (!open || here != column) {
      close_column();
      column = here;
      least = greatest = i;
      open = true;
    }
    if (y[i] < y[least]) least = i;
    if (y[i] > y[greatest]) greatest = i;
  }
  close_run();
  return runs;
}

double roughness(const std::vector<QList<QPointF>>& runs, double range, bool log_y) {
  double sum = 0;
  std::size_t count = 0;
  for (const auto& run : runs)
    for (qsizetype i = 1; i + 1 < run.size(); ++i) {
      // Only turning points count: a steep curve is not a rough one.
      const double before = log_y ? std::log10(run[i].y() / run[i - 1].y()) : run[i].y() - run[i - 1].y();
      const double after = log_y ? std::log10(run[i + 1].y() / run[i].y()) : run[i + 1].y() - run[i].y();
      if (before * after < 0) sum += std::min(std::abs(before), std::abs(after));
      ++count;
    }
  return count > 0 && range > 0 ? sum / static_cast<double>(count) / range : 0;
}

QList<QPointF> smoothed(const QList<QPointF>& run, int width, bool log_y) {
  QList<QPointF> result;
  const qsizetype n = run.size();
  std::vector<double> sums(static_cast<std::size_t>(n) + 1, 0);
  for (qsizetype i = 0; i < n; ++i)
    sums[static_cast<std::size_t>(i) + 1] =
        sums[static_cast<std::size_t>(i)] + (log_y ? std::log(run[i].y()) : run[i].y());
  for (qsizetype i = 0; i < n; ++i) {
    // As many to the left as to the right, so that a slope stays a slope.
    const qsizetype reach = std::min<qsizetype>({width, i, n - 1 - i});
    const double mean =
        (sums[static_cast<std::size_t>(i + reach) + 1] - sums[static_cast<std::size_t>(i - reach)]) /
        static_cast<double>(2 * reach + 1);
    result.append({run[i].x(), log_y ? std::exp(mean) : mean});
  }
  return result;
}

double end_level(const std::vector<QList<QPointF>>& runs, int width, bool log_y) {
  if (runs.empty() || runs.back().isEmpty()) return std::numeric_limits<double>::quiet_NaN();
  const QList<QPointF>& run = runs.back();
  const qsizetype n = std::clamp<qsizetype>(width, 1, run.size());
  double sum = 0;
  for (qsizetype i = run.size() - n; i < run.size(); ++i) sum += log_y ? std::log(run[i].y()) : run[i].y();
  const double mean = sum / static_cast<double>(n);
  return log_y ? std::exp(mean) : mean;
}

double value_on_curve(const std::vector<double>& x, const std::vector<double>& y, double at, bool log_x) {
  const std::size_t n = std::min(x.size(), y.size());
  const double nothing = std::numeric_limits<double>::quiet_NaN();
  if (n == 0 || !std::isfinite(at)) return nothing;
  for (std::size_t i = 0; i < n; ++i)
    if (x[i] == at && std::isfinite(y[i])) return y[i];
  const auto place = [log_x](double v) { return log_x && v > 0 ? std::log(v) : v; };
  for (std::size_t i = 0; i + 1 < n; ++i) {
    if (!((x[i] < at && at < x[i + 1]) || (x[i + 1] < at && at < x[i]))) continue;
    const double h = place(x[i + 1]) - place(x[i]);
    const double share = (place(at) - place(x[i])) / h;
    const double secant = (y[i + 1] - y[i]) / h;
    // A cubic whose slopes are those of parabolas through three neighbours; level where the curve turns, so
    // that it never leaves the range of its points.
    const auto slope = [&](std::size_t k) {
      if (k == 0 || k + 1 >= n) return secant;
      const double before = place(x[k]) - place(x[k - 1]), after = place(x[k + 1]) - place(x[k]);
      const double left = (y[k] - y[k - 1]) / before, right = (y[k + 1] - y[k]) / after;
      if (!std::isfinite(left) || !std::isfinite(right)) return secant;
      return left * right <= 0 ? 0.0 : (left * after + right * before) / (before + after);
    };
    const double s0 = slope(i) * h, s1 = slope(i + 1) * h, rise = y[i + 1] - y[i];
    const double t = share, u = 1 - share;
    return y[i] + rise * t * t * (3 - 2 * t) + s0 * t * u * u - s1 * t * t * u;
  }
  return nothing;
}

std::vector<double> spread(std::vector<double> wanted, double gap, double least, double most) {
  std::vector<std::size_t> order(wanted.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
  return spread(std::move(wanted), order, gap, least, most);
}

std::vector<double> spread(std::vector<double> wanted, const std::vector<std::size_t>& order, double gap,
                           double least, double most) {
  const std::size_t n = wanted.size();
  if (n == 0) return wanted;
  if (n > 1) gap = std::min(gap, std::max(0.0, most - least) / static_cast<double>(n - 1));
  // Blocks of names that touch, each at the mean of where its members wanted to be.
  struct Block {
    double sum;  ///< of wanted places, each less its offset in the block
    std::size_t size;
    double place(double step, double low, double high) const {
      return std::clamp(sum / static_cast<double>(size), low,
                        std::max(low, high - step * static_cast<double>(size - 1)));
    }
  };
  std::vector<Block> blocks;
  for (const std::size_t i : order) {
    blocks.push_back({wanted[i], 1});
    while (blocks.size() > 1) {
      const Block& last = blocks.back();
      const Block& before = blocks[blocks.size() - 2];
      if (before.place(gap, least, most) + gap * static_cast<double>(before.size) <=
          last.place(gap, least, most))
        break;
      Block joined{before.sum + last.sum - gap * static_cast<double>(before.size * last.size),
                   before.size + last.size};
      blocks.pop_back();
      blocks.back() = joined;
    }
  }
  std::size_t k = 0;
  for (const Block& block : blocks) {
    const double first = block.place(gap, least, most);
    for (std::size_t j = 0; j < block.size; ++j) wanted[order[k++]] = first + gap * static_cast<double>(j);
  }
  return wanted;
}

}  // namespace lucid
