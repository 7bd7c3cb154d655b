// A few words in as few lines as a narrow place needs, broken where one would breathe.
#pragma once

#include <QStringList>
#include <functional>

namespace lucid {

/// `words` in the fewest lines that are at most `width` wide, as `measure` has it: after a comma where that
/// is possible, otherwise of nearly equal length. Broken at plain spaces only; a word that is too wide has a
/// line of its own.
QStringList word_lines(const QString& words, const std::function<double(const QString&)>& measure,
                       double width);

}  // namespace lucid
