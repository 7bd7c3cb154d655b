// The hot kernels of the instruction set that this processor has, chosen at start.
#pragma once

#include "core/kernels/kernel_list.hpp"

namespace lucid {

enum class Kernels {
  automatic,  ///< the fastest that this processor runs
  portable,   ///< the baseline of the architecture: one path on every processor of its kind
};

/// Chooses the kernels for the whole program. Call before the first model is made: results of the two choices
/// differ in their last bits.
void select_kernels(Kernels choice);

/// "x86-64", "x86-64-v3" or the name of the one architecture that was built for.
const char* kernels_name();

/// The kernels in use. T is float or double.
template <class T>
const KernelTable<T>& kernels();

/// The table of one instruction set by name, or null if this processor cannot run it or it was not built.
/// For tests and measurements.
template <class T>
const KernelTable<T>* kernels_named(const char* name);

}  // namespace lucid
