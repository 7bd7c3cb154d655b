// Bump allocation over blocks that grow and then stay.
#include "core/tensor/arena.hpp"

#include <algorithm>

namespace lucid {

void* Arena::take(std::size_t bytes) {
  bytes = (std::max<std::size_t>(bytes, 1) + alignment - 1) / alignment * alignment;
  while (block_ < blocks_.size() && used_ + bytes > blocks_[block_].size) {
    ++block_;
    used_ = 0;
  }
  if (block_ == blocks_.size()) grow(bytes);
  void* result = blocks_[block_].memory.get() + used_;
  used_ += bytes;
  live_ += bytes;
  peak_ = std::max(peak_, live_);
  return result;
}

void Arena::grow(std::size_t bytes) {
  constexpr std::size_t least = 1 << 16;
  const std::size_t size = std::max({bytes, least, reserved()});
  blocks_.push_back(
      {std::unique_ptr<std::byte[], Free>(new (std::align_val_t{alignment}) std::byte[size]), size});
}

void Arena::rewind(const Mark& mark) {
  block_ = mark.block;
  used_ = mark.used;
  live_ = mark.live;
}

void Arena::reset() {
  if (blocks_.size() > 1) {
    const std::size_t total = reserved();
    blocks_.clear();
    grow(total);
  }
  block_ = used_ = live_ = peak_ = 0;
}

std::size_t Arena::reserved() const {
  std::size_t total = 0;
  for (const Block& block : blocks_) total += block.size;
  return total;
}

}  // namespace lucid
