// Readings and settings in words, by id: what a story, a presentation and an index of pictures show.
#pragma once

#include <QLocale>
#include <QString>

#include "core/snapshot.hpp"

namespace lucid {

/// "8.00 mm", "0.377", "series"; empty where there is no value (yet) or no such id. Ids may begin with
/// "readout.".
QString live_text(const Snapshot& snapshot, const QString& id, const QLocale& locale);
QString value_text(const Parameter& parameter, const Value& value, const QLocale& locale);
QString reading_text(const Readout& readout, const Reading& reading, const QLocale& locale);
/// The declared label of a readout, parameter or series, translated; the id itself where there is none.
QString label_of(const Exhibit& exhibit, const QString& id);

}  // namespace lucid
