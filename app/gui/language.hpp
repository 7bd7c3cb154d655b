// The languages of the window: its words, its numbers, its direction. Beside the real ones there are three
// made-up ones that show what a longer or a mirrored language would break; no menu offers them.
#pragma once

#include <QLocale>
#include <QString>
#include <utility>
#include <vector>

#include "app/story.hpp"

namespace lucid {

/// Code and own name of each language that a person can choose.
const std::vector<std::pair<QString, QString>>& languages();

/// How numbers are written, and which way the text runs. Where the system speaks the same language, its own
/// habits count (a Swiss apostrophe, a Mexican point), if `as_the_system`.
QLocale locale_of(const QString& code, bool as_the_system = false);

/// Puts the words of this language into the application, and its direction; "" takes them out again.
void use_language(const QString& code);
/// What `use_language` was last told.
const QString& language_in_use();

enum class MadeUp {
  none,
  doubled,   ///< "pseudo-double": every text twice
  longer,    ///< "pseudo-long": every word longer by three fifths
  mirrored,  ///< "pseudo-rtl": in Hebrew letters, from right to left
};
MadeUp made_up(const QString& code);
/// A text in a made-up language; placeholders (%1, %n) and menu marks stay.
QString made_up_text(MadeUp language, const QString& text);
/// The same for the texts of a story; links, live numbers, formulas and ids stay.
Story in_language_in_use(Story story);

}  // namespace lucid
