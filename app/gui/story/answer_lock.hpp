// Keeps what would tell an answer out of sight while its question waits: a lock where the figure or the curve
// will stand.
#pragma once

#include <QStringList>
#include <memory>

#include "core/snapshot.hpp"
#include "visualizations/kept_back.hpp"

namespace lucid {

class Bench;
class ChartStrip;
class Look;

/// Locks the readouts and charts with these ids, and no others; `waits_for` says why. Readouts that the stage
/// itself keeps back are locked as well.
void lock_answers(const QStringList& ids, const QString& waits_for, const KeptBack& kept, Look& look,
                  Bench& bench, ChartStrip& charts);
/// The readouts alone: what is kept back changes with every step.
void lock_readouts(const QStringList& ids, const QString& waits_for, const KeptBack& kept, Bench& bench);

/// The snapshot without the figures and curves of these ids: for what is copied, exported or explained.
std::shared_ptr<const Snapshot> without(std::shared_ptr<const Snapshot> snapshot, const QStringList& ids);

}  // namespace lucid
