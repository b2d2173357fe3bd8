#include "analysis/exported_scenario.hpp"
