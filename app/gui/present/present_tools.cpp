#include "app/gui/present/present_tools.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "app/gui/present/present_bar.hpp"
#include "app/gui/widgets/mirror.hpp"

namespace lucid {

Swatch::Swatch(Look& look, Role colour, const QString& name, QWidget* parent)
    : Control(look, parent), colour_(colour) {
  set_words(name, tr("The pen draws in this colour."));
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
}

void Swatch::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && rect().contains(event->pos())) press();
}

void Swatch::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
    press();
  else
    Control::keyPressEvent(event);
}

void Swatch::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QPointF centre = QRectF(rect()).center();
  if (chosen_) {
    painter.setPen(look().pen(Role::ink, 2));
    painter.drawEllipse(centre, look().px(11), look().px(11));
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(look().colour(colour_));
  painter.drawEllipse(centre, look().px(7.5), look().px(7.5));
  if (focus_shown()) paint_focus(painter, look(), QRectF(rect()).adjusted(4, 4, -4, -4), 4);
}

PresentTools::PresentTools(Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  const auto icon = [&](Icon sign, const QString& name, const QString& help) {
    buttons_.push_back(new Button(look_, sign, name, help, this));
    keys_ << QString();
  };
  const auto words = [&](const QString& text, const QString& key, const QString& help) {
    auto* button = new Button(look_, Button::Shape::plain, text, this);
    keys_ << key;
    button->set_words(text, help);
    buttons_.push_back(button);
  };
  icon(Icon::chevron_left, tr("Back"), tr("The step before (Page Up, Left)."));
  icon(Icon::chevron_right, tr("Next"), tr("The next step (Page Down, Right)."));
  icon(Icon::play, tr("Play"), tr("Lets the model run, or rests it (Space)."));
  icon(Icon::step, tr("Step"), tr("One step of the model (.)."));
  icon(Icon::restart, tr("Restart"), tr("The run from its beginning (R)."));
  words(tr("Spotlight"), QStringLiteral("L"),
        tr("Only what is under the pointer stays bright; the arrows move it, too."));
  words(tr("Pen"), QStringLiteral("P"),
        tr("Draws over the stage; the exhibit does not notice. By keys: arrows, Enter, Esc."));
  words(tr("Undo"), QStringLiteral("U"), tr("Takes the last stroke away."));
  words(tr("Wipe"), QStringLiteral("C"), tr("Takes all strokes away."));
  words(tr("Dark"), QStringLiteral("B"), tr("A dark screen until a key is pressed: eyes here, please."));
  words(tr("White"), QStringLiteral("W"), tr("A white screen until a key is pressed."));
  words(tr("Controls"), QStringLiteral("E"), tr("The controls of the exhibit at the right edge."));
  words(tr("Leave"), tr("Esc"), tr("Back to the window, as it was."));
  for (int i = 0; i < tool_count; ++i)
    connect(buttons_[static_cast<std::size_t>(i)], &Button::pressed, this,
            [this, i] { Q_EMIT used(static_cast<Tool>(i)); });
  const QString names[] = {tr("Vermilion"), tr("Teal"), tr("Violet"), tr("Ink")};
  int at = 0;
  for (const Role role : PresentBar::pen_roles()) {
    auto* swatch = new Swatch(look_, role, names[at++], this);
    swatches_.push_back(swatch);
    connect(swatch, &Swatch::pressed, this, [this, role] { Q_EMIT pen_role_chosen(role); });
  }
  setAccessibleName(tr("Tools for presenting"));
  connect(&look_, &Look::changed, this, &PresentTools::arrange);
  hide();
}

void PresentTools::set_state(bool playing, bool locked, bool spotlight, bool pen, Role pen_role) {
  button(Tool::play).set_icon(playing ? Icon::pause : Icon::play);
  for (const Tool tool : {Tool::play, Tool::step, Tool::next})
    button(tool).set_locked(locked ? tr("waits for the room's guess") : QString());
  button(Tool::spotlight).set_checked(spotlight);
  button(Tool::pen).set_checked(pen);
  for (std::size_t i = 0; i < swatches_.size(); ++i)
    swatches_[i]->set_chosen(PresentBar::pen_roles()[i] == pen_role && pen);
}

QSize PresentTools::sizeHint() const { return {look_.px(1000), look_.target() + look_.px(20)}; }

int PresentTools::least_width() const {
  int wide = 2 * look_.px(8);
  for (Button* button : buttons_) {
    button->set_note({});
    wide += button->sizeHint().width();
  }
  for (const Swatch* swatch : swatches_) wide += swatch->sizeHint().width();
  return wide;
}

void PresentTools::resizeEvent(QResizeEvent*) { arrange(); }

void PresentTools::showEvent(QShowEvent*) { arrange(); }

void PresentTools::arrange() {
  std::vector<QWidget*> row;
  for (int i = 0; i < tool_count; ++i) {
    row.push_back(buttons_[static_cast<std::size_t>(i)]);
    if (static_cast<Tool>(i) == Tool::pen) row.insert(row.end(), swatches_.begin(), swatches_.end());
  }
  const auto needed = [&row] {
    int wide = 0;
    for (const QWidget* widget : row) wide += widget->sizeHint().width();
    return wide;
  };
  // Where there is no room the keys' names go first, then the space between.
  for (std::size_t i = 0; i < buttons_.size(); ++i) buttons_[i]->set_note(keys_[static_cast<qsizetype>(i)]);
  if (needed() > width() - 2 * look_.px(8))
    for (Button* button : buttons_) button->set_note({});
  const int wide = needed();
  const double spare = width() - 2.0 * look_.px(8) - wide;
  const double gap = std::clamp(spare / static_cast<double>(row.size() - 1), -6.0, look_.px(14) * 1.0);
  double x = (width() - wide - gap * static_cast<double>(row.size() - 1)) / 2;
  for (QWidget* widget : row) {
    const QSize size = widget->sizeHint();
    widget->setGeometry(qRound(x), (height() - size.height()) / 2, size.width(), size.height());
    x += size.width() + gap;
  }
  mirror_children(*this);
}

void PresentTools::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), look_.colour(Role::paper));
  painter.setPen(QPen(look_.colour(Role::line), look_.stroke(1)));
  painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
}

}  // namespace lucid
