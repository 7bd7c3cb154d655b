#include "app/gui/window.hpp"

#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "app/gui/dialogs.hpp"
#include "app/gui/exhibit_screen.hpp"
#include "app/gui/gallery/gallery.hpp"
#include "app/gui/guide_sheet.hpp"
#include "app/gui/language.hpp"
#include "app/gui/live_values.hpp"
#include "app/gui/numbers_panel.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/present/presenter.hpp"
#include "app/gui/save_as.hpp"
#include "app/gui/say.hpp"
#include "app/gui/story/guess_sheet.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/take_away.hpp"
#include "app/gui/top_bar.hpp"
#include "app/gui/widgets/notice.hpp"
#include "app/gui/widgets/style.hpp"
#include "core/exhibits.hpp"

namespace lucid {

namespace {
// A crash may lose ten seconds; a slow disk needs some of them.
constexpr int autosave_interval = 2'000;  // ms
}  // namespace

void set_theme_by_name(Look& look, const QString& name) {
  if (name == QLatin1String("paper")) look.set_theme(Theme::paper);
  if (name == QLatin1String("night")) look.set_theme(Theme::night);
  if (name == QLatin1String("contrast")) look.set_theme(Theme::contrast);
}

Window::Window(Look& look, Preferences& preferences, bool opengl, QWidget* parent)
    : QWidget(parent),
      look_(look),
      preferences_(preferences),
      opengl_(opengl),
      autosaves_(preferences.data_folder()) {
  setWindowTitle(QStringLiteral("Lucidarium"));
  // Models end before the tables that they read are taken apart.
  static const bool once = (qAddPostRoutine(wait_for_reaped), true);
  Q_UNUSED(once);
  setAcceptDrops(true);
  setMinimumSize(720, 520);
  load_words(look_.language().isEmpty() ? QStringLiteral("en") : look_.language());
  make_commands();
  make_screens();
  connect(&autosave_, &QTimer::timeout, this, &Window::autosave);
  autosave_.start(autosave_interval);
  connect(&look_, &Look::changed, this, [this] {
    preferences_.save(look_);
    arrange();
    update();
  });
}

Window::~Window() {
  if (numbers_) delete numbers_;
  screen_->close();
  use_language({});
}

void Window::make_screens() {
  gallery_ = new Gallery(look_, preferences_, this);
  screen_ = new ExhibitScreen(look_, preferences_, opengl_, this);
  screen_->hide();
  presenter_ = new Presenter(look_, *screen_, *this);
  connect(presenter_, &Presenter::leave_asked, this, [this] { present(false); });
  toast_ = new Toast(look_, this);
  toast_->hide();
  connect(gallery_, &Gallery::opened, this, &Window::open_exhibit);
  connect(gallery_, &Gallery::go_on_asked, this, [this] {
    const QString last = preferences_.last_exhibit();
    for (const auto* exhibit : exhibits())
      if (QString::fromStdString(exhibit->id) == last) return open_exhibit(last);
    if (!exhibits().empty()) open_exhibit(QString::fromStdString(exhibits().front()->id));
  });
  connect(gallery_, &Gallery::left_behind_asked, this, &Window::choose_left_behind);
  connect(gallery_, &Gallery::open_file_asked, this, &Window::ask_open);
  connect(gallery_, &Gallery::guides_asked, this, [this] { show_guides({}); });
  connect(gallery_, &Gallery::guesses_asked, this, &Window::show_guesses);
  connect(gallery_, &Gallery::checks_asked, this, [this] { show_numbers(nullptr); });
  connect(gallery_, &Gallery::language_asked, this, &Window::language_menu);
  connect(gallery_, &Gallery::theme_asked, this, &Window::next_theme);
  connect(gallery_, &Gallery::reading_asked, this, &Window::reading_menu);
  connect(gallery_, &Gallery::help_asked, this, &Window::show_keys);
  connect(screen_, &ExhibitScreen::back_asked, this, &Window::open_gallery);
  connect(screen_, &ExhibitScreen::said, this, &Window::say);
  connect(screen_, &ExhibitScreen::checks_asked, this,
          [this] { show_numbers(&screen_->visit()->exhibit()); });
  connect(screen_, &ExhibitScreen::explain_asked, this,
          [this](const QString& readout) { show_numbers(&screen_->visit()->exhibit(), readout); });
  if (numbers_) numbers_->close();
  delete take_away_;
  take_away_ = new TakeAway(*screen_, look_, this);
  connect(take_away_, &TakeAway::said, this, &Window::say);
  connect(take_away_, &TakeAway::save_asked, this, [this] { save(false); });
  connect(screen_, &ExhibitScreen::menu_asked, take_away_, &TakeAway::open_menu);
  connect(screen_, &ExhibitScreen::guesses_asked, this, &Window::show_guesses);
  connect(screen_, &ExhibitScreen::guides_asked, this,
          [this] { show_guides(QString::fromStdString(screen_->visit()->exhibit().id)); });
  TopBar& top = screen_->top();
  connect(&top, &TopBar::language_asked, this, &Window::language_menu);
  connect(&top, &TopBar::theme_asked, this, &Window::next_theme);
  connect(&top, &TopBar::reading_asked, this, &Window::reading_menu);
  connect(&top, &TopBar::share_asked, take_away_, &TakeAway::open_menu);
  connect(&top, &TopBar::present_asked, this, [this] { present(true); });
  show_left_behind();
  arrange();
}

QAction* Window::add_command(const QString& title, const QList<QKeySequence>& keys, const QString& help,
                             std::function<void()> run) {
  auto* action = new QAction(title, this);
  action->setShortcuts(keys);
  action->setToolTip(help);
  connect(action, &QAction::triggered, this, std::move(run));
  addAction(action);
  commands_.push_back(action);
  return action;
}

void Window::make_commands() {
  const auto keys = [](auto... key) { return QList<QKeySequence>{QKeySequence(key)...}; };
  const auto session = [this] { return in_exhibit() ? screen_->visit()->session.get() : nullptr; };
  add_command(tr("Undo"), keys(Qt::CTRL | Qt::Key_Z), tr("takes back the last change"), [session] {
    if (auto* s = session()) s->undo();
  });
  add_command(tr("Redo"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y), tr("does it again"),
              [session] {
                if (auto* s = session()) s->redo();
              });
  add_command(tr("Save"), keys(Qt::CTRL | Qt::Key_S), tr("keeps the run, the view and the story in a file"),
              [this] { save(false); });
  add_command(tr("Save as…"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_S), tr("the same under another name"),
              [this] { save(true); });
  add_command(tr("Open…"), keys(Qt::CTRL | Qt::Key_O), tr("a saved state, or a link from the clipboard"),
              [this] { ask_open(); });
  add_command(tr("Copy picture"), keys(Qt::CTRL | Qt::Key_C), tr("the stage as it is"),
              [this] { take_away_->copy_picture(); });
  add_command(tr("Copy data"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
              tr("all readouts and curves as a table"), [this] { take_away_->copy_data(); });
  add_command(tr("Copy link"), keys(Qt::CTRL | Qt::Key_L), tr("a link to these settings"),
              [this] { take_away_->copy_link(); });
  add_command(tr("Copy as command line"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
              tr("the words for a shell that compute the same"), [this] { take_away_->copy_command_line(); });
  add_command(tr("Hold as B"), keys(Qt::CTRL | Qt::Key_B),
              tr("keeps this run beside the next ones; once more lets it go"), [this] { hold_or_drop(); });
  add_command(tr("Check the numbers"), keys(Qt::CTRL | Qt::Key_K), tr("reruns the reference cases"),
              [this] { show_numbers(in_exhibit() ? &screen_->visit()->exhibit() : nullptr); });
  add_command(tr("Find an exhibit"), keys(Qt::CTRL | Qt::Key_F), tr("goes to the gallery and searches it"),
              [this] {
                if (in_exhibit()) open_gallery();
                gallery_->focus_search();
              });
  add_command(tr("Keys"), keys(Qt::Key_F1), tr("this sheet"), [this] { show_keys(); });
  add_command(tr("My predictions"), keys(Qt::CTRL | Qt::Key_G),
              tr("every guess that was made here, beside its answer"), [this] { show_guesses(); });
  add_command(tr("Present"), keys(Qt::Key_F5), tr("full screen and large"), [this] {
    if (in_exhibit()) present(!screen_->presenting());
  });
  make_reading_commands();
  add_command(tr("Full screen"), keys(Qt::Key_F11), tr("nothing but the window; once more ends it"),
              [this] { isFullScreen() ? showNormal() : showFullScreen(); });
  add_command(tr("Back out"), keys(Qt::Key_Escape), tr("of the presentation, the exhibit, the search"),
              [this] { back_out(); });
}

bool Window::in_exhibit() const { return screen_ && screen_->visit() != nullptr; }

void Window::back_out() {
  if (in_exhibit() && screen_->presenting()) {
    present(false);
  } else if (in_exhibit()) {
    open_gallery();
  } else if (!gallery_->search().text().isEmpty()) {
    gallery_->search().clear();
  } else if (isFullScreen()) {
    showNormal();
  }
}

void Window::leave_exhibit() {
  if (!in_exhibit()) return;
  const Visit& visit = *screen_->visit();
  present(false);
  if (numbers_) numbers_->close();
  screen_->close();
  // It rests as it is now: nothing more has to be kept of it.
  autosaves_.keep(lesson_of(visit));
  kept_.clear();
}

void Window::open_gallery() {
  leave_exhibit();
  screen_->hide();
  show_left_behind();
  gallery_->show();
  setWindowTitle(QStringLiteral("Lucidarium"));
  const QString last = preferences_.last_exhibit();
  for (Card* card : gallery_->shown_cards())
    if (card->card().id == last) card->setFocus(Qt::OtherFocusReason);
  arrange();
}

void Window::open_exhibit(const QString& id) {
  leave_exhibit();
  for (auto visit = visits_.begin(); visit != visits_.end(); ++visit) {
    if (QString::fromStdString((*visit)->exhibit().id) != id) continue;
    visits_.splice(visits_.begin(), visits_, visit);
    gallery_->hide();
    screen_->show();
    arrange();
    screen_->open(visits_.front().get());
    name_window();
    return;
  }
  try {
    if (const auto rests = put_away_.find(id.toStdString()); rests != put_away_.end()) {
      const PutAway kept = rests->second;
      return open_lesson({kept.lesson, {}}, kept.file);
    }
    const Exhibit& exhibit = find_exhibit(id.toStdString());
    auto session = std::make_unique<Session>(exhibit);
    open_run(std::move(session), true);
  } catch (const Refusal& refusal) {
    say(lucid::say(refusal.message()));
  }
}

void Window::open_run(std::unique_ptr<Session> session, bool fresh) {
  auto visit = std::make_unique<Visit>();
  visit->session = std::move(session);
  visit->fresh = fresh;
  if (fresh) {
    const ReadSoFar so_far = preferences_.progress(QString::fromStdString(visit->exhibit().id));
    visit->story_step = so_far.finished ? 0 : so_far.step;
  }
  show_visit(std::move(visit));
}

void Window::show_visit(std::unique_ptr<Visit> visit) {
  leave_exhibit();
  visits_.remove_if([&](const auto& other) { return other->exhibit().id == visit->exhibit().id; });
  put_away_.erase(visit->exhibit().id);
  visits_.push_front(std::move(visit));
  while (visits_.size() > most_visits_) {
    const Visit& oldest = *visits_.back();
    put_away_[oldest.exhibit().id] = {lesson_of(oldest), QString::fromStdString(oldest.file)};
    visits_.pop_back();
  }
  gallery_->hide();
  screen_->show();
  arrange();
  screen_->open(visits_.front().get());
  name_window();
}

void Window::name_window() {
  setWindowTitle(lucid::say(visits_.front()->exhibit().title) + QStringLiteral(" · Lucidarium"));
}

void Window::say(const QString& words) {
  // Over a dialog the words stand on it: on the window they would lie half behind.
  for (auto* dialog : findChildren<QDialog*>()) {
    if (!dialog->isVisible() || !dialog->isActiveWindow()) continue;
    auto* over = dialog->findChild<Toast*>(QString(), Qt::FindDirectChildrenOnly);
    if (!over) over = new Toast(look_, dialog);
    over->set_bottom(look_.px(20));
    return over->say(words);
  }
  toast_->set_bottom(look_.transport_height() + look_.px(20));
  toast_->say(words);
  toast_->raise();
}

void Window::set_dialogs(bool allowed) {
  dialogs_ = allowed;
  if (allowed)
    ask_a_person_where();
  else
    answer_where({});
}

void Window::hold_or_drop() {
  if (!in_exhibit()) return;
  Session& session = *screen_->visit()->session;
  if (session.held()) {
    session.drop_held();
    say(tr("B is let go."));
  } else {
    session.hold();
    say(tr("This run is held as B: what comes now stands beside it."));
  }
}

void Window::language_menu(const QPoint& at) {
  QMenu menu(this);
  dress(menu, look_);
  for (const auto& [code, name] : languages()) {
    QAction* action = menu.addAction(name, this, [this, code = code] { set_language(code); });
    action->setCheckable(true);
    action->setChecked(look_.language() == code);
  }
  menu.exec(at);
}

void Window::load_words(const QString& code) {
  use_language(code);
  look_.set_language(code, locale_of(code, look_.as_the_system()));
  // Sentences of the core have their figures written so.
  QLocale::setDefault(look_.locale());
}

void Window::set_language(const QString& code) {
  load_words(code);
  preferences_.set_language(code);
  // Words are read when a screen is made: make them anew.
  Visit* open = in_exhibit() ? screen_->visit() : nullptr;
  screen_->close();
  const bool shown = !gallery_->isHidden();
  for (QAction* action : commands_) delete action;
  commands_.clear();
  for (QWidget* widget :
       {static_cast<QWidget*>(gallery_), static_cast<QWidget*>(screen_), static_cast<QWidget*>(toast_)}) {
    widget->hide();
    widget->deleteLater();
  }
  delete presenter_;
  make_commands();
  make_screens();
  gallery_->setVisible(shown || !open);
  if (open) {
    screen_->show();
    screen_->open(open);
    gallery_->hide();
    name_window();
  }
  arrange();
}

void Window::next_theme() { look_.set_theme(static_cast<Theme>((static_cast<int>(look_.theme()) + 1) % 3)); }

void Window::show_keys() {
  QStringList stage;
  if (in_exhibit() && screen_->stage().stage())
    for (const auto& thing : screen_->stage().stage()->holdables(*screen_->visit()->session->snapshot()))
      stage << tr("%1 can be held with Tab and moved with the arrows").arg(thing.name);
  auto* sheet = new KeysSheet(look_, commands_, stage, this);
  sheet->show();
}

void Window::show_numbers(const Exhibit* exhibit, const QString& readout) {
  if (numbers_ && exhibit && !readout.isEmpty() && numbers_->isVisible()) {
    numbers_->show_readout(readout);
    return numbers_->raise();
  }
  if (numbers_) numbers_->close();
  auto* panel = new NumbersPanel(
      look_, exhibit ? std::vector<const Exhibit*>{exhibit} : exhibits(),
      [this, exhibit]() -> std::shared_ptr<const Snapshot> {
        if (!exhibit || !in_exhibit() || &screen_->visit()->exhibit() != exhibit) return nullptr;
        return screen_->told();
      },
      this);
  numbers_ = panel;
  connect(panel, &NumbersPanel::said, this, &Window::say);
  connect(panel, &NumbersPanel::parameter_asked, this, [this](const QString& id) {
    if (in_exhibit()) screen_->reveal(id);
  });
  connect(panel, &NumbersPanel::finished_all, this, [this, exhibit](int passed, int total) {
    if (!exhibit)
      gallery_->set_checks(passed, total);
    else if (in_exhibit() && &screen_->visit()->exhibit() == exhibit)
      screen_->set_checks(passed, total);
  });
  if (!readout.isEmpty()) panel->show_readout(readout);
  panel->show();
}

void Window::show_guesses() {
  auto* sheet = new GuessSheet(look_, preferences_.guesses(), dialogs_, this);
  connect(sheet, &GuessSheet::said, this, &Window::say);
  sheet->show();
}

void Window::show_guides(const QString& exhibit) {
  auto* sheet = new GuideSheet(look_, exhibit, dialogs_, this);
  connect(sheet, &GuideSheet::said, this, &Window::say);
  sheet->show();
}

void Window::present(bool presenting) {
  presenter_->set_presenting(presenting);
  arrange();
}

void Window::arrange() {
  look_.set_compact(width() < 1366);
  if (!gallery_) return;
  gallery_->setGeometry(rect());
  screen_->setGeometry(rect());
  presenter_->arrange();
  if (!toast_->isHidden()) toast_->raise();
}

void Window::resizeEvent(QResizeEvent*) { arrange(); }

void Window::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), look_.colour(Role::paper));
}

void Window::closeEvent(QCloseEvent* event) {
  leave_exhibit();
  autosaves_.finish();
  QWidget::closeEvent(event);
}

}  // namespace lucid
