#include "app/gui/visit.hpp"

#include "app/gui/stage_view.hpp"

namespace lucid {

Lesson lesson_of(const Visit& visit) {
  Lesson lesson;
  lesson.state = visit.session->state();
  lesson.held = visit.session->held_state();
  lesson.marks = visit.session->marks();
  lesson.story_step = visit.story_step;
  lesson.view = view_to_json(visit.view);
  lesson.hidden = visit.hidden;
  lesson.locked = visit.locked;
  lesson.guesses = visit.guesses;
  lesson.unread_guesses = visit.unread_guesses;
  return lesson;
}

}  // namespace lucid
