// What a log need not keep of deeds that give something a value.
#pragma once

#include "core/state.hpp"

namespace lucid {

/// True where `later`, done right after `earlier`, leaves nothing of it: both are the same action, named
/// set_…, and differ in nothing but the last argument, the value. Such an action must put its value in place,
/// whatever stood there before.
bool replaces(const Deed& later, const Deed& earlier);

}  // namespace lucid
