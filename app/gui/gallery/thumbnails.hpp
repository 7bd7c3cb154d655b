// Pictures for the gallery's cards: every exhibit's resting scene, made on a thread of its own.
#pragma once

#include <QImage>
#include <QObject>
#include <QSize>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

#include "visualizations/stage.hpp"

namespace lucid {

/// The exhibit as it stands before anybody has touched it, with all that `refine` adds.
std::shared_ptr<const Snapshot> resting_snapshot(const Exhibit& exhibit, std::stop_token stop = {});
/// The thing alone, without words.
QImage thumbnail(const Snapshot& snapshot, const Stage& stage, QSize size, double scale, Theme theme,
                 double clock = 0);

class Thumbnails : public QObject {
  Q_OBJECT

 public:
  explicit Thumbnails(QObject* parent = nullptr);
  ~Thumbnails() override;

  /// The picture, if it is there; otherwise it is begun, and `made` tells when.
  QImage get(const Exhibit& exhibit, QSize size, double scale, Theme theme);
  /// Makes pictures at once instead: for pictures of the gallery itself.
  void set_at_once(bool at_once) { at_once_ = at_once; }

 Q_SIGNALS:
  void made();

 private:
  struct Wanted {
    const Exhibit* exhibit = nullptr;
    QSize size;
    double scale = 1;
    Theme theme = Theme::paper;
    bool operator==(const Wanted&) const = default;
  };
  QImage make(const Wanted& wanted, std::stop_token stop);
  void work(std::stop_token stop);

  bool at_once_ = false;
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::deque<Wanted> wanted_;
  std::deque<std::pair<Wanted, QImage>> made_;                         ///< newest last
  std::map<const Exhibit*, std::shared_ptr<const Snapshot>> resting_;  ///< the worker's own
  std::jthread thread_;
};

}  // namespace lucid
