// Chooses the view, and turns the hand's gestures into edits and deeds.
#include "visualizations/masked_diffusion/stage.hpp"
#include "visualizations/lit_things.hpp"

#include <algorithm>

#include "visualizations/masked_diffusion/parts.hpp"

namespace lucid::masked_diffusion {

namespace {

const MaskedDiffusionScene* scene_of(const Snapshot& snapshot) {
  return dynamic_cast<const MaskedDiffusionScene*>(snapshot.scene.get());
}

void draw_words(const QString& title, const QString& words, const ViewState& view, DrawList& list) {
  Pen pen(list, view);
  pen.text(pen.area.center() - QPointF(0, pen.body), title, Role::ink, Qt::AlignCenter, TextSize::text, 600)
      .max_width = pen.area.width() - 2 * pen.margin;
  if (!words.isEmpty())
    pen.text(pen.area.center() + QPointF(0, 4), words, Role::muted, Qt::AlignCenter).max_width =
        pen.area.width() - 2 * pen.margin;
}

bool has_page(const MaskedDiffusionScene& scene) {
  return scene.view == ViewKind::page || scene.view == ViewKind::race;
}

/// The n-th likeliest word of the open tile is written there.
Response pin(const PageScene& page, int tile, int nth) {
  Response response;
  if (tile < 0) return response;
  const Tile& open = page.tiles[static_cast<std::size_t>(tile)];
  if (open.standing == Standing::given || nth < 0 || nth >= static_cast<int>(open.likeliest.size()))
    return response;
  response.deeds.push_back(
      {"set_word", {std::int64_t{tile}, open.likeliest[static_cast<std::size_t>(nth)].first}});
  response.taken = true;
  return response;
}

Response mask_again(const PageScene& page, int tile) {
  Response response;
  if (tile < 0) return response;
  const Standing standing = page.tiles[static_cast<std::size_t>(tile)].standing;
  if (standing != Standing::written && standing != Standing::pinned) return response;
  response.deeds.push_back({"mask_again", {std::int64_t{tile}}});
  response.taken = true;
  return response;
}

/// Goes through the words that are thought of a tile: masked, the likeliest, the next.
Response other_word(const PageScene& page, int number, int by) {
  if (number < 0 || number >= static_cast<int>(page.tiles.size())) return {};
  const Tile& tile = page.tiles[static_cast<std::size_t>(number)];
  int now = -1;
  if (tile.standing != Standing::masked)
    for (std::size_t i = 0; i < tile.likeliest.size(); ++i)
      if (tile.likeliest[i].first == tile.word) now = static_cast<int>(i);
  return now + by < 0 ? mask_again(page, number) : pin(page, number, now + by);
}

Response slid(double t) {
  Response response;
  response.edits.push_back({"mask_ratio", std::clamp(t, 0.01, 1.0)});
  response.taken = true;
  return response;
}

Response in_steps(std::int64_t steps) {
  Response response;
  response.edits.push_back({"steps", std::clamp<std::int64_t>(steps, 1, StepsSlider::most)});
  response.taken = true;
  return response;
}

}  // namespace

void MaskedDiffusionStage::draw(const Snapshot& snapshot, const ViewState& view, DrawList& list) const {
  list.size = view.size;
  list.text_scale = view.text_scale;
  list.touch = view.touch;
  list.panels.clear();
  list.panels.reserve(4);
  const MaskedDiffusionScene* scene = scene_of(snapshot);
  if (!scene) {
    if (view.thumbnail) return;
    return draw_words(translate("masked_diffusion", "Nothing has been computed yet"),
                      translate("masked_diffusion", "Press play, or change something on the bench."), view,
                      list);
  }
  if (view.thumbnail) return draw_thumbnail(*scene, view, list);
  if (snapshot.problem && !scene->unread)
    return draw_words(translate("masked_diffusion", "There is no picture of this"),
                      in_words(*snapshot.problem), view, list);
  switch (scene->view) {
    case ViewKind::page: draw_page(*scene, view, list); break;
    case ViewKind::race: draw_race(*scene, view, list); break;
    case ViewKind::bench: draw_bench(*scene, view, list); break;
    case ViewKind::forward: draw_forward(*scene, view, list); break;
    case ViewKind::reversal: draw_reversal(*scene, view, list); break;
  }
  light_things(*this, view, list);
}

Response MaskedDiffusionStage::gesture(const Gesture& gesture, const Snapshot& snapshot, ViewState& view,
                                       const DrawList& list) const {
  const MaskedDiffusionScene* scene = scene_of(snapshot);
  Response response;
  if (!scene) return response;
  const PageScene& page = scene->page;
  const int open = open_tile(page, view);
  const QString& id = gesture.hit.id;
  switch (gesture.kind) {
    case Gesture::Kind::click:
      if (id == QLatin1String("tile") && has_page(*scene)) {
        const bool closes = view.selection == id && view.selection_index == gesture.hit.index;
        view.selection = closes ? QString() : id;
        view.selection_index = closes ? -1 : gesture.hit.index;
        response.taken = true;
      } else if (id == QLatin1String("word")) {
        return pin(page, told_tile(page, view), gesture.hit.index);
      } else if (id == QLatin1String("again")) {
        return mask_again(page, gesture.hit.index);
      }
      return response;
    case Gesture::Kind::press:
      response.taken = id == QLatin1String("mask_ratio") || id == QLatin1String("steps");
      return response;
    case Gesture::Kind::drag:
    case Gesture::Kind::release: {
      DrawList scratch;
      if (id == QLatin1String("steps"))
        return in_steps(StepsSlider(Pen(scratch, view)).value(gesture.at.x()));
      if (id != QLatin1String("mask_ratio")) return response;
      return slid(MaskSlider(Pen(scratch, view)).value(gesture.at.x()));
    }
    case Gesture::Kind::key:
      if (!has_page(*scene)) return response;
      if (gesture.key >= Qt::Key_1 && gesture.key <= Qt::Key_5)
        return pin(page, open, gesture.key - Qt::Key_1);
      if ((gesture.key == Qt::Key_Return || gesture.key == Qt::Key_Enter) && open >= 0) {
        const bool closes = view.selection == QLatin1String("tile") && view.selection_index == open;
        view.selection = closes ? QString() : QStringLiteral("tile");
        view.selection_index = closes ? -1 : open;
        response.taken = true;
        return response;
      }
      if (gesture.key == Qt::Key_Delete || gesture.key == Qt::Key_Backspace) return mask_again(page, open);
      return response;
    case Gesture::Kind::double_click:
    case Gesture::Kind::wheel: return response;
  }
  static_cast<void>(list);
  return response;
}

std::vector<Holdable> MaskedDiffusionStage::holdables(const Snapshot& snapshot) const {
  std::vector<Holdable> result;
  const MaskedDiffusionScene* scene = scene_of(snapshot);
  if (!scene || snapshot.problem) return result;
  if (scene->view == ViewKind::forward)
    result.push_back({QStringLiteral("mask_ratio"),
                      translate("masked_diffusion", "Masked share: left and right change it")});
  if (!has_page(*scene)) return result;
  if (scene->view == ViewKind::page)
    result.push_back({QStringLiteral("steps"),
                      translate("masked_diffusion", "Denoising steps: left and right change them")});
  for (std::size_t i = 0; i < scene->page.tiles.size(); ++i) {
    const Tile& tile = scene->page.tiles[i];
    if (tile.standing == Standing::given) continue;
    result.push_back(
        {QStringLiteral("tile:%1").arg(i),
         tile.standing == Standing::masked
             ? translate("masked_diffusion", "Tile %1, masked: arrows or 1 to 5 write a word").arg(i)
             : translate("masked_diffusion",
                         "Tile %1, %2: arrows or 1 to 5 write another word, Delete masks it again")
                   .arg(i)
                   .arg(QString::fromStdString(tile.word))});
  }
  return result;
}

Response MaskedDiffusionStage::nudge(const QString& pick, int dx, int dy, bool large,
                                     const Snapshot& snapshot) const {
  const MaskedDiffusionScene* scene = scene_of(snapshot);
  if (!scene) return {};
  if (has_page(*scene) && pick.startsWith(QLatin1String("tile:")))
    return other_word(scene->page, pick.mid(5).toInt(), dx != 0 ? dx : dy);
  const int by = dx != 0 ? dx : -dy;
  if (pick == QLatin1String("steps")) return in_steps(scene->page.steps + (large ? 8 : 1) * by);
  if (pick != QLatin1String("mask_ratio")) return {};
  return slid(scene->forward.t + (large ? 0.1 : 0.01) * by);
}

QString MaskedDiffusionStage::describe(const Snapshot& snapshot, const ViewState& view) const {
  const MaskedDiffusionScene* scene = scene_of(snapshot);
  if (snapshot.problem) return in_words(*snapshot.problem);
  return scene ? masked_diffusion::describe(*scene, view)
               : translate("masked_diffusion", "Nothing has been computed yet");
}

QString MaskedDiffusionStage::quantity(const Hit& hit) const {
  if (hit.id == QLatin1String("string"))
    return QStringLiteral("total_variation,kl_divergence,sampler_entropy,true_entropy,distance_of_samples");
  if (hit.id == QLatin1String("tile") || hit.id == QLatin1String("word"))
    return QStringLiteral("mean_confidence,forward_passes,consistency");
  if (hit.id == QLatin1String("mask_ratio") || hit.id == QLatin1String("steps")) return hit.id;
  if (hit.id == QLatin1String("asked"))
    return QStringLiteral(
        "nelbo_bits_per_token,nelbo_half_width,nelbo_half_width_time_form,nll_bits_autoregressive");
  return {};
}

}  // namespace lucid::masked_diffusion
