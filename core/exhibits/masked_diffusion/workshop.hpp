// What a run needs to go on with but need not keep.
#pragma once

#include <memory>

namespace lucid::masked_diffusion {

/// Room to compute in: a copy begins without it, so that keyframes stay small.
template <class T>
class Workshop {
 public:
  Workshop() = default;
  Workshop(const Workshop&) {}
  Workshop& operator=(const Workshop&) {
    made_.reset();
    return *this;
  }
  template <class Make>
  T& get(Make make) {
    if (!made_) made_ = std::make_unique<T>(make());
    return *made_;
  }
  void clear() { made_.reset(); }

 private:
  std::unique_ptr<T> made_;
};

}  // namespace lucid::masked_diffusion
