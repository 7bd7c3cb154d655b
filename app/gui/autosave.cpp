#include "app/gui/autosave.hpp"

#include <QFileInfo>
#include <utility>

namespace lucid {

namespace {
constexpr int most_windows = 8;
}

Autosave::Autosave(const QString& folder) {
  if (folder.isEmpty()) return;
  for (int i = 0; i < most_windows && file_.isEmpty(); ++i) {
    const QString name =
        folder + (i == 0 ? QStringLiteral("/unsaved") : QStringLiteral("/unsaved-%1").arg(i + 1));
    auto lock = std::make_unique<QLockFile>(name + QStringLiteral(".lock"));
    // Held as long as the program lives, however long that is.
    lock->setStaleLockTime(0);
    const bool left_behind = QFileInfo::exists(lock->fileName());
    if (!lock->tryLock(0)) continue;
    after_crash_ = left_behind;
    lock_ = std::move(lock);
    file_ = name + QStringLiteral(".lucid");
  }
  if (file_.isEmpty()) return;
  remove_leftovers(file_.toStdString());
  thread_ = std::jthread([this](std::stop_token stop) { work(stop); });
}

Autosave::~Autosave() { finish(); }

void Autosave::keep(Lesson lesson) {
  if (file_.isEmpty()) return;
  const std::lock_guard lock(mutex_);
  waiting_ = std::move(lesson);
  wake_.notify_one();
}

void Autosave::finish() {
  if (file_.isEmpty()) return;
  std::unique_lock lock(mutex_);
  rested_.wait(lock, [this] { return !waiting_ && !writing_; });
}

void Autosave::work(std::stop_token stop) {
  for (;;) {
    Lesson lesson;
    {
      std::unique_lock lock(mutex_);
      writing_ = false;
      if (!waiting_) rested_.notify_all();
      if (!wake_.wait(lock, stop, [this] { return waiting_.has_value(); })) return;
      lesson = std::move(*waiting_);
      waiting_.reset();
      writing_ = true;
    }
    std::string text = write_lesson(lesson);
    if (text == last_) continue;
    try {
      save_file(file_.toStdString(), text);
      last_ = std::move(text);
      ++written_;
    } catch (const Refusal&) {
      // What was kept before is still there; saving by hand says why it fails.
    }
  }
}

}  // namespace lucid
