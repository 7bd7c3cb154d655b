// What a person chose and how far they got; kept between starts. In pictures and tests nothing is read or
// kept.
#pragma once

#include <QDateTime>
#include <QSettings>
#include <QString>
#include <map>
#include <memory>

#include "app/gui/story/guess_book.hpp"
#include "app/gui/story/prediction_answer.hpp"

namespace lucid {

class Look;

struct ReadSoFar {
  int step = 0;  ///< the story's step that was open, from 0
  int of = 0;    ///< steps of the story; 0: never opened
  bool finished = false;
  QDateTime when;
};

class Preferences {
 public:
  /// `kept`: read and write the person's own settings; otherwise start from the defaults and forget.
  explicit Preferences(bool kept);

  /// What was chosen; where nothing was, what the system says, as far as Qt tells: a dark one, one with high
  /// contrast, one without animation.
  void load(Look& look);
  /// Keeps what differs from the last `load` or `save`; what only followed the system goes on following it.
  void save(const Look& look);

  ReadSoFar progress(const QString& exhibit) const;
  void set_progress(const QString& exhibit, int step, int of);
  /// The exhibit that was visited last, or "".
  QString last_exhibit() const;

  bool folded(const QString& panel) const;
  void set_folded(const QString& panel, bool folded);

  QString language() const;
  void set_language(const QString& code);

  Guidance guidance() const;
  void set_guidance(Guidance guidance);
  /// Every prediction that was made here.
  GuessBook& guesses() { return *guesses_; }

  /// Where autosaves go; "" where nothing is kept.
  QString data_folder() const;

 private:
  QVariant value(const QString& key, const QVariant& otherwise = {}) const;
  void set_value(const QString& key, const QVariant& value);
  void keep_if_new(const QString& key, const QVariant& value);
  std::unique_ptr<QSettings> settings_;
  std::map<QString, QVariant> followed_;  ///< what nobody chose
  std::map<QString, QVariant> memory_;
  std::unique_ptr<GuessBook> guesses_;
};

}  // namespace lucid
