// The way of the Tab key through places whose parts come and go.
#pragma once

#include <vector>

class QWidget;

namespace lucid {

/// The next thing after the one that has the focus (`next` false: before it) that can have it: through the
/// first place, then the second, and so on, and round again; inside a place in the order in which its parts
/// were made. False where there is none.
bool tab_on(const std::vector<QWidget*>& places, bool next);

}  // namespace lucid
