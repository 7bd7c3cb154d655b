// Weights kept in half precision against the same numbers kept as floats, in every instruction set.
#include <QtTest>
#include <bit>
#include <vector>

#include "core/kernels/kernels.hpp"
#include "core/language/half.hpp"
#include "core/random.hpp"

using namespace lucid;
using Size = std::int64_t;

namespace {

/// Every finite number of binary16, each sign: in an order without meaning.
std::vector<std::uint16_t> all_halves() {
  std::vector<std::uint16_t> halves;
  for (std::uint32_t bits = 0; bits < 0x10000; ++bits)
    if ((bits & 0x7C00u) != 0x7C00u) halves.push_back(static_cast<std::uint16_t>(bits));
  Random random(3);
  for (std::size_t i = halves.size() - 1; i > 0; --i) std::swap(halves[i], halves[random.below(i + 1)]);
  return halves;
}

template <class T>
std::vector<T> floats_of(const std::vector<std::uint16_t>& halves) {
  std::vector<T> floats;
  for (const std::uint16_t half : halves) floats.push_back(static_cast<T>(language::half_to_float(half)));
  return floats;
}

template <class T>
bool same_products(const KernelTable<T>& set) {
  const std::vector<std::uint16_t> halves = all_halves();
  const std::vector<T> floats = floats_of<T>(halves);
  Random random(4);
  // Nine panels, the last one ragged; every number of halves takes part.
  constexpr Size n = 9 * panel_width - 5, k = 440;
  if (static_cast<Size>(halves.size()) < 9 * panel_width * k) return false;
  for (Size m = 1; m <= 9; ++m) {
    std::vector<T> a(static_cast<std::size_t>(m * k));
    for (T& x : a) x = static_cast<T>(random.uniform(-1, 1));
    for (const Size offset : {Size{0}, static_cast<Size>(halves.size()) - 9 * panel_width * k}) {
      std::vector<T> kept(static_cast<std::size_t>(m * n), T(2)), wide = kept;
      for (const bool add : {false, true}) {
        set.panels_product_half(m, n, k, a.data(), k, halves.data() + offset, 0, 9, kept.data(), n, add);
        set.panels_product(m, n, k, a.data(), k, floats.data() + offset, 0, 9, wide.data(), n, add);
        if (kept != wide) return false;
      }
      // In two pieces, as threads share it.
      set.panels_product_half(m, n, k, a.data(), k, halves.data() + offset, 0, 3, kept.data(), n, false);
      set.panels_product_half(m, n, k, a.data(), k, halves.data() + offset, 3, 9, kept.data(), n, true);
      set.panels_product(m, n, k, a.data(), k, floats.data() + offset, 0, 3, wide.data(), n, false);
      set.panels_product(m, n, k, a.data(), k, floats.data() + offset, 3, 9, wide.data(), n, true);
      if (kept != wide) return false;
    }
  }
  return true;
}

/// Each half alone, times one: it must come out as the number that it is.
template <class T>
bool widens_exactly(const KernelTable<T>& set) {
  std::vector<std::uint16_t> halves = all_halves();
  while (halves.size() % panel_width != 0) halves.push_back(0);
  const std::vector<T> floats = floats_of<T>(halves);
  const Size n = static_cast<Size>(halves.size());
  for (const Size m : {1, 6}) {
    const std::vector<T> ones(static_cast<std::size_t>(m), T(1));
    std::vector<T> out(static_cast<std::size_t>(m * n));
    set.panels_product_half(m, n, 1, ones.data(), 1, halves.data(), 0, n / panel_width, out.data(), n, false);
    for (Size i = 0; i < m; ++i)
      if (!std::equal(floats.begin(), floats.end(), out.begin() + i * n)) return false;
  }
  return true;
}

}  // namespace

class PanelsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void halves_give_the_bits_of_their_floats() {
    int sets = 0;
    for (const char* name : {"x86-64", "x86-64-v3", "x86-64-v4", "aarch64", "arm64"}) {
      const auto* single = kernels_named<float>(name);
      const auto* twice = kernels_named<double>(name);
      if (!single || !twice) continue;
      ++sets;
      QVERIFY2(widens_exactly(*single), name);
      QVERIFY2(widens_exactly(*twice), name);
      QVERIFY2(same_products(*single), name);
      QVERIFY2(same_products(*twice), name);
    }
    QVERIFY(sets > 0);
  }
};

QTEST_APPLESS_MAIN(PanelsTest)
#include "panels_test.moc"
