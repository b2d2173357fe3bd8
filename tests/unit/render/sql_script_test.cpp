#include "render/sql_script.hpp"
