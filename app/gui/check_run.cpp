#include "app/gui/check_run.hpp"

namespace lucid {

CheckRun::~CheckRun() { let_go(); }

void CheckRun::let_go() {
  if (!channel_) return;
  {
    const std::lock_guard lock(channel_->mutex);
    channel_->run = nullptr;
  }
  thread_.request_stop();
  // The case in hand may take seconds: the window does not wait for it, the end of the program does.
  static std::vector<std::jthread> ending;
  ending.push_back(std::move(thread_));
  channel_.reset();
}

void CheckRun::start(std::vector<const Check*> checks) {
  let_go();
  checks_ = std::move(checks);
  done_ = 0;
  running_ = true;
  channel_ = std::make_shared<Channel>();
  channel_->run = this;
  thread_ = std::jthread([checks = checks_, channel = channel_](std::stop_token stop) {
    // The queue keeps the order, so the last result arrives before the end.
    const auto post = [&](auto what) {
      const std::lock_guard lock(channel->mutex);
      if (channel->run) QMetaObject::invokeMethod(channel->run, what, Qt::QueuedConnection);
    };
    bool whole = true;
    for (const Check* check : checks) {
      if (stop.stop_requested()) {
        whole = false;
        break;
      }
      const CheckResult result = run_check(*check);
      post([channel, result] {
        // The thread of the window alone takes the run away: no lock is needed here.
        if (!channel->run) return;
        ++channel->run->done_;
        Q_EMIT channel->run->found(result);
      });
    }
    post([channel, whole] {
      if (!channel->run) return;
      channel->run->running_ = false;
      Q_EMIT channel->run->finished(whole);
    });
  });
}

void CheckRun::cancel() {
  if (running_) thread_.request_stop();
}

}  // namespace lucid
