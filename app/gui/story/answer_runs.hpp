// The run that answers a question: the live one where it stands as the answer leaves it; where a hand or a
// link has taken it elsewhere meanwhile, one of its own that nobody touches.
#pragma once

#include <map>
#include <memory>

#include "app/session.hpp"
#include "app/story.hpp"

namespace lucid {

class AnswerRuns {
 public:
  explicit AnswerRuns(Session& live) : live_(live) {}

  /// The question in this block is answered: from here its answer is played.
  void ask(int block, const StoryPrediction& prediction);
  /// What answers it once all is worked out, else nullptr; `gliding`: the live run is still on its way.
  std::shared_ptr<const Snapshot> answer(int block, const StoryPrediction& prediction, bool gliding);
  /// The step is left.
  void clear() { asked_.clear(); }

 private:
  struct Asked {
    State before;
    Settings after;  ///< as the answer leaves them
    std::unique_ptr<Session> own;
  };
  Session& live_;
  std::map<int, Asked> asked_;
};

}  // namespace lucid
