// Sums, means and largest elements over axes.
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/kernels/kernels.hpp"
#include "core/kernels/tiles.hpp"
#include "core/tensor/operations.hpp"

namespace lucid {
namespace {

/// `shape` with the named axes at size 1.
Shape stretched(const Shape& shape, std::initializer_list<int> axes) {
  Shape result = shape;
  for (int axis : axes) result[axis] = 1;
  return result;
}

/// `shape` without the named axes.
Shape without(const Shape& shape, std::initializer_list<int> axes) {
  Shape result;
  for (int i = 0; i < shape.rank; ++i) {
    const bool named =
        std::any_of(axes.begin(), axes.end(), [&](int axis) { return shape.index(axis) == i; });
    if (!named) result[(++result.rank) - 1] = shape[i];
  }
  return result;
}

struct Reduction {
  Shape kept;  ///< the result with its reduced axes at size 1
  double factor;
};

/// y = factor · Σ x, runs of one target in order.
template <class T>
void add_up(const Walk& w, const T* x, T* y, Size count, T factor) {
  std::fill_n(y, count, T(0));
  for (Size run = 0; run < w.outer; ++run) {
    Size of_y = 0, unused = 0;
    w.offsets(run, of_y, unused);
    if (w.inner_a == 0) {
      y[of_y] += kernels<T>().sum(x + run * w.inner, w.inner);
    } else {
      kernels<T>().add_scaled(T(1), x + run * w.inner, y + of_y, w.inner, true);
    }
  }
  if (factor != T(1)) kernels<T>().scale_shift(y, factor, T(0), y, count);
}

template <class T>
void sum_back(Tape<T>& tape, const Node<T>& y) {
  const auto& r = *static_cast<const Reduction*>(y.context);
  const Shape& shape = tape.node(y.parents[0]).shape;
  const Walk w = walk(shape, r.kept, r.kept);
  const GradientSlot<T> gx = tape.gradient_slot(y.parents[0]);
  const T factor = T(r.factor);
  in_tiles(w.outer, std::max<Size>(1, 8192 / std::max<Size>(1, w.inner)), w.outer * w.inner / 4,
           [&](Size run, Size end) {
             for (; run < end; ++run) {
               Size of_y = 0, unused = 0;
               w.offsets(run, of_y, unused);
               T* out = gx.data + run * w.inner;
               if (w.inner_a == 1) {
                 kernels<T>().add_scaled(factor, y.gradient + of_y, out, w.inner, gx.accumulate);
                 continue;
               }
               const T g = factor * y.gradient[of_y];
               if (gx.accumulate) {
                 kernels<T>().binary(Binary::add, out, 1, &g, 0, out, w.inner);
               } else {
                 std::fill_n(out, w.inner, g);
               }
             }
           });
}

template <class T>
Var<T> reduce(const char* name, Var<T> x, std::initializer_list<int> axes, bool keep, bool average) {
  Tape<T>& tape = *x.tape;
  const Shape shape = x.shape();
  Reduction r{stretched(shape, axes), 1};
  const Size count = r.kept.count();
  if (average) r.factor = static_cast<double>(count) / static_cast<double>(shape.count());
  const int id = tape.add(name, keep ? r.kept : without(shape, axes), {x.id}, &sum_back<T>, tape.keep(r));
  add_up(walk(shape, r.kept, r.kept), tape.value(x.id), tape.value(id), count, T(r.factor));
  return {&tape, id};
}

/// Over everything: in pieces of fixed length, whose sums are added in order.
template <class T>
Var<T> reduce_all(const char* name, Var<T> x, bool average) {
  Tape<T>& tape = *x.tape;
  const Shape shape = x.shape();
  Reduction r{shape, 1};
  for (int i = 0; i < shape.rank; ++i) r.kept[i] = 1;
  const Size n = shape.count(), piece = 16384, pieces = (n + piece - 1) / piece;
  if (average) r.factor = 1 / static_cast<double>(n);
  const int id = tape.add(name, Shape{}, {x.id}, &sum_back<T>, tape.keep(r));
  const auto before = tape.mark();
  T* sums = tape.template allocate<T>(pieces);
  const T* from = tape.value(x.id);
  in_tiles(n, piece, n / 8, [&](Size i, Size end) { sums[i / piece] = kernels<T>().sum(from + i, end - i); });
  T total(0);
  for (Size i = 0; i < pieces; ++i) total += sums[i];
  tape.value(id)[0] = total * T(r.factor);
  tape.rewind(before);
  return {&tape, id};
}

template <class T>
void max_back(Tape<T>& tape, const Node<T>& y) {
  const auto& r = *static_cast<const Reduction*>(y.context);
  const Walk w = walk(tape.node(y.parents[0]).shape, r.kept, r.kept);
  const T* x = tape.value(y.parents[0]);
  T* gx = tape.gradient_sum(y.parents[0]);
  const auto before = tape.mark();
  T* ties = tape.template allocate<T>(y.shape.count());
  std::fill_n(ties, y.shape.count(), T(0));
  const auto each_equal = [&](auto body) {
    for (Size run = 0; run < w.outer; ++run) {
      Size of_y = 0, unused = 0;
      w.offsets(run, of_y, unused);
      for (Size i = 0; i < w.inner; ++i) {
        const Size at = of_y + i * w.inner_a;
        if (x[run * w.inner + i] == y.value[at]) body(run * w.inner + i, at);
      }
    }
  };
  each_equal([&](Size, Size at) { ties[at] += T(1); });
  each_equal([&](Size i, Size at) { gx[i] += y.gradient[at] / ties[at]; });
  tape.rewind(before);
}

}  // namespace

template <class T>
Var<T> sum(Var<T> x) {
  return reduce_all("sum", x, false);
}
template <class T>
Var<T> mean(Var<T> x) {
  return reduce_all("mean", x, true);
}
template <class T>
Var<T> sum(Var<T> x, std::initializer_list<int> axes, bool keep) {
  return reduce("sum", x, axes, keep, false);
}
template <class T>
Var<T> mean(Var<T> x, std::initializer_list<int> axes, bool keep) {
  return reduce("mean", x, axes, keep, true);
}

template <class T>
Var<T> max(Var<T> x, std::initializer_list<int> axes, bool keep) {
  Tape<T>& tape = *x.tape;
  const Shape shape = x.shape();
  if (shape.count() == 0) throw ShapeError("max: " + shape.text() + " has no elements");
  const Reduction r{stretched(shape, axes), 1};
  const int id = tape.add("max", keep ? r.kept : without(shape, axes), {x.id}, &max_back<T>, tape.keep(r));
  const Walk w = walk(shape, r.kept, r.kept);
  const T* from = tape.value(x.id);
  T* to = tape.value(id);
  std::fill_n(to, r.kept.count(), -std::numeric_limits<T>::infinity());
  const auto larger = [](T a, T b) { return a > b || std::isnan(a) ? a : b; };  // NaN wins
  for (Size run = 0; run < w.outer; ++run) {
    Size of_y = 0, unused = 0;
    w.offsets(run, of_y, unused);
    const T* piece = from + run * w.inner;
    if (w.inner_a == 0) {
      to[of_y] = larger(to[of_y], kernels<T>().maximum(piece, w.inner));
    } else {
      for (Size i = 0; i < w.inner; ++i) to[of_y + i] = larger(to[of_y + i], piece[i]);
    }
  }
  return {&tape, id};
}

#define LUCID_INSTANTIATE(T)                                      \
  template Var<T> sum(Var<T>);                                    \
  template Var<T> mean(Var<T>);                                   \
  template Var<T> sum(Var<T>, std::initializer_list<int>, bool);  \
  template Var<T> mean(Var<T>, std::initializer_list<int>, bool); \
  template Var<T> max(Var<T>, std::initializer_list<int>, bool);
LUCID_INSTANTIATE(float)
LUCID_INSTANTIATE(double)

}  // namespace lucid
