// The stages' words in other languages: the project's own German, and longer ones than any.
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include "tests/folders.hpp"

namespace lucid {

/// Words of half as much length again and more, as a language with long ones has.
class LongWords : public QTranslator {
 public:
  QString translate(const char*, const char* text, const char*, int) const override {
    QString longer;
    static const QRegularExpression set_off(QStringLiteral("</?[1-9]>"));
    for (const QString& word : QString::fromUtf8(text).split(u' ')) {
      const QString letters = QString(word).remove(set_off);
      longer += (longer.isEmpty() ? "" : " ") + word +
                (word.contains(u'%') ? QString() : letters.left(letters.size() / 2));
    }
    return longer;
  }
  bool isEmpty() const override { return false; }
};

/// The project's own German, read from its source: tests of the stages link no window.
class German : public QTranslator {
 public:
  German() {
    QFile file(QString::fromStdString(project_folder()) + "/translations/lucidarium_de.ts");
    if (!file.open(QIODevice::ReadOnly)) return;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
      xml.readNext();
      if (!xml.isStartElement()) continue;
      if (xml.name() == QLatin1String("source")) source = xml.readElementText();
      if (xml.name() == QLatin1String("translation"))
        words_[source] = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
  }
  QString translate(const char*, const char* text, const char*, int) const override {
    return words_.value(QString::fromUtf8(text));
  }
  bool isEmpty() const override { return words_.isEmpty(); }

 private:
  QHash<QString, QString> words_;
};

/// As long as it lives the stages speak this language: "en", "de", "long".
class Spoken {
 public:
  explicit Spoken(const QString& language) {
    if (language == QLatin1String("de") &&
        !(ready_ = !german_.isEmpty() && qApp->installTranslator(&german_)))
      return;
    if (language == QLatin1String("long")) ready_ = qApp->installTranslator(&longer_);
  }
  bool ready() const { return ready_; }

 private:
  LongWords longer_;
  German german_;
  bool ready_ = true;
};

}  // namespace lucid
