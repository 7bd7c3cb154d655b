#include "visualizations/sentence.hpp"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lucid {

std::vector<Run> runs_of(const QString& sentence, const Run& plain, const std::vector<Run>& set_off) {
  static const QRegularExpression mark(QStringLiteral("<([1-9])>(.*?)</\\1>|%([1-9])"));
  std::vector<Run> runs;
  const auto add = [&](Run look, const QString& text) {
    if (text.isEmpty()) return;
    look.text = text;
    runs.push_back(std::move(look));
  };
  qsizetype from = 0;
  for (auto marks = mark.globalMatch(sentence); marks.hasNext();) {
    const auto match = marks.next();
    const bool whole = match.capturedLength(3) > 0;
    const auto number = static_cast<std::size_t>(match.captured(whole ? 3 : 1).toInt() - 1);
    if (number >= set_off.size()) continue;
    add(plain, sentence.mid(from, match.capturedStart() - from));
    add(set_off[number], whole ? set_off[number].text : match.captured(2));
    from = match.capturedEnd();
  }
  add(plain, sentence.mid(from));
  return runs;
}

void set_sentence(Label& label, const QString& sentence, const std::vector<Run>& set_off) {
  label.text.clear();
  label.more = runs_of(sentence, {{}, label.shade, label.weight, label.italic, label.serif}, set_off);
}

QString quoted(const QString& word) {
  const bool mark = word.size() == 1 && QStringLiteral("\"“”„‟‘’‚").contains(word);
  return (mark ? QCoreApplication::translate("stage", "‹%1›", "a word that is a quotation mark itself")
               : QCoreApplication::translate("stage", "“%1”", "a word of a text"))
      .arg(word);
}

}  // namespace lucid
