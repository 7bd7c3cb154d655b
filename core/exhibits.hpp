// The registry: the exhibits that are built, and those whose room still waits.
#pragma once

#include <string_view>
#include <vector>

#include "core/exhibit.hpp"

namespace lucid {

/// All built exhibits, in the order of the gallery.
const std::vector<const Exhibit*>& exhibits();

/// Throws Refusal naming the nearest id.
const Exhibit& find_exhibit(std::string_view id);

/// A card of the gallery whose exhibit is not built yet.
struct WaitingExhibit {
  std::string id;
  const char* title;
  const char* question;
  Room room;
};
const std::vector<WaitingExhibit>& waiting_exhibits();

}  // namespace lucid
