#include "app/gui/story/guess_sheet.hpp"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/gui/say.hpp"
#include "app/gui/story/guess_book.hpp"
#include "app/gui/widgets/buttons.hpp"
#include "app/gui/widgets/table.hpp"
#include "app/lucid_file.hpp"
#include "core/exhibits.hpp"

namespace lucid {

void save_guesses(const GuessBook& book, const QString& path) {
  save_file(path.toStdString(), path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
                                    ? guesses_as_json(book.all())
                                    : guesses_as_csv(book.all()));
}

GuessSheet::GuessSheet(Look& look, GuessBook& book, bool allow_dialogs, QWidget* parent)
    : QDialog(parent), look_(look), book_(book), allow_dialogs_(allow_dialogs) {
  setWindowTitle(tr("My predictions"));
  setAttribute(Qt::WA_DeleteOnClose);
  setPalette(look_.palette());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(look_.px(28), look_.px(24), look_.px(28), look_.px(20));
  layout->setSpacing(look_.px(12));
  auto* head = new QLabel(tr("My predictions"), this);
  head->setFont(look_.font(Face::step_title));
  head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  layout->addWidget(head);
  summary_ = new QLabel(this);
  summary_->setFont(look_.font(Face::body));
  summary_->setWordWrap(true);
  summary_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
  layout->addWidget(summary_);
  table_ = new QTableWidget(0, 5, this);
  table_->setHorizontalHeaderLabels(
      {tr("Where"), tr("Question"), tr("My guess"), tr("Computed"), tr("How it came out")});
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->setFrameShape(QFrame::NoFrame);
  table_->setShowGrid(false);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::NoSelection);
  table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table_->setWordWrap(true);
  table_->setAccessibleName(tr("My predictions"));
  dress_table(*table_, look_);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
  double widest = look_.px(150);
  for (const Exhibit* exhibit : exhibits())
    widest = std::max(
        widest, QFontMetricsF(look_.font(Face::body)).horizontalAdvance(say(exhibit->title)) + look_.px(16));
  table_->horizontalHeader()->resizeSection(0, static_cast<int>(std::min(widest, 300.0 * look_.scale())));
  layout->addWidget(table_, 1);
  auto* row = new QHBoxLayout;
  save_ = new Button(look_, Button::Shape::outlined, tr("Save as a file"), this);
  save_->set_words(save_->text(), tr("A table (CSV) or everything with the drawn curves (JSON)."));
  forget_ = new Button(look_, Button::Shape::plain, tr("Forget all"), this);
  forget_->set_words(forget_->text(), tr("Wipes the record; asks once more before it does."));
  auto* close = new Button(look_, Button::Shape::outlined, tr("Close"), this);
  row->addWidget(save_);
  row->addWidget(forget_);
  row->addStretch(1);
  row->addWidget(close);
  layout->addLayout(row);
  connect(save_, &Button::pressed, this, &GuessSheet::save);
  connect(close, &Button::pressed, this, &QDialog::accept);
  connect(forget_, &Button::pressed, this, [this] {
    if (sure_) return book_.forget_all();
    sure_ = true;
    forget_->set_text(tr("Really forget all?"));
  });
  connect(&book_, &GuessBook::changed, this, &GuessSheet::fill);
  fill();
  resize(look_.px(920), look_.px(560));
}

void GuessSheet::resizeEvent(QResizeEvent* event) {
  QDialog::resizeEvent(event);
  wrap_head(*table_, look_);
}

void GuessSheet::fill() {
  const auto& all = book_.all();
  const QLocale& locale = look_.locale();
  int skipped = 0;
  table_->setRowCount(static_cast<int>(all.size()));
  // The newest first.
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Guess& guess = all[all.size() - 1 - i];
    skipped += guess.skipped ? 1 : 0;
    QString title = QString::fromStdString(guess.exhibit);
    for (const Exhibit* exhibit : exhibits())
      if (exhibit->id == guess.exhibit) title = say(exhibit->title);
    const QDateTime when =
        QDateTime::fromString(QString::fromStdString(guess.when), Qt::ISODateWithMs).toLocalTime();
    QString outcome = QString::fromStdString(guess.outcome);
    if (guess.outcome == "right") outcome = tr("✓ as computed");
    if (guess.outcome == "not") outcome = tr("✗ otherwise");
    if (guess.skipped) outcome = tr("skipped");
    int votes = 0;
    for (const int count : guess.votes) votes += count;
    if (votes > 0) outcome += QStringLiteral(" · ") + tr("%n vote(s)", nullptr, votes);
    QString where = title + QLatin1Char('\n') + tr("Step %1").arg(guess.step) + QStringLiteral(" · ") +
                    locale.toString(when, QLocale::ShortFormat);
    if (!guess.from.empty())
      where += QLatin1Char('\n') + tr("from %1").arg(QString::fromStdString(guess.from));
    const QString cells[] = {where, QString::fromStdString(guess.question),
                             guess.skipped ? QStringLiteral("–") : QString::fromStdString(guess.guess),
                             QString::fromStdString(guess.answer), outcome};
    for (int column = 0; column < 5; ++column) {
      auto* item = new QTableWidgetItem(cells[column]);
      item->setFont(look_.font(column == 2 ? Face::readout : Face::body));
      item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
      item->setToolTip(cells[column]);
      if (column == 0 || column == 4) item->setForeground(look_.colour(Role::muted));
      table_->setItem(static_cast<int>(i), column, item);
    }
  }
  table_->setVisible(!all.empty());
  table_->setCurrentItem(nullptr);
  summary_->setText(all.empty()
                        ? tr("No guess yet. The stories ask before they show: each guess is kept here, "
                             "beside what was computed. Nobody else sees it, and nobody marks it.")
                        : tr("%n question(s)", nullptr, static_cast<int>(all.size())) +
                              QStringLiteral(" · ") + tr("%n skipped", nullptr, skipped));
  save_->setEnabled(!all.empty() && allow_dialogs_);
  forget_->setEnabled(!all.empty());
  sure_ = false;
  forget_->set_text(tr("Forget all"));
}

void GuessSheet::save() {
  const QString path =
      QFileDialog::getSaveFileName(this, tr("Save my predictions"), QStringLiteral("predictions.csv"),
                                   tr("Table (*.csv);;Everything, with curves (*.json)"));
  if (path.isEmpty()) return;
  try {
    save_guesses(book_, path);
    Q_EMIT said(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
  } catch (const Refusal& refusal) {
    Q_EMIT said(lucid::say(refusal.message()));
  }
}

}  // namespace lucid
