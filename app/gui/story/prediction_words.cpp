// A question's guess, answer and verdict in words.
#include <cmath>

#include "app/gui/story/prediction_box.hpp"

namespace lucid {

QString figure_words(const Readout& readout, double value, const QLocale& locale) {
  return quantity_text(value, QString::fromStdString(readout.unit), locale, readout.fraction, 3);
}

std::optional<bool> PredictionBox::right() const {
  if (answer_.state != PredictionAnswer::State::locked) return {};
  if (!choices_.empty())
    return answer_.choice >= 0 && prediction_.choices[static_cast<std::size_t>(answer_.choice)].right;
  if (!number_ || !prediction_.tolerance || !answer_.figure || !answer_.guessed) return {};
  const double allowed = *prediction_.tolerance * (prediction_.relative ? std::abs(*answer_.figure) : 1);
  return std::abs(*answer_.guessed - *answer_.figure) <= allowed;
}

QString PredictionBox::guess_words() const {
  if (answer_.state == PredictionAnswer::State::skipped) return {};
  if (!choices_.empty() && answer_.choice >= 0)
    return plain_story_text(
        QString::fromStdString(prediction_.choices[static_cast<std::size_t>(answer_.choice)].text), live_);
  if (number_) {
    const Readout* shown = readout();
    return answer_.guessed && shown ? figure_words(*shown, *answer_.guessed, look_.locale()) : answer_.guess;
  }
  if (pad_) {
    std::vector<double> x, y;
    answer_.drawn.points(x, y);
    if (x.empty()) return {};
    return tr("a curve from %1 to %2")
        .arg(pad_->axis_words(x.front(), y.front()), pad_->axis_words(x.back(), y.back()));
  }
  return {};
}

QString PredictionBox::answer_words() const {
  for (const auto& choice : prediction_.choices)
    if (choice.right) return plain_story_text(QString::fromStdString(choice.text), live_);
  if (number_) return answer_.computed;
  if (pad_ && !answer_.true_x.empty()) {
    const auto& axis = answer_.drawn.x();
    return tr("from %1 to %2")
        .arg(pad_->axis_words(axis.from, value_at(answer_.true_x, answer_.true_y, axis.from, axis.log)),
             pad_->axis_words(axis.to, value_at(answer_.true_x, answer_.true_y, axis.to, axis.log)));
  }
  return {};
}

QString PredictionBox::verdict() const {
  if (open()) return {};
  const auto unplayed = [this] {
    return answer_.final ? tr("The step was left before the answer had played.")
                         : tr("The answer is being computed.");
  };
  if (number_) {
    if (!answer_.figure) return unplayed();
    if (!answer_.guessed) return tr("Computed: %1").arg(answer_.computed);
    const Readout& shown = *readout();
    const double apart = *answer_.guessed - *answer_.figure;
    const QString far = figure_words(shown, std::abs(apart), look_.locale());
    QString words = tr("You: %1. Computed: %2.").arg(guess_words(), answer_.computed) + QLatin1Char(' ');
    const auto near = right();
    if (near && *near)
      words +=
          prediction_.relative
              ? tr("That is within %1.")
                    .arg(quantity_text(*prediction_.tolerance, {}, look_.locale(), true, 2))
              : tr("That is within %1.").arg(figure_words(shown, *prediction_.tolerance, look_.locale()));
    else
      words += apart > 0 ? tr("That is %1 too much.").arg(far) : tr("That is %1 too little.").arg(far);
    return words;
  }
  if (pad_) {
    if (answer_.true_x.empty()) return unplayed();
    if (answer_.state == PredictionAnswer::State::skipped || answer_.drawn.empty()) return {};
    return distance_words(distance_of(answer_.drawn, answer_.true_x, answer_.true_y,
                                      is_counted(answer_.true_x, series()->x_unit)),
                          *series(), look_.locale());
  }
  return {};
}

}  // namespace lucid
