// Broadcasting rules, and the merging of axes that makes loops long.
#include "core/tensor/shape.hpp"

#include <algorithm>

namespace lucid {
namespace {

/// Strides of `shape` seen from `out`: 0 where it is stretched or has no such axis.
std::array<Size, Shape::most> strides_within(const Shape& shape, const Shape& out) {
  std::array<Size, Shape::most> result{};
  Size stride = 1;
  for (int i = 1; i <= shape.rank; ++i) {
    if (shape[-i] != 1) result[static_cast<std::size_t>(out.rank - i)] = stride;
    stride *= shape[-i];
  }
  return result;
}

}  // namespace

std::string Shape::text() const {
  std::string result = "[";
  for (int i = 0; i < rank; ++i) result += (i ? ", " : "") + std::to_string((*this)[i]);
  return result + "]";
}

Shape broadcast(const Shape& a, const Shape& b) {
  Shape result;
  result.rank = std::max(a.rank, b.rank);
  for (int i = 1; i <= result.rank; ++i) {
    const Size from_a = i <= a.rank ? a[-i] : 1, from_b = i <= b.rank ? b[-i] : 1;
    if (from_a != from_b && from_a != 1 && from_b != 1) {
      throw ShapeError(a.text() + " and " + b.text() + " do not broadcast");
    }
    result[-i] = from_a == 1 ? from_b : from_a;
  }
  return result;
}

Walk walk(const Shape& out, const Shape& a, const Shape& b) {
  const auto of_a = strides_within(a, out), of_b = strides_within(b, out);
  // Built from the last axis to the first, then turned round.
  Walk w;
  int axes = 0;
  for (int i = out.rank - 1; i >= 0; --i) {
    const auto axis = static_cast<std::size_t>(i);
    if (out[i] == 1) continue;
    const auto last = static_cast<std::size_t>(axes - 1);
    if (axes > 0 && of_a[axis] == w.a[last] * w.sizes[last] && of_b[axis] == w.b[last] * w.sizes[last]) {
      w.sizes[last] *= out[i];
      continue;
    }
    const auto next = static_cast<std::size_t>(axes++);
    w.sizes[next] = out[i];
    w.a[next] = of_a[axis];
    w.b[next] = of_b[axis];
  }
  if (axes > 0) {
    w.inner = w.sizes[0];
    w.inner_a = w.a[0];
    w.inner_b = w.b[0];
    w.rank = axes - 1;
    const auto turn = [&](auto& list) {
      std::rotate(list.begin(), list.begin() + 1, list.begin() + axes);
      std::reverse(list.begin(), list.begin() + w.rank);
    };
    turn(w.sizes), turn(w.a), turn(w.b);
    for (int i = 0; i < w.rank; ++i) w.outer *= w.sizes[static_cast<std::size_t>(i)];
  }
  return w;
}

}  // namespace lucid
