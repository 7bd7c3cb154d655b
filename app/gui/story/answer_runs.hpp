// The run that answers a question. It is asked of the settings that its step prepared: what a hand has
// changed before the guess goes back. The live run answers where it stands as the answer leaves it; where a
// hand or a link has taken it elsewhere meanwhile, one of its own that nobody touches.
#pragma once

#include <map>
#include <memory>

#include "app/session.hpp"
#include "app/story.hpp"

namespace lucid {

class AnswerRuns {
 public:
  explicit AnswerRuns(Session& live) : live_(live) {}

  /// A step is opened: what it asks, it asks of the settings as they are.
  void pose();
  /// The question in this block is answered: from here its answer is played, after these edits, which take
  /// the run back to what was asked about.
  std::vector<Edit> ask(int block, const StoryPrediction& prediction);
  /// What answers it once all is worked out, else nullptr; `gliding`: the live run is still on its way.
  std::shared_ptr<const Snapshot> answer(int block, const StoryPrediction& prediction, bool gliding);

 private:
  struct Asked {
    State before;
    std::vector<Edit> back;  ///< to what was asked about
    Settings after;          ///< as the answer leaves them
    std::unique_ptr<Session> own;
  };
  Session& live_;
  Settings posed_;
  std::map<int, Asked> asked_;
};

}  // namespace lucid
