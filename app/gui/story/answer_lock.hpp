// Keeps what would tell an answer out of sight while its question waits: a lock where the figure or the curve
// will stand.
#pragma once

#include <QStringList>

namespace lucid {

class Bench;
class ChartStrip;
class Look;

/// Locks the readouts and charts with these ids, and no others; `waits_for` says why.
void lock_answers(const QStringList& ids, const QString& waits_for, Look& look, Bench& bench,
                  ChartStrip& charts);

}  // namespace lucid
