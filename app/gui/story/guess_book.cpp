#include "app/gui/story/guess_book.hpp"

#include <QFile>

#include "app/lucid_file.hpp"
#include "core/words.hpp"

namespace lucid {

GuessBook::GuessBook(const QString& path, QObject* parent) : QObject(parent), path_(path) {
  QFile file(path_);
  if (path_.isEmpty() || !file.exists() || !file.open(QIODevice::ReadOnly)) return;
  try {
    guesses_ = read_guesses(file.readAll().toStdString());
  } catch (const Refusal&) {
    file.close();
    QFile::remove(path_ + QStringLiteral(".unreadable"));
    file.rename(path_ + QStringLiteral(".unreadable"));
  }
}

void GuessBook::put(const Guess& guess) {
  bool replaced = false;
  for (Guess& known : guesses_)
    if (same_asking(known, guess)) known = guess, replaced = true;
  if (!replaced) guesses_.push_back(guess);
  keep();
  Q_EMIT changed();
}

void GuessBook::forget_all() {
  guesses_.clear();
  keep();
  Q_EMIT changed();
}

void GuessBook::keep() const {
  if (path_.isEmpty()) return;
  try {
    save_file(path_.toStdString(), guesses_as_json(guesses_));
  } catch (const Refusal&) {
    // It stays in memory; exporting by hand says why a file cannot be written.
  }
}

}  // namespace lucid
