// Hot loops of every instruction set against the C library, wherever the numbers lie in memory.
#include <QtTest>
#include <cmath>
#include <functional>
#include <limits>
#include <type_traits>
#include <vector>

#include "core/kernels/kernels.hpp"
#include "core/random.hpp"

using namespace lucid;

namespace {

struct Function {
  Unary f;
  const char* name;
  std::function<double(double)> value;
  double low, high;
};

const std::vector<Function>& functions() {
  static const std::vector<Function> list{
      {Unary::exp, "exp", [](double x) { return std::exp(x); }, -80, 80},
      {Unary::log, "log", [](double x) { return std::log(x); }, 1e-6, 100},
      {Unary::sqrt, "sqrt", [](double x) { return std::sqrt(x); }, 0, 100},
      {Unary::square, "square", [](double x) { return x * x; }, -9, 9},
      {Unary::tanh, "tanh", [](double x) { return std::tanh(x); }, -12, 12},
      {Unary::sigmoid, "sigmoid", [](double x) { return 1 / (1 + std::exp(-x)); }, -40, 40},
      {Unary::relu, "relu", [](double x) { return std::max(x, 0.0); }, -9, 9},
      {Unary::gelu, "gelu", [](double x) { return x * 0.5 * std::erfc(-x / std::sqrt(2.0)); }, -9, 9},
      {Unary::silu, "silu", [](double x) { return x / (1 + std::exp(-x)); }, -40, 40},
      {Unary::negate, "negate", [](double x) { return -x; }, -9, 9},
      {Unary::reciprocal, "reciprocal", [](double x) { return 1 / x; }, 0.1, 9}};
  return list;
}

/// `tolerance` relative to max(1, |value|), for gelu to max(1, |x|): its tail is a difference.
template <class T>
void compare_with_the_c_library(double tolerance) {
  Random random(8);
  for (const Function& function : functions()) {
    std::vector<T> x(1003), y(1003);
    for (T& v : x) v = static_cast<T>(random.uniform(function.low, function.high));
    kernels<T>().unary(function.f, x.data(), y.data(), 1003);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double expected = function.value(static_cast<double>(x[i]));
      const double scale = function.f == Unary::gelu ? static_cast<double>(x[i]) : expected;
      QVERIFY2(std::abs(static_cast<double>(y[i]) - expected) <= tolerance * std::max(1.0, std::abs(scale)),
               qPrintable(QString("%1(%2) = %3").arg(function.name).arg(double(x[i])).arg(double(y[i]))));
    }
  }
}

/// The same numbers, at each offset from a boundary and in pieces of each length, give the same bits.
template <class T>
void bits_do_not_depend_on_the_place() {
  constexpr std::size_t n = 61, most = 16;
  Random random(9);
  std::vector<T> x(n + most), y(n + most), expected(n);
  for (const Function& function : functions()) {
    std::vector<T> values(n);
    for (T& v : values) v = static_cast<T>(random.uniform(function.low, function.high));
    kernels<T>().unary(function.f, values.data(), expected.data(), n);
    for (std::size_t offset = 0; offset < most; ++offset) {
      std::copy(values.begin(), values.end(), x.begin() + static_cast<std::ptrdiff_t>(offset));
      const std::size_t cut = offset * 3 + 1;
      kernels<T>().unary(function.f, x.data() + offset, y.data() + offset, static_cast<std::int64_t>(cut));
      kernels<T>().unary(function.f, x.data() + offset + cut, y.data() + offset + cut,
                         static_cast<std::int64_t>(n - cut));
      for (std::size_t i = 0; i < n; ++i) QVERIFY2(y[offset + i] == expected[i], function.name);
    }
    const T sum = kernels<T>().sum(values.data(), n),
            dot = kernels<T>().dot(values.data(), expected.data(), n);
    for (std::size_t offset = 0; offset < most; ++offset) {
      std::copy(values.begin(), values.end(), x.begin() + static_cast<std::ptrdiff_t>(offset));
      QVERIFY(kernels<T>().sum(x.data() + offset, n) == sum);
      QVERIFY(kernels<T>().dot(x.data() + offset, expected.data(), n) == dot);
    }
  }
}

template <class T>
void ends_of_the_range() {
  const T infinity = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
  const T x[] = {-infinity, infinity, nan, T(-1e5), T(1e5), T(0)};
  T y[6];
  kernels<T>().unary(Unary::exp, x, y, 6);
  QVERIFY(y[0] == 0 && y[1] == infinity && std::isnan(y[2]) && y[3] == 0 && y[4] == infinity && y[5] == 1);
  kernels<T>().unary(Unary::tanh, x, y, 6);
  QVERIFY(std::isnan(y[2]) && y[3] == -1 && y[4] == 1 && y[5] == 0);
  kernels<T>().unary(Unary::sigmoid, x, y, 6);
  QVERIFY(std::isnan(y[2]) && y[3] >= 0 && y[3] < T(1e-30) && y[4] == 1 && y[5] == T(0.5));
  // A masked score counts nothing, and one NaN spoils its row.
  const T scores[] = {T(1), -infinity, T(1)};
  T largest;
  kernels<T>().softmax_row(scores, y, 3, &largest);
  QVERIFY(y[0] == T(0.5) && y[1] == 0 && y[2] == T(0.5) && largest == 1);
  for (std::int64_t n : {1, 4, 9, 17}) {
    std::vector<T> row(static_cast<std::size_t>(n), T(2));
    for (std::size_t at = 0; at < row.size(); ++at) {
      row[at] = T(5);
      QVERIFY(kernels<T>().maximum(row.data(), n) == 5);
      row[at] = nan;
      QVERIFY(std::isnan(kernels<T>().maximum(row.data(), n)));
      row[at] = T(2);
    }
    row[0] = -infinity;
    QVERIFY(kernels<T>().maximum(row.data(), n) == (n == 1 ? -infinity : T(2)));
  }
}

}  // namespace

class ElementwiseTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanup() { select_kernels(Kernels::automatic); }

  void values_data() {
    QTest::addColumn<bool>("portable");
    QTest::newRow("chosen") << false;
    QTest::newRow("portable") << true;
  }
  void values() {
    QFETCH(bool, portable);
    if (portable) select_kernels(Kernels::portable);
    compare_with_the_c_library<float>(8e-7);
    compare_with_the_c_library<double>(2e-15);
    bits_do_not_depend_on_the_place<float>();
    bits_do_not_depend_on_the_place<double>();
    ends_of_the_range<float>();
    ends_of_the_range<double>();
  }
  void tables_by_name() {
    QVERIFY(kernels_named<float>(kernels_name()) == &kernels<float>());
    QVERIFY(kernels_named<double>("no such processor") == nullptr);
  }
};

QTEST_APPLESS_MAIN(ElementwiseTest)
#include "elementwise_test.moc"
