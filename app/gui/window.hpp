// The window: gallery and exhibit screen, and everything that both share: keys, menus, files, themes, toasts.
#pragma once

#include <QAction>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <list>
#include <map>
#include <memory>

#include "app/gui/autosave.hpp"
#include "app/gui/visit.hpp"

namespace lucid {

class ExhibitScreen;
class NumbersPanel;
class TakeAway;
class Gallery;
class Look;
class Preferences;
class Presenter;
class Toast;

class Window : public QWidget {
  Q_OBJECT

 public:
  Window(Look& look, Preferences& preferences, bool opengl, QWidget* parent = nullptr);
  ~Window() override;

  void open_gallery();
  /// Opens an exhibit as it was left, or anew.
  void open_exhibit(const QString& id);
  /// Opens a run; whatever was open of this exhibit gives way.
  void open_run(std::unique_ptr<Session> session, bool fresh);
  /// A saved state, or a file for an exhibit.
  void open_file(const QString& path);
  /// A lesson that was read: with the words about what was left out.
  void open_lesson(const ReadLesson& read, const QString& file);
  void open_link(const QString& text);
  void present(bool presenting);
  void set_language(const QString& code);
  void say(const QString& words);

  Gallery& gallery() { return *gallery_; }
  ExhibitScreen& screen() { return *screen_; }
  Presenter& presenter() { return *presenter_; }
  Look& look() { return look_; }
  bool in_exhibit() const;
  const std::vector<QAction*>& commands() const { return commands_; }
  /// How many runs rest in memory, the open one among them; the others rest as a file would keep them.
  void set_most_visits(std::size_t most) { most_visits_ = most; }
  /// Copies, saves and the like without a dialog; used by tests and the random hands.
  void set_dialogs(bool allowed);
  /// Keeps what is open where a crash would not lose it, if anything has changed. What rests was kept when it
  /// was left.
  void autosave();
  /// What is open and how far it is, in short: another text means that something has changed.
  QString state_in_short() const;
  /// Puts a file to use that is no state: in the exhibit that is open; where that takes none, or `anywhere`,
  /// in the one that takes it; where several do, the person is asked.
  void use_file(const QString& path, bool anywhere);
  TakeAway& take_away() { return *take_away_; }
  Autosave& autosaves() { return autosaves_; }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QAction* add_command(const QString& title, const QList<QKeySequence>& keys, const QString& help,
                       std::function<void()> run);
  void make_screens();
  void make_commands();
  void make_reading_commands();
  void arrange();
  /// The open exhibit's title, in the language in use.
  void name_window();
  void load_words(const QString& code);
  void leave_exhibit();
  void save(bool ask);
  void ask_open();
  /// The only one, or the one that the person names; nullptr where they name none.
  const Exhibit* chosen_of(const std::vector<const Exhibit*>& takers, const QString& file);
  void show_keys();
  void show_numbers(const Exhibit* exhibit, const QString& readout = {});
  void hold_or_drop();
  void show_guesses();
  void show_guides(const QString& exhibit);
  void language_menu(const QPoint& at);
  void next_theme();
  void change_text_size(int by);
  void reading_menu(const QPoint& at);
  void back_out();
  void show_visit(std::unique_ptr<Visit> visit);
  void show_left_behind();
  void choose_left_behind(const QPoint& at);
  void bring_back(const std::vector<LeftBehind>& runs);
  bool opened(const std::string& exhibit) const;

  Look& look_;
  Preferences& preferences_;
  bool opengl_;
  bool dialogs_ = true;
  Gallery* gallery_ = nullptr;
  ExhibitScreen* screen_ = nullptr;
  Presenter* presenter_ = nullptr;
  Toast* toast_ = nullptr;
  TakeAway* take_away_ = nullptr;
  QPointer<NumbersPanel> numbers_;
  struct PutAway {
    Lesson lesson;
    QString file;  ///< where it was last saved
  };
  std::list<std::unique_ptr<Visit>> visits_;  ///< the newest first, one of them open
  std::map<std::string, PutAway> put_away_;   ///< by exhibit: visits for which there was no room any more
  std::size_t most_visits_ = 4;
  std::vector<QAction*> commands_;
  QTimer autosave_;
  Autosave autosaves_;
  QString kept_;  ///< what was handed over last, in short
  bool told_of_crash_ = false;
};

/// The three themes' names for preferences and the command line.
void set_theme_by_name(Look& look, const QString& name);

}  // namespace lucid
