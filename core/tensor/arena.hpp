// Memory of one step: taken in a row, given back all at once (or down to a mark), and kept for the next step.
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <vector>

namespace lucid {

class Arena {
 public:
  static constexpr std::size_t alignment = 64;

  struct Mark {
    std::size_t block = 0, used = 0, live = 0;
  };

  /// `bytes` of uninitialised memory on a 64-byte boundary, valid until rewind or reset.
  void* take(std::size_t bytes);
  Mark mark() const { return {block_, used_, live_}; }
  /// Gives back everything taken since. The memory keeps its content until it is taken again.
  void rewind(const Mark& mark);
  /// Gives everything back. Several blocks become one, so that the next step of equal size asks for nothing.
  void reset();

  std::size_t live() const { return live_; }  ///< bytes in use
  std::size_t peak() const { return peak_; }  ///< most bytes in use since the last reset
  std::size_t reserved() const;               ///< bytes held from the system

 private:
  struct Free {
    void operator()(std::byte* p) const { ::operator delete[](p, std::align_val_t{alignment}); }
  };
  struct Block {
    std::unique_ptr<std::byte[], Free> memory;
    std::size_t size = 0;
  };
  void grow(std::size_t bytes);

  std::vector<Block> blocks_;
  std::size_t block_ = 0, used_ = 0;  // the next byte is blocks_[block_].memory[used_]
  std::size_t live_ = 0, peak_ = 0;
};

/// std::allocator on 64-byte boundaries, for weights.
template <class T>
struct AlignedAllocator {
  using value_type = T;
  AlignedAllocator() = default;
  template <class U>
  AlignedAllocator(const AlignedAllocator<U>&) {}
  T* allocate(std::size_t n) {
    return static_cast<T*>(::operator new (n * sizeof(T), std::align_val_t{Arena::alignment}));
  }
  void deallocate(T* p, std::size_t) { ::operator delete (p, std::align_val_t{Arena::alignment}); }
  bool operator==(const AlignedAllocator&) const { return true; }
};

}  // namespace lucid
