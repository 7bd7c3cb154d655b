// What a run has worked out and its picture has not shown yet: a figure beside it would tell it first.
#pragma once

#include <QString>
#include <QStringList>

#include "core/snapshot.hpp"

namespace lucid {

struct KeptBack {
  QStringList readouts;  ///< ids
  QString why;           ///< what they wait for
};

/// Nothing where the exhibit's stage keeps nothing back.
KeptBack kept_back(const Snapshot& snapshot);  // stages.cpp

}  // namespace lucid
