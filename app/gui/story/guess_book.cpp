#include "app/gui/story/guess_book.hpp"

#include <QFile>
#include <algorithm>

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
  put_guess(guesses_, guess);
  keep();
  Q_EMIT changed();
}

int GuessBook::merge(const std::vector<Guess>& guesses, const std::string& from) {
  int added = 0;
  for (Guess guess : guesses) {
    if (std::any_of(guesses_.begin(), guesses_.end(),
                    [&](const Guess& known) { return same_asking(known, guess); }))
      continue;
    if (guess.from.empty()) guess.from = from;
    guesses_.push_back(std::move(guess));
    ++added;
  }
  if (added == 0) return 0;
  keep();
  Q_EMIT changed();
  return added;
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
