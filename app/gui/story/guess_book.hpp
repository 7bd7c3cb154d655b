// Everything that was ever guessed here, kept in a file of the person's own data folder.
#pragma once

#include <QObject>

#include "app/guesses.hpp"

namespace lucid {

class GuessBook : public QObject {
  Q_OBJECT

 public:
  /// "": in memory alone. A file that cannot be read is kept aside under another name, never overwritten.
  explicit GuessBook(const QString& path = {}, QObject* parent = nullptr);

  const std::vector<Guess>& all() const { return guesses_; }
  /// Adds it, or takes the place of the same asking.
  void put(const Guess& guess);
  /// Those of a lesson, named after its file; what is known already stays as it is. How many were new.
  int merge(const std::vector<Guess>& guesses, const std::string& from);
  void forget_all();

 Q_SIGNALS:
  void changed();

 private:
  void keep() const;
  QString path_;
  std::vector<Guess> guesses_;
};

}  // namespace lucid
