#include "app/gui/gallery/thumbnails.hpp"

#include <algorithm>

#include "app/gui/plain_stage.hpp"
#include "core/timeline.hpp"
#include "visualizations/software_renderer.hpp"

namespace lucid {

namespace {
constexpr std::size_t most_pictures = 60;
}

std::shared_ptr<const Snapshot> resting_snapshot(const Exhibit& exhibit, std::stop_token stop) {
  Timeline timeline(exhibit, State{exhibit.id, 1, {}, 0});
  while (!stop.stop_requested() && timeline.model().refine(stop)) {
  }
  return std::make_shared<const Snapshot>(timeline.snapshot());
}

QImage thumbnail(const Snapshot& snapshot, const Stage& stage, QSize size, double scale, Theme theme,
                 double clock) {
  ViewState view;
  view.size = QSizeF(size);
  view.thumbnail = true;
  view.clock = clock;
  DrawList list;
  list.size = view.size;
  stage.draw(snapshot, view, list);
  return picture(list, theme, scale);
}

Thumbnails::Thumbnails(QObject* parent) : QObject(parent) {}

Thumbnails::~Thumbnails() = default;

QImage Thumbnails::get(const Exhibit& exhibit, QSize size, double scale, Theme theme) {
  const Wanted wanted{&exhibit, size, scale, theme};
  const std::lock_guard lock(mutex_);
  for (const auto& [what, image] : made_)
    if (what == wanted) return image;
  if (at_once_) {
    made_.emplace_back(wanted, make(wanted, {}));
    return made_.back().second;
  }
  if (std::find(wanted_.begin(), wanted_.end(), wanted) == wanted_.end()) {
    // A newer size or theme makes the older wish pointless.
    std::erase_if(wanted_, [&](const Wanted& other) { return other.exhibit == &exhibit; });
    wanted_.push_back(wanted);
    if (!thread_.joinable()) thread_ = std::jthread([this](std::stop_token stop) { work(stop); });
    wake_.notify_one();
  }
  // Until then an older picture, stretched, is better than none.
  for (auto entry = made_.rbegin(); entry != made_.rend(); ++entry)
    if (entry->first.exhibit == &exhibit && entry->first.theme == theme) return entry->second;
  return {};
}

QImage Thumbnails::make(const Wanted& wanted, std::stop_token stop) {
  auto& resting = resting_[wanted.exhibit];
  if (!resting) resting = resting_snapshot(*wanted.exhibit, stop);
  return thumbnail(*resting, *stage_of(*wanted.exhibit), wanted.size, wanted.scale, wanted.theme);
}

void Thumbnails::work(std::stop_token stop) {
  for (;;) {
    Wanted wanted;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, stop, [this] { return !wanted_.empty(); });
      if (stop.stop_requested()) return;
      wanted = wanted_.front();
    }
    QImage image = make(wanted, stop);
    {
      const std::lock_guard lock(mutex_);
      std::erase(wanted_, wanted);
      made_.emplace_back(wanted, std::move(image));
      if (made_.size() > most_pictures) made_.pop_front();
    }
    QMetaObject::invokeMethod(this, &Thumbnails::made, Qt::QueuedConnection);
  }
}

}  // namespace lucid
