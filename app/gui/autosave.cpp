#include "app/gui/autosave.hpp"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace lucid {

namespace {
constexpr int most_windows = 8;
const QStringList lessons{QStringLiteral("*.lucid")};

QFileInfoList lessons_in(const QString& folder) {
  return QDir(folder).entryInfoList(lessons, QDir::Files, QDir::Time);
}

QString left_in(const QString& folder) { return folder + QStringLiteral("/left"); }
}  // namespace

Autosave::Autosave(const QString& folder) {
  if (folder.isEmpty()) return;
  for (int i = 0; i < most_windows; ++i) {
    const QString name =
        folder + (i == 0 ? QStringLiteral("/unsaved") : QStringLiteral("/unsaved-%1").arg(i + 1));
    if (!folder_.isEmpty() && !QFileInfo::exists(name)) continue;
    auto lock = std::make_unique<QLockFile>(name + QStringLiteral(".lock"));
    // Held as long as the program lives, however long that is.
    lock->setStaleLockTime(0);
    const bool broke_off = QFileInfo::exists(lock->fileName());
    if (!lock->tryLock(0)) continue;
    if (broke_off && !lessons_in(name).isEmpty()) after_crash_ = true;
    if (folder_.isEmpty()) {
      if (!QDir().mkpath(left_in(name))) continue;
      folder_ = name;
      lock_ = std::move(lock);
    }
    gather(name);
  }
  if (folder_.isEmpty()) return;
  list_left();
  thread_ = std::jthread([this](std::stop_token stop) { work(stop); });
}

Autosave::~Autosave() { finish(); }

QString Autosave::file(const std::string& exhibit) const {
  return keeps() ? folder_ + QLatin1Char('/') + QString::fromStdString(exhibit) + QStringLiteral(".lucid")
                 : QString();
}

// The younger of two runs of one exhibit stays.
void Autosave::gather(const QString& from) {
  for (const QString& place : {left_in(from), from}) {
    for (const QFileInfo& run : lessons_in(place)) {
      const QString target = left_in(folder_) + QLatin1Char('/') + run.fileName();
      if (run.absoluteFilePath() == QFileInfo(target).absoluteFilePath()) continue;
      const QFileInfo there(target);
      if (there.exists() && there.lastModified() > run.lastModified()) {
        QFile::remove(run.filePath());
        continue;
      }
      std::error_code error;
      std::filesystem::rename(run.filePath().toStdString(), target.toStdString(), error);
    }
  }
  // What writing left when the program was killed.
  QDir folder(from);
  for (const QString& part : folder.entryList({QStringLiteral("*.part")}, QDir::Files)) folder.remove(part);
}

void Autosave::list_left() {
  for (const QFileInfo& run : lessons_in(left_in(folder_)))
    left_.push_back({run.completeBaseName().toStdString(), run.filePath(), run.lastModified()});
}

void Autosave::taken(const std::string& exhibit) {
  const std::lock_guard lock(mutex_);
  for (const auto& run : left_)
    if (run.exhibit == exhibit) replaces_[exhibit] = run.file.toStdString();
  std::erase_if(left_, [&](const LeftBehind& run) { return run.exhibit == exhibit; });
}

void Autosave::forget(const std::string& exhibit) {
  for (const auto& run : left_)
    if (run.exhibit == exhibit) QFile::remove(run.file);
  std::erase_if(left_, [&](const LeftBehind& run) { return run.exhibit == exhibit; });
}

void Autosave::keep(Lesson lesson) {
  if (!keeps()) return;
  const std::lock_guard lock(mutex_);
  std::string exhibit = lesson.state.exhibit;
  waiting_[std::move(exhibit)] = {std::move(lesson), Moment::clock::now()};
  wake_.notify_one();
}

void Autosave::finish() {
  if (!keeps()) return;
  std::unique_lock lock(mutex_);
  rested_.wait(lock, [this] { return waiting_.empty() && !writing_; });
}

void Autosave::work(std::stop_token stop) {
  for (;;) {
    std::map<std::string, Waiting> now;
    {
      std::unique_lock lock(mutex_);
      writing_ = false;
      if (waiting_.empty()) rested_.notify_all();
      if (!wake_.wait(lock, stop, [this] { return !waiting_.empty(); })) return;
      now = std::exchange(waiting_, {});
      writing_ = true;
    }
    for (const auto& [exhibit, waiting] : now) write(exhibit, waiting);
  }
}

void Autosave::write(const std::string& exhibit, const Waiting& waiting) {
  const std::string path = file(exhibit).toStdString();
  std::string text = write_lesson(waiting.lesson);
  if (text != last_[exhibit]) {
    try {
      save_file(path, text);
    } catch (const Refusal&) {
      return;  // what was kept before is still there; saving by hand says why it fails
    }
    last_[exhibit] = std::move(text);
    ++written_;
  }
  std::error_code error;
  std::filesystem::last_write_time(path, waiting.moment, error);
  std::string replaced;
  {
    const std::lock_guard lock(mutex_);
    if (const auto found = replaces_.find(exhibit); found != replaces_.end()) {
      replaced = std::move(found->second);
      replaces_.erase(found);
    }
  }
  if (!replaced.empty()) std::filesystem::remove(replaced, error);
}

}  // namespace lucid
