// SQLite can load extensions, through `dlopen`. A static program has nothing that they could be
// loaded into: the linker turns the call to this (see --wrap in CMakeLists.txt), and need not warn.
extern "C" void* __wrap_dlopen(const char* file, int mode);  // NOLINT: the linker's name

extern "C" void* __wrap_dlopen(const char* /*file*/, int /*mode*/) {  // NOLINT
    return nullptr;
}
