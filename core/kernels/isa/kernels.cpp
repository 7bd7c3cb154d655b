// Compiled once per instruction set: everything here lives in the namespace of that set, and only the table
// leaves.
#include <Eigen/Core>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <type_traits>

#include "core/kernels/kernel_list.hpp"

namespace lucid::LUCID_ISA {
namespace {
#include "core/kernels/isa/packets.inc"
// Order matters: later files use earlier ones.
#include "core/kernels/isa/elementwise.inc"
#include "core/kernels/isa/gemm.inc"
#include "core/kernels/isa/magnetics.inc"
#include "core/kernels/isa/optimisers.inc"
#include "core/kernels/isa/rows.inc"
#include "core/kernels/isa/transformer.inc"

template <class T>
constexpr KernelTable<T> kernels_of_this_set = {
#define LUCID_KERNEL_ENTRY(result, name, arguments) &name<T>,
    LUCID_KERNELS(LUCID_KERNEL_ENTRY)
#undef LUCID_KERNEL_ENTRY
};
}  // namespace

template <class T>
const KernelTable<T>& table() {
  return kernels_of_this_set<T>;
}
template const KernelTable<float>& table<float>();
template const KernelTable<double>& table<double>();

}  // namespace lucid::LUCID_ISA
