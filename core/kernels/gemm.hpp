// Matrix products of any size, on one core or many with the same bits.
#pragma once

#include <cstdint>

namespace lucid {

/// A product C = alpha · op(A) · op(B) + beta · C of row-major matrices. op(A) is m × k, op(B) is k × n, C is
/// m × n; lda, ldb, ldc are the distances between rows as stored (before a transposition). beta 0 never reads
/// C.
template <class T>
struct Product {
  std::int64_t m = 0, n = 0, k = 0;
  const T* a = nullptr;
  std::int64_t lda = 0;
  bool transpose_a = false;  ///< A is stored k × m
  const T* b = nullptr;
  std::int64_t ldb = 0;
  bool transpose_b = false;  ///< B is stored n × k
  T* c = nullptr;
  std::int64_t ldc = 0;
  T alpha = 1;
  T beta = 0;
};

/// Tiles have fixed sizes, and the sum over k is cut at fixed places: the result does not depend on the
/// number of threads. Large products use the threads of the arena that the caller is in.
template <class T>
void gemm(const Product<T>& product);

/// GFLOP/s of an n × n × n product in single precision on the present threads, best of `seconds` of trying:
/// the ceiling that other figures are held against.
double gemm_ceiling(std::int64_t n = 512, double seconds = 0.3);

}  // namespace lucid
