// How much the story asks and helps: the dial, words that come when something happens on the stage, and hints
// for one who waits.
#include <QMenu>
#include <cmath>
#include <map>

#include "app/gui/story/story_panel.hpp"
#include "app/gui/widgets/style.hpp"

namespace lucid {

void StoryPanel::set_guidance(Guidance guidance) {
  if (guidance_ == guidance) return;
  guidance_ = guidance;
  for (auto& piece : pieces_)
    if (piece.prediction) piece.prediction->set_free(guidance_ == Guidance::none);
  if (guidance_ == Guidance::none) prompt_->hush();
  hide_hint();
  show_guidance();
  show_buttons();
  arrange();
  refresh_live();
  update();
  Q_EMIT lock_changed();
}

void StoryPanel::show_guidance() {
  const QString names[] = {tr("none", "guidance"), tr("light", "guidance"), tr("full", "guidance")};
  const QString words = tr("Guidance: %1").arg(names[static_cast<int>(guidance_)]);
  menu_->set_text(words);
  menu_->set_words(words, tr("How much the story asks and helps; your predictions; "
                             "guide and worksheet."));
}

void StoryPanel::open_menu() {
  QMenu menu(this);
  dress(menu, look_);
  const QString titles[] = {tr("None: text and free play"),
                            tr("Light: questions first, words when something happens"),
                            tr("Full: also hints while nothing happens")};
  for (int i = 0; i < 3; ++i) {
    QAction* action =
        menu.addAction(titles[i], this, [this, i] { Q_EMIT guidance_chosen(static_cast<Guidance>(i)); });
    action->setCheckable(true);
    action->setChecked(static_cast<int>(guidance_) == i);
  }
  menu.addSeparator();
  menu.addAction(tr("My predictions…"), this, [this] { Q_EMIT guesses_asked(); });
  menu.addAction(tr("Teacher's guide and worksheet…"), this, [this] { Q_EMIT guides_asked(); });
  menu.exec(menu_->mapToGlobal(QPoint(0, menu_->height())));
}

std::optional<bool> StoryPanel::happens(const StoryPrompt& prompt) const {
  const auto snapshot = run_.snapshot ? run_.snapshot() : nullptr;
  if (!run_.exhibit || !snapshot) return {};
  const int readout = run_.exhibit->readout_index(prompt.id),
            parameter = run_.exhibit->parameter_index(prompt.id);
  double number = std::nan("");
  std::string words;
  if (readout >= 0 && static_cast<std::size_t>(readout) < snapshot->readouts.size()) {
    const Reading& reading = snapshot->readouts[static_cast<std::size_t>(readout)];
    if (const auto* value = std::get_if<double>(&reading)) number = *value;
    if (const auto* value = std::get_if<std::string>(&reading)) words = *value;
  } else if (parameter >= 0 && static_cast<std::size_t>(parameter) < snapshot->settings.size()) {
    const Value& setting = snapshot->settings[static_cast<std::size_t>(parameter)];
    if (const auto* value = std::get_if<double>(&setting)) number = *value;
    if (const auto* value = std::get_if<std::int64_t>(&setting)) number = static_cast<double>(*value);
    words = print_value(setting);
  }
  if (prompt.when == StoryPrompt::When::is) return words == prompt.value;
  if (std::isnan(number)) return {};
  return prompt.when == StoryPrompt::When::below ? number < prompt.bound : number > prompt.bound;
}

void StoryPanel::look_for_prompts() {
  const StoryStep* step = current();
  // While a question waits its answer is not given away by a prompt.
  if (!step || guidance_ == Guidance::none || waits_for_guess()) return;
  prompt_armed_.resize(step->prompts.size()), prompt_said_.resize(step->prompts.size());
  for (std::size_t i = 0; i < step->prompts.size(); ++i) {
    if (prompt_said_[i]) continue;
    const auto now = happens(step->prompts[i]);
    if (!now) continue;
    // It must have been otherwise before: otherwise nothing has happened.
    if (!*now) {
      prompt_armed_[i] = true;
    } else if (prompt_armed_[i]) {
      prompt_said_[i] = true;
      hide_hint();
      // It tells of the moment: its figures stay when the hand goes on, or they would belie the sentence.
      std::map<QString, QString> figures;
      for (const auto& mark : marks_of(step->prompts[i].text))
        if (const QString id = QString::fromStdString(mark.text); mark.kind == StoryMark::Kind::live)
          figures[id] = live_(id);
      prompt_->say(QString::fromStdString(step->prompts[i].text), [figures](const QString& id) {
        const auto found = figures.find(id);
        return found == figures.end() ? QString() : found->second;
      });
    }
  }
}

StoryPanel::Hint StoryPanel::hint(const QString& holdable, bool touched) const {
  Hint hint;
  const StoryStep* step = current();
  if (!step) return hint;
  hint.lit = QString::fromStdString(step->lit());
  if (const PredictionBox* asked = guidance_ == Guidance::none ? nullptr : box(open_question())) {
    hint.lit.clear();
    if (asked->ready())
      hint.words = tr("Your guess stands. **Lock it**, and the answer plays.");
    else if (asked->pad())
      hint.words = tr("Draw the curve that you expect. It need not be right: what surprises is remembered.");
    else if (asked->number())
      hint.words = tr("Type a number, however rough, and lock it. Then the answer plays.");
    else
      hint.words =
          tr("Choose what you expect, then lock it. Guessing wrong is the quickest way to learn this.");
    return hint;
  }
  if (!step->hint.empty() && !touched) {
    hint.words = QString::fromStdString(step->hint);
    return hint;
  }
  if (!holdable.isEmpty() && !touched) {
    hint.words = tr("Take **%1** on the stage and move it: drag it, or reach it with Tab and use the arrows.")
                     .arg(holdable);
    return hint;
  }
  for (const auto& piece : pieces_) {
    if (!piece.text) continue;
    for (const QString& target : piece.text->links()) {
      if (followed_.contains(target) || target.startsWith(QLatin1String("show:"))) continue;
      hint.words = tr("Click the marked words in the text: they set the exhibit for you.");
      hint.link = target;
      return hint;
    }
  }
  if (step_ + 1 < steps()) {
    hint.words = tr("Seen enough? The next step is **%1**.").arg(next_name());
    hint.next = true;
    hint.lit.clear();
  }
  return hint;
}

void StoryPanel::show_hint(const Hint& hint) {
  if (hint.words.isEmpty()) return;
  hinting_ = true;
  prompt_->say(hint.words, live_);
  for (const auto& piece : pieces_)
    if (piece.text) piece.text->highlight_link(hint.link);
  next_->show_focus(hint.next);
}

void StoryPanel::hide_hint() {
  if (!hinting_) return;
  hinting_ = false;
  prompt_->hush();
  for (const auto& piece : pieces_)
    if (piece.text) piece.text->highlight_link({});
  if (!next_->hasFocus()) next_->show_focus(false);
}

}  // namespace lucid
