// How a person reads: text size, theme and motion, by keys and by a menu.
#include <QMenu>
#include <algorithm>

#include "app/gui/widgets/style.hpp"
#include "app/gui/window.hpp"

namespace lucid {

void Window::make_reading_commands() {
  const auto keys = [](auto... key) { return QList<QKeySequence>{QKeySequence(key)...}; };
  add_command(tr("Larger text"), keys(Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal),
              tr("everywhere, in four sizes"), [this] { change_text_size(1); });
  add_command(tr("Smaller text"), keys(Qt::CTRL | Qt::Key_Minus), tr("one size back"),
              [this] { change_text_size(-1); });
  add_command(tr("Theme"), keys(Qt::CTRL | Qt::Key_T), tr("paper, night, high contrast"),
              [this] { next_theme(); });
  add_command(tr("Less motion"), keys(Qt::CTRL | Qt::Key_M), tr("nothing glides or flows; again for more"),
              [this] { look_.set_reduce_motion(!look_.reduce_motion()); });
}

void Window::change_text_size(int by) {
  look_.set_text_scale(static_cast<TextScale>(std::clamp(static_cast<int>(look_.text_scale()) + by, 0, 3)));
}

void Window::reading_menu(const QPoint& at) {
  QMenu menu(this);
  dress(menu, look_);
  const QString sizes[] = {tr("Normal text"), tr("Large text"), tr("Larger text"), tr("Largest text")};
  for (int i = 0; i < 4; ++i) {
    const auto scale = static_cast<TextScale>(i);
    QAction* action = menu.addAction(sizes[i], this, [this, scale] { look_.set_text_scale(scale); });
    action->setCheckable(true);
    action->setChecked(look_.text_scale() == scale);
  }
  menu.addSeparator();
  QAction* still =
      menu.addAction(tr("Less motion"), this, [this] { look_.set_reduce_motion(!look_.reduce_motion()); });
  still->setCheckable(true);
  still->setChecked(look_.reduce_motion());
  menu.exec(at);
}

}  // namespace lucid
