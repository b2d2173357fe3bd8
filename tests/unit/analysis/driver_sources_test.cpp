#include "analysis/driver_sources.hpp"
