// The sizes of a dense tensor, row-major, and how two of them broadcast.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <stdexcept>
#include <string>

namespace lucid {

using Size = std::int64_t;

/// A programmer's mistake: sizes that do not fit. What comes from a user is checked before it becomes a
/// tensor.
struct ShapeError : std::invalid_argument {
  using std::invalid_argument::invalid_argument;
};

/// Up to six axes; rank 0 is a single number. The last axis lies contiguous in memory.
struct Shape {
  static constexpr int most = 6;

  int rank = 0;
  std::array<Size, most> sizes{};

  Shape() = default;
  Shape(std::initializer_list<Size> list) {
    if (list.size() > most) throw ShapeError("a tensor has at most six axes");
    for (Size n : list) sizes[static_cast<std::size_t>(rank++)] = n;
  }

  Size count() const {
    Size product = 1;
    for (int i = 0; i < rank; ++i) product *= sizes[static_cast<std::size_t>(i)];
    return product;
  }
  /// The size along an axis; -1 is the last one.
  Size operator[](int axis) const { return sizes[static_cast<std::size_t>(index(axis))]; }
  Size& operator[](int axis) { return sizes[static_cast<std::size_t>(index(axis))]; }
  Size last() const { return rank == 0 ? 1 : (*this)[-1]; }
  /// How many rows of length last() there are.
  Size rows() const { return last() == 0 ? 0 : count() / last(); }

  /// The axis counted from the front; throws ShapeError if there is none such.
  int index(int axis) const {
    const int i = axis < 0 ? axis + rank : axis;
    if (i < 0 || i >= rank) throw ShapeError("no axis " + std::to_string(axis) + " in " + text());
    return i;
  }
  /// "[2, 3]"
  std::string text() const;

  bool operator==(const Shape&) const = default;
};

/// The shape of a ∘ b: axes are matched from the last; a 1 stretches. Throws ShapeError.
Shape broadcast(const Shape& a, const Shape& b);

/// A walk over a contiguous tensor beside two others that may stand still along some axes (stride 0).
/// Adjacent axes that move alike are merged, so that the innermost run is as long as possible.
struct Walk {
  int rank = 0;  ///< of the outer axes
  std::array<Size, Shape::most> sizes{}, a{}, b{};
  Size outer = 1;                 ///< number of runs
  Size inner = 1;                 ///< length of a run
  Size inner_a = 1, inner_b = 1;  ///< 0 or 1

  /// Where run number `run` begins in each.
  void offsets(Size run, Size& of_a, Size& of_b) const {
    of_a = of_b = 0;
    for (int i = rank - 1; i >= 0; --i) {
      const auto axis = static_cast<std::size_t>(i);
      const Size position = run % sizes[axis];
      run /= sizes[axis];
      of_a += position * a[axis];
      of_b += position * b[axis];
    }
  }
};

/// Walks over `out` with `a` and `b` broadcast to it.
Walk walk(const Shape& out, const Shape& a, const Shape& b);

}  // namespace lucid
