// Seeded random numbers with distributions of our own: the standard library's give
// other numbers on other platforms, and a seed must mean the same run everywhere.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <utility>

namespace lucid {

/// SplitMix64: turns any seed into well mixed bits. Source: Steele, Lea, Flood, OOPSLA 2014.
inline std::uint64_t split_mix(std::uint64_t& state) {
  std::uint64_t z = (state += 0x9E3779B97F4A7C15ull);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
  return z ^ (z >> 31);
}

/// xoshiro256** (Blackman and Vigna, 2018): small state, copied with the model that owns it.
class Random {
 public:
  explicit Random(std::uint64_t seed = 1) {
    for (auto& word : state_) word = split_mix(seed);
  }

  /// An independent stream for a named purpose, so that one more draw here changes nothing there.
  Random stream(std::uint64_t purpose) const {
    std::uint64_t seed = state_[0] ^ (purpose * 0xD1342543DE82EF95ull + 0x632BE59BD9B4E019ull);
    return Random(split_mix(seed));
  }

  std::uint64_t bits() {
    const auto rotate = [](std::uint64_t x, int k) { return (x << k) | (x >> (64 - k)); };
    const std::uint64_t result = rotate(state_[1] * 5, 7) * 9;
    const std::uint64_t t = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= t;
    state_[3] = rotate(state_[3], 45);
    return result;
  }

  /// Uniform in [0, 1) with 53 bits.
  double uniform() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
  double uniform(double low, double high) { return low + (high - low) * uniform(); }

  /// Uniform in 0 … n-1, without bias (rejection). n must be positive.
  std::uint64_t below(std::uint64_t n) {
    const std::uint64_t limit = (~std::uint64_t{0} / n) * n;
    std::uint64_t x = bits();
    while (x >= limit) x = bits();
    return x % n;
  }

  /// Standard normal by Box–Muller; one value a call, so that the state is only the four words.
  double normal() {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
  }

  /// Standard Gumbel: argmax of (log p + Gumbel) draws from p.
  double gumbel() { return -std::log(-std::log(uniform() + 0x1.0p-54)); }

  /// Fisher–Yates.
  template <class Container>
  void shuffle(Container& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

  bool operator==(const Random&) const = default;

 private:
  std::array<std::uint64_t, 4> state_{};
};

}  // namespace lucid
