// The finds, as published. Selection after Griewank, "Who invented the reverse mode of differentiation?",
// Documenta Mathematica, extra volume ISMP (2012), and Schmidhuber, Neural Networks 61 (2015), section 5.5.
#include "core/exhibits/backpropagation/inventors.hpp"

#include "core/words.hpp"

namespace lucid::backpropagation {

namespace {

constexpr Find table[] = {
    {1960, "Kelley", QT_TRANSLATE_NOOP("core", "flight paths"),
     QT_TRANSLATE_NOOP("core",
                       "Runs the equations of a flight once backwards and so learns how every moment of the "
                       "steering changes the end."),
     "H. J. Kelley, Gradient theory of optimal flight paths, ARS Journal 30 (1960) 947–954", "checkpointing",
     true},
    {1962, "Dreyfus", QT_TRANSLATE_NOOP("core", "the chain rule alone"),
     QT_TRANSLATE_NOOP("core",
                       "Derives the same backward rule with nothing but the chain rule, stage by stage."),
     "S. Dreyfus, The numerical solution of variational problems, J. Math. Anal. Appl. 5 (1962) 30–45",
     "first-graph", false},
    {1970, "Linnainmaa", QT_TRANSLATE_NOOP("core", "rounding errors"),
     QT_TRANSLATE_NOOP("core",
                       "Sends the effect of each rounding error back through the graph of any calculation: "
                       "today's reverse mode, for any program."),
     "S. Linnainmaa, master's thesis, University of Helsinki (1970); BIT 16 (1976) 146–160", "baydin-example",
     true},
    {1974, "Werbos", QT_TRANSLATE_NOOP("core", "nets that learn"),
     QT_TRANSLATE_NOOP("core",
                       "Proposes it for models that learn from data, and in 1982 spells it out for neural "
                       "networks."),
     "P. Werbos, Beyond Regression, Ph.D. thesis, Harvard (1974); System Modeling and Optimization, Springer "
     "(1982) 762–770",
     "spiral", true},
    {1983, "Baur, Strassen", QT_TRANSLATE_NOOP("core", "what it must cost"),
     QT_TRANSLATE_NOOP("core",
                       "Prove that all derivatives together cost no more than a small multiple of the value, "
                       "however many there are."),
     "W. Baur and V. Strassen, The complexity of partial derivatives, Theor. Comput. Sci. 22 (1983) 317–330",
     "digits", false},
    {1986, "Rumelhart, Hinton, Williams", QT_TRANSLATE_NOOP("core", "inner features"),
     QT_TRANSLATE_NOOP(
         "core",
         "Show that hidden units trained this way find useful features of their own: the mirror "
         "net with weights 1 : 2 : 4."),
     "D. E. Rumelhart, G. E. Hinton and R. J. Williams, Nature 323 (1986) 533–536", "symmetry-1986", true},
    {1991, "Hochreiter", QT_TRANSLATE_NOOP("core", "blame that fades"),
     QT_TRANSLATE_NOOP("core",
                       "Finds why deep nets were so hard to teach: the blame shrinks or grows "
                       "exponentially on its way back."),
     "S. Hochreiter, diploma thesis, Technische Universität München (1991)", "deep-sigmoid", false},
    {1992, "Griewank", QT_TRANSLATE_NOOP("core", "little memory"),
     QT_TRANSLATE_NOOP("core",
                       "Reverses long chains with few stored states: time and memory grow only with the "
                       "logarithm of the length."),
     "A. Griewank, Optimization Methods and Software 1 (1992) 35–54", "checkpointing", false},
    {2015, QT_TRANSLATE_NOOP("core", "He and others"), QT_TRANSLATE_NOOP("core", "starting weights"),
     QT_TRANSLATE_NOOP(
         "core",
         "Choose the first random weights so that neither values nor blame fade in deep nets of "
         "ReLUs."),
     "K. He, X. Zhang, S. Ren and J. Sun, Delving deep into rectifiers, ICCV 2015", "deep-relu", false},
};

}  // namespace

std::span<const Find> finds() { return table; }

}  // namespace lucid::backpropagation
