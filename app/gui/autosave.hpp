// Keeps every run that is open or rests where a crash would not lose it: on a thread of its own, each in a
// file of its own, whole or not at all, and only when something has changed.
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "app/lucid_file.hpp"

namespace lucid {

/// A run that an earlier window had open.
struct LeftBehind {
  std::string exhibit;
  QString file;
  QDateTime when;  ///< the moment that it shows
};

class Autosave {
 public:
  /// `folder`: "" keeps nothing. Several windows that are open at once keep folders of their own in it; what
  /// windows that are gone have left is gathered.
  explicit Autosave(const QString& folder);
  /// Waits until all is on the disk.
  ~Autosave();

  bool keeps() const { return !folder_.isEmpty(); }
  /// Where the run of this exhibit is kept while it is open; its time is the moment that it shows.
  QString file(const std::string& exhibit) const;

  /// What earlier windows had open, the newest first.
  const std::vector<LeftBehind>& left() const { return left_; }
  /// One of them did not end as it should have.
  bool after_crash() const { return after_crash_; }
  /// What was left of this exhibit is open again: it goes when the new run is on the disk.
  void taken(const std::string& exhibit);
  /// It is not wanted, or cannot be read.
  void forget(const std::string& exhibit);

  /// Takes the lesson and returns at once; one of the same exhibit that still waits gives way to it.
  void keep(Lesson lesson);
  /// Until nothing waits.
  void finish();
  /// How many times a file was written: for tests.
  int written() const { return written_; }

 private:
  using Moment = std::filesystem::file_time_type;
  struct Waiting {
    Lesson lesson;
    Moment moment;
  };
  void gather(const QString& from);
  void list_left();
  void work(std::stop_token stop);
  void write(const std::string& exhibit, const Waiting& waiting);

  QString folder_;
  std::unique_ptr<QLockFile> lock_;
  bool after_crash_ = false;
  std::vector<LeftBehind> left_;

  std::mutex mutex_;
  std::condition_variable_any wake_, rested_;
  std::map<std::string, Waiting> waiting_;
  std::map<std::string, std::string>
      replaces_;  ///< by exhibit, the file of `left` that goes with the next writing
  bool writing_ = false;
  std::map<std::string, std::string> last_;  ///< the worker's: what is on the disk
  std::atomic<int> written_ = 0;
  std::jthread thread_;
};

}  // namespace lucid
