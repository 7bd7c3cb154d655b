#include "visualizations/numbers.hpp"  // its new place
