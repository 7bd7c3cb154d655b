#include "app/gui/dialogs.hpp"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPageLayout>
#include <QPrinter>
#include <QScrollArea>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/gui/gallery_model.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/buttons.hpp"

namespace lucid {
namespace {

QVBoxLayout* sheet_layout(QDialog* sheet, Look& look, const QString& title) {
  sheet->setWindowTitle(title);
  sheet->setAttribute(Qt::WA_DeleteOnClose);
  sheet->setPalette(look.palette());
  auto* layout = new QVBoxLayout(sheet);
  layout->setContentsMargins(look.px(28), look.px(24), look.px(28), look.px(20));
  layout->setSpacing(look.px(12));
  auto* head = new QLabel(title, sheet);
  head->setFont(look.font(Face::step_title));
  layout->addWidget(head);
  return layout;
}

}  // namespace

KeysSheet::KeysSheet(Look& look, const std::vector<QAction*>& commands, const QStringList& stage_lines,
                     QWidget* parent)
    : QDialog(parent) {
  auto* layout = sheet_layout(this, look, tr("Keys"));
  auto* text = new QTextBrowser(this);
  text->setFrameShape(QFrame::NoFrame);
  text->document()->setDefaultFont(look.font(Face::body));
  QString html = QStringLiteral("<table cellpadding='4' width='100%'>");
  const auto row = [&](const QString& keys, const QString& what) {
    html += QStringLiteral("<tr><td width='190'><b>%1</b></td><td>%2</td></tr>")
                .arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
  };
  for (const QAction* action : commands) {
    if (action->shortcuts().isEmpty()) continue;
    QStringList keys;
    for (const auto& key : action->shortcuts()) keys << key.toString(QKeySequence::NativeText);
    row(keys.join(QStringLiteral(", ")), action->toolTip().isEmpty()
                                             ? action->text()
                                             : action->text() + QStringLiteral(": ") + action->toolTip());
  }
  row(tr("Space"), tr("Play and pause"));
  row(QStringLiteral(". ,"), tr("One step on, one step back"));
  row(tr("Home, End"), tr("To the start of the run, to the farthest step reached"));
  row(QStringLiteral("M"), tr("Marks this step, or takes its mark away"));
  row(QStringLiteral("[ ]"), tr("To the last and the next mark, deed or change"));
  row(QStringLiteral("?"), tr("On a readout: where the figure comes from"));
  row(QStringLiteral("R"), tr("From the beginning"));
  row(tr("Page Down, Page Up"), tr("Next and previous step of the story"));
  row(QStringLiteral("1 … 9"), tr("Choose an answer"));
  row(tr("Tab"), tr("From one thing to the next; on the stage from handle to handle"));
  row(tr("Arrows"), tr("Move what is held; with Shift ten times as far; turn the view when nothing is held"));
  row(QStringLiteral("+, −"), tr("Nearer and farther"));
  for (const QString& line : stage_lines) row(tr("Stage"), line);
  html += QStringLiteral("</table>");
  text->setHtml(html);
  text->setAccessibleName(tr("Keys and what they do"));
  layout->addWidget(text);
  auto* close = new Button(look, Button::Shape::outlined, tr("Close"), this);
  connect(close, &Button::pressed, this, &QDialog::accept);
  layout->addWidget(close, 0, Qt::AlignRight);
  resize(look.px(620), look.px(560));
}

GuideSheet::GuideSheet(Look& look, const QString& exhibit, bool allow_dialogs, QWidget* parent)
    : QDialog(parent), look_(look) {
  auto* layout = sheet_layout(this, look, tr("Teacher's guides and worksheets"));
  auto* row = new QHBoxLayout;
  row->setSpacing(look.px(8));
  auto* choice = new ChoiceBox(look, this);
  choice->set_words(tr("Exhibit and kind"), tr("What is shown below."));
  QStringList labels;
  std::vector<std::pair<QString, QString>> files;
  for (const auto& card : gallery_cards()) {
    for (const char* kind : {"guide", "worksheet"}) {
      if (!QFile::exists(QStringLiteral(":/resources/%1/%2.en.md").arg(card.id, QLatin1String(kind))))
        continue;
      files.emplace_back(card.id, QLatin1String(kind));
      labels << (qstrcmp(kind, "guide") == 0 ? tr("%1: guide").arg(card.title)
                                             : tr("%1: worksheet").arg(card.title));
    }
  }
  choice->set_choices(labels);
  row->addWidget(choice, 1);
  auto* print_button = new Button(look, Button::Shape::primary, tr("Save as PDF"), this);
  print_button->setVisible(allow_dialogs);
  connect(print_button, &Button::pressed, this, &GuideSheet::print);
  row->addWidget(print_button);
  layout->addLayout(row);
  text_ = new QTextBrowser(this);
  text_->setFrameShape(QFrame::NoFrame);
  text_->setOpenExternalLinks(false);
  text_->document()->setDefaultFont(look.font(Face::story));
  text_->setAccessibleName(tr("Guide"));
  layout->addWidget(text_);
  auto* close = new Button(look, Button::Shape::outlined, tr("Close"), this);
  connect(close, &Button::pressed, this, &QDialog::accept);
  layout->addWidget(close, 0, Qt::AlignRight);
  connect(choice, &ChoiceBox::chosen, this, [this, files](int index) {
    if (index >= 0 && index < static_cast<int>(files.size()))
      load(files[static_cast<std::size_t>(index)].first, files[static_cast<std::size_t>(index)].second);
  });
  int first = files.empty() ? -1 : 0;
  for (std::size_t i = files.size(); i-- > 0;)
    if (files[i].first == exhibit) first = static_cast<int>(i);
  if (first >= 0) {
    choice->set_current(first);
    load(files[static_cast<std::size_t>(first)].first, files[static_cast<std::size_t>(first)].second);
  } else {
    text_->setPlainText(tr("No guide is written yet."));
  }
  resize(look.px(760), look.px(680));
}

void GuideSheet::load(const QString& exhibit, const QString& kind) {
  name_ = exhibit + QLatin1Char('-') + kind;
  for (const QString& code : {look_.locale().name().left(2), QStringLiteral("en")}) {
    QFile file(QStringLiteral(":/resources/%1/%2.%3.md").arg(exhibit, kind, code));
    if (!file.open(QIODevice::ReadOnly)) continue;
    text_->setMarkdown(QString::fromUtf8(file.readAll()));
    return;
  }
}

void GuideSheet::print() {
  const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), name_ + QStringLiteral(".pdf"),
                                                    tr("PDF (*.pdf)"));
  if (path.isEmpty()) return;
  QPrinter printer(QPrinter::HighResolution);
  printer.setOutputFormat(QPrinter::PdfFormat);
  printer.setOutputFileName(path);
  printer.setPageSize(QPageSize(QPageSize::A4));
  printer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
  text_->document()->print(&printer);
}

}  // namespace lucid
