// The system asks the program to end: at a shutdown, from a shell, when its terminal goes.
#pragma once

#include <QObject>
#include <functional>

namespace lucid {

/// Calls `end` in the program's own loop at the first SIGTERM, SIGINT or SIGHUP; a second one ends it at
/// once. One for the whole program. Elsewhere than on Unix nothing happens here.
class AskedToEnd : public QObject {
 public:
  explicit AskedToEnd(std::function<void()> end);
  ~AskedToEnd() override;
};

}  // namespace lucid
