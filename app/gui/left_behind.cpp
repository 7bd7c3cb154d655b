// What an earlier window had open: offered on the desk, after a crash with a choice.
#include <QFile>
#include <QMenu>
#include <algorithm>

#include "app/gui/exhibit_screen.hpp"
#include "app/gui/gallery/gallery.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/style.hpp"
#include "app/gui/window.hpp"
#include "core/exhibits.hpp"

namespace lucid {

namespace {

const Exhibit* known(const std::string& id) {
  for (const Exhibit* exhibit : exhibits())
    if (exhibit->id == id) return exhibit;
  return nullptr;
}

}  // namespace

bool Window::opened(const std::string& exhibit) const {
  return put_away_.contains(exhibit) || std::any_of(visits_.begin(), visits_.end(), [&](const auto& visit) {
           return visit->exhibit().id == exhibit;
         });
}

void Window::show_left_behind() {
  QStringList titles;
  for (const LeftBehind& run : autosaves_.left()) {
    // After a crash it is offered until it is taken or let go; otherwise an exhibit that was opened anew has
    // gone on from there.
    if (const Exhibit* exhibit = known(run.exhibit);
        exhibit && (autosaves_.after_crash() || !opened(run.exhibit)))
      titles << lucid::say(exhibit->title);
  }
  gallery_->set_left_behind(titles, autosaves_.after_crash());
  if (titles.isEmpty() || !autosaves_.after_crash() || std::exchange(told_of_crash_, true)) return;
  say(tr("Lucidarium ended without a word last time. What was open is kept: it waits on the desk."));
}

void Window::choose_left_behind(const QPoint& at) {
  const std::vector<LeftBehind> runs = autosaves_.left();
  const auto bring = [this](const std::vector<LeftBehind>& wanted) {
    bring_back(wanted);
    show_left_behind();
  };
  if (!autosaves_.after_crash() || runs.size() == 1) {
    for (const LeftBehind& run : runs)
      if (autosaves_.after_crash() || !opened(run.exhibit)) return bring({run});
    return;
  }
  QMenu menu(this);
  dress(menu, look_);
  for (const LeftBehind& run : runs) {
    const Exhibit* exhibit = known(run.exhibit);
    if (!exhibit) continue;
    const QString when = look_.locale().toString(run.when, QLocale::ShortFormat);
    menu.addAction(tr("%1, as of %2").arg(lucid::say(exhibit->title), when), this,
                   [bring, run] { bring({run}); });
  }
  menu.addSeparator();
  menu.addAction(tr("All of them"), this, [bring, runs] { bring(runs); });
  menu.addAction(tr("None: let them go"), this, [this, runs] {
    for (const LeftBehind& run : runs) autosaves_.forget(run.exhibit);
    show_left_behind();
  });
  menu.exec(at);
}

/// The newest is seen; the next few wait beside it, the others as they lie on the disk.
void Window::bring_back(const std::vector<LeftBehind>& runs) {
  for (std::size_t i = runs.size(); i-- > 0;) {
    const LeftBehind& run = runs[i];
    try {
      const ReadLesson read = lucid::open_lesson(run.file.toStdString());
      if (i < most_visits_) {
        open_lesson(read, {});
        autosaves_.taken(run.exhibit);
        autosave();
      } else {
        find_exhibit(read.lesson.state.exhibit);
        put_away_[run.exhibit] = {read.lesson, {}};
        autosaves_.taken(run.exhibit);
        autosaves_.keep(read.lesson);
      }
    } catch (const Refusal& refusal) {
      say(lucid::say(refusal.message()));
      // Another version may be able to read it.
      QFile::remove(run.file + QStringLiteral(".unreadable"));
      QFile::rename(run.file, run.file + QStringLiteral(".unreadable"));
      autosaves_.forget(run.exhibit);
    }
  }
}

}  // namespace lucid
