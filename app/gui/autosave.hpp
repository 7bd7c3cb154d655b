// Keeps what is open where a crash would not lose it: on a thread of its own, whole or not at all, and only
// when something has changed.
#pragma once

#include <QLockFile>
#include <QString>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "app/lucid_file.hpp"

namespace lucid {

class Autosave {
 public:
  /// `folder`: "" keeps nothing. Several windows that are open at once keep files of their own.
  explicit Autosave(const QString& folder);
  /// Waits until the last lesson is on the disk.
  ~Autosave();

  /// "" where nothing is kept.
  const QString& file() const { return file_; }
  /// The program that wrote the file before did not end as it should have.
  bool after_crash() const { return after_crash_; }

  /// Takes the lesson and returns at once; a lesson that still waits gives way to it.
  void keep(Lesson lesson);
  /// Until nothing waits.
  void finish();
  /// How many times a file was written: for tests.
  int written() const { return written_; }

 private:
  void work(std::stop_token stop);

  QString file_;
  std::unique_ptr<QLockFile> lock_;
  bool after_crash_ = false;
  std::mutex mutex_;
  std::condition_variable_any wake_, rested_;
  std::optional<Lesson> waiting_;
  bool writing_ = false;
  std::string last_;
  std::atomic<int> written_ = 0;
  std::jthread thread_;
};

}  // namespace lucid
