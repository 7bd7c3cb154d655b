// Self-attention as transformers have it: queries, keys and values side by side, turned by their positions.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/tensor/tape.hpp"

namespace lucid {

/// Rotary positions (Su et al. 2021): at position t the pair (x[i], x[i + D/2]) of a head of depth D is
/// turned by the angle t base^(-2i/D).
template <class T>
struct Rotary {
  Size depth = 0;
  std::vector<T> cosine, sine;  ///< [positions, depth / 2]

  Rotary() = default;
  /// `base` 0 turns nothing.
  Rotary(Size positions, Size depth, double base);
  Size positions() const { return depth == 0 ? 0 : static_cast<Size>(cosine.size()) / (depth / 2); }
};

/// The positions begin … end-1 of a row.
struct Seen {
  int begin = 0, end = 0;
  bool operator==(const Seen&) const = default;
};

struct SelfAttention {
  int heads = 1;
  int key_heads = 1;  ///< divides heads: so many heads share keys and values (grouped queries)
  bool causal = true;
  std::span<const Seen> seen = {};          ///< [B, T], what each position sees; empty: by `causal`
  std::span<const std::uint8_t> mask = {};  ///< [T, T], 0: row does not see column; empty: nothing hidden
};

/// softmax(q kᵀ / √D) v per head: qkv [B, T, (heads + 2 key_heads) D] to [B, T, heads D]. `rotary` has at
/// least T positions of depth D and outlives the tape's use of it. Each position must see at least one.
template <class T>
Var<T> self_attention(Var<T> qkv, const Rotary<T>& rotary, const SelfAttention& how);

/// gate σ(gate) up with gate and up side by side: x [..., 2 H] to [..., H] (Shazeer 2020).
template <class T>
Var<T> swiglu(Var<T> x);

}  // namespace lucid
