// lucidarium-cli: Ctrl-C asks the work to stop; everything else is in cli.cpp.
#include <unistd.h>

#include <csignal>
#include <iostream>
#include <stop_token>

#include "app/cli/cli.hpp"

namespace {
std::stop_source interruption;
}

int main(int argc, char** argv) {
  std::signal(SIGINT, [](int) { interruption.request_stop(); });
  return lucid::cli::run(argc, argv, std::cout, std::cerr, isatty(2) != 0, interruption.get_token());
}
