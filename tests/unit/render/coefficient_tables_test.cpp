#include "render/coefficient_tables.hpp"
