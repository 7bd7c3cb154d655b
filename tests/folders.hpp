// Where the tree lies that was built. Functions, not definitions on each test's command line: so the same
// test is the same compilation in every clone, and a compiler cache serves it.
#pragma once

#include <string>

std::string project_folder();
/// The independent figures: tests/reference.
std::string reference_folder();
