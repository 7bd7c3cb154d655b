// From a declared parameter to its control.
#include "knob.hpp"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

#include "app/command_line.hpp"
#include "app/gui/bench/lit.hpp"
#include "app/gui/live_values.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/style.hpp"

namespace lucid {

namespace {

QString help_of(const Parameter& parameter) {
  const QString help = say(parameter.help);
  return help.isEmpty() ? say(parameter.label) : help;
}

/// A value that is painted on the stage: here only how much of it there is, and the way back.
class Summary : public Control {
 public:
  Summary(Look& look, QWidget* parent) : Control(look, parent) {
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  }
  void set_text(const QString& text) {
    if (text_ == text) return;
    text_ = text;
    tell_value();
    update();
  }
  QAccessible::Role role() const override { return QAccessible::StaticText; }
  QString value_words() const override { return text_; }
  QSize sizeHint() const override { return {look().px(220), look().px(30)}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF row = QRectF(rect()).adjusted(focus_room, 0, -focus_room, 0);
    paint_text(painter, row, name(), look().font(Face::body), look().colour(Role::ink));
    paint_text(painter, row, text_, look().font(Face::value), look().colour(Role::ink),
               Qt::AlignRight | Qt::AlignVCenter);
  }

 private:
  QString text_;
};

}  // namespace

/// "B 8.00 mm" below a control whose value is another in the held run.
class Knob::HeldNote : public Control {
 public:
  HeldNote(Look& look, QWidget* parent) : Control(look, parent) {
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    set_words(tr("B", "the held run"), tr("The value in the run that is held as B"));
  }
  void set(const QString& words) {
    if (words == words_) return;
    words_ = words;
    tell_value();
    update();
  }
  QAccessible::Role role() const override { return QAccessible::StaticText; }
  QString value_words() const override { return words_; }
  QSize sizeHint() const override { return {look().px(160), look().px(17)}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QFont font = look().font(Face::caption);
    //: the value of a control in the held run
    const QString text = tr("B %1").arg(words_);
    const double end = width() - focus_room, wide = end - focus_room - look().px(24);
    const double words = std::min(wide, QFontMetricsF(font).horizontalAdvance(text) + 2);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF place(mirrored ? focus_room : end - words, 0, words, height());
    paint_text(painter, place, text, font, look().colour(Role::accent), Qt::AlignRight | Qt::AlignVCenter);
    // The dashes by which B is known in charts and on the stage.
    QPen dashed(look().colour(Role::accent), look().stroke(1.5));
    dashed.setDashPattern({3, 2});
    dashed.setCapStyle(Qt::FlatCap);
    painter.setPen(dashed);
    const double y = std::round(height() / 2.0) + 0.5, from = mirrored ? place.right() + 5 : place.left() - 5;
    painter.drawLine(QPointF(from, y), QPointF(mirrored ? from + look().px(14) : from - look().px(14), y));
  }

 private:
  QString words_;
};

Knob::Knob(const Parameter& parameter, Look& look, QWidget* parent)
    : QWidget(parent), parameter_(parameter), look_(look), value_(parameter.initial) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  switch (parameter.kind) {
    case Kind::real:
    case Kind::integer: make_number(); break;
    case Kind::flag: make_flag(); break;
    case Kind::choice: make_choice(); break;
    case Kind::text: make_text(); break;
    case Kind::file: make_file(); break;
    case Kind::list: make_list(); break;
    case Kind::points:
    case Kind::grid: make_summary(); break;
  }
  note_ = new HeldNote(look, this);
  column->addWidget(note_);
  note_->hide();
  control_->installEventFilter(this);
  setObjectName(QString::fromStdString(parameter.id));
  show_(value_);
}

void Knob::hold(QWidget* control) {
  control_ = control;
  layout()->addWidget(control);
}

void Knob::set_value(const Value& value) {
  if (gesture_ || value.index() != parameter_.initial.index()) return;
  value_ = value;
  show_(value);
}

QString Knob::held_words() const { return note_->isHidden() ? QString() : note_->value_words(); }

void Knob::set_lit(bool lit) {
  if (lit_ == lit) return;
  lit_ = lit;
  update();
}

void Knob::paintEvent(QPaintEvent*) {
  if (!lit_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paint_lit(painter, look_, rect(), layoutDirection() == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge);
}

void Knob::enterEvent(QEnterEvent*) { Q_EMIT pointed(true); }
void Knob::leaveEvent(QEvent*) { Q_EMIT pointed(false); }

bool Knob::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::FocusIn) Q_EMIT pointed(true);
  if (event->type() == QEvent::FocusOut) Q_EMIT pointed(false);
  return QWidget::eventFilter(object, event);
}

void Knob::contextMenuEvent(QContextMenuEvent* event) { open_menu(event->globalPos()); }

void Knob::open_menu(QPoint at) {
  QMenu menu(this);
  dress(menu, look_);
  const QString label = say(parameter_.label);
  const auto copy = [this, label](const QString& text) {
    QApplication::clipboard()->setText(text);
    Q_EMIT said(tr("%1 copied").arg(label));
  };
  const QString shown = value_text(parameter_, value_, look_.locale());
  QAction* value = menu.addAction(tr("Copy value"));
  value->setEnabled(!shown.isEmpty());
  connect(value, &QAction::triggered, this,
          [copy, shown] { copy(QString(shown).replace(thin_space, u' ')); });
  if (parameter_.kind != Kind::file)
    connect(menu.addAction(tr("Copy as an option of the command line")), &QAction::triggered, this,
            [this, copy] {
              copy(QStringLiteral("--set ") +
                   QString::fromStdString(shell_word(parameter_.id + "=" + print_value(value_))));
            });
  menu.addSeparator();
  QAction* initial = menu.addAction(tr("Back to the default"));
  initial->setEnabled(!(value_ == parameter_.initial));
  connect(initial, &QAction::triggered, this, [this] {
    if (offer(parameter_.initial)) show_(value_);
  });
  if (held_ && !(*held_ == value_))
    connect(menu.addAction(tr("As in B: %1").arg(value_text(parameter_, *held_, look_.locale()))),
            &QAction::triggered, this, [this] {
              if (offer(*held_)) show_(value_);
            });
  menu.exec(at);
}

void Knob::set_held(const Value* held) {
  const bool differs = held && held->index() == parameter_.initial.index() && *held != value_;
  held_ = differs ? std::optional(*held) : std::nullopt;
  if (differs) {
    QString words = value_text(parameter_, *held, look_.locale());
    if (const auto* points = std::get_if<PointList>(held))
      words = tr("%n point(s)", nullptr, static_cast<int>(points->size()));
    if (const auto* file = std::get_if<File>(held); file && file->empty()) words = tr("no file");
    note_->set(words.isEmpty() ? tr("another") : words);
  }
  if (note_->isHidden() == differs) note_->setVisible(differs);
  if (show_held_)
    show_held_(held && held->index() == parameter_.initial.index() && *held != value_ ? held : nullptr);
}

void Knob::set_locked(const QString& waits_for) {
  if (auto* control = qobject_cast<Control*>(control_))
    control->set_locked(waits_for);
  else
    control_->setEnabled(waits_for.isEmpty());
}

bool Knob::offer(const Value& value) {
  if (value == value_) return true;
  if (const auto why = why_not(parameter_, value)) {
    Q_EMIT refused(say(*why));
    show_(value_);
    return false;
  }
  Q_EMIT begun();
  value_ = value;
  Q_EMIT changed(value);
  Q_EMIT ended();
  return true;
}

void Knob::offer_part(const Value& value) {
  if (why_not(parameter_, value)) return;
  value_ = value;
  Q_EMIT changed(value);
}

void Knob::make_number() {
  const bool whole = parameter_.kind == Kind::integer;
  const auto number_of = [](const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
    return std::get<double>(value);
  };
  Slider::Range range;
  range.minimum = parameter_.minimum, range.maximum = parameter_.maximum, range.step = parameter_.step;
  range.initial = number_of(parameter_.initial);
  range.unit = QString::fromStdString(parameter_.unit);
  range.log = parameter_.scale == Scale::log;
  range.whole = whole;
  range.fraction = parameter_.fraction;
  auto* slider = new Slider(look_, range, this);
  slider->set_words(say(parameter_.label), help_of(parameter_));
  hold(slider);
  show_ = [slider, number_of](const Value& value) { slider->set_value(number_of(value)); };
  show_held_ = [slider, number_of](const Value* held) {
    slider->set_held(held ? std::optional(number_of(*held)) : std::nullopt);
  };
  connect(slider, &Slider::begun, this, [this] {
    gesture_ = true;
    Q_EMIT begun();
  });
  connect(slider, &Slider::moved, this, [this, whole](double value) {
    if (whole)
      offer_part(static_cast<std::int64_t>(std::llround(value)));
    else
      offer_part(value);
  });
  connect(slider, &Slider::ended, this, [this] {
    gesture_ = false;
    Q_EMIT ended();
    show_(value_);
  });
  connect(slider, &Slider::refused, this, &Knob::refused);
}

void Knob::make_flag() {
  auto* control = new Switch(look_, this);
  control->set_words(say(parameter_.label), help_of(parameter_));
  hold(control);
  show_ = [control](const Value& value) { control->set_on(std::get<bool>(value)); };
  show_held_ = [control](const Value* held) {
    control->set_held(held ? std::optional(std::get<bool>(*held)) : std::nullopt);
  };
  connect(control, &Switch::switched, this, [this](bool on) { offer(on); });
}

void Knob::make_choice() {
  auto* control = new ChoiceBox(look_, this);
  control->set_words(say(parameter_.label), help_of(parameter_));
  // Under a group of the same name the label would say it twice.
  control->set_labelled(std::string_view(parameter_.group) != parameter_.label);
  QStringList labels;
  for (const Choice& choice : parameter_.choices) labels << say(choice.label);
  control->set_choices(labels);
  hold(control);
  show_ = [this, control](const Value& value) {
    const auto& id = std::get<std::string>(value);
    for (std::size_t i = 0; i < parameter_.choices.size(); ++i)
      if (parameter_.choices[i].id == id) control->set_current(static_cast<int>(i));
  };
  connect(control, &ChoiceBox::chosen, this,
          [this](int index) { offer(parameter_.choices[static_cast<std::size_t>(index)].id); });
}

void Knob::make_text() {
  auto* control = new TextEntry(look_, parameter_.most_items, this);
  control->set_words(say(parameter_.label), help_of(parameter_));
  hold(control);
  show_ = [control](const Value& value) {
    control->set_text(QString::fromStdString(std::get<std::string>(value)));
  };
  connect(control, &TextEntry::typed, this, [this, control](const QString& text) {
    const auto why = why_not(parameter_, Value(text.toStdString()));
    control->set_problem(why ? say(*why) : QString());
  });
  connect(control, &TextEntry::entered, this, [this, control](const QString& text) {
    const Value value(text.toStdString());
    if (const auto why = why_not(parameter_, value)) {
      // The words stay, so that they can be put right.
      control->set_problem(say(*why));
      Q_EMIT refused(say(*why));
    } else {
      control->set_problem({});
      offer(value);
    }
  });
}

void Knob::make_file() {
  auto* control = new FileEntry(look_, this);
  control->set_words(say(parameter_.label), help_of(parameter_));
  hold(control);
  show_ = [control](const Value& value) {
    control->set_file_name(QString::fromStdString(std::get<File>(value).name));
  };
  connect(control, &FileEntry::picked, this, [this, control](const QString& path) {
    QString problem;
    try {
      const Value value(read_file(path.toStdString()));
      if (const auto why = why_not(parameter_, value))
        problem = say(*why);
      else
        offer(value);
    } catch (const Refusal& refusal) {
      problem = say(refusal.message());
    }
    control->set_problem(problem);
    if (!problem.isEmpty()) Q_EMIT refused(problem);
  });
  connect(control, &FileEntry::cleared, this, [this, control] {
    control->set_problem({});
    offer(parameter_.initial);
  });
}

void Knob::make_list() {
  Slider::Range each;
  each.minimum = parameter_.minimum, each.maximum = parameter_.maximum, each.step = parameter_.step;
  each.unit = QString::fromStdString(parameter_.unit);
  each.log = parameter_.scale == Scale::log;
  each.fraction = parameter_.fraction;
  auto* control = new ListEntry(look_, each, parameter_.most_items, this);
  control->set_words(say(parameter_.label), help_of(parameter_));
  hold(control);
  show_ = [control](const Value& value) { control->set_value(std::get<List>(value)); };
  show_held_ = [control](const Value* held) { control->set_held(held ? &std::get<List>(*held) : nullptr); };
  connect(control, &ListEntry::begun, this, [this] {
    gesture_ = true;
    Q_EMIT begun();
  });
  connect(control, &ListEntry::moved, this, [this, control](const List& list) {
    if (const auto why = why_not(parameter_, Value(list))) {
      if (control->sliders().empty()) {
        control->typed_entry().set_problem(say(*why));
        Q_EMIT refused(say(*why));
      }
    } else {
      offer_part(list);
    }
  });
  connect(control, &ListEntry::ended, this, [this] {
    gesture_ = false;
    Q_EMIT ended();
  });
  connect(control, &ListEntry::refused, this, &Knob::refused);
}

void Knob::make_summary() {
  auto* summary = new Summary(look_, this);
  summary->set_words(say(parameter_.label), help_of(parameter_));
  hold(summary);
  auto* back = new Button(look_, Button::Shape::link, tr("Back to the start"), this);
  back->set_face(Face::caption);
  back->set_words(tr("Back to the start"),
                  tr("Brings back what was here first: %1").arg(say(parameter_.label)));
  layout()->addWidget(back);
  layout()->setAlignment(back, Qt::AlignLeft);
  show_ = [this, summary, back](const Value& value) {
    if (const auto* points = std::get_if<PointList>(&value)) {
      summary->set_text(tr("%n point(s)", nullptr, static_cast<int>(points->size())));
    } else {
      const auto& grid = std::get<Grid>(value);
      summary->set_text(tr("%1 × %2").arg(integer_text(grid.rows, look_.locale()),
                                          integer_text(grid.columns, look_.locale())));
    }
    back->setVisible(value != parameter_.initial);
  };
  connect(back, &Button::pressed, this, [this] {
    offer(parameter_.initial);
    show_(value_);
  });
}

}  // namespace lucid
