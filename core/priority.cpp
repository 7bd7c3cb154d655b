#include "core/priority.hpp"

#include <tbb/task_arena.h>
#include <tbb/task_scheduler_observer.h>

#include <algorithm>
#include <thread>

#if defined(_WIN32)
#define NOMINMAX
#include <windows.h>
#elif defined(__APPLE__)
#include <pthread/qos.h>
#elif defined(__linux__)
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace lucid {
namespace {

void step_behind() {
#if defined(_WIN32)
  SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
#elif defined(__APPLE__)
  pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0);
#elif defined(__linux__)
  // On Linux the number of a thread stands for that thread alone.
  constexpr int behind = 5;
  setpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)), behind);
#endif
}

/// oneTBB's threads that come to help the thread which owns this.
class Helpers : public tbb::task_scheduler_observer {
 public:
  Helpers() { observe(true); }
  ~Helpers() override { observe(false); }
  void on_scheduler_entry(bool is_worker) override {
    if (is_worker) step_behind();
  }
};

}  // namespace

void work_in_background(const std::function<void()>& work) {
  step_behind();
  const int cores = static_cast<int>(std::thread::hardware_concurrency());
  tbb::task_arena arena(std::max(1, cores - 1));
  arena.execute([&work] {
    const Helpers helpers;
    work();
  });
}

}  // namespace lucid
