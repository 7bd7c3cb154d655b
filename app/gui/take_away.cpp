#include "app/gui/take_away.hpp"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include "app/command_line.hpp"
#include "app/gui/bench/relevance.hpp"
#include "app/gui/exhibit_screen.hpp"
#include "app/gui/save_as.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/look.hpp"
#include "app/gui/widgets/style.hpp"
#include "visualizations/export.hpp"

namespace lucid {

TakeAway::TakeAway(ExhibitScreen& screen, Look& look, QWidget* window)
    : QObject(window), screen_(screen), look_(look), window_(window) {}

void TakeAway::copy_picture() {
  if (!screen_.visit()) return;
  const QByteArray png = to_png(screen_.stage().list(), look_.theme(), 2);
  QApplication::clipboard()->setImage(QImage::fromData(png));
  Q_EMIT said(tr("The picture is on the clipboard."));
}

void TakeAway::copy_data() {
  if (!screen_.visit()) return;
  QApplication::clipboard()->setText(screen_.data_as_csv());
  Q_EMIT said(tr("The data are on the clipboard."));
}

void TakeAway::copy_link() {
  if (!screen_.visit()) return;
  const Session& session = *screen_.visit()->session;
  QApplication::clipboard()->setText(
      QString::fromStdString(link_to(session.exhibit(), session.settings(), session.seed())));
  bool files = false;
  for (const auto& value : session.settings())
    if (const auto* file = std::get_if<File>(&value)) files |= !file->empty();
  Q_EMIT said(
      files
          ? tr("The link is on the clipboard. Your file does not fit into it: save the state to share that.")
          : tr("The link is on the clipboard."));
}

void TakeAway::copy_command_line() {
  if (!screen_.visit()) return;
  const Session& session = *screen_.visit()->session;
  const State state = session.state();
  QApplication::clipboard()->setText(QString::fromStdString(command_line_of(session.exhibit(), state)));
  const auto files = files_of(state);
  if (files.empty())
    Q_EMIT said(tr("The command line is on the clipboard: it computes the same figures in a shell."));
  else
    Q_EMIT said(tr("The command line is on the clipboard. It looks for %1 in the folder where it is run.")
                    .arg(QString::fromStdString(files.back())));
}

void TakeAway::save_picture() {
  if (!screen_.visit()) return;
  const Exhibit& exhibit = screen_.visit()->exhibit();
  const DrawList& list = screen_.stage().list();
  const QString title = say(exhibit.title);
  const Theme theme = look_.theme();
  const QString words =
      save_as(window_, tr("Save picture"), QString::fromStdString(exhibit.id),
              {{QStringLiteral("png"), tr("Picture"), [&] { return to_png(list, theme, 2); }},
               {QStringLiteral("svg"), tr("Drawing"), [&] { return to_svg(list, theme, title); }},
               {QStringLiteral("pdf"), QStringLiteral("PDF"), [&] { return to_pdf(list, theme, title); }}});
  if (!words.isEmpty()) Q_EMIT said(words);
}

void TakeAway::save_data() {
  if (!screen_.visit()) return;
  const QString words =
      save_as(window_, tr("Save data"), QString::fromStdString(screen_.visit()->exhibit().id),
              {{QStringLiteral("csv"), tr("Table"), [this] { return screen_.data_as_csv().toUtf8(); }}});
  if (!words.isEmpty()) Q_EMIT said(words);
}

void TakeAway::save_export(const Export& which) {
  if (!screen_.visit()) return;
  const auto snapshot = screen_.visit()->session->snapshot();
  const QString words = save_as(window_, say(which.label),
                                QString::fromStdString(screen_.visit()->exhibit().id + "-" + which.id),
                                {{QString::fromStdString(which.ending), say(which.label),
                                  [&] { return QByteArray::fromStdString(which.write(*snapshot)); }}});
  if (!words.isEmpty()) Q_EMIT said(words);
}

void TakeAway::fill(QMenu& menu) {
  if (!screen_.visit()) return;
  const Session& session = *screen_.visit()->session;
  const Exhibit& exhibit = session.exhibit();
  const auto add = [&](const QString& title, const QString& help, const QKeySequence& key, auto run) {
    QAction* action = menu.addAction(title, this, run);
    action->setShortcut(key);
    action->setToolTip(help);
    action->setStatusTip(help);
    return action;
  };
  add(tr("Copy picture"), tr("the stage as it is"), Qt::CTRL | Qt::Key_C, [this] { copy_picture(); });
  add(tr("Copy data"), tr("all readouts and curves as a table"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
      [this] { copy_data(); });
  add(tr("Copy link"), tr("a link to these settings"), Qt::CTRL | Qt::Key_L, [this] { copy_link(); });
  add(tr("Copy as command line"), tr("the words for a shell that compute the same"),
      Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { copy_command_line(); });
  menu.addSeparator();
  add(tr("Save…"), tr("the run, the view and the story as a file"), Qt::CTRL | Qt::Key_S,
      [this] { Q_EMIT save_asked(); });
  add(tr("Save picture…"), tr("PNG, SVG or PDF"), {}, [this] { save_picture(); });
  add(tr("Save data…"), tr("CSV"), {}, [this] { save_data(); });
  bool first = true;
  for (const Export& which : exhibit.exports) {
    if (!relevant(exhibit, which.relevant_when, session.settings())) continue;
    if (first) menu.addSeparator();
    first = false;
    add(tr("Take away: %1…").arg(say(which.label)), say(which.help), {},
        [this, &which] { save_export(which); });
  }
  menu.addSeparator();
  add(tr("Reset the view"), tr("turns the stage back to how it came"), {},
      [this] { screen_.stage().reset_view(); });
  menu.setToolTipsVisible(true);
}

void TakeAway::open_menu(const QPoint& at) {
  QMenu menu(window_);
  dress(menu, look_);
  fill(menu);
  menu.exec(at);
}

}  // namespace lucid
