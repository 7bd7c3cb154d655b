// Reverse mode on dense tensors: a tape records what was computed, backward() runs it in reverse.
// The operations are in operations.hpp. One tape belongs to one thread; operations use many inside.
//
//   tape.reset();                                        // the memory of the last step is used again
//   auto x = tape.constant({batch, 2}, points);
//   auto h = tanh(linear(x, tape.weights(w1), tape.weights(b1)));
//   auto loss = cross_entropy(linear(h, tape.weights(w2), tape.weights(b2)), labels);
//   tape.backward(loss);                                 // adds to w1.gradient() and the others
//   optimiser.step(weights);
#pragma once

#include <deque>
#include <functional>
#include <initializer_list>
#include <span>
#include <utility>
#include <vector>

#include "core/tensor/arena.hpp"
#include "core/tensor/shape.hpp"

namespace lucid {

template <class T>
class Tape;

/// What is learned: lives outside the tape, with its gradient, and is copied with the model that owns it.
/// (Not called parameters: those are the knobs of an exhibit.)
template <class T>
class Weights {
 public:
  explicit Weights(const Shape& shape = {})
      : shape_(shape), value_(static_cast<std::size_t>(shape.count())) {}

  const Shape& shape() const { return shape_; }
  std::span<T> value() { return value_; }
  std::span<const T> value() const { return value_; }
  /// The sum of all gradients since zero_gradient(); zeros if none has arrived.
  std::span<T> gradient() {
    if (cleared_) gradient_.assign(value_.size(), T(0));
    cleared_ = false;
    return gradient_;
  }
  /// Costs nothing: the next gradient overwrites instead of adding.
  void zero_gradient() { cleared_ = true; }

 private:
  friend class Tape<T>;
  using Numbers = std::vector<T, AlignedAllocator<T>>;
  Shape shape_;
  Numbers value_, gradient_;
  bool cleared_ = true;
};

/// A tensor on a tape: a handle of two words, valid until the tape is reset.
template <class T>
struct Var {
  Tape<T>* tape = nullptr;
  int id = -1;

  const Shape& shape() const;
  std::span<const T> values() const;
  /// d loss / d this, after backward(). Empty where none was asked for or none arrived.
  std::span<const T> gradient() const;
  /// The one number of a tensor with one element.
  T item() const;
};

/// One operation on the tape.
template <class T>
struct Node {
  using Backward = void (*)(Tape<T>&, const Node<T>&);

  const char* name = "";  ///< of the operation, for views of the tape
  Shape shape;
  T* value = nullptr;
  T* gradient = nullptr;        ///< null until the first gradient arrives
  bool wants_gradient = false;  ///< something above it is learned or asked for
  int parents[3] = {-1, -1, -1};
  Weights<T>* weights = nullptr;
  Backward backward = nullptr;    ///< hands this node's gradient on to the parents
  const void* context = nullptr;  ///< what else backward needs, in the arena
};

/// Where a gradient goes: overwrite or add. Null data: nobody wants it.
template <class T>
struct GradientSlot {
  T* data = nullptr;
  bool accumulate = false;
};

template <class T>
class Tape {
 public:
  using Segment = std::function<Var<T>(Tape<T>&)>;

  Tape() = default;
  Tape(const Tape&) = delete;
  Tape& operator=(const Tape&) = delete;

  /// Forgets all tensors and keeps the memory.
  void reset();

  /// A tensor without gradient, copied onto the tape. `values` has shape.count() numbers.
  Var<T> constant(const Shape& shape, std::span<const T> values);
  Var<T> constant(const Shape& shape, T value);
  /// A tensor without gradient that stays where it is; it must outlive the tape's use of it.
  Var<T> view(const Shape& shape, std::span<const T> values);
  /// A tensor whose gradient is wanted, copied onto the tape.
  Var<T> input(const Shape& shape, std::span<const T> values);
  /// Weights; gradients are added to their own.
  Var<T> weights(Weights<T>& weights);

  /// Gradients of `loss` (one number) by everything that wants one. Those of weights add up over calls;
  /// gradients on the tape are those of the last call.
  void backward(Var<T> loss);
  /// The same for Σ seed · output.
  void backward(Var<T> output, std::span<const T> seed);

  /// Computes `segment` and forgets its inside; backward() computes it again. It must give the same tensors
  /// both times, and may use tensors from before it (captured by value).
  Var<T> checkpoint(Segment segment);

  /// Off: operations compute and remember nothing for backward(). Prefer NoRecording.
  void set_recording(bool on) { recording_ = on; }
  bool recording() const { return recording_; }
  /// Off: the gradient of a tensor on the tape is given back as soon as it was handed on (less memory).
  /// Default on.
  void set_keep_gradients(bool on) { keep_gradients_ = on; }

  /// For loops without gradients: rewind() forgets all tensors made since the mark.
  struct Mark {
    std::size_t nodes = 0, segments = 0;
    Arena::Mark values;
  };
  Mark mark() const { return {nodes_.size(), segments_.size(), values_.mark()}; }
  void rewind(const Mark& mark);

  std::span<const Node<T>> nodes() const { return nodes_; }
  std::size_t bytes() const { return values_.live() + gradients_live_; }  ///< tensors and gradients alive
  std::size_t peak_bytes() const { return peak_; }                        ///< most of it since reset()
  std::size_t reserved_bytes() const { return values_.reserved() + gradients_.reserved(); }
  /// Operations computed a second time for checkpoints since reset().
  std::size_t recomputed() const { return recomputed_; }

  // For operations (see operations in *.cpp and README.md):

  /// A new node; its value is uninitialised memory unless `value` is given. No gradient if recording is off
  /// or no parent wants one.
  int add(const char* name, const Shape& shape, std::initializer_list<int> parents,
          typename Node<T>::Backward backward, const void* context = nullptr, T* value = nullptr);
  const Node<T>& node(int id) const { return nodes_[static_cast<std::size_t>(id)]; }
  T* value(int id) { return nodes_[static_cast<std::size_t>(id)].value; }
  void set_context(int id, const void* context) { nodes_[static_cast<std::size_t>(id)].context = context; }
  bool wants_gradient(int id) const { return node(id).wants_gradient; }
  /// Memory for what backward needs, until reset.
  template <class U>
  U* allocate(Size count) {
    U* memory = static_cast<U*>(values_.take(static_cast<std::size_t>(count) * sizeof(U)));
    note_peak();
    return memory;
  }
  template <class U>
  const U* keep(const U& plain) {
    return new (allocate<U>(1)) U(plain);
  }
  template <class U>
  const U* keep_list(std::span<const U> list) {
    U* copy = allocate<U>(static_cast<Size>(list.size()));
    for (std::size_t i = 0; i < list.size(); ++i) copy[i] = list[i];
    return copy;
  }
  /// Where the next gradient of a node goes. Whoever asks must write all of it.
  GradientSlot<T> gradient_slot(int id);
  /// The same filled with zeros if nothing is there: to be added to. Null if nobody wants it.
  T* gradient_sum(int id);

 private:
  void sweep(int from, int down_to);
  T* take_gradient(Size count);
  void release_gradient(Node<T>& node);
  void note_peak() { peak_ = bytes() > peak_ ? bytes() : peak_; }
  static void checkpoint_backward(Tape<T>& tape, const Node<T>& node);

  std::vector<Node<T>> nodes_;
  std::deque<Segment> segments_;  // a deque: a running segment may add others without being moved
  Arena values_, gradients_;
  std::vector<std::pair<Size, T*>> free_gradients_;  // buffers by size, to be used again
  std::size_t gradients_live_ = 0, peak_ = 0, recomputed_ = 0;
  bool recording_ = true, keep_gradients_ = true;
};

/// While it lives, the tape records nothing: inference.
template <class T>
class NoRecording {
 public:
  explicit NoRecording(Tape<T>& tape) : tape_(tape), before_(tape.recording()) { tape.set_recording(false); }
  ~NoRecording() { tape_.set_recording(before_); }
  NoRecording(const NoRecording&) = delete;
  NoRecording& operator=(const NoRecording&) = delete;

 private:
  Tape<T>& tape_;
  bool before_;
};

template <class T>
const Shape& Var<T>::shape() const {
  return tape->node(id).shape;
}
template <class T>
std::span<const T> Var<T>::values() const {
  return {tape->node(id).value, static_cast<std::size_t>(shape().count())};
}
template <class T>
std::span<const T> Var<T>::gradient() const {
  const T* data = tape->node(id).gradient;
  return {data, data ? static_cast<std::size_t>(shape().count()) : 0};
}
template <class T>
T Var<T>::item() const {
  if (shape().count() != 1) throw ShapeError("item: " + shape().text() + " is not one number");
  return tape->node(id).value[0];
}

extern template class Tape<float>;
extern template class Tape<double>;

}  // namespace lucid
