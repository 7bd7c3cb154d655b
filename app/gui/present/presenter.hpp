// Presenting: full screen, only the story's step and the stage; a remote's keys, votes of the room,
// spotlight, pen, and the controls on hidden edges. Leaves everything as it found it.
#pragma once

#include <QObject>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QWidget>
#include <map>

#include "app/gui/present/present_bar.hpp"
#include "app/gui/present/present_tools.hpp"
#include "app/gui/widgets/look.hpp"

class QKeyEvent;

namespace lucid {

class ClaimsPaper;
class ExhibitScreen;
class PredictionBox;
class StoryPanel;

class Presenter : public QObject {
  Q_OBJECT

 public:
  Presenter(Look& look, ExhibitScreen& screen, QWidget& window);
  ~Presenter() override;

  bool presenting() const { return presenting_; }
  void set_presenting(bool presenting);
  /// Follows the window's size.
  void arrange();
  /// One look at story and pointer; the timer calls it.
  void follow();
  /// The pointer is here, in the window: edges open and close, the spotlight moves.
  void point(QPointF at);
  /// True if the key means something here.
  bool take_key(const QKeyEvent& event);
  void use(PresentTools::Tool tool);

  PresentBar& bar() { return *bar_; }
  PresentTools& tools() { return *tools_; }
  /// The question that is put to the room, or null.
  PredictionBox* question() const { return question_; }
  /// What the article says, beside the stage where the step weighs it.
  const ClaimsPaper& claims() const { return *claims_; }
  bool bench_open() const { return bench_open_; }

 Q_SIGNALS:
  void leave_asked();

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  /// Hidden edges open under the pointer and close behind it.
  void watch_edges(QPointF at);
  void turn(int by);
  void take_up(PresentTools::Tool tool);
  void put_question();
  void drop_question();
  void fit_question();
  void put_claims();
  void fit_claims();
  /// Room for sentence, question and foot: the stage has what is left.
  void give_room();
  void set_bench_open(bool open);
  double unit() const;
  bool layout_mirrored() const;
  int stage_top() const;
  int stage_foot() const;

  Look& look_;
  Look room_, edge_;  ///< the same look, large: for the question, for the tools
  ExhibitScreen& screen_;
  QWidget& window_;
  PresentBar* bar_;
  PresentTools* tools_;
  QScrollArea* panel_;
  ClaimsPaper* claims_;
  QPointer<PredictionBox> question_;
  QPointer<StoryPanel> question_story_;  ///< another one since a language or an exhibit was chosen
  int question_step_ = -1, question_block_ = -1;
  std::map<int, int> asked_;  ///< by step: the block of the question last asked before this class
  int head_ = 0;              ///< of the sentence, as it was last laid out; pixels
  QTimer timer_;
  QPoint mouse_;             ///< where it was last seen, on the screen
  std::vector<int> arrows_;  ///< that are down
  bool presenting_ = false, bench_open_ = false;
  bool bench_pinned_ = false, tools_pinned_ = false;  ///< opened by a key
  Qt::WindowStates states_before_;
  QRect place_before_;
  QPointer<QWidget> focus_before_;
};

}  // namespace lucid
