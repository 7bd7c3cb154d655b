// Ranges and ticks.
#include "axis.hpp"

#include <algorithm>
#include <cmath>

namespace lucid {

double Axis::share(double value) const {
  if (log) return value > 0 ? std::log(value / from) / std::log(to / from) : -1;
  return (value - from) / (to - from);
}

double Axis::value(double share) const {
  return log ? from * std::pow(to / from, share) : from + share * (to - from);
}

namespace {

/// 1, 2 or 5 times a power of ten, not above (or not below) the value.
double round_down(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value) + 1e-12));
  for (const double m : {5.0, 2.0})
    if (value >= m * power * 0.999999) return m * power;
  return power;
}

double round_up(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value) + 1e-12));
  for (const double m : {1.0, 2.0, 5.0})
    if (value <= m * power * 1.000001) return m * power;
  return 10 * power;
}

/// "10⁻³"; 1 and 10 as they are.
QString power_text(int exponent) {
  if (exponent == 0 || exponent == 1) return QString::number(exponent == 0 ? 1 : 10);
  static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString text = exponent < 0 ? QStringLiteral("10⁻") : QStringLiteral("10");
  for (const QChar digit : QString::number(std::abs(exponent))) text += raised[digit.digitValue()];
  return text;
}

}  // namespace

void fit_exact(Axis& axis, double least, double most) {
  if (!std::isfinite(least) || !std::isfinite(most)) least = axis.log ? 1 : 0, most = axis.log ? 10 : 1;
  if (axis.log && least <= 0) least = most > 0 ? most * 1e-3 : 1;
  if (!(most > least)) {
    if (axis.log)
      least /= 2, most = most > 0 ? most * 2 : 10;
    else
      most = least + (least == 0 ? 1 : std::abs(least) * 0.1);
  }
  axis.from = least, axis.to = most;
}

void fit_round(Axis& axis, double least, double most, bool fraction, bool anew) {
  Axis exact = axis;
  if (axis.log) {
    fit_exact(exact, least, most);
    const double decades = std::log10(exact.to / exact.from);
    const double from =
        decades > 2 ? std::pow(10.0, std::floor(std::log10(exact.from) + 1e-9)) : round_down(exact.from);
    const double to =
        decades > 2 ? std::pow(10.0, std::ceil(std::log10(exact.to) - 1e-9)) : round_up(exact.to);
    const bool inside = axis.from <= exact.from && exact.to <= axis.to;
    const bool used = std::log(to / from) > std::log(axis.to / axis.from) / 3;
    if (anew || !inside || !used) {
      // It grows: what was seen stays in sight.
      axis.from = anew || !used ? from : std::min(from, axis.from);
      axis.to = anew || !used ? to : std::max(to, axis.to);
      if (!(axis.to > axis.from)) axis.to = axis.from * 10;
    }
    return;
  }
  // A share of a whole ends at 100 %, whatever room a rounding or an older axis left above.
  const bool share = fraction && least >= 0 && most <= 1 + 1e-3;
  if (share) {
    most = std::min(most, 1.0), least = std::min(least, most);
    if (axis.to > 1) anew = true;
  }
  // What differs by less than a curve's own digits is no slope.
  if (std::isfinite(least) && std::isfinite(most) &&
      most - least <= 2e-4 * std::max(std::abs(least), std::abs(most))) {
    // A level line stands in the middle of some air, or on zero.
    if (least > 0)
      least = 0, most = share ? std::min(most * 1.25, 1.0) : most * 1.25;
    else if (least < 0)
      most = 0, least *= 1.25;
  }
  if (least > 0 && least < 0.5 * most) least = 0;
  if (most < 0 && most > 0.5 * least) most = 0;
  fit_exact(exact, least, most);
  const double step = nice_step(exact.to - exact.from, 4);
  double from = std::floor(exact.from / step + 1e-9) * step, to = std::ceil(exact.to / step - 1e-9) * step;
  if (share && exact.to > 0.5) from = 0, to = 1;
  const bool inside = axis.from <= exact.from + 1e-12 * std::abs(exact.from) &&
                      exact.to <= axis.to + 1e-12 * std::abs(exact.to);
  const bool used = to - from > (axis.to - axis.from) / 3;
  if (anew || !used) {
    axis.from = from, axis.to = to;
  } else if (!inside) {
    const double low = std::min(from, axis.from), high = std::max(to, axis.to);
    const double wide = nice_step(high - low, 4);
    axis.from = std::floor(low / wide + 1e-9) * wide, axis.to = std::ceil(high / wide - 1e-9) * wide;
  }
  if (share) axis.to = std::min(axis.to, 1.0);
}

std::vector<Tick> ticks_of(const Axis& axis, double pixels, double apart, const QLocale& locale) {
  std::vector<Tick> ticks;
  const int wanted = std::max(2, static_cast<int>(pixels / std::max(apart, 1.0)));
  if (!axis.log) {
    const double factor = axis.scale.factor;
    // Round in the figures that are shown.
    const double finest = axis.whole && factor == 1 ? 1 : 0;
    const double step = std::max(finest, nice_step((axis.to - axis.from) * factor, wanted));
    const double slack = step * 1e-6;
    const double first = std::ceil(axis.from * factor / step - 1e-6) * step;
    for (int i = 0; i < 200; ++i) {
      const double shown = first + i * step;
      if (shown > axis.to * factor + slack) break;
      ticks.push_back({shown / factor, tick_text(shown, step, locale)});
    }
    return ticks;
  }
  const double factor = axis.scale.factor;
  const double from = axis.from * factor, to = axis.to * factor;
  const double decades = std::log10(to / from);
  const double per_decade = pixels / std::max(decades, 1e-9);
  // Over many decades every figure is a power, none of them written out.
  const bool powers = decades > 4.9;
  const auto text_of = [&](double value) {
    const double exponent = std::log10(value);
    if (powers && std::abs(exponent - std::round(exponent)) < 1e-6)
      return power_text(static_cast<int>(std::round(exponent)));
    if (value >= 1e-3 && value < 1e5)
      return tick_text(value, std::pow(10.0, std::floor(std::log10(value))), locale);
    return tick_text(value, value, locale);
  };
  const int skip = std::max(1, static_cast<int>(std::ceil(apart / per_decade)));
  // Powers of ten a multiple of `skip` apart, shifted where that leaves room for one more.
  const int first = static_cast<int>(std::ceil(std::log10(from) - 1e-6)),
            last = static_cast<int>(std::floor(std::log10(to) + 1e-6));
  const auto has_figure = [skip](int exponent, int shift) {
    return (((exponent - shift) % skip) + skip) % skip == 0;
  };
  const auto figures = [&](int shift) {
    int count = 0;
    for (int e = first; e <= last; ++e) count += has_figure(e, shift);
    return count;
  };
  int shift = 0;
  for (int other = 1; other < skip; ++other)
    if (figures(other) > figures(shift)) shift = other;
  for (int e = static_cast<int>(std::floor(std::log10(from) - 1e-9));
       e <= static_cast<int>(std::ceil(std::log10(to))); ++e)
    for (int m = 1; m < 10; ++m) {
      const double shown = m * std::pow(10.0, e);
      if (shown < from * 0.999999 || shown > to * 1.000001) continue;
      if (m != 1 && skip > 1) continue;
      const bool two_five = (m == 2 || m == 5) && per_decade > 3.4 * apart;
      const bool three = m == 3 && per_decade > 6 * apart;
      const bool all = per_decade > 14 * apart;
      const bool text = (m == 1 && has_figure(e, shift)) || two_five || three || all;
      ticks.push_back({shown / factor, text ? text_of(shown) : QString()});
    }
  // The ends are worth a figure where they are round and nothing else stands near; where less than two
  // figures would be left, also as they are.
  const auto told = [&] {
    return std::ranges::count_if(ticks, [](const Tick& tick) { return !tick.text.isEmpty(); });
  };
  const auto has_text_near = [&](double value) {
    return std::any_of(ticks.begin(), ticks.end(), [&](const Tick& tick) {
      return !tick.text.isEmpty() &&
             std::abs(axis.share(tick.value) - axis.share(value)) * pixels < apart * 0.9;
    });
  };
  const auto add_end = [&](double end, bool also_odd) {
    const double shown = end * factor;
    const double power = std::pow(10.0, std::floor(std::log10(shown) + 1e-9));
    const double figure = std::round(shown / power);
    const bool round = std::abs(shown / power - figure) < 1e-6;
    if ((!round && !also_odd) || has_text_near(end)) return false;
    std::erase_if(
        ticks, [&](const Tick& tick) { return std::abs(axis.share(tick.value) - axis.share(end)) < 1e-9; });
    ticks.push_back(
        {end, round ? text_of(figure * power) : number_text(shown, locale, shown >= 100 ? 3 : 2)});
    return !round;
  };
  for (const double end : {axis.from, axis.to}) add_end(end, false);
  bool odd = false;
  if (told() < 2)
    for (const double end : {axis.from, axis.to}) odd |= add_end(end, true);
  // Within a decade or so the others have as many decimals as an end that is not round.
  if (odd && to < 20 * from && from >= 1e-3 && to < 1e5)
    for (Tick& tick : ticks)
      if (!tick.text.isEmpty())
        tick.text =
            tick_text(tick.value * factor, std::pow(10.0, std::floor(std::log10(from) + 1e-9) - 1), locale);
  std::ranges::sort(ticks, {}, &Tick::value);
  return ticks;
}

}  // namespace lucid
