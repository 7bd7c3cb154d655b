// The tape: nodes in order of computation, two arenas (tensors, gradients), the sweep back, and checkpoints.
#include "core/tensor/tape.hpp"

#include <algorithm>
#include <cstring>

namespace lucid {

template <class T>
void Tape<T>::reset() {
  nodes_.clear();
  segments_.clear();
  values_.reset();
  gradients_.reset();
  free_gradients_.clear();
  gradients_live_ = peak_ = recomputed_ = 0;
}

template <class T>
int Tape<T>::add(const char* name, const Shape& shape, std::initializer_list<int> parents,
                 typename Node<T>::Backward backward, const void* context, T* value) {
  Node<T> node;
  node.name = name;
  node.shape = shape;
  int i = 0;
  for (int parent : parents) {
    node.parents[i++] = parent;
    node.wants_gradient = node.wants_gradient || (recording_ && wants_gradient(parent));
  }
  if (node.wants_gradient) {
    node.backward = backward;
    node.context = context;
  }
  node.value = value ? value : allocate<T>(shape.count());
  nodes_.push_back(node);
  return static_cast<int>(nodes_.size()) - 1;
}

template <class T>
Var<T> Tape<T>::constant(const Shape& shape, std::span<const T> values) {
  if (static_cast<Size>(values.size()) != shape.count())
    throw ShapeError("constant: wrong count for " + shape.text());
  const int id = add("constant", shape, {}, nullptr);
  std::copy(values.begin(), values.end(), value(id));
  return {this, id};
}

template <class T>
Var<T> Tape<T>::constant(const Shape& shape, T number) {
  const int id = add("constant", shape, {}, nullptr);
  std::fill_n(value(id), shape.count(), number);
  return {this, id};
}

template <class T>
Var<T> Tape<T>::view(const Shape& shape, std::span<const T> values) {
  if (static_cast<Size>(values.size()) != shape.count())
    throw ShapeError("view: wrong count for " + shape.text());
  // Nothing writes through a node without parents.
  return {this, add("constant", shape, {}, nullptr, nullptr, const_cast<T*>(values.data()))};
}

template <class T>
Var<T> Tape<T>::input(const Shape& shape, std::span<const T> values) {
  const Var<T> result = constant(shape, values);
  nodes_.back().name = "input";
  nodes_.back().wants_gradient = recording_;
  return result;
}

template <class T>
Var<T> Tape<T>::weights(Weights<T>& weights) {
  const int id = add("weights", weights.shape_, {}, nullptr, nullptr, weights.value_.data());
  nodes_.back().wants_gradient = recording_;
  nodes_.back().weights = &weights;
  return {this, id};
}

template <class T>
T* Tape<T>::take_gradient(Size count) {
  gradients_live_ += static_cast<std::size_t>(count) * sizeof(T);
  note_peak();
  const auto fits = [count](const auto& entry) { return entry.first == count; };
  const auto found = std::find_if(free_gradients_.begin(), free_gradients_.end(), fits);
  if (found == free_gradients_.end()) {
    return static_cast<T*>(gradients_.take(static_cast<std::size_t>(count) * sizeof(T)));
  }
  T* memory = found->second;
  *found = free_gradients_.back();
  free_gradients_.pop_back();
  return memory;
}

template <class T>
void Tape<T>::release_gradient(Node<T>& node) {
  if (!node.gradient || node.weights) return;
  const Size count = node.shape.count();
  free_gradients_.emplace_back(count, node.gradient);
  gradients_live_ -= static_cast<std::size_t>(count) * sizeof(T);
  node.gradient = nullptr;
}

template <class T>
GradientSlot<T> Tape<T>::gradient_slot(int id) {
  Node<T>& n = nodes_[static_cast<std::size_t>(id)];
  if (!n.wants_gradient) return {};
  if (n.weights) {
    Weights<T>& p = *n.weights;
    const bool accumulate = !p.cleared_;
    p.cleared_ = false;
    p.gradient_.resize(p.value_.size());
    n.gradient = p.gradient_.data();
    return {n.gradient, accumulate};
  }
  if (n.gradient) return {n.gradient, true};
  n.gradient = take_gradient(n.shape.count());
  return {n.gradient, false};
}

template <class T>
T* Tape<T>::gradient_sum(int id) {
  const GradientSlot<T> slot = gradient_slot(id);
  if (slot.data && !slot.accumulate) std::fill_n(slot.data, node(id).shape.count(), T(0));
  return slot.data;
}

template <class T>
void Tape<T>::backward(Var<T> loss) {
  if (loss.shape().count() != 1)
    throw ShapeError("backward: the loss is " + loss.shape().text() + ", not one number");
  const T one(1);
  backward(loss, {&one, 1});
}

template <class T>
void Tape<T>::backward(Var<T> output, std::span<const T> seed) {
  if (static_cast<Size>(seed.size()) != output.shape().count())
    throw ShapeError("backward: wrong count of the seed");
  for (Node<T>& n : nodes_) release_gradient(n);
  T* gradient = gradient_sum(output.id);
  if (!gradient) return;  // nothing in it is learned
  for (std::size_t i = 0; i < seed.size(); ++i) gradient[i] += seed[i];
  sweep(output.id, 0);
}

template <class T>
void Tape<T>::sweep(int from, int down_to) {
  for (int i = from; i >= down_to; --i) {
    const auto at = static_cast<std::size_t>(i);
    if (!nodes_[at].backward || !nodes_[at].gradient) continue;
    nodes_[at].backward(*this, nodes_[at]);
    if (!keep_gradients_) release_gradient(nodes_[at]);
  }
}

template <class T>
void Tape<T>::rewind(const Mark& mark) {
  for (std::size_t i = mark.nodes; i < nodes_.size(); ++i) release_gradient(nodes_[i]);
  nodes_.resize(mark.nodes);
  segments_.resize(mark.segments);
  values_.rewind(mark.values);
}

template <class T>
Var<T> Tape<T>::checkpoint(Segment segment) {
  if (!recording_) return segment(*this);
  const Mark before = mark();
  Shape shape;
  const T* result = nullptr;
  {
    NoRecording<T> quiet(*this);
    const Var<T> out = segment(*this);
    shape = out.shape();
    result = out.values().data();
  }
  rewind(before);
  const int id = add("checkpoint", shape, {}, nullptr);
  // The arena still holds what the segment computed; only its end has moved.
  std::memmove(value(id), result, static_cast<std::size_t>(shape.count()) * sizeof(T));
  nodes_.back().wants_gradient = true;
  nodes_.back().backward = &checkpoint_backward;
  nodes_.back().context = keep(segments_.size());
  segments_.push_back(std::move(segment));
  return {this, id};
}

template <class T>
void Tape<T>::checkpoint_backward(Tape<T>& tape, const Node<T>& node) {
  // Copied out first: recomputing adds nodes, which may move this one.
  const T* const from = node.gradient;
  const Size count = node.shape.count();
  const std::size_t segment = *static_cast<const std::size_t*>(node.context);
  const Mark before = tape.mark();
  const Var<T> out = tape.segments_[segment](tape);
  tape.recomputed_ += tape.nodes_.size() - before.nodes;
  if (T* to = tape.gradient_sum(out.id)) {
    for (Size i = 0; i < count; ++i) to[i] += from[i];
    tape.sweep(out.id, static_cast<int>(before.nodes));
  }
  tape.rewind(before);
}

template class Tape<float>;
template class Tape<double>;

}  // namespace lucid
