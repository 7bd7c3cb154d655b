// An exhibit put together from the parts that its files declare.
#pragma once

#include <initializer_list>
#include <utility>

#include "core/exhibit.hpp"

namespace lucid {

/// `exhibit` with what each function adds to it, in their order.
inline Exhibit declared(Exhibit exhibit, std::initializer_list<void (*)(Exhibit&)> parts) {
  for (const auto part : parts) part(exhibit);
  return exhibit;
}

/// What a deed takes; range as of a parameter.
inline Parameter argument(const char* id, Kind kind, const char* label, double minimum, double maximum,
                          Value initial) {
  Parameter p;
  p.id = id, p.kind = kind, p.label = label, p.minimum = minimum, p.maximum = maximum,
  p.initial = std::move(initial);
  return p;
}

}  // namespace lucid
