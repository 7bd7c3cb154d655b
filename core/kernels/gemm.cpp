// Cuts matrix products into tiles of fixed size, packs them, and deals them to the threads.
#include "core/kernels/gemm.hpp"

#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <new>
#include <vector>

#include "core/kernels/kernels.hpp"

namespace lucid {
namespace {

using Size = std::int64_t;

// A packed tile of A (96 × 320 floats, 120 KiB) stays in the second-level cache, a panel of B in the first.
// What is a little deeper than 256 is better not cut: C is read and written again at every cut.
constexpr Size tile_rows = 96, tile_columns = 128, tile_depth = 320;
// What is packed at once, so that the scratch memory is bounded whatever the size of the product.
constexpr Size most_packed_rows = 1536, chunk_columns = 1024;
constexpr Size parallel_work = 400'000;  // multiplications below which a thread costs more than it brings
static_assert(tile_rows % gemm_row_unit == 0 && tile_columns % gemm_column_unit == 0);
static_assert(most_packed_rows % tile_rows == 0 && chunk_columns % tile_columns == 0);

Size round_up(Size n, Size unit) { return (n + unit - 1) / unit * unit; }
Size tiles(Size n, Size tile) { return (n + tile - 1) / tile; }

template <class Body>
void for_each(Size count, bool parallel, const Body& body) {
  if (!parallel || count == 1) {
    for (Size i = 0; i < count; ++i) body(i);
  } else {
    tbb::parallel_for(Size{0}, count, body, tbb::simple_partitioner{});
  }
}

/// Memory of the calling thread that grows to the largest chunk seen and stays.
template <class T>
class Scratch {
 public:
  T* take(Size count) {
    if (count > size_) {
      memory_.reset(new (std::align_val_t{64}) T[static_cast<std::size_t>(count)]);
      size_ = count;
    }
    return memory_.get();
  }

 private:
  struct Free {
    void operator()(T* p) const { ::operator delete[](p, std::align_val_t{64}); }
  };
  std::unique_ptr<T[], Free> memory_;
  Size size_ = 0;
};

template <class T>
void scale(const Product<T>& p) {
  for (Size i = 0; i < p.m; ++i) {
    T* row = p.c + i * p.ldc;
    if (p.beta == T(0)) {
      std::fill(row, row + p.n, T(0));
    } else {
      kernels<T>().scale_shift(row, p.beta, T(0), row, p.n);
    }
  }
}

template <class T>
void packed_product(const Product<T>& p, Size a_row, Size a_column, Size b_row, Size b_column,
                    bool parallel) {
  thread_local Scratch<T> memory;
  const KernelTable<T>& kernel = kernels<T>();
  // Equal cuts of k: 784 is 3 × 262, not 2 × 320 and a rest.
  const Size depth = tiles(p.k, tiles(p.k, tile_depth));
  const Size most_columns = std::min(chunk_columns, round_up(p.n, gemm_column_unit));
  // Rows that lie at a large power of two fall on the same lines of the cache; others need no packing.
  const bool packs_a = a_column != 1 || a_row % 1024 == 0;
  const Size chunk_rows = packs_a ? most_packed_rows : p.m;
  const Size most_rows = packs_a ? std::min(chunk_rows, round_up(p.m, gemm_row_unit)) : 0;
  T* const packed_a = memory.take((most_rows + most_columns) * depth);
  T* const packed_b = packed_a + most_rows * depth;
  for (Size row = 0; row < p.m; row += chunk_rows) {
    const Size m = std::min(chunk_rows, p.m - row);
    for (Size column = 0; column < p.n; column += chunk_columns) {
      const Size n = std::min(chunk_columns, p.n - column);
      const Size down = tiles(m, tile_rows), across = tiles(n, tile_columns);
      for (Size first = 0; first < p.k; first += depth) {
        const Size k = std::min(depth, p.k - first);
        const T* const a = p.a + row * a_row + first * a_column;
        const T* const b = p.b + first * b_row + column * b_column;
        for_each(down + across, parallel, [&](Size tile) {
          if (tile < down) {
            if (!packs_a) return;
            const Size i = tile * tile_rows;
            kernel.gemm_pack_rows(a + i * a_row, a_row, a_column, std::min(tile_rows, m - i), k,
                                  packed_a + i * k);
          } else {
            const Size j = (tile - down) * tile_columns;
            kernel.gemm_pack_columns(b + j * b_column, b_row, b_column, k, std::min(tile_columns, n - j),
                                     packed_b + j * k);
          }
        });
        for_each(down * across, parallel, [&](Size tile) {
          const Size i = tile / across * tile_rows, j = tile % across * tile_columns;
          kernel.gemm_packed(std::min(tile_rows, m - i), std::min(tile_columns, n - j), k, p.alpha,
                             packs_a ? packed_a + i * k : a + i * a_row, packs_a ? 0 : a_row,
                             packed_b + j * k, first == 0 ? p.beta : T(1),
                             p.c + (row + i) * p.ldc + column + j, p.ldc);
        });
      }
    }
  }
}

}  // namespace

template <class T>
void gemm(const Product<T>& p) {
  if (p.m <= 0 || p.n <= 0) return;
  if (p.k <= 0 || p.alpha == T(0)) return scale(p);
  const Size a_row = p.transpose_a ? 1 : p.lda, a_column = p.transpose_a ? p.lda : 1;
  const Size b_row = p.transpose_b ? 1 : p.ldb, b_column = p.transpose_b ? p.ldb : 1;
  const Size work = p.m * p.n * p.k;
  const bool parallel = work >= parallel_work;
  // Few rows, few columns or little work: packing A would cost more than it saves.
  const bool direct = work <= 32 * 32 * 32 || p.m <= gemm_row_unit || p.n <= gemm_column_unit;
  if (direct && !parallel) {
    return kernels<T>().gemm_direct(p.m, p.n, p.k, p.alpha, p.a, a_row, a_column, p.b, b_row, b_column,
                                    p.beta, p.c, p.ldc);
  }
  const auto product = [&] {
    if (!direct) return packed_product(p, a_row, a_column, b_row, b_column, parallel);
    const Size down = tiles(p.m, tile_rows), across = tiles(p.n, tile_columns);
    for_each(down * across, parallel, [&](Size tile) {
      const Size i = tile / across * tile_rows, j = tile % across * tile_columns;
      kernels<T>().gemm_direct(std::min(tile_rows, p.m - i), std::min(tile_columns, p.n - j), p.k, p.alpha,
                               p.a + i * a_row, a_row, a_column, p.b + j * b_column, b_row, b_column, p.beta,
                               p.c + i * p.ldc + j, p.ldc);
    });
  };
  // Isolated: while this thread waits for its tiles it must not start another product, which would take the
  // same scratch memory.
  if (parallel) {
    tbb::this_task_arena::isolate(product);
  } else {
    product();
  }
}

template void gemm<float>(const Product<float>&);
template void gemm<double>(const Product<double>&);

double gemm_ceiling(std::int64_t n, double seconds) {
  using Clock = std::chrono::steady_clock;
  const auto size = static_cast<std::size_t>(n * n);
  std::vector<float> a(size, 0.5f), b(size, 0.25f), c(size);
  const Product<float> product{
      .m = n, .n = n, .k = n, .a = a.data(), .lda = n, .b = b.data(), .ldb = n, .c = c.data(), .ldc = n};
  double best = 0;
  const auto begin = Clock::now();
  do {
    const auto start = Clock::now();
    gemm(product);
    const double took = std::chrono::duration<double>(Clock::now() - start).count();
    best = std::max(best, 2e-9 * static_cast<double>(n * n * n) / took);
  } while (std::chrono::duration<double>(Clock::now() - begin).count() < seconds);
  return best;
}

}  // namespace lucid
