// The bench: what is in it, what is relevant, and how it fits.
#include "bench.hpp"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "app/gui/bench/lit.hpp"
#include "app/gui/bench/relevance.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/style.hpp"

namespace lucid {

namespace {

/// Groups beyond this many controls begin folded, so that the first screen is not a wall of knobs.
constexpr int controls_at_first = 9;

QScrollArea* make_area(QWidget* content, QWidget* parent) {
  auto* area = new QScrollArea(parent);
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  area->setWidget(content);
  content->setAutoFillBackground(false);
  return area;
}

}  // namespace

GroupHead::GroupHead(Look& look, const QString& name, bool first, QWidget* parent)
    : Control(look, parent), first_(first) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  set_words(name, tr("Folds or unfolds these controls"));
}

void GroupHead::set_folded(bool folded) {
  if (folded_ == folded) return;
  folded_ = folded;
  tell_value();
  update();
  Q_EMIT folded_changed();
}

void GroupHead::press() { set_folded(!folded_); }

QSize GroupHead::sizeHint() const { return {look().px(160), first_ ? look().px(26) : look().px(41)}; }

void GroupHead::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(layoutDirection());
  const Look& l = look();
  if (!first_) {
    painter.setPen(QPen(l.colour(Role::line), l.stroke(1)));
    painter.drawLine(QPointF(focus_room, l.px(8) + 0.5), QPointF(width() - focus_room, l.px(8) + 0.5));
  }
  const double row = l.px(26);
  const QRectF line(focus_room, height() - row, width() - 2.0 * focus_room, row);
  paint_text(painter, line, name(), l.font(Face::caption), l.colour(Role::muted));
  const double box = l.px(18);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const QRectF arrow(mirrored ? line.left() : line.right() - box, line.center().y() - box / 2, box, box);
  if (folded_ || hover() > 0 || (hasFocus() && focus_shown()))
    paint_icon(painter, folded_ ? Icon::chevron_down : Icon::chevron_up, arrow, l.colour(Role::muted),
               l.stroke(1.5));
  if (folded_ && differs_) {
    QPen dashed(l.colour(Role::accent), l.stroke(1.5));
    dashed.setDashPattern({3, 2});
    dashed.setCapStyle(Qt::FlatCap);
    painter.setPen(dashed);
    const double words = QFontMetricsF(l.font(Face::caption)).horizontalAdvance(name()) + l.px(8);
    const double from = mirrored ? line.right() - words : line.left() + words;
    const double y = std::round(line.center().y()) + 0.5;
    painter.drawLine(QPointF(from, y), QPointF(mirrored ? from - l.px(14) : from + l.px(14), y));
  }
  if (folded_ && count_ > 0) {
    const QRectF words =
        mirrored ? line.adjusted(box + l.px(4), 0, 0, 0) : line.adjusted(0, 0, -box - l.px(4), 0);
    paint_text(painter, words, integer_text(count_, l.locale()), l.font(Face::caption), l.colour(Role::muted),
               Qt::AlignRight | Qt::AlignVCenter);
  }
  if (hasFocus() && focus_shown()) paint_focus(painter, l, line.adjusted(4, 4, -4, -4), l.px(4));
}

void GroupHead::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) press();
}

void GroupHead::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
    press();
  else if (key == Qt::Key_Left || key == Qt::Key_Right)
    set_folded((key == Qt::Key_Left) != (layoutDirection() == Qt::RightToLeft));
  else
    Control::keyPressEvent(event);
}

Bench::Bench(const Exhibit& exhibit, Look& look, QWidget* parent)
    : QWidget(parent),
      exhibit_(exhibit),
      look_(look),
      presets_(new ChoiceBox(look, this)),
      undo_(new Button(look, Icon::undo, tr("Undo"), tr("Takes back the last change (Ctrl+Z)"), this)),
      redo_(new Button(look, Icon::redo, tr("Redo"), tr("Brings back what was undone (Ctrl+Shift+Z)"), this)),
      controls_(new QWidget),
      readouts_(new ReadoutTable(exhibit, look)),
      settings_(default_settings(exhibit)) {
  setAccessibleName(tr("Bench"));
  setAccessibleDescription(tr("Controls and readouts of %1").arg(say(exhibit.title)));
  presets_->set_words(tr("Preset"), tr("Sets everything to a known thing or experiment"));
  QStringList titles{tr("As it came")};
  for (const Preset& preset : exhibit.presets) titles << say(preset.title);
  presets_->set_choices(titles);
  presets_->set_text_for_none(tr("Your own settings"));
  presets_->set_current(0);
  connect(presets_, &ChoiceBox::chosen, this, [this](int index) {
    // What the box shows follows the settings, which may refuse to follow.
    if (index == 0)
      Q_EMIT defaults_asked();
    else
      Q_EMIT preset_chosen(QString::fromStdString(exhibit_.presets[static_cast<std::size_t>(index - 1)].id));
    sort_out();
  });
  connect(undo_, &Button::pressed, this, &Bench::undo_asked);
  connect(redo_, &Button::pressed, this, &Bench::redo_asked);
  set_undo(false, false);

  make_controls();
  controls_area_ = make_area(controls_, this);
  readouts_area_ = make_area(readouts_, this);
  controls_area_->setAccessibleName(tr("Controls"));
  readouts_area_->setAccessibleName(tr("Readouts"));
  connect(readouts_, &ReadoutTable::pointed_at, this, &Bench::pointed_at);
  connect(readouts_, &ReadoutTable::copied, this, &Bench::said);
  connect(readouts_, &ReadoutTable::explain_asked, this, &Bench::explain_asked);
  connect(readouts_, &ReadoutTable::hold_asked, this, &Bench::hold_asked);
  connect(readouts_, &ReadoutTable::drop_asked, this, &Bench::drop_asked);
  connect(&look_, &Look::changed, this, &Bench::look_changed);
  sort_out();
  look_changed();
}

void Bench::look_changed() {
  const QPalette palette = look_.palette();
  setPalette(palette);
  for (QScrollArea* area : {controls_area_, readouts_area_}) area->setPalette(palette);
  controls_->layout()->setContentsMargins(0, 0, 0, look_.px(4));
  for (Group& group : groups_)
    if (group.head) group.head->updateGeometry();
  updateGeometry();
  arrange();
  update();
}

void Bench::make_controls() {
  auto* column = new QVBoxLayout(controls_);
  column->setSpacing(0);
  std::vector<std::string> names;
  std::vector<std::vector<const Parameter*>> members;
  for (const Parameter& parameter : exhibit_.parameters) {
    const auto found = std::find(names.begin(), names.end(), parameter.group);
    const auto at = static_cast<std::size_t>(found - names.begin());
    if (found == names.end()) {
      names.emplace_back(parameter.group);
      members.emplace_back();
    }
    members[at].push_back(&parameter);
  }
  int controls = 0;
  for (std::size_t g = 0; g < names.size(); ++g) {
    Group group;
    group.head = new GroupHead(look_, names[g].empty() ? tr("Settings") : say(members[g][0]->group), g == 0,
                               controls_);
    column->addWidget(group.head);
    for (const Parameter* parameter : members[g]) {
      auto* knob = new Knob(*parameter, look_, controls_);
      column->addWidget(knob);
      group.knobs.push_back(knob);
      knobs_[parameter->id] = knob;
      connect(knob, &Knob::begun, this, &Bench::edit_begun);
      connect(knob, &Knob::changed, this, [this, parameter](const Value& value) {
        const int index = exhibit_.parameter_index(parameter->id);
        settings_[static_cast<std::size_t>(index)] = value;
        Q_EMIT edited({parameter->id, value});
      });
      connect(knob, &Knob::ended, this, [this] {
        Q_EMIT edit_ended();
        sort_out();
      });
      connect(knob, &Knob::refused, this, &Bench::said);
      connect(knob, &Knob::said, this, &Bench::said);
      connect(knob, &Knob::pointed, this, [this, parameter](bool here) {
        Q_EMIT pointed_at(here ? QString::fromStdString(parameter->id) : QString());
      });
    }
    const Settings first = default_settings(exhibit_);
    const auto seen = static_cast<int>(std::ranges::count_if(group.knobs, [&](const Knob* knob) {
      return relevant(exhibit_, knob->parameter().relevant_when, first);
    }));
    if (g > 0 && controls + seen > controls_at_first) group.head->set_folded(true);
    controls += group.head->folded() ? 0 : seen;
    groups_.push_back(std::move(group));
  }
  make_deeds();
  for (const Group& group : groups_) connect(group.head, &GroupHead::folded_changed, this, &Bench::sort_out);
  column->addStretch(1);
}

void Bench::make_deeds() {
  Group group;
  auto* column = static_cast<QVBoxLayout*>(controls_->layout());
  for (const Action& action : exhibit_.actions) {
    // Deeds that need a place are done on the stage; a deed with one choice to make asks in a menu.
    const bool alone = action.arguments.empty();
    const bool one_choice = action.arguments.size() == 1 && action.arguments[0].kind == Kind::choice;
    if (!alone && !one_choice) continue;
    if (!group.head) {
      group.head = new GroupHead(look_, tr("Do"), groups_.empty(), controls_);
      column->addWidget(group.head);
    }
    auto* button = new Button(look_, Button::Shape::outlined, say(action.label), controls_);
    button->set_words(say(action.label), say(action.help));
    column->addWidget(button);
    column->setAlignment(button, Qt::AlignLeft);
    group.deeds.emplace_back(&action, button);
    connect(button, &Button::pressed, this, [this, &action, button, one_choice] {
      if (!one_choice) {
        Q_EMIT deed({action.id, {}});
        return;
      }
      QMenu menu(button);
      dress(menu, look_);
      for (const Choice& choice : action.arguments[0].choices)
        connect(menu.addAction(say(choice.label)), &QAction::triggered, this, [this, &action, &choice] {
          Q_EMIT deed({action.id, {choice.id}});
        });
      menu.exec(button->mapToGlobal(QPoint(0, button->height())));
    });
  }
  if (group.head) groups_.push_back(std::move(group));
}

void Bench::show_settings(const Settings& settings) {
  own_settings_ = true;
  if (settings.size() != exhibit_.parameters.size()) return;
  settings_ = settings;
  for (std::size_t i = 0; i < settings.size(); ++i) set_knob(i, settings[i]);
  sort_out();
}

bool Bench::take_names(const Snapshot& snapshot) {
  auto before = names_in_use_;
  for (std::size_t r = 0; r < exhibit_.readouts.size() && r < snapshot.readouts.size(); ++r) {
    const auto* list = std::get_if<List>(&snapshot.readouts[r]);
    if (!list || list->names.empty()) continue;
    for (const std::string& input : exhibit_.readouts[r].inputs) {
      const int index = exhibit_.parameter_index(input);
      if (index >= 0 && exhibit_.parameters[static_cast<std::size_t>(index)].kind == Kind::list)
        names_in_use_[input] = list->names;
    }
  }
  return names_in_use_ != before;
}

void Bench::set_knob(std::size_t index, const Value& value) {
  const Parameter& parameter = exhibit_.parameters[index];
  Knob* knob = knobs_.at(parameter.id);
  const auto* list = std::get_if<List>(&value);
  const auto used = names_in_use_.find(parameter.id);
  if (!list || list->names.empty() || used == names_in_use_.end()) return knob->set_value(value);
  List shown;
  for (const std::string& name : used->second) {
    const auto found = std::find(list->names.begin(), list->names.end(), name);
    shown.names.push_back(name);
    // Whoever is not named is 1, in every list by names.
    shown.numbers.push_back(found == list->names.end()
                                ? 1.0
                                : list->numbers[static_cast<std::size_t>(found - list->names.begin())]);
  }
  knob->set_value(shown);
}

void Bench::show(const Snapshot& snapshot, const Snapshot* held, bool out_of_date) {
  if (!own_settings_ && !out_of_date && snapshot.settings.size() == exhibit_.parameters.size() &&
      snapshot.settings != settings_) {
    settings_ = snapshot.settings;
    take_names(snapshot);
    for (std::size_t i = 0; i < settings_.size(); ++i) set_knob(i, settings_[i]);
    sort_out();
  } else if (!out_of_date && take_names(snapshot) && settings_.size() == exhibit_.parameters.size()) {
    for (std::size_t i = 0; i < settings_.size(); ++i)
      if (names_in_use_.contains(exhibit_.parameters[i].id)) set_knob(i, settings_[i]);
    sort_out();
  }
  const Settings held_settings = held ? held->settings : Settings();
  held_settings_ = held_settings;
  for (std::size_t i = 0; i < exhibit_.parameters.size(); ++i)
    knobs_.at(exhibit_.parameters[i].id)->set_held(i < held_settings.size() ? &held_settings[i] : nullptr);
  for (Group& group : groups_)
    group.head->set_differs(std::any_of(group.knobs.begin(), group.knobs.end(),
                                        [](const Knob* knob) { return !knob->held_words().isEmpty(); }));
  const int before = readouts_->sizeHint().height();
  readouts_->show_snapshot(snapshot, held, out_of_date || !snapshot.refined, preset_);
  if (readouts_->sizeHint().height() != before) arrange();
}

void Bench::sort_out() {
  preset_ = standing_preset(exhibit_, settings_);
  presets_->set_current(settings_ == default_settings(exhibit_) ? 0 : preset_ >= 0 ? preset_ + 1 : -1);
  bool first = true, changed = false;
  const auto show_or_hide = [&](QWidget* widget, bool visible) {
    if (widget->isHidden() == !visible) return;
    widget->setVisible(visible);
    changed = true;
  };
  for (Group& group : groups_) {
    int live = 0;
    for (Knob* knob : group.knobs) {
      const bool matters = relevant(exhibit_, knob->parameter().relevant_when, settings_) &&
                           !hidden_.contains(QString::fromStdString(knob->parameter().id));
      live += matters;
      show_or_hide(knob, matters && !group.head->folded());
    }
    for (const auto& [action, button] : group.deeds) {
      const bool matters = relevant(exhibit_, action->relevant_when, settings_);
      live += matters;
      show_or_hide(button, matters && !group.head->folded());
    }
    group.head->set_count(live);
    show_or_hide(group.head, live > 0);
    group.head->set_first(first);
    if (live > 0) first = false;
  }
  if (changed) arrange();
}

void Bench::set_undo(bool can_undo, bool can_redo, const QString& undo_what, const QString& redo_what) {
  undo_->setEnabled(can_undo);
  redo_->setEnabled(can_redo);
  undo_->set_words(tr("Undo"), undo_what.isEmpty() ? tr("Takes back the last change (Ctrl+Z)")
                                                   : tr("Takes back: %1 (Ctrl+Z)").arg(undo_what));
  redo_->set_words(tr("Redo"), redo_what.isEmpty() ? tr("Brings back what was undone (Ctrl+Shift+Z)")
                                                   : tr("Brings back: %1 (Ctrl+Shift+Z)").arg(redo_what));
}

void Bench::set_locked(const QStringList& ids, const QString& waits_for) {
  for (const auto& [id, knob] : knobs_)
    knob->set_locked(ids.contains(QString::fromStdString(id)) ? waits_for : QString());
}

void Bench::set_hidden(const QStringList& ids) {
  hidden_ = ids;
  sort_out();
}

void Bench::set_lit(const QString& quantity) {
  const QStringList ids = bare_ids(quantity);
  for (const auto& [name, knob] : knobs_) knob->set_lit(ids.contains(QString::fromStdString(name)));
  readouts_->set_lit(ids);
}

Knob* Bench::knob(std::string_view id) const {
  const auto found = knobs_.find(id);
  return found == knobs_.end() ? nullptr : found->second;
}

void Bench::reveal(std::string_view parameter) {
  Knob* target = knob(parameter);
  if (!target) return;
  for (Group& group : groups_)
    if (std::find(group.knobs.begin(), group.knobs.end(), target) != group.knobs.end())
      group.head->set_folded(false);
  controls_->layout()->activate();
  controls_area_->ensureWidgetVisible(target, 0, look_.px(24));
  target->control()->setFocus(Qt::OtherFocusReason);
}

QSize Bench::sizeHint() const { return {look_.bench_width(), look_.px(560)}; }

void Bench::arrange() {
  const int pad = look_.px(look_.compact() ? 12 : 20), top = look_.px(look_.compact() ? 12 : 16);
  const int scroll = look_.px(12);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const auto place = [&](QWidget* widget, int x, int y, int w, int h) {
    widget->setGeometry(mirrored ? width() - x - w : x, y, w, h);
  };
  const int button = look_.target();
  const int box = presets_->sizeHint().height();
  const int inner = width() - 2 * pad;
  place(presets_, pad - focus_room, top - focus_room, inner - 2 * button - look_.px(8) + 2 * focus_room, box);
  const int middle = top - focus_room + (box - button) / 2;
  place(undo_, width() - pad - 2 * button + look_.px(6), middle, button, button);
  place(redo_, width() - pad - button + look_.px(6), middle, button, button);

  const int begin = top + box - focus_room;
  const int room = std::max(0, height() - begin);
  // The scroll bar has the padding at the right to itself, so that nothing moves when it comes.
  const int left = pad - focus_room;
  const int area_width = width() - left - std::max(0, pad - scroll - focus_room);
  readouts_->setFixedWidth(inner);
  controls_->setFixedWidth(inner + 2 * focus_room);
  controls_->layout()->setContentsMargins(0, 0, 0, look_.px(4));
  controls_->layout()->invalidate();
  controls_->layout()->activate();
  const int controls = controls_->layout()->sizeHint().height();
  const int readouts = readouts_->empty() ? 0 : readouts_->sizeHint().height() + look_.px(12);
  int below = std::min(readouts, std::max(room * 46 / 100, room - controls));
  if (controls + readouts <= room) below = readouts;
  const int above = std::min(controls, room - below);
  place(controls_area_, left, begin, area_width, above);
  place(readouts_area_, pad, begin + above, area_width - focus_room, below);
  readouts_area_->setVisible(below > 0);
  update();
}

void Bench::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

bool Bench::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
    QTimer::singleShot(0, this, [this] { arrange(); });
  return QWidget::event(event);
}

void Bench::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), look_.colour(Role::paper));
  // Where the controls are cut, a hairline says that they go on below.
  if (controls_area_->verticalScrollBar()->maximum() > 0 || !readouts_->empty()) {
    painter.setPen(QPen(look_.colour(Role::line), look_.stroke(1)));
    const double y = controls_area_->geometry().bottom() + 1.5;
    const int pad = look_.px(look_.compact() ? 12 : 20);
    if (readouts_area_->isVisible()) painter.drawLine(QPointF(pad, y), QPointF(width() - pad, y));
  }
}

}  // namespace lucid
