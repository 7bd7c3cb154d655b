#include "app/gui/dialogs.hpp"

#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/gui/exhibit_keys.hpp"
#include "app/gui/present/present_keys.hpp"
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
  head->setIndent(focus_room);  // in line with what stands below
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
  text->document()->setDocumentMargin(0);
  QPalette colours = look.palette();
  colours.setColor(QPalette::Base, look.colour(Role::paper));  // one sheet, no box in it
  text->setPalette(colours);
  QString html = QStringLiteral("<table cellpadding='4' cellspacing='0' width='100%'>");
  const int keys_wide = look.px(190);
  const auto row = [&](const QString& keys, const QString& what) {
    html += QStringLiteral("<tr><td width='%1'><b>%2</b></td><td>%3</td></tr>")
                .arg(keys_wide)
                .arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
  };
  const auto heading = [&](const QString& words) {
    html +=
        QStringLiteral("<tr><td colspan='2' style='padding-top:%1px; color:%2; font-size:%3px'>%4</td></tr>")
            .arg(look.px(14))
            .arg(look.colour(Role::muted).name())
            .arg(look.font(Face::caption).pixelSize())
            .arg(words.toHtmlEscaped());
  };
  heading(tr("Everywhere"));
  for (const QAction* action : commands) {
    if (action->shortcuts().isEmpty()) continue;
    QStringList keys;
    for (const auto& key : action->shortcuts()) keys << key.toString(QKeySequence::NativeText);
    row(keys.join(QStringLiteral(", ")), action->toolTip().isEmpty()
                                             ? action->text()
                                             : action->text() + QStringLiteral(": ") + action->toolTip());
  }
  const std::vector<ExhibitKey> own = exhibit_keys();
  for (const bool stage : {false, true}) {
    heading(stage ? tr("On the stage") : tr("In an exhibit"));
    for (const ExhibitKey& key : own)
      if (key.stage == stage) row(key.shown, key.words);
  }
  for (const QString& line : stage_lines) row(tr("Stage"), line);
  heading(tr("While presenting"));
  for (const PresentKey& key : present_keys()) row(key.shown, key.words);
  html += QStringLiteral("</table>");
  text->setHtml(html);
  text->setAccessibleName(tr("Keys and what they do"));
  layout->addWidget(text);
  auto* close = new Button(look, Button::Shape::outlined, tr("Close"), this);
  connect(close, &Button::pressed, this, &QDialog::accept);
  layout->addWidget(close, 0, Qt::AlignRight);
  resize(look.px(660), look.px(600));
}

}  // namespace lucid
