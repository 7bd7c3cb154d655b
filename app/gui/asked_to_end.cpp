#include "app/gui/asked_to_end.hpp"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <QSocketNotifier>
#include <csignal>
#include <utility>
#endif

namespace lucid {

#ifdef Q_OS_UNIX

namespace {

constexpr int signals_to_end[] = {SIGTERM, SIGINT, SIGHUP};
int ends[2] = {-1, -1};  // of a pipe: what a signal's handler may do is write into it

void tell(int signal) {
  std::signal(signal, SIG_DFL);
  const char byte = 1;
  [[maybe_unused]] const auto written = write(ends[1], &byte, 1);
}

}  // namespace

AskedToEnd::AskedToEnd(std::function<void()> end) {
  if (pipe(ends) != 0) return;
  for (const int side : ends) fcntl(side, F_SETFD, FD_CLOEXEC);
  auto* heard = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
  connect(heard, &QSocketNotifier::activated, this, [heard, end = std::move(end)] {
    heard->setEnabled(false);
    end();
  });
  for (const int signal : signals_to_end) std::signal(signal, tell);
}

AskedToEnd::~AskedToEnd() {
  if (ends[0] < 0) return;
  for (const int signal : signals_to_end) std::signal(signal, SIG_DFL);
  for (int& side : ends) close(std::exchange(side, -1));
}

#else

AskedToEnd::AskedToEnd(std::function<void()>) {}
AskedToEnd::~AskedToEnd() = default;

#endif

}  // namespace lucid
