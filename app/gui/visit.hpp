// An exhibit that was opened, as its visitor left it: the run, how it was looked at, where the story stood.
#pragma once

#include <memory>

#include "app/gui/story/prediction_answer.hpp"
#include "app/lucid_file.hpp"
#include "app/session.hpp"
#include "visualizations/stage.hpp"

namespace lucid {

struct Visit {
  std::unique_ptr<Session> session;
  ViewState view;
  int story_step = 0;
  std::shared_ptr<PredictionAnswers> answers = std::make_shared<PredictionAnswers>();
  bool fresh = true;  ///< nothing was prepared yet
  std::vector<std::string> hidden, locked;
  std::string file;            ///< where it was last saved
  std::vector<Guess> guesses;  ///< what was predicted in it
  std::string unread_guesses;  ///< as in Lesson

  const Exhibit& exhibit() const { return session->exhibit(); }
};

/// What a file keeps of it, as it was left or looked at last.
Lesson lesson_of(const Visit& visit);

}  // namespace lucid
