#include "app/gui/numbers_panel.hpp"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "app/command_line.hpp"
#include "app/gui/bench/relevance.hpp"
#include "app/gui/formulas.hpp"
#include "app/gui/live_values.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/buttons.hpp"
#include "app/gui/widgets/notice.hpp"
#include "app/gui/widgets/table.hpp"
#include "visualizations/numbers.hpp"

namespace lucid {
namespace {

/// Before a case that is still to be computed.
const QString not_yet = QStringLiteral("○");

/// A count as it is; else the figure to five digits: enough to see an agreement, few enough to read.
QString figure(double number, const QLocale& locale) {
  const bool count = number == std::round(number) && std::abs(number) < 1e7;
  return count ? integer_text(std::llround(number), locale) : number_text(number, locale, 5);
}

QString tolerance_text(const Check& check, const QLocale& locale) {
  const QString number = number_text(check.tolerance, locale, 2);
  return check.relative ? NumbersPanel::tr("%1 of it").arg(number) : number;
}

QString unit_of(const Readout& readout, const Reading& reading) {
  if (!readout.unit.empty()) return QString::fromStdString(readout.unit);
  if (readout.fraction) return NumbersPanel::tr("a share of one, shown in per cent");
  if (std::holds_alternative<std::string>(reading)) return NumbersPanel::tr("none: a word");
  if (std::holds_alternative<std::monostate>(reading)) return NumbersPanel::tr("none", "a unit");
  return NumbersPanel::tr("a plain number");
}

/// A typeset formula, as large as the room allows.
class FormulaView : public QWidget {
 public:
  FormulaView(Look& look, const QString& tex, QWidget* parent) : QWidget(parent), look_(look), tex_(tex) {
    setAccessibleName(tex);
    setToolTip(tex);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    const auto size = formula_size(tex_, true, look_.font(Face::story));
    setMinimumHeight(size ? static_cast<int>(std::ceil(size->height)) + look_.px(8) : look_.px(28));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = look_.colour(Role::ink);
    if (const auto size = formula_size(tex_, true, look_.font(Face::story))) {
      const double scale = std::min(1.0, width() / size->width);
      const QSizeF fitted(size->width * scale, size->height * scale);
      const double x = layoutDirection() == Qt::RightToLeft ? width() - fitted.width() : 0;
      paint_formula(painter, {QPointF(x, (height() - fitted.height()) / 2), fitted}, tex_, true, ink);
    } else {
      painter.setFont(look_.serif(18 * look_.scale()));
      painter.setPen(ink);
      painter.drawText(rect(), Qt::AlignVCenter | Qt::TextWordWrap, tex_);
    }
  }

 private:
  Look& look_;
  QString tex_;
};

}  // namespace

NumbersPanel::NumbersPanel(Look& look, std::vector<const Exhibit*> exhibits, Now now, QWidget* parent)
    : QDialog(parent),
      look_(look),
      exhibits_(std::move(exhibits)),
      now_(std::move(now)),
      run_(new CheckRun(this)) {
  setWindowTitle(tr("Check the numbers"));
  setAttribute(Qt::WA_DeleteOnClose);
  setPalette(look.palette());
  for (const auto* exhibit : exhibits_)
    for (const auto& check : exhibit->checks) checks_.push_back(&check);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(look.px(28), look.px(24), look.px(28), look.px(20));
  layout->setSpacing(look.px(10));
  auto* title = new QLabel(tr("Check the numbers"), this);
  title->setFont(look.font(Face::step_title));
  title->setIndent(focus_room);  // in line with the boxes below
  layout->addWidget(title);

  auto* row = new QHBoxLayout;
  row->setSpacing(look.px(12));
  choice_ = new ChoiceBox(look, this);
  choice_->set_words(tr("What is shown"), tr("All reference cases, or where one figure comes from."));
  choice_->setMinimumWidth(look.px(300));
  row->addWidget(choice_);
  progress_ = new ProgressBar(look, this);
  progress_->set_words(tr("Cases computed"), {});
  row->addWidget(progress_);
  summary_ = new QLabel(this);
  summary_->setFont(look.font(Face::body));
  summary_->setWordWrap(true);
  row->addStretch(1);
  again_ = new Button(look, Button::Shape::outlined, tr("Cancel"), this);
  connect(again_, &Button::pressed, this, [this] { run_->running() ? run_->cancel() : rerun(); });
  row->addWidget(again_);
  layout->addLayout(row);
  layout->addWidget(summary_);

  pages_ = new QStackedWidget(this);
  make_table();
  page_area_ = new QScrollArea(this);
  page_area_->setFrameShape(QFrame::NoFrame);
  page_area_->setWidgetResizable(true);
  page_area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  page_area_->viewport()->setAutoFillBackground(false);
  page_area_->setAccessibleName(tr("Where the figure comes from"));
  pages_->addWidget(table_);
  pages_->addWidget(page_area_);
  layout->addWidget(pages_, 1);
  auto* close = new Button(look, Button::Shape::outlined, tr("Close"), this);
  connect(close, &Button::pressed, this, &QDialog::accept);
  layout->addWidget(close, 0, Qt::AlignRight);
  resize(look.px(1020), look.px(640));

  choice_labels_ = {tr("All reference cases")};
  choice_ids_.push_back({});
  if (exhibits_.size() == 1 && now_ && now_()) {
    const auto snapshot = now_();
    for (const auto& readout : exhibits_.front()->readouts) {
      if (!relevant(*exhibits_.front(), readout.relevant_when, snapshot->settings)) continue;
      choice_ids_.push_back(QString::fromStdString(readout.id));
      choice_labels_ << lucid::say(readout.label);
    }
  }
  choice_->set_choices(choice_labels_);
  choice_->set_current(0);
  choice_->setVisible(choice_labels_.size() > 1);
  connect(choice_, &ChoiceBox::chosen, this, [this](int index) {
    if (index <= 0)
      show_cases();
    else
      show_readout(choice_ids_[static_cast<std::size_t>(index)]);
  });
  connect(run_, &CheckRun::found, this, &NumbersPanel::take);
  connect(run_, &CheckRun::finished, this, [this](bool whole) {
    tell_progress();
    if (!readout_.isEmpty()) build_page();
    if (!whole) return;
    const auto passed = std::count_if(results_.begin(), results_.end(),
                                      [](const auto& entry) { return entry.second.passed; });
    Q_EMIT finished_all(static_cast<int>(passed), static_cast<int>(checks_.size()));
  });
  refresh_.setInterval(200);
  connect(&refresh_, &QTimer::timeout, this, &NumbersPanel::refresh_values);
  refresh_.start();
  rerun();
}

void NumbersPanel::make_table() {
  table_ = new QTableWidget(static_cast<int>(checks_.size()), 6, this);
  table_->setHorizontalHeaderLabels(
      {QString(), tr("What"), tr("Expected"), tr("Computed"), tr("Tolerance"), tr("Source")});
  table_->verticalHeader()->hide();
  table_->setFrameShape(QFrame::NoFrame);
  table_->setShowGrid(false);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setWordWrap(true);
  table_->setFont(look_.font(Face::body));
  table_->setAccessibleName(tr("Reference cases"));
  const QLocale& locale = look_.locale();
  for (int row = 0; row < table_->rowCount(); ++row) {
    const Check& check = *checks_[static_cast<std::size_t>(row)];
    const auto cell = [&](int column, const QString& text, bool number = false) {
      auto* item = new QTableWidgetItem(text);
      item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
      item->setToolTip(text);
      table_->setItem(row, column, item);
    };
    cell(0, QString());
    // An equation is read in one piece.
    const QChar no_break(0x00A0);
    cell(1, lucid::say(check.what).replace(QStringLiteral(" = "), no_break + QStringLiteral("=") + no_break));
    cell(2, figure(check.expected, locale), true);
    cell(3, QString(), true);
    cell(4, tolerance_text(check, locale), true);
    QString source = lucid::say(check.source);
    if (check.limits && *check.limits) source += QStringLiteral(" · ") + lucid::say(check.limits);
    cell(5, source);
  }
  // Figures stand whole; what is said in words shares the rest and takes as many lines as it needs.
  QHeaderView& head = *table_->horizontalHeader();
  head.setSectionResizeMode(0, QHeaderView::Fixed);
  table_->setColumnWidth(0, look_.px(28));
  for (const int column : {1, 5}) head.setSectionResizeMode(column, QHeaderView::Stretch);
  const QFontMetricsF metrics(look_.font(Face::body));
  for (int column = 2; column < 5; ++column) {
    double wide = metrics.horizontalAdvance(table_->horizontalHeaderItem(column)->text());
    for (int row = 0; row < table_->rowCount(); ++row) {
      const Check& check = *checks_[static_cast<std::size_t>(row)];
      // What is computed agrees with what is expected in all digits that are shown, or nearly.
      const QString text = column == 4 ? tolerance_text(check, locale) : figure(check.expected, locale);
      wide = std::max(wide, metrics.horizontalAdvance(text));
    }
    if (column == 3) wide = std::max(wide, metrics.horizontalAdvance(figure(-1.2345e-15, locale)));
    head.setSectionResizeMode(column, QHeaderView::Fixed);
    table_->setColumnWidth(column, static_cast<int>(std::ceil(wide)) + look_.px(24));
  }
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  dress_table(*table_, look_);
  for (int column = 2; column < 5; ++column)
    table_->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  connect(table_, &QTableWidget::cellActivated, this, [this](int row, int) {
    const auto& readout = checks_[static_cast<std::size_t>(row)]->readout;
    if (!readout.empty() && now_ && now_()) show_readout(QString::fromStdString(readout));
  });
}

void NumbersPanel::rerun() {
  results_.clear();
  for (int row = 0; row < table_->rowCount(); ++row) {
    table_->item(row, 0)->setText(not_yet);
    table_->item(row, 0)->setForeground(look_.colour(Role::muted));
    table_->item(row, 3)->setText({});
  }
  run_->start(checks_);
  tell_progress();
  if (!readout_.isEmpty()) build_page();
}

void NumbersPanel::take(const CheckResult& result) {
  results_[result.check] = result;
  const auto found = std::find(checks_.begin(), checks_.end(), result.check);
  const int row = static_cast<int>(found - checks_.begin());
  auto* mark = table_->item(row, 0);
  mark->setText(result.passed ? QStringLiteral("✓") : QStringLiteral("✗"));
  mark->setForeground(look_.colour(result.passed ? Role::accept : Role::reject_text));
  mark->setToolTip(result.passed ? tr("agrees") : tr("does not agree"));
  table_->item(row, 3)->setText(figure(result.got, look_.locale()));
  tell_progress();
  if (!readout_.isEmpty() && result.check->readout == readout_.toStdString()) build_page();
}

void NumbersPanel::tell_progress() {
  const int total = static_cast<int>(checks_.size()), done = run_->done();
  const int passed = static_cast<int>(
      std::count_if(results_.begin(), results_.end(), [](const auto& entry) { return entry.second.passed; }));
  progress_->setVisible(run_->running());
  progress_->set_share(total ? static_cast<double>(done) / total : 1);
  if (run_->running())
    summary_->setText(tr("%1 of %2 computed").arg(done).arg(total));
  else if (done < total)
    summary_->setText(tr("Stopped after %1 of %2; %3 of them agree.").arg(done).arg(total).arg(passed));
  else
    summary_->setText(tr("%1 of %2 agree with their sources.").arg(passed).arg(total));
  again_->set_text(run_->running() ? tr("Cancel") : tr("Run again"));
  again_->set_words(again_->text(),
                    run_->running()
                        ? tr("Stops after the case in hand; what was found stays.")
                        : tr("Computes every case anew, by the functions that the pictures are drawn from."));
  layout()->activate();  // a longer word has its room before it is seen
}

void NumbersPanel::show_cases() {
  readout_.clear();
  choice_->set_current(0);
  pages_->setCurrentWidget(table_);
}

void NumbersPanel::show_readout(const QString& id) {
  if (exhibits_.size() != 1 || exhibits_.front()->readout_index(id.toStdString()) < 0) return;
  readout_ = id;
  auto found = std::find(choice_ids_.begin(), choice_ids_.end(), id);
  if (found == choice_ids_.end()) {
    // What goes into a figure may be a reading of another view.
    const Exhibit& exhibit = *exhibits_.front();
    const int index = exhibit.readout_index(id.toStdString());
    choice_labels_ << lucid::say(exhibit.readouts[static_cast<std::size_t>(index)].label);
    found = choice_ids_.insert(choice_ids_.end(), id);
    choice_->set_choices(choice_labels_);
  }
  choice_->set_current(static_cast<int>(found - choice_ids_.begin()));
  build_page();
  pages_->setCurrentWidget(page_area_);
  page_area_->ensureVisible(0, 0);
}

QLabel* NumbersPanel::add_line(const QString& text, int face, bool muted) {
  auto* label = new QLabel(text, page_);
  label->setFont(look_.font(static_cast<Face>(face)));
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  if (muted) {
    QPalette palette = look_.palette();
    palette.setColor(QPalette::WindowText, look_.colour(Role::muted));
    label->setPalette(palette);
  }
  column_->addWidget(label);
  return label;
}

void NumbersPanel::add_heading(const QString& text) {
  column_->addSpacing(look_.px(10));
  add_line(text, static_cast<int>(Face::caption_strong), true);
}

QString NumbersPanel::value_of(const QString& id) const {
  const auto snapshot = now_ ? now_() : nullptr;
  if (!snapshot) return {};
  const QString text = live_text(*snapshot, id, look_.locale());
  return text.isEmpty() ? tr("no value yet") : text;
}

void NumbersPanel::build_page() {
  const auto snapshot = now_ ? now_() : nullptr;
  if (!snapshot) return;
  const Exhibit& exhibit = *exhibits_.front();
  const Readout& readout =
      exhibit.readouts[static_cast<std::size_t>(exhibit.readout_index(readout_.toStdString()))];
  living_.clear();
  delete page_;
  page_ = new QWidget;
  page_->setAutoFillBackground(false);
  column_ = new QVBoxLayout(page_);
  column_->setContentsMargins(0, look_.px(8), look_.px(12), look_.px(8));
  column_->setSpacing(look_.px(5));

  const QString label = lucid::say(readout.label);
  auto* head = add_line({}, static_cast<int>(Face::step_title));
  living_.emplace_back(head, [this, label] { return label + QStringLiteral("   ") + value_of(readout_); });
  if (const QString help = lucid::say(readout.help); !help.isEmpty())
    add_line(help, static_cast<int>(Face::body));

  if (const QString tex =
          readout.formula.empty() ? QString() : named_formula(QString::fromStdString(readout.formula));
      !tex.isEmpty()) {
    add_heading(tr("Formula"));
    column_->addWidget(new FormulaView(look_, tex, page_));
  }
  add_inputs(readout);
  add_heading(tr("Unit"));
  QString unit_words = unit_of(
      readout, snapshot->readouts[static_cast<std::size_t>(exhibit.readout_index(readout_.toStdString()))]);
  if (readout.timed) unit_words += QStringLiteral(" · ") + tr("measured by the clock: not the same twice");
  add_line(unit_words, static_cast<int>(Face::body));
  add_published(readout, *snapshot);
  add_cases(readout);
  if (readout.limits && *readout.limits) {
    add_heading(tr("Where it stops being true"));
    add_line(lucid::say(readout.limits), static_cast<int>(Face::body));
  }
  add_command_line(*snapshot);
  column_->addStretch(1);
  page_area_->setWidget(page_);
  shown_.reset();
  refresh_values();
}

void NumbersPanel::add_inputs(const Readout& readout) {
  if (readout.inputs.empty()) return;
  const Exhibit& exhibit = *exhibits_.front();
  add_heading(tr("What goes in"));
  for (const auto& input : readout.inputs) {
    const QString id = QString::fromStdString(input);
    const bool knob = exhibit.parameter_index(input) >= 0;
    auto* row = new QHBoxLayout;
    row->setSpacing(look_.px(12));
    auto* link = new Button(look_, Button::Shape::link, label_of(exhibit, id), page_);
    link->set_words(label_of(exhibit, id),
                    knob ? tr("Shows the control on the bench.") : tr("Shows where this figure comes from."));
    connect(link, &Button::pressed, this, [this, id, knob] {
      if (knob)
        Q_EMIT parameter_asked(id);
      else
        QMetaObject::invokeMethod(
            this, [this, id] { show_readout(id); }, Qt::QueuedConnection);
    });
    row->addWidget(link);
    auto* value = new QLabel(page_);
    value->setFont(look_.font(Face::readout));
    living_.emplace_back(value, [this, id] { return value_of(id); });
    row->addWidget(value, 1);
    column_->addLayout(row);
  }
}

void NumbersPanel::add_published(const Readout& readout, const Snapshot& snapshot) {
  if (readout.published.empty()) return;
  const Exhibit& exhibit = *exhibits_.front();
  add_heading(tr("Published"));
  const auto now = published_now(exhibit, readout, snapshot.settings);
  const QString unit = QString::fromStdString(readout.unit);
  for (const auto& published : readout.published) {
    QString words = quantity_text(published.value, unit, look_.locale(), readout.fraction, 4);
    if (published.to)
      words = tr("%1 to %2", "a range")
                  .arg(words, quantity_text(*published.to, unit, look_.locale(), readout.fraction, 4));
    words += QStringLiteral(" · ") + lucid::say(published.source);
    const bool holds = std::find(now.begin(), now.end(), &published) != now.end();
    if (!published.preset.empty())
      words += QStringLiteral(" · ") +
               (holds ? tr("holds now, with the preset “%1”") : tr("holds with the preset “%1”"))
                   .arg(lucid::say(exhibit.preset(published.preset).title));
    add_line(words, static_cast<int>(Face::body), !holds);
  }
}

void NumbersPanel::add_cases(const Readout& readout) {
  std::vector<const Check*> vouching;
  for (const Check* check : checks_)
    if (check->readout == readout.id) vouching.push_back(check);
  add_heading(tr("Reference cases that vouch for it"));
  // What is no clock's reading has one: the contract of every exhibit.
  if (vouching.empty())
    add_line(tr("None: it is the time of this computer, now, which no other source knows."),
             static_cast<int>(Face::body), true);
  const QLocale& locale = look_.locale();
  for (const Check* check : vouching) {
    const auto result = results_.find(check);
    QString words = result == results_.end() ? not_yet + QStringLiteral("  ")
                    : result->second.passed  ? QStringLiteral("✓  ")
                                             : QStringLiteral("✗  ");
    const QString what = lucid::say(check->what), expected = figure(check->expected, locale),
                  tolerance = tolerance_text(*check, locale);
    words += result == results_.end()
                 ? tr("%1: expected %2, tolerance %3").arg(what, expected, tolerance)
                 : tr("%1: expected %2, computed %3, tolerance %4")
                       .arg(what, expected, figure(result->second.got, locale), tolerance);
    add_line(words, static_cast<int>(Face::body));
    QString source = lucid::say(check->source);
    if (check->limits && *check->limits) source += QStringLiteral(" · ") + lucid::say(check->limits);
    add_line(source, static_cast<int>(Face::caption), true);
  }
}

void NumbersPanel::add_command_line(const Snapshot& snapshot) {
  if (!snapshot.state) return;
  add_heading(tr("The same from a shell"));
  auto* line = add_line({}, static_cast<int>(Face::body));
  QFont fixed = look_.font(Face::body);
  fixed.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
  line->setFont(fixed);
  const auto words = [this] {
    const auto now = now_ ? now_() : nullptr;
    return now && now->state ? QString::fromStdString(command_line_of(*now->exhibit, *now->state))
                             : QString();
  };
  living_.emplace_back(line, words);
  auto* copy = new Button(look_, Button::Shape::outlined, tr("Copy"), page_);
  copy->set_words(tr("Copy the command line"), tr("Puts the words for a shell on the clipboard."));
  connect(copy, &Button::pressed, this, [this, words] {
    QApplication::clipboard()->setText(words());
    Q_EMIT said(tr("The command line is on the clipboard: it computes the same figures in a shell."));
  });
  column_->addWidget(copy, 0, Qt::AlignLeft);
}

void NumbersPanel::refresh_values() {
  if (readout_.isEmpty() || !now_) return;
  const auto snapshot = now_();
  if (snapshot == shown_) return;
  shown_ = snapshot;
  if (!snapshot) return;
  for (const auto& [label, words] : living_)
    if (const QString text = words(); label->text() != text) label->setText(text);
}

QStringList NumbersPanel::lines() const {
  QStringList lines;
  if (!page_) return lines;
  for (const QLabel* label : page_->findChildren<QLabel*>()) lines << label->text();
  for (const Button* button : page_->findChildren<Button*>()) lines << button->text();
  return lines;
}

void NumbersPanel::keyPressEvent(QKeyEvent* event) {
  // Back from a figure to the cases before the panel closes.
  if (event->key() == Qt::Key_Escape && !readout_.isEmpty()) return show_cases();
  QDialog::keyPressEvent(event);
}

}  // namespace lucid
