// Chooses the view, and turns the hand's gestures into edits.
#include "visualizations/speculative_decoding/stage.hpp"
#include "visualizations/lit_things.hpp"

#include <algorithm>
#include <cmath>

#include "visualizations/speculative_decoding/parts.hpp"

namespace lucid::speculative_decoding {

namespace {

void draw_words(const QString& title, const QString& words, const ViewState& view, DrawList& list) {
  Panel& panel = pixel_panel(list, QRectF(QPointF(0, 0), view.size));
  Pen pen(panel, view);
  const QPointF centre(view.size.width() / 2, view.size.height() / 2);
  pen.text(centre - QPointF(0, pen.height(TextSize::body)), title, Role::ink, Qt::AlignCenter, TextSize::text,
           600)
      .max_width = view.size.width() - 40;
  pen.text(centre + QPointF(0, 4), words, Role::muted, Qt::AlignCenter).max_width = view.size.width() - 40;
}

Edit whole(const char* id, int value) { return {id, std::int64_t{value}}; }

double hundredth(double value) { return std::round(100 * value) / 100; }

/// The point on the formula's curve moves along it: guesses by its place, nothing else.
Response drag_point(const Gesture& gesture, const SpeculativeScene& scene, const ViewState& view) {
  Response response;
  response.taken = true;
  const double left = 20 + 30 * view.text_scale, width = view.size.width() - 40 - formula_margin(view);
  const int gamma = std::clamp(static_cast<int>(std::lround(16 * (gesture.at.x() - left) / width)), 1, 16);
  if (gamma != scene.knobs.gamma) response.edits.push_back(whole("gamma", gamma));
  // Up and down changes how often a guess is taken.
  const double alpha =
      std::clamp(hundredth(scene.knobs.alpha - (gesture.at.y() - gesture.previous.y()) / 400), 0.0, 1.0);
  if (alpha != scene.knobs.alpha) response.edits.push_back({"alpha", alpha});
  return response;
}

/// The playhead goes to where the clock's handle was taken.
Response drag_clock(const Gesture& gesture, const SpeculativeScene& scene, ViewState& view) {
  Response response;
  response.taken = true;
  const LaneScene& lanes = scene.shown();
  const double end = clock_end(lanes);
  if (end <= 0 || view.size.width() <= 0) return response;
  const double now = shown_moment(scene, view);
  // As far as the finger moves the line moves, on the scale of the clock that is seen.
  const double moved =
      now + (gesture.at.x() - gesture.previous.x()) * seconds_shown(scene, view) / lane_width(view);
  view.playhead = std::clamp(moved / end, 0.0, 0.9999);
  return response;
}

/// As far as the finger goes along the strip, so many guesses more.
Response drag_gamma(const Gesture& gesture, const SpeculativeScene& scene, ViewState& view) {
  Response response;
  response.taken = true;
  if (gesture.kind == Gesture::Kind::press || view.grip.size() != 1)
    view.grip = {static_cast<double>(scene.knobs.gamma)};
  if (gesture.kind != Gesture::Kind::drag) return response;
  const double moved = (gesture.at.x() - gesture.from.x()) / (9 * view.text_scale);
  const int gamma = std::clamp(static_cast<int>(std::lround(view.grip.front() + moved)), 1, 16);
  if (gamma != scene.knobs.gamma) {
    response.edits.push_back(whole("gamma", gamma));
    view.playhead = 1;  // the clock is that of another run
  }
  return response;
}

/// The next decision that was judged, forwards or backwards.
void select_next(const SpeculativeScene& scene, ViewState& view, int direction) {
  std::vector<Place> places;
  const auto& rounds = *scene.shown().rounds;
  for (std::size_t r = 0; r < rounds.size(); ++r)
    for (std::size_t g = 0; g < rounds[r].round->guesses.size(); ++g)
      if (rounds[r].round->guesses[g].judged) places.push_back({static_cast<int>(r), static_cast<int>(g)});
  const auto now = opened(scene, view);
  if (places.empty()) return;
  if (!now) {
    view.selection = place_pick(places.front());
    return;
  }
  auto at = std::ranges::find_if(
      places, [&](const Place& p) { return p.round == now->round && p.guess == now->guess; });
  const auto index = std::clamp<std::ptrdiff_t>(at - places.begin() + direction, 0,
                                                static_cast<std::ptrdiff_t>(places.size()) - 1);
  view.selection = place_pick(places[static_cast<std::size_t>(index)]);
}

}  // namespace

void SpeculativeStage::draw(const Snapshot& snapshot, const ViewState& view, DrawList& list) const {
  list.size = view.size;
  list.text_scale = view.text_scale;
  list.touch = view.touch;
  list.panels.clear();
  // Panels are written on while others are added.
  list.panels.reserve(8);
  const SpeculativeScene* scene = scene_of(&snapshot);
  if (view.thumbnail) {
    if (scene) draw_thumbnail(*scene, view, list);
    return;
  }
  if (!scene)
    return draw_words(translate("speculative", "Nothing has been computed yet"),
                      translate("speculative", "Press play, or change something on the bench."), view, list);
  if (scene->knobs.view == ViewKind::formula) {
    draw_formula(snapshot, *scene, view, list);
    return light_things(*this, view, list);
  }
  if (snapshot.problem)
    return draw_words(translate("speculative", "There is no picture of this"), in_words(*snapshot.problem),
                      view, list);
  switch (scene->knobs.view) {
    case ViewKind::race: draw_lanes(snapshot, *scene, view, list); break;
    case ViewKind::referee: draw_referee(snapshot, *scene, view, list); break;
    case ViewKind::tree: draw_tree(snapshot, *scene, view, list); break;
    case ViewKind::formula: break;
  }
  light_things(*this, view, list);
}

Response SpeculativeStage::gesture(const Gesture& given, const Snapshot& snapshot, ViewState& view,
                                   const DrawList&) const {
  using Kind = Gesture::Kind;
  Response response;
  const SpeculativeScene* scene = scene_of(&snapshot);
  if (!scene) return response;
  Gesture gesture = given;
  if (given.kind == Kind::key) {
    const bool race = scene->knobs.view == ViewKind::race && !scene->shown().empty();
    if (race && view.focus == QLatin1String("decision") &&
        (given.key == Qt::Key_Left || given.key == Qt::Key_Right)) {
      select_next(*scene, view, given.key == Qt::Key_Right ? 1 : -1);
      response.taken = true;
      return response;
    }
    if (race && view.focus == QLatin1String("clock") &&
        (given.key == Qt::Key_Left || given.key == Qt::Key_Right)) {
      const LaneScene& lanes = scene->shown();
      const double end = clock_end(lanes), now = clock_now(*scene, view);
      const double round = lanes.rounds->back().end / static_cast<double>(lanes.rounds->size());
      view.playhead = std::clamp((now + (given.key == Qt::Key_Right ? round : -round)) / end, 0.0, 1.0);
      response.taken = true;
      return response;
    }
    if (given.key != Qt::Key_Return && given.key != Qt::Key_Enter) return response;
    gesture.kind = Kind::click;
  }
  const QString& id = gesture.hit.id;
  if (id == QLatin1String("point")) {
    response.taken = true;
    return gesture.kind == Kind::drag ? drag_point(gesture, *scene, view) : response;
  }
  if (id == QLatin1String("gamma")) return drag_gamma(gesture, *scene, view);
  if (id == QLatin1String("clock")) {
    response.taken = true;
    if (gesture.kind == Kind::double_click) view.playhead = 1;
    return gesture.kind == Kind::drag ? drag_clock(gesture, *scene, view) : response;
  }
  if (gesture.kind != Kind::click) return response;
  if (picked_place(id) || id.startsWith(QLatin1String("node:"))) {
    view.selection = id;
    response.taken = true;
  } else if (id.startsWith(QLatin1String("rule:"))) {
    const int rule = id.mid(5).toInt();
    if (rule >= 0 && rule < 6) response.edits.push_back({"rule", std::string(rule_ids[rule])});
    response.taken = true;
  } else if (id == QLatin1String("more") || id == QLatin1String("fewer")) {
    const int nodes = scene->knobs.tree_nodes + (id == QLatin1String("more") ? 1 : -1);
    if (nodes >= 1 && nodes <= 32) response.edits.push_back(whole("tree_nodes", nodes));
    response.taken = true;
  }
  return response;
}

std::vector<Holdable> SpeculativeStage::holdables(const Snapshot& snapshot) const {
  std::vector<Holdable> result;
  const SpeculativeScene* scene = scene_of(&snapshot);
  if (!scene) return result;
  switch (scene->knobs.view) {
    case ViewKind::race:
      result.push_back({QStringLiteral("gamma"),
                        translate("speculative", "Guesses per round: left and right change them by one")});
      if (scene->shown().empty()) break;
      result.push_back({QStringLiteral("clock"),
                        translate("speculative", "The clock: left and right move it by a round")});
      result.push_back({QStringLiteral("decision"),
                        translate("speculative", "The opened decision: left and right open the next")});
      break;
    case ViewKind::formula:
      result.push_back(
          {QStringLiteral("point"),
           translate(
               "speculative",
               "The point on the curve: left and right change the guesses, up and down the acceptance")});
      break;
    case ViewKind::referee:
      for (int i = 0; i < 6; ++i)
        result.push_back(
            {QStringLiteral("rule:%1").arg(i),
             translate("speculative", "Rule “%1”: Enter takes it").arg(rule_name(static_cast<Rule>(i)))});
      break;
    case ViewKind::tree:
      result.push_back(
          {QStringLiteral("fewer"), translate("speculative", "Enter takes a guess from the tree")});
      result.push_back({QStringLiteral("more"), translate("speculative", "Enter adds a guess to the tree")});
      break;
  }
  return result;
}

Response SpeculativeStage::nudge(const QString& pick, int dx, int dy, bool large,
                                 const Snapshot& snapshot) const {
  Response response;
  const SpeculativeScene* scene = scene_of(&snapshot);
  if (!scene || (pick != QLatin1String("point") && pick != QLatin1String("gamma"))) return response;
  response.taken = true;
  const int gamma = std::clamp(scene->knobs.gamma + dx * (large ? 4 : 1), 1, 16);
  if (gamma != scene->knobs.gamma) response.edits.push_back(whole("gamma", gamma));
  if (pick == QLatin1String("gamma")) return response;
  const double alpha = std::clamp(hundredth(scene->knobs.alpha + dy * (large ? 0.1 : 0.01)), 0.0, 1.0);
  if (alpha != scene->knobs.alpha) response.edits.push_back({"alpha", alpha});
  return response;
}

QString SpeculativeStage::describe(const Snapshot& snapshot, const ViewState& view) const {
  const SpeculativeScene* scene = scene_of(&snapshot);
  if (!scene) return translate("speculative", "Nothing has been computed yet.");
  if (snapshot.problem && scene->knobs.view != ViewKind::formula) return in_words(*snapshot.problem);
  return describe_scene(snapshot, *scene, view);
}

QString SpeculativeStage::quantity(const Hit& hit) const {
  if (picked_place(hit.id)) return QStringLiteral("acceptance_rate");
  if (hit.id == QLatin1String("clock"))
    return QStringLiteral("speedup_measured,tokens_per_pass,target_passes,draft_passes,measured_cost_ratio");
  if (hit.id == QLatin1String("gamma")) return QStringLiteral("gamma");
  if (hit.id == QLatin1String("point"))
    return QStringLiteral("speedup_formula,optimal_gamma,tokens_per_pass_formula,arithmetic_overhead");
  if (hit.id.startsWith(QLatin1String("rule:")))
    return QStringLiteral("rule,total_variation,chi_square_p,samples_to_detect");
  if (hit.id == QLatin1String("more") || hit.id == QLatin1String("fewer") ||
      hit.id.startsWith(QLatin1String("node:")))
    return QStringLiteral("tree_nodes");
  return {};
}

bool SpeculativeStage::moves(const Snapshot&, const ViewState&) const { return false; }

}  // namespace lucid::speculative_decoding
