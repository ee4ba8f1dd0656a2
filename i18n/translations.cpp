// The translations are data; a static library needs a source file to carry them.
