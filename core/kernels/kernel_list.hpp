// The list of hot kernels. Each line becomes a function pointer of KernelTable and is filled in once per
// instruction set by the function of that name in isa/. Pointers and sizes only: no type whose layout or
// inline code depends on the instruction set may cross this border. T is float or double.
#pragma once

#include <cstdint>

namespace lucid {

/// y = f(x), one number at a time.
enum class Unary : std::uint8_t {
  exp,
  log,
  sqrt,
  square,
  tanh,
  sigmoid,
  relu,
  gelu,
  silu,
  negate,
  reciprocal
};

/// y = f(a, b), one pair at a time.
enum class Binary : std::uint8_t { add, subtract, multiply, divide };

/// Tiles of a matrix product start at multiples of these, which the register blocks of every instruction set
/// divide.
inline constexpr std::int64_t gemm_row_unit = 12;
inline constexpr std::int64_t gemm_column_unit = 32;

/// Columns of a panel of weights for inference, in every instruction set.
inline constexpr std::int64_t panel_width = 16;
/// The most rows of a panel: so much stays in the first-level cache.
inline constexpr std::int64_t panel_depth = 512;

// Matrix product. Element (i, j) of a matrix lies at i * row_stride + j * column_stride.
// gemm_pack_rows:    m × k block of A into panels of a few rows.
// gemm_pack_columns: k × n block of B into panels of columns, padded with zeros; `packed` has room for n
//                    rounded up to gemm_column_unit.
// gemm_packed:       C = alpha A B + beta C on packed blocks, or on rows of A as they lie, lda apart (0:
// packed);
//                    beta 0 does not read C.
// gemm_direct:       the same without packing A: for small or thin products.
// Elementwise, n numbers. A stride is 1, or 0 for one number that stands for all.
// unary_backward:    gx (+)= gy f'(x), given x and y = f(x).
// binary_backward:   out (+)= Σ g ∂f/∂a (side 0) or ∂f/∂b (side 1); out_stride 0 sums all into one number.
// Rows. softmax_row: y = softmax(x); returns log Σ exp(x - largest), apart from `largest`, which may be huge.
// The _backward kernels add to gx if `accumulate`.
// normalise_row:     y = (x - mean) * inverse * gain + shift; gain and shift may be null. Writes mean and
//                    inverse deviation. With `centred` false, mean stays 0: root-mean-square normalisation.
// rotate:            for each of `count` vectors with halves a and b: y (+)= (a cos - b sin, b cos + a sin);
//                    `sign` -1 turns back.
// swiglu:            y = gate σ(gate) up; swiglu_backward (+)= its two gradients.
// Inference, one chain of additions per result, so that a row's bits do not depend on the rows beside it:
// panels_pack:       k × n weights in panels of panel_width columns, padded with zeros.
// panels_product:    C (+)= A · panels [first, last), m rows; every weight is read once for all rows.
// panels_product_half: the same with packed weights in IEEE 754 binary16, finite: same bits as of the floats
//                    that they are. Both take a depth k up to panel_depth.
// attend_row:        y = softmax(scale q·k) v over n cached positions: keys depth × capacity, values
//                    n × depth. Positions with a zero in `visible` are left out (null: none). `scores` has
//                    room for n numbers.
// Magnetics (loop_…, segment_field, neumann_sum): what they compute stands in magnetics.hpp.
// Optimisers work in place; `rate` has the bias corrections in it (see optimisers.cpp).
#define LUCID_KERNELS(K)                                                                                    \
  K(void, gemm_pack_rows,                                                                                   \
    (const T* a, std::int64_t row_stride, std::int64_t column_stride, std::int64_t m, std::int64_t k,       \
     T* packed))                                                                                            \
  K(void, gemm_pack_columns,                                                                                \
    (const T* b, std::int64_t row_stride, std::int64_t column_stride, std::int64_t k, std::int64_t n,       \
     T* packed))                                                                                            \
  K(void, gemm_packed,                                                                                      \
    (std::int64_t m, std::int64_t n, std::int64_t k, T alpha, const T* a, std::int64_t lda, const T* b,     \
     T beta, T* c, std::int64_t ldc))                                                                       \
  K(void, gemm_direct,                                                                                      \
    (std::int64_t m, std::int64_t n, std::int64_t k, T alpha, const T* a, std::int64_t a_row,               \
     std::int64_t a_column, const T* b, std::int64_t b_row, std::int64_t b_column, T beta, T* c,            \
     std::int64_t ldc))                                                                                     \
  K(void, unary, (Unary f, const T* x, T* y, std::int64_t n))                                               \
  K(void, unary_backward,                                                                                   \
    (Unary f, const T* x, const T* y, const T* gy, T* gx, std::int64_t n, bool accumulate))                 \
  K(void, binary,                                                                                           \
    (Binary f, const T* a, std::int64_t a_stride, const T* b, std::int64_t b_stride, T* y, std::int64_t n)) \
  K(void, binary_backward,                                                                                  \
    (Binary f, int side, const T* g, const T* a, std::int64_t a_stride, const T* b, std::int64_t b_stride,  \
     T* out, std::int64_t out_stride, std::int64_t n, bool accumulate))                                     \
  K(void, scale_shift, (const T* x, T factor, T shift, T* y, std::int64_t n))                               \
  K(void, add_scaled, (T factor, const T* x, T* y, std::int64_t n, bool accumulate))                        \
  K(T, sum, (const T* x, std::int64_t n))                                                                   \
  K(T, dot, (const T* x, const T* y, std::int64_t n))                                                       \
  K(T, maximum, (const T* x, std::int64_t n))                                                               \
  K(T, softmax_row, (const T* x, T* y, std::int64_t n, T* largest))                                         \
  K(void, softmax_row_backward, (const T* y, const T* gy, T* gx, std::int64_t n, bool accumulate))          \
  K(void, normalise_row,                                                                                    \
    (const T* x, const T* gain, const T* shift, T* y, std::int64_t n, T epsilon, bool centred, T* mean,     \
     T* inverse))                                                                                           \
  K(void, normalise_row_backward,                                                                           \
    (const T* x, const T* gain, const T* gy, T* gx, T* g_gain, T* g_shift, std::int64_t n, bool centred,    \
     T mean, T inverse, bool accumulate))                                                                   \
  K(void, momentum_step, (T * x, const T* g, T* velocity, std::int64_t n, T rate, T momentum, T decay))     \
  K(void, adam_step,                                                                                        \
    (T * x, const T* g, T* m, T* v, std::int64_t n, T rate, T beta1, T beta2, T epsilon, T root_correction, \
     T decay, T shrink))                                                                                    \
  K(void, rotate,                                                                                           \
    (const T* x, const T* cosine, const T* sine, T* y, std::int64_t half, std::int64_t count, T sign,       \
     bool accumulate))                                                                                      \
  K(void, swiglu, (const T* gate, const T* up, T* y, std::int64_t n))                                       \
  K(void, swiglu_backward,                                                                                  \
    (const T* gate, const T* up, const T* gy, T* g_gate, T* g_up, std::int64_t n, bool accumulate))         \
  K(void, panels_pack,                                                                                      \
    (const T* w, std::int64_t row_stride, std::int64_t column_stride, std::int64_t k, std::int64_t n,       \
     T* packed))                                                                                            \
  K(void, panels_product,                                                                                   \
    (std::int64_t m, std::int64_t n, std::int64_t k, const T* a, std::int64_t lda, const T* packed,         \
     std::int64_t first, std::int64_t last, T* c, std::int64_t ldc, bool accumulate))                       \
  K(void, panels_product_half,                                                                              \
    (std::int64_t m, std::int64_t n, std::int64_t k, const T* a, std::int64_t lda,                          \
     const std::uint16_t* packed, std::int64_t first, std::int64_t last, T* c, std::int64_t ldc,            \
     bool accumulate))                                                                                      \
  K(void, attend_row,                                                                                       \
    (const T* q, const T* keys, std::int64_t capacity, const T* values, std::int64_t n, std::int64_t depth, \
     T scale, const std::uint8_t* visible, T* scores, T* y))                                                \
  K(void, loop_potential,                                                                                   \
    (const T* radius, const T* height, const T* weight, std::int64_t loops, T clip, const T* rho,           \
     const T* z, std::int64_t points, T* a_over_rho))                                                       \
  K(void, loop_field_at,                                                                                    \
    (const T* radius, const T* height, const T* weight, std::int64_t loops, T clip, T rho, T z, T* result)) \
  K(void, segment_field,                                                                                    \
    (const T* chain_x, const T* chain_y, const T* chain_z, std::int64_t count, const T* x, const T* y,      \
     const T* z, std::int64_t points, T* bx, T* by, T* bz))                                                 \
  K(T, neumann_sum,                                                                                         \
    (const T* const* x, const T* const* p, std::int64_t n, const T* const* y, const T* const* q,            \
     std::int64_t m, T soft2))

/// The kernels of one instruction set.
template <class T>
struct KernelTable {
#define LUCID_KERNEL_POINTER(result, name, arguments) result(*name) arguments;
  LUCID_KERNELS(LUCID_KERNEL_POINTER)
#undef LUCID_KERNEL_POINTER
};

}  // namespace lucid
