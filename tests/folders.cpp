#include "tests/folders.hpp"

std::string project_folder() { return PROJECT_FOLDER; }
std::string reference_folder() { return PROJECT_FOLDER "/tests/reference"; }
