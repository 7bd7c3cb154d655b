// Which instruction sets were built, which one this processor can run, and which one is in use.
#include "core/kernels/kernels.hpp"

#include <cstring>
#include <type_traits>
#include <vector>

#if defined(_MSC_VER) && defined(LUCID_KERNELS_V3) && !defined(__clang__)
#include <immintrin.h>
#include <intrin.h>
#endif

namespace lucid {

namespace baseline {
template <class T>
const KernelTable<T>& table();
}
#ifdef LUCID_KERNELS_V3
namespace v3 {
template <class T>
const KernelTable<T>& table();
}
#endif
#ifdef LUCID_KERNELS_V4
namespace v4 {
template <class T>
const KernelTable<T>& table();
}
#endif

namespace {

#ifdef LUCID_KERNELS_V3
bool processor_has_v3() {
#if defined(_MSC_VER) && !defined(__clang__)
  int word[4];
  __cpuidex(word, 1, 0);
  const bool fma = word[2] & (1 << 12), saves_registers = word[2] & (1 << 27);
  __cpuidex(word, 7, 0);
  const bool avx2 = word[1] & (1 << 5);
  return fma && avx2 && saves_registers && (_xgetbv(0) & 6) == 6;
#else
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#endif
}
#endif

#ifdef LUCID_KERNELS_V4
bool processor_has_v4() {
  return processor_has_v3() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
         __builtin_cpu_supports("avx512vl");
}
#endif

struct Choice {
  const char* name;
  const KernelTable<float>* single;
  const KernelTable<double>* twice;
};

/// All that this processor can run, the newest first.
std::vector<Choice> runnable() {
  std::vector<Choice> sets;
#ifdef LUCID_KERNELS_V4
  if (processor_has_v4()) sets.push_back({"x86-64-v4", &v4::table<float>(), &v4::table<double>()});
#endif
#ifdef LUCID_KERNELS_V3
  if (processor_has_v3()) sets.push_back({"x86-64-v3", &v3::table<float>(), &v3::table<double>()});
#endif
  sets.push_back({LUCID_KERNELS_BASELINE, &baseline::table<float>(), &baseline::table<double>()});
  return sets;
}

Choice find(Kernels choice) { return choice == Kernels::automatic ? runnable().front() : runnable().back(); }

Choice& chosen() {
  static Choice choice = find(Kernels::automatic);
  return choice;
}

template <class T>
const KernelTable<T>* table_of(const Choice& choice) {
  if constexpr (std::is_same_v<T, float>) {
    return choice.single;
  } else {
    return choice.twice;
  }
}

}  // namespace

void select_kernels(Kernels choice) { chosen() = find(choice); }

const char* kernels_name() { return chosen().name; }

template <class T>
const KernelTable<T>& kernels() {
  return *table_of<T>(chosen());
}

template <class T>
const KernelTable<T>* kernels_named(const char* name) {
  for (const Choice& choice : runnable())
    if (std::strcmp(choice.name, name) == 0) return table_of<T>(choice);
  return nullptr;
}

template const KernelTable<float>& kernels<float>();
template const KernelTable<double>& kernels<double>();
template const KernelTable<float>* kernels_named<float>(const char*);
template const KernelTable<double>* kernels_named<double>(const char*);

}  // namespace lucid
