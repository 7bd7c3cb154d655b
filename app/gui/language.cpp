#include "app/gui/language.hpp"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <array>
#include <memory>

namespace lucid {
namespace {

/// Answers every question of ours with the text itself, changed.
class MadeUpWords : public QTranslator {
 public:
  explicit MadeUpWords(MadeUp language) : language_(language) {}
  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* text, const char*, int) const override {
    // Qt's own words are theirs.
    if (context[0] == 'Q') return {};
    return made_up_text(language_, QString::fromUtf8(text));
  }

 private:
  MadeUp language_;
};

QString code_in_use;
std::vector<std::unique_ptr<QTranslator>> translators_in_use;

/// A single letter is a sign or a unit.
QString longer(const QString& word) { return word + word.left(word.size() * 3 / 5); }

QString in_hebrew_letters(const QString& word) {
  static const QString letters = QString::fromUtf8("אבכדעפגהיזקלמנוצחרסתשטםקץז");
  QString result;
  for (const QChar c : word) {
    const int index = c.toLower().unicode() - 'a';
    result += index >= 0 && index < 26 ? letters.at(index) : c;
  }
  return result;
}

/// Hands every run of letters to `change`; what stands between (figures, signs, placeholders) stays.
template <class Change>
QString each_word(const QString& text, Change change) {
  QString result, word;
  const auto finish = [&] {
    result += change(word);
    word.clear();
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (text[i].isLetter()) {
      word += text[i];
      continue;
    }
    finish();
    result += text[i];
    // "%n" stands for a number, it is no word.
    if (text[i] == QLatin1Char('%') && i + 1 < text.size()) result += text[++i];
  }
  finish();
  return result;
}

/// A piece of Markdown without marks: the targets of links stay.
QString made_up_piece(MadeUp language, const QString& text) {
  QString result;
  qsizetype from = 0;
  while (true) {
    const qsizetype link = text.indexOf(QLatin1String("]("), from);
    if (link < 0) break;
    const qsizetype end = text.indexOf(QLatin1Char(')'), link);
    if (end < 0) break;
    result += each_word(text.mid(from, link - from),
                        [&](const QString& word) { return made_up_text(language, word); }) +
              text.mid(link, end + 1 - link);
    from = end + 1;
  }
  return result +
         each_word(text.mid(from), [&](const QString& word) { return made_up_text(language, word); });
}

/// Markdown in a made-up language. The doubled one doubles each word here: a table must stay a table.
std::string made_up_markdown(MadeUp language, const std::string& markdown) {
  QString result;
  for (const auto& mark : marks_of(markdown)) {
    const QString text = QString::fromStdString(mark.text);
    switch (mark.kind) {
      case StoryMark::Kind::text: result += made_up_piece(language, text); break;
      case StoryMark::Kind::live: result += QLatin1Char('{') + text + QLatin1Char('}'); break;
      case StoryMark::Kind::formula: result += QLatin1Char('$') + text + QLatin1Char('$'); break;
    }
  }
  return result.toStdString();
}

}  // namespace

const std::vector<std::pair<QString, QString>>& languages() {
  static const std::vector<std::pair<QString, QString>> all = {
      {QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("de"), QStringLiteral("Deutsch")}};
  return all;
}

MadeUp made_up(const QString& code) {
  if (code == QLatin1String("pseudo-double")) return MadeUp::doubled;
  if (code == QLatin1String("pseudo-long")) return MadeUp::longer;
  if (code == QLatin1String("pseudo-rtl")) return MadeUp::mirrored;
  return MadeUp::none;
}

QLocale locale_of(const QString& code, bool as_the_system) {
  const MadeUp language = made_up(code);
  if (language != MadeUp::none)
    return QLocale(language == MadeUp::mirrored ? QLocale::Hebrew : QLocale::English);
  const QLocale locale(code.isEmpty() ? QStringLiteral("en") : code), system = QLocale::system();
  return as_the_system && system.language() == locale.language() ? system : locale;
}

const QString& language_in_use() { return code_in_use; }

void use_language(const QString& code) {
  for (const auto& translator : translators_in_use) QCoreApplication::removeTranslator(translator.get());
  translators_in_use.clear();
  code_in_use = code;
  const MadeUp language = made_up(code);
  if (language != MadeUp::none) {
    translators_in_use.push_back(std::make_unique<MadeUpWords>(language));
  } else if (!code.isEmpty()) {
    // What is installed last is asked first: ours before Qt's.
    const auto load = [](const QString& name, const QString& folder) {
      auto translator = std::make_unique<QTranslator>();
      if (translator->load(name, folder)) translators_in_use.push_back(std::move(translator));
    };
    load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    for (const char* ours : {"qt_", "lucidarium_"})
      load(QLatin1String(ours) + code, QStringLiteral(":/translations"));
  }
  for (const auto& translator : translators_in_use) QCoreApplication::installTranslator(translator.get());
  if (auto* application = qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
    application->setLayoutDirection(locale_of(code).textDirection());
}

QString made_up_text(MadeUp language, const QString& text) {
  if (text.trimmed().isEmpty()) return text;
  switch (language) {
    case MadeUp::none: return text;
    case MadeUp::doubled: return text + QLatin1Char(' ') + text.trimmed();
    case MadeUp::longer: return each_word(text, longer);
    case MadeUp::mirrored: return each_word(text, in_hebrew_letters);
  }
  return text;
}

Story in_language_in_use(Story story) {
  const MadeUp language = made_up(code_in_use);
  if (language == MadeUp::none) return story;
  const auto change = [language](std::string& text) { text = made_up_markdown(language, text); };
  for (auto& step : story.steps) {
    change(step.title);
    change(step.name);
    for (auto& block : step.blocks) {
      if (block.kind == StoryBlock::Kind::formula) continue;
      change(block.text);
      change(block.prediction.question);
      change(block.prediction.because);
      for (auto& choice : block.prediction.choices) change(choice.text);
    }
  }
  return story;
}

}  // namespace lucid
