// Matrix products of every instruction set against the naive triple loop, and against themselves on other
// threads.
#include "core/kernels/gemm.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <QtTest>
#include <cmath>
#include <type_traits>
#include <vector>

#include "core/kernels/kernels.hpp"
#include "core/random.hpp"

using namespace lucid;
using Size = std::int64_t;

namespace {

template <class T>
std::vector<T> random_numbers(Size count, Random& random) {
  std::vector<T> result(static_cast<std::size_t>(count));
  for (T& x : result) x = static_cast<T>(random.uniform(-1, 1));
  return result;
}

template <class T>
struct Case {
  Size m, n, k;
  bool ta, tb;
  T alpha, beta;
  Size lda, ldb, ldc;
  std::vector<T> a, b, c;

  Case(Size m_, Size n_, Size k_, bool ta_, bool tb_, T alpha_, T beta_, Random& random)
      : m(m_), n(n_), k(k_), ta(ta_), tb(tb_), alpha(alpha_), beta(beta_) {
    lda = (ta ? m : k) + 3;
    ldb = (tb ? k : n) + 1;
    ldc = n + 2;
    a = random_numbers<T>((ta ? k : m) * lda, random);
    b = random_numbers<T>((tb ? n : k) * ldb, random);
    c = random_numbers<T>(m * ldc, random);
  }
  std::vector<T> fast() const {
    auto out = c;
    gemm(Product<T>{.m = m,
                    .n = n,
                    .k = k,
                    .a = a.data(),
                    .lda = lda,
                    .transpose_a = ta,
                    .b = b.data(),
                    .ldb = ldb,
                    .transpose_b = tb,
                    .c = out.data(),
                    .ldc = ldc,
                    .alpha = alpha,
                    .beta = beta});
    return out;
  }
  /// The definition, in double.
  std::vector<double> naive() const {
    std::vector<double> out(c.begin(), c.end());
    for (Size i = 0; i < m; ++i) {
      for (Size j = 0; j < n; ++j) {
        double sum = 0;
        for (Size p = 0; p < k; ++p) {
          sum += static_cast<double>(ta ? a[p * lda + i] : a[i * lda + p]) *
                 static_cast<double>(tb ? b[j * ldb + p] : b[p * ldb + j]);
        }
        double& x = out[static_cast<std::size_t>(i * ldc + j)];
        x = static_cast<double>(alpha) * sum + static_cast<double>(beta) * x;
      }
    }
    return out;
  }
};

template <class T>
void compare_with_naive() {
  Random random(7);
  const Size sizes[][3] = {{1, 1, 1},       {6, 16, 4},      {5, 7, 3},     {13, 33, 17},
                           {2, 200, 300},   {100, 10, 600},  {97, 129, 1},  {48, 48, 48},
                           {100, 130, 257}, {110, 140, 520}, {1, 512, 700}, {64, 1040, 40}};
  const double epsilon = std::is_same_v<T, float> ? 6e-8 : 1.2e-16;
  for (const auto& [m, n, k] : sizes) {
    for (const bool ta : {false, true}) {
      for (const bool tb : {false, true}) {
        for (const auto& [alpha, beta] : {std::pair<T, T>{1, 0}, {T(0.5), 1}, {T(-2), T(0.25)}}) {
          const Case<T> product(m, n, k, ta, tb, alpha, beta, random);
          const auto fast = product.fast();
          const auto naive = product.naive();
          double worst = 0;
          for (std::size_t i = 0; i < fast.size(); ++i) worst = std::max(worst, std::abs(fast[i] - naive[i]));
          QVERIFY2(
              worst < 8 * epsilon * static_cast<double>(k + 4),
              qPrintable(QString("%1 x %2 x %3, %4%5: %6").arg(m).arg(n).arg(k).arg(ta).arg(tb).arg(worst)));
        }
      }
    }
  }
}

}  // namespace

class GemmTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanup() { select_kernels(Kernels::automatic); }

  void chosen_kernels_match_the_definition() {
    qInfo("kernels: %s", kernels_name());
    compare_with_naive<float>();
    compare_with_naive<double>();
  }
  void portable_kernels_match_the_definition() {
    select_kernels(Kernels::portable);
    qInfo("kernels: %s", kernels_name());
    compare_with_naive<float>();
    compare_with_naive<double>();
  }
  void beta_zero_never_reads_the_result() {
    Random random(3);
    for (const Size n : {5, 80}) {
      Case<float> product(n, n, n, false, false, 1, 0, random);
      product.c.assign(product.c.size(), std::nanf(""));
      const auto out = product.fast();
      for (Size i = 0; i < n; ++i) {
        for (Size j = 0; j < n; ++j)
          QVERIFY(std::isfinite(out[static_cast<std::size_t>(i * product.ldc + j)]));
        QVERIFY(
            std::isnan(out[static_cast<std::size_t>(i * product.ldc + n)]));  // nothing beside it is written
      }
    }
  }
  void same_bits_on_any_number_of_threads() {
    Random random(5);
    for (const auto& [m, n, k] :
         {std::tuple<Size, Size, Size>{300, 400, 600}, {8, 900, 700}, {2000, 20, 100}}) {
      const Case<float> product(m, n, k, false, true, 1, 1, random);
      std::vector<float> single;
      {
        tbb::global_control one(tbb::global_control::max_allowed_parallelism, 1);
        single = product.fast();
      }
      tbb::global_control four(tbb::global_control::max_allowed_parallelism, 4);
      for (int i = 0; i < 3; ++i) QVERIFY(product.fast() == single);
    }
  }
  void many_products_at_once() {
    // A thread that waits inside one product must not start another one on the same scratch memory.
    Random random(6);
    std::vector<Case<float>> products;
    std::vector<std::vector<float>> alone, together(200);
    for (Size i = 0; i < 200; ++i) {
      products.emplace_back(100 + i % 7, 150 + i % 5, 60 + i % 11, false, false, 1.0f, 0.0f, random);
      alone.push_back(products.back().fast());
    }
    tbb::global_control four(tbb::global_control::max_allowed_parallelism, 4);
    for (int round = 0; round < 5; ++round) {
      tbb::parallel_for(std::size_t{0}, products.size(),
                        [&](std::size_t i) { together[i] = products[i].fast(); });
      QVERIFY(together == alone);
    }
  }
};

QTEST_APPLESS_MAIN(GemmTest)
#include "gemm_test.moc"
