#pragma once

namespace madoguchi
{

/// Gives up, for this process and for good, what decoding one file does not need (seccomp(2), a list of what
/// is allowed; landlock(7)): from then on it opens files for reading alone, and only the system's: its fonts
/// and libraries, nothing of a person's. It reaches no network, starts no program, makes, changes, renames
/// and removes no file, and touches no other process. What is not allowed answers EPERM or EACCES, as
/// libraries that try to keep a cache expect it. A kernel without Landlock lets it read as the person.
/// Everything open but the three standard streams is closed before, so that nothing inherited leads out. To
/// be called before there are threads. False: it could not be put up, and the process must not look at a
/// file.
bool confineToReading();

} // namespace madoguchi
