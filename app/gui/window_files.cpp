// What comes into the window from outside and what leaves it: files, links, drops, what a crash would leave.
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>

#include "app/brought_file.hpp"
#include "app/gui/exhibit_screen.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/say.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/widgets/style.hpp"
#include "app/gui/window.hpp"
#include "core/exhibits.hpp"

namespace lucid {

namespace {

bool is_state(const QString& path) { return path.endsWith(QLatin1String(".lucid"), Qt::CaseInsensitive); }

}  // namespace

void Window::open_lesson(const ReadLesson& read, const QString& file) {
  const Lesson& lesson = read.lesson;
  const Exhibit& exhibit = find_exhibit(lesson.state.exhibit);
  QStringList words;
  auto visit = std::make_unique<Visit>();
  visit->session = std::make_unique<Session>(exhibit, lesson.state);
  visit->fresh = false;
  visit->hidden = lesson.hidden;
  visit->locked = lesson.locked;
  visit->file = file.toStdString();
  visit->story_step = lesson.story_step;
  view_from_json(lesson.view, visit->view);
  visit->session->set_marks(lesson.marks);
  try {
    if (lesson.held) visit->session->hold(*lesson.held);
  } catch (const Refusal& refusal) {
    words << lucid::say(refusal.message());
  }
  visit->guesses = lesson.guesses;
  visit->unread_guesses = lesson.unread_guesses;
  *visit->answers =
      answers_of(lesson.guesses, load_story(QString::fromStdString(exhibit.id), look_.locale()));
  show_visit(std::move(visit));
  const int added = preferences_.guesses().merge(lesson.guesses, QFileInfo(file).fileName().toStdString());
  for (const auto& warning : read.warnings) words << lucid::say(warning);
  if (added > 0 && !file.isEmpty())
    words << tr("%n prediction(s) came with it and stand in My predictions.", nullptr, added);
  if (!words.isEmpty()) say(words.join(QLatin1Char(' ')));
}

void Window::open_file(const QString& path) {
  try {
    open_lesson(lucid::open_lesson(path.toStdString()), path);
  } catch (const Refusal& refusal) {
    if (is_state(path)) return say(lucid::say(refusal.message()));
    use_file(path, true);
  }
}

void Window::use_file(const QString& path, bool anywhere) {
  std::optional<Message> why;
  try {
    const File file = read_file(path.toStdString());
    const QString name = QFileInfo(path).fileName();
    const auto used = [&] {
      if (!in_exhibit()) return false;
      Session& session = *screen_->visit()->session;
      auto use = use_of_file(session.exhibit(), session.settings(), file, why);
      if (!use) return false;
      why = session.set_all(std::move(use->edits), use->parameter->label);
      if (!why) say(tr("%1 is in use now, as “%2”.").arg(name, lucid::say(use->parameter->label)));
      return !why;
    };
    if (used()) return;
    // What this exhibit could have taken and does not is told of; another file finds its exhibit.
    if (anywhere || !why) {
      if (const auto takers = takers_of_file(file); !takers.empty()) {
        const Exhibit* taker = chosen_of(takers, name);
        if (!taker) return;
        open_exhibit(QString::fromStdString(taker->id));
        if (used()) return;
      }
    }
    if (!why)
      why =
          Message{QT_TRANSLATE_NOOP(
                      "core", "%1 is neither a state that was saved here nor a file that an exhibit takes."),
                  {name.toStdString()}};
  } catch (const Refusal& refusal) {
    why = refusal.message();
  }
  say(lucid::say(*why));
}

const Exhibit* Window::chosen_of(const std::vector<const Exhibit*>& takers, const QString& file) {
  if (takers.size() == 1) return takers.front();
  QMenu menu(this);
  dress(menu, look_);
  menu.addAction(tr("Which exhibit shall take %1?").arg(file))->setEnabled(false);
  const Exhibit* chosen = nullptr;
  for (const Exhibit* exhibit : takers)
    menu.addAction(lucid::say(exhibit->title), this, [&chosen, exhibit] { chosen = exhibit; });
  menu.exec(mapToGlobal(rect().center()));
  return chosen;
}

void Window::open_link(const QString& text) {
  try {
    const Link link = read_link(text.trimmed().toStdString());
    const Exhibit& exhibit = find_exhibit(link.exhibit);
    State state{exhibit.id, link.seed.value_or(1), {}, 0};
    for (const auto& edit : link.edits) record(exhibit, state, edit);
    open_run(std::make_unique<Session>(exhibit, std::move(state)), false);
  } catch (const Refusal& refusal) {
    say(lucid::say(refusal.message()));
  }
}

void Window::ask_open() {
  const QString clip = QApplication::clipboard()->text().trimmed();
  if (is_link(clip.toStdString())) return open_link(clip);
  if (!dialogs_) return;
  const QString path = QFileDialog::getOpenFileName(this, tr("Open a saved state, or a file for an exhibit"),
                                                    {}, tr("Lucidarium (*.lucid);;All files (*)"));
  if (!path.isEmpty()) open_file(path);
}

void Window::save(bool ask) {
  if (!in_exhibit()) return;
  Visit& visit = *screen_->visit();
  QString path = QString::fromStdString(visit.file);
  if (ask || path.isEmpty()) {
    if (!dialogs_) return;
    path = QFileDialog::getSaveFileName(this, tr("Save"),
                                        QString::fromStdString(visit.exhibit().id) + QStringLiteral(".lucid"),
                                        tr("Lucidarium (*.lucid)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".lucid");
  }
  try {
    save_lesson(path.toStdString(), screen_->lesson());
    visit.file = path.toStdString();
    say(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
  } catch (const Refusal& refusal) {
    say(lucid::say(refusal.message()));
  }
}

QString Window::state_in_short() const {
  if (!in_exhibit()) return {};
  const Session& session = *screen_->visit()->session;
  std::string guesses;
  for (const Guess& guess : screen_->visit()->guesses) guesses += guess.when + guess.answer;
  return QString::fromStdString(session.exhibit().id + "/" + std::to_string(session.revision()) + "/" +
                                std::to_string(session.snapshot()->step()) + "/" +
                                std::to_string(screen_->story() ? screen_->story()->step() : 0) + "/" +
                                guesses + "/" + view_to_json(screen_->stage().view()));
}

void Window::autosave() {
  if (!autosaves_.keeps() || !in_exhibit()) return;
  const QString now = state_in_short();
  if (now == kept_) return;
  kept_ = now;
  autosaves_.keep(screen_->lesson());
}

void Window::dragEnterEvent(QDragEnterEvent* event) {
  const QMimeData* data = event->mimeData();
  if (data->hasUrls() || (data->hasText() && is_link(data->text().trimmed().toStdString())))
    event->acceptProposedAction();
}

void Window::dropEvent(QDropEvent* event) {
  const QMimeData* data = event->mimeData();
  if (!data->hasUrls()) return open_link(data->text());
  if (data->urls().isEmpty()) return;
  const QUrl url = data->urls().front();
  if (is_link(url.toString().toStdString())) return open_link(url.toString());
  const QString path = url.toLocalFile();
  if (is_state(path)) return open_file(path);
  use_file(path, false);
}

}  // namespace lucid
