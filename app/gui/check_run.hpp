// Reruns reference cases on a thread of its own, one after the other, and tells how each came out.
#pragma once

#include <QObject>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "core/exhibit.hpp"

namespace lucid {

class CheckRun : public QObject {
  Q_OBJECT

 public:
  explicit CheckRun(QObject* parent) : QObject(parent) {}
  ~CheckRun() override;

  void start(std::vector<const Check*> checks);
  /// After the case in hand. What was found so far stays.
  void cancel();
  bool running() const { return running_; }
  int done() const { return done_; }
  int total() const { return static_cast<int>(checks_.size()); }

 Q_SIGNALS:
  void found(const lucid::CheckResult& result);
  /// `whole`: all of them were computed.
  void finished(bool whole);

 private:
  /// What the thread may use when this is gone.
  struct Channel {
    std::mutex mutex;
    CheckRun* run = nullptr;
  };
  void let_go();

  std::vector<const Check*> checks_;
  std::shared_ptr<Channel> channel_;
  std::jthread thread_;
  bool running_ = false;
  int done_ = 0;
};

}  // namespace lucid
