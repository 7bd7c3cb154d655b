// A window without a display, and hands for its menus.
#pragma once

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTimer>
#include <QtTest>
#include <functional>

#include "app/gui/exhibit_screen.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/widgets/look.hpp"
#include "app/gui/window.hpp"

namespace lucid {

struct Studio {
  Studio() : preferences(false), window(look, preferences, false) {
    look.set_reduce_motion(true);
    window.set_dialogs(false);
    window.resize(1440, 900);
    window.show();
  }
  Session& session() { return *window.screen().visit()->session; }
  ExhibitScreen& screen() { return window.screen(); }
  /// Until the model has answered and the screen shows it.
  void settle() {
    QTRY_VERIFY_WITH_TIMEOUT(!session().out_of_date(), 60'000);
    if (!session().playing()) QTRY_VERIFY_WITH_TIMEOUT(!session().latest()->busy, 60'000);
    QTest::qWait(80);
    screen().tick();
  }

  Look look;
  Preferences preferences;
  Window window;
};

/// What stands in the menu that `open` opens; the entry that begins with `chosen` is chosen, if any is named.
inline QStringList drive_menu(const std::function<void()>& open, const QString& chosen = {}) {
  QStringList texts;
  bool found = chosen.isEmpty();
  QTimer::singleShot(0, [&] {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu) return;
    QAction* wanted = nullptr;
    for (QAction* action : menu->actions()) {
      if (action->isSeparator()) continue;
      texts << action->text().section(u'\t', 0, 0);
      if (!chosen.isEmpty() && !wanted && texts.back().startsWith(chosen)) wanted = action;
    }
    if (wanted) {
      found = true;
      wanted->trigger();
    }
    menu->close();
  });
  open();
  if (!found) qWarning("no entry %s in %s", qPrintable(chosen), qPrintable(texts.join(", ")));
  return found ? texts : QStringList();
}

}  // namespace lucid
