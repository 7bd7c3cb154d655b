#include "app/gui/guide_sheet.hpp"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QSaveFile>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/gui/gallery_model.hpp"
#include "app/gui/guide_document.hpp"
#include "app/gui/widgets/buttons.hpp"

namespace lucid {

QString GuideSheet::markdown(const QString& exhibit, const QString& kind, const QLocale& locale) {
  for (const QString& code : {locale.name().left(2), QStringLiteral("en")}) {
    QFile file(QStringLiteral(":/resources/%1/%2.%3.md").arg(exhibit, kind, code));
    if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
  }
  return {};
}

int GuideSheet::count() {
  int found = 0;
  for (const auto& card : gallery_cards())
    for (const char* kind : {"guide", "worksheet"})
      if (card.exhibit &&
          QFile::exists(QStringLiteral(":/resources/%1/%2.en.md").arg(card.id, QLatin1String(kind))))
        ++found;
  return found;
}

GuideSheet::GuideSheet(Look& look, const QString& exhibit, bool allow_dialogs, QWidget* parent)
    : QDialog(parent), look_(look) {
  setWindowTitle(tr("Teacher's guides and worksheets"));
  setAttribute(Qt::WA_DeleteOnClose);
  setPalette(look_.palette());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(look_.px(28), look_.px(24), look_.px(28), look_.px(20));
  layout->setSpacing(look_.px(12));
  auto* head = new QLabel(windowTitle(), this);
  head->setFont(look_.font(Face::step_title));
  head->setIndent(focus_room);  // in line with the boxes below
  layout->addWidget(head);
  auto* row = new QHBoxLayout;
  row->setSpacing(look_.px(8));
  auto* choice = new ChoiceBox(look_, this);
  choice->set_words(tr("Exhibit and kind"), tr("What is shown below."));
  QStringList labels;
  std::vector<std::pair<QString, QString>> files;
  for (const auto& card : gallery_cards()) {
    if (!card.exhibit) continue;
    for (const char* kind : {"guide", "worksheet"}) {
      if (markdown(card.id, QLatin1String(kind), look_.locale()).isEmpty()) continue;
      files.emplace_back(card.id, QLatin1String(kind));
      labels << (qstrcmp(kind, "guide") == 0 ? tr("%1: guide for teachers").arg(card.title)
                                             : tr("%1: worksheet").arg(card.title));
    }
  }
  choice->set_choices(labels);
  row->addWidget(choice, 1);
  auto* save = new Button(look_, Button::Shape::primary, tr("Save as PDF"), this);
  save->set_words(save->text(), tr("Pages in A4 to print and hand out."));
  save->setEnabled(allow_dialogs && !files.empty());
  connect(save, &Button::pressed, this, &GuideSheet::print);
  row->addWidget(save);
  layout->addLayout(row);
  text_ = new QTextBrowser(this);
  text_->setFrameShape(QFrame::NoFrame);
  text_->setOpenExternalLinks(false);
  text_->document()->setDocumentMargin(look_.px(4));
  text_->setAccessibleName(tr("Guide"));
  layout->addWidget(text_, 1);
  auto* close = new Button(look_, Button::Shape::outlined, tr("Close"), this);
  connect(close, &Button::pressed, this, &QDialog::accept);
  layout->addWidget(close, 0, Qt::AlignRight);
  connect(choice, &ChoiceBox::chosen, this, [this, files](int index) {
    if (index >= 0 && index < static_cast<int>(files.size()))
      load(files[static_cast<std::size_t>(index)].first, files[static_cast<std::size_t>(index)].second);
  });
  connect(&look_, &Look::changed, this, &GuideSheet::typeset);
  int first = files.empty() ? -1 : 0;
  for (std::size_t i = files.size(); i-- > 0;)
    if (files[i].first == exhibit) first = static_cast<int>(i);
  if (first >= 0) {
    choice->set_current(first);
    load(files[static_cast<std::size_t>(first)].first, files[static_cast<std::size_t>(first)].second);
  } else {
    text_->setPlainText(tr("No guide is written yet."));
  }
  resize(look_.px(780), look_.px(680));
}

void GuideSheet::load(const QString& exhibit, const QString& kind) {
  name_ = exhibit + QLatin1Char('-') + kind;
  markdown_ = markdown(exhibit, kind, look_.locale());
  typeset();
  text_->moveCursor(QTextCursor::Start);
}

void GuideSheet::typeset() {
  setPalette(look_.palette());
  QPalette colours = look_.palette();
  colours.setColor(QPalette::Base, look_.colour(Role::paper));
  text_->setPalette(colours);
  typeset_guide(*text_->document(), markdown_, look_.font(Face::story),
                {look_.colour(Role::ink), look_.colour(Role::muted), look_.colour(Role::line),
                 look_.colour(Role::accent)});
}

void GuideSheet::print() {
  QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), name_ + QStringLiteral(".pdf"),
                                              tr("PDF (*.pdf)"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".pdf");
  QSaveFile file(path);
  int pages = 0;
  if (file.open(QIODevice::WriteOnly)) pages = write_guide_pdf(file, markdown_, look_.locale());
  if (pages > 0 && file.commit())
    Q_EMIT said(tr("Saved as %1, %n page(s).", nullptr, pages).arg(QFileInfo(path).fileName()));
  else
    Q_EMIT said(tr("%1 could not be written. Is the folder there, and may you write in it?")
                    .arg(QFileInfo(path).fileName()));
}

}  // namespace lucid
