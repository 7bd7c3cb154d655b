// A sentence with pieces that stand out, in whatever order a language needs them.
#pragma once

#include <vector>

#include "visualizations/draw_list.hpp"

namespace lucid {

/// The runs of a translated sentence: `<1>…</1>` looks like the first of `set_off`, `%1` is the first of
/// them, words and all, and everything else looks like `plain`. A mark that has no counterpart stays as it is
/// written.
std::vector<Run> runs_of(const QString& sentence, const Run& plain, const std::vector<Run>& set_off);

/// The same as the words of a label, whose own look is the plain one.
void set_sentence(Label& label, const QString& sentence, const std::vector<Run>& set_off);

/// A word in quotation marks; one that is such a mark itself, in other ones.
QString quoted(const QString& word);

}  // namespace lucid
