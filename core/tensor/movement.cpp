// Operations that only move numbers: other shapes, other orders, parts, rows of tables.
#include <algorithm>

#include "core/kernels/kernels.hpp"
#include "core/kernels/tiles.hpp"
#include "core/tensor/operations.hpp"

namespace lucid {
namespace {

/// out (+)= in, n numbers.
template <class T>
void pour(const T* in, T* out, Size n, bool accumulate) {
  if (accumulate) {
    kernels<T>().add_scaled(T(1), in, out, n, true);
  } else {
    std::copy_n(in, n, out);
  }
}

template <class T>
void reshape_back(Tape<T>& tape, const Node<T>& y) {
  const GradientSlot<T> gx = tape.gradient_slot(y.parents[0]);
  pour(y.gradient, gx.data, y.shape.count(), gx.accumulate);
}

// ---------------------------------------------------------------- permute

/// The shape of a contiguous tensor, and the strides of the same axes in another one.
struct Order {
  Shape shape;
  std::array<Size, Shape::most> strides{};
};

/// With `shape` permuted by `axes`: the result's shape and its strides in the original.
Order permuted(const Shape& shape, std::span<const int> axes) {
  std::array<Size, Shape::most> original{};
  Size stride = 1;
  for (int i = shape.rank - 1; i >= 0; --i) {
    original[static_cast<std::size_t>(i)] = stride;
    stride *= shape[i];
  }
  Order order;
  order.shape.rank = shape.rank;
  for (int i = 0; i < shape.rank; ++i) {
    const int axis = shape.index(axes[static_cast<std::size_t>(i)]);
    order.shape[i] = shape[axis];
    order.strides[static_cast<std::size_t>(i)] = original[static_cast<std::size_t>(axis)];
  }
  return order;
}

/// body(place in the contiguous tensor, place in the other, stride in the other) for each row of the
/// contiguous one.
template <class Body>
void for_order(const Order& order, const Body& body) {
  const Size c = order.shape.last(), rows = order.shape.rows();
  in_tiles(rows, std::max<Size>(1, 4096 / std::max<Size>(1, c)), rows * c, [&](Size row, Size end) {
    for (; row < end; ++row) {
      Size rest = row, other = 0;
      for (int i = order.shape.rank - 2; i >= 0; --i) {
        other += rest % order.shape[i] * order.strides[static_cast<std::size_t>(i)];
        rest /= order.shape[i];
      }
      body(row * c, other,
           order.shape.rank ? order.strides[static_cast<std::size_t>(order.shape.rank - 1)] : 1);
    }
  });
}

template <class T>
void permute_back(Tape<T>& tape, const Node<T>& y) {
  const auto& order = *static_cast<const Order*>(y.context);
  const GradientSlot<T> gx = tape.gradient_slot(y.parents[0]);
  const Size c = order.shape.last();
  for_order(order, [&](Size at, Size other, Size stride) {
    const T* g = y.gradient + at;
    T* out = gx.data + other;
    if (gx.accumulate) {
      for (Size i = 0; i < c; ++i) out[i * stride] += g[i];
    } else {
      for (Size i = 0; i < c; ++i) out[i * stride] = g[i];
    }
  });
}

template <class T>
Var<T> permute_by(Var<T> x, std::span<const int> axes) {
  Tape<T>& tape = *x.tape;
  const Shape shape = x.shape();
  unsigned seen = 0;
  for (int axis : axes) seen |= 1u << shape.index(axis);
  if (static_cast<int>(axes.size()) != shape.rank || seen != (1u << shape.rank) - 1) {
    throw ShapeError("permute: every axis of " + shape.text() + " is needed once");
  }
  const Order order = permuted(shape, axes);
  const int id = tape.add("permute", order.shape, {x.id}, &permute_back<T>, tape.keep(order));
  const T* from = tape.value(x.id);
  T* to = tape.value(id);
  const Size c = order.shape.last();
  for_order(order, [&](Size at, Size other, Size stride) {
    for (Size i = 0; i < c; ++i) to[at + i] = from[other + i * stride];
  });
  return {&tape, id};
}

// ---------------------------------------------------------------- slice and concat

/// A tensor seen as outer × along × inner, with one axis in the middle.
struct Around {
  Size outer = 1, along = 1, inner = 1;
};

Around around(const Shape& shape, int axis) {
  Around a;
  for (int i = 0; i < axis; ++i) a.outer *= shape[i];
  a.along = shape[axis];
  for (int i = axis + 1; i < shape.rank; ++i) a.inner *= shape[i];
  return a;
}

struct Slice {
  Size outer, along, inner, begin, length;
};

template <class T>
void slice_back(Tape<T>& tape, const Node<T>& y) {
  const auto& s = *static_cast<const Slice*>(y.context);
  T* g = tape.gradient_sum(y.parents[0]);
  const Size run = s.length * s.inner;
  for (Size i = 0; i < s.outer; ++i) {
    pour(y.gradient + i * run, g + (i * s.along + s.begin) * s.inner, run, true);
  }
}

struct Concat {
  const int* parts;
  Size count, outer, inner, along;
  int axis;
};

template <class T>
void concat_back(Tape<T>& tape, const Node<T>& y) {
  const auto& p = *static_cast<const Concat*>(y.context);
  Size begin = 0;
  for (Size part = 0; part < p.count; ++part) {
    const int id = p.parts[part];
    const Size length = tape.node(id).shape[p.axis];
    if (const GradientSlot<T> g = tape.gradient_slot(id); g.data) {
      for (Size i = 0; i < p.outer; ++i) {
        pour(y.gradient + (i * p.along + begin) * p.inner, g.data + i * length * p.inner, length * p.inner,
             g.accumulate);
      }
    }
    begin += length;
  }
}

// ---------------------------------------------------------------- by number

struct Indices {
  const int* list;
  Size count;
};

template <class T>
void gather_back(Tape<T>& tape, const Node<T>& y) {
  const auto& p = *static_cast<const Indices*>(y.context);
  T* g = tape.gradient_sum(y.parents[0]);
  const Size c = y.shape.last();
  for (Size i = 0; i < p.count; ++i) pour(y.gradient + i * c, g + p.list[i] * c, c, true);
}

template <class T>
void pick_back(Tape<T>& tape, const Node<T>& y) {
  const auto& p = *static_cast<const Indices*>(y.context);
  T* g = tape.gradient_sum(y.parents[0]);
  const Size c = tape.node(y.parents[0]).shape.last();
  for (Size i = 0; i < p.count; ++i) g[i * c + p.list[i]] += y.gradient[i];
}

void check_indices(const char* name, std::span<const int> indices, Size limit) {
  for (int i : indices) {
    if (i < 0 || i >= limit) throw std::out_of_range(std::string(name) + ": no element " + std::to_string(i));
  }
}

}  // namespace

template <class T>
Var<T> reshape(Var<T> x, Shape shape) {
  Tape<T>& tape = *x.tape;
  const Size count = x.shape().count();
  for (int i = 0; i < shape.rank; ++i) {
    if (shape[i] != -1) continue;
    shape[i] = 1;
    shape[i] = count / std::max<Size>(1, shape.count());
    break;
  }
  if (shape.count() != count) throw ShapeError("reshape: " + x.shape().text() + " to " + shape.text());
  return {&tape, tape.add("reshape", shape, {x.id}, &reshape_back<T>, nullptr, tape.value(x.id))};
}

template <class T>
Var<T> permute(Var<T> x, std::initializer_list<int> axes) {
  return permute_by(x, std::span<const int>(axes.begin(), axes.size()));
}

template <class T>
Var<T> transpose(Var<T> x, int first, int second) {
  std::array<int, Shape::most> axes{};
  const int rank = x.shape().rank;
  for (int i = 0; i < rank; ++i) axes[static_cast<std::size_t>(i)] = i;
  std::swap(axes[static_cast<std::size_t>(x.shape().index(first))],
            axes[static_cast<std::size_t>(x.shape().index(second))]);
  return permute_by(x, std::span<const int>(axes.data(), static_cast<std::size_t>(rank)));
}

template <class T>
Var<T> slice(Var<T> x, int axis, Size begin, Size end) {
  Tape<T>& tape = *x.tape;
  Shape shape = x.shape();
  axis = shape.index(axis);
  if (begin < 0 || end < begin || end > shape[axis]) {
    throw ShapeError("slice: " + std::to_string(begin) + " to " + std::to_string(end) + " of " +
                     shape.text());
  }
  const Around a = around(shape, axis);
  const Slice s{a.outer, a.along, a.inner, begin, end - begin};
  shape[axis] = end - begin;
  const int id = tape.add("slice", shape, {x.id}, &slice_back<T>, tape.keep(s));
  const T* from = tape.value(x.id);
  T* to = tape.value(id);
  const Size run = s.length * s.inner;
  for (Size i = 0; i < s.outer; ++i) std::copy_n(from + (i * s.along + begin) * s.inner, run, to + i * run);
  return {&tape, id};
}

template <class T>
Var<T> concat(std::span<const Var<T>> parts, int axis) {
  if (parts.empty()) throw ShapeError("concat: nothing to join");
  Tape<T>& tape = *parts[0].tape;
  Shape shape = parts[0].shape();
  axis = shape.index(axis);
  shape[axis] = 0;
  bool wanted = false;
  const auto count = static_cast<Size>(parts.size());
  int* ids = tape.template allocate<int>(count);
  int learned = parts[0].id;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    Shape other = parts[i].shape();
    if (other.rank == shape.rank) {
      shape[axis] += other[axis];
      other[axis] = shape[axis];
    }
    if (other != shape)
      throw ShapeError("concat: " + parts[i].shape().text() + " beside " + parts[0].shape().text());
    ids[i] = parts[i].id;
    // The node names one parent; one that wants a gradient makes the node want one.
    if (!wanted && tape.wants_gradient(parts[i].id)) learned = parts[i].id;
    wanted = wanted || tape.wants_gradient(parts[i].id);
  }
  const Around a = around(shape, axis);
  const Concat p{ids, count, a.outer, a.inner, a.along, axis};
  const int id = tape.add("concat", shape, {learned}, &concat_back<T>, tape.keep(p));
  T* to = tape.value(id);
  for (Size i = 0; i < a.outer; ++i) {
    for (const Var<T>& part : parts) {
      const Size run = part.shape()[axis] * a.inner;
      to = std::copy_n(tape.value(part.id) + i * run, run, to);
    }
  }
  return {&tape, id};
}

template <class T>
Var<T> gather(Var<T> table, std::span<const int> indices) {
  Tape<T>& tape = *table.tape;
  const Shape shape = table.shape();
  if (shape.rank != 2) throw ShapeError("gather: a table has two axes, not " + shape.text());
  check_indices("gather", indices, shape[0]);
  const Size c = shape[1];
  const auto count = static_cast<Size>(indices.size());
  const Indices p{tape.keep_list(indices), count};
  const int id = tape.add("gather", {count, c}, {table.id}, &gather_back<T>, tape.keep(p));
  const T* from = tape.value(table.id);
  T* to = tape.value(id);
  for (int i : indices) to = std::copy_n(from + i * c, c, to);
  return {&tape, id};
}

template <class T>
Var<T> pick(Var<T> x, std::span<const int> indices) {
  Tape<T>& tape = *x.tape;
  const Shape shape = x.shape();
  const auto count = static_cast<Size>(indices.size());
  if (count != shape.rows())
    throw ShapeError("pick: " + std::to_string(count) + " indices for " + shape.text());
  check_indices("pick", indices, shape.last());
  const Indices p{tape.keep_list(indices), count};
  const int id = tape.add("pick", {count}, {x.id}, &pick_back<T>, tape.keep(p));
  const T* from = tape.value(x.id);
  T* to = tape.value(id);
  for (Size i = 0; i < count; ++i) to[i] = from[i * shape.last() + p.list[i]];
  return {&tape, id};
}

#define LUCID_INSTANTIATE(T)                                   \
  template Var<T> reshape(Var<T>, Shape);                      \
  template Var<T> permute(Var<T>, std::initializer_list<int>); \
  template Var<T> transpose(Var<T>, int, int);                 \
  template Var<T> slice(Var<T>, int, Size, Size);              \
  template Var<T> concat(std::span<const Var<T>>, int);        \
  template Var<T> gather(Var<T>, std::span<const int>);        \
  template Var<T> pick(Var<T>, std::span<const int>);
LUCID_INSTANTIATE(float)
LUCID_INSTANTIATE(double)

}  // namespace lucid
