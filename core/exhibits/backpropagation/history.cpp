// The timeline of the inventors.
#include "core/exhibits/backpropagation/history.hpp"

namespace lucid::backpropagation {

std::span<const Milestone> milestones() {
  static constexpr Milestone all[] = {
      {1960, "Henry J. Kelley",
       QT_TRANSLATE_NOOP(
           "core", "Walks back along a flight path to see how every moment's steering changed the end."),
       "Gradient Theory of Optimal Flight Paths, ARS Journal 30"},
      {1962, "Stuart Dreyfus",
       QT_TRANSLATE_NOOP("core", "Derives the same walk back from the chain rule alone."),
       "The Numerical Solution of Variational Problems, J. Math. Anal. Appl. 5"},
      {1970, "Seppo Linnainmaa",
       QT_TRANSLATE_NOOP(
           "core", "Writes it down for any calculation made of small steps, to follow rounding errors."),
       "Master's thesis, University of Helsinki"},
      {1974, "Paul Werbos",
       QT_TRANSLATE_NOOP(
           "core", "Proposes to let models of behaviour learn by it; applies it to neural networks in 1981."),
       "Beyond Regression, PhD thesis, Harvard University"},
      {1980, "Bert Speelpenning",
       QT_TRANSLATE_NOOP("core",
                         "Builds a compiler that turns a program into one that also computes its gradient."),
       "Compiling Fast Partial Derivatives of Functions Given by Algorithms, PhD thesis, University of "
       "Illinois"},
      {1986, "David Rumelhart, Geoffrey Hinton, Ronald Williams",
       QT_TRANSLATE_NOOP("core", "Show that hidden units trained by it find useful features of their own."),
       "Learning Representations by Back-Propagating Errors, Nature 323"},
  };
  return all;
}

}  // namespace lucid::backpropagation
